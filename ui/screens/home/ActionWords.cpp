// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/home/ActionWords.h"

#include "codec/Fields.h"
#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Joined.h"
#include "ui/text/Parties.h"
#include "ui/text/Words.h"

#include <algorithm>

namespace seabridge::screens {

namespace {

using widgets::Fact;
using Facts = std::vector<Fact>;

/// Takes down the facts of one action after another kind of field.
class Writer {
public:
    explicit Writer(const Reader& reader) : reader_(reader) {}

    void add(const QString& label, const QString& value, const QString& note = {}) {
        if (!value.isEmpty()) facts_.push_back({label, value, note, false});
    }
    void text(const QString& label, const std::string& value) {
        add(label, QString::fromStdString(value));
    }
    void party(const QString& label, const api::OrgId& id) {
        add(label, text::partyName(reader_.view, id, reader_.language));
    }
    void amount(const ledger::Money& money) { amount(HomeWords::tr("Amount"), money); }
    void amount(const QString& label, const ledger::Money& money) {
        facts_.push_back({label, text::money(reader_.view, money), {}, true});
    }
    void order(const api::TradeId& id) { text(HomeWords::tr("Order"), id); }
    /// In the own zone and, where a partner is named, in theirs.
    void time(const QString& label, ledger::TimeMs time, const api::OrgId* partner = nullptr) {
        const api::Party* other = partner ? reader_.view.party(*partner) : nullptr;
        const QString here = text::formatTime(time, reader_.zone);
        const QString there =
            other ? text::formatTime(time, text::zoneOfCountry(other->country)) : here;
        add(label, here, here == there ? QString() : there);
    }
    void quote(const base::Hash& id) {
        const auto& quotes = reader_.view.quotes;
        const auto found = std::ranges::find(quotes, id, &api::QuoteRow::id);
        const bool isKnown = found != quotes.end();
        add(HomeWords::tr("Quote"), isKnown && !found->number.empty()
                                        ? QString::fromStdString(found->number)
                                        : text::shortId(id));
        if (!isKnown) return;
        if (found->total) amount(*found->total);
    }
    void obligation(const api::TradeId& trade, std::uint32_t index) {
        order(trade);
        for (const auto& row : reader_.view.obligations)
            if (row.obligation.trade == trade && row.obligation.index == index) owed(row);
    }
    void owed(const api::ObligationRow& row) {
        const auto& owed = row.obligation;
        party(row.weOwe ? HomeWords::tr("To") : HomeWords::tr("From"),
              row.weOwe ? owed.creditor : owed.debtor);
        amount(owed.amount);
        const auto rule = text::dueRuleWords(owed.due);
        if (owed.dueAt)
            add(HomeWords::tr("Due"), text::formatTime(*owed.dueAt, reader_.zone), rule);
        else
            add(HomeWords::tr("Due"), rule);
    }
    [[nodiscard]] const Reader& reader() const { return reader_; }
    [[nodiscard]] Facts take() { return std::move(facts_); }

private:
    const Reader& reader_;
    Facts facts_;
};

QString firmness(bool isFirm) {
    //: A quote that cannot be withdrawn before it expires.
    return isFirm ? HomeWords::tr("firm until then") : HomeWords::tr("may be withdrawn");
}

QString personOf(const std::optional<ledger::UserId>& id) {
    return id ? text::shortId(*id) : HomeWords::tr("a new person");
}

void tell(Writer& out, const ledger::RegisterOrganization& action) {
    out.text(HomeWords::tr("Name"), action.names.native);
    out.text(HomeWords::tr("Latin name"), action.names.latin);
    out.text(HomeWords::tr("Country"), action.country);
    out.text(HomeWords::tr("Registry number"), action.registryNumber);
    out.text(HomeWords::tr("Legal entity identifier"), action.lei);
}
void tell(Writer& out, const ledger::SetUser& action) {
    out.add(HomeWords::tr("Person"), personOf(action.user));
    const QString roles = text::rolesOf(action.roles);
    out.add(HomeWords::tr("Roles"), roles.isEmpty() ? HomeWords::tr("none: has left") : roles);
}
void tell(Writer& out, const ledger::EnrolDevice& action) {
    out.add(HomeWords::tr("Person"), text::shortId(action.user));
    out.add(HomeWords::tr("Device key"), text::shortId(action.device.keys.signing.bytes));
}
void tell(Writer& out, const ledger::RevokeDevice& action) {
    out.add(HomeWords::tr("Device key"), text::shortId(action.device.bytes));
}
void tell(Writer& out, const ledger::SetPolicy& action) {
    for (const auto& rule : action.rules) {
        QStringList needs;
        for (const auto& need : rule.needs)
            //: How many people of a role have to sign.
            needs << HomeWords::tr("%1 × %2").arg(need.count).arg(text::words(need.role));
        QStringList limits;
        if (rule.upTo)
            limits << HomeWords::tr("up to %1").arg(text::money(out.reader().view, *rule.upTo));
        if (rule.perDay)
            //: The largest sum that may be paid on one day.
            limits << HomeWords::tr("up to %1 a day")
                          .arg(text::money(out.reader().view, *rule.perDay));
        if (rule.counterparty)
            limits << text::partyName(out.reader().view, *rule.counterparty,
                                      out.reader().language);
        out.add(text::words(rule.action), needs.join(QStringLiteral(" + ")),
                limits.join(QStringLiteral(" · ")));
    }
}
void tell(Writer& out, const ledger::AddReadingKey& action) {
    out.add(HomeWords::tr("Version"), text::formatCount(action.readingKey.version));
}
void tell(Writer& out, const ledger::ShareReadingKey& action) {
    out.add(HomeWords::tr("Version"), text::formatCount(action.version));
}
void tell(Writer& out, const ledger::SetDeputy& action) {
    out.add(HomeWords::tr("Represented"), text::shortId(action.user));
    if (!action.term) return out.add(HomeWords::tr("Deputy"), HomeWords::tr("none any more"));
    out.add(HomeWords::tr("Deputy"), text::shortId(action.term->deputy));
    out.add(HomeWords::tr("Roles"), text::rolesOf(action.term->roles));
    out.time(HomeWords::tr("Valid from"), action.term->from);
    out.time(HomeWords::tr("Valid until"), action.term->until);
}
void tell(Writer& out, const ledger::RequestKyc& action) {
    out.party(HomeWords::tr("Attester"), action.attester);
}
void tellCase(Writer& out, const base::Hash& id) {
    for (const auto& row : out.reader().view.cases)
        if (row.entity.id == id) out.party(HomeWords::tr("Applicant"), row.entity.applicant);
}
void tell(Writer& out, const ledger::AttestKyc& action) {
    tellCase(out, action.kycCase);
    out.add(HomeWords::tr("Level"), text::formatCount(action.level));
    out.time(HomeWords::tr("Valid until"), action.until);
    QStringList countries;
    for (const auto& country : action.countries) countries << QString::fromStdString(country);
    out.add(HomeWords::tr("Countries"), text::listOf(countries));
}
void tell(Writer& out, const ledger::RefuseKyc& action) { tellCase(out, action.kycCase); }
void tell(Writer& out, const ledger::DefineCurrency& action) {
    out.text(HomeWords::tr("Currency"), action.id.code);
    out.text(HomeWords::tr("Name"), action.name);
    out.add(HomeWords::tr("Kind"), text::words(action.currencyKind));
    out.add(HomeWords::tr("Decimal places"), text::formatCount(action.scale));
    const auto forEver = [](bool has) {
        return has ? HomeWords::tr("yes, for ever") : HomeWords::tr("no, for ever");
    };
    if (action.capMinor != 0)
        out.add(HomeWords::tr("Most that may be issued"),
                text::formatMoney({action.id, action.capMinor}, action.scale));
    out.add(HomeWords::tr("May be frozen"), forEver(action.mayFreeze));
    out.add(HomeWords::tr("May be clawed back"), forEver(action.mayClawBack));
}
void tell(Writer& out, const ledger::IssueCurrency& action) {
    out.party(HomeWords::tr("To"), action.to);
    out.amount(action.amount);
    out.text(HomeWords::tr("Evidence"), action.evidence);
}
void tell(Writer& out, const ledger::Pay& action) {
    out.party(HomeWords::tr("To"), action.to);
    out.amount(action.amount);
    out.text(HomeWords::tr("Note"), action.note);
}
void tell(Writer& out, const ledger::PublishQuote& action) {
    for (const auto& one : action.recipients) out.party(HomeWords::tr("Quoted to"), one);
    if (action.counters) out.quote(*action.counters);
    out.time(HomeWords::tr("Valid until"), action.expiresAt,
             action.recipients.empty() ? nullptr : &action.recipients.front());
    out.add(HomeWords::tr("Binding"), firmness(action.firm));
}
void tell(Writer& out, const ledger::DeclineQuote& action) {
    out.quote(action.quote);
    out.text(HomeWords::tr("Reason"), action.reason);
}
void tell(Writer& out, const ledger::WithdrawQuote& action) {
    out.quote(action.quote);
    out.text(HomeWords::tr("Reason"), action.reason);
}
void tell(Writer& out, const ledger::AcceptQuote& action) {
    const auto terms = codec::decoded<ledger::Terms>(action.terms.field.value);
    if (!terms) return out.quote(action.quote);
    out.party(HomeWords::tr("Seller"), terms->seller);
    out.party(HomeWords::tr("Buyer"), terms->buyer);
    out.amount({terms->currency, terms->totalMinor});
    out.add(HomeWords::tr("Number of payments"), text::formatCount(std::ssize(terms->parts)));
    const auto deposit = [&](const QString& label, const std::optional<ledger::Money>& money) {
        if (money) out.add(label, text::money(out.reader().view, *money));
    };
    deposit(HomeWords::tr("Seller's deposit"), terms->sellerDeposit);
    deposit(HomeWords::tr("Buyer's deposit"), terms->buyerDeposit);
}
void tell(Writer& out, const ledger::PostDeposit& action) {
    out.order(action.trade);
    out.amount(action.amount);
}
void tell(Writer& out, const ledger::ReturnDeposit& action) {
    out.order(action.trade);
    out.party(HomeWords::tr("Back to"), action.owner);
    for (const auto& row : out.reader().view.deposits)
        if (row.order == action.trade && row.owner == action.owner) out.amount(row.amount);
}
void tell(Writer& out, const ledger::SettlePlain& action) {
    out.obligation(action.trade, action.index);
    out.text(HomeWords::tr("Paid in"), action.currency.code);
}
void tell(Writer& out, const ledger::SettleConverted& action) {
    out.order(action.trade);
    //: The two amounts of a conversion: what the debtor pays in, and what its creditor is paid.
    out.amount(HomeWords::tr("Debtor gives"), action.gives);
    out.amount(HomeWords::tr("Creditor gets"), action.delivers);
    out.party(HomeWords::tr("Converted by"), action.provider);
    if (!action.rate) return;
    out.add(HomeWords::tr("Rate"), text::rateText(*action.rate, out.reader().language),
            QString::fromStdString(action.rate->source));
}
void tell(Writer& out, const ledger::FundObligation& action) {
    out.obligation(action.trade, action.index);
    //: What is paid in exchange; the value is "the payment of order LN-2026-0042".
    out.add(HomeWords::tr("Against"), HomeWords::tr("the payment of order %1")
                                          .arg(QString::fromStdString(action.otherTrade)));
}
void tell(Writer& out, const ledger::VoidFunding& action) {
    out.add(HomeWords::tr("Reserved money"), text::shortId(action.hold));
}
void tell(Writer& out, const ledger::RecordEvent& action) {
    out.order(action.trade);
    out.add(HomeWords::tr("What happened"), text::words(action.event));
    out.time(HomeWords::tr("When"), action.happenedAt);
    out.text(HomeWords::tr("Reference"), action.reference);
}
void tell(Writer& out, const ledger::PublishRate& action) {
    const auto unit =
        text::rateUnitOf(action.base.code, action.quote.code, out.reader().language);
    out.add(HomeWords::tr("Rate"),
            text::pairText(action.base.code, action.quote.code, unit) + QStringLiteral(" ") +
                text::formatRate(text::timesUnit(action.rate, unit), 6));
}
void tell(Writer& out, const ledger::Enforce& action) {
    out.order(action.trade);
    out.party(HomeWords::tr("Back to"), action.owner);
}
QString memberRolesOf(std::uint8_t roles) {
    QStringList names;
    for (const auto role : {ledger::MemberRole::Compliance, ledger::MemberRole::Rates,
                            ledger::MemberRole::Clearing, ledger::MemberRole::Issuer})
        if ((roles & static_cast<std::uint8_t>(role)) != 0) names << text::words(role);
    return text::listOf(names);
}
void tellPeer(Writer& out, const ledger::PeerKeys& peer, const std::string& endpoint) {
    out.add(HomeWords::tr("Peer's key"), text::shortId(peer.signing.bytes));
    out.text(HomeWords::tr("Peer's address"), endpoint);
}
void tell(Writer& out, const ledger::AdmitMember& action) {
    out.party(HomeWords::tr("Member"), action.org);
    out.add(HomeWords::tr("Roles"), memberRolesOf(action.roles));
    tellPeer(out, action.peer, action.requestEndpoint);
}
void tell(Writer& out, const ledger::RotateMemberKeys& action) {
    tellPeer(out, action.peer, action.requestEndpoint);
}
void tell(Writer& out, const ledger::SuspendMember& action) {
    out.party(HomeWords::tr("Member"), action.org);
    out.text(HomeWords::tr("Reason"), action.reason);
}
void tell(Writer& out, const ledger::ExpelMember& action) {
    out.party(HomeWords::tr("Member"), action.org);
    out.text(HomeWords::tr("Reason"), action.reason);
}
void tell(Writer& out, const ledger::SetParameter& action) {
    out.text(HomeWords::tr("Parameter"), std::string(nameOf(action.parameter)));
    out.add(HomeWords::tr("New value"), text::formatCount(action.value));
}
void tell(Writer& out, const ledger::ChangeRules& action) {
    out.add(HomeWords::tr("Rules number"), text::formatCount(action.number));
}
void tell(Writer& out, const ledger::Halt& action) {
    out.text(HomeWords::tr("Reason"), action.reason);
}
void tell(Writer& out, const ledger::Resume& action) {
    out.text(HomeWords::tr("Reason"), action.reason);
}
void tell(Writer& out, const ledger::FreezeOrder& action) {
    out.party(HomeWords::tr("Organization to be frozen"), action.org);
    out.add(HomeWords::tr("Currency"), action.currency
                                           ? QString::fromStdString(action.currency->code)
                                           : HomeWords::tr("all that may be frozen"));
    out.add(HomeWords::tr("Reach of the freeze"), text::words(action.reach));
    out.add(HomeWords::tr("Legal basis"), text::words(action.basis));
    out.text(HomeWords::tr("Reference"), action.reference);
    if (action.from != 0) out.time(HomeWords::tr("Begins"), action.from);
    out.time(HomeWords::tr("Ends"), action.until);
    out.text(HomeWords::tr("Appeal to"), action.appeal);
}
void tell(Writer& out, const ledger::LiftFreeze& action) {
    out.party(HomeWords::tr("Frozen organization"), action.org);
    out.add(HomeWords::tr("Freeze order"), text::shortId(action.order));
    out.text(HomeWords::tr("Reason"), action.reason);
}
void tell(Writer& out, const ledger::ClawBack& action) {
    out.party(HomeWords::tr("Taken from"), action.holder);
    out.amount(action.amount);
    out.add(HomeWords::tr("Legal basis"), text::words(action.basis));
    out.text(HomeWords::tr("Reference"), action.reference);
}
// These act on a waiting action, or are sent by a peer, and never wait themselves.
void tell(Writer& out, const ledger::Approve&) { static_cast<void>(out); }
void tell(Writer& out, const ledger::Decline&) { static_cast<void>(out); }
void tell(Writer& out, const ledger::Return&) { static_cast<void>(out); }
void tell(Writer& out, const ledger::MemberReady&) { static_cast<void>(out); }

}  // namespace

Facts factsOf(const Reader& reader, const api::InboxRow& row) {
    Writer out(reader);
    // A quote that waits to be sent is known by the action that will make it.
    if (std::ranges::count(reader.view.quotes, row.id, &api::QuoteRow::id) > 0) out.quote(row.id);
    out.party(HomeWords::tr("On behalf of"), row.org);
    std::visit([&out](const auto& action) { tell(out, action); }, row.action);
    if (row.reason) out.text(HomeWords::tr("Reason"), *row.reason);
    const bool isOwn = reader.view.self && row.by == reader.view.self->user;
    out.add(HomeWords::tr("Made by"), isOwn ? HomeWords::you() : text::shortId(row.by));
    out.add(HomeWords::tr("Signatures so far"),
            text::formatCount(static_cast<std::int64_t>(row.approvals)));
    out.time(HomeWords::tr("Ends unsigned"), row.validUntil);
    return out.take();
}

Facts factsOf(const Reader& reader, const api::ObligationRow& row) {
    Writer out(reader);
    out.order(row.obligation.trade);
    out.owed(row);
    out.add(HomeWords::tr("State"), text::words(row.obligation.status));
    for (const auto& account : reader.view.accounts)
        if (account.currency == row.obligation.amount.currency)
            out.add(HomeWords::tr("Free balance"),
                    text::money(reader.view, {account.currency, account.freeMinor}));
    return out.take();
}

Facts factsOf(const Reader& reader, const api::QuoteRow& row) {
    Writer out(reader);
    out.quote(row.id);
    out.party(HomeWords::tr("Quoted by"), row.maker);
    if (row.openedAt) out.time(HomeWords::tr("Opened"), *row.openedAt);
    out.time(HomeWords::tr("Valid until"), row.expiresAt, &row.maker);
    out.add(HomeWords::tr("Binding"), firmness(row.isFirm));
    return out.take();
}

Facts factsOf(const Reader& reader, const api::DepositRow& row) {
    Writer out(reader);
    out.order(row.order);
    out.amount(row.amount);
    for (const auto& order : reader.view.orders)
        if (order.id == row.order)
            out.party(HomeWords::tr("Contract with"), order.weSell ? order.buyer : order.seller);
    return out.take();
}

Facts factsOf(const Reader& reader, const api::KycCaseRow& row) {
    Writer out(reader);
    out.party(HomeWords::tr("Applicant"), row.entity.applicant);
    const api::Party* applicant = reader.view.party(row.entity.applicant);
    if (applicant) out.text(HomeWords::tr("Country"), applicant->country);
    if (row.requestedAt) out.time(HomeWords::tr("Asked"), *row.requestedAt);
    out.add(HomeWords::tr("State"), text::words(row.entity.status));
    return out.take();
}

Facts factsOf(const Reader& reader, const api::EndedRow& row) {
    Writer out(reader);
    out.add(HomeWords::tr("What happened"), text::words(row.how));
    if (row.by) out.add(HomeWords::tr("Ended by"), text::shortId(*row.by));
    out.time(HomeWords::tr("When"), row.time);
    if (row.code) out.add(HomeWords::tr("Reason"), text::words(*row.code));
    out.text(HomeWords::tr("Reason"), row.reason);
    out.add(HomeWords::tr("Transaction"), text::shortId(row.id));
    return out.take();
}

}  // namespace seabridge::screens
