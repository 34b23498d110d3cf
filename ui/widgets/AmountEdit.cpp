// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/AmountEdit.h"

#include "ui/text/Format.h"
#include "ui/text/Plain.h"

#include <QtGui/QPainter>

namespace seabridge::widgets {

namespace {
constexpr int kTypingPauseMs = 500;
constexpr int kCodeMargin = 10;
constexpr int kLongest = 40;
}  // namespace

AmountEdit::AmountEdit(QWidget* parent) : QLineEdit(parent) {
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMaxLength(kLongest);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    pause_.setSingleShot(true);
    pause_.setInterval(kTypingPauseMs);
    connect(this, &QLineEdit::textEdited, &pause_, qOverload<>(&QTimer::start));
    connect(&pause_, &QTimer::timeout, this, [this] { emit judged(fault()); });
}

void AmountEdit::setCurrency(const QString& code, int scale) {
    code_ = text::plain(code);
    scale_ = scale;
    makeRoom();
    if (!text().isEmpty()) settle();
    update();
}

void AmountEdit::setAmountMinor(std::int64_t amountMinor) {
    setText(text::formatAmount(amountMinor, scale_));
    pause_.stop();
    emit judged(fault());
}

std::optional<std::int64_t> AmountEdit::amountMinor() const {
    const text::AmountReading reading = text::readAmount(text(), scale_);
    if (reading.fault != text::AmountFault::None) return std::nullopt;
    return reading.amountMinor;
}

text::AmountFault AmountEdit::fault() const { return text::readAmount(text(), scale_).fault; }

/// Shows what was understood: the person sees at once if a point was meant otherwise.
void AmountEdit::settle() {
    pause_.stop();
    if (const auto amount = amountMinor()) setText(text::formatAmount(*amount, scale_));
    emit judged(fault());
}

void AmountEdit::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (!text().isEmpty()) settle();
}

void AmountEdit::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) makeRoom();
}

void AmountEdit::makeRoom() {
    const int width = QFontMetrics(font()).horizontalAdvance(code_);
    setTextMargins(0, 0, code_.isEmpty() ? 0 : width + kCodeMargin, 0);
}

void AmountEdit::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(0, 0, -kCodeMargin, 0), Qt::AlignRight | Qt::AlignVCenter,
                     code_);
}

}  // namespace seabridge::widgets
