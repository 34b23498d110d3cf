// SPDX-License-Identifier: GPL-3.0-or-later
// What one organization may have in a block: the rest waits for a later one with its ticket unused.
#include "support/Ruled.h"
#include "support/Scene.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

/// Blocks of several transactions on a ledger of its own, with a small quota.
struct Blocks {
    Scene scene;
    State state;
    Engine engine;
    Height height = 0;

    explicit Blocks(std::uint32_t bytes) {
        auto genesis = scene.genesis();
        genesis.parameters.orgBlockBytes = bytes;
        (void)startState(genesis, state);
    }
    /// A payment that comes to wait for the approver.
    base::Bytes payment(const std::string& org, std::size_t note = 0) {
        return scene.signedBy(org, "finance",
                              Pay{scene.org("Aoba"), {{"USD"}, 1}, std::string(note, 'x')},
                              scene.now() + base::kDayMs);
    }
    std::vector<Reject> block(const std::vector<base::Bytes>& transactions) {
        std::vector<CheckedTransaction> checked;
        for (const auto& raw : transactions) checked.push_back(checkTransaction(raw));
        state.beginBlock();
        const auto done = engine.execute(state, {scene.network(), ++height, scene.now()}, checked);
        (void)state.endBlock();
        std::vector<Reject> out;
        for (const auto& outcome : done.outcomes) out.push_back(outcome.reject);
        return out;
    }
    std::uint64_t top(const std::string& org) const {
        const auto tickets =
            state.get<Tickets>(scene.person(org, "finance").key.publicKey());
        return tickets ? tickets->top : 0;
    }
};

std::size_t bodyBytes(const base::Bytes& raw) {
    return codec::decoded<Transaction>(raw)->body.size();
}

constexpr auto kDone = Reject::Waiting;  ///< it was executed

}  // namespace

class BlockQuotaTest : public QObject {
    Q_OBJECT
private slots:
    void theRestWaitsForALaterBlock() {
        Blocks blocks(10'000);
        const auto one = bodyBytes(blocks.payment("Brio"));
        const auto fit = 10'000 / one;
        std::vector<base::Bytes> sent;
        for (std::size_t i = 0; i < fit + 3; ++i) sent.push_back(blocks.payment("Brio"));
        auto got = blocks.block(sent);
        QCOMPARE(std::ranges::count(got, Reject::OverQuota), std::ptrdiff_t(3));
        QVERIFY(std::ranges::all_of(std::span(got).last(3), [](Reject reject) {
            return reject == Reject::OverQuota;
        }));
        const auto top = blocks.top("Brio");
        // The same bytes go through later, since their tickets are unused.
        got = blocks.block({sent.end() - 3, sent.end()});
        QCOMPARE(std::ranges::count(got, kDone), std::ptrdiff_t(3));
        QCOMPARE(blocks.top("Brio"), top + 3);
        QVERIFY(blocks.block({sent.back()}) == std::vector{Reject::Skipped});
    }

    void othersAreNotTouched() {
        Blocks blocks(10'000);
        std::vector<base::Bytes> sent;
        const auto fit = 10'000 / bodyBytes(blocks.payment("Brio"));
        for (std::size_t i = 0; i < fit + 1; ++i) sent.push_back(blocks.payment("Brio"));
        sent.push_back(blocks.payment("Lingnan"));
        const auto got = blocks.block(sent);
        QCOMPARE(got.back(), kDone);
        QCOMPARE(got[got.size() - 2], Reject::OverQuota);
    }

    void theFirstAlwaysHasRoom() {
        Blocks blocks(100);
        QVERIFY((blocks.block({blocks.payment("Brio"), blocks.payment("Brio")}) ==
                 std::vector{kDone, Reject::OverQuota}));
    }

    void whatIsNotAdmittedUsesNoRoom() {
        Blocks blocks(1'000);
        auto forged = blocks.payment("Brio", 400);
        forged.back() ^= 1;
        std::vector<base::Bytes> sent(20, forged);
        const auto good = blocks.payment("Brio");
        sent.push_back(good);
        sent.push_back(good);
        const auto got = blocks.block(sent);
        QCOMPARE(got[0], Reject::BadSignature);
        QCOMPARE(got[20], kDone);
        QCOMPARE(got[21], Reject::Skipped);
    }

    void aRefusalLeavesNoTrace() {
        Blocks blocks(100);
        const auto first = blocks.payment("Brio");
        const auto second = blocks.payment("Brio");
        Blocks alone(100);
        (void)blocks.block({first, second});
        (void)alone.block({first});
        QVERIFY(blocks.state.root() == alone.state.root());
    }
};

QTEST_GUILESS_MAIN(BlockQuotaTest)
#include "BlockQuotaTest.moc"
