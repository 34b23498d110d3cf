// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerConfig.h"
#include "base/File.h"
#include "base/Log.h"
#include "base/RecordFile.h"
#include "crypto/Hash.h"
#include "fuzz/Targets.h"
#include "fuzz/WireTypes.h"
#include "peer/Snapshot.h"
#include "store/Header.h"
#include "store/VoteLock.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <unistd.h>

namespace seabridge::fuzz {

namespace {

using base::Bytes;
using base::ByteView;
namespace fs = std::filesystem;

/// A file in memory for decoders that read files.
const fs::path& scratch() {
    // Never destroyed, so that it still names the file at the end.
    static const fs::path& path = *[] {
        base::setLogLevel(base::LogLevel::Alarm);
        const fs::path folder = fs::exists("/dev/shm") ? fs::path("/dev/shm")
                                                       : fs::temp_directory_path();
        std::atexit([] { fs::remove(scratch()); });
        return new fs::path(folder / ("seabridge-fuzz-" + std::to_string(getpid())));
    }();
    return path;
}

void writeScratch(ByteView bytes) {
    fs::remove(scratch());
    std::ofstream out(scratch(), std::ios::binary);
    out.write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
}

Bytes readScratch() { return base::readFile(scratch(), 1 << 26).value(); }

constexpr std::size_t kChecksumBytes = 8;

void header(ByteView bytes) {
    if (const auto read = store::decodeHeader(bytes))
        ENSURE(std::ranges::equal(store::encode(*read), bytes));
    if (bytes.size() != store::kHeaderSize) return;
    // Behind the checksum, as somebody who knows how to make one.
    auto forged = base::bytesOf(bytes.first(bytes.size() - kChecksumBytes));
    base::append(forged, crypto::sha256(forged).view().first(kChecksumBytes));
    const auto read = store::decodeHeader(forged);
    if (!read) return;
    ENSURE(store::encode(*read) == forged);
    ENSURE(!store::unwrapKey(*read, base::Secret(Bytes(32, 1))));
}

Bytes headerSeed(Random& random) {
    store::Header out;
    sample(random, out.store);
    out.cost = {64, 1, 1};
    sample(random, out.salt);
    out.commits = anyNumber(random);
    sample(random, out.nonce);
    sample(random, out.wrapped);
    return store::encode(out);
}

using Records = std::map<std::uint64_t, Bytes>;

base::Result<base::RecordFile> openRecords(Records& records) {
    records.clear();
    return base::RecordFile::open(scratch(), 1 << 16, [&](std::uint64_t at, ByteView payload) {
        records[at] = base::bytesOf(payload);
    });
}

/// What opens can be read, grows, and opens the same again; what does not open stays as it was.
void segment(ByteView bytes) {
    writeScratch(bytes);
    Records first;
    Records second;
    {
        auto file = openRecords(first);
        if (!file) {
            ENSURE(std::ranges::equal(readScratch(), bytes));
            return;
        }
        for (const auto& [at, payload] : first) ENSURE(file->readAt(at).value() == payload);
        const auto at = file->append(base::viewOf("more"));
        ENSURE(at && file->sync());
        first[*at] = base::bytesOf(base::viewOf("more"));
    }
    ENSURE(openRecords(second) && second == first);
}

Bytes segmentSeed(Random& random) {
    fs::remove(scratch());
    Records none;
    auto file = openRecords(none);
    for (auto count = 1 + below(random, 4); count > 0; --count) {
        ENSURE(file->append(Bytes(1 + below(random, 60), static_cast<std::uint8_t>(random()))));
        ENSURE(file->sync());
    }
    return readScratch();
}

void voteLock(ByteView bytes) {
    writeScratch(bytes);
    auto lock = store::VoteLock::open(scratch());
    if (!lock) return;
    const auto before = lock->state();
    for (const auto& vote : before.votes) {
        auto other = vote;
        other.headerId.data[0] ^= 1;
        ENSURE(!lock->lock(other));
    }
    ENSURE(store::VoteLock::open(scratch())->state() == before);
}

Bytes voteLockSeed(Random& random) {
    fs::remove(scratch());
    auto lock = store::VoteLock::create(scratch());
    for (std::uint64_t height = 1; height <= 1 + below(random, 3); ++height)
        ENSURE(lock->lock({below(random, 2), height, sampleOf<base::Hash>(random)}));
    return readScratch();
}

/// A record of a snapshot: of a peer's own disk, or a copy that an operator brought.
void snapshot(ByteView bytes) {
    if (const auto part = peer::decodedPart(bytes))
        ENSURE(std::ranges::equal(peer::encodedPart(*part), bytes));
}

Bytes snapshotSeed(Random& random) {
    return peer::encodedPart(sampleOf<peer::SnapshotPart>(random));
}

/// A peer's settings print as a file that reads as the same.
void peerToml(ByteView bytes) {
    const auto config = app::peerConfigOf(base::textOf(bytes), "/peer.toml");
    if (!config) return;
    const auto printed = app::peerConfigText(*config);
    const auto again = app::peerConfigOf(printed, "/peer.toml");
    ENSURE(again && app::peerConfigText(*again) == printed);
}

Bytes tomlSeed(Random& random) {
    app::PeerConfig out;
    out.data = "/data";
    out.genesis = "/genesis";
    out.network = {"tcp://0.0.0.0:7401", "tcp://[::1]:7402", ""};
    if (below(random, 2) == 1) out.order.holder = sampleOf<ledger::OrgId>(random);
    out.blobs.bytesADay += below(random, 1'000'000);
    if (below(random, 2) == 1) out.metricsSocket = "/metrics.sock";
    return base::bytesOf(base::viewOf(app::peerConfigText(out)));
}

constexpr Target kTargets[] = {
    {"snapshot", snapshot, snapshotSeed},
    {"peer-toml", peerToml, tomlSeed},
    {"vault-header", header, headerSeed},
    {"segment", segment, segmentSeed},
    {"vote-lock", voteLock, voteLockSeed},
};

}  // namespace

std::span<const Target> fileTargets() { return kTargets; }

}  // namespace seabridge::fuzz
