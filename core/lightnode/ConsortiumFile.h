// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ledger/Genesis.h"
#include "net/Protocol.h"

/// The consortium file: what a newcomer is handed. At the founding it is the genesis. Later there
/// is one that also says who the members are now and where their peers are; everything in it is
/// proven from the genesis, by the signatures of the members of each time.
namespace seabridge::lightnode {

struct ConsortiumFile {
    std::string domain = "seabridge/consortium/1";
    base::Bytes genesis;
    net::ConsortiumReply state;

    static void fields(auto& self, auto&& visit) {
        visit("domain", self.domain);
        visit("genesis", self.genesis);
        visit("state", self.state);
    }
};

/// What such a file proves.
struct Consortium {
    ledger::Genesis genesis;
    ledger::Height height = 0;    ///< 0: as founded
    base::TimeMs time = 0;        ///< of that block
    ledger::Membership members;
};

inline constexpr std::size_t kMaxConsortiumBytes = 64 << 20;

/// Of either form. InvalidInput for what is none, with Genesis::problem(); NotProven for one that
/// the founding members' signatures do not lead to.
[[nodiscard]] base::Result<Consortium> consortiumFrom(base::ByteView file);

}  // namespace seabridge::lightnode
