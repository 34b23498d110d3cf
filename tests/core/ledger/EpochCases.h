// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/EpochChange.h"

/// Headers, votes and statements without keys, as decideEpoch() takes them.
namespace seabridge::support {

using namespace seabridge::ledger;

inline OrgId memberAt(std::size_t i) {
    OrgId out;
    out.data[0] = static_cast<std::uint8_t>(i + 1);
    return out;
}
inline std::vector<Signer> signersOf(std::size_t n) {
    std::vector<Signer> out;
    for (std::size_t i = 0; i < n; ++i) out.push_back({memberAt(i), {}});
    return out;
}
/// `variant` tells it from others after the same header; `next` names who signs after it.
inline Header headerAfter(const Header& before, std::uint64_t variant, std::uint8_t next,
                          std::uint64_t epoch = 0) {
    Header out;
    out.height = before.height + 1;
    out.epoch = epoch;
    out.previous = before.id();
    out.members = out.nextMembers = before.nextMembers;
    out.nextMembers.data[0] = next;
    out.lastPosition = variant;
    return out;
}
inline Header plainAfter(const Header& before, std::uint64_t variant) {
    return headerAfter(before, variant, before.nextMembers.data[0]);
}
inline Vote voteOf(std::size_t member, const Header& header, std::uint64_t epoch = 0) {
    return {memberAt(member), {epoch, header.height, header.id()}, {}};
}
inline EpochStatement statementBy(std::size_t member, std::vector<Vote> votes, bool knows = true) {
    EpochStatement out;
    out.member = memberAt(member);
    out.knowsVotes = knows;
    out.votes = std::move(votes);
    return out;
}
inline EpochGround groundAt(const Header& header, std::uint64_t epoch = 1) {
    return {epoch, header.height, header.id()};
}
inline EpochDecision decided(const Header& base, std::size_t n,
                             const std::vector<EpochStatement>& said,
                             const std::vector<Header>& headers) {
    return decideEpoch(groundAt(base), signersOf(n), said, headers);
}

inline constexpr std::uint8_t kBefore = 0;    // who signs at the ground: members 0 to n - 1
inline constexpr std::uint8_t kWithOne = 1;   // and one more
inline constexpr std::uint8_t kLessOne = 2;   // without the first
inline constexpr std::uint8_t kMadeUp = 3;    // nobody that there is

}  // namespace seabridge::support
