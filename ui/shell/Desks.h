// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Workstation.h"
#include "ui/text/Language.h"

#include <QtCore/QString>

#include <vector>

namespace seabridge::shell {

/// A name in its own script and in Latin letters.
struct DeskName {
    QString native;
    QString latin;
    [[nodiscard]] const QString& in(text::Language language) const {
        return language == text::Language::English || native.isEmpty() ? latin : native;
    }
};

/// One person's place in this window. There is one, and in a demo several to change between.
struct Desk {
    api::Workstation* station = nullptr;  ///< outlives the window
    DeskName person = {};                 ///< empty: only the roles are shown
    DeskName firm = {};                   ///< short, for the row of desks
    QString passphrase = {};              ///< of a demo, shown where it is asked for; else empty
    QString folder = {};                  ///< of the profile; said where no person is
};

}  // namespace seabridge::shell
