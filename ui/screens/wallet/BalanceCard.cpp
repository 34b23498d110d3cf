// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/wallet/BalanceCard.h"

#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/ProofState.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStackedWidget>

namespace seabridge::screens {

namespace {

using widgets::Column;

constexpr int kTotalColumn = 1;
constexpr int kNarrowBalances = 400;

constexpr Column<Balance> kBalanceColumns[]{
    {.look = {.key = "currency", .isStrong = true, .stretches = true},
     .text = [](const Balance& row) { return row.currency; },
     .note = [](const Balance& row) { return row.name; }},
    {.look = {.key = "total", .isNumber = true, .isStrong = true, .widthPx = 116},
     .text = [](const Balance& row) { return row.total; }},
    {.look = {.key = "free", .isNumber = true, .widthPx = 112},
     .text = [](const Balance& row) { return row.free; }},
    {.look = {.key = "held", .isNumber = true, .widthPx = 92},
     .text = [](const Balance& row) { return row.held; },
     .note = [](const Balance& row) { return row.heldFor; }},
};

Balance balanceOf(const api::View& view, const api::AccountRow& account) {
    const auto amount = [&account](std::int64_t minor) {
        return text::formatAmount(minor, account.scale);
    };
    return {QString::fromStdString(account.currency.code),
            text::currencyName(account.currency.code, account.name),
            amount(account.freeMinor + account.heldMinor),
            amount(account.freeMinor),
            amount(account.heldMinor),
            WalletWords::heldFor(view, account)};
}

}  // namespace

BalanceCard::BalanceCard(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      model_(new widgets::RowModel<Balance>(kBalanceColumns, this)),
      table_(new widgets::DataTable(theme, this)),
      empty_(new widgets::EmptyState(theme, QStringLiteral("wallet"), this)),
      pages_(new QStackedWidget(this)) {
    table_->setObjectName(QStringLiteral("balances"));
    table_->show(model_);
    table_->setRowHeight(widgets::kTwoLineRow);
    pages_->addWidget(table_);
    pages_->addWidget(empty_);
    content()->addWidget(pages_, 1);
}

void BalanceCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    table_->setColumnHidden(kTotalColumn, width() < kNarrowBalances);
}

void BalanceCard::retranslate() {
    title_ = tr("Balances");
    setTitle(title_);
    table_->setAccessibleName(title_);
    //: "Free" and "Held" are kinds of money in an account: to be spent, and set aside.
    model_->setTitles({tr("Currency"), tr("Total"), tr("Free"), tr("Held")});
    noneTitle_ = tr("No money here");
    none_ = tr("An issuer or a partner pays it to your organization; it appears here once proven.");
    unprovenTitle_ = tr("Not proven yet");
    unproven_ = tr("Balances appear once peers have proven them.");
}

void BalanceCard::present(const api::View& view) {
    const auto doubt = text::doubtOf(view, {unprovenTitle_, unproven_});
    const auto said = doubt.value_or(text::Doubt{noneTitle_, none_});
    empty_->present(said.title, said.sentence);
    pages_->setCurrentIndex(view.accounts.empty() ? 1 : 0);
    std::vector<Balance> rows;
    for (const auto& account : view.accounts) rows.push_back(balanceOf(view, account));
    if (rows == shown_) return;
    const int current = table_->currentIndex().row();
    shown_ = rows;
    model_->setRows(std::move(rows));
    if (current >= 0 && current < model_->rowCount()) table_->selectRow(current);
}

}  // namespace seabridge::screens
