// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/network/NetworkScreen.h"

#include "ui/screens/network/OutcomeList.h"
#include "ui/screens/network/PeerCard.h"
#include "ui/screens/network/WarningList.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/Words.h"
#include "ui/widgets/PageHead.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace seabridge::screens {

namespace {

using widgets::SafeLabel;
using widgets::TextLook;

constexpr int kTickMs = 1000;
constexpr int kFigures = 4;
constexpr int kLabelWidth = 110;

/// "3f2a 91bc ...": in groups of four digits, for people who compare.
QString grouped(base::ByteView key) {
    const QString digits = text::hex(key);
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 4) groups << digits.mid(at, 4);
    return groups.join(u' ');
}

/// Names are others' texts and may be longer than any place.
void allowCut(const widgets::Facts& facts) {
    for (auto* label : facts.findChildren<SafeLabel*>()) label->setProperty("mayElide", true);
}

}  // namespace

NetworkScreen::NetworkScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      head_(new widgets::PageHead(theme(), this)),
      copy_(head_->addAction("copyDeviceKey", "copy")),
      warnings_(new WarningList(theme(), this)),
      peers_(new PeerCard(theme(), this)),
      outcomes_(new OutcomeList(theme(), this)),
      proofCard_(new widgets::Card(this)),
      proof_(new widgets::Facts),
      deskCard_(new widgets::Card(this)),
      desk_(new widgets::Facts),
      keyLabel_(new SafeLabel(TextLook::Note)),
      key_(new SafeLabel(TextLook::Strong)) {
    for (int i = 0; i < kFigures; ++i) figures_.push_back(new widgets::KeyFigure(this));
    key_->setObjectName(QStringLiteral("networkKey"));
    for (SafeLabel* label : {keyLabel_, key_}) label->setWraps(true);
    for (widgets::Facts* facts : {proof_, desk_}) facts->setLabelWidth(kLabelWidth);
    lay();
    connect(copy_, &QPushButton::clicked, this, &NetworkScreen::copyKey);
    connect(outcomes_, &OutcomeList::dismissWanted, this, &NetworkScreen::dismiss);
    tick_.setInterval(kTickMs);
    connect(&tick_, &QTimer::timeout, this, &NetworkScreen::presentAges);
}

void NetworkScreen::lay() {
    proofCard_->content()->addWidget(proof_);
    deskCard_->content()->addWidget(desk_);
    deskCard_->content()->addWidget(keyLabel_);
    deskCard_->content()->addWidget(key_);
    deskCard_->content()->addStretch();
    auto* figures = new QHBoxLayout;
    figures->setSpacing(kPageGap);
    for (auto* figure : figures_) figures->addWidget(figure, 1);
    auto* side = new QScrollArea(this);
    auto* cards = new QWidget;
    cards->setProperty("look", "page");
    side->setWidget(cards);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFocusPolicy(Qt::NoFocus);
    auto* right = new QVBoxLayout(cards);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(kPageGap);
    right->addWidget(outcomes_);
    right->addWidget(proofCard_);
    right->addWidget(deskCard_, 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kPageGap);
    columns->addWidget(peers_, 15);
    columns->addWidget(side, 10);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    page->setSpacing(kPageGap);
    page->addWidget(head_);
    page->addWidget(warnings_);
    page->addLayout(figures);
    page->addLayout(columns, 1);
}

void NetworkScreen::present(const api::View& view) {
    warnings_->setWarnings(NetworkWords::warningsOf(view));
    outcomes_->present(view);
    peers_->present(view);
    proof_->setFacts(NetworkWords::proofFacts(view, theme().language()));
    desk_->setFacts(NetworkWords::deskFacts(view));
    allowCut(*proof_);
    allowCut(*desk_);
    key_->setText(view.device ? grouped(view.device->signing.bytes) : noKey_);
    copy_->setEnabled(view.device.has_value());
    const QString why = view.device ? QString() : noKey_;
    copy_->setAccessibleDescription(why);
    copy_->setToolTip(text::safeTip(why));
    presentAges();
}

void NetworkScreen::presentAges() {
    const api::View& known = view();
    const auto now = base::monotonicMs();
    head_->present(title_, QString::fromStdString(known.consortium));
    head_->setState(NetworkWords::stateOf(known, now));
    const auto numbers = NetworkWords::numbersOf(known, now);
    for (std::size_t i = 0; i < figures_.size() && i < numbers.size(); ++i)
        figures_[i]->present(numbers[i].label, numbers[i].figure, numbers[i].note);
}

void NetworkScreen::copyKey() {
    if (!view().device) return;
    QApplication::clipboard()->setText(text::hex(view().device->signing.bytes));
    notices().say(theme::Tone::Ok, copied_);
}

void NetworkScreen::dismiss(const ledger::TxId& id) {
    core().dismissOutcome(id, bridge::Door::reply<void>(this, [this](const auto& done) {
        if (!done) notices().say(theme::Tone::Bad, text::words(done.error().code));
    }));
}

void NetworkScreen::showEvent(QShowEvent* event) {
    Screen::showEvent(event);
    tick_.start();
}

void NetworkScreen::hideEvent(QHideEvent* event) {
    Screen::hideEvent(event);
    tick_.stop();
}

void NetworkScreen::retranslate() {
    title_ = tr("Network");
    copy_->setText(tr("Copy device key"));
    copy_->setAccessibleName(copy_->text());
    copied_ = tr("The device's public key is on the clipboard.");
    noKey_ = tr("none: the vault is locked or has not been made yet");
    proofCard_->setTitle(tr("What is proven"));
    deskCard_->setTitle(tr("This desk"));
    keyLabel_->setText(tr("Public signing key of this device, to be compared by people"));
    peers_->retranslate();
    outcomes_->retranslate();
}

}  // namespace seabridge::screens
