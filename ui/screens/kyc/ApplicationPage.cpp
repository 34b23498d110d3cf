// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/kyc/ApplicationPage.h"

#include "ui/screens/kyc/ApplicationWords.h"
#include "ui/screens/kyc/KycWords.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/Words.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace seabridge::screens {

namespace {

using compliance::DossierFault;
using compliance::DossierProblem;

constexpr int kSideWidth = 300;
constexpr int kPauseMs = 800;

bool stops(const DossierProblem& problem) {
    return !isQuestion(problem.fault);
}

}  // namespace

ApplicationPage::ApplicationPage(const Surroundings& around, QWidget* parent)
    : QWidget(parent),
      around_(around),
      head_(new widgets::PageHead(around.theme, this)),
      submit_(head_->addAction("submitApplication", "signature", true)),
      scroll_(new QScrollArea(this)),
      company_(new CompanyForm(around.theme)),
      owners_(new OwnersEditor(around.theme)),
      documents_(new DocumentsEditor(around)),
      side_(new ApplicationSide(around, this)) {
    build();
    pause_.setSingleShot(true);
    pause_.setInterval(kPauseMs);
    connect(&pause_, &QTimer::timeout, this, &ApplicationPage::keep);
    connect(company_, &CompanyForm::edited, this, &ApplicationPage::edited);
    connect(owners_, &OwnersEditor::edited, this, &ApplicationPage::edited);
    connect(documents_, &DocumentsEditor::edited, this, &ApplicationPage::edited);
    connect(side_, &ApplicationSide::edited, this, &ApplicationPage::edited);
    connect(submit_, &QPushButton::clicked, this, &ApplicationPage::submit);
}

void ApplicationPage::build() {
    side_->setFixedWidth(kSideWidth);
    auto* page = new QWidget;
    page->setProperty("look", "page");
    auto* cards = new QVBoxLayout(page);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(kPageGap);
    for (QWidget* card : std::initializer_list<QWidget*>{company_, owners_, documents_})
        cards->addWidget(card);
    cards->addStretch(1);
    scroll_->setWidget(page);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* row = new QHBoxLayout;
    row->setSpacing(kPageGap);
    row->addWidget(scroll_, 1);
    row->addWidget(side_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kPageGap);
    column->addWidget(head_);
    column->addLayout(row, 1);
}

void ApplicationPage::present(const api::View& view) {
    const bool isOpen = view.phase == api::Phase::Open;
    if (!isOpen && draft_ != Draft::Unknown) {
        // Nothing of the vault stays on the screen.
        draft_ = Draft::Unknown;
        pause_.stop();
        show({});
    }
    if (isOpen && draft_ == Draft::Unknown) load();
    side_->present(view);
    const auto* own = view.self ? view.party(view.self->org) : nullptr;
    head_->present(applicationTitle(view),
                   own == nullptr
                       ? QString()
                       : text::partyName(view, own->id, around_.theme.language()));
    if (draft_ == Draft::Here && dossier_ == compliance::Dossier()) prefill();
    judge();
}

void ApplicationPage::load() {
    draft_ = Draft::Loading;
    around_.door.core().dossierDraft(
        bridge::Door::reply<std::optional<api::DossierDraft>>(this, [this](auto draft) {
            if (draft_ == Draft::Loading) take(std::move(draft));
        }));
}

void ApplicationPage::take(base::Result<std::optional<api::DossierDraft>> draft) {
    draft_ = Draft::Here;
    if (!draft) around_.notices.say(theme::Tone::Bad, text::words(draft.error().code));
    if (!draft || !*draft) return prefill();
    side_->setAttester((*draft)->attester);
    show((*draft)->dossier);
}

/// What the ledger knows of the firm need not be typed again.
void ApplicationPage::prefill() {
    const auto& view = around_.door.view();
    const auto* own = view.self ? view.party(view.self->org) : nullptr;
    if (own == nullptr) return;
    compliance::Dossier out;
    out.nativeName = own->names.native;
    out.reading = own->names.reading;
    out.latinName = own->names.latin;
    out.country = own->country;
    out.volumeCurrency = own->country == "JP" ? "JPY" : own->country == "US" ? "USD" : "CNY";
    show(out);
}

