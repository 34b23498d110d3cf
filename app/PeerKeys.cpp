// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerKeys.h"

#include "base/File.h"
#include "base/RecordFile.h"
#include "net/Keys.h"
#include "store/VoteLock.h"

#include <fcntl.h>

namespace seabridge::app {
namespace {

using base::ByteView;
using base::ErrorCode;
using base::Result;
using base::Secret;
using base::fail;

constexpr std::string_view kMagic = "seabridge/peerkey/1\n";
constexpr std::size_t kSeedAt = kMagic.size();
constexpr std::size_t kCurveAt = kSeedAt + 32;
constexpr std::size_t kCrcAt = kCurveAt + 32;
constexpr std::size_t kFileBytes = kCrcAt + 4;

std::array<std::uint8_t, 4> checksumOf(ByteView bytes) {
    const auto crc = base::crc32c(bytes);
    return {std::uint8_t(crc), std::uint8_t(crc >> 8), std::uint8_t(crc >> 16),
            std::uint8_t(crc >> 24)};
}

Secret fileOf(const PeerKeys& keys) {
    Secret out(kFileBytes);
    std::ranges::copy(kMagic, out.data());
    std::ranges::copy(keys.signing.seed().view(), out.data() + kSeedAt);
    std::ranges::copy(keys.curve.view(), out.data() + kCurveAt);
    std::ranges::copy(checksumOf(out.view().first(kCrcAt)), out.data() + kCrcAt);
    return out;
}

/// An interrupted init left an unused one; any other is a peer's memory.
Result<void> provideEmptyLock(const std::filesystem::path& path) {
    auto lock = store::VoteLock::create(path);
    if (!lock && lock.error().code == ErrorCode::InUse) lock = store::VoteLock::open(path);
    if (!lock) return std::unexpected(lock.error());
    if (lock->state() != store::VoteLockState())
        return fail(ErrorCode::InUse, path.string() + " holds votes");
    return {};
}

}  // namespace

Result<PeerKeys> makePeerKeys(const PeerPaths& paths) {
    if (std::filesystem::exists(paths.key()))
        return fail(ErrorCode::InUse, paths.key().string() + " exists");
    if (const auto made = base::makePrivateFolder(paths.data); !made)
        return std::unexpected(made.error());
    if (const auto lock = provideEmptyLock(paths.voteLock()); !lock)
        return std::unexpected(lock.error());
    PeerKeys keys{crypto::SigningKey::random(), net::randomCurveSecret()};
    // Last, because the keys are what makes the folder a peer's.
    const auto made = base::createFile(paths.key(), fileOf(keys).view());
    if (!made) return std::unexpected(made.error());
    if (!*made) return fail(ErrorCode::InUse, paths.key().string() + " exists");
    return keys;
}

Result<PeerKeys> loadPeerKeys(const PeerPaths& paths) {
    const auto file = base::openFile(paths.key(), O_RDONLY);
    if (!file) return std::unexpected(file.error());
    Secret content(kFileBytes + 1);
    const auto got = file->readAt(0, {content.data(), content.size()});
    if (!got) return std::unexpected(got.error());
    const ByteView bytes = content.view().first(*got);
    if (bytes.size() != kFileBytes ||
        !std::ranges::equal(bytes.first(kSeedAt), base::viewOf(kMagic)) ||
        !std::ranges::equal(bytes.subspan(kCrcAt), checksumOf(bytes.first(kCrcAt))))
        return fail(ErrorCode::Damaged, paths.key().string());
    return PeerKeys{crypto::SigningKey::fromSeed(Secret(bytes.subspan(kSeedAt, 32))),
                    Secret(bytes.subspan(kCurveAt, 32))};
}

}  // namespace seabridge::app
