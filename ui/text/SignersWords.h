// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ui/text/Language.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

/// Who of the own organization signs what, by the rule that decides it. Names are untrusted.
namespace seabridge::text {

/// Where the own people's signatures on an action stand.
struct Signers {
    ledger::Rule rule;                          ///< that decides
    std::size_t needed = 0;                     ///< different people in all
    std::size_t signedBy = 0;                   ///< of them have signed
    std::vector<ledger::RoleNeed> open = {};    ///< what is missing yet
    std::vector<ledger::UserId> next = {};      ///< whose signature would count, by a device they have
    bool isOursAlone = true;                    ///< no other organization is asked
};

/// Of an action that waits. Nothing where it is another organization's, the policy is not proven,
/// what was given today decides, or somebody signed of whom the view says nothing.
[[nodiscard]] std::optional<Signers> signersOf(const api::View& view, const api::InboxRow& row);
/// Of the quote to `other` (zero: not chosen yet) that this person is about to make.
[[nodiscard]] std::optional<Signers> quoteSignersOf(const api::View& view,
                                                    const ledger::OrgId& other, bool firm);
/// True if the own rules about quotes all have a limit, which cannot decide such an offer.
[[nodiscard]] bool isUnderNoRule(const api::View& view, const ledger::OrgId& other, bool firm);

/// True if this person's signature is the last that is missing.
[[nodiscard]] bool isLastSignature(const api::View& view, const Signers& signers);
/// "1 of 2"
[[nodiscard]] QString signedWords(std::size_t signedBy, std::size_t needed);
/// "1 person with the role Approver: Zhou Min": what is missing and who can give it; "" for nothing.
[[nodiscard]] QString missingWords(const api::View& view, const Signers& signers);

}  // namespace seabridge::text
