// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Sodium.h"

#include "base/Ensure.h"

#include <sodium.h>

namespace seabridge::crypto {

void readySodium() {
    static const bool ready = sodium_init() >= 0;
    ENSURE(ready);
}

}  // namespace seabridge::crypto
