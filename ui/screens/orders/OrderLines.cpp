// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/orders/OrderLines.h"

#include "ui/screens/orders/OrderWords.h"
#include "ui/text/Deals.h"
#include "ui/text/Parties.h"
#include "ui/text/Search.h"

#include <algorithm>
#include <limits>
#include <map>

namespace seabridge::screens {

namespace {

template <auto kMember>
int by(const OrderLine& left, const OrderLine& right) {
    const auto order = left.*kMember <=> right.*kMember;
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}
int byNumber(const OrderLine& left, const OrderLine& right) {
    return QString::compare(left.number, right.number);
}
int bySide(const OrderLine& left, const OrderLine& right) {
    return QString::compare(left.side, right.side);
}
int byTotal(const OrderLine& left, const OrderLine& right) {
    const int currency = QString::compare(left.currency, right.currency);
    return currency != 0 ? currency : by<&OrderLine::totalMinor>(left, right);
}

constexpr widgets::Column<OrderLine> kOrderColumns[]{
    {.look = {.key = "number", .isStrong = true, .widthPx = 260, .stretches = true},
     .text = [](const OrderLine& line) { return line.number; },
     .compare = byNumber,
     .note = [](const OrderLine& line) { return line.party; }},
    {.look = {.key = "side", .widthPx = 96},
     .text = [](const OrderLine& line) { return line.side; },
     .compare = bySide},
    {.look = {.key = "total", .isNumber = true, .widthPx = 150},
     .text = [](const OrderLine& line) { return line.total; },
     .compare = byTotal},
    {.look = {.key = "goods", .widthPx = 136},
     .text = [](const OrderLine& line) { return line.goods.word; },
     .compare = by<&OrderLine::goodsRank>,
     .pill = [](const OrderLine& line) { return std::optional(line.goods); }},
    {.look = {.key = "money", .widthPx = 126},
     .text = [](const OrderLine& line) { return line.money.word; },
     .compare = by<&OrderLine::moneyRank>,
     .pill = [](const OrderLine& line) { return std::optional(line.money); }},
    {.look = {.key = "due", .widthPx = 176},
     .text = [](const OrderLine& line) { return line.due; },
     .compare = by<&OrderLine::dueAt>},
    {.look = {.key = "contracted", .widthPx = 116},
     .text = [](const OrderLine& line) { return line.contracted; },
     .compare = by<&OrderLine::contractedAt>},
};

/// By what a party is found, worked out once for all its orders.
using PartyKeys = std::map<api::OrgId, QStringList>;

QStringList keysOf(const api::View& view, const api::OrderRow& row, PartyKeys& known) {
    QStringList out{text::foldedForSearch(QString::fromStdString(row.id))};
    for (const auto& org : {row.seller, row.buyer}) {
        const api::Party* party = view.party(org);
        if (party == nullptr || (view.self && org == view.self->org)) continue;
        auto [keys, isNew] = known.try_emplace(org);
        if (isNew) keys->second = text::searchKeysOf(*party);
        out << keys->second;
    }
    return out;
}

/// When it falls due next: a date, or on what that date hangs.
QString dueOf(const api::View& view, const api::OrderRow& row) {
    if (row.nextDue) return text::ownDate(view, *row.nextDue);
    const auto next = std::ranges::find_if(view.obligations, [&](const api::ObligationRow& owed) {
        return owed.obligation.trade == row.id;
    });
    return next == view.obligations.end() ? QStringLiteral("—")
                                          : text::dueRuleWords(next->obligation.due);
}

bool isOverdue(const api::View& view, const api::OrderRow& row) {
    return std::ranges::any_of(view.obligations, [&](const api::ObligationRow& owed) {
        return owed.isOverdue && owed.obligation.trade == row.id;
    });
}

OrderLine orderLine(const api::View& view, const api::OrderRow& row, text::Language language,
                    PartyKeys& keys) {
    OrderLine out;
    out.id = row.id;
    out.number = QString::fromStdString(row.id);
    out.party = text::partyName(view, row.weSell ? row.buyer : row.seller, language);
    out.side = orderSideWord(row.weSell);
    out.total = text::money(view, row.total);
    out.due = dueOf(view, row);
    out.contracted = text::ownDate(view, row.contractedAt);
    out.goods = orderGoodsPill(row.goods);
    const bool isLate = isOverdue(view, row);
    out.money = isLate ? orderOverduePill() : orderMoneyPill(row.money);
    out.keys = keysOf(view, row, keys);
    out.isDone = row.goods == api::GoodsState::Accepted && row.money == api::MoneyState::Paid;
    out.currency = QString::fromStdString(row.total.currency.code);
    out.totalMinor = row.total.amountMinor;
    out.goodsRank = static_cast<int>(row.goods);
    out.moneyRank = isLate ? 0 : static_cast<int>(row.money);
    out.dueAt = row.nextDue.value_or(std::numeric_limits<base::TimeMs>::max());
    out.contractedAt = row.contractedAt;
    return out;
}

}  // namespace

std::span<const widgets::Column<OrderLine>> orderColumns() {
    return kOrderColumns;
}

std::vector<OrderLine> orderLinesOf(const api::View& view, text::Language language) {
    std::vector<OrderLine> out;
    PartyKeys keys;
    for (const auto& row : view.orders) out.push_back(orderLine(view, row, language, keys));
    return out;
}

bool isFoundBy(const OrderLine& line, const QString& typed) {
    const QString wanted = text::foldedForSearch(typed);
    return wanted.isEmpty() || std::ranges::any_of(line.keys, [&](const QString& key) {
               return key.contains(wanted);
           });
}

}  // namespace seabridge::screens
