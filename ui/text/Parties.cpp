// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Parties.h"

#include "ui/text/Format.h"
#include "ui/text/Joined.h"
#include "ui/text/Words.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace seabridge::text {

namespace {

bool readsNative(const std::string& country, Language language) {
    return (language == Language::ChineseSimplified && country == "CN") ||
           (language == Language::Japanese && (country == "JP" || country == "CN"));
}

/// The quote's own number where its document was opened here.
QString quoteNumber(const api::View& view, const base::Hash& id) {
    const auto found = std::ranges::find(view.quotes, id, &api::QuoteRow::id);
    if (found == view.quotes.end() || found->number.empty()) return shortId(id);
    return QString::fromStdString(found->number);
}

bool namesQuote(ledger::Kind kind) {
    return kind == ledger::Kind::AcceptQuote || kind == ledger::Kind::DeclineQuote ||
           kind == ledger::Kind::WithdrawQuote;
}

}  // namespace

QString partyName(const api::View& view, const ledger::OrgId& id, Language language) {
    const api::Party* party = view.party(id);
    return party ? partyName(*party, language) : shortId(id);
}

QString partyName(const api::Party& party, Language language) {
    const auto& names = party.names;
    const bool native = readsNative(party.country, language) || names.latin.empty();
    return QString::fromStdString(native && !names.native.empty() ? names.native : names.latin);
}

QString money(const api::View& view, const ledger::Money& money) {
    const auto scale = view.scaleOf(money.currency);
    if (!scale) return QString::fromStdString(money.currency.code) + QStringLiteral(" …");
    return formatMoney(money, *scale);
}

QString movement(const api::View& view, const ledger::Money& money) {
    const auto scale = view.scaleOf(money.currency);
    if (!scale) return QString::fromStdString(money.currency.code) + QStringLiteral(" …");
    return formatMovement(money, *scale);
}

QString rolesOf(std::uint8_t roles) {
    QStringList out;
    for (const auto role : {ledger::Role::Clerk, ledger::Role::Approver, ledger::Role::Compliance,
                            ledger::Role::Finance, ledger::Role::Admin})
        if ((roles & ledger::bit(role)) != 0) out << words(role);
    return out.join(kParting);
}

QString hex(base::ByteView id) { return QString::fromStdString(base::toHex(id)); }

QString shortId(base::ByteView id) {
    return hex(id.first(std::min<std::size_t>(4, id.size())));
}

QTimeZone zoneOfCountry(const std::string& country) {
    if (country == "CN") return QTimeZone("Asia/Shanghai");
    if (country == "JP") return QTimeZone("Asia/Tokyo");
    // The widest country of the three has several; its trade with Asia is quoted by the east.
    if (country == "US") return QTimeZone("America/New_York");
    return QTimeZone::systemTimeZone();
}

QString actionTitle(const api::View& view, const api::Summary& summary) {
    QString title = words(summary.kind);
    if (namesQuote(summary.kind) && summary.ref)
        title += QStringLiteral(" ") + quoteNumber(view, *summary.ref);
    else if (summary.order)
        title += QStringLiteral(" ") + QString::fromStdString(*summary.order);
    return title;
}

QString actionFacts(const api::View& view, const api::Summary& summary, Language language) {
    QStringList out;
    if (summary.event) out << words(*summary.event);
    if (summary.party) out << partyName(view, *summary.party, language);
    if (summary.amount) out << money(view, *summary.amount);
    if (!summary.text.empty()) out << QString::fromStdString(summary.text);
    return out.join(kParting);
}

}  // namespace seabridge::text
