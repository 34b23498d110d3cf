// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Page.h"

#include "base/Error.h"
#include "ui/text/Words.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace seabridge::shell {

namespace {

constexpr int kPageLogo = 40;
constexpr int kLogoTop = 44;
constexpr int kLogoGap = 24;

}  // namespace

Page::Page(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), card_(new widgets::Card(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", "canvas");
    setCardWidth(kCardWidth);
    card_->content()->setContentsMargins(28, 26, 28, 26);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, kLogoTop + kPageLogo + kLogoGap, 24, 24);
    column->addStretch(2);
    // Not by alignment: an aligned item does not get the height that its lines need.
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card_);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
}

void Page::setCardWidth(int pixels) {
    card_->setFixedWidth(pixels);
}

void Page::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::StyleChange) update();
}

void Page::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    QPainter painter(this);
    const int top = std::max(kLogoTop, card_->y() - kLogoGap - kPageLogo);
    painter.drawPixmap((width() - kPageLogo) / 2, top,
                       theme_.pixmap(QStringLiteral("seabridge"), theme_.tokens().accent, kPageLogo,
                                     devicePixelRatioF()));
}

MessagePage::MessagePage(const theme::Theme& theme, About about, QWidget* parent)
    : Page(theme, parent),
      about_(about),
      title_(new widgets::SafeLabel(widgets::TextLook::Title, this)),
      sentence_(new widgets::SafeLabel(this)),
      action_(new QPushButton(this)) {
    sentence_->setWraps(true);
    action_->setObjectName(QStringLiteral("pageAction"));
    action_->setProperty("look", "primary");
    card().content()->addWidget(title_);
    card().content()->addWidget(sentence_);
    card().content()->addWidget(action_, 0, Qt::AlignRight);
    action_->setVisible(about == About::Failed);
    connect(action_, &QPushButton::clicked, this, &MessagePage::actionWanted);
    MessagePage::retranslate();
}

void MessagePage::present(std::optional<base::ErrorCode> code) {
    if (code == code_) return;
    code_ = code;
    retranslate();
}

void MessagePage::retranslate() {
    action_->setText(tr("Lock, and open again"));
    action_->setAccessibleName(action_->text());
    switch (about_) {
        case About::Opening:
            title_->setText(tr("Opening the vault"));
            sentence_->setText(
                tr("The key is being derived from the passphrase. This takes a "
                   "moment, so that nobody can guess it quickly."));
            return;
        case About::Failed:
            title_->setText(tr("The work has stopped"));
            sentence_->setText(code_ ? text::words(*code_) : QString());
            return;
        case About::Waiting:
            title_->setText(tr("Looking for this device on the ledger"));
            sentence_->setText(tr("Nothing can be shown before a member has answered with proof."));
            return;
    }
}

}  // namespace seabridge::shell
