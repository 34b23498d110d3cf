// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Protocol.h"

namespace seabridge::net {

bool isKnown(Refusal refusal) {
    return refusal >= Refusal::Malformed && refusal <= Refusal::NotTheOrderer;
}

}  // namespace seabridge::net
