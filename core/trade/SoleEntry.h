// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <filesystem>
#include <string>
#include <string_view>

/// Foreign files as text: plain, or as the only entry of a zip.
namespace seabridge::trade {

/// Of a file on disk and of what a zip unpacks to (reliability.md B13).
inline constexpr std::size_t kMaxTextBytes = 64U << 20;
/// Of a zip on disk; the bank's own has 0.6 MiB. It bounds the number of entries, and with
/// kMaxTextBytes the time.
inline constexpr std::size_t kMaxZipBytes = 8U << 20;

/// Content of the regular file at `path`; of a zip (known by its first bytes) the content of its
/// entry. Any thread; no state.
/// Errors: NotFound, Io, TooLarge; InvalidInput for what is no regular file, and for a zip that is
/// malformed, encrypted, not stored or deflated, or without exactly one entry named *.csv; Damaged
/// when the entry does not have its length or checksum. The entry's name is never used as a path.
[[nodiscard]] base::Result<std::string> readSoleText(const std::filesystem::path& path);

/// The same for a zip in memory.
[[nodiscard]] base::Result<std::string> unzipSoleText(std::string_view zip);

}  // namespace seabridge::trade
