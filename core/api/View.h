// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Affairs.h"
#include "api/Rows.h"
#include "api/Staff.h"
#include "base/Error.h"
#include "ledger/ExpiryCalendar.h"

#include <memory>

namespace seabridge::api {

enum class Phase : std::uint8_t {
    NoProfile = 1,   ///< the folder holds none: create one
    Locked = 2,
    Opening = 3,     ///< keys are being derived
    Open = 4,
    Failed = 5,      ///< `failure` says why; nothing is synced or sent until it is opened again
    Older = 6,       ///< the vault is older than it was: read-only until acceptOlder(); see `older`
};

/// A newest-first cut of history beside what is open; older things are read in pages.
inline constexpr std::size_t kMaxEndedRows = 200;

/// An immutable snapshot of what this desk knows. All of it is read from proven entities: each was
/// proven under some block, and the own organization's complete feed shows that nothing changed it
/// since (every change of a private entity has an effect on its owner's feed). `coverage` holds for
/// all lists. Everything but `phase`, `failure`, `proof` and
/// `older` is empty unless the phase is Open.
struct View {
    std::uint64_t number = 0;        ///< counts the snapshots of this run
    Phase phase = Phase::NoProfile;
    std::optional<base::Error> failure = {};

    Proof proof = {};
    std::optional<OlderVault> older = {};          ///< in phase Older
    Coverage coverage = {};
    /// Nothing until the ledger knows this device; then its keys have to be enrolled.
    std::optional<Self> self = {};
    /// To be enrolled, and to be compared by people; nothing while locked.
    std::optional<crypto::DevicePublicKeys> device = {};
    /// The vault keeps a new recovery phrase that its person has not confirmed yet: see
    /// Workstation::phrase(). Nothing else should be asked before.
    bool isPhraseKept = false;
    std::string consortium = {};     ///< name by the consortium file
    std::map<OrgId, Party> parties = {};
    /// Decimal places of every currency that occurs in a list.
    std::map<ledger::CurrencyId, std::uint8_t> scales = {};

    std::vector<InboxRow> inbox = {};              ///< newest first
    std::vector<EndedRow> ended = {};              ///< newest first, at most kMaxEndedRows
    std::vector<QuoteRow> quotes = {};             ///< newest first; ended: kMaxEndedRows
    std::vector<OrderRow> orders = {};             ///< newest first
    std::vector<ObligationRow> obligations = {};   ///< not settled; by due date, without one last
    std::vector<DueRow> due = {};                  ///< their sums, by day and currency
    std::vector<DepositRow> deposits = {};         ///< of all orders
    std::vector<AccountRow> accounts = {};         ///< by currency
    std::optional<ledger::KycStanding> standing = {};  ///< our own
    std::vector<KycCaseRow> cases = {};            ///< ours, as applicant or attester
    /// By member, without who is expelled: of the newest membership that is proven, until then of the
    /// consortium file.
    std::vector<PeerRow> peers = {};
    Affairs affairs = {};                          ///< of the consortium
    Staff staff = {};                              ///< of the own organization
    /// What runs out, by block time; what the ledger's calendarOf() says of what is known here.
    std::vector<ledger::CalendarItem> calendar = {};
    std::size_t outgoing = 0;        ///< signed here, and what became of it is not known yet
    std::vector<UnderWayRow> underWay = {};        ///< the same one by one, newest first
    std::vector<OutcomeRow> outcomes = {};         ///< newest first, at most kMaxEndedRows

    /// Null if it is not known yet.
    [[nodiscard]] const Party* party(const OrgId& id) const {
        const auto found = parties.find(id);
        return found == parties.end() ? nullptr : &found->second;
    }
    [[nodiscard]] std::optional<std::uint8_t> scaleOf(const ledger::CurrencyId& id) const {
        const auto found = scales.find(id);
        return found == scales.end() ? std::nullopt : std::optional(found->second);
    }
    /// True if we may trade, by block time. Never why not.
    [[nodiscard]] bool mayTrade() const {
        return standing && standing->validAt(proof.blockTime);
    }
};

using Snapshot = std::shared_ptr<const View>;

}  // namespace seabridge::api
