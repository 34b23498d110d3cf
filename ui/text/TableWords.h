// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace seabridge::text {

/// What the menu of a table says.
struct TableWords {
    QString copy;
    QString save;
    QString title;   ///< of the dialog that asks for the file
    QString again;   ///< of the same after it could not be written
    QString filter;  ///< of the files in it
};
[[nodiscard]] TableWords tableWords();

}  // namespace seabridge::text
