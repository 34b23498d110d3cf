// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ledger/Genesis.h"
#include "lightnode/Head.h"

#include <string>
#include <string_view>

namespace seabridge::lightnode {

/// What a piece of evidence proves.
struct Finding {
    Offence offence = Offence::ForkedHeads;
    Height height = 0;              ///< of the header, or vote, that contradicts
    std::vector<OrgId> culprits;    ///< whose signatures stand under both statements; ordered

    static void fields(auto& self, auto&& visit) {
        visit("offence", self.offence);
        visit("height", self.height);
        visit("culprits", self.culprits);
    }
};

[[nodiscard]] std::string_view wordOf(Offence offence);

/// How evidence is handed on: what a desk exports and what a peer keeps.
struct EvidenceFile {
    static constexpr std::string_view kDomain = "seabridge/evidence/1";

    std::string domain = std::string(kDomain);
    ledger::NetworkId network;
    std::vector<Evidence> items;

    static void fields(auto& self, auto&& visit) {
        visit("domain", self.domain);
        visit("network", self.network);
        visit("items", self.items);
    }
};
inline constexpr std::size_t kMaxEvidenceBytes = 64 << 20;
/// Nothing for what is no such file, or has nothing in it.
[[nodiscard]] std::optional<EvidenceFile> evidenceFrom(base::ByteView bytes);

/// Judges foreign evidence with nothing but the pinned genesis: walks the changes of the membership
/// in it, then checks certificates, votes and links. InvalidInput for a bad genesis; NotProven with
/// what fails. A rewritten feed is NotProven "rewritten-feed": that the two headers commit to those
/// feeds stands in no evidence, so only whoever saw it knows.
[[nodiscard]] base::Result<Finding> judge(const ledger::Genesis& genesis,
                                          const Evidence& evidence);

}  // namespace seabridge::lightnode
