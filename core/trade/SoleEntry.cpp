// SPDX-License-Identifier: GPL-3.0-or-later
#include "trade/SoleEntry.h"

#include <fmt/format.h>
#include <fstream>
#include <memory>
#include <zip.h>

namespace seabridge::trade {
namespace {

using base::ErrorCode;
using base::fail;

constexpr std::string_view kZipMagic{"PK\x03\x04", 4};
constexpr std::string_view kEmptyZipMagic{"PK\x05\x06", 4};
constexpr std::size_t kChunkBytes = 64U << 10;

using Archive = std::unique_ptr<zip_t, decltype([](zip_t* zip) { zip_discard(zip); })>;
using Entry = std::unique_ptr<zip_file_t, decltype([](zip_file_t* file) { zip_fclose(file); })>;

base::Result<Archive> openArchive(std::string_view bytes) {
    zip_error_t problem;
    zip_error_init(&problem);
    Archive archive;
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &problem);
    if (source) archive.reset(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &problem));
    if (source && !archive) zip_source_free(source);
    std::string reason = archive ? "" : zip_error_strerror(&problem);
    zip_error_fini(&problem);
    if (!archive) return fail(ErrorCode::InvalidInput, "zip: " + reason);
    return archive;
}

base::Result<zip_uint64_t> checkEntry(zip_t* archive) {
    const zip_int64_t entries = zip_get_num_entries(archive, 0);
    if (entries != 1) {
        return fail(ErrorCode::InvalidInput, fmt::format("zip: {} entries, not 1", entries));
    }
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_METHOD |
                                     ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(archive, 0, 0, &stat) != 0 || (stat.valid & kNeeded) != kNeeded) {
        return fail(ErrorCode::InvalidInput, "zip: no description of the entry");
    }
    if (stat.encryption_method != ZIP_EM_NONE) {
        return fail(ErrorCode::InvalidInput, "zip: encrypted");
    }
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE) {
        return fail(ErrorCode::InvalidInput, "zip: neither stored nor deflated");
    }
    if (!std::string_view(stat.name).ends_with(".csv")) {
        return fail(ErrorCode::InvalidInput, "zip: the entry is not named *.csv");
    }
    if (stat.size > kMaxTextBytes) {
        return fail(ErrorCode::TooLarge, fmt::format("zip: unpacks to {} bytes", stat.size));
    }
    return stat.size;
}

/// The stated size is foreign too: memory grows with what really arrives, up to that size.
base::Result<std::string> unpack(zip_t* archive, zip_uint64_t size) {
    const Entry entry(zip_fopen_index(archive, 0, 0));
    if (!entry) return fail(ErrorCode::Damaged, "zip: the entry cannot be opened");
    std::string text;
    std::string chunk(kChunkBytes, '\0');
    while (true) {
        const zip_int64_t got = zip_fread(entry.get(), chunk.data(), chunk.size());
        if (got < 0) return fail(ErrorCode::Damaged, "zip: not what its checksum says");
        if (got == 0) break;
        if (static_cast<zip_uint64_t>(got) > size - text.size()) {
            return fail(ErrorCode::Damaged, "zip: longer than stated");
        }
        text.append(chunk, 0, static_cast<std::size_t>(got));
    }
    if (text.size() != size) return fail(ErrorCode::Damaged, "zip: shorter than stated");
    return text;
}

base::Result<std::string> readFile(const std::filesystem::path& path) {
    std::error_code problem;
    const auto status = std::filesystem::status(path, problem);
    if (!std::filesystem::exists(status)) return fail(ErrorCode::NotFound, "no such file");
    if (!std::filesystem::is_regular_file(status)) {
        return fail(ErrorCode::InvalidInput, "not a regular file");
    }
    const auto size = std::filesystem::file_size(path, problem);
    if (problem) return fail(ErrorCode::Io, problem.message());
    if (size > kMaxTextBytes) return fail(ErrorCode::TooLarge, fmt::format("{} bytes", size));
    std::ifstream file(path, std::ios::binary);
    std::string text(static_cast<std::size_t>(size), '\0');
    if (!file.read(text.data(), static_cast<std::streamsize>(text.size()))) {
        return fail(ErrorCode::Io, "cannot be read");
    }
    return text;
}

}  // namespace

base::Result<std::string> unzipSoleText(std::string_view zip) {
    if (zip.size() > kMaxZipBytes) {
        return fail(ErrorCode::TooLarge, fmt::format("zip: {} bytes", zip.size()));
    }
    const auto archive = openArchive(zip);
    if (!archive) return std::unexpected(archive.error());
    const auto size = checkEntry(archive->get());
    if (!size) return std::unexpected(size.error());
    return unpack(archive->get(), *size);
}

base::Result<std::string> readSoleText(const std::filesystem::path& path) {
    auto text = readFile(path);
    if (!text) return text;
    const bool isZip = text->starts_with(kZipMagic) || text->starts_with(kEmptyZipMagic);
    return isZip ? unzipSoleText(*text) : std::move(text);
}

}  // namespace seabridge::trade
