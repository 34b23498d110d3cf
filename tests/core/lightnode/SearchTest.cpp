// SPDX-License-Identifier: GPL-3.0-or-later
// Headers of earlier heights and the transactions of their blocks, by peers of whom one may lie.
#include "support/Workplace.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::lightnode;
using base::Bytes;
using base::ErrorCode;
using support::isKind;
using support::TestLedger;
using support::Workplace;

namespace {

constexpr Height kHeight = 1'203;
constexpr net::Message kHeaders = net::Message::GetHeaders;
constexpr net::Message kBody = net::Message::GetTransaction;

/// Five payments of Lingnan in block 2, then empty blocks up to kHeight.
void grow(TestLedger& ledger) {
    std::vector<Bytes> raw;
    for (std::uint64_t ticket = 1; ticket <= 5; ++ticket)
        raw.push_back(ledger.transaction(
            "Lingnan", ticket,
            Pay{TestLedger::idOf<OrgId>("Brio"), {{"USD"}, 10 * std::int64_t(ticket)}, {}}));
    ledger.block(raw);
    while (ledger.header.height < kHeight) ledger.block({}, 100);
}

std::size_t countOf(const Workplace& desk, net::Message message) {
    return std::size_t(std::ranges::count_if(
        desk.sent, [&](const auto& send) { return isKind(send.frame, message); }));
}

/// The first `count` members that are asked lie, whoever they are.
Workplace::Mangle lyingBy(net::Message message, std::set<OrgId>& liars, std::size_t count,
                          std::function<Bytes(const Bytes& honest)> lie) {
    return [=, &liars](const OrgId& member, const net::Frame& asked, net::Frame honest) {
        if (isKind(asked, message) && (liars.contains(member) || liars.size() < count)) {
            liars.insert(member);
            honest.body = lie(honest.body);
        }
        return std::optional(honest);
    };
}

FindTransaction wanted(const TestLedger& ledger, Token token, std::uint32_t index) {
    const auto raw = ledger.blocks[2][index];
    return {token, 2, index, codec::decoded<Transaction>(raw)->id()};
}

}  // namespace

class SearchTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { grow(ledger_); }

    void provesTheHeaderOfAnyHeight() {
        Workplace desk(ledger_);
        for (const Height height : {kHeight, kHeight - 1, Height(777), Height(1), Height(0)}) {
            desk.seen.clear();
            desk.give(FindHeader{height + 1, height});
            const auto found = desk.last<HeaderFound>();
            QCOMPARE(found.token, Token(height + 1));
            QVERIFY(found.header.id() == ledger_.headers[height].id());
        }
    }

    void followsTheLinksInBatchesNewestFirst() {
        Workplace desk(ledger_);
        desk.sent.clear();
        desk.give(FindHeader{1, 5});
        QCOMPARE(countOf(desk, kHeaders), std::size_t(3));
        std::vector<Height> reached;
        for (const auto& step : desk.all<HeaderProgress>()) reached.push_back(step.reached);
        QCOMPARE(reached, (std::vector<Height>{kHeight - 500, kHeight - 1'000, 5}));
        // The newest head and the pinned start need nobody.
        desk.sent.clear();
        desk.give(FindHeader{2, kHeight});
        desk.give(FindHeader{3, 0});
        QCOMPARE(desk.all<HeaderFound>().size(), std::size_t(3));
        QCOMPARE(countOf(desk, kHeaders), std::size_t(0));
    }

    void knowsNothingAboveTheNewestBlock() {
        Workplace desk(ledger_);
        desk.give(FindHeader{1, kHeight + 1});
        QVERIFY(desk.last<Failed>().error.code == ErrorCode::NotFound);
    }

    void benchesWhoServesHeadersThatDoNotLink_data() {
        QTest::addColumn<int>("lie");
        const char* names[] = {"another time in the middle", "another last one",
                               "the right ones in another order", "one too many", "not headers",
                               "another wanted one", "another spelling",
                               "bytes after the last one"};
        for (int i = 0; i < 8; ++i) QTest::newRow(names[i]) << i;
    }

    void benchesWhoServesHeadersThatDoNotLink() {
        QFETCH(int, lie);
        Workplace desk(ledger_);
        std::set<OrgId> liars;
        desk.mangle = lyingBy(kHeaders, liars, 1, [&](const Bytes& honest) {
            auto reply = *codec::decoded<net::HeadersReply>(honest);
            auto& headers = reply.headers;
            if (lie == 0) headers[headers.size() / 2].time += 1;
            if (lie == 1) headers.back().stateRoot = TestLedger::hashOfName("another");
            if (lie == 2) std::swap(headers.front(), headers.back());
            if (lie == 3) headers.push_back(headers.back());
            if (lie == 5) headers.front().transactionsRoot = TestLedger::hashOfName("another");
            auto bytes = lie == 4 ? Bytes{1, 2, 3} : codec::encoded(reply);
            // The same headers, the first with a longer head: what is hashed are the bytes that came.
            const Bytes head{0x8F, 0x01, 0x58, 0x20};
            const auto at = std::ranges::search(bytes, head).begin();
            if (lie == 6) *at = 0x98, bytes.insert(at + 1, 15);
            if (lie == 7) bytes.push_back(0);
            return bytes;
        });
        desk.give(FindHeader{1, 900});
        QVERIFY(desk.last<HeaderFound>().header.id() == ledger_.headers[900].id());
        QCOMPARE(liars.size(), std::size_t(1));
        QCOMPARE(desk.node->offencesOf(*liars.begin()), std::uint64_t(1));
        // It rests, so the next one is asked of others.
        desk.sent.clear();
        desk.give(FindHeader{2, 900});
        for (const auto& send : desk.sent)
            if (isKind(send.frame, kHeaders)) QVERIFY(send.member != *liars.begin());
    }

    void believesNoHeaderIfAllLie() {
        Workplace desk(ledger_);
        std::set<OrgId> liars;
        desk.mangle = lyingBy(kHeaders, liars, 4, [](const Bytes& honest) {
            auto reply = *codec::decoded<net::HeadersReply>(honest);
            reply.headers.back().time += 1;
            return codec::encoded(reply);
        });
        desk.give(FindHeader{1, 900});
        desk.run(1'000);
        QCOMPARE(liars.size(), std::size_t(4));
        for (const auto& member : liars) QCOMPARE(desk.node->offencesOf(member), 1u);
        QVERIFY(desk.all<HeaderFound>().empty());
        QVERIFY(desk.last<Failed>().error.code == ErrorCode::NotProven);
    }

    void waitsForAPeerThatLags() {
        Workplace desk(ledger_);
        std::set<OrgId> laggards;
        desk.mangle = lyingBy(kHeaders, laggards, 3, [](const Bytes& honest) {
            auto reply = *codec::decoded<net::HeadersReply>(honest);
            reply.headers.resize(reply.headers.size() / 2);
            return codec::encoded(reply);
        });
        desk.give(FindHeader{1, 1'000});
        desk.run(5'000);
        QVERIFY(desk.last<HeaderFound>().header.id() == ledger_.headers[1'000].id());
        for (const auto& member : laggards) QCOMPARE(desk.node->offencesOf(member), 0u);
    }

    void showsATransactionWithItsProof() {
        Workplace desk(ledger_);
        for (std::uint32_t index = 0; index < 5; ++index) {
            desk.give(wanted(ledger_, index, index));
            const auto found = desk.last<TransactionFound>();
            QCOMPARE(found.token, Token(index));
            QVERIFY(found.header.id() == ledger_.headers[2].id());
            QCOMPARE(codec::encoded(found.transaction), ledger_.blocks[2][index]);
        }
    }

    void believesNoTransactionWithoutProof_data() {
        QTest::addColumn<int>("lie");
        const char* names[] = {"another body", "a body that is none", "another proof",
                               "no proof", "another number of leaves", "another header",
                               "another transaction with its own proof",
                               "one whose proof pretends to be of this index"};
        for (int i = 0; i < 8; ++i) QTest::newRow(names[i]) << i;
    }

    void believesNoTransactionWithoutProof() {
        QFETCH(int, lie);
        Workplace desk(ledger_);
        std::set<OrgId> liars;
        desk.mangle = lyingBy(kBody, liars, 1, [&](const Bytes& honest) {
            auto reply = *codec::decoded<net::TransactionReply>(honest);
            if (lie == 0) reply.raw = ledger_.transaction("Lingnan", 9, Pay{{}, {}, {}});
            if (lie == 1) reply.raw = {1, 2, 3};
            if (lie == 2) reply.proof[0] = TestLedger::hashOfName("another");
            if (lie == 3) reply.proof.clear();
            if (lie == 4) reply.count = 4;
            if (lie == 5) reply.header.time += 1;
            if (lie == 6) reply = other(ledger_, 3);
            // The last of five leaves hangs right of the rest: as the second of two it verifies.
            if (lie == 7) reply = other(ledger_, 4), reply.count = 2;
            return codec::encoded(reply);
        });
        const std::uint32_t index = lie == 7 ? 1 : 2;
        desk.give(wanted(ledger_, 1, index));
        QCOMPARE(codec::encoded(desk.last<TransactionFound>().transaction),
                 ledger_.blocks[2][index]);
        QCOMPARE(liars.size(), std::size_t(1));
        QCOMPARE(desk.node->offencesOf(*liars.begin()), std::uint64_t(1));
    }

    void oneRefusalHidesNothing() {
        Workplace desk(ledger_);
        std::set<OrgId> deniers;
        std::size_t count = 3;
        desk.mangle = [&](const OrgId& member, const net::Frame& asked, net::Frame honest) {
            if (!isKind(asked, kBody) || (!deniers.contains(member) && deniers.size() == count))
                return std::optional(honest);
            deniers.insert(member);
            return std::optional(TestLedger::refuse(asked, net::Refusal::NotEntitled));
        };
        desk.give(wanted(ledger_, 1, 0));
        QCOMPARE(desk.last<TransactionFound>().token, Token(1));
        count = 4;
        desk.give(wanted(ledger_, 2, 0));
        desk.run(1'000);
        QCOMPARE(desk.last<Failed>().token, Token(2));
        QVERIFY(desk.last<Failed>().error.code == ErrorCode::NotEntitled);
        for (const auto& member : deniers) QCOMPARE(desk.node->offencesOf(member), 0u);
    }

    void saysNothingMoreOfWhatWasCancelled() {
        Workplace desk(ledger_);
        desk.mangle = [](const OrgId&, const net::Frame& asked, net::Frame honest) {
            return isKind(asked, kHeaders) ? std::nullopt : std::optional(honest);
        };
        desk.give(FindHeader{1, 900});
        desk.give(Cancel{1});
        desk.mangle = nullptr;
        desk.run(90'000);
        QVERIFY(desk.all<HeaderFound>().empty() && desk.all<Failed>().empty());
    }

private:
    static net::TransactionReply other(TestLedger& ledger, std::uint32_t index) {
        const auto kind = static_cast<std::uint16_t>(kBody);
        return *codec::decoded<net::TransactionReply>(
            ledger
                .answer(ledger.signers[0].org,
                        {kind, 1, codec::encoded(net::TransactionRequest{2, index})})
                .body);
    }

    TestLedger ledger_;
};

QTEST_GUILESS_MAIN(SearchTest)
#include "SearchTest.moc"
