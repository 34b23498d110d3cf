// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SafeLabel.h"

#include "ui/text/Plain.h"

#include <QtCore/QEvent>
#include <QtWidgets/QStyle>

namespace seabridge::widgets {

namespace {

const char* nameOf(TextLook look) {
    switch (look) {
        case TextLook::Body: return "body";
        case TextLook::Strong: return "strong";
        case TextLook::Note: return "note";
        case TextLook::Error: return "error";
        case TextLook::Section: return "section";
        case TextLook::Title: return "title";
        case TextLook::Figure: return "figure";
    }
    return "body";
}

}  // namespace

SafeLabel::SafeLabel(TextLook look, QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setProperty("look", nameOf(look));
}

void SafeLabel::setText(const QString& untrusted) {
    full_ = text::plain(untrusted);
    setAccessibleName(full_);
    fit();
    updateGeometry();
}

void SafeLabel::setLook(TextLook look) {
    setProperty("look", nameOf(look));
    style()->unpolish(this);
    style()->polish(this);
    fit();
}

void SafeLabel::setWraps(bool wraps) {
    setWordWrap(wraps);
    fit();
}

void SafeLabel::setElideMode(Qt::TextElideMode mode) {
    elide_ = mode;
    fit();
}

QSize SafeLabel::minimumSizeHint() const {
    if (wordWrap()) return QLabel::minimumSizeHint();
    const QFontMetrics metrics(font());
    return {std::min(metrics.horizontalAdvance(full_), metrics.averageCharWidth() * 4),
            metrics.height()};
}

QSize SafeLabel::sizeHint() const {
    if (wordWrap()) return QLabel::sizeHint();
    ensurePolished();
    const QFontMetrics metrics(font());
    // One pixel more: the shaped text may be wider than the sum of its rounded parts.
    return {metrics.horizontalAdvance(full_) + (full_.isEmpty() ? 0 : 1), metrics.height()};
}

void SafeLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    fit();
}

void SafeLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
        updateGeometry();
    }
}

void SafeLabel::showEvent(QShowEvent* event) {
    QLabel::showEvent(event);
    fit();
}

void SafeLabel::fit() {
    // Nobody sees whether it fits; measuring thousands of texts on hidden screens is what a change
    // of language would spend its time on.
    if (wordWrap() || !isVisible()) {
        QLabel::setText(full_);
        setToolTip({});
        return;
    }
    const QString seen = QFontMetrics(font()).elidedText(full_, elide_, width());
    const bool cut = seen != full_ && testAttribute(Qt::WA_WState_Created);
    if (seen != QLabel::text()) QLabel::setText(seen);
    setToolTip(cut ? text::safeTip(full_) : QString());
}

}  // namespace seabridge::widgets
