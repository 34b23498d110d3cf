// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/File.h"

#include <vector>

namespace seabridge::app {

/// Ports of loopback that were free a moment ago, no two alike. None of those that the kernel hands
/// out by itself: whoever connects meanwhile cannot take one before its server binds it.
class FreePorts {
public:
    [[nodiscard]] base::Result<std::uint16_t> next();

private:
    std::vector<base::Descriptor> sockets_;  ///< keep the next call from finding one again
};

}  // namespace seabridge::app
