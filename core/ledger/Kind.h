// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace seabridge::ledger {

/// The number of a transaction kind on the wire. A released kind is never altered; a changed one
/// gets a new number. The structs are in tx/, one file pair each, listed in tx/Kinds.h.
enum class Kind : std::uint16_t {
    RegisterOrganization = 1,
    SetUser = 2,
    EnrolDevice = 3,
    RevokeDevice = 4,
    SetPolicy = 5,
    AddReadingKey = 6,
    ShareReadingKey = 7,
    SetDeputy = 8,
    RequestKyc = 10,
    AttestKyc = 11,
    RefuseKyc = 12,
    DefineCurrency = 20,
    IssueCurrency = 21,
    Pay = 22,
    ClawBack = 23,
    PublishQuote = 30,
    DeclineQuote = 31,
    WithdrawQuote = 32,
    AcceptQuote = 33,
    Approve = 40,
    Decline = 41,
    Return = 42,
    PostDeposit = 50,
    ReturnDeposit = 51,
    SettlePlain = 60,
    SettleConverted = 61,
    FundObligation = 62,
    VoidFunding = 63,
    RecordEvent = 70,
    PublishRate = 80,
    Enforce = 90,
    AdmitMember = 100,
    MemberReady = 101,
    SuspendMember = 102,
    ExpelMember = 103,
    RotateMemberKeys = 104,
    SetParameter = 105,
    ChangeRules = 106,
    Halt = 107,
    Resume = 108,
    FreezeOrder = 109,
    LiftFreeze = 110,
};

/// "pay", "publish-quote": for `--json`, logs and the audit print.
[[nodiscard]] std::string_view nameOf(Kind kind);

}  // namespace seabridge::ledger
