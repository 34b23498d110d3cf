// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Keys.h"

#include <vector>

namespace seabridge::peer {

/// Adds the row of an encoded device to the admission table: without identity once it is revoked.
void noteDevice(std::vector<net::AllowedKey>& rows, base::ByteView device);

}  // namespace seabridge::peer
