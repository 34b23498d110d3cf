// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/VoteLock.h"

#include "base/RecordFile.h"
#include "codec/Fields.h"

#include <fcntl.h>

namespace seabridge::store {
namespace {

using base::ByteView;
using base::Bytes;
using base::ErrorCode;
using base::fail;
namespace fs = std::filesystem;

constexpr std::size_t kSlotBytes = 4096;
constexpr std::size_t kFrameBytes = 8;  // length and checksum, both u32 LE

/// What a slot holds.
struct Slot {
    std::string domain = "seabridge/votelock/2";
    std::uint64_t sequence = 0;
    ledger::Height floor = 0;
    std::vector<ledger::VoteTarget> votes;
    std::uint64_t epoch = 0;
    ledger::Height blind = 0;

    static void fields(auto& self, auto&& visit) {
        visit("domain", self.domain);
        visit("sequence", self.sequence);
        visit("floor", self.floor);
        visit("votes", self.votes);
        visit("epoch", self.epoch);
        visit("blind", self.blind);
    }
};

/// The page of a slot.
Bytes pageOf(const VoteLockState& state, std::uint64_t sequence) {
    Slot slot;
    slot.sequence = sequence;
    slot.floor = state.floor;
    slot.votes.assign(state.votes.begin(), state.votes.end());
    slot.epoch = state.epoch;
    slot.blind = state.blind;
    const Bytes body = codec::encoded(slot);
    ENSURE(body.size() + kFrameBytes <= kSlotBytes);
    Bytes page;
    base::appendLittle(page, std::uint32_t(body.size()));
    base::appendLittle(page, base::crc32c(body));
    base::append(page, body);
    page.resize(kSlotBytes);
    return page;
}

std::optional<Slot> slotOf(ByteView page) {
    if (page.size() != kSlotBytes) return std::nullopt;
    const std::size_t size = base::littleAt<std::uint32_t>(page, 0);
    if (size > kSlotBytes - kFrameBytes) return std::nullopt;
    const ByteView body = page.subspan(kFrameBytes, size);
    if (base::crc32c(body) != base::littleAt<std::uint32_t>(page, 4)) return std::nullopt;
    auto slot = codec::decoded<Slot>(body);
    if (!slot || slot->domain != Slot().domain) return std::nullopt;
    return slot->votes.size() <= VoteLockState::kRing ? std::optional(std::move(*slot))
                                                      : std::nullopt;
}

}  // namespace

Result<VoteLock> VoteLock::create(const fs::path& path, const VoteLockState& initial) {
    Bytes content = pageOf(initial, 0);
    base::append(content, pageOf(initial, 1));
    const auto made = base::createFile(path, content);
    if (!made) return std::unexpected(made.error());
    if (!*made) return fail(ErrorCode::InUse, path.string() + " exists");
    return open(path);
}

Result<VoteLock> VoteLock::open(const fs::path& path) {
    auto file = base::openFile(path, O_RDWR);
    if (!file) return std::unexpected(file.error());
    Bytes content(2 * kSlotBytes);
    const auto got = file->readAt(0, content);
    if (!got) return std::unexpected(got.error());
    std::optional<Slot> newest;
    bool isTorn = false;
    for (std::size_t i = 0; i < 2 && *got == content.size(); ++i) {
        auto slot = slotOf(ByteView(content).subspan(i * kSlotBytes, kSlotBytes));
        isTorn |= !slot;
        if (slot && slot->sequence % 2 == i && (!newest || slot->sequence > newest->sequence))
            newest = std::move(slot);
    }
    if (!newest) return fail(ErrorCode::Damaged, path.string());
    // Whoever wrote it was killed before the sync, or that failed: then it may be in memory alone,
    // and even count as written. The same bytes again, so a crash here changes nothing.
    const std::size_t at = (newest->sequence % 2) * kSlotBytes;
    if (const auto done = file->writeAt(at, ByteView(content).subspan(at, kSlotBytes)); !done)
        return std::unexpected(done.error());
    if (const auto done = file->sync(); !done) return std::unexpected(done.error());
    VoteLockState state{newest->floor, {newest->votes.begin(), newest->votes.end()},
                        newest->epoch, newest->blind};
    return VoteLock(std::move(*file), std::move(state), newest->sequence, isTorn);
}

Result<void> VoteLock::lock(const ledger::VoteTarget& target) {
    if (target.epoch < state_.epoch)
        return fail(ErrorCode::Misconduct, "a vote of an epoch that was left");
    for (const auto& vote : state_.votes) {
        if (vote == target) return {};
        if (vote.epoch == target.epoch && vote.height == target.height)
            return fail(ErrorCode::Misconduct, "a second vote for one height");
    }
    if (target.height <= state_.floor)
        return fail(ErrorCode::Misconduct, "a vote at or below the floor");
    VoteLockState next = state_;
    next.votes.push_back(target);
    if (next.votes.size() > VoteLockState::kRing) {
        next.floor = std::max(next.floor, next.votes.front().height);
        next.votes.pop_front();
    }
    return write(std::move(next));
}

Result<void> VoteLock::raiseFloor(ledger::Height floor) {
    if (floor <= state_.floor) return {};
    VoteLockState next = state_;
    next.floor = floor;
    return write(std::move(next));
}

Result<void> VoteLock::enterEpoch(std::uint64_t epoch, ledger::Height floor,
                                  ledger::Height blind) {
    if (epoch < state_.epoch) return fail(ErrorCode::Misconduct, "an epoch that was left");
    VoteLockState next = state_;
    next.epoch = epoch;
    next.floor = floor;
    next.blind = std::max(next.blind, blind);
    return next == state_ ? Result<void>() : write(std::move(next));
}

Result<void> VoteLock::write(VoteLockState next) {
    if (broken_) return fail(ErrorCode::Io, "the vote lock failed before");
    const std::uint64_t sequence = sequence_ + 1;
    broken_ = true;
    if (const auto done = file_.writeAt((sequence % 2) * kSlotBytes, pageOf(next, sequence)); !done)
        return done;
    if (const auto done = file_.sync(); !done) return done;
    broken_ = false;
    state_ = std::move(next);
    sequence_ = sequence;
    return {};
}

}  // namespace seabridge::store
