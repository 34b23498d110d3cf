// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faults/PowerLoss.h"

#include <algorithm>
#include <fstream>

namespace seabridge::support {

namespace fs = std::filesystem;

namespace {

using Kind = DiskOperation::Kind;
constexpr std::uint64_t kSector = 512;

std::string folderOf(const std::string& name) { return fs::path(name).parent_path().string(); }

}  // namespace

void CutDisk::apply(Content& content, const DiskOperation& operation) {
    if (operation.kind == Kind::Truncate) return content.resize(operation.offset);
    const auto end = operation.offset + operation.bytes.size();
    if (content.size() < end) content.resize(end);
    std::ranges::copy(operation.bytes, content.begin() + std::ptrdiff_t(operation.offset));
}

void CutDisk::apply(Names& names, const DiskOperation& operation) {
    if (operation.kind == Kind::Make) names[operation.name] = operation.file;
    if (operation.kind == Kind::Remove) names.erase(operation.name);
    if (operation.kind != Kind::Rename && operation.kind != Kind::Link) return;
    names[operation.target] = operation.file;
    if (operation.kind == Kind::Rename) names.erase(operation.name);
}

bool CutDisk::advance() {
    if (done_ == operations_.size()) return false;
    const auto& operation = operations_[done_++];
    auto& file = files_[operation.file];
    switch (operation.kind) {
        case Kind::Write:
        case Kind::Truncate: file.pending.push_back(&operation); break;
        case Kind::Sync:
            if (lies_) break;
            for (const auto* each : std::exchange(file.pending, {})) apply(file.durable, *each);
            break;
        case Kind::SyncFolder:
            if (lies_) break;
            std::erase_if(renames_, [&](const auto* each) {
                if (folderOf(each->name) != operation.name) return false;
                apply(names_, *each);
                return true;
            });
            break;
        default: renames_.push_back(&operation); break;
    }
    return true;
}

CutDisk::Content CutDisk::contentOf(const File& file, std::mt19937_64& random) {
    auto out = file.durable;
    // Sometimes nothing of it, sometimes nearly all.
    const auto percent = std::array<std::uint64_t, 4>{0, 50, 90, 100}[random() % 4];
    std::uint64_t size = out.size();
    for (const auto* each : file.pending) {
        if (each->kind == Kind::Truncate) {
            if (random() % 100 < percent) apply(out, *each);
            continue;
        }
        size = std::max(size, each->offset + each->bytes.size());
        for (std::uint64_t at = 0; at < each->bytes.size();) {
            // Up to the end of the sector on the disk.
            const auto length = std::min(each->bytes.size() - at,
                                         kSector - (each->offset + at) % kSector);
            if (random() % 100 < percent) {
                DiskOperation piece{Kind::Write, each->file, each->offset + at};
                piece.bytes.assign(each->bytes.begin() + std::ptrdiff_t(at),
                                   each->bytes.begin() + std::ptrdiff_t(at + length));
                apply(out, piece);
            }
            at += length;
        }
    }
    // The size may have reached the disk without the content.
    if (random() % 3 == 0 && out.size() < size) out.resize(size);
    return out;
}

void CutDisk::leave(const fs::path& folder, std::mt19937_64& random) const {
    auto names = names_;
    const auto kept = renames_.empty() ? 0 : random() % (renames_.size() + 1);
    for (std::size_t i = 0; i < kept; ++i) apply(names, *renames_[i]);
    for (const auto& [name, number] : names) {
        const auto path = folder / name;
        fs::create_directories(path.parent_path());
        const auto found = files_.find(number);
        const auto content = found == files_.end() ? Content() : contentOf(found->second, random);
        std::ofstream out(path, std::ios::binary);
        out.write(reinterpret_cast<const char*>(content.data()), std::streamsize(content.size()));
        out.close();
        fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    }
}

}  // namespace seabridge::support
