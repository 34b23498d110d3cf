// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/home/HomeScreen.h"

#include "ui/screens/home/ActionWords.h"
#include "ui/screens/home/Figures.h"
#include "ui/screens/home/InboxList.h"
#include "ui/screens/home/LocalTimes.h"
#include "ui/screens/home/ProofCard.h"
#include "ui/screens/home/QuoteReading.h"
#include "ui/screens/home/SettlementCard.h"
#include "ui/screens/home/TaskDetail.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/ProofState.h"
#include "ui/widgets/PageHead.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace seabridge::screens {

namespace {

constexpr int kTickMs = 1000;
constexpr int kLeftShare = 14;
constexpr int kRightShare = 10;
constexpr int kFoldsBelow = 1060;
constexpr int kSideAtLeast = 200;

}  // namespace

HomeScreen::HomeScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      head_(new widgets::PageHead(theme(), this)),
      first_(head_->addAction("openFirst", "corner-down-left", true)),
      waiting_(new FigureCard("waitingFigure", this)),
      risk_(new FigureCard("riskFigure", this)),
      next_(new FigureCard("nextFigure", this)),
      deposits_(new FigureCard("depositsFigure", this)),
      inbox_(new InboxList(theme(), this)),
      detail_(new TaskDetail(theme(), this)),
      side_(new QWidget(this)),
      settlements_(new SettlementCard(theme(), this)),
      proof_(new ProofCard(theme(), this)),
      quotes_(new QuoteReading(door(), this)),
      signing_(new TaskSigning(around, *quotes_, this)) {
    lay();
    setFocusProxy(inbox_->table());
    connect(first_, &QPushButton::clicked, this, &HomeScreen::openFirst);
    connect(inbox_, &InboxList::selectionChanged, this, &HomeScreen::showSelected);
    connect(inbox_, &InboxList::opened, this, &HomeScreen::openSelected);
    connect(inbox_, &InboxList::emptyActionWanted, this, &HomeScreen::takeEmptyAction);
    using enum TaskSigning::Act;
    connect(detail_, &TaskDetail::approveWanted, this, [this] { sign(Approve); });
    connect(detail_, &TaskDetail::openWanted, this, &HomeScreen::openSelected);
    connect(detail_, &TaskDetail::returnWanted, this, [this] { sign(Return); });
    connect(detail_, &TaskDetail::declineWanted, this, [this] { sign(Decline); });
    connect(settlements_, &SettlementCard::opened, this,
            [this](const QString& key) { navigation().go(QString::fromLatin1(kSettlement), key); });
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    keys->setAutoRepeat(false);
    connect(keys, &QShortcut::activated, this, [this] { sign(Approve); });
    connect(quotes_, &QuoteReading::arrived, this, [this] {
        present(view());
        signing_->goOn(selected());
    });
    tick_.setInterval(kTickMs);
    connect(&tick_, &QTimer::timeout, this, [this] {
        presentHead(view());
        proof_->present(readerOf(view(), theme().language()));
    });
}

void HomeScreen::lay() {
    auto* figures = new QHBoxLayout;
    figures->setSpacing(kPageGap);
    for (FigureCard* card : {waiting_, risk_, next_, deposits_}) figures->addWidget(card, 1);
    auto* left = new QVBoxLayout;
    left->setSpacing(kPageGap);
    left->addWidget(inbox_, 1);
    left->addWidget(detail_);  // as tall as its facts: who signs sees all of them
    side_->setMinimumWidth(kSideAtLeast);  // or the window could not get narrow enough to fold it
    auto* right = new QVBoxLayout(side_);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(kPageGap);
    right->addWidget(settlements_, 1);
    right->addWidget(proof_);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kPageGap);
    columns->addLayout(left, kLeftShare);
    columns->addWidget(side_, kRightShare);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    page->setSpacing(kPageGap);
    page->addWidget(head_);
    page->addLayout(figures);
    page->addLayout(columns, 1);
}

void HomeScreen::present(const api::View& view) {
    const Reader reader = readerOf(view, theme().language());
    tasks_ = tasksOf(reader);
    for (auto& task : tasks_) addDocument(reader, task);
    presentHead(view);
    presentFigures(reader);
    presentEmpty(view);
    QStringList notes;
    const bool isComplete = text::isComplete(view);
    if (!tasks_.empty())
        notes << (isComplete ? texts_.inboxNote : texts_.partNote.arg(text::doubtPhrase(view)));
    if (const auto own = std::ranges::count_if(view.inbox, &api::InboxRow::isOwn); own > 0)
        notes << HomeWords::ownWaiting(static_cast<std::size_t>(own));
    inbox_->setTitle(texts_.inbox, notes.join(QStringLiteral(" · ")));
    inbox_->setTasks(tasks_);
    showSelected();
    settlements_->present(reader);
    proof_->present(reader);
}

void HomeScreen::presentHead(const api::View& view) {
    const QString title = view.self ? text::partyName(view, view.self->org, theme().language())
                                    : texts_.home;
    head_->present(title, localTimes(view, theme().language()));
    const QString why = !tasks_.empty() ? QString()
                        : text::isComplete(view) ? texts_.nothingWaits
                                                 : texts_.nothingKnown;
    first_->setEnabled(!tasks_.empty());
    first_->setAccessibleDescription(why);
    first_->setToolTip(text::safeTip(why));
}

