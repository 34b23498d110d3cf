// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/Summary.h"

namespace seabridge::app {
namespace {

using api::Summary;

void tell(Summary&, const auto&) {}

void tell(Summary& out, const ledger::RegisterOrganization& action) {
    out.text = action.names.latin;
}
void tell(Summary& out, const ledger::RequestKyc& action) { out.party = action.attester; }
void tell(Summary& out, const ledger::AttestKyc& action) {
    out.ref = action.kycCase;
    out.until = action.until;
}
void tell(Summary& out, const ledger::RefuseKyc& action) { out.ref = action.kycCase; }
void tell(Summary& out, const ledger::DefineCurrency& action) { out.text = action.id.code; }
void tell(Summary& out, const ledger::IssueCurrency& action) {
    out.party = action.to;
    out.amount = action.amount;
}
void tell(Summary& out, const ledger::Pay& action) {
    out.party = action.to;
    out.amount = action.amount;
    out.text = action.note;
}
void tell(Summary& out, const ledger::PublishQuote& action) {
    if (!action.recipients.empty()) out.party = action.recipients.front();
    out.ref = action.counters;
    out.until = action.expiresAt;
}
void tell(Summary& out, const ledger::DeclineQuote& action) {
    out.ref = action.quote;
    out.text = action.reason;
}
void tell(Summary& out, const ledger::WithdrawQuote& action) {
    out.ref = action.quote;
    out.text = action.reason;
}
void tell(Summary& out, const ledger::AcceptQuote& action) {
    out.ref = action.quote;
    const auto terms = codec::decoded<ledger::Terms>(action.terms.field.value);
    if (terms) out.amount = ledger::Money{terms->currency, terms->totalMinor};
}
void tell(Summary& out, const ledger::PostDeposit& action) {
    out.order = action.trade;
    out.amount = action.amount;
}
void tell(Summary& out, const ledger::ReturnDeposit& action) {
    out.order = action.trade;
    out.party = action.owner;
}
void tell(Summary& out, const ledger::SettlePlain& action) {
    out.order = action.trade;
    out.index = action.index;
}
void tell(Summary& out, const ledger::SettleConverted& action) {
    out.order = action.trade;
    out.index = action.index;
    out.amount = action.gives;
    out.party = action.provider;
}
void tell(Summary& out, const ledger::FundObligation& action) {
    out.order = action.trade;
    out.index = action.index;
}
void tell(Summary& out, const ledger::VoidFunding& action) { out.ref = action.hold; }
void tell(Summary& out, const ledger::RecordEvent& action) {
    out.order = action.trade;
    out.event = action.event;
    out.until = action.happenedAt;
    out.text = action.reference;
}

void tell(Summary& out, const ledger::AdmitMember& action) { out.party = action.org; }
void tell(Summary& out, const ledger::SuspendMember& action) {
    out.party = action.org;
    out.text = action.reason;
}
void tell(Summary& out, const ledger::ExpelMember& action) {
    out.party = action.org;
    out.text = action.reason;
}
void tell(Summary& out, const ledger::SetParameter& action) {
    out.text = nameOf(action.parameter);
}
void tell(Summary& out, const ledger::Halt& action) { out.text = action.reason; }
void tell(Summary& out, const ledger::Resume& action) { out.text = action.reason; }
void tell(Summary& out, const ledger::FreezeOrder& action) {
    out.party = action.org;
    out.until = action.until;
    out.text = action.reference;
}
void tell(Summary& out, const ledger::LiftFreeze& action) {
    out.party = action.org;
    out.ref = action.order;
    out.text = action.reason;
}
void tell(Summary& out, const ledger::ClawBack& action) {
    out.party = action.holder;
    out.amount = action.amount;
    out.text = action.reference;
}

}  // namespace

api::Summary summaryOf(const ledger::Action& action) {
    Summary out{.kind = kindOf(action)};
    std::visit([&out](const auto& what) { tell(out, what); }, action);
    return out;
}

std::optional<base::Hash> sealedReasonOf(const ledger::Action& action) {
    if (const auto* attest = std::get_if<ledger::AttestKyc>(&action)) return attest->blob;
    if (const auto* refuse = std::get_if<ledger::RefuseKyc>(&action)) return refuse->blob;
    return std::nullopt;
}

}  // namespace seabridge::app
