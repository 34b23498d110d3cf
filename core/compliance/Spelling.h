// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// How people spell identifiers. Only what an input method or a printed form produces; not Unicode
/// normalisation in general. Any bytes are allowed, malformed UTF-8 stays as it is.
namespace seabridge::compliance {

/// Full-width letters, digits, '-', '.', '/' and spaces, the hyphens of U+2010 to U+2015, the minus
/// sign and the no-break spaces become ASCII; lower case becomes upper.
[[nodiscard]] std::string asciiOf(std::string_view text);

/// Without ASCII spaces, hyphens, dots and slashes.
[[nodiscard]] std::string withoutSeparators(std::string_view text);

/// NNN-NN-NNNN, the groups a US social security number is written in.
[[nodiscard]] bool isSpelledLikeSsn(std::string_view text);

}  // namespace seabridge::compliance
