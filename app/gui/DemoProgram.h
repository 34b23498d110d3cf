// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Options.h"
#include "ui/shell/Settings.h"
#include "ui/text/LanguageSwitch.h"
#include "ui/theme/Theme.h"

namespace seabridge::app {

/// Starts the demo's town, shows how far it is, then its desks; with shots, pictures instead. Ends
/// with the window, a signal or a failure, and leaves no process behind. The exit code.
[[nodiscard]] int runDemo(const GuiOptions& options, theme::Theme& theme,
                          text::LanguageSwitch& language, shell::Settings& settings);

}  // namespace seabridge::app
