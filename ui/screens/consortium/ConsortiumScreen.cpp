// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/ConsortiumScreen.h"

#include "ui/screens/consortium/BallotCard.h"
#include "ui/screens/consortium/BallotList.h"
#include "ui/screens/consortium/CalendarPage.h"
#include "ui/screens/consortium/EpochPage.h"
#include "ui/screens/consortium/FreezesPage.h"
#include "ui/screens/consortium/MemberCard.h"
#include "ui/screens/consortium/ProposalCard.h"
#include "ui/screens/consortium/RulesPage.h"
#include "ui/text/Format.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHead.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace seabridge::screens {

namespace {

constexpr int kFigures = 4;

}  // namespace

ConsortiumScreen::ConsortiumScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      head_(new widgets::PageHead(theme(), this)),
      segments_(new widgets::Segments(this)),
      propose_(nullptr),
      pages_(new QStackedWidget(this)),
      ballots_(new BallotList(theme(), this)),
      members_(new MemberCard(theme(), this)),
      rules_(new RulesPage(theme(), this)),
      freezes_(new FreezesPage(theme(), door(), this)),
      calendar_(new CalendarPage(theme(), this)),
      epoch_(new EpochPage(theme(), this)),
      side_(new QStackedWidget(this)),
      ballot_(new BallotCard(theme(), this)),
      proposal_(new ProposalCard(theme(), this)),
      nothingCard_(new widgets::Card(this)),
      nothing_(new widgets::EmptyState(theme(), QStringLiteral("gavel"), nothingCard_)) {
    segments_->setObjectName(QStringLiteral("consortiumPage"));
    head_->addControl(segments_);
    // The name of the consortium, which others chose.
    if (auto* name = head_->findChild<QWidget*>(QStringLiteral("pageFacts")))
        name->setProperty("mayElide", true);
    propose_ = head_->addAction("propose", "plus", true);
    for (int i = 0; i < kFigures; ++i) figures_.push_back(new widgets::KeyFigure(this));
    lay();
    connectAll();
}

void ConsortiumScreen::lay() {
    auto* figures = new QHBoxLayout;
    figures->setSpacing(kPageGap);
    for (auto* figure : figures_) figures->addWidget(figure, 1);
    pages_->addWidget(makeBallotsPage());
    pages_->addWidget(rules_);
    pages_->addWidget(freezes_);
    pages_->addWidget(calendar_);
    pages_->addWidget(epoch_);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    page->setSpacing(kPageGap);
    page->addWidget(head_);
    page->addLayout(figures);
    page->addWidget(pages_, 1);
}

QWidget* ConsortiumScreen::makeBallotsPage() {
    nothingCard_->content()->addWidget(nothing_, 1);
    side_->addWidget(nothingCard_);
    side_->addWidget(ballot_);
    side_->addWidget(proposal_);
    auto* left = new QVBoxLayout;
    left->setSpacing(kPageGap);
    left->addWidget(ballots_, 9);
    left->addWidget(members_, 13);
    auto* page = new QWidget(this);
    auto* columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kPageGap);
    columns->addLayout(left, 15);
    columns->addWidget(side_, 10);
    return page;
}

void ConsortiumScreen::connectAll() {
    connect(segments_, &widgets::Segments::picked, this, &ConsortiumScreen::choosePage);
    connect(propose_, &QPushButton::clicked, this, &ConsortiumScreen::propose);
    connect(nothing_, &widgets::EmptyState::actionWanted, this, &ConsortiumScreen::propose);
    connect(ballots_, &BallotList::picked, this, [this] {
        isProposing_ = false;
        presentSide();
    });
    connect(ballot_, &BallotCard::approveWanted, this, &ConsortiumScreen::approve);
    connect(ballot_, &BallotCard::declineWanted, this, &ConsortiumScreen::decline);
    connectProposals();
    connect(calendar_, &CalendarPage::wanted, this, [this](const QString& to, const QString& item) {
        if (to == QLatin1String(kConsortium))
            open(item);
        else
            navigation().go(to, item);
    });
    connect(epoch_, &EpochPage::voteWanted, this, &ConsortiumScreen::voteEpoch);
    connect(epoch_, &EpochPage::watched, this,
            [this] { core().watchOrder(bridge::Door::reply<void>(this, [](const auto&) {})); });
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    keys->setAutoRepeat(false);
    connect(keys, &QShortcut::activated, this, &ConsortiumScreen::review);
}

