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

constexpr std::string_view kMagic = "seabridge/peerkey/2\n";
constexpr std::size_t kSeedAt = kMagic.size();
constexpr std::size_t kCurveAt = kSeedAt + 32;
constexpr std::size_t kOrgAt = kCurveAt + 32;  // zeros: none
constexpr std::size_t kCrcAt = kOrgAt + ledger::OrgId::kSize;
constexpr std::size_t kFileBytes = kCrcAt + 4;

auto checksumOf(ByteView bytes) { return base::littleBytes(base::crc32c(bytes)); }

Secret fileOf(const PeerKeys& keys) {
    Secret out(kFileBytes);
    std::ranges::copy(kMagic, out.data());
    std::ranges::copy(keys.signing.seed().view(), out.data() + kSeedAt);
    std::ranges::copy(keys.curve.view(), out.data() + kCurveAt);
    const auto org = keys.org.value_or(ledger::OrgId());
    std::ranges::copy(org.view(), out.data() + kOrgAt);
    std::ranges::copy(checksumOf(out.view().first(kCrcAt)), out.data() + kCrcAt);
    return out;
}

Result<void> writeKeys(const std::filesystem::path& file, const PeerKeys& keys) {
    const auto made = base::createFile(file, fileOf(keys).view());
    if (!made) return std::unexpected(made.error());
    if (!*made) return fail(ErrorCode::InUse, file.string() + " exists");
    return {};
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

Result<PeerKeys> makePeerKeys(const PeerPaths& paths, std::optional<ledger::OrgId> org) {
    if (std::filesystem::exists(paths.key()))
        return fail(ErrorCode::InUse, paths.key().string() + " exists");
    if (const auto made = base::makePrivateFolder(paths.data); !made)
        return std::unexpected(made.error());
    if (const auto lock = provideEmptyLock(paths.voteLock()); !lock)
        return std::unexpected(lock.error());
    PeerKeys keys{crypto::SigningKey::random(), net::randomCurveSecret(), org};
    // Last, because the keys are what makes the folder a peer's.
    if (const auto made = writeKeys(paths.key(), keys); !made)
        return std::unexpected(made.error());
    return keys;
}

Result<PeerKeys> loadPeerKeys(const std::filesystem::path& path) {
    const auto file = base::openFile(path, O_RDONLY);
    if (!file) return std::unexpected(file.error());
    Secret content(kFileBytes + 1);
    const auto got = file->readAt(0, {content.data(), content.size()});
    if (!got) return std::unexpected(got.error());
    const ByteView bytes = content.view().first(*got);
    if (bytes.size() != kFileBytes ||
        !std::ranges::equal(bytes.first(kSeedAt), base::viewOf(kMagic)) ||
        !std::ranges::equal(bytes.subspan(kCrcAt), checksumOf(bytes.first(kCrcAt))))
        return fail(ErrorCode::Damaged, path.string());
    PeerKeys keys{crypto::SigningKey::fromSeed(Secret(bytes.subspan(kSeedAt, 32))),
                  Secret(bytes.subspan(kCurveAt, 32))};
    const auto org = *ledger::OrgId::from(bytes.subspan(kOrgAt, ledger::OrgId::kSize));
    if (!org.isZero()) keys.org = org;
    return keys;
}

Result<PeerKeys> makeNextKeys(const PeerPaths& paths, const ledger::OrgId& org) {
    auto known = loadPeerKeys(paths.nextKey());
    if (known || known.error().code != ErrorCode::NotFound) return known;
    PeerKeys keys{crypto::SigningKey::random(), net::randomCurveSecret(), org};
    if (const auto made = writeKeys(paths.nextKey(), keys); !made)
        return std::unexpected(made.error());
    return keys;
}

Result<void> useNextKeys(const PeerPaths& paths) {
    if (const auto next = loadPeerKeys(paths.nextKey()); !next)
        return std::unexpected(next.error());
    std::error_code error;
    std::filesystem::remove(paths.formerKey(), error);
    // Linked, then replaced: at every moment there are whole keys at key().
    if (!error) std::filesystem::create_hard_link(paths.key(), paths.formerKey(), error);
    if (!error) std::filesystem::rename(paths.nextKey(), paths.key(), error);
    if (error) return std::unexpected(base::errorOfErrno(error.value(), paths.data.string()));
    return base::syncFolder(paths.data);
}

}  // namespace seabridge::app
