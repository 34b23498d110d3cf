// SPDX-License-Identifier: GPL-3.0-or-later
// Signed payments ordered, executed and certified, durably, by a one-member consortium, against
// bare verification of the same signatures on the same cores; and what the peer's state takes of
// memory (quality.md).
//     PaymentBench [FIRMS [CURRENCIES [PAYMENTS]]]
#include "base/Ensure.h"
#include "crypto/Hash.h"
#include "ledger/Transaction.h"
#include "support/Measure.h"
#include "support/Node.h"
#include "support/Rows.h"

#include <atomic>

using namespace seabridge;
using namespace seabridge::bench;

namespace {

constexpr std::size_t kRounds = 2;
constexpr std::size_t kStateEntities = 1'000'000;

/// Nothing but crypto_sign_verify on every core.
Cost verifyAll(std::span<const Bytes> raw) {
    std::vector<ledger::Transaction> transactions;
    for (const auto& bytes : raw)
        transactions.push_back(*codec::decoded<ledger::Transaction>(bytes));
    std::atomic<std::size_t> good = 0;
    const auto cost = costOf([&] {
        onAllCores([&](std::size_t core, std::size_t cores) {
            for (auto i = core; i < transactions.size(); i += cores)
                good += transactions[i].signatureHolds() ? 1 : 0;
        });
    });
    ENSURE(good == raw.size());
    return cost;
}

/// Every payment was done, and told to both sides.
void verifyDone(const peer::Peer& peer, std::size_t payments) {
    const auto& outcomes = peer.chain().outcomes();
    ENSURE(outcomes.size() == 1 && outcomes.at(ledger::Reject::None) == payments);
}

/// At the size that the aim names; the entities of `World` are half as large.
void measureState(std::size_t count) {
    constexpr std::size_t kBatch = 10'000;
    constexpr std::size_t kValueBytes = 158;  // 200 with its key, as a snapshot has it
    const auto before = residentBytes();
    ledger::State state;
    std::uint64_t encoded = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % kBatch == 0) state.beginBlock();
        const ledger::Key key{ledger::Family::User,
                              crypto::sha256(base::viewOf(std::to_string(i)))};
        const ledger::Entry entry{Bytes(kValueBytes, 7), {}};
        encoded += codec::encoded(peer::SnapshotEntity{key, entry}).size();
        state.write(key, entry);
        if (i % kBatch < kBatch - 1 && i + 1 < count) continue;
        (void)state.endBlock();
        state.settle(0);
    }
    const auto taken = static_cast<double>(residentBytes() - before);
    row(fmt::format("memory of a state, {} entities of {} bytes", count, encoded / count),
        taken / 1e6, "MB", "encoded state", static_cast<double>(encoded) / 1e6,
        taken / static_cast<double>(encoded), "<= 2");
}

void measureSpeed(Node& node, World& world, std::size_t count) {
    const auto payments = world.payments(count);
    Cost bare, whole;
    // In turns, so that both have the same neighbours on the machine.
    for (std::size_t round = 0; round < kRounds; ++round) {
        const auto share = count / kRounds;
        const auto some = std::span(payments).subspan(round * share, share);
        const auto entries = world.entriesOf(some);
        bare += verifyAll(some);
        whole += costOf([&] { node.take(entries); });
    }
    const auto done = static_cast<double>(count / kRounds * kRounds);
    verifyDone(node.peer(), static_cast<std::size_t>(done));
    const auto name = fmt::format("payments, {} accounts", world.accounts());
    row(name, done / whole.wall, "payments/s", "bare signature verification", done / bare.wall,
        bare.wall / whole.wall, world.accounts() > 1'000'000 ? "reported" : ">= 0.70");
    row(name + ", of the cores", whole.cores / done * 1e6, "core-us each",
        "bare signature verification", bare.cores / done * 1e6, bare.cores / whole.cores,
        "reported");
}

}  // namespace

int main(int argc, char** argv) {
    const auto number = [&](int at, std::size_t otherwise) {
        return argc > at ? std::stoul(argv[at]) : otherwise;
    };
    measureState(kStateEntities);
    World world(number(1, 10'000), number(2, 1));
    const TemporaryFolder folder;
    const auto before = residentBytes();
    Node node(world, folder.path());
    const auto taken = static_cast<double>(residentBytes() - before);
    const auto encoded = static_cast<double>(world.encodedBytes());
    row(fmt::format("memory of a peer, {} entities", world.entities()), taken / 1e6, "MB",
        "encoded state", encoded / 1e6, taken / encoded, "reported");
    measureSpeed(node, world, number(3, 70'000));
    return 0;
}
