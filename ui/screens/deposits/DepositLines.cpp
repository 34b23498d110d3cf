// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deposits/DepositLines.h"

#include "ui/screens/deposits/DepositWords.h"
#include "ui/text/Parties.h"

#include <algorithm>

namespace seabridge::screens {

namespace {

using Column = widgets::Column<DepositLine>;

int byNumber(const DepositLine& left, const DepositLine& right) {
    return QString::compare(left.number, right.number);
}
int byWhose(const DepositLine& left, const DepositLine& right) {
    return QString::compare(left.whose, right.whose);
}
int byAmount(const DepositLine& left, const DepositLine& right) {
    const int currency = QString::compare(left.currency, right.currency);
    if (currency != 0) return currency;
    return left.amountMinor < right.amountMinor ? -1 : left.amountMinor > right.amountMinor;
}
int byState(const DepositLine& left, const DepositLine& right) {
    return static_cast<int>(left.kind) - static_cast<int>(right.kind);
}

constexpr Column kColumns[]{
    {.look = {.key = "order", .isStrong = true, .widthPx = 220, .stretches = true},
     .text = [](const DepositLine& line) { return line.number; },
     .compare = byNumber,
     .note = [](const DepositLine& line) { return line.party; }},
    {.look = {.key = "whose", .widthPx = 172},
     .text = [](const DepositLine& line) { return line.whose; },
     .compare = byWhose},
    {.look = {.key = "amount", .isNumber = true, .widthPx = 130},
     .text = [](const DepositLine& line) { return line.amount; },
     .compare = byAmount},
    {.look = {.key = "state", .widthPx = 146},
     .text = [](const DepositLine& line) { return line.state.word; },
     .compare = byState,
     .pill = [](const DepositLine& line) { return std::optional(line.state); }},
    {.look = {.key = "next", .widthPx = 188},
     .text = [](const DepositLine& line) { return line.next; },
     .note = [](const DepositLine& line) { return line.nextNote; }},
};

std::int64_t minorOf(const api::View& view, const ledger::CurrencyId& currency,
                     std::int64_t api::AccountRow::*part) {
    const auto found = std::ranges::find(view.accounts, currency, &api::AccountRow::currency);
    return found == view.accounts.end() ? 0 : (*found).*part;
}

bool concerns(const ledger::Action& action, const api::DepositRow& row) {
    if (const auto* post = std::get_if<ledger::PostDeposit>(&action))
        return row.isOurs && post->trade == row.order;
    const auto* back = std::get_if<ledger::ReturnDeposit>(&action);
    return back != nullptr && back->trade == row.order && back->owner == row.owner;
}

DepositLine lineOf(const api::View& view, const api::DepositRow& row, text::Language language) {
    const auto other = depositCounterparty(view, row.order);
    DepositLine out;
    out.order = row.order;
    out.owner = row.owner;
    out.number = QString::fromStdString(row.order);
    out.party = other ? text::partyName(view, *other, language) : QString();
    out.whose = row.isOurs ? ourDepositWord() : text::partyName(view, row.owner, language);
    out.amount = text::money(view, row.amount);
    out.next = depositNextWords(view, row);
    out.nextNote = depositNextNote(view, row);
    out.state = depositPill(view, row);
    out.kind = row.state;
    out.currency = QString::fromStdString(row.amount.currency.code);
    out.amountMinor = row.amount.amountMinor;
    return out;
}

}  // namespace

const api::InboxRow* pendingOfDeposit(const api::View& view, const api::DepositRow& row) {
    const auto found = std::ranges::find_if(
        view.inbox, [&](const api::InboxRow& waiting) { return concerns(waiting.action, row); });
    return found == view.inbox.end() ? nullptr : &*found;
}

DepositStep depositStepOf(const api::View& view, const api::DepositRow& row) {
    if (const auto* pending = pendingOfDeposit(view, row))
        return pending->mayApprove ? DepositStep::Approve : DepositStep::Wait;
    switch (row.state) {
        case api::DepositState::Required:
            return row.isOurs ? DepositStep::Post : DepositStep::None;
        case api::DepositState::Held:
            return DepositStep::AskReturn;
        case api::DepositState::Returned:
            break;
    }
    return DepositStep::None;
}

std::optional<ledger::OrgId> depositCounterparty(const api::View& view,
                                                 const ledger::TradeId& order) {
    const auto found = std::ranges::find(view.orders, order, &api::OrderRow::id);
    if (found == view.orders.end()) return std::nullopt;
    return found->weSell ? found->buyer : found->seller;
}

std::int64_t depositFreeMinor(const api::View& view, const ledger::CurrencyId& currency) {
    return minorOf(view, currency, &api::AccountRow::freeMinor);
}

std::int64_t depositHeldMinor(const api::View& view, const ledger::CurrencyId& currency) {
    return minorOf(view, currency, &api::AccountRow::heldMinor);
}

std::span<const Column> depositColumns() {
    return kColumns;
}

std::vector<DepositLine> depositLinesOf(const api::View& view, text::Language language) {
    std::vector<const api::DepositRow*> rows;
    for (const auto& row : view.deposits) rows.push_back(&row);
    std::ranges::stable_sort(rows, {}, [&](const api::DepositRow* row) {
        const auto step = depositStepOf(view, *row);
        if (step == DepositStep::Approve || step == DepositStep::Post) return 0;
        return static_cast<int>(row->state);  // required, held, returned
    });
    std::vector<DepositLine> out;
    for (const auto* row : rows) out.push_back(lineOf(view, *row, language));
    return out;
}

}  // namespace seabridge::screens
