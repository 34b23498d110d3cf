// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderer/EtcdOrderer.h"

#include "base/Log.h"
#include "crypto/Hash.h"

namespace seabridge::orderer {
namespace {

using base::ErrorCode;
using base::Hash;
using base::fail;

constexpr std::string_view kOriginTag = "seabridge/order/origin/1";
constexpr std::string_view kLinkTag = "seabridge/order/link/1";
constexpr int kAttempts = 4;  // lost races of one append; someone wins each, and reads wait
constexpr std::size_t kSeen = 4096;
constexpr std::size_t kMaxPage = 256;
constexpr std::size_t kPageBytes = 2'000'000;
constexpr std::uint64_t kRoomEvery = 32;  // entries; of the largest, 2 % of etcd's usual quota

/// Ties an entry to its place and to all entries before it.
Hash linkOf(const Hash& before, std::uint64_t position, base::ByteView entry) {
    return crypto::sha256(
        {base::viewOf(kLinkTag), before, base::littleBytes(position), entry});
}

bool isUnknown(ErrorCode code) { return code == ErrorCode::TimedOut || code == ErrorCode::Protocol; }

}  // namespace

EtcdOrderer::EtcdOrderer(EtcdGateway gateway, etcd::Keys keys)
    : gateway_(std::move(gateway)), keys_(std::move(keys)), head_{keys_.epoch, 0, origin()},
      first_(head_) {}

Result<std::unique_ptr<EtcdOrderer>> EtcdOrderer::open(EtcdAccess access, std::string name,
                                                       std::uint64_t epoch) {
    auto gateway = EtcdGateway::open(std::move(access));
    if (!gateway) return std::unexpected(gateway.error());
    return std::unique_ptr<EtcdOrderer>(
        new EtcdOrderer(std::move(*gateway), {std::move(name), epoch}));
}

Hash EtcdOrderer::origin() const {
    return crypto::sha256(
        {base::viewOf(kOriginTag), base::viewOf(keys_.name), base::littleBytes(keys_.epoch)});
}

std::unexpected<base::Error> EtcdOrderer::halt(ErrorCode code, std::string_view detail) {
    halted_ = base::Error{code, fmt::format("etcd contradicts itself: {}, says {}", detail,
                                            gateway_.endpoint())};
    return std::unexpected(*halted_);
}

Result<void> EtcdOrderer::note(const etcd::Header& header) {
    if (!cluster_.empty() && header.cluster != cluster_)
        return halt(ErrorCode::Damaged, "another cluster answers");
    if (header.revision < revision_)
        return halt(ErrorCode::RolledBack,
                    fmt::format("revision {} after {}", header.revision, revision_));
    cluster_ = header.cluster;
    revision_ = header.revision;
    return {};
}

Result<void> EtcdOrderer::noteHead(const etcd::Snapshot& snapshot) {
    if (!snapshot.head) {
        if (hasHead_) return halt(ErrorCode::RolledBack, "the head is gone");
        return {};
    }
    const auto mark = etcd::Mark::from(*snapshot.head);
    if (!mark) return halt(ErrorCode::Damaged, "the head is none");
    hasHead_ = true;
    headText_ = base::textOf(*snapshot.head);
    if (mark->epoch > keys_.epoch) return fail(ErrorCode::Stale, "another epoch has begun");
    const auto known = head_;
    const bool hasBegun = mark->epoch == keys_.epoch;
    if (hasBegun) head_ = *mark;
    if (head_.position < known.position || (!hasBegun && known.position > 0))
        return halt(ErrorCode::RolledBack,
                    fmt::format("head {} after {}", *headText_, known.text()));
    if (head_.position == known.position && head_.link != known.link)
        return halt(ErrorCode::Damaged, "the head has another history");
    return {};
}

Result<void> EtcdOrderer::noteFirst(const etcd::Snapshot& snapshot) {
    auto mark = etcd::Mark{keys_.epoch, 0, origin()};
    if (snapshot.first) {
        const auto stands = etcd::Mark::from(*snapshot.first);
        if (!stands) return halt(ErrorCode::Damaged, "the first position is none");
        if (stands->epoch == keys_.epoch) mark = *stands;
    }
    if (mark.position < first_.position || mark.position > head_.position)
        return halt(ErrorCode::RolledBack,
                    fmt::format("first position {} after {}", mark.position, first_.position));
    owesCompaction_ = owesCompaction_ || mark.position > first_.position;
    first_ = mark;
    return {};
}

Result<etcd::Snapshot> EtcdOrderer::snapshot(std::uint64_t from, std::size_t& count) {
    for (;;) {
        const auto answer = gateway_.post("kv/txn", etcd::snapshotRequest(keys_, from, count));
        if (answer) return etcd::snapshotFrom(*answer, keys_);
        // Two always fit: one, and the one before it.
        if (answer.error().code != ErrorCode::TooLarge || count <= 2)
            return std::unexpected(answer.error());
        count = std::max<std::size_t>(2, count / 4);
    }
}

/// Asks for the entry before `position` too: it is what the first one here is tied to.
Result<EtcdOrderer::Page> EtcdOrderer::look(std::uint64_t position, std::size_t count) {
    if (halted_) return std::unexpected(*halted_);
    const auto from = position == 0 ? 0 : position - 1;
    auto asked = std::max<std::size_t>(1, count + (position - from));  // 0 would be all
    auto found = snapshot(from, asked);
    if (!found) return std::unexpected(found.error());
    if (const auto done = note(found->header); !done) return std::unexpected(done.error());
    if (const auto done = noteHead(*found); !done) return std::unexpected(done.error());
    if (const auto done = noteFirst(*found); !done) return std::unexpected(done.error());
    if (position < first_.position) return fail(ErrorCode::Purged, "position is trimmed");
    if (position > head_.position)
        return halt(ErrorCode::RolledBack, fmt::format("position {} was ordered, head is {}",
                                                       position, head_.text()));
    Page page{headText_, {}, first_.link, {}};
    if (found->first) page.first = base::textOf(*found->first);
    if (const auto done = takeSlots(*found, position, asked, page); !done)
        return std::unexpected(done.error());
    return page;
}

/// Both marks, if none was seen yet.
Result<void> EtcdOrderer::learn() {
    if (hasHead_) return {};
    const auto page = look(0, 0);
    if (!page && page.error().code != ErrorCode::Purged) return std::unexpected(page.error());
    return {};
}

Result<void> EtcdOrderer::takeSlots(etcd::Snapshot& snapshot, std::uint64_t position,
                                    std::size_t asked, Page& page) {
    const auto from = position == 0 ? 0 : position - 1;
    auto at = std::max(from, first_.position);
    const auto end = std::min<std::uint64_t>(from + asked, head_.position);
    if (snapshot.found.size() != (end > at ? end - at : 0))
        return halt(ErrorCode::Damaged,
                    fmt::format("{} slots of [{}, {})", snapshot.found.size(), at, end));
    bool isTied = at == first_.position;
    for (auto& slot : snapshot.found) {
        if (slot.key != keys_.slot(at) || slot.value.size() <= Hash::kSize)
            return halt(ErrorCode::Damaged, fmt::format("no slot {}", at));
        const auto link = *Hash::from(base::ByteView(slot.value).first(Hash::kSize));
        const auto entry = base::ByteView(slot.value).subspan(Hash::kSize);
        if (isTied && link != linkOf(page.before, at, entry))
            return halt(ErrorCode::Damaged, fmt::format("slot {} is not tied to the last", at));
        if (const auto done = remember(at, link); !done) return done;
        isTied = true;
        page.before = link;
        if (at >= position) page.entries.push_back(base::bytesOf(entry));
        ++at;
    }
    if (at == head_.position && page.before != head_.link)
        return halt(ErrorCode::Damaged, fmt::format("the head is not tied to slot {}", at - 1));
    return {};
}

Result<void> EtcdOrderer::remember(std::uint64_t position, const Hash& link) {
    const auto [known, isNew] = seen_.emplace(position, link);
    if (!isNew && known->second != link)
        return halt(ErrorCode::Damaged, fmt::format("slot {} has changed", position));
    while (seen_.size() > kSeen) seen_.erase(seen_.begin());
    return {};
}

Result<std::uint64_t> EtcdOrderer::append(std::span<const Bytes> entries) {
    if (halted_) return std::unexpected(*halted_);
    if (const auto done = checkEntries(entries); !done) return std::unexpected(done.error());
    if (fitting(entries) < entries.size()) return fail(ErrorCode::TooLarge, "batch");
    if (const auto done = checkRoom(); !done) return std::unexpected(done.error());
    auto position = appendTogether(entries);
    // So long after that the place is trimmed, nobody can tell any more.
    if (!position && position.error().code == ErrorCode::Purged) {
        doubt_.reset();
        return fail(ErrorCode::TimedOut, "etcd: the outcome was trimmed");
    }
    return position;
}

/// Each transaction is bound to one head, so at most one of all that were sent for a position takes
/// it; whether it is this one, the slot says.
Result<std::uint64_t> EtcdOrderer::appendTogether(std::span<const Bytes> entries) {
    if (const auto done = learn(); !done) return std::unexpected(done.error());
    bool isSaidDone = false;
    bool mustLook = doubt_.has_value();
    auto position = doubt_.value_or(head_.position);
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        if (mustLook) {
            const auto page = look(position, entries.size());
            if (!page) return std::unexpected(page.error());
            if (std::ranges::equal(page->entries, entries)) {
                doubt_.reset();
                return position;
            }
            if (isSaidDone)
                return halt(ErrorCode::Damaged, fmt::format("slot {} is not what was put there",
                                                            position));
            position = head_.position;
        }
        doubt_ = position;
        const auto done = send(headText_, entries);
        if (!done && !isUnknown(done.error().code)) return std::unexpected(done.error());
        isSaidDone = done && *done;
        mustLook = true;
    }
    return fail(ErrorCode::Busy, "etcd: every attempt came too late");
}

