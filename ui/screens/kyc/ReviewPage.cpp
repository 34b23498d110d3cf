// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/kyc/ReviewPage.h"

#include "ui/screens/kyc/ReviewWords.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/ProofState.h"
#include "ui/text/Words.h"
#include "ui/widgets/StatusLooks.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace seabridge::screens {

namespace {

constexpr int kQueueWidth = 268;
constexpr int kDecisionWidth = 260;

std::string countryOf(const api::View& view, const ledger::OrgId& org) {
    const auto* party = view.party(org);
    return party == nullptr ? std::string() : party->country;
}

}  // namespace

ReviewPage::ReviewPage(const Surroundings& around, QWidget* parent)
    : QWidget(parent),
      around_(around),
      head_(new widgets::PageHead(around.theme, this)),
      refuse_(head_->addAction("refuseCase", "circle-x")),
      attest_(head_->addAction("attestCase", "check", true)),
      queue_(new CaseQueue(around.theme, "caseQueue", this)),
      middle_(new QStackedWidget(this)),
      empty_(new widgets::EmptyState(around.theme, QStringLiteral("user-check"), middle_)),
      scroll_(new QScrollArea(middle_)),
      dossier_(new DossierView(around)),
      decision_(new DecisionPanel(around.theme, this)) {
    build();
    connect(queue_, &CaseQueue::picked, this, &ReviewPage::choose);
    connect(attest_, &QPushButton::clicked, this, &ReviewPage::attest);
    connect(refuse_, &QPushButton::clicked, this, &ReviewPage::refuse);
    connect(decision_, &DecisionPanel::edited, this, &ReviewPage::judge);
    connect(empty_, &widgets::EmptyState::actionWanted, this, [this] {
        if (id_) load(*id_);
    });
}