void ApplicationPage::show(const compliance::Dossier& dossier) {
    company_->set(dossier);
    owners_->set(dossier.owners);
    documents_->set(dossier.files);
    dossier_ = dossier;
    showsMissing_ = false;
    judge();
}

compliance::Dossier ApplicationPage::typed() const {
    compliance::Dossier out;
    company_->fill(out);
    out.owners = owners_->owners();
    out.files = documents_->files();
    return out;
}

void ApplicationPage::edited() {
    dossier_ = typed();
    judge();
    if (draft_ == Draft::Here) pause_.start();
}

void ApplicationPage::judge() {
    problems_ = dossier_.check();
    std::map<std::string, QString> errors;
    for (const auto& problem : problems_) {
        if (problem.fault == DossierFault::Missing && !showsMissing_) continue;
        errors.try_emplace(problem.path, problemWords(dossier_, problem));
    }
    company_->show(dossier_, errors);
    owners_->show(dossier_, errors);
    documents_->show(errors.contains("files") ? errors["files"] : QString());
    const bool holdsMyNumber = std::ranges::any_of(problems_, [](const auto& problem) {
        return problem.fault == DossierFault::HoldsMyNumber;
    });
    side_->judge(dossier_, problems_, !holdsMyNumber);
    judgeSubmit();
}

void ApplicationPage::judgeSubmit() {
    const auto& self = around_.door.view().self;
    const std::uint8_t able = ledger::bit(ledger::Role::Clerk) |
                              ledger::bit(ledger::Role::Compliance) |
                              ledger::bit(ledger::Role::Admin);
    const QString why = !self                        ? noIdentityWords()
                        : (self->roles & able) == 0 ? rolesWords()
                                                     : QString();
    submit_->setEnabled(why.isEmpty());
    submit_->setAccessibleDescription(why);
    submit_->setToolTip(text::safeTip(why));
}

void ApplicationPage::keep() {
    const bool holdsMyNumber = std::ranges::any_of(problems_, [](const auto& problem) {
        return problem.fault == DossierFault::HoldsMyNumber;
    });
    if (holdsMyNumber || around_.door.view().phase != api::Phase::Open) return;
    around_.door.core().keepDossier(
        {dossier_, side_->attester()},
        bridge::Door::reply<void>(this, [this](const base::Result<void>& done) {
            if (!done) around_.notices.say(theme::Tone::Bad, text::words(done.error().code));
        }));
}

void ApplicationPage::flush() {
    if (!pause_.isActive()) return;
    pause_.stop();
    keep();
}

void ApplicationPage::goTo(const std::string& path) {
    QWidget* control = company_->control(path);
    if (control == nullptr) control = owners_->control(path);
    if (control == nullptr) control = documents_->addButton();
    control->setFocus();
    scroll_->ensureWidgetVisible(control);
}

void ApplicationPage::submit() {
    if (!submit_->isEnabled()) return;
    dossier_ = typed();
    showsMissing_ = true;
    judge();
    const auto first = std::ranges::find_if(problems_, stops);
    if (first != problems_.end()) {
        goTo(first->path);
        const auto count = static_cast<std::size_t>(std::ranges::count_if(problems_, stops));
        return around_.notices.say(theme::Tone::Warn,
                                   lacksWords(fieldWords(dossier_, first->path), count));
    }
    const auto attester = side_->attester();
    if (!attester) {
        side_->attesterControl()->setFocus();
        return around_.notices.say(theme::Tone::Warn, attesterLacks());
    }
    pause_.stop();
    keep();
    auto request = application(dossier_, side_->attesterName());
    const auto* party = around_.door.view().party(*attester);
    if (party != nullptr && !party->hasReadingKey) request.obstacle = noReadingKeyWords();
    around_.signing.open(this, request,
                         [this, dossier = dossier_, attester](std::string,
                                                              bridge::Signing::Reply reply) {
                             around_.door.core().submitDossier(dossier, *attester,
                                                               std::move(reply));
                         });
}

void ApplicationPage::retranslate() {
    submit_->setText(tr("Sign and submit…"));
    submit_->setAccessibleName(tr("Sign and submit the application"));
    company_->retranslate(dossier_);
    owners_->retranslate();
    documents_->retranslate();
    side_->retranslate();
}

}  // namespace seabridge::screens
