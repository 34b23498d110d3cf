// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/FreezesPage.h"

#include "ui/screens/Screen.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/ProofState.h"
#include "ui/widgets/WordIcon.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace seabridge::screens {

namespace {

using api::FreezeState;
using widgets::Column;
using widgets::Pill;
using widgets::SafeLabel;
using widgets::TextLook;

constexpr int kFreezeLabelWidth = 118;

constexpr Column<FreezeLine> kFreezeColumns[]{
    {.look = {.key = "whose", .isStrong = true, .widthPx = 110, .stretches = true},
     .text = [](const FreezeLine& row) { return row.whose; },
     .note = [](const FreezeLine& row) { return row.money; }},
    {.look = {.key = "state", .widthPx = 138},
     .text = [](const FreezeLine& row) { return row.state.word; },
     .pill = [](const FreezeLine& row) { return std::optional<Pill>(row.state); }},
    {.look = {.key = "basis", .widthPx = 132},
     .text = [](const FreezeLine& row) { return row.basis; },
     .note = [](const FreezeLine& row) { return row.reference; }},
    {.look = {.key = "until", .widthPx = 128},
     .text = [](const FreezeLine& row) { return row.until; },
     .note = [](const FreezeLine& row) { return row.from; }},
};

bool isActiveMember(const api::View& view) {
    const auto* own = view.self ? view.affairs.member(view.self->org) : nullptr;
    return own != nullptr && own->status == ledger::MemberStatus::Active;
}

bool hasEnded(const api::FreezeRow& freeze) {
    return freeze.state == FreezeState::Over || freeze.state == FreezeState::Lifted;
}

}  // namespace

bool mayLift(const api::View& view, const api::FreezeRow& freeze) {
    return isActiveMember(view) && view.self->org != freeze.org && !hasEnded(freeze);
}

FreezesPage::FreezesPage(const theme::Theme& theme, const bridge::Door& door, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      door_(door),
      list_(new widgets::ListCard<FreezeLine>(theme, kFreezeColumns, "freezes", "ban", this)),
      freeze_(new QPushButton),
      card_(new widgets::Card(this)),
      pill_(new widgets::StatusPill(theme)),
      title_(new SafeLabel(TextLook::Section)),
      facts_(new widgets::Facts),
      rule_(new QFrame),
      stops_(new SafeLabel(TextLook::Body)),
      goesOn_(new SafeLabel(TextLook::Body)),
      whyNot_(new SafeLabel(TextLook::Note)),
      lift_(new QPushButton) {
    freeze_->setObjectName(QStringLiteral("proposeFreeze"));
    lift_->setObjectName(QStringLiteral("proposeLift"));
    title_->setObjectName(QStringLiteral("freezeTitle"));
    whyNot_->setObjectName(QStringLiteral("freezeWhyNot"));
    for (QPushButton* button : {freeze_, lift_}) button->setAutoDefault(false);
    rule_->setProperty("look", "rule");
    for (SafeLabel* label : {title_, stops_, goesOn_, whyNot_}) label->setWraps(true);
    facts_->setLabelWidth(kFreezeLabelWidth);
    lay();
    showIcons();
    connect(list_, &widgets::ListFrame::picked, this, &FreezesPage::presentChosen);
    connect(freeze_, &QPushButton::clicked, this, &FreezesPage::freezeWanted);
    connect(lift_, &QPushButton::clicked, this, [this] {
        if (const auto* row = list_->chosenRow()) emit liftWanted(row->id);
    });
}

void FreezesPage::lay() {
    list_->content()->addWidget(freeze_, 0, Qt::AlignLeft);
    card_->content()->addWidget(pill_, 0, Qt::AlignLeft);
    card_->content()->addWidget(makeFacts(), 1);
    card_->content()->addWidget(whyNot_);
    card_->content()->addWidget(lift_, 0, Qt::AlignLeft);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kPageGap);
    columns->addWidget(list_, 15);
    columns->addWidget(card_, 10);
}

