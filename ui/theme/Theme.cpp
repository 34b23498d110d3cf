// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/Figures.h"
#include "ui/theme/Fonts.h"

#include <QtCore/QFile>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleFactory>

namespace seabridge::theme {

namespace {

constexpr int kIconSide = 16;

QPalette paletteOf(const Tokens& t) {
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, t.canvas},        {QPalette::WindowText, t.text},
        {QPalette::Base, t.surface},         {QPalette::AlternateBase, t.sunken},
        {QPalette::Text, t.text},            {QPalette::Button, t.surface},
        {QPalette::ButtonText, t.text},      {QPalette::PlaceholderText, t.muted},
        {QPalette::Highlight, t.accent},     {QPalette::HighlightedText, t.onAccent},
        {QPalette::ToolTipBase, t.surface},  {QPalette::ToolTipText, t.text},
        {QPalette::Link, t.accent},          {QPalette::LinkVisited, t.accent},
        {QPalette::Light, t.surface},        {QPalette::Midlight, t.border},
        {QPalette::Mid, t.border},           {QPalette::Dark, t.control},
        {QPalette::Shadow, t.control},       {QPalette::BrightText, t.onAccent},
    };
    for (const auto& [role, color] : roles) palette.setColor(role, color);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    return palette;
}

}  // namespace

QString styleSheetOf(Scheme scheme) {
    QFile file(QStringLiteral(":/theme/Style.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const Tokens& t = tokensOf(scheme);
    // Longer names first: "@accent" is the beginning of "@accent-weak".
    const std::pair<const char*, QColor> names[] = {
        {"@accent-weak", t.accentWeak}, {"@on-accent", t.onAccent}, {"@bad-weak", t.badWeak},
        {"@accent", t.accent},          {"@canvas", t.canvas},      {"@surface", t.surface},
        {"@sunken", t.sunken},          {"@border", t.border},      {"@text", t.text},
        {"@muted", t.muted},            {"@bad", t.bad},            {"@select", t.select},
        {"@control", t.control},        {"@focus", t.focus},
    };
    sheet.replace(QLatin1String("@scheme"),
                  scheme == Scheme::Light ? QLatin1String("light") : QLatin1String("dark"));
    for (const auto& [name, color] : names) sheet.replace(QLatin1String(name), color.name());
    return sheet;
}

Theme::Theme(Scheme scheme, text::Language language) : scheme_(scheme), language_(language) {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    // Without them numbers are proportional: less even, nothing wrong.
    static_cast<void>(loadFigures());
    applyFont();
    QApplication::setPalette(paletteOf(tokens()));
    qApp->setStyleSheet(styleSheetOf(scheme_));
}

void Theme::use(Scheme scheme, text::Language language) {
    const bool isOtherScheme = scheme != scheme_;
    const bool isOtherLanguage = language != language_;
    scheme_ = scheme;
    language_ = language;
    if (isOtherLanguage) applyFont();
    if (isOtherScheme) QApplication::setPalette(paletteOf(tokens()));
    // Also for a font: a widget that the style sheet speaks of keeps its own until then.
    if (isOtherScheme || isOtherLanguage) qApp->setStyleSheet(styleSheetOf(scheme_));
}

void Theme::applyFont() const {
    QApplication::setFont(fontFor(language_, FontRole::Body));
}

QPixmap Theme::pixmap(const QString& name, const QColor& color, int side, qreal ratio) const {
    return icons_.pixmap(name, side, color, ratio);
}

QIcon Theme::icon(const QString& name, const QColor& color) const {
    return icons_.icon(name, kIconSide, color, tokens().muted);
}

QColor Theme::rise() const {
    return language_ == text::Language::English ? tokens().riseEnglish : tokens().rise;
}

QColor Theme::fall() const {
    switch (language_) {
        case text::Language::English:
            return tokens().fallEnglish;
        case text::Language::ChineseSimplified:
            return tokens().fallChinese;
        case text::Language::Japanese:
            break;
    }
    return tokens().fall;
}

}  // namespace seabridge::theme
