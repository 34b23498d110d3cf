// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/kyc/KycScreen.h"

#include "ledger/Consortium.h"
#include "ui/screens/kyc/ApplicationPage.h"
#include "ui/screens/kyc/ReviewPage.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace seabridge::screens {

namespace {

/// The review is for compliance officers of a member that attests.
bool reviews(const api::View& view) {
    if (!view.self) return false;
    const bool isOfficer = (view.self->roles & ledger::bit(ledger::Role::Compliance)) != 0;
    const bool isAttester = std::ranges::any_of(view.peers, [&](const api::PeerRow& peer) {
        return peer.member == view.self->org &&
               (peer.roles & static_cast<std::uint8_t>(ledger::MemberRole::Compliance)) != 0;
    });
    const bool isAsked = std::ranges::any_of(view.cases, &api::KycCaseRow::isForUs);
    return isOfficer && (isAttester || isAsked);
}

}  // namespace

KycScreen::KycScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      pages_(new QStackedWidget(this)),
      review_(new ReviewPage(this->around(), pages_)),
      application_(new ApplicationPage(this->around(), pages_)),
      reviewSides_(new widgets::Segments(this)),
      applicationSides_(new widgets::Segments(this)) {
    pages_->addWidget(review_);
    pages_->addWidget(application_);
    reviewSides_->setObjectName(QStringLiteral("reviewSide"));
    applicationSides_->setObjectName(QStringLiteral("applicationSide"));
    review_->head()->addControl(reviewSides_);
    application_->head()->addControl(applicationSides_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->addWidget(pages_);
    connect(reviewSides_, &widgets::Segments::picked, this, &KycScreen::choose);
    connect(applicationSides_, &widgets::Segments::picked, this, &KycScreen::choose);
    auto* sign = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this);
    sign->setContext(Qt::WidgetWithChildrenShortcut);
    connect(sign, &QShortcut::activated, this, [this] {
        if (pages_->currentIndex() == Review) review_->attest();
        else application_->submit();
    });
    choose(Application);
}

void KycScreen::present(const api::View& view) {
    const bool isAttester = reviews(view);
    if (isAttester != wasAttester_) choose(isAttester ? Review : Application);
    wasAttester_ = isAttester;
    offerSides(isAttester);
    review_->present(view);
    application_->present(view);
}

void KycScreen::offerSides(bool isOffered) {
    reviewSides_->setVisible(isOffered);
    applicationSides_->setVisible(isOffered);
}

void KycScreen::choose(int side) {
    pages_->setCurrentIndex(side);
    reviewSides_->choose(side);
    applicationSides_->choose(side);
}

void KycScreen::open(const QString& item) {
    const auto id = base::fixedFromHex<base::Hash>(item.toStdString());
    if (!id) return;
    const auto& cases = view().cases;
    const auto found = std::ranges::find_if(cases, [&](const api::KycCaseRow& row) {
        return row.entity.id == *id;
    });
    if (found == cases.end()) return;
    const bool isReview = found->isForUs && wasAttester_;
    choose(isReview ? Review : Application);
    if (isReview) review_->open(*id);
    else application_->open(*id);
}

void KycScreen::flush() { application_->flush(); }

void KycScreen::retranslate() {
    const QStringList sides{tr("Review"), tr("Own application")};
    reviewSides_->setChoices(sides);
    applicationSides_->setChoices(sides);
    reviewSides_->setAccessibleName(tr("Side of KYC"));
    applicationSides_->setAccessibleName(tr("Side of KYC"));
    reviewSides_->choose(pages_->currentIndex());
    applicationSides_->choose(pages_->currentIndex());
    review_->retranslate();
    application_->retranslate();
}

}  // namespace seabridge::screens
