// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PeerStore.h"

#include "base/Log.h"

#include <system_error>

#include <fcntl.h>

namespace seabridge::store {
namespace {

using base::ErrorCode;
using base::RecordFile;
using base::fail;
using ledger::Height;
namespace fs = std::filesystem;

constexpr std::uint8_t kBlock = 1;
constexpr std::uint8_t kCertified = 2;
constexpr std::size_t kHeadBytes = 9;  // kind u8, height u64 LE

Bytes recordOf(std::uint8_t kind, std::uint64_t number, ByteView bytes) {
    Bytes record;
    record.reserve(kHeadBytes + bytes.size());
    record.push_back(kind);
    base::appendLittle(record, number);
    base::append(record, bytes);
    return record;
}

fs::path segmentPath(const fs::path& folder, std::uint32_t number) {
    return folder / fmt::format("blocks-{:06}.seg", number);
}

std::size_t segmentFiles(const fs::path& folder) {
    std::error_code error;
    std::size_t count = 0;
    for (const auto& file : fs::directory_iterator(folder, error))
        if (file.path().extension() == ".seg") ++count;
    return count;
}

}  // namespace

Result<PeerStore> PeerStore::open(const fs::path& folder) {
    if (const auto made = base::makePrivateFolder(folder); !made)
        return std::unexpected(made.error());
    auto lock = base::FileLock::take(folder / "lock");
    if (!lock) return std::unexpected(lock.error());
    PeerStore store(folder, std::move(*lock));
    if (const auto done = store.openSegments(); !done) return std::unexpected(done.error());
    return store;
}

Result<PeerStore> PeerStore::openReadOnly(const fs::path& folder) {
    PeerStore store(folder, std::nullopt);
    if (const auto done = store.openSegments(); !done) return std::unexpected(done.error());
    return store;
}

Result<void> PeerStore::openSegments() {
    // A peer that runs beside a reader may begin another while these are read.
    do {
        const auto number = static_cast<std::uint32_t>(segments_.size() + 1);
        if (!segments_.empty() && !fs::exists(segmentPath(folder_, number)))
            return fail(ErrorCode::Damaged, segmentPath(folder_, number).string() + " is missing");
        if (const auto done = openSegment(number); !done) return done;
    } while (segmentFiles(folder_) > segments_.size());
    // What follows a lost record cannot be built upon; it is written again.
    const auto gap = std::ranges::find(certified_, 0U, &Place::segment);
    certified_.erase(gap, certified_.end());
    return {};
}

Result<void> PeerStore::openSegment(std::uint32_t number) {
    const auto open = lock_ ? RecordFile::open : RecordFile::openReadOnly;
    auto segment = open(segmentPath(folder_, number), kMaxRecordBytes,
                        [&](std::uint64_t offset, ByteView record) {
                            note(number, offset, record);
                        });
    if (!segment) return std::unexpected(segment.error());
    segments_.push_back(std::move(*segment));
    return {};
}

void PeerStore::note(std::uint32_t segment, std::uint64_t offset, ByteView record) {
    if (record.size() < kHeadBytes) return;
    const Height height = base::littleAt<Height>(record, 1);
    auto& places = record[0] == kBlock ? blocks_ : certified_;
    // No writer leaves such a gap, so what does is no record of ours.
    if (height == 0 || height > places.size() + kMaxAhead) return;
    if (places.size() < height) places.resize(height);
    places[height - 1] = {segment, static_cast<std::uint32_t>(offset)};
}

Result<PeerStore::Place> PeerStore::append(std::uint8_t kind, Height height, ByteView bytes) {
    const Bytes record = recordOf(kind, height, bytes);
    RecordFile* segment = &segments_.back();
    if (segment->size() + record.size() > kSegmentBytes && segment->size() > 64) {
        // Only the last segment may ever have a torn end.
        if (const auto synced = segment->sync(); !synced) return std::unexpected(synced.error());
        const auto number = static_cast<std::uint32_t>(segments_.size() + 1);
        if (const auto opened = openSegment(number); !opened)
            return std::unexpected(opened.error());
        segment = &segments_.back();
    }
    const auto offset = segment->append(record);
    if (!offset) return std::unexpected(offset.error());
    return Place{static_cast<std::uint32_t>(segments_.size()), static_cast<std::uint32_t>(*offset)};
}

Result<void> PeerStore::storeBlock(Height height, ByteView block) {
    if (height == 0 || height > blockHeight() + kMaxAhead)
        return fail(ErrorCode::InvalidInput, fmt::format("block {} out of place", height));
    if (height <= certifiedHeight() && height <= blockHeight() && blocks_[height - 1].segment != 0)
        return keepCertified(height, block);
    const auto place = append(kBlock, height, block);
    if (!place) return std::unexpected(place.error());
    if (const auto synced = sync(); !synced) return synced;
    if (blocks_.size() < height) blocks_.resize(height);
    blocks_[height - 1] = *place;
    return {};
}

Result<void> PeerStore::keepCertified(Height height, ByteView block) {
    const auto kept = read(blocks_[height - 1]);
    if (!kept) return std::unexpected(kept.error());
    if (!std::ranges::equal(*kept, block))
        return fail(ErrorCode::InvalidInput, fmt::format("block {} is certified", height));
    return sync();
}

Result<void> PeerStore::storeCertified(Height height, ByteView record) {
    if (height != certifiedHeight() + 1)
        return fail(ErrorCode::InvalidInput, fmt::format("record {} out of order", height));
    const auto place = append(kCertified, height, record);
    if (!place) return std::unexpected(place.error());
    certified_.push_back(*place);
    return {};
}

Result<void> PeerStore::sync() { return segments_.back().sync(); }

Result<Bytes> PeerStore::read(const Place& place) const {
    if (place.segment == 0) return fail(ErrorCode::NotFound);
    auto record = segments_[place.segment - 1].readAt(place.offset);
    if (record) record->erase(record->begin(), record->begin() + kHeadBytes);
    return record;
}

Result<std::vector<Bytes>> PeerStore::readBlocks(Height from, std::size_t count,
                                                 std::size_t maxBytes) const {
    std::vector<Bytes> out;
    std::size_t bytes = 0;
    for (Height height = std::max<Height>(from, 1);
         height <= blockHeight() && out.size() < count && blocks_[height - 1].segment != 0;
         ++height) {
        auto block = read(blocks_[height - 1]);
        if (!block) return std::unexpected(block.error());
        if (!out.empty() && bytes + block->size() > maxBytes) break;
        bytes += block->size();
        out.push_back(std::move(*block));
    }
    return out;
}

Result<void> PeerStore::forEachCertified(Height from, const OnCertified& visit) const {
    for (Height height = std::max<Height>(from, 1); height <= certifiedHeight(); ++height) {
        const auto record = read(certified_[height - 1]);
        if (!record) return std::unexpected(record.error());
        if (const auto done = visit(height, *record); !done) return done;
    }
    return {};
}

std::uint64_t PeerStore::bytes() const {
    std::uint64_t sum = 0;
    for (const auto& segment : segments_) sum += segment.size();
    return sum;
}

CertifiedReader PeerStore::reader(Height from) const {
    CertifiedReader out;
    out.folder_ = folder_;
    out.from_ = std::max<Height>(from, 1);
    if (out.from_ <= certifiedHeight())
        out.places_.assign(certified_.begin() + static_cast<std::ptrdiff_t>(out.from_ - 1),
                           certified_.end());
    return out;
}

Result<void> CertifiedReader::forEach(const OnCertified& visit) const {
    std::uint32_t open = 0;
    base::Descriptor file;
    auto height = from_;
    for (const auto& place : places_) {
        if (place.segment != open) {
            auto next = base::openFile(segmentPath(folder_, place.segment), O_RDONLY);
            if (!next) return std::unexpected(next.error());
            file = std::move(*next);
            open = place.segment;
        }
        const auto record = base::readRecord(file, place.offset, PeerStore::kMaxRecordBytes);
        if (!record) return std::unexpected(record.error());
        if (const auto done = visit(height++, ByteView(*record).subspan(kHeadBytes)); !done)
            return done;
    }
    return {};
}

}  // namespace seabridge::store
