// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/home/Figures.h"

#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/ProofState.h"

#include <QtWidgets/QBoxLayout>

#include <algorithm>
#include <map>
#include <set>

namespace seabridge::screens {

namespace {

using ledger::Money;
using widgets::SafeLabel;
using widgets::TextLook;

constexpr base::TimeMs kAheadMs = 7 * base::kDayMs;

/// Sums by currency. A sum beyond 64 bits stays where it was: the ledger's own never get there.
class Sums {
public:
    void add(const Money& money) {
        auto& sum = sums_.try_emplace(money.currency, Money{money.currency, 0}).first->second;
        if (const auto more = ledger::add(sum, money)) sum = *more;
    }
    [[nodiscard]] const std::map<ledger::CurrencyId, Money>& all() const { return sums_; }

private:
    std::map<ledger::CurrencyId, Money> sums_;
};

QStringList linesOf(const Reader& reader, const Sums& sums) {
    QStringList out;
    for (const auto& [currency, sum] : sums.all())
        if (sum.amountMinor != 0) out << text::money(reader.view, sum);
    return out;
}

/// Nothing is said to be none only where that is proven.
Figure settled(const Reader& reader, QStringList lines, const QString& note) {
    const bool isComplete = text::isComplete(reader.view);
    if (lines.isEmpty()) lines << (isComplete ? HomeWords::none() : HomeWords::unknown());
    return {lines, isComplete ? note : text::doubtPhrase(reader.view)};
}

}  // namespace

Figure nextSettlements(const Reader& reader) {
    Sums coming;
    Sums going;
    const auto now = reader.view.proof.blockTime;
    const auto today = now / base::kDayMs * base::kDayMs;
    std::size_t count = 0;
    for (const auto& row : reader.view.due) {
        if (row.day < today || row.day >= today + kAheadMs) continue;
        coming.add({row.currency, row.receiveMinor});
        going.add({row.currency, -row.payMinor});
        count += row.count;
    }
    QStringList lines;
    for (const auto& [currency, in] : coming.all()) {
        QStringList both;
        const Money out = going.all().at(currency);
        if (in.amountMinor != 0) both << text::movement(reader.view, in);
        if (out.amountMinor != 0) both << text::movement(reader.view, out);
        if (!both.isEmpty()) lines << both.join(QStringLiteral("  "));
    }
    const auto overdue = static_cast<std::size_t>(
        std::ranges::count_if(reader.view.obligations, &api::ObligationRow::isOverdue));
    return settled(reader, lines, HomeWords::payments(count, overdue));
}

Figure moneyAtRisk(const Reader& reader) {
    std::set<api::TradeId> delivered;
    for (const auto& order : reader.view.orders)
        if (order.goods >= api::GoodsState::Received) delivered.insert(order.id);
    Sums sums;
    std::size_t overdueCount = 0;
    std::size_t deliveredCount = 0;
    for (const auto& row : reader.view.obligations) {
        const auto& owed = row.obligation;
        if (!reader.view.self || owed.creditor != reader.view.self->org) continue;
        const bool isDelivered = delivered.contains(owed.trade);
        if (!row.isOverdue && !isDelivered) continue;
        sums.add(owed.amount);
        ++(row.isOverdue ? overdueCount : deliveredCount);
    }
    return settled(reader, linesOf(reader, sums), HomeWords::atRisk(overdueCount, deliveredCount));
}

Figure depositsHeld(const Reader& reader) {
    Sums sums;
    std::size_t toPost = 0;
    std::size_t partners = 0;
    for (const auto& row : reader.view.deposits) {
        if (row.isOurs && row.state == api::DepositState::Required) ++toPost;
        if (row.state != api::DepositState::Held) continue;
        if (row.isOurs) sums.add(row.amount);
        else ++partners;
    }
    return settled(reader, linesOf(reader, sums), HomeWords::depositsToPost(toPost, partners));
}

FigureCard::FigureCard(const char* objectName, QWidget* parent)
    : Card(parent),
      label_(new SafeLabel(TextLook::Note, this)),
      note_(new SafeLabel(TextLook::Note, this)) {
    setObjectName(QString::fromLatin1(objectName));
    content()->setSpacing(4);
    content()->addWidget(label_);
    for (int i = 0; i < kMaxLines; ++i) {
        lines_.push_back(new SafeLabel(TextLook::Figure, this));
        content()->addWidget(lines_.back());
    }
    content()->addWidget(note_);
    content()->addStretch();
}

void FigureCard::present(const QString& label, const Figure& figure) {
    label_->setText(label);
    const bool isOne = figure.lines.size() == 1;
    for (int i = 0; i < kMaxLines; ++i) {
        SafeLabel* line = lines_[static_cast<std::size_t>(i)];
        line->setLook(isOne ? TextLook::Figure : TextLook::Strong);
        line->setText(figure.lines.value(i));
        line->setVisible(i < figure.lines.size());
    }
    const auto more = figure.lines.size() - kMaxLines;
    note_->setText(more > 0 ? HomeWords::moreCurrencies(static_cast<std::size_t>(more))
                            : figure.note);
    setAccessibleName(label);
    setAccessibleDescription(fullText());
    setToolTip(text::safeTip(figure.lines.join(u'\n')));
}

QString FigureCard::fullText() const {
    QStringList out;
    for (const SafeLabel* line : lines_)
        if (!line->isHidden()) out << line->fullText();
    return (out << note_->fullText()).join(QStringLiteral(", "));
}

}  // namespace seabridge::screens