void ConsortiumScreen::connectProposals() {
    connect(proposal_, &ProposalCard::proposalWanted, this, &ConsortiumScreen::sign);
    connect(proposal_, &ProposalCard::closed, this, [this] {
        isProposing_ = false;
        presentSide();
    });
    connect(proposal_, &ProposalCard::admissionGiven, this, [this](const api::JsonText& text) {
        core().readAdmission(
            text, bridge::Door::reply<ledger::AdmitMember>(this, [this](const auto& read) {
                proposal_->setAdmission(read);
                proposal_->present(view(), theme().language());
            }));
    });
    connect(proposal_, &ProposalCard::rotationGiven, this, [this](const api::JsonText& text) {
        core().readRotation(
            text, bridge::Door::reply<ledger::RotateMemberKeys>(this, [this](const auto& read) {
                proposal_->setRotation(read);
                proposal_->present(view(), theme().language());
            }));
    });
    connect(rules_, &RulesPage::changeWanted, this, [this](ledger::ParameterId id) {
        if (propose_->isHidden()) return;
        propose();
        proposal_->beginParameter(id);
    });
    connect(rules_, &RulesPage::currencyWanted, this, [this] {
        showProposal();
        proposal_->begin(ProposalCard::Currency);
    });
    connect(freezes_, &FreezesPage::freezeWanted, this, [this] {
        showProposal();
        proposal_->begin(ProposalCard::Freeze);
    });
    connect(freezes_, &FreezesPage::liftWanted, this, [this](const base::Hash& order) {
        showProposal();
        proposal_->beginLift(order);
    });
}

void ConsortiumScreen::present(const api::View& view) {
    head_->present(title_, QString::fromStdString(view.consortium));
    head_->setState(ConsortiumWords::stateOf(view));
    const auto numbers = ConsortiumWords::numbersOf(view);
    for (std::size_t i = 0; i < figures_.size() && i < numbers.size(); ++i)
        figures_[i]->present(numbers[i].label, numbers[i].figure, numbers[i].note);
    ballots_->present(view);
    members_->present(view);
    rules_->present(view);
    freezes_->present();
    calendar_->present(view);
    epoch_->present(view);
    proposal_->present(view, theme().language());
    const auto* own = view.self ? view.affairs.member(view.self->org) : nullptr;
    propose_->setVisible(own != nullptr && own->status == ledger::MemberStatus::Active);
    presentSide();
}

const api::BallotRow* ConsortiumScreen::chosen() const {
    const auto id = ballots_->chosen();
    const auto& all = view().affairs.ballots;
    if (!id) return nullptr;
    const auto found = std::ranges::find(all, *id, &api::BallotRow::id);
    return found == all.end() ? nullptr : &*found;
}

void ConsortiumScreen::presentSide() {
    if (isProposing_) return side_->setCurrentIndex(ProposalSide);
    const auto* ballot = chosen();
    side_->setCurrentIndex(ballot ? BallotSide : NothingSide);
    if (ballot) ballot_->present(view(), *ballot, theme().language());
    nothing_->present(nothingTitle_, nothingText_, propose_->isHidden() ? QString() : proposeText_);
}

void ConsortiumScreen::choosePage(int page) {
    pages_->setCurrentIndex(page);
    // What they say is of ballots; where blocks stand still the page needs the place.
    for (auto* figure : figures_) figure->setVisible(page != Order);
    segments_->choose(page);
}

void ConsortiumScreen::showProposal() {
    choosePage(Ballots);
    isProposing_ = true;
    presentSide();
}

void ConsortiumScreen::propose() {
    if (propose_->isHidden()) return;
    showProposal();
    proposal_->begin(ProposalCard::Parameter);
}

void ConsortiumScreen::open(const QString& item) {
    if (item == QLatin1String(items::kPropose)) return propose();
    const auto id = base::fixedFromHex<base::Hash>(item.toStdString());
    if (!id) return;
    if (freezes_->choose(*id)) return choosePage(Freezes);
    choosePage(Ballots);
    isProposing_ = false;
    ballots_->choose(*id);
    presentSide();
}

void ConsortiumScreen::review() {
    if (pages_->currentIndex() == Order) return epoch_->review();
    if (pages_->currentIndex() != Ballots) return;
    if (isProposing_) return proposal_->review();
    if (const auto* ballot = chosen(); ballot && ballot->mayVote) approve();
}