/// Whether etcd says that it put them; TimedOut and Protocol leave that open.
Result<bool> EtcdOrderer::send(const etcd::Guard& head, std::span<const Bytes> entries) {
    auto after = head_;
    std::vector<Bytes> values;
    for (const auto& entry : entries) {
        after.link = linkOf(after.link, after.position++, entry);
        values.push_back(base::bytesOf(after.link));
        base::append(values.back(), entry);
    }
    const auto answer =
        gateway_.post("kv/txn", etcd::appendRequest(keys_, head, after, values));
    if (!answer) return std::unexpected(answer.error());
    const auto outcome = etcd::outcomeFrom(*answer, values.size() + 1);
    if (!outcome) return std::unexpected(outcome.error());
    if (const auto done = note(outcome->header); !done) return std::unexpected(done.error());
    return outcome->succeeded;
}

Result<std::vector<Bytes>> EtcdOrderer::read(std::uint64_t position, const ReadLimits& limits) {
    auto page = look(position, std::min(limits.maxCount, pageCount_));
    if (!page) {
        // Perhaps it is the way that is too slow for so many.
        if (page.error().code == ErrorCode::TimedOut)
            pageCount_ = std::max<std::size_t>(1, pageCount_ / 2);
        return std::unexpected(page.error());
    }
    std::size_t total = 0;
    bool isFull = false;
    std::vector<Bytes> out;
    for (auto& entry : page->entries) {
        total += entry.size();
        isFull = isFull || (!out.empty() && total > limits.maxBytes);
        if (!isFull) out.push_back(std::move(entry));
    }
    if (total > kPageBytes) pageCount_ = std::max<std::size_t>(1, pageCount_ / 2);
    else if (total < kPageBytes / 4) pageCount_ = std::min(kMaxPage, pageCount_ * 2);
    return out;
}