void HomeScreen::presentFigures(const Reader& reader) {
    const auto soon = std::ranges::count_if(tasks_, [&](const Task& task) {
        return task.deadline && *task.deadline - reader.view.proof.blockTime <= base::kDayMs;
    });
    const bool isComplete = text::isComplete(reader.view);
    const bool isKnown = isComplete || !tasks_.empty();
    const QString count = isKnown ? text::formatCount(std::ssize(tasks_)) : HomeWords::unknown();
    const QString due = HomeWords::dueWithinDay(static_cast<std::size_t>(soon));
    waiting_->present(texts_.waiting,
                      {{count}, isComplete ? due : text::doubtPhrase(reader.view)});
    risk_->present(texts_.risk, moneyAtRisk(reader));
    next_->present(texts_.next, nextSettlements(reader));
    deposits_->present(texts_.deposits, depositsHeld(reader));
}

void HomeScreen::presentEmpty(const api::View& view) {
    const auto doubt = text::doubtOf(view, {texts_.notProvenTitle, texts_.notProven});
    if (doubt) return inbox_->setEmpty(doubt->title, doubt->sentence, {});
    if (!view.self)
        return inbox_->setEmpty(texts_.notEnrolledTitle, texts_.notEnrolled, texts_.toWallet);
    const QString action = hasRole(view, {ledger::Role::Clerk})        ? texts_.toQuotes
                           : hasRole(view, {ledger::Role::Compliance}) ? texts_.toCases
                                                                       : texts_.toOrders;
    const auto block = static_cast<std::int64_t>(view.coverage.completeTo);
    inbox_->setEmpty(texts_.noneTitle, texts_.none.arg(text::formatCount(block)), action);
}

void HomeScreen::takeEmptyAction() {
    const char* screen = !view().self                                  ? kWallet
                         : hasRole(view(), {ledger::Role::Clerk})      ? kQuotes
                         : hasRole(view(), {ledger::Role::Compliance}) ? kKyc
                                                                       : kOrders;
    navigation().go(QString::fromLatin1(screen));
}

/// Where the document was read, the task says what is in it.
void HomeScreen::addDocument(const Reader& reader, Task& task) const {
    const auto* read = task.quote ? quotes_->find(*task.quote) : nullptr;
    if (read == nullptr || !*read) return;
    std::ranges::move(documentFacts(reader, (*read)->document, task.isAcceptance),
                      std::back_inserter(task.facts));
}

const Task* HomeScreen::selected() const {
    const auto found = std::ranges::find(tasks_, inbox_->selected(), &Task::key);
    return found == tasks_.end() ? nullptr : &*found;
}

void HomeScreen::showSelected() {
    const Task* task = selected();
    detail_->setVisible(task != nullptr);
    if (!task) return;
    detail_->present(*task);
    if (task->quote && isVisible()) quotes_->want(*task->quote);
}

void HomeScreen::open(const QString& item) {
    inbox_->select(QStringLiteral("approval:") + item);
}

void HomeScreen::openFirst() {
    if (tasks_.empty()) return;
    inbox_->select(tasks_.front().key);
    openSelected();
}

void HomeScreen::openSelected() {
    const Task* task = selected();
    if (!task) return;
    if (task->screen.isEmpty()) return detail_->mainButton()->setFocus(Qt::TabFocusReason);
    navigation().go(task->screen, task->item);
}

void HomeScreen::sign(TaskSigning::Act act) {
    const Task* task = selected();
    if (!task) return;
    const bool isApproval = act == TaskSigning::Act::Approve;
    if (!task->pending && isApproval) return openSelected();
    if (task->pending && (isApproval || task->mayStop)) signing_->sign(*task, act);
}

void HomeScreen::showEvent(QShowEvent* event) {
    Screen::showEvent(event);
    tick_.start();
}

void HomeScreen::hideEvent(QHideEvent* event) {
    Screen::hideEvent(event);
    tick_.stop();
}

void HomeScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    side_->setVisible(width() >= kFoldsBelow);
}

void HomeScreen::retranslate() {
    first_->setText(tr("Open first item"));
    first_->setAccessibleName(first_->text());
    texts_ = {
        .home = tr("Home"),
        .waiting = tr("Waiting for me"),
        .risk = tr("Money at risk"),
        .next = tr("Next settlements"),
        .deposits = tr("Deposits held"),
        .inbox = tr("Inbox"),
        .inboxNote = tr("sorted by what happens first"),
        //: %1 is why: "not proven yet", "without news".
        .partNote = tr("%1: something may be missing"),
        .hint = tr("↑ ↓ move · Enter opens · Ctrl+Enter review and sign"),
        .nothingWaits = tr("Nothing waits for you."),
        .nothingKnown = tr("Nothing is known here yet that waits for you."),
        .notProvenTitle = tr("Not proven yet"),
        .notProven = tr("What waits for you is shown once peers have proven your history. "
                        "Nothing is lost meanwhile."),
        .notEnrolledTitle = tr("This device is not enrolled"),
        .notEnrolled = tr("An administrator of your organization enrols its key; then you can "
                          "work here."),
        .toWallet = tr("Show the device key"),
        .noneTitle = tr("Nothing waits for you"),
        //: %1 is a block number.
        .none = tr("That is proven complete to block %1."),
        .toQuotes = tr("Write a quote"),
        .toCases = tr("Look at the KYC cases"),
        .toOrders = tr("Look at the orders"),
    };
    signing_->retranslate();
    inbox_->setHint(texts_.hint);
    inbox_->table()->setAccessibleName(texts_.inbox);
    detail_->retranslate();
    settlements_->retranslate();
    proof_->retranslate();
}

}  // namespace seabridge::screens
