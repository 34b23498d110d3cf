// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NoticeBar.h"

#include "ui/text/Plain.h"
#include "ui/widgets/SafeLabel.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace seabridge::shell {

namespace {

constexpr int kShowMs = 9'000;
constexpr int kNoticeMargin = 24;
constexpr int kMaxWidth = 720;
constexpr int kBar = 4;
constexpr int kRadius = 8;

}  // namespace

NoticeBar::NoticeBar(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      sentence_(new widgets::SafeLabel(this)),
      close_(new QPushButton(this)) {
    setObjectName(QStringLiteral("notice"));
    sentence_->setObjectName(QStringLiteral("noticeSentence"));
    sentence_->setWraps(true);
    close_->setObjectName(QStringLiteral("noticeClose"));
    close_->setProperty("look", "quiet");
    close_->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 8, 8, 8);
    row->addWidget(sentence_, 1);
    row->addWidget(close_, 0, Qt::AlignTop);
    time_.setSingleShot(true);
    connect(&time_, &QTimer::timeout, this, &NoticeBar::showNext);
    connect(close_, &QPushButton::clicked, this, &NoticeBar::showNext);
    parent->installEventFilter(this);
    retranslate();
    hide();
}

void NoticeBar::say(theme::Tone tone, const QString& sentence) {
    // The same fault again and again is closed once.
    const bool isBad = !isHidden() && tone_ == theme::Tone::Bad;
    if (isBad && tone == tone_ && sentence == accessibleName()) return;
    if (isHeld_ || isBad) kept_.push_back({tone, sentence});
    else show({tone, sentence});
}

void NoticeBar::hold(bool isHeld) {
    if (std::exchange(isHeld_, isHeld) == isHeld) return;
    if (!isHeld) return showNext();
    if (!isHidden() && tone_ == theme::Tone::Bad)
        kept_.push_front({tone_, sentence_->fullText()});
    clear();
}

void NoticeBar::clear() {
    time_.stop();
    hide();
    sentence_->setText({});
    setAccessibleName({});
}

void NoticeBar::showNext() {
    clear();
    if (kept_.empty()) return;
    const Notice next = std::move(kept_.front());
    kept_.pop_front();
    show(next);
}

void NoticeBar::show(const Notice& notice) {
    tone_ = notice.tone;
    sentence_->setText(notice.sentence);
    setAccessibleName(notice.sentence);
    time_.stop();
    if (tone_ != theme::Tone::Bad) time_.start(kShowMs);
    setVisible(true);
    place();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::place() {
    const QWidget& over = *parentWidget();
    const int wide = std::min(kMaxWidth, over.width() - 2 * kNoticeMargin);
    const int high =
        layout()->hasHeightForWidth() ? layout()->heightForWidth(wide) : sizeHint().height();
    setGeometry((over.width() - wide) / 2, over.height() - high - kNoticeMargin, wide, high);
}

void NoticeBar::retranslate() {
    close_->setAccessibleName(tr("Close"));
    close_->setToolTip(text::safeTip(tr("Close")));
    close_->setIcon(theme_.icon(QStringLiteral("x"), theme_.tokens().muted));
}

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& tokens = theme_.tokens();
    painter.setPen(tokens.control);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(rect().adjusted(0, 0, -1, -1), kRadius, kRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colorsOf(tokens, tone_).text);
    painter.drawRoundedRect(QRect(6, 8, kBar, height() - 16), 2, 2);
}

void NoticeBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) place();
    return QWidget::eventFilter(watched, event);
}

}  // namespace seabridge::shell
