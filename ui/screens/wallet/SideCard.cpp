// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/wallet/SideCard.h"

#include "ui/text/Parties.h"
#include "ui/widgets/WordIcon.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

namespace seabridge::screens {

namespace {

enum Page { Device = 0, EntryPage = 1 };

using widgets::SafeLabel;
using widgets::TextLook;

/// Facts that may be more than the card is high.
QScrollArea* scrolling(widgets::Facts* facts, const char* name) {
    auto* area = new QScrollArea;
    area->setObjectName(QString::fromLatin1(name));
    auto* page = new QWidget;
    page->setProperty("look", "page");
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 6, 0);
    column->addWidget(facts);
    column->addStretch();
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

/// Names are others' texts and may be longer than any place.
void allowCut(const widgets::Facts& facts) {
    for (auto* label : facts.findChildren<SafeLabel*>()) label->setProperty("mayElide", true);
}

}  // namespace

SideCard::SideCard(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      theme_(theme),
      choice_(new widgets::Segments(this)),
      pages_(new QStackedWidget(this)),
      keyLabel_(new SafeLabel(TextLook::Note)),
      key_(new SafeLabel(TextLook::Strong)),
      copyKey_(new QPushButton),
      device_(new widgets::Facts),
      entry_(new widgets::Facts),
      noEntry_(new SafeLabel(TextLook::Note)),
      copyId_(new QPushButton) {
    choice_->setObjectName(QStringLiteral("sideChoice"));
    key_->setObjectName(QStringLiteral("deviceKey"));
    copyKey_->setObjectName(QStringLiteral("copyKey"));
    copyId_->setObjectName(QStringLiteral("copyTransaction"));
    for (SafeLabel* label : {keyLabel_, key_, noEntry_}) label->setWraps(true);
    for (QPushButton* button : {copyKey_, copyId_}) button->setAutoDefault(false);
    pages_->addWidget(makeDevicePage());
    pages_->addWidget(makeEntryPage());
    content()->addWidget(choice_, 0, Qt::AlignLeft);
    content()->addWidget(pages_, 1);
    connect(choice_, &widgets::Segments::picked, this, &SideCard::choose);
    connect(copyKey_, &QPushButton::clicked, this, [this] { copy(keyText_, keyCopied_); });
    connect(copyId_, &QPushButton::clicked, this, [this] { copy(idText_, idCopied_); });
    showIcons();
}

QWidget* SideCard::makeDevicePage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(keyLabel_);
    column->addWidget(key_);
    column->addSpacing(4);
    column->addWidget(scrolling(device_, "deviceFacts"), 1);
    column->addWidget(copyKey_, 0, Qt::AlignLeft);
    return page;
}

QWidget* SideCard::makeEntryPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(noEntry_);
    column->addWidget(scrolling(entry_, "entryFacts"), 1);
    column->addWidget(copyId_, 0, Qt::AlignLeft);
    return page;
}

void SideCard::retranslate() {
    choice_->setChoices({tr("This device"), tr("Entry")});
    choice_->choose(pages_->currentIndex());
    keyLabel_->setText(tr("Public signing key, to be compared by people"));
    copyKey_->setText(tr("Copy the key"));
    noEntry_->setText(tr("Select an entry of the history to see all it says."));
    copyId_->setText(tr("Copy the transaction's number"));
    for (QPushButton* button : {copyKey_, copyId_}) button->setAccessibleName(button->text());
    keyCopied_ = tr("The device's public key is on the clipboard.");
    idCopied_ = tr("The transaction's number is on the clipboard.");
    noKey_ = tr("none: the vault is locked or has not been made yet");
}

void SideCard::present(const api::View& view, const api::FeedRow* entry,
                       text::Language language) {
    keyText_.clear();
    if (view.device) keyText_ = text::hex(view.device->signing.bytes);
    key_->setText(view.device ? grouped(view.device->signing.bytes) : noKey_);
    copyKey_->setEnabled(view.device.has_value());
    device_->setFacts(WalletWords::deviceFacts(view, language));
    noEntry_->setVisible(entry == nullptr);
    copyId_->setVisible(entry != nullptr);
    idText_ = entry ? text::hex(entry->entry.id) : QString();
    entry_->setFacts(entry ? WalletWords::factsOf(view, *entry, language)
                           : std::vector<widgets::Fact>{});
    allowCut(*device_);
    allowCut(*entry_);
}

void SideCard::choose(int page) { pages_->setCurrentIndex(page); }

void SideCard::showEntry() {
    choice_->choose(EntryPage);
    choose(EntryPage);
}

void SideCard::copy(const QString& what, const QString& sentence) {
    QApplication::clipboard()->setText(what);
    emit copied(sentence);
}

void SideCard::showIcons() {
    for (QPushButton* button : {copyKey_, copyId_})
        widgets::setWordIcon(*button, theme_, QStringLiteral("copy"));
}

void SideCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange) showIcons();
}

}  // namespace seabridge::screens
