// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Fonts.h"

#include "ui/theme/Figures.h"

#include <QtGui/QFontDatabase>

namespace seabridge::theme {

namespace {

const QString kLatin = QStringLiteral("Inter");
const QString kChinese = QStringLiteral("Noto Sans CJK SC");
const QString kJapanese = QStringLiteral("Noto Sans CJK JP");

struct Size {
    int pixels;
    QFont::Weight weight;
};

Size sizeOf(FontRole role) {
    switch (role) {
        case FontRole::Body: return {13, QFont::Normal};
        case FontRole::Strong: return {13, QFont::DemiBold};
        case FontRole::Note: return {12, QFont::Normal};
        case FontRole::Section: return {13, QFont::DemiBold};
        case FontRole::Title: return {20, QFont::DemiBold};
        case FontRole::Figure: return {21, QFont::DemiBold};
    }
    return {13, QFont::Normal};
}

}  // namespace

QFont fontFor(text::Language language, FontRole role) {
    // The second of the two CJK families only fills what the first lacks.
    const bool japanese = language == text::Language::Japanese;
    QFont font;
    font.setFamilies({japanese ? kFiguresJapanese : kFiguresChinese, kLatin,
                      japanese ? kJapanese : kChinese, japanese ? kChinese : kJapanese});
    const Size size = sizeOf(role);
    font.setPixelSize(size.pixels);
    font.setWeight(size.weight);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QStringList missingFamilies() {
    QStringList missing;
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : {kLatin, kChinese, kJapanese})
        if (!installed.contains(family)) missing.append(family);
    return missing;
}

}  // namespace seabridge::theme