QWidget* FreezesPage::makeFacts() {
    auto* page = new QWidget;
    page->setProperty("look", "page");
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(10);
    column->addWidget(title_);
    column->addWidget(facts_);
    column->addWidget(rule_);
    column->addWidget(stops_);
    column->addWidget(goesOn_);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("freezeScroll"));
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void FreezesPage::present() {
    const auto& view = door_.view();
    presentEmpty();
    list_->showRows(ConsortiumWords::freezesOf(view, theme_.language()),
                    [](const FreezeLine& row) { return row.id; });
    list_->selectFirst();
    freeze_->setVisible(isActiveMember(view));
    presentChosen();
}

void FreezesPage::presentEmpty() {
    const auto& view = door_.view();
    const auto doubt = text::doubtOf(view, {notProvenTitle_, notProven_});
    const auto said = doubt.value_or(
        text::Doubt{noneTitle_, isActiveMember(view) ? noneMember_ : noneOther_});
    list_->setEmpty(said.title, said.sentence);
}

void FreezesPage::presentChosen() {
    const auto& view = door_.view();
    const auto* row = list_->chosenRow();
    const auto& all = view.affairs.freezes;
    const auto found = row ? std::ranges::find(all, row->id, &api::FreezeRow::order) : all.end();
    card_->setVisible(found != all.end());
    if (found == all.end()) return;
    pill_->show(ConsortiumWords::stateOf(found->state));
    title_->setText(text::partyName(view, found->org, theme_.language()));
    facts_->setFacts(ConsortiumWords::factsOf(view, *found, theme_.language()));
    for (auto* label : facts_->findChildren<SafeLabel*>()) label->setProperty("mayElide", true);
    for (QWidget* part : std::initializer_list<QWidget*>{rule_, stops_, goesOn_})
        part->setVisible(found->terms.has_value());
    if (found->terms) {
        stops_->setText(ConsortiumWords::stopsSentence(found->terms->reach));
        goesOn_->setText(ConsortiumWords::goesOnSentence(found->terms->reach));
    }
    const bool isOwn = view.self && view.self->org == found->org;
    const QString whyNot = mayLift(view, *found)  ? QString()
                           : hasEnded(*found)      ? ended_
                           : isOwn                 ? ownFreeze_
                                                   : notMember_;
    lift_->setEnabled(whyNot.isEmpty());
    lift_->setAccessibleDescription(whyNot);
    lift_->setToolTip(text::safeTip(whyNot));
    whyNot_->setText(whyNot);
    whyNot_->setVisible(!whyNot.isEmpty());
}

bool FreezesPage::choose(const base::Hash& order) {
    return list_->chooseRow([&](const FreezeLine& row) { return row.id == order; });
}

void FreezesPage::showIcons() {
    widgets::setWordIcon(*freeze_, theme_, QStringLiteral("plus"));
    widgets::setWordIcon(*lift_, theme_, QStringLiteral("gavel"));
}

void FreezesPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) showIcons();
}

void FreezesPage::retranslate() {
    list_->setTitle(tr("Freeze orders"), tr("as far as they are proven to this desk"));
    list_->setColumns({tr("Whose money"), tr("State"), tr("Legal basis"), tr("Until the end of")});
    freeze_->setText(tr("Propose a freeze"));
    lift_->setText(tr("Propose to lift it"));
    for (QPushButton* button : {freeze_, lift_}) button->setAccessibleName(button->text());
    notProvenTitle_ = tr("Not proven yet");
    notProven_ = tr("Freeze orders are shown once peers have proven your history.");
    noneTitle_ = tr("No freeze order is known here");
    noneMember_ =
        tr("Orders against organizations that are known here appear as soon as the members have "
           "decided them.");
    noneOther_ =
        tr("If the members freeze money of yours, the order appears here as soon as it is decided, "
           "with the legal basis and where you can appeal.");
    ownFreeze_ =
        tr("It concerns your organization, which therefore has no vote on it. Appeal to the place "
           "named above.");
    notMember_ = tr("Only an active member can propose to lift it.");
    ended_ = tr("It has ended; nothing is frozen by it any more.");
}

}  // namespace seabridge::screens
