// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FieldRow.h"

#include <QtCore/QEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStyle>

namespace seabridge::widgets {

namespace {
constexpr int kFaultMark = 14;
}

FieldRow::FieldRow(const theme::Theme& theme, QWidget* control, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      control_(control),
      label_(new SafeLabel(TextLook::Note, this)),
      mark_(new QLabel(this)),
      error_(new SafeLabel(TextLook::Error, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    label_->setBuddy(control);
    mark_->setFixedSize(kFaultMark, kFaultMark);
    mark_->setTextFormat(Qt::PlainText);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(mark_);
    line->addWidget(error_, 1);
    column->addWidget(label_);
    column->addWidget(control);
    column->addLayout(line);
}

void FieldRow::setLabel(const QString& label) {
    label_->setText(label);
    control_->setAccessibleName(label);
}

void FieldRow::setError(const QString& sentence) {
    error_->setText(sentence);
    control_->setAccessibleDescription(sentence);
    control_->setProperty("fault", !sentence.isEmpty());
    control_->style()->unpolish(control_);
    control_->style()->polish(control_);
    showMark();
}

void FieldRow::showMark() {
    if (error_->fullText().isEmpty())
        mark_->clear();
    else
        mark_->setPixmap(theme_.pixmap(QStringLiteral("circle-x"), theme_.tokens().bad, kFaultMark,
                                       devicePixelRatioF()));
}

void FieldRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) showMark();
}

QStringList contentOf(const QWidget& form) {
    QStringList out;
    for (const auto* part : form.findChildren<QWidget*>()) {
        if (const auto* line = qobject_cast<const QLineEdit*>(part)) out << line->text();
        if (const auto* text = qobject_cast<const QPlainTextEdit*>(part))
            out << text->toPlainText();
        if (const auto* choice = qobject_cast<const QComboBox*>(part))
            out << choice->currentData().toString();
        if (const auto* box = qobject_cast<const QAbstractButton*>(part))
            out << QString::number(box->isChecked());
    }
    return out;
}

}  // namespace seabridge::widgets
