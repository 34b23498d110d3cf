// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Ensure.h"

#include <string>

namespace seabridge::base {

void broken(const char* condition, const char* file, int line) {
    throw Broken(std::string(file) + ":" + std::to_string(line) + ": " + condition);
}

}  // namespace seabridge::base
