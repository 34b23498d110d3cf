// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/StartPage.h"

namespace seabridge::shell {

[[nodiscard]] QString startWords(StartStage stage);

}  // namespace seabridge::shell
