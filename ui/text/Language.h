// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>

#include <array>

namespace seabridge::text {

/// The languages of the screens. A document's language is trade::Language.
enum class Language { English, ChineseSimplified, Japanese };

inline constexpr std::array kLanguages{Language::English, Language::ChineseSimplified,
                                       Language::Japanese};

/// Territory for collation and Qt's own texts. Numbers and dates never follow it: see Format.h.
[[nodiscard]] QLocale localeOf(Language language);
/// "en", "zh_CN", "ja": as in the names of the catalogues.
[[nodiscard]] QString codeOf(Language language);
/// Its name in itself, for the language menu: "English", "简体中文", "日本語".
[[nodiscard]] QString nativeNameOf(Language language);
/// The language of a code, or of the first of the system's that we have; else English.
[[nodiscard]] Language languageFrom(const QString& code);
[[nodiscard]] Language systemLanguage();

}  // namespace seabridge::text
