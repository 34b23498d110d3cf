// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

/// Texts put together with the marks of the language in use. Plain text.
namespace seabridge::text {

/// Between the facts of one line, in every language.
inline const QString kParting = QStringLiteral(" · ");

/// "Aoba, Lingnan": equal things in a row.
[[nodiscard]] QString listOf(const QStringList& items);
/// Whole sentences one after the other; empty ones are left out.
[[nodiscard]] QString sentences(const QStringList& sentences);
/// "Seller: held"
[[nodiscard]] QString labelled(const QString& label, const QString& value);

}  // namespace seabridge::text
