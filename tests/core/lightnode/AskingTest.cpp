// SPDX-License-Identifier: GPL-3.0-or-later
// What a light node asks of peers, and how much at once.
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

base::Hash hashOfName(const std::string& name) { return TestLedger::hashOfName(name); }

/// Peers that hear and never answer.
void silence(Workplace& desk) {
    desk.mangle = [](const OrgId&, const net::Frame&, net::Frame) {
        return std::optional<net::Frame>();
    };
}

}  // namespace

class AskingTest : public QObject {
    Q_OBJECT

private slots:
    void storesAndFetchesBlobs() {
        TestLedger ledger;
        Workplace desk(ledger);
        const auto liar = ledger.signers[0].org;
        desk.mangle = [&](const OrgId& member, const net::Frame& asked, net::Frame honest) {
            if (member == liar && isKind(asked, net::Message::PutBlob))
                honest.body = codec::encoded(net::ReceiptReply{{ledger.signers[1].org, {}}});
            if (member == liar && isKind(asked, net::Message::GetBlob))
                honest.body = codec::encoded(net::Blob{{1, 2, 3}});
            return std::optional(honest);
        };
        const Bytes blob(5'000, 9);
        desk.give(PutBlob{1, blob});
        const auto stored = desk.last<BlobStored>();
        QVERIFY(stored.hash == crypto::sha256(blob));
        QCOMPARE(stored.receipts.size(), std::size_t(2));
        QVERIFY(checkReceipts(ledger.state, ledger.header.network, stored.hash, stored.receipts) ==
                Reject::None);
        QCOMPARE(desk.node->offencesOf(liar), std::uint64_t(1));
        for (Token token = 2; token < 8; ++token) {
            desk.give(GetBlob{token, stored.hash});
            QVERIFY(desk.last<BlobFetched>().bytes == blob);
            desk.run(31'000);
        }
        desk.give(GetBlob{9, hashOfName("none")});
        desk.run(1'000);
        QVERIFY(desk.last<Failed>().error.code == ErrorCode::NotFound);
        desk.give(PutBlob{10, Bytes(net::kMaxBlobBytes + 1)});
        QVERIFY(desk.last<Failed>().error.code == ErrorCode::TooLarge);
    }

    void asksForAsManyReceiptsAsTheLedgerWantsNow() {
        TestLedger ledger;
        Workplace desk(ledger);
        for (const std::uint32_t wanted : {3U, 1U, 4U}) {
            auto parameters = ledger.genesis.parameters;
            parameters.blobReceipts = wanted;
            ledger.state.beginBlock();
            ledger.state.write(Parameters::keyOf(), {codec::encoded(parameters), {}});
            (void)ledger.state.endBlock();
            ledger.block({});
            desk.run(6'000);
            desk.give(PutBlob{wanted, Bytes(50, std::uint8_t(wanted))});
            QCOMPARE(desk.last<BlobStored>().receipts.size(), std::size_t(wanted));
        }
        // At an unlock too, before anything is proven under the head that the vault knows.
        bool isSlow = true;
        desk.mangle = [&](const OrgId&, const net::Frame& asked, net::Frame honest) {
            const bool hangs = isSlow && isKind(asked, net::Message::GetEntities);
            return hangs ? std::nullopt : std::optional(std::move(honest));
        };
        Start start;
        start.trusted = ledger.head;
        desk.restart(std::move(start));
        desk.seen.clear();
        desk.give(PutBlob{9, Bytes(50, 9)});
        QVERIFY(desk.all<BlobStored>().empty());
        isSlow = false;
        desk.run(40'000);
        QCOMPARE(desk.last<BlobStored>().receipts.size(), std::size_t(4));
    }

    void keepsItsLimitsAndItsPatience() {
        TestLedger ledger;
        Workplace desk(ledger);
        silence(desk);
        desk.sent.clear();
        for (Token token = 1; token <= 300; ++token)
            desk.give(GetBlob{token, hashOfName(std::to_string(token))});
        QVERIFY(desk.sent.size() <= kMaxInFlight);
        desk.run(90'000);
        QCOMPARE(desk.all<Failed>().size(), std::size_t(300));
    }

    void putsCountAsCommandsToo() {
        TestLedger ledger;
        Workplace desk(ledger);
        silence(desk);
        const Token puts = 60;
        for (Token token = 1; token <= puts; ++token)
            desk.give(PutBlob{token, Bytes(8, std::uint8_t(token))});
        QVERIFY(desk.all<Failed>().empty());
        for (Token token = puts + 1; token <= kMaxCommands + 10; ++token)
            desk.give(Prove{token, {Currency::keyOf(CurrencyId{"EUR"})}});
        QCOMPARE(desk.all<Failed>().size(), std::size_t(10));
        QVERIFY(desk.last<Failed>().error.code == ErrorCode::Busy);
    }

    void asksForFewerEntitiesWhereAllAreTooMuchForOneReply() {
        TestLedger ledger;
        Workplace desk(ledger);
        std::size_t refused = 0;
        desk.mangle = [&](const OrgId&, const net::Frame& asked, net::Frame honest) {
            if (!isKind(asked, net::Message::GetEntities)) return std::optional(honest);
            const auto keys = codec::decoded<net::EntitiesRequest>(asked.body)->keys.size();
            if (keys <= 2) return std::optional(honest);
            ++refused;
            return std::optional(net::refusalFrame(asked.requestId, net::Refusal::TooLarge));
        };
        ledger.blockOfSubmitted();  // a head of which nothing is known yet
        desk.run(5'000);
        desk.pays(500);
        QVERIFY(refused > 0);
        QVERIFY(desk.all<Failed>().empty());
        QVERIFY(desk.last<Submitted>().run.reject == Reject::None);
        QVERIFY(desk.last<Submitted>().run.unchecked.empty());
    }

    /// A peer that says so of a single one too, and of everything.
    void oneThatFindsEverythingTooMuchHidesNothing() {
        TestLedger ledger;
        Workplace desk(ledger);
        const auto liar = ledger.signers[0].org;
        desk.mangle = [&](const OrgId& member, const net::Frame& asked, net::Frame honest) {
            if (member != liar || !isKind(asked, net::Message::GetEntities))
                return std::optional(honest);
            return std::optional(net::refusalFrame(asked.requestId, net::Refusal::TooLarge));
        };
        for (Token token = 1; token <= 8; ++token) {
            ledger.blockOfSubmitted();
            desk.run(5'000);
            desk.pays(500, token);
        }
        QVERIFY(desk.all<Failed>().empty());
        QCOMPARE(desk.all<Submitted>().size(), std::size_t(8));
    }
};

QTEST_GUILESS_MAIN(AskingTest)
#include "AskingTest.moc"
