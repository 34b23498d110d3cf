// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

/// Japan's individual numbers may be collected for tax and social security only (Number Act), so
/// this product finds them before it saves a text.
namespace seabridge::compliance {

struct MyNumberHit {
    std::size_t offset = 0;     ///< bytes into the text
    std::size_t length = 0;     ///< bytes, separators included
    /// 個人番号, マイナンバー or "my number" stands within 64 bytes before it or 32 behind. Then
    /// refuse to save; otherwise ask, for one in ten 12-digit numbers passes the check by chance.
    bool isNamed = false;
};

/// Runs of exactly 12 digits (ASCII or full-width, perhaps in three groups of four with a space or
/// hyphen between) whose check digit holds. `text` is UTF-8 of any length; linear time.
[[nodiscard]] std::vector<MyNumberHit> findMyNumbers(std::string_view text);

}  // namespace seabridge::compliance
