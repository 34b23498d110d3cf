// SPDX-License-Identifier: GPL-3.0-or-later
// What a peer's state takes of memory, its tree included, against the encoded entities of a
// snapshot (quality.md).
//     StateBench [ENTITIES...]
#include "crypto/Hash.h"
#include "peer/Snapshot.h"
#include "support/Measure.h"
#include "support/Rows.h"

using namespace seabridge;
using namespace seabridge::bench;

namespace {

constexpr std::size_t kBatch = 10'000;       // entities a block
constexpr std::size_t kValueBytes = 158;     // 200 with its key, as a snapshot has it
constexpr std::size_t kNamed = 10'000'000;   // the size that the aim names

/// Bytes of memory for each entity.
double measure(std::size_t count) {
    const auto before = residentBytes();
    ledger::State state;
    std::uint64_t encoded = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % kBatch == 0) state.beginBlock();
        const ledger::Key key{ledger::Family::User,
                              crypto::sha256(base::viewOf(std::to_string(i)))};
        const ledger::Entry entry{base::Bytes(kValueBytes, 7), {}};
        encoded += codec::encoded(peer::SnapshotEntity{key, entry}).size();
        state.write(key, entry);
        if (i % kBatch < kBatch - 1 && i + 1 < count) continue;
        (void)state.endBlock();
        state.settle(0);
    }
    const auto taken = static_cast<double>(residentBytes() - before);
    const auto whole = static_cast<double>(encoded);
    row(fmt::format("memory of a state, {} entities of {} bytes", count, encoded / count),
        taken / 1e6, "MB", "encoded state", whole / 1e6, taken / whole,
        count == kNamed ? "<= 2" : "reported");
    return taken / static_cast<double>(count);
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<std::size_t> sizes{100'000, 1'000'000, kNamed};
    if (argc > 1) sizes.clear();
    for (int i = 1; i < argc; ++i) sizes.push_back(std::stoul(argv[i]));
    double first = 0;
    for (const auto size : sizes) {
        const auto each = measure(size);
        if (first == 0) first = each;
        else
            row(fmt::format("growth: memory of an entity, {} to {} entities", sizes.front(), size),
                each, "bytes", fmt::format("with {} entities", sizes.front()), first, each / first,
                "reported");
    }
    return 0;
}
