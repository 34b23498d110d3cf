// SPDX-License-Identifier: GPL-3.0-or-later
// Signed payments ordered, executed and certified, durably, by a one-member consortium, against
// bare verification of the same signatures on the same cores; and what such a peer takes of memory
// (quality.md).
//     PaymentBench [FIRMS [CURRENCIES [PAYMENTS]]]
#include "base/Ensure.h"
#include "ledger/Transaction.h"
#include "support/Measure.h"
#include "support/Node.h"
#include "support/Rows.h"

#include <atomic>

using namespace seabridge;
using namespace seabridge::bench;

namespace {

constexpr std::size_t kRounds = 2;

/// The sizes whose ratio quality.md names.
bool isNamed(std::size_t accounts) { return accounts == 10'000 || accounts == 1'000'000; }

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
        bare.wall / whole.wall, isNamed(world.accounts()) ? ">= 0.70" : "reported");
    row(name + ", of the cores", whole.cores / done * 1e6, "core-us each",
        "bare signature verification", bare.cores / done * 1e6, bare.cores / whole.cores,
        "reported");
}

}  // namespace

int main(int argc, char** argv) {
    const auto number = [&](int at, std::size_t otherwise) {
        return argc > at ? std::stoul(argv[at]) : otherwise;
    };
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
