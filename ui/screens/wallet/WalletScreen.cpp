// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/wallet/WalletScreen.h"

#include "ui/screens/wallet/BalanceCard.h"
#include "ui/screens/wallet/HistoryCard.h"
#include "ui/screens/wallet/SendCard.h"
#include "ui/screens/wallet/SideCard.h"
#include "ui/text/Parties.h"
#include "ui/widgets/PageHead.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace seabridge::screens {

namespace {

constexpr int kTopHeight = 340;
constexpr int kNarrowWallet = 1060;
// Shares of balances, form and side card.
constexpr std::array kWideShares{13, 10, 9};
constexpr std::array kNarrowShares{11, 11, 8};

/// A form that is filled in still would be the same payment twice.
bool mayHavePaid(const base::Result<api::Submission>& result) {
    using enum api::SubmitState;
    return result &&
           (result->state == Done || result->state == Waiting || result->state == Unsettled);
}

}  // namespace

WalletScreen::WalletScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      head_(new widgets::PageHead(theme(), this)),
      balances_(new BalanceCard(theme(), this)),
      send_(new SendCard(theme(), this)),
      side_(new SideCard(theme(), this)),
      history_(new HistoryCard(theme(), door(), this)),
      top_(new QHBoxLayout) {
    lay();
    connect(send_, &SendCard::payWanted, this, &WalletScreen::signPayment);
    connect(history_, &HistoryCard::selectionChanged, this, [this] {
        presentSide();
        // A new entry in front moves the rows, and the selected one stays the same.
        const auto* entry = history_->selected();
        if (entry && std::exchange(entry_, entry->position) != entry->position)
            side_->showEntry();
    });
    connect(side_, &SideCard::copied, this, [this](const QString& sentence) {
        notices().say(theme::Tone::Ok, sentence);
    });
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    keys->setAutoRepeat(false);
    connect(keys, &QShortcut::activated, send_, &SendCard::review);
}

void WalletScreen::lay() {
    top_->setSpacing(kPageGap);
    for (QWidget* card : std::initializer_list<QWidget*>{balances_, send_, side_}) {
        card->setFixedHeight(kTopHeight);
        top_->addWidget(card);
    }
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    page->setSpacing(kPageGap);
    page->addWidget(head_);
    page->addLayout(top_);
    page->addWidget(history_, 1);
}

void WalletScreen::present(const api::View& view) {
    head_->present(title_, view.self ? text::partyName(view, view.self->org, theme().language())
                                     : QString());
    balances_->present(view);
    send_->present(view, theme().language());
    history_->present(view);
    presentSide();
}

void WalletScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    const auto& shares = width() < kNarrowWallet ? kNarrowShares : kWideShares;
    for (int i = 0; i < std::ssize(shares); ++i)
        top_->setStretch(i, shares[static_cast<std::size_t>(i)]);
}

void WalletScreen::presentSide() {
    side_->present(view(), history_->selected(), theme().language());
}

void WalletScreen::open(const QString& item) {
    if (const auto id = base::fixedFromHex<base::Hash>(item.toStdString())) history_->find(*id);
    else if (!item.isEmpty()) history_->findOrder(item);
}

void WalletScreen::signPayment(const ledger::Pay& payment) {
    const api::View& known = view();
    const auto language = theme().language();
    const QString to = text::partyName(known, payment.to, language);
    const QString amount = text::money(known, payment.amount);
    bridge::SigningRequest request{pay_.arg(amount), consequence_, {}};
    if (known.self)
        request.changes.push_back({from_, {}, text::partyName(known, known.self->org, language)});
    request.changes.push_back({to_, {}, to});
    request.changes.push_back({amount_, {}, amount});
    const auto from = std::ranges::find(known.accounts, payment.amount.currency,
                                        &api::AccountRow::currency);
    if (from != known.accounts.end())
        request.changes.push_back(
            {balance_, text::money(known, {from->currency, from->freeMinor}),
             text::money(known, {from->currency, from->freeMinor - payment.amount.amountMinor})});
    if (!payment.note.empty())
        request.changes.push_back({note_, {}, QString::fromStdString(payment.note)});
    signing().open(
        this, request,
        [this, payment](const std::string&, bridge::Signing::Reply reply) {
            send_->setPaying(true);
            core().pay(payment, std::move(reply));
        },
        {},
        [this](const base::Result<api::Submission>& result) {
            send_->setPaying(false);
            if (mayHavePaid(result)) send_->clear();
        });
}

void WalletScreen::retranslate() {
    title_ = tr("Wallet");
    //: %1 is an amount of money.
    pay_ = tr("Pay %1");
    consequence_ = tr("Once all who have to sign have signed, the money is the receiver's. You "
                      "cannot call it back.");
    from_ = tr("From");
    to_ = tr("To");
    amount_ = tr("Amount");
    note_ = tr("Note");
    balance_ = tr("Free balance");
    balances_->retranslate();
    send_->retranslate();
    side_->retranslate();
    history_->retranslate();
}

}  // namespace seabridge::screens