void ReviewPage::build() {
    refuse_->setProperty("look", "danger");
    queue_->setFixedWidth(kQueueWidth);
    decision_->setFixedWidth(kDecisionWidth);
    scroll_->setWidget(dossier_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    dossier_->setProperty("look", "page");
    auto* emptyCard = new widgets::Card(middle_);
    emptyCard->content()->addWidget(empty_);
    middle_->addWidget(emptyCard);
    middle_->addWidget(scroll_);
    auto* row = new QHBoxLayout;
    row->setSpacing(kPageGap);
    row->addWidget(queue_);
    row->addWidget(middle_, 1);
    row->addWidget(decision_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kPageGap);
    column->addWidget(head_);
    column->addLayout(row, 1);
}

void ReviewPage::present(const api::View& view) {
    if (view.phase != api::Phase::Open || !view.self) forget();
    showLines(view);
    if (!id_ || row() == nullptr) {
        const auto cases = casesOf(view, true);
        if (cases.empty()) forget();
        else open(cases.front().entity.id);
    }
    showCase();
}

void ReviewPage::showLines(const api::View& view) {
    std::vector<CaseLine> lines;
    std::size_t open = 0;
    const auto language = around_.theme.language();
    for (const auto& one : casesOf(view, true)) {
        const auto& applicant = one.entity.applicant;
        lines.push_back({one.entity.id, text::partyName(view, applicant, language),
                         caseFacts(countryOf(view, applicant), one.requestedAt,
                                   view.proof.blockTime),
                         widgets::pillOf(one.entity.status)});
        open += one.entity.ended() ? 0 : 1;
    }
    queue_->setTitle(queueTitle(), lines.empty() ? QString() : queueCount(open, lines.size()));
    queue_->setLines(std::move(lines));
}

void ReviewPage::open(const base::Hash& kycCase) {
    queue_->choose(kycCase);
    if (id_ != kycCase) load(kycCase);
}

void ReviewPage::choose() {
    if (const auto chosen = queue_->chosen(); chosen && chosen != id_) load(*chosen);
}

void ReviewPage::load(const base::Hash& id) {
    dossier_->clear();
    id_ = id;
    opened_.reset();
    read_.reset();
    failed_.reset();
    isLoading_ = true;
    around_.door.core().readCase(
        id, bridge::Door::reply<api::OpenCase>(this, [this, id](auto opened) {
            if (id_ == id) take(std::move(opened));
        }));
    showCase();
}

void ReviewPage::take(base::Result<api::OpenCase> opened) {
    isLoading_ = false;
    if (!opened) {
        failed_ = opened.error().code;
        return showCase();
    }
    opened_ = std::move(*opened);
    if (auto read = compliance::dossierFrom(opened_->dossier)) read_ = std::move(*read);
    const auto& view = around_.door.view();
    if (view.self)
        decision_->setZone(text::zoneOfCountry(countryOf(view, view.self->org)));
    const auto country = read_ ? read_->dossier.country
                               : countryOf(view, opened_->kycCase.applicant);
    decision_->begin(opened_->kycCase, country, view.proof.blockTime);
    dossier_->present(*opened_, read_);
    showCase();
}

void ReviewPage::forget() {
    id_.reset();
    opened_.reset();
    read_.reset();
    failed_.reset();
    isLoading_ = false;
    dossier_->clear();
}

void ReviewPage::showCase() {
    const auto& view = around_.door.view();
    const bool hasCase = opened_.has_value();
    middle_->setCurrentIndex(hasCase ? 1 : 0);
    decision_->setVisible(hasCase && row() != nullptr && !row()->entity.ended());
    if (!hasCase) {
        const auto why = isLoading_ ? EmptyReview::Loading
                         : failed_  ? EmptyReview::Failed
                         : text::isComplete(view) ? EmptyReview::Nothing
                                                  : EmptyReview::NotProven;
        const auto said = emptyReview(why, failed_);
        const text::Doubt own{said.title, said.sentence};
        const bool isEmpty = !isLoading_ && !failed_;
        const auto shown = isEmpty ? text::doubtOf(view, own).value_or(own) : own;
        empty_->present(shown.title, shown.sentence, said.action);
    }
    judge();
    showHead();
}

void ReviewPage::showHead() {
    const auto& view = around_.door.view();
    const auto* one = row();
    head_->setState(one == nullptr ? widgets::Pill() : widgets::pillOf(one->entity.status));
    QStringList facts;
    if (one != nullptr) {
        facts << applicant()
              << caseTime(one->requestedAt,
                          text::zoneOfCountry(view.self ? countryOf(view, view.self->org)
                                                        : std::string()));
        const auto* decision = waiting();
        if (decision != nullptr) facts << waitingDecision(decision->summary.kind);
        const auto& reason = decision != nullptr ? decision->reason
                             : opened_           ? opened_->reason
                                                 : std::nullopt;
        if (reason && !reason->empty()) facts << givenReason(QString::fromStdString(*reason));
    }
    facts.removeAll(QString());
    head_->present(reviewTitle(), facts.join(QStringLiteral(" · ")));
}

void ReviewPage::judge() {
    const auto* one = row();
    const bool isOpen = opened_ && one != nullptr && !one->entity.ended();
    const bool waits = waiting() != nullptr;
    decision_->check(read_, waits);
    const QString noCase = noCaseWords();
    QString why = isOpen ? decision_->obstacle() : noCase;
    if (why.isEmpty() && decision_->decision().countries.empty()) why = noCountryWords();
    const QString whyNoRefusal = !isOpen ? noCase : waits ? decision_->obstacle() : QString();
    for (const auto& [button, reason] : {std::pair(attest_, why), {refuse_, whyNoRefusal}}) {
        button->setEnabled(reason.isEmpty());
        button->setAccessibleDescription(reason);
        button->setToolTip(text::safeTip(reason));
        button->setVisible(one == nullptr || !one->entity.ended());
    }
}

const api::KycCaseRow* ReviewPage::row() const {
    const auto& cases = around_.door.view().cases;
    const auto found = std::ranges::find_if(cases, [this](const auto& one) {
        return one.isForUs && one.entity.id == id_;
    });
    return found == cases.end() ? nullptr : &*found;
}

const api::InboxRow* ReviewPage::waiting() const {
    const auto& inbox = around_.door.view().inbox;
    const auto found = std::ranges::find_if(inbox, [this](const api::InboxRow& line) {
        const bool decides = line.summary.kind == ledger::Kind::AttestKyc ||
                             line.summary.kind == ledger::Kind::RefuseKyc;
        return decides && line.summary.ref == id_;
    });
    return found == inbox.end() ? nullptr : &*found;
}

QString ReviewPage::applicant() const {
    const auto* one = row();
    return one == nullptr ? QString()
                          : text::partyName(around_.door.view(), one->entity.applicant,
                                            around_.theme.language());
}

void ReviewPage::attest() {
    if (!attest_->isEnabled() || !attest_->isVisible()) return;
    const auto& view = around_.door.view();
    const auto decision = decision_->decision();
    around_.signing.open(
        this,
        attestation(applicant(), decision, opened_->kycCase,
                    text::zoneOfCountry(countryOf(view, view.self->org))),
        [this, decision](std::string reason, bridge::Signing::Reply reply) {
            auto reasoned = decision;
            reasoned.reason = std::move(reason);
            around_.door.core().attest(std::move(reasoned), std::move(reply));
        });
}

void ReviewPage::refuse() {
    if (!opened_) return;
    const bool tells = decision_->tellsApplicant();
    around_.signing.open(
        this, refusal(opened_->kycCase.id, applicant(), decision_->refusalWords()),
        [this, id = opened_->kycCase.id, tells](std::string reason, bridge::Signing::Reply reply) {
            around_.door.core().refuse(id, std::move(reason), tells, std::move(reply));
        });
}

void ReviewPage::retranslate() {
    refuse_->setText(tr("Refuse…"));
    refuse_->setAccessibleName(tr("Refuse the application"));
    attest_->setText(tr("Attest…"));
    attest_->setAccessibleName(tr("Give the attestation"));
    queue_->setTitles(tr("Applicant"), tr("State"));
    queue_->setEmptyText(tr("Applications of firms come here by themselves."));
    dossier_->retranslate();
    decision_->retranslate();
    if (opened_) dossier_->present(*opened_, read_);
}

}  // namespace seabridge::screens