Result<void> EtcdOrderer::trim(std::uint64_t position) {
    if (const auto done = learn(); !done) return done;
    position = std::min(position, head_.position);
    if (position <= first_.position) {
        if (owesCompaction_) compact();
        return {};
    }
    const auto page = look(position, 0);
    if (!page) {
        if (page.error().code == ErrorCode::Purged) return {};
        return std::unexpected(page.error());
    }
    if (position <= first_.position) return {};
    const etcd::Mark after{keys_.epoch, position, page->before};
    const auto answer = gateway_.post("kv/txn", etcd::trimRequest(keys_, page->first, after));
    if (!answer) return std::unexpected(answer.error());
    const auto outcome = etcd::outcomeFrom(*answer, 2);
    if (!outcome) return std::unexpected(outcome.error());
    if (const auto done = note(outcome->header); !done) return done;
    if (!outcome->succeeded) return {};
    if (const auto again = look(position, 0); !again) return std::unexpected(again.error());
    if (first_.position < position) return halt(ErrorCode::Damaged, "a trim that was none");
    compact();
    return {};
}

/// Without it etcd keeps what was deleted; if it fails, the next one does for both.
void EtcdOrderer::compact() {
    const auto done = gateway_.post("kv/compaction", etcd::compactRequest(revision_));
    owesCompaction_ = !done && !done.error().detail.contains("has been compacted");
    if (owesCompaction_) base::logInfo("order", "not compacted: {}", done.error().detail);
}

Result<void> EtcdOrderer::checkRoom() {
    const bool isPaused = usedPercent_ >= kPausePercent;
    if (!isPaused && roomCheckedAt_ && head_.position < *roomCheckedAt_ + kRoomEvery) return {};
    const auto answer = gateway_.post("maintenance/status", "{}");
    if (!answer) return std::unexpected(answer.error());
    const auto status = etcd::statusFrom(*answer);
    if (!status) return std::unexpected(status.error());
    for (const auto& error : status->errors) base::logAlarm("order", "etcd: {}", error);
    usedPercent_ = static_cast<unsigned>(status->inUse * 100 /
                                         std::max<std::uint64_t>(gateway_.access().quotaBytes, 1));
    roomCheckedAt_ = head_.position;
    if (usedPercent_ < kPausePercent) return {};
    return fail(ErrorCode::DiskFull, fmt::format("etcd holds {} bytes, {} % of its quota",
                                                 status->inUse, usedPercent_));
}

}  // namespace seabridge::orderer
