// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/home/SettlementCard.h"

#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/ProofState.h"
#include "ui/widgets/RowKeeping.h"
#include "ui/widgets/StatusLooks.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <map>

namespace seabridge::screens {

namespace {

using ledger::Money;
using widgets::Column;
using widgets::Pill;

constexpr std::size_t kMaxRows = 30;

constexpr Column<NextPayment> kPaymentColumns[]{
    {.look = {.key = "order", .isStrong = true, .stretches = true},
     .text = [](const NextPayment& row) { return row.order; },
     .note = [](const NextPayment& row) { return row.party; }},
    {.look = {.key = "amount", .isNumber = true, .isStrong = true, .widthPx = 152},
     .text = [](const NextPayment& row) { return row.amount; },
     .note = [](const NextPayment& row) { return row.due; }},
    {.look = {.key = "state", .widthPx = 102},
     .text = [](const NextPayment& row) { return row.state.word; },
     .pill = [](const NextPayment& row) { return std::optional<Pill>(row.state); }},
};

/// Goes through the payments in their order and knows what is left for the next one.
class Forecast {
public:
    explicit Forecast(const Reader& reader) : reader_(reader) {
        for (const auto& account : reader.view.accounts)
            left_[account.currency] = account.freeMinor;
    }

    NextPayment next(const api::ObligationRow& row) {
        const auto& owed = row.obligation;
        NextPayment out;
        out.order = QString::fromStdString(owed.trade);
        out.key = QStringLiteral("%1#%2").arg(out.order).arg(owed.index);
        out.party = text::partyName(reader_.view, row.weOwe ? owed.creditor : owed.debtor,
                                    reader_.language);
        const auto sign = row.weOwe ? -1 : 1;
        out.amount = text::movement(
            reader_.view, {owed.amount.currency, sign * owed.amount.amountMinor});
        out.due = owed.dueAt
                      ? HomeWords::dueOn(text::formatDate(*owed.dueAt, reader_.zone))
                      : text::dueRuleWords(owed.due);
        if (row.weOwe) judgeOurs(row, out);
        else judgeTheirs(row, out);
        return out;
    }

private:
    void judgeTheirs(const api::ObligationRow& row, NextPayment& out) const {
        const auto& owed = row.obligation;
        if (owed.status == ledger::ObligationStatus::Funded)
            out.state = widgets::pillOf(owed.status);
        else
            out.state = HomeWords::settlementPill(row.isOverdue  ? "overdue"
                                                  : !owed.dueAt ? "later"
                                                                : "expected");
    }

    void judgeOurs(const api::ObligationRow& row, NextPayment& out) {
        const auto& owed = row.obligation;
        if (owed.status == ledger::ObligationStatus::Funded) {
            out.state = widgets::pillOf(owed.status);
            return;
        }
        auto& left = left_[owed.amount.currency];
        left -= owed.amount.amountMinor;
        if (left < 0) {
            const auto missing = std::min(-left, owed.amount.amountMinor);
            out.due = HomeWords::shortOf(
                text::money(reader_.view, {owed.amount.currency, missing}));
            out.state = HomeWords::settlementPill("short");
            return;
        }
        out.state = HomeWords::settlementPill(row.isOverdue    ? "overdue"
                                              : isQueued(owed) ? "queued"
                                              : !owed.dueAt    ? "later"
                                                               : "ready");
    }

    [[nodiscard]] bool isQueued(const ledger::Obligation& owed) const {
        return std::ranges::any_of(reader_.view.inbox, [&](const api::InboxRow& row) {
            return row.summary.order == owed.trade && row.summary.index == owed.index;
        });
    }

    const Reader& reader_;
    std::map<ledger::CurrencyId, std::int64_t> left_;
};

const QString& keyOf(const NextPayment& row) { return row.key; }

}  // namespace

SettlementCard::SettlementCard(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      model_(new widgets::RowModel<NextPayment>(kPaymentColumns, this)),
      table_(new widgets::DataTable(theme, this)),
      empty_(new widgets::EmptyState(theme, QStringLiteral("landmark"), this)),
      pages_(new QStackedWidget(this)) {
    table_->setObjectName(QStringLiteral("nextPayments"));
    table_->show(model_);
    table_->setRowHeight(widgets::kTwoLineRow);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->horizontalHeader()->hide();
    table_->setMinimumHeight(2 * widgets::kTwoLineRow);
    pages_->addWidget(table_);
    pages_->addWidget(empty_);
    content()->addWidget(pages_, 1);
    connect(table_, &widgets::DataTable::opened, this,
            [this](int row) { emit opened(model_->row(row).key); });
}

void SettlementCard::retranslate() {
    title_ = tr("Next settlements");
    note_ = tr("nearest first");
    table_->setAccessibleName(title_);
    noneTitle_ = tr("No payments ahead");
    noneText_ = tr("Nobody owes a payment on an order of yours.");
    unprovenTitle_ = tr("Not proven yet");
    unprovenText_ = tr("Payments appear once peers have proven the history.");
}

void SettlementCard::present(const Reader& reader) {
    setTitle(title_, note_);
    Forecast forecast(reader);
    std::vector<NextPayment> rows;
    for (const auto& row : reader.view.obligations)
        if (rows.size() < kMaxRows) rows.push_back(forecast.next(row));
    pages_->setCurrentIndex(rows.empty() ? 1 : 0);
    const auto doubt = text::doubtOf(reader.view, {unprovenTitle_, unprovenText_});
    const auto said = doubt.value_or(text::Doubt{noneTitle_, noneText_});
    empty_->present(said.title, said.sentence);
    widgets::replaceRows(*table_, *model_, shown_, std::move(rows), &keyOf);
}

}  // namespace seabridge::screens