void ConsortiumScreen::approve() {
    const auto* ballot = chosen();
    if (!ballot || !ballot->mayVote) return;
    const auto language = theme().language();
    bridge::SigningRequest request{
        approveTitle_.arg(ConsortiumWords::titleOf(view(), *ballot, language)),
        approveConsequence_.arg(ConsortiumWords::effectOf(view(), ballot->action, language)),
        ConsortiumWords::changesOf(view(), ballot->action, ballot->org, language)};
    request.changes.push_back({yeses_, {}, ConsortiumWords::tallyOf(*ballot)});
    request.about = base::bytesOf(ballot->id);
    signing().open(this, request,
                   [this, id = ballot->id](const std::string&, bridge::Signing::Reply reply) {
                       core().approve(id, std::move(reply));
                   });
}

void ConsortiumScreen::decline() {
    const auto* ballot = chosen();
    if (!ballot || !ballot->mayStop) return;
    const auto language = theme().language();
    bridge::SigningRequest request{
        declineTitle_.arg(ConsortiumWords::titleOf(view(), *ballot, language)), declineConsequence_,
        ConsortiumWords::changesOf(view(), ballot->action, ballot->org, language), declineReason_};
    request.about = base::bytesOf(ballot->id);
    signing().open(
        this, request,
        [this, id = ballot->id](const std::string& reason, bridge::Signing::Reply reply) {
            core().decline(id, reason, std::move(reply));
        });
}

void ConsortiumScreen::sign(const api::Ballot& ballot) {
    if (!view().self) return;
    const auto language = theme().language();
    const auto action = std::visit([](const auto& what) { return ledger::Action(what); }, ballot);
    const bridge::SigningRequest request{
        proposeTitle_.arg(ConsortiumWords::titleOf(view(), action, language)),
        proposeConsequence_.arg(ConsortiumWords::effectOf(view(), action, language)),
        ConsortiumWords::changesOf(view(), action, view().self->org, language)};
    // As it stands when it is signed: a field that is left puts its amount in order.
    const auto signedText = std::make_shared<QStringList>();
    signing().open(
        this, request,
        [this, ballot, signedText](const std::string&, bridge::Signing::Reply reply) {
            *signedText = widgets::contentOf(*proposal_);
            core().propose(ballot, std::move(reply));
        },
        [this, signedText](const api::Submission&) {
            if (widgets::contentOf(*proposal_) != *signedText) return;
            proposal_->clear();
            isProposing_ = false;
            presentSide();
        });
}

void ConsortiumScreen::voteEpoch(const api::EpochChoice& choice) {
    const auto language = theme().language();
    const bridge::SigningRequest request{EpochWords::titleOf(view(), choice, language),
                                         epochConsequence_,
                                         EpochWords::changesOf(view(), choice, language)};
    signing().open(this, request,
                   [this, choice](const std::string&, bridge::Signing::Reply reply) {
                       core().voteEpoch(choice, std::move(reply));
                   });
}

void ConsortiumScreen::retranslate() {
    title_ = tr("Consortium");
    segments_->setChoices(
        {tr("Ballots"), tr("Parameters, currencies"), tr("Freezes"), tr("Calendar"),
         tr("Block order")});
    segments_->setAccessibleName(tr("Part of the consortium"));
    segments_->choose(pages_->currentIndex());
    propose_->setText(tr("Propose a ballot"));
    propose_->setAccessibleName(propose_->text());
    proposeText_ = tr("Propose a ballot");
    nothingTitle_ = tr("No ballot is selected");
    nothingText_ =
        tr("Select an open ballot to see what it asks, who has decided and when it "
           "ends.");
    //: %1 is what a ballot asks, such as "Suspend Aoba Trading".
    approveTitle_ = tr("Vote yes: %1");
    //: %1 says what comes of the ballot, in whole sentences.
    approveConsequence_ =
        tr("Your signature counts as a yes of your organization and cannot be "
           "taken back. %1");
    declineTitle_ = tr("End the ballot: %1");
    declineConsequence_ = tr("The ballot ends for good and nothing is changed.");
    declineReason_ = tr("Why is it ended?");
    proposeTitle_ = tr("Propose: %1");
    proposeConsequence_ = tr("It is put to all members and counts as your yes. %1");
    yeses_ = tr("Votes for so far");
    epochConsequence_ =
        tr("Once enough of your people have voted for the very same, your member's peer leaves the "
           "present epoch for good and says so to the others. It cannot be taken back.");
    ballots_->retranslate();
    members_->retranslate();
    rules_->retranslate();
    freezes_->retranslate();
    calendar_->retranslate();
    epoch_->retranslate();
    ballot_->retranslate();
    proposal_->retranslate();
}

}  // namespace seabridge::screens
