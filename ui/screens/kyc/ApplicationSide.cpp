// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/kyc/ApplicationSide.h"

#include "ledger/Consortium.h"
#include "ui/screens/kyc/ApplicationWords.h"
#include "ui/screens/kyc/KycWords.h"
#include "ui/screens/kyc/ReviewWords.h"
#include "ui/text/Parties.h"
#include "ui/text/ProofState.h"
#include "ui/text/Words.h"
#include "ui/widgets/StatusLooks.h"
#include "ui/widgets/Choice.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>

#include <algorithm>

namespace seabridge::screens {

namespace {

constexpr int kCasesHeight = 150;

bool attests(const api::PeerRow& peer) {
    return (peer.roles & static_cast<std::uint8_t>(ledger::MemberRole::Compliance)) != 0;
}

}  // namespace

ApplicationSide::ApplicationSide(const Surroundings& around, QWidget* parent)
    : QWidget(parent),
      around_(around),
      standing_(new widgets::Card(this)),
      pill_(new widgets::StatusPill(around.theme, standing_)),
      sentence_(new widgets::SafeLabel(widgets::TextLook::Note, standing_)),
      sending_(new widgets::Card(this)),
      attesters_(new widgets::Choice(sending_)),
      attesterRow_(new widgets::FieldRow(around.theme, attesters_, sending_)),
      marks_(new MarkList(around.theme, sending_)),
      kept_(new widgets::SafeLabel(widgets::TextLook::Note, sending_)),
      cases_(new CaseQueue(around.theme, "ownCases", this)),
      told_(new widgets::SafeLabel(widgets::TextLook::Note, cases_)) {
    attesters_->setObjectName(QStringLiteral("kycAttester"));
    for (auto* label : {sentence_, kept_, told_}) label->setWraps(true);
    standing_->content()->addWidget(pill_, 0, Qt::AlignLeft);
    standing_->content()->addWidget(sentence_);
    sending_->content()->addWidget(attesterRow_);
    sending_->content()->addWidget(marks_);
    sending_->content()->addWidget(kept_);
    cases_->content()->addWidget(told_);
    cases_->setMinimumHeight(kCasesHeight);
    told_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(standing_);
    column->addWidget(sending_);
    column->addWidget(cases_, 1);
    connect(attesters_, &QComboBox::activated, this, [this] {
        wanted_ = attester();
        emit edited();
    });
    connect(cases_, &CaseQueue::picked, this, [this] {
        if (const auto id = cases_->chosen()) open(*id);
    });
}

void ApplicationSide::present(const api::View& view) {
    presentStanding(view);
    presentAttesters(view);
    presentCases(view);
}

void ApplicationSide::presentStanding(const api::View& view) {
    const auto* own = view.self ? view.party(view.self->org) : nullptr;
    const auto zone = text::zoneOfCountry(own == nullptr ? std::string() : own->country);
    const auto words = standingWords(view, zone, around_.theme.language());
    pill_->show(words.pill);
    sentence_->setText(words.sentence);
}

void ApplicationSide::presentAttesters(const api::View& view) {
    std::vector<ledger::OrgId> members;
    QStringList names;
    for (const auto& peer : view.peers) {
        if (!attests(peer) || (view.self && peer.member == view.self->org)) continue;
        members.push_back(peer.member);
        names << text::partyName(view, peer.member, around_.theme.language());
    }
    QStringList shown;
    for (int i = 0; i < attesters_->count(); ++i) shown << attesters_->itemText(i);
    if (members == members_ && shown == names) return;
    members_ = members;
    attesters_->clear();
    attesters_->addItems(names);
    setAttester(wanted_);
}

void ApplicationSide::presentCases(const api::View& view) {
    std::vector<CaseLine> lines;
    for (const auto& one : casesOf(view, false))
        lines.push_back({one.entity.id,
                         text::partyName(view, one.entity.attester, around_.theme.language()),
                         caseFacts({}, one.requestedAt, view.proof.blockTime),
                         widgets::pillOf(one.entity.status)});
    const auto doubt = text::doubtOf(view, {{}, notProven_});
    cases_->setEmptyText(doubt ? doubt->sentence : none_);
    cases_->setLines(std::move(lines));
}

void ApplicationSide::open(const base::Hash& kycCase) {
    cases_->choose(kycCase);
    told_->hide();
    const auto& all = around_.door.view().cases;
    const auto found = std::ranges::find_if(
        all, [&](const auto& one) { return one.entity.id == kycCase; });
    if (found == all.end() || found->entity.status != ledger::KycCaseStatus::Refused) return;
    around_.door.core().readCase(
        kycCase, bridge::Door::reply<api::OpenCase>(this, [this, kycCase](const auto& opened) {
            if (cases_->chosen() != kycCase) return;
            told_->setText(opened ? toldWords(opened->reason)
                                  : text::words(opened.error().code));
            told_->show();
        }));
}

void ApplicationSide::setAttester(const std::optional<ledger::OrgId>& attester) {
    wanted_ = attester;
    const auto found = attester ? std::ranges::find(members_, *attester) : members_.end();
    attesters_->setCurrentIndex(
        found == members_.end() ? -1 : static_cast<int>(found - members_.begin()));
}

std::optional<ledger::OrgId> ApplicationSide::attester() const {
    const int index = attesters_->currentIndex();
    if (index < 0 || index >= static_cast<int>(members_.size())) return std::nullopt;
    return members_[static_cast<std::size_t>(index)];
}

QString ApplicationSide::attesterName() const {
    const auto chosen = attester();
    return chosen ? text::partyName(around_.door.view(), *chosen, around_.theme.language())
                  : QString();
}

QWidget* ApplicationSide::attesterControl() const {
    return attesters_;
}

void ApplicationSide::judge(const compliance::Dossier& dossier,
                            const std::vector<compliance::DossierProblem>& problems,
                            bool isKept) {
    std::size_t company = 0;
    bool ownersLacking = false;
    bool filesLacking = false;
    for (const auto& problem : problems) {
        if (isQuestion(problem.fault)) continue;
        if (problem.path.starts_with("owners")) ownersLacking = true;
        else if (problem.path.starts_with("files")) filesLacking = true;
        else ++company;
    }
    std::vector<Mark> marks{
        company == 0 ? goodMark(companyReady()) : openMark(companyLacks(company)),
        ownersLacking ? openMark(ownersLack()) : goodMark(ownersReady()),
        filesLacking ? openMark(documentsLack()) : goodMark(documentsReady(dossier.files.size()))};
    const auto chosen = attester();
    const auto* party = chosen ? around_.door.view().party(*chosen) : nullptr;
    if (!chosen) marks.push_back(openMark(attesterLacks()));
    else if (party != nullptr && !party->hasReadingKey)
        marks.push_back(badMark(noReadingKeyWords()));
    else marks.push_back(goodMark(attesterReady(attesterName())));
    marks_->setMarks(marks);
    kept_->setText(isKept ? keptWords() : notKeptWords());
}

void ApplicationSide::retranslate() {
    standing_->setTitle(tr("Standing"));
    sending_->setTitle(tr("Before sending"));
    attesterRow_->setLabel(tr("Attesting member"));
    attesters_->setPlaceholderText(tr("Choose a member"));
    cases_->setTitle(tr("Applications"));
    cases_->setTitles(tr("Attesting member"), tr("State"));
    none_ = tr("This firm has sent no application yet.");
    notProven_ = tr("Not proven yet whether there are applications.");
}

}  // namespace seabridge::screens
