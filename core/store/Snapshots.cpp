// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Snapshots.h"

#include "base/RecordFile.h"
#include "store/PeerStore.h"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace seabridge::store {
namespace {

using base::ErrorCode;
using base::RecordFile;
using base::fail;
using ledger::Height;
namespace fs = std::filesystem;

constexpr std::string_view kPrefix = "snapshot-";
constexpr std::string_view kHead = "seabridge/snapshot/2";
constexpr std::size_t kFrameHeadBytes = 9;  // kind u8, number u64 LE
enum class Kind : std::uint8_t { Start = 3, Record = 4, End = 5 };

/// Start carries the height, a record its index, the end how many records there were.
Bytes framed(Kind kind, std::uint64_t number, ByteView bytes) {
    Bytes out;
    out.reserve(kFrameHeadBytes + bytes.size());
    out.push_back(static_cast<std::uint8_t>(kind));
    base::appendLittle(out, number);
    base::append(out, bytes);
    return out;
}

std::uint64_t numberOfFrame(ByteView frame) { return base::littleAt<std::uint64_t>(frame, 1); }

/// Follows a file's frames; whole only if they are those that write() makes, to the end.
class Follower {
public:
    Follower(Height height, const Snapshots::OnRecord& visit) : height_(height), visit_(visit) {}

    void take(ByteView frame) {
        if (!isGood_ || isWhole_ || !visited_ || frame.size() < kFrameHeadBytes) {
            isGood_ = false;
            return;
        }
        const auto kind = static_cast<Kind>(frame[0]);
        const auto body = frame.subspan(kFrameHeadBytes);
        if (!isBegun_)
            isGood_ = isBegun_ = kind == Kind::Start && numberOfFrame(frame) == height_ &&
                                 std::ranges::equal(body, base::viewOf(kHead));
        else if (kind == Kind::Record && numberOfFrame(frame) == records_++)
            visited_ = visit_(body);
        else
            isGood_ = isWhole_ = kind == Kind::End && numberOfFrame(frame) == records_;
    }
    [[nodiscard]] const Result<void>& visited() const { return visited_; }
    [[nodiscard]] bool isWhole() const { return isGood_ && isWhole_; }

private:
    Height height_;
    const Snapshots::OnRecord& visit_;
    Result<void> visited_;
    std::uint64_t records_ = 0;
    bool isBegun_ = false, isWhole_ = false, isGood_ = true;
};

/// The file's frames; on the disk when this returns.
Result<void> fillFile(const fs::path& path, Height height, const Snapshots::Fill& fill) {
    auto file = RecordFile::open(path, PeerStore::kMaxRecordBytes, [](std::uint64_t, ByteView) {});
    if (!file) return std::unexpected(file.error());
    std::uint64_t records = 0;
    const auto put = [&](Kind kind, std::uint64_t number, ByteView bytes) -> Result<void> {
        const auto offset = file->append(framed(kind, number, bytes));
        if (!offset) return std::unexpected(offset.error());
        return {};
    };
    if (const auto done = put(Kind::Start, height, base::viewOf(kHead)); !done) return done;
    const auto filled = fill([&](ByteView record) { return put(Kind::Record, records++, record); });
    if (!filled) return filled;
    if (const auto done = put(Kind::End, records, {}); !done) return done;
    return file->sync();
}

}  // namespace

fs::path Snapshots::pathOf(Height height) const {
    return folder_ / fmt::format("{}{:020}", kPrefix, height);
}

std::vector<Height> Snapshots::heights() const {
    std::vector<Height> out;
    std::error_code error;
    for (const auto& file : fs::directory_iterator(folder_, error)) {
        const auto name = file.path().filename().string();
        if (!name.starts_with(kPrefix)) continue;
        Height height = 0;
        const char* end = name.data() + name.size();
        const auto [stopped, failure] = std::from_chars(name.data() + kPrefix.size(), end, height);
        if (failure == std::errc() && stopped == end) out.push_back(height);
    }
    std::ranges::sort(out, std::greater());
    return out;
}

Result<void> Snapshots::write(Height height, const Fill& fill) const {
    const fs::path fresh = folder_ / "snapshot.new";
    std::error_code error;
    fs::remove(fresh, error);  // what an interrupted one left; never read
    if (const auto done = fillFile(fresh, height, fill); !done) {
        fs::remove(fresh, error);
        return done;
    }
    fs::rename(fresh, pathOf(height), error);
    if (error) return std::unexpected(base::errorOfErrno(error.value(), fresh.string()));
    // A higher one was of no use, or this one would have been made from it.
    const auto all = heights();
    std::size_t kept = 0;
    for (const auto one : all)
        if (one > height || ++kept > kKept) fs::remove(pathOf(one), error);
    return base::syncFolder(folder_);
}

Result<void> Snapshots::read(Height height, const OnRecord& visit) const {
    Follower follower(height, visit);
    const auto file = RecordFile::openReadOnly(
        pathOf(height), PeerStore::kMaxRecordBytes,
        [&](std::uint64_t, ByteView frame) { follower.take(frame); });
    if (!file) return std::unexpected(file.error());
    if (!follower.visited()) return follower.visited();
    if (!follower.isWhole()) return fail(ErrorCode::Damaged, pathOf(height).string());
    return {};
}

}  // namespace seabridge::store
