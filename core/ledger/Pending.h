// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Sign.h"
#include "ledger/Feed.h"
#include "ledger/Identity.h"
#include "ledger/Ids.h"
#include "ledger/Key.h"

#include <optional>
#include <string>
#include <vector>

/// Actions that wait for further consent (ledger.md section 3). The ticket is used when the
/// action comes to wait, so a slow approval holds nothing.
namespace seabridge::ledger {

/// A yes that counts: the person and the device that gave it. Both are checked anew each time.
struct Approval {
    UserId user;
    crypto::PublicKey device;
    /// The person whose lent role this yes needed when it was given (Deputies.h).
    std::optional<UserId> inPlaceOf = std::nullopt;

    static void fields(auto& self, auto&& visit) {
        visit("user", self.user);
        visit("device", self.device);
        visit("inPlaceOf", self.inPlaceOf);
    }
};

enum class PendingStatus : std::uint8_t {
    Open = 1,
    Done = 2,
    Refused = 3,   ///< approved, then refused by the rules
    Declined = 4,
    Returned = 5,  ///< back to the maker with a reason
    Expired = 6,   ///< by statusAt only, never stored
};
[[nodiscard]] bool isKnown(PendingStatus status);
[[nodiscard]] std::string_view nameOf(PendingStatus status);

struct Pending {
    static constexpr Family kFamily = Family::Pending;
    static constexpr bool kPrivate = true;
    static constexpr std::size_t kMaxPrincipals = 256;
    /// Of one organization, so that it cannot take the others' room.
    static constexpr std::size_t kMaxApprovals = 2 * Rule::kMaxPeople;

    PendingId id;                    ///< the transaction that waits
    OrgId org;                       ///< its maker's
    base::Bytes body;                ///< the exact signed bytes; dropped when it ends
    std::vector<OrgId> principals;   ///< whose people may approve, when it came to wait
    std::vector<Approval> approvals; ///< the maker's first
    TimeMs validUntil = 0;
    PendingStatus status = PendingStatus::Open;

    [[nodiscard]] bool ended() const { return status != PendingStatus::Open; }
    [[nodiscard]] PendingStatus statusAt(TimeMs now) const {
        return status == PendingStatus::Open && now > validUntil ? PendingStatus::Expired : status;
    }
    [[nodiscard]] bool isPrincipal(const OrgId& candidate) const;
    [[nodiscard]] std::vector<Topic> owners() const;
    [[nodiscard]] static Key keyOf(const PendingId& id);
    [[nodiscard]] Key key() const { return keyOf(id); }
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("org", self.org);
        visit("body", self.body);
        visit("principals", self.principals);
        visit("approvals", self.approvals);
        visit("validUntil", self.validUntil);
        visit("status", self.status);
    }
};

/// The open pendings that an organization's people made; bounds their number. Those about people,
/// devices, rules and the consortium are apart: else a stolen clerk's device could fill the desk
/// and so put off its own end.
struct Desk {
    static constexpr Family kFamily = Family::Desk;
    static constexpr bool kPrivate = true;

    struct Item {
        PendingId id;
        TimeMs validUntil = 0;

        static void fields(auto& self, auto&& visit) {
            visit("id", self.id);
            visit("validUntil", self.validUntil);
        }
    };

    OrgId org;
    std::vector<Item> open;
    std::vector<Item> governing;

    [[nodiscard]] std::vector<Topic> owners() const { return {topicOf(org)}; }
    [[nodiscard]] static Key keyOf(const OrgId& org);
    [[nodiscard]] Key key() const { return keyOf(org); }
    static void fields(auto& self, auto&& visit) {
        visit("org", self.org);
        visit("open", self.open);
        visit("governing", self.governing);
    }
};

}  // namespace seabridge::ledger
