// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/Projection.h"

namespace seabridge::app {

/// What the light node has of the order, beside what is proven.
struct OrderNews {
    const lightnode::Status& status;
    const lightnode::EpochStanding& standing;
    const ledger::Header& head;      ///< newest proven
    crypto::PublicKey device;        ///< this one
    TimeMs now = 0;                  ///< what votes are judged at: the later of block time and clock
};

/// How the order goes on, and whether this person may vote for another epoch.
void presentOrder(const Known& known, const lightnode::Identity& self, const OrderNews& news,
                  api::OrderAffairs& out);

}  // namespace seabridge::app
