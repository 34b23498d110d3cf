// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/EpochCard.h"

#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/WordIcon.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedWidget>

namespace seabridge::screens {

using widgets::FieldRow;
using widgets::SafeLabel;
using widgets::TextLook;

namespace {

constexpr int kVoteLabelWidth = 110;
constexpr int kNumbersAhead = 8;  ///< as far as a peer takes them

}  // namespace

EpochCard::EpochCard(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      theme_(theme),
      pages_(new QStackedWidget(this)),
      nothing_(new widgets::EmptyState(theme, QStringLiteral("activity"), this)),
      meaning_(new SafeLabel(TextLook::Body)),
      holder_(new widgets::Choice),
      epoch_(new QSpinBox),
      holderRow_(new FieldRow(theme, holder_)),
      epochRow_(new FieldRow(theme, epoch_)),
      keptTitle_(new SafeLabel(TextLook::Strong)),
      kept_(new SafeLabel(TextLook::Body)),
      header_(new widgets::Choice),
      headerRow_(new FieldRow(theme, header_)),
      tally_(new SafeLabel(TextLook::Strong)),
      votes_(new widgets::Facts),
      operatorTitle_(new SafeLabel(TextLook::Strong)),
      operatorNote_(new SafeLabel(TextLook::Note)),
      command_(new QLineEdit),
      copy_(new QPushButton),
      vote_(new QPushButton(this)),
      whyNot_(new SafeLabel(TextLook::Note, this)) {
    holder_->setObjectName(QStringLiteral("epochHolder"));
    epoch_->setObjectName(QStringLiteral("epochNumber"));
    header_->setObjectName(QStringLiteral("epochHeader"));
    kept_->setObjectName(QStringLiteral("epochKept"));
    tally_->setObjectName(QStringLiteral("epochPeople"));
    command_->setObjectName(QStringLiteral("epochCommand"));
    copy_->setObjectName(QStringLiteral("copyEpochCommand"));
    vote_->setObjectName(QStringLiteral("voteEpoch"));
    whyNot_->setObjectName(QStringLiteral("epochWhyNot"));
    for (SafeLabel* label : {meaning_, kept_, operatorNote_, whyNot_}) label->setWraps(true);
    votes_->setLabelWidth(kVoteLabelWidth);
    command_->setReadOnly(true);
    vote_->setProperty("look", "primary");
    for (QPushButton* button : {copy_, vote_}) button->setAutoDefault(false);
    lay();
    connectAll();
    showIcons();
}

QWidget* EpochCard::makeForm() {
    auto* page = new QWidget;
    page->setProperty("look", "page");
    auto* fields = new QHBoxLayout;
    fields->setSpacing(10);
    fields->addWidget(holderRow_, 3);
    fields->addWidget(epochRow_, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(command_, 1);
    line->addWidget(copy_);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(10);
    column->addWidget(meaning_);
    column->addLayout(fields);
    column->addWidget(keptTitle_);
    column->addWidget(kept_);
    column->addWidget(headerRow_);
    column->addWidget(widgets::makeRule(page));
    column->addWidget(tally_);
    column->addWidget(votes_);
    column->addWidget(widgets::makeRule(page));
    column->addWidget(operatorTitle_);
    column->addWidget(operatorNote_);
    column->addLayout(line);
    column->addStretch();
    return page;
}

void EpochCard::lay() {
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("epochScroll"));
    scroll->setWidget(makeForm());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(scroll, 1);
    column->addWidget(whyNot_);
    column->addWidget(vote_, 0, Qt::AlignLeft);
    pages_->addWidget(nothing_);
    pages_->addWidget(form);
    content()->addWidget(pages_, 1);
}

void EpochCard::connectAll() {
    const auto touched = [this] {
        if (isOffering_) return;
        isTouched_ = true;
        presentChoice();
    };
    connect(holder_, &QComboBox::currentIndexChanged, this, touched);
    connect(header_, &QComboBox::currentIndexChanged, this, touched);
    connect(epoch_, &QSpinBox::valueChanged, this, touched);
    connect(vote_, &QPushButton::clicked, this, &EpochCard::review);
    connect(copy_, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(command_->text()); });
}

api::EpochChoice EpochCard::choice() const {
    api::EpochChoice out;
    out.epoch = static_cast<std::uint64_t>(epoch_->value());
    const auto holder = holder_->currentData().toString().toStdString();
    out.holder = base::fixedFromHex<api::OrgId>(holder).value_or(api::OrgId());
    const auto header = header_->currentData().toString().toStdString();
    const bool isNamed = !headerRow_->isHidden();
    if (isNamed) out.keep = base::fixedFromHex<base::Hash>(header);
    return out;
}

void EpochCard::review() {
    if (pages_->currentIndex() == 1 && vote_->isEnabled()) emit voteWanted(choice());
}

void EpochCard::offer(const api::View& view) {
    const auto& order = view.affairs.order;
    isOffering_ = true;
    std::vector<widgets::Choice::Option> members;
    for (const auto& row : order.statements)
        members.push_back(
            {text::partyName(view, row.org, theme_.language()), text::hex(row.org.view())});
    holder_->offer(members);
    const int first = static_cast<int>(order.epoch) + 1;
    const int proposed = static_cast<int>(order.proposed.epoch);
    epoch_->setRange(first, std::max(first, proposed) + kNumbersAhead - 1);
    if (!isTouched_) {
        holder_->setCurrentIndex(holder_->findData(text::hex(order.proposed.holder.view())));
        epoch_->setValue(proposed);
    }
    const auto headers = EpochWords::headersOf(view);
    header_->offer(headers);
    const auto chosen = choice();
    headerRow_->setVisible(!headers.empty() && order.underway &&
                           chosen.epoch == order.underway->epoch &&
                           chosen.holder == order.underway->holder);
    isOffering_ = false;
}

void EpochCard::present(const api::View& view) {
    const auto& order = view.affairs.order;
    const bool isKnown = !order.statements.empty();
    const bool mayDecide = isKnown && view.proof.isStale && order.bar != api::EpochBar::Stopped;
    pages_->setCurrentIndex(mayDecide ? 1 : 0);
    if (!mayDecide) {
        isTouched_ = false;
        const text::Doubt unproven{notProvenTitle_, notProven_};
        const auto doubt = isKnown ? text::doubtOf(view, unproven) : unproven;
        const auto said = doubt.value_or(text::Doubt{goesOnTitle_, goesOn_});
        nothing_->present(said.title, said.sentence);
        return;
    }
    view_ = view;
    offer(view);
    kept_->setText(EpochWords::keptOf(view));
    votes_->setFacts(EpochWords::votesOf(view, theme_.language()));
    for (auto* label : votes_->findChildren<SafeLabel*>()) label->setProperty("mayElide", true);
    presentChoice();
}

void EpochCard::presentChoice() {
    offer(view_);
    const auto wanted = choice();
    tally_->setText(EpochWords::peopleTallyOf(view_.affairs.order, wanted));
    command_->setText(EpochWords::commandOf(wanted));
    command_->setCursorPosition(0);
    const QString obstacle = EpochWords::obstacleOf(view_, wanted);
    vote_->setEnabled(obstacle.isEmpty());
    vote_->setToolTip(text::safeTip(obstacle));
    vote_->setAccessibleDescription(obstacle);
    whyNot_->setText(obstacle);
    whyNot_->setVisible(!obstacle.isEmpty());
}

void EpochCard::showIcons() {
    widgets::setWordIcon(*vote_, theme_, QStringLiteral("signature"), theme_.tokens().onAccent);
    widgets::setWordIcon(*copy_, theme_, QStringLiteral("copy"), theme_.tokens().text);
}

void EpochCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange) showIcons();
}

