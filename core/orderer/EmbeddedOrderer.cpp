// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderer/EmbeddedOrderer.h"

#include "ledger/Block.h"

#include <system_error>

namespace seabridge::orderer {
namespace {

using base::ErrorCode;
using base::RecordFile;
using base::fail;
namespace fs = std::filesystem;

constexpr std::string_view kMagic = "seabridge/order/1";
constexpr std::size_t kHeadBytes = kMagic.size() + 16;

/// The first record of every file: which epoch, and the position of the entry that follows.
Bytes headOf(std::uint64_t epoch, std::uint64_t first) {
    Bytes head = base::bytesOf(base::viewOf(kMagic));
    base::appendLittle(head, epoch);
    base::appendLittle(head, first);
    return head;
}

bool isHead(ByteView record) {
    return record.size() == kHeadBytes &&
           std::ranges::equal(record.first(kMagic.size()), base::viewOf(kMagic));
}

Result<void> writeHead(RecordFile& file, std::uint64_t epoch, std::uint64_t first) {
    if (const auto head = file.append(headOf(epoch, first)); !head)
        return std::unexpected(head.error());
    return file.sync();
}

Result<void> swapIn(const fs::path& fresh, const fs::path& path) {
    std::error_code error;
    fs::rename(fresh, path, error);
    if (error) return std::unexpected(base::errorOfErrno(error.value(), path.string()));
    return base::syncFolder(path.parent_path());
}

}  // namespace

Result<EmbeddedOrderer> EmbeddedOrderer::open(const fs::path& folder, std::uint64_t epoch) {
    if (const auto made = base::makePrivateFolder(folder); !made)
        return std::unexpected(made.error());
    const fs::path path = folder / fmt::format("epoch-{}.order", epoch);
    Bytes head;
    std::vector<std::uint64_t> offsets;
    auto file = RecordFile::open(path, ledger::kMaxEntryBytes,
                                 [&](std::uint64_t offset, ByteView record) {
                                     if (head.empty()) head = base::bytesOf(record);
                                     else offsets.push_back(offset);
                                 });
    if (!file) return std::unexpected(file.error());
    if (head.empty()) {
        if (const auto done = writeHead(*file, epoch, 0); !done)
            return std::unexpected(done.error());
        head = headOf(epoch, 0);
    }
    if (!isHead(head) || base::littleAt<std::uint64_t>(head, kMagic.size()) != epoch)
        return fail(ErrorCode::Damaged, path.string() + ": not the order of this epoch");
    EmbeddedOrderer out(path, std::move(*file));
    out.epoch_ = epoch;
    out.first_ = base::littleAt<std::uint64_t>(head, kMagic.size() + 8);
    out.offsets_ = std::move(offsets);
    out.removeCopy();
    return out;
}

std::unexpected<base::Error> EmbeddedOrderer::refuse(base::Error error) {
    failure_ = error;
    return std::unexpected(std::move(error));
}

Result<std::uint64_t> EmbeddedOrderer::append(std::span<const Bytes> entries) {
    if (failure_) return std::unexpected(*failure_);
    if (const auto done = checkEntries(entries); !done) return std::unexpected(done.error());
    std::vector<std::uint64_t> offsets;
    for (const auto& entry : entries) {
        const auto offset = file_.append(entry);
        if (!offset) return refuse(offset.error());
        offsets.push_back(*offset);
    }
    if (const auto synced = file_.sync(); !synced) return refuse(synced.error());
    const std::uint64_t position = nextPosition();
    offsets_.insert(offsets_.end(), offsets.begin(), offsets.end());
    return position;
}

Result<std::vector<Bytes>> EmbeddedOrderer::read(std::uint64_t position,
                                                 const ReadLimits& limits) {
    if (position < first_) return fail(ErrorCode::Purged, "position is trimmed");
    std::vector<Bytes> out;
    std::size_t bytes = 0;
    for (; position < nextPosition() && out.size() < limits.maxCount; ++position) {
        auto entry = file_.readAt(offsets_[position - first_]);
        if (!entry) return std::unexpected(entry.error());
        if (!out.empty() && bytes + entry->size() > limits.maxBytes) break;
        bytes += entry->size();
        out.push_back(std::move(*entry));
    }
    return out;
}

Result<void> EmbeddedOrderer::trim(std::uint64_t position) {
    return goOnAt(std::min(position, nextPosition()));
}

Result<void> EmbeddedOrderer::goOnAt(std::uint64_t position) {
    if (failure_) return std::unexpected(*failure_);
    if (position <= first_) return {};
    removeCopy();
    auto copy = copyFrom(position);
    if (!copy) {
        removeCopy();  // it may have filled the disk
        return std::unexpected(copy.error());
    }
    if (const auto done = swapIn(copyPath(), path_); !done) {
        removeCopy();
        return refuse(done.error());
    }
    file_ = std::move(copy->file);
    offsets_ = std::move(copy->offsets);
    first_ = position;
    return {};
}

std::uint64_t EmbeddedOrderer::bytesBelow(std::uint64_t position) const {
    if (position <= first_) return 0;
    return position < nextPosition() ? offsets_[position - first_] : fileBytes();
}

/// Never read: what an interrupted or failed trim left.
void EmbeddedOrderer::removeCopy() const {
    std::error_code ignored;
    fs::remove(copyPath(), ignored);
}

/// A file beside the other, on the disk, that begins at `position`.
Result<EmbeddedOrderer::Copy> EmbeddedOrderer::copyFrom(std::uint64_t position) const {
    auto file = RecordFile::open(copyPath(), ledger::kMaxEntryBytes, [](std::uint64_t, ByteView) {});
    if (!file) return std::unexpected(file.error());
    if (const auto head = file->append(headOf(epoch_, position)); !head)
        return std::unexpected(head.error());
    std::vector<std::uint64_t> offsets;
    for (std::uint64_t at = position; at < nextPosition(); ++at) {
        const auto entry = file_.readAt(offsets_[at - first_]);
        if (!entry) return std::unexpected(entry.error());
        const auto offset = file->append(*entry);
        if (!offset) return std::unexpected(offset.error());
        offsets.push_back(*offset);
    }
    if (const auto synced = file->sync(); !synced) return std::unexpected(synced.error());
    return Copy{std::move(*file), std::move(offsets)};
}

}  // namespace seabridge::orderer
