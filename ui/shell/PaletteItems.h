// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ui/text/Language.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace seabridge::shell {

/// Something that the palette finds.
struct PaletteItem {
    QString title;
    QString note;         ///< what it is
    QStringList keys;     ///< what it is found by, folded by text::foldedForSearch()
    QString screen = {};  ///< goes there ...
    QString item = {};    ///< ... and opens this
    QString action = {};  ///< or does this: "lock", "theme", "language-ja"
};

/// All that this person can reach.
[[nodiscard]] std::vector<PaletteItem> paletteItems(const api::View& view, text::Language language);
/// The best first: beginnings before places within; at most `count`.
[[nodiscard]] std::vector<PaletteItem> findItems(const std::vector<PaletteItem>& items,
                                                 const QString& typed, std::size_t count);

}  // namespace seabridge::shell
