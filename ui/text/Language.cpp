// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Language.h"

namespace seabridge::text {

QLocale localeOf(Language language) {
    switch (language) {
        case Language::English: return {QLocale::English, QLocale::UnitedStates};
        case Language::ChineseSimplified: return {QLocale::Chinese, QLocale::China};
        case Language::Japanese: return {QLocale::Japanese, QLocale::Japan};
    }
    return QLocale::c();
}

QString codeOf(Language language) {
    switch (language) {
        case Language::English: return QStringLiteral("en");
        case Language::ChineseSimplified: return QStringLiteral("zh_CN");
        case Language::Japanese: return QStringLiteral("ja");
    }
    return {};
}

QString nativeNameOf(Language language) {
    switch (language) {
        case Language::English: return QStringLiteral("English");
        case Language::ChineseSimplified: return QStringLiteral("简体中文");
        case Language::Japanese: return QStringLiteral("日本語");
    }
    return {};
}

Language languageFrom(const QString& code) {
    if (code.startsWith(QLatin1String("zh"))) return Language::ChineseSimplified;
    return code.startsWith(QLatin1String("ja")) ? Language::Japanese : Language::English;
}

Language systemLanguage() {
    for (const QString& code : QLocale::system().uiLanguages())
        for (const Language language : kLanguages)
            if (code.startsWith(codeOf(language).left(2))) return language;
    return Language::English;
}

}  // namespace seabridge::text
