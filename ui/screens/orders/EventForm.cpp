// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/orders/EventForm.h"

#include "base/Text.h"
#include "ui/screens/orders/OrderFormWords.h"
#include "ui/screens/orders/OrderWords.h"
#include "ui/text/Format.h"
#include "ui/widgets/FieldRow.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace seabridge::screens {

namespace {

constexpr std::size_t kMaxReferenceBytes = 420;  // as the ledger takes it
constexpr int kLongest = 140;
const QString kPattern = QStringLiteral("yyyy-MM-dd HH:mm");

}  // namespace

GoodsEventForm::GoodsEventForm(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      zone_(QTimeZone::utc()),
      when_(new QLineEdit(this)),
      number_(new QLineEdit(this)),
      container_(new QLineEdit(this)),
      note_(new QLineEdit(this)),
      whenRow_(new widgets::FieldRow(theme, when_, this)),
      numberRow_(new widgets::FieldRow(theme, number_, this)),
      containerRow_(new widgets::FieldRow(theme, container_, this)),
      noteRow_(new widgets::FieldRow(theme, note_, this)),
      cancel_(new QPushButton(this)),
      review_(new QPushButton(this)) {
    setObjectName(QStringLiteral("eventForm"));
    when_->setObjectName(QStringLiteral("eventWhen"));
    number_->setObjectName(QStringLiteral("eventNumber"));
    container_->setObjectName(QStringLiteral("eventContainer"));
    note_->setObjectName(QStringLiteral("eventNote"));
    cancel_->setObjectName(QStringLiteral("eventCancel"));
    review_->setObjectName(QStringLiteral("eventReview"));
    review_->setProperty("look", "primary");
    for (QLineEdit* field : {when_, number_, container_, note_}) {
        field->setMaxLength(kLongest);
        connect(field, &QLineEdit::editingFinished, this, &GoodsEventForm::judge);
    }
    content()->setSpacing(2);
    content()->addSpacing(6);
    for (QWidget* row : {whenRow_, numberRow_, containerRow_, noteRow_}) content()->addWidget(row);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QPushButton* button : {cancel_, review_}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    content()->addLayout(buttons);
    connect(cancel_, &QPushButton::clicked, this, &GoodsEventForm::cancelled);
    connect(review_, &QPushButton::clicked, this, &GoodsEventForm::reviewWanted);
}

void GoodsEventForm::begin(const ledger::TradeId& order, ledger::GoodsEvent event,
                           base::TimeMs earliest, base::TimeMs latest, const QTimeZone& zone) {
    order_ = order;
    event_ = event;
    earliest_ = earliest;
    latest_ = latest;
    zone_ = zone;
    when_->setText(QDateTime::fromMSecsSinceEpoch(latest, zone).toString(kPattern));
    for (QLineEdit* field : {number_, container_, note_}) field->clear();
    for (widgets::FieldRow* row : {whenRow_, numberRow_, containerRow_, noteRow_})
        row->setError({});
    containerRow_->setVisible(event == ledger::GoodsEvent::Shipment);
    retranslate();
    number_->setFocus();
}

void GoodsEventForm::retranslate() {
    setTitle(eventRecordWords(event_));
    const QString shown = text::formatTime(latest_, zone_);
    //: %1 is a zone such as UTC+8
    whenRow_->setLabel(tr("When, in %1").arg(shown.section(QChar(0x00A0), 1)));
    numberRow_->setLabel(eventNumberLabel(event_));
    containerRow_->setLabel(tr("Container number"));
    noteRow_->setLabel(tr("Note"));
    cancel_->setText(tr("Cancel"));
    cancel_->setAccessibleName(cancel_->text());
    review_->setText(tr("Review and sign"));
    review_->setAccessibleName(review_->text());
    when_->setPlaceholderText(QStringLiteral("2026-11-23 17:00"));
}

/// A minute begins before what happened in it: the first minute counts from the step before, so
/// that goods can be received in the minute of their shipment.
std::optional<base::TimeMs> GoodsEventForm::typedTime() const {
    const QString typed =
        when_->text().normalized(QString::NormalizationForm_KC).simplified().replace(u'/', u'-');
    QDateTime time = QDateTime::fromString(typed, kPattern);
    if (!time.isValid()) return std::nullopt;
    time.setTimeZone(zone_);
    const base::TimeMs at = time.toMSecsSinceEpoch();
    return at < earliest_ && earliest_ - at < base::kMinuteMs ? earliest_ : at;
}

std::string GoodsEventForm::reference() const {
    QStringList parts;
    for (const QLineEdit* field : {number_, container_, note_})
        if (const QString part = field->text().simplified(); !part.isEmpty()) parts << part;
    return parts.join(QStringLiteral(" · ")).toStdString();
}

void GoodsEventForm::judge() {
    const auto at = typedTime();
    whenRow_->setError(eventTimeFault(at, earliest_, latest_, zone_));
    const std::string text = reference();
    const bool isGood =
        text.empty() || (text.size() <= kMaxReferenceBytes && base::isPlainText(text));
    noteRow_->setError(isGood ? QString() : eventReferenceFault());
}

std::optional<ledger::RecordEvent> GoodsEventForm::reading() {
    judge();
    if (!whenRow_->error().isEmpty()) {
        when_->setFocus();
        return std::nullopt;
    }
    if (!noteRow_->error().isEmpty()) {
        note_->setFocus();
        return std::nullopt;
    }
    return ledger::RecordEvent{order_, event_, *typedTime(), reference(), {}};
}

}  // namespace seabridge::screens
