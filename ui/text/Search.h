// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"

#include <QtCore/QString>

/// Finding by what people type, in three languages and any width.
namespace seabridge::text {

/// Compatible forms (full and half width are one), without case, spaces and punctuation.
[[nodiscard]] QString foldedForSearch(const QString& text);
/// The first letters of the words: "bc" of "Brio Components".
[[nodiscard]] QString initialsOf(const QString& text);
/// Chinese characters as pinyin without tones, kana as romaji, a space between syllables:
/// "guang zhou" of 广州. Characters of other scripts stay. (ICU's Any-Latin; Latin-ASCII.)
[[nodiscard]] QString romanised(const QString& text);
/// All by which a firm is looked for: names in every script, reading, pinyin and initials
/// ("gzln"), folded.
[[nodiscard]] QStringList searchKeysOf(const api::Party& party);

}  // namespace seabridge::text
