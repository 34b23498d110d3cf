// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"

#include <QtCore/QString>

namespace seabridge::screens {

/// For comparing what is typed with what is searched: full width and half width are one, case and
/// blanks do not count.
[[nodiscard]] QString folded(const QString& text);
/// All ways in which people look for a firm: its names in every script, the reading and the
/// initials of the words in Latin letters ("gzlnjx"), folded and parted by line feeds.
[[nodiscard]] QString searchedOf(const api::Party& party);

}  // namespace seabridge::screens
