// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace seabridge::base {

/// True if `text` is well-formed UTF-8 (Unicode 15, table 3-7: no overlong forms, no surrogates,
/// nothing above U+10FFFF).
[[nodiscard]] bool isUtf8(std::string_view text);

/// True if well-formed `text` holds no control character, no bidirectional control, no invisible
/// format character (zero width, tags, BOM) and no non-character. The fixed list is part of the
/// rules of the ledger, so it never depends on the version of a Unicode library.
[[nodiscard]] bool isPlainText(std::string_view text);

}  // namespace seabridge::base