void EpochCard::retranslate() {
    setTitle(tr("Another epoch"), tr("decided beside the ledger"));
    goesOnTitle_ = tr("Nothing needs deciding");
    goesOn_ =
        tr("Blocks go on. Only when they stand still and cannot go on by themselves do the "
           "members' people begin a new epoch here. To move the block order while it works, the "
           "operators use the command seabridge-peer epoch.");
    notProvenTitle_ = tr("Not proven yet");
    notProven_ = tr("Who may decide this is shown once peers have proven the members.");
    meaning_->setText(
        tr("If the blocks cannot go on by themselves, a quorum of members begins a new epoch: each "
           "leaves the present block order for good and says what it has voted for. Agree with the "
           "other members on the number and the holder first."));
    holderRow_->setLabel(tr("Block order held from now on by"));
    holder_->setAccessibleName(tr("Block order held from now on by"));
    epochRow_->setLabel(tr("Epoch"));
    epoch_->setAccessibleName(tr("Number of the epoch"));
    keptTitle_->setText(tr("Kept beyond the certified blocks"));
    headerRow_->setLabel(tr("Block to keep"));
    header_->setAccessibleName(tr("Block to keep"));
    operatorTitle_->setText(tr("What the operator can do instead"));
    operatorNote_->setText(
        tr("On the machine of your member's peer, with the path of its own configuration. It has "
           "the same effect as the vote of enough of your people."));
    command_->setAccessibleName(tr("Command for the operator"));
    copy_->setText(tr("Copy"));
    copy_->setAccessibleName(tr("Copy the command"));
    vote_->setText(tr("Vote and sign"));
    vote_->setAccessibleName(vote_->text());
}

}  // namespace seabridge::screens
