// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/quotes/QuoteForm.h"

#include <QtCore/QStringList>

/// Cells of a spreadsheet, by the clipboard.
namespace seabridge::screens {

/// Rows of cells: tabs between cells as spreadsheets copy them, else commas (RFC 4180 both: a cell
/// in quotes may hold separators, line breaks and doubled quotes). Commas only where that gives a
/// table: else a row is one cell, as "2,400" and "Pump, steel" are. Empty rows at the end go; a
/// byte order mark too.
[[nodiscard]] std::vector<QStringList> cellsFrom(const QString& text);

/// The columns of the lines, from left to right.
enum class LineColumn { Place, HsCode, Goods, Origin, Quantity, Unit, Price, Amount };
inline constexpr int kLineColumns = 8;
[[nodiscard]] bool isTyped(LineColumn column);
/// The text of a cell as it was typed; "" for computed ones.
[[nodiscard]] QString cellOf(const LineForm& line, LineColumn column, trade::Language language);
void setCell(LineForm& line, LineColumn column, trade::Language language, const QString& text);

/// Puts the cells over the lines from this cell on, to the right over the typed columns and
/// downwards; lines are added where there are too few, up to QuoteDocument::kMaxLines. Cells keep
/// their text even where it cannot be read. How many rows found no place.
[[nodiscard]] std::size_t paste(std::vector<LineForm>& lines, std::size_t row, LineColumn column,
                                const std::vector<QStringList>& cells, trade::Language language);
/// A first row of titles ("HS code", "数量") is no line: true if no cell of it is a number or an HS
/// code, and below there is one that is.
[[nodiscard]] bool startsWithTitles(const std::vector<QStringList>& cells);

}  // namespace seabridge::screens
