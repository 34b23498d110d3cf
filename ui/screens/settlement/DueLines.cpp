// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settlement/DueLines.h"

#include "ui/screens/settlement/SettlementWords.h"
#include "ui/text/Deals.h"
#include "ui/text/Parties.h"

#include <algorithm>
#include <limits>

namespace seabridge::screens {

namespace {

using Column = widgets::Column<DueLine>;
constexpr base::TimeMs kWeekMs = 7 * base::kDayMs;

int byNumber(const DueLine& left, const DueLine& right) {
    return QString::compare(left.number, right.number);
}
int byMovement(const DueLine& left, const DueLine& right) {
    const int currency = QString::compare(left.currency, right.currency);
    if (currency != 0) return currency;
    return left.minor < right.minor ? -1 : left.minor > right.minor;
}
int byDue(const DueLine& left, const DueLine& right) {
    return left.dueAt < right.dueAt ? -1 : left.dueAt > right.dueAt;
}
int byState(const DueLine& left, const DueLine& right) {
    return left.stateRank - right.stateRank;
}

constexpr Column kColumns[]{
    {.look = {.key = "order", .isStrong = true, .widthPx = 200, .stretches = true},
     .text = [](const DueLine& line) { return line.number; },
     .compare = byNumber,
     .note = [](const DueLine& line) { return line.party; }},
    {.look = {.key = "amount", .isNumber = true, .widthPx = 144},
     .text = [](const DueLine& line) { return line.movement; },
     .compare = byMovement,
     .note = [](const DueLine& line) { return line.other; }},
    {.look = {.key = "due", .widthPx = 148},
     .text = [](const DueLine& line) { return line.due; },
     .compare = byDue},
    {.look = {.key = "when", .widthPx = 122},
     .text = [](const DueLine& line) { return line.when.word; },
     .compare = byDue,
     .pill = [](const DueLine& line) { return std::optional(line.when); }},
    {.look = {.key = "state", .widthPx = 150},
     .text = [](const DueLine& line) { return line.state.word; },
     .compare = byState,
     .pill = [](const DueLine& line) { return std::optional(line.state); }},
};

template <class Kind>
bool names(const ledger::Action& action, const ledger::Obligation& owed) {
    const auto* found = std::get_if<Kind>(&action);
    return found != nullptr && found->trade == owed.trade && found->index == owed.index;
}

/// Either currency in which it may be paid is enough.
bool isAffordable(const api::View& view, const ledger::Obligation& owed) {
    const auto enough = [&](const ledger::Money& money) {
        return settlementFree(view, money.currency) >= money.amountMinor;
    };
    if (enough(owed.amount)) return true;
    const auto other = owed.lock ? text::otherAmount(view, owed.amount, *owed.lock) : std::nullopt;
    return other && enough(*other);
}

DueLine lineOf(const api::View& view, const api::ObligationRow& row, text::Language language) {
    const auto& owed = row.obligation;
    const auto state = dueStateOf(view, row);
    DueLine out;
    out.trade = owed.trade;
    out.index = owed.index;
    out.number = QString::fromStdString(owed.trade);
    out.party = duePartWords(owed.index) + QStringLiteral(" · ") +
                text::partyName(view, row.weOwe ? owed.creditor : owed.debtor, language);
    out.minor = row.weOwe ? -owed.amount.amountMinor : owed.amount.amountMinor;
    out.currency = QString::fromStdString(owed.amount.currency.code);
    out.movement = text::movement(view, {owed.amount.currency, out.minor});
    if (owed.lock)
        if (const auto other = text::otherAmount(view, owed.amount, *owed.lock))
            out.other = QStringLiteral("= ") + text::money(view, *other);
    out.due = owed.dueAt ? text::ownDate(view, *owed.dueAt) : dueAfterWords(owed.due);
    out.dueAt = owed.dueAt.value_or(std::numeric_limits<base::TimeMs>::max());
    out.group = dueGroupOf(view, owed);
    out.when = dueGroupPill(out.group);
    out.state = dueStatePill(state);
    out.stateRank = static_cast<int>(state);
    return out;
}

std::int64_t minorOf(const api::View& view, const ledger::CurrencyId& currency,
                     std::int64_t api::AccountRow::*part) {
    const auto found = std::ranges::find(view.accounts, currency, &api::AccountRow::currency);
    return found == view.accounts.end() ? 0 : (*found).*part;
}

}  // namespace

DueGroup dueGroupOf(const api::View& view, const ledger::Obligation& owed) {
    const auto now = view.proof.blockTime;
    if (!owed.dueAt) return DueGroup::NoDate;
    if (*owed.dueAt < now) return DueGroup::Overdue;
    if (text::ownDate(view, *owed.dueAt) == text::ownDate(view, now)) return DueGroup::Today;
    return *owed.dueAt <= now + kWeekMs ? DueGroup::Week : DueGroup::Later;
}

DueState dueStateOf(const api::View& view, const api::ObligationRow& row) {
    const auto& owed = row.obligation;
    if (owed.status == ledger::ObligationStatus::Funded) return DueState::Funded;
    if (pendingOfPayment(view, owed)) return DueState::Pending;
    const auto group = dueGroupOf(view, owed);
    if (row.weOwe && !isAffordable(view, owed)) return DueState::Short;
    if (!row.weOwe) return DueState::Expected;
    if (group == DueGroup::Overdue) return DueState::Overdue;
    const bool isSoon = group == DueGroup::Today || group == DueGroup::Week;
    return isSoon ? DueState::Due : DueState::NotDue;
}

const api::InboxRow* pendingOfPayment(const api::View& view, const ledger::Obligation& owed) {
    const auto found = std::ranges::find_if(view.inbox, [&](const api::InboxRow& row) {
        return names<ledger::SettlePlain>(row.action, owed) ||
               names<ledger::SettleConverted>(row.action, owed) ||
               names<ledger::FundObligation>(row.action, owed);
    });
    return found == view.inbox.end() ? nullptr : &*found;
}

std::int64_t settlementFree(const api::View& view, const ledger::CurrencyId& currency) {
    return minorOf(view, currency, &api::AccountRow::freeMinor);
}

std::int64_t settlementHeld(const api::View& view, const ledger::CurrencyId& currency) {
    return minorOf(view, currency, &api::AccountRow::heldMinor);
}

std::span<const Column> dueColumns() {
    return kColumns;
}

std::vector<DueLine> dueLinesOf(const api::View& view, text::Language language) {
    std::vector<DueLine> out;
    for (const auto& row : view.obligations) out.push_back(lineOf(view, row, language));
    return out;
}

std::vector<CurrencyNeed> currencyNeedsOf(const api::View& view) {
    std::map<ledger::CurrencyId, CurrencyNeed> needs;
    for (const auto& row : view.obligations) {
        const auto group = dueGroupOf(view, row.obligation);
        const bool isSoon = group != DueGroup::Later && group != DueGroup::NoDate;
        const auto& amount = row.obligation.amount;
        auto& need = needs[amount.currency];
        if (!isSoon || (row.weOwe && row.obligation.status != ledger::ObligationStatus::Open))
            continue;
        (row.weOwe ? need.payMinor : need.receiveMinor) += amount.amountMinor;
    }
    for (const auto& account : view.accounts) needs[account.currency].freeMinor = account.freeMinor;
    std::vector<CurrencyNeed> out;
    for (auto& [currency, need] : needs) {
        need.currency = currency;
        out.push_back(need);
    }
    std::ranges::stable_sort(out, std::greater<>{}, [](const CurrencyNeed& need) {
        return std::pair(need.payMinor > 0, need.receiveMinor > 0);
    });
    return out;
}

}  // namespace seabridge::screens
