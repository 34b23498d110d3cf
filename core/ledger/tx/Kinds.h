// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codec/Fields.h"
#include "ledger/tx/AcceptQuote.h"
#include "ledger/tx/AddReadingKey.h"
#include "ledger/tx/AdmitMember.h"
#include "ledger/tx/Approve.h"
#include "ledger/tx/AttestKyc.h"
#include "ledger/tx/ChangeRules.h"
#include "ledger/tx/ClawBack.h"
#include "ledger/tx/Decline.h"
#include "ledger/tx/DeclineQuote.h"
#include "ledger/tx/DefineCurrency.h"
#include "ledger/tx/Enforce.h"
#include "ledger/tx/EnrolDevice.h"
#include "ledger/tx/ExpelMember.h"
#include "ledger/tx/FreezeOrder.h"
#include "ledger/tx/FundObligation.h"
#include "ledger/tx/Halt.h"
#include "ledger/tx/IssueCurrency.h"
#include "ledger/tx/LiftFreeze.h"
#include "ledger/tx/MemberReady.h"
#include "ledger/tx/Pay.h"
#include "ledger/tx/PostDeposit.h"
#include "ledger/tx/PublishQuote.h"
#include "ledger/tx/PublishRate.h"
#include "ledger/tx/RecordEvent.h"
#include "ledger/tx/RefuseKyc.h"
#include "ledger/tx/RegisterOrganization.h"
#include "ledger/tx/RequestKyc.h"
#include "ledger/tx/Resume.h"
#include "ledger/tx/Return.h"
#include "ledger/tx/ReturnDeposit.h"
#include "ledger/tx/RevokeDevice.h"
#include "ledger/tx/RotateMemberKeys.h"
#include "ledger/tx/SetDeputy.h"
#include "ledger/tx/SetParameter.h"
#include "ledger/tx/SetPolicy.h"
#include "ledger/tx/SetUser.h"
#include "ledger/tx/SettleConverted.h"
#include "ledger/tx/SettlePlain.h"
#include "ledger/tx/ShareReadingKey.h"
#include "ledger/tx/SuspendMember.h"
#include "ledger/tx/VoidFunding.h"
#include "ledger/tx/WithdrawQuote.h"

#include <variant>

/// The table of transaction kinds: the one place that lists them all.
namespace seabridge::ledger {

/// What a transaction does, one alternative a kind; on the wire [number of the kind, its fields].
struct Action : std::variant<
    RegisterOrganization, SetUser, EnrolDevice, RevokeDevice,
    SetPolicy, AddReadingKey, ShareReadingKey, SetDeputy, RequestKyc, AttestKyc,
    RefuseKyc, DefineCurrency, IssueCurrency, Pay,
    PublishQuote, DeclineQuote, WithdrawQuote, AcceptQuote,
    Approve, Decline, Return, PostDeposit,
    ReturnDeposit, SettlePlain, SettleConverted, FundObligation,
    VoidFunding, RecordEvent, PublishRate, Enforce,
    AdmitMember, MemberReady, SuspendMember, ExpelMember,
    RotateMemberKeys, SetParameter, ChangeRules, Halt, Resume,
    FreezeOrder, LiftFreeze, ClawBack> {
    // Defined once, in Kinds.cpp: copies of a variant this wide cost every file seconds to compile.
    using variant::variant;
    Action() = default;
    Action(const Action&);
    Action(Action&&) noexcept;
    Action& operator=(const Action&);
    Action& operator=(Action&&) noexcept;
    ~Action();
};

[[nodiscard]] Kind kindOf(const Action& action);
/// True if the action may become a Pending while consent is missing.
[[nodiscard]] bool mayWait(const Action& action);
/// True for ballots, what keeps evidence, and what takes a key out of use: they execute while the
/// members have halted the ledger.
[[nodiscard]] bool runsWhileHalted(const Action& action);
/// Members whom the action concerns, so that they have no vote on it.
[[nodiscard]] std::vector<OrgId> interested(const Action& action);
/// The bound on entities that one action may touch.
[[nodiscard]] std::size_t maxEntities(const Action& action);
/// What needs no state.
[[nodiscard]] Reject check(const Action& action);
/// Whose yes it needs.
[[nodiscard]] Consent consentFor(const Action& action, const Reader& reader, const Call& call);
/// Writes what it does into `draft`; a refusal leaves the draft to be thrown away.
[[nodiscard]] Reject plan(const Action& action, Draft& draft, const Call& call);

}  // namespace seabridge::ledger

namespace seabridge::codec {
// Made once, in Kinds.cpp: every kind in both directions costs seconds in each file that reads one.
extern template void encode(Encoder& out, const ledger::Action& value);
extern template Decoded<void> decode(Decoder& in, ledger::Action& out);
}  // namespace seabridge::codec
