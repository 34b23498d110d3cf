// SPDX-License-Identifier: GPL-3.0-or-later
// How facts of one kind of field are written.
#include "ui/screens/home/FactWriter.h"

#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/PolicyWords.h"

#include <algorithm>

namespace seabridge::screens {

std::vector<widgets::Fact> paneFactsOf(const TaskFacts& facts) {
    std::vector<widgets::Fact> out;
    for (const auto& [fact, before, place] : facts) {
        if (place == TaskFact::Place::Sheet) continue;
        out.push_back(fact);
        if (before.isEmpty()) continue;
        out.back().value = before + QStringLiteral(" → ") + fact.value;
        out.back().wraps = true;
    }
    return out;
}

std::vector<widgets::Sheet::Change> sheetLinesOf(const TaskFacts& facts) {
    std::vector<widgets::Sheet::Change> out;
    for (const auto& [fact, before, place] : facts) {
        if (place == TaskFact::Place::Pane) continue;
        const QString note = fact.note.isEmpty() ? QString() : QStringLiteral(" · ") + fact.note;
        out.push_back({fact.label, before, fact.value + note});
    }
    return out;
}

void FactWriter::add(const QString& label, const QString& value, const QString& note) {
    addAt(TaskFact::Place::Both, label, value, note);
}
void FactWriter::change(const QString& label, const QString& before, const QString& after) {
    facts_.push_back({{.label = label, .value = after, .wraps = true}, before});
}
void FactWriter::addAt(TaskFact::Place place, const QString& label, const QString& value,
                       const QString& note) {
    // A name or a place cut off could be another's: in as many lines as it needs.
    if (value.isEmpty()) return;
    facts_.push_back({{.label = label, .value = value, .note = note, .wraps = true}, {}, place});
}
void FactWriter::text(const QString& label, const std::string& value) {
    add(label, QString::fromStdString(value));
}
void FactWriter::party(const QString& label, const api::OrgId& id) {
    add(label, text::partyName(reader_.view, id, reader_.language));
}
void FactWriter::person(const QString& label, const ledger::UserId& id) {
    add(label, text::personName(reader_.view, id));
}
void FactWriter::amount(const ledger::Money& money) {
    amount(HomeWords::tr("Amount"), money);
}
void FactWriter::amount(const QString& label, const ledger::Money& money) {
    facts_.push_back({{label, text::money(reader_.view, money), {}, true}});
}
void FactWriter::order(const api::TradeId& id) {
    text(HomeWords::tr("Order"), id);
}

void FactWriter::time(const QString& label, ledger::TimeMs time,
                      const api::OrgId* partner) {
    const api::Party* other = partner ? reader_.view.party(*partner) : nullptr;
    const QString here = text::formatTime(time, reader_.zone);
    const QString there =
        other ? text::formatTime(time, text::zoneOfCountry(other->country)) : here;
    add(label, here, here == there ? QString() : there);
}

void FactWriter::quote(const base::Hash& id) {
    const auto& quotes = reader_.view.quotes;
    const auto found = std::ranges::find(quotes, id, &api::QuoteRow::id);
    const bool isKnown = found != quotes.end();
    add(HomeWords::tr("Quote"), isKnown && !found->number.empty()
                                    ? QString::fromStdString(found->number)
                                    : text::shortId(id));
    if (!isKnown) return;
    if (found->total) amount(*found->total);
}

void FactWriter::obligation(const api::TradeId& trade, std::uint32_t index) {
    order(trade);
    for (const auto& row : reader_.view.obligations)
        if (row.obligation.trade == trade && row.obligation.index == index) owed(row);
}

void FactWriter::owed(const api::ObligationRow& row) {
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

}  // namespace seabridge::screens
