// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

/// The translation context of ui/text. Only the .cpp files of this folder include it.
namespace seabridge::text {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// For a number from a newer release that got past its decoder.
[[nodiscard]] QString unknownWord();

}  // namespace seabridge::text
