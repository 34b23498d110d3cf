// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// The BIP-39 word lists, generated at configure time from Debian's python3-mnemonic
/// (cmake/WordLists.cmake, which pins their SHA-256). For Mnemonic.cpp only.
namespace seabridge::crypto {

/// In the order of the list; the index is the word's 11 bits. UTF-8 in NFKD.
using WordList = std::array<std::string_view, 2048>;

extern const WordList kEnglishWords;
extern const WordList kChineseSimplifiedWords;
extern const WordList kJapaneseWords;

}  // namespace seabridge::crypto
