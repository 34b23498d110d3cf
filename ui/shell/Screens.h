// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"

#include <memory>
#include <span>

/// The table of all screens: where a new one is added.
namespace seabridge::shell {

struct ScreenRow {
    const char* id;     ///< as in ui/screens/Screen.h
    const char* title;  ///< English; translated in the context "Screens"
    const char* icon;
    std::uint8_t roles;  ///< bits of ledger::Role that see it; 0: everybody
    int group;           ///< the rail parts groups by a line
    /// What waits there for the person; 0 shows nothing.
    int (*badge)(const api::View&);
    std::unique_ptr<screens::Screen> (*make)(const screens::Surroundings&);
};

[[nodiscard]] std::span<const ScreenRow> allScreens();
[[nodiscard]] QString titleOf(const ScreenRow& row);
[[nodiscard]] bool sees(const ScreenRow& row, const api::View& view);

}  // namespace seabridge::shell
