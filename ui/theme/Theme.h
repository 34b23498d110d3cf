// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/Language.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"

namespace seabridge::theme {

/// The look of the running program: palette, style sheet, fonts and icons from the tokens. Widgets
/// that paint hold a `Theme&`; it outlives them, and after `use` they get QEvent::StyleChange.
/// GUI thread; one in a program, made after QApplication.
class Theme {
public:
    Theme(Scheme scheme, text::Language language);
    Theme(const Theme&) = delete;
    Theme& operator=(const Theme&) = delete;

    /// Repaints everything; does nothing if both are as they were.
    void use(Scheme scheme, text::Language language);
    [[nodiscard]] Scheme scheme() const { return scheme_; }
    [[nodiscard]] text::Language language() const { return language_; }
    [[nodiscard]] const Tokens& tokens() const { return tokensOf(scheme_); }

    /// An icon in a colour of the tokens, for painting at this ratio.
    [[nodiscard]] QPixmap pixmap(const QString& name, const QColor& color, int side,
                                 qreal devicePixelRatio) const;
    /// For buttons: greyed when disabled. Take it again on QEvent::StyleChange.
    [[nodiscard]] QIcon icon(const QString& name, const QColor& color) const;
    [[nodiscard]] QIcon icon(const QString& name) const { return icon(name, tokens().text); }

    /// Rising and falling numbers, by the custom of the language.
    [[nodiscard]] QColor rise() const;
    [[nodiscard]] QColor fall() const;

private:
    void applyFont() const;
    Scheme scheme_;
    text::Language language_;
    mutable Icons icons_;
};

/// The style sheet with the tokens filled in; ThemeTest checks that none is left open.
[[nodiscard]] QString styleSheetOf(Scheme scheme);

}  // namespace seabridge::theme
