// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/orders/OrderLines.h"

#include "ui/screens/orders/OrderWords.h"
#include "ui/text/Deals.h"
#include "ui/text/Parties.h"

#include <limits>

namespace seabridge::screens {

namespace {

using Column = widgets::Column<OrderLine>;

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

constexpr Column kColumns[]{
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
    {.look = {.key = "due", .widthPx = 116},
     .text = [](const OrderLine& line) { return line.due; },
     .compare = by<&OrderLine::dueAt>},
    {.look = {.key = "contracted", .widthPx = 116},
     .text = [](const OrderLine& line) { return line.contracted; },
     .compare = by<&OrderLine::contractedAt>},
};

QString searchable(const api::View& view, const api::OrderRow& row) {
    QString out = QString::fromStdString(row.id);
    for (const auto& org : {row.seller, row.buyer}) {
        const api::Party* party = view.party(org);
        if (party == nullptr || (view.self && org == view.self->org)) continue;
        for (const auto& name : {party->names.native, party->names.reading, party->names.latin})
            out += u'\n' + QString::fromStdString(name);
    }
    return foldedSearch(out);
}

OrderLine lineOf(const api::View& view, const api::OrderRow& row, text::Language language) {
    OrderLine out;
    out.id = row.id;
    out.number = QString::fromStdString(row.id);
    out.party = text::partyName(view, row.weSell ? row.buyer : row.seller, language);
    out.side = orderSideWord(row.weSell);
    out.total = text::money(view, row.total);
    out.due = row.nextDue ? text::ownDate(view, *row.nextDue) : QStringLiteral("—");
    out.contracted = text::ownDate(view, row.contractedAt);
    out.goods = orderGoodsPill(row.goods);
    out.money = orderMoneyPill(row.money);
    out.haystack = searchable(view, row);
    out.isDone = row.goods == api::GoodsState::Accepted && row.money == api::MoneyState::Paid;
    out.currency = QString::fromStdString(row.total.currency.code);
    out.totalMinor = row.total.amountMinor;
    out.goodsRank = static_cast<int>(row.goods);
    out.moneyRank = static_cast<int>(row.money);
    out.dueAt = row.nextDue.value_or(std::numeric_limits<base::TimeMs>::max());
    out.contractedAt = row.contractedAt;
    return out;
}

}  // namespace

std::span<const Column> orderColumns() {
    return kColumns;
}

std::vector<OrderLine> orderLinesOf(const api::View& view, text::Language language) {
    std::vector<OrderLine> out;
    for (const auto& row : view.orders) out.push_back(lineOf(view, row, language));
    return out;
}

QString foldedSearch(const QString& typed) {
    return typed.normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded();
}

}  // namespace seabridge::screens
