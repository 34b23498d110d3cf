// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/home/ActionWords.h"

#include "codec/Fields.h"
#include "ui/screens/home/GovernanceWords.h"
#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/GoodsWords.h"
#include "ui/text/Joined.h"
#include "ui/text/Parties.h"
#include "ui/text/PolicyWords.h"
#include "ui/text/SignersWords.h"
#include "ui/text/TermsWords.h"
#include "ui/text/Words.h"

#include <algorithm>

namespace seabridge::screens {

namespace {

constexpr std::size_t kLinesInPane = 6;

QString firmness(bool isFirm) {
    //: A quote that cannot be withdrawn before it expires.
    return isFirm ? HomeWords::tr("firm until then") : HomeWords::tr("may be withdrawn");
}

void tell(FactWriter& out, const ledger::RequestKyc& action) {
    out.party(HomeWords::tr("Attester"), action.attester);
}
void tellCase(FactWriter& out, const base::Hash& id) {
    for (const auto& row : out.reader().view.cases)
        if (row.entity.id == id) out.party(HomeWords::tr("Applicant"), row.entity.applicant);
}
void tell(FactWriter& out, const ledger::AttestKyc& action) {
    tellCase(out, action.kycCase);
    out.add(HomeWords::tr("Level"), text::formatCount(action.level));
    out.time(HomeWords::tr("Valid until"), action.until);
    QStringList countries;
    for (const auto& country : action.countries) countries << QString::fromStdString(country);
    out.add(HomeWords::tr("Countries"), text::listOf(countries));
}
void tell(FactWriter& out, const ledger::RefuseKyc& action) { tellCase(out, action.kycCase); }
void tell(FactWriter& out, const ledger::Pay& action) {
    out.party(HomeWords::tr("To"), action.to);
    out.amount(action.amount);
    out.text(HomeWords::tr("Note"), action.note);
}
void tell(FactWriter& out, const ledger::PublishQuote& action) {
    for (const auto& one : action.recipients) out.party(HomeWords::tr("Quoted to"), one);
    if (action.counters) out.quote(*action.counters);
    out.time(HomeWords::tr("Valid until"), action.expiresAt,
             action.recipients.empty() ? nullptr : &action.recipients.front());
    out.add(HomeWords::tr("Binding"), firmness(action.firm));
}
void tell(FactWriter& out, const ledger::DeclineQuote& action) {
    out.quote(action.quote);
    out.text(HomeWords::tr("Reason"), action.reason);
}
void tell(FactWriter& out, const ledger::WithdrawQuote& action) {
    out.quote(action.quote);
    out.text(HomeWords::tr("Reason"), action.reason);
}
void tell(FactWriter& out, const ledger::AcceptQuote& action) {
    const auto terms = codec::decoded<ledger::Terms>(action.terms.field.value);
    if (!terms) return out.quote(action.quote);
    out.party(HomeWords::tr("Seller"), terms->seller);
    out.party(HomeWords::tr("Buyer"), terms->buyer);
    out.amount({terms->currency, terms->totalMinor});
    for (std::size_t i = 0; i < terms->parts.size(); ++i)
        //: %1 is the place of a payment part, %2 how many there are.
        out.add(HomeWords::tr("Payment, part %1 of %2").arg(i + 1).arg(terms->parts.size()),
                text::money(out.reader().view, {terms->currency, terms->parts[i].amountMinor}),
                text::dueRuleWords(terms->parts[i].due));
    const auto deposit = [&](const QString& label, const std::optional<ledger::Money>& money) {
        if (money) out.add(label, text::money(out.reader().view, *money));
    };
    deposit(HomeWords::tr("Seller's deposit"), terms->sellerDeposit);
    deposit(HomeWords::tr("Buyer's deposit"), terms->buyerDeposit);
}
void tell(FactWriter& out, const ledger::PostDeposit& action) {
    out.order(action.trade);
    out.amount(action.amount);
}
void tell(FactWriter& out, const ledger::ReturnDeposit& action) {
    out.order(action.trade);
    out.party(HomeWords::tr("Back to"), action.owner);
    for (const auto& row : out.reader().view.deposits)
        if (row.order == action.trade && row.owner == action.owner) out.amount(row.amount);
}
void tell(FactWriter& out, const ledger::SettlePlain& action) {
    out.obligation(action.trade, action.index);
    out.text(HomeWords::tr("Paid in"), action.currency.code);
}
void tell(FactWriter& out, const ledger::SettleConverted& action) {
    out.order(action.trade);
    //: The two amounts of a conversion: what the debtor pays in, and what its creditor is paid.
    out.amount(HomeWords::tr("Debtor gives"), action.gives);
    out.amount(HomeWords::tr("Creditor gets"), action.delivers);
    out.party(HomeWords::tr("Converted by"), action.provider);
    if (!action.rate) return;
    out.add(HomeWords::tr("Rate"), text::rateText(*action.rate, out.reader().language),
            QString::fromStdString(action.rate->source));
}
void tell(FactWriter& out, const ledger::FundObligation& action) {
    out.obligation(action.trade, action.index);
    //: What is paid in exchange; the value is "the payment of order LN-2026-0042".
    out.add(HomeWords::tr("Against"), HomeWords::tr("the payment of order %1")
                                          .arg(QString::fromStdString(action.otherTrade)));
}
void tell(FactWriter& out, const ledger::VoidFunding& action) {
    out.add(HomeWords::tr("Reserved money"), text::shortId(action.hold));
}
void tell(FactWriter& out, const ledger::RecordEvent& action) {
    out.order(action.trade);
    out.add(HomeWords::tr("What happened"), text::words(action.event));
    out.time(HomeWords::tr("When"), action.happenedAt);
    out.text(HomeWords::tr("Reference"), action.reference);
}
void tell(FactWriter& out, const ledger::PublishRate& action) {
    const auto unit =
        text::rateUnitOf(action.base.code, action.quote.code, out.reader().language);
    out.add(HomeWords::tr("Rate"),
            text::pairText(action.base.code, action.quote.code, unit) + QStringLiteral(" ") +
                text::formatRate(text::timesUnit(action.rate, unit), 6));
}
void tell(FactWriter& out, const ledger::Enforce& action) {
    out.order(action.trade);
    out.party(HomeWords::tr("Back to"), action.owner);
}
// These act on a waiting action, or are sent by a peer, and never wait themselves.
void tell(FactWriter& out, const ledger::Approve&) { static_cast<void>(out); }
void tell(FactWriter& out, const ledger::Decline&) { static_cast<void>(out); }
void tell(FactWriter& out, const ledger::Return&) { static_cast<void>(out); }
void tell(FactWriter& out, const ledger::MemberReady&) { static_cast<void>(out); }

/// On the sheet these are a difference.
void tellSignatures(FactWriter& out, const api::InboxRow& row) {
    const auto& view = out.reader().view;
    const auto signers = text::signersOf(view, row);
    const QString label = HomeWords::tr("Signatures so far");
    if (!signers)
        return out.addAt(TaskFact::Place::Pane, label,
                         text::formatCount(static_cast<std::int64_t>(row.approvals)));
    out.addAt(TaskFact::Place::Pane, label,
              text::signedWords(signers->signedBy, signers->needed));
    //: Whose signature is missing yet.
    out.add(HomeWords::tr("Missing"), text::missingWords(view, *signers));
}

}  // namespace

TaskFacts factsOf(const Reader& reader, const api::InboxRow& row) {
    FactWriter out(reader);
    // A quote that waits to be sent is known by the action that will make it.
    if (std::ranges::count(reader.view.quotes, row.id, &api::QuoteRow::id) > 0) out.quote(row.id);
    out.party(HomeWords::tr("On behalf of"), row.org);
    std::visit([&out](const auto& action) { tell(out, action); }, row.action);
    if (row.reason) out.text(HomeWords::tr("Reason"), *row.reason);
    const bool isOwn = reader.view.self && row.by == reader.view.self->user;
    out.add(HomeWords::tr("Made by"),
            isOwn ? HomeWords::you() : text::personName(reader.view, row.by));
    tellSignatures(out, row);
    out.time(HomeWords::tr("Sign by"), row.validUntil);
    return out.take();
}

TaskFacts factsOf(const Reader& reader, const api::ObligationRow& row) {
    FactWriter out(reader);
    out.order(row.obligation.trade);
    out.owed(row);
    out.add(HomeWords::tr("State"), text::words(row.obligation.status));
    for (const auto& account : reader.view.accounts)
        if (account.currency == row.obligation.amount.currency)
            out.add(HomeWords::tr("Free balance"),
                    text::money(reader.view, {account.currency, account.freeMinor}));
    return out.take();
}

TaskFacts factsOf(const Reader& reader, const api::QuoteRow& row) {
    FactWriter out(reader);
    out.quote(row.id);
    out.party(HomeWords::tr("Quoted by"), row.maker);
    if (row.openedAt) out.time(HomeWords::tr("Opened"), *row.openedAt);
    out.time(HomeWords::tr("Valid until"), row.expiresAt, &row.maker);
    out.add(HomeWords::tr("Binding"), firmness(row.isFirm));
    return out.take();
}

TaskFacts factsOf(const Reader& reader, const api::DepositRow& row) {
    FactWriter out(reader);
    out.order(row.order);
    out.amount(row.amount);
    for (const auto& order : reader.view.orders)
        if (order.id == row.order)
            out.party(HomeWords::tr("Contract with"), order.weSell ? order.buyer : order.seller);
    return out.take();
}

TaskFacts factsOf(const Reader& reader, const api::KycCaseRow& row) {
    FactWriter out(reader);
    out.party(HomeWords::tr("Applicant"), row.entity.applicant);
    const api::Party* applicant = reader.view.party(row.entity.applicant);
    if (applicant) out.text(HomeWords::tr("Country"), applicant->country);
    if (row.requestedAt) out.time(HomeWords::tr("Asked"), *row.requestedAt);
    out.add(HomeWords::tr("State"), text::words(row.entity.status));
    return out.take();
}

TaskFacts factsOf(const Reader& reader, const api::EndedRow& row) {
    FactWriter out(reader);
    out.add(HomeWords::tr("What happened"), text::words(row.how));
    if (row.by) out.person(HomeWords::tr("Ended by"), *row.by);
    out.time(HomeWords::tr("When"), row.time);
    if (row.code) out.add(HomeWords::tr("Reason"), text::words(*row.code));
    out.text(HomeWords::tr("Reason"), row.reason);
    out.add(HomeWords::tr("Transaction"), text::shortId(row.id));
    return out.take();
}

TaskFacts documentFacts(const Reader& reader, const trade::QuoteDocument& quote, bool isAccepted) {
    FactWriter out(reader);
    auto terms = text::quoteTermsOf(reader.view, quote, reader.language);
    // The acceptance itself says the payments and the deposits.
    if (isAccepted) terms.erase(terms.begin() + 2, terms.end() - 1);
    for (const auto& term : terms) out.add(term.label, term.value, term.note);
    const auto lines = text::goodsLinesOf(reader.view, quote, reader.language);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto place = i < kLinesInPane ? TaskFact::Place::Both : TaskFact::Place::Sheet;
        out.addAt(place, text::goodsLabel(lines[i]), lines[i].goods, text::goodsSum(lines[i]));
    }
    out.amount(HomeWords::tr("Total"), {quote.currency, quote.totalMinor});
    if (lines.size() > kLinesInPane)
        //: How many lines of a quote are not shown here.
        out.addAt(TaskFact::Place::Pane, HomeWords::tr("More lines"),
                  text::formatCount(static_cast<std::int64_t>(lines.size() - kLinesInPane)));
    return out.take();
}

}  // namespace seabridge::screens
