// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Kind.h"

namespace seabridge::ledger {

std::string_view nameOf(Kind kind) {
    switch (kind) {
        case Kind::RegisterOrganization: return "register-organization";
        case Kind::SetUser: return "set-user";
        case Kind::EnrolDevice: return "enrol-device";
        case Kind::RevokeDevice: return "revoke-device";
        case Kind::SetPolicy: return "set-policy";
        case Kind::AddReadingKey: return "add-reading-key";
        case Kind::ShareReadingKey: return "share-reading-key";
        case Kind::SetDeputy: return "set-deputy";
        case Kind::RequestKyc: return "request-kyc";
        case Kind::AttestKyc: return "attest-kyc";
        case Kind::RefuseKyc: return "refuse-kyc";
        case Kind::DefineCurrency: return "define-currency";
        case Kind::IssueCurrency: return "issue-currency";
        case Kind::Pay: return "pay";
        case Kind::ClawBack: return "claw-back";
        case Kind::PublishQuote: return "publish-quote";
        case Kind::DeclineQuote: return "decline-quote";
        case Kind::WithdrawQuote: return "withdraw-quote";
        case Kind::AcceptQuote: return "accept-quote";
        case Kind::Approve: return "approve";
        case Kind::Decline: return "decline";
        case Kind::Return: return "return";
        case Kind::PostDeposit: return "post-deposit";
        case Kind::ReturnDeposit: return "return-deposit";
        case Kind::SettlePlain: return "settle-plain";
        case Kind::SettleConverted: return "settle-converted";
        case Kind::FundObligation: return "fund-obligation";
        case Kind::VoidFunding: return "void-funding";
        case Kind::RecordEvent: return "record-event";
        case Kind::PublishRate: return "publish-rate";
        case Kind::Enforce: return "enforce";
        case Kind::AdmitMember: return "admit-member";
        case Kind::MemberReady: return "member-ready";
        case Kind::SuspendMember: return "suspend-member";
        case Kind::ExpelMember: return "expel-member";
        case Kind::RotateMemberKeys: return "rotate-member-keys";
        case Kind::SetParameter: return "set-parameter";
        case Kind::ChangeRules: return "change-rules";
        case Kind::Halt: return "halt";
        case Kind::Resume: return "resume";
        case Kind::FreezeOrder: return "freeze-order";
        case Kind::LiftFreeze: return "lift-freeze";
    }
    return "";
}

}  // namespace seabridge::ledger
