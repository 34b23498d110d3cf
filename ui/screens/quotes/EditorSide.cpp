// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/EditorSide.h"

#include "ui/screens/quotes/EditorWords.h"
#include "ui/text/Joined.h"
#include "ui/widgets/Facts.h"
#include "ui/widgets/Timeline.h"

#include <QtCore/QEvent>

namespace seabridge::screens {

namespace {
constexpr int kWidth = 296;
constexpr int kCheckIcon = 16;
}  // namespace

EditorSide::EditorSide(const Surroundings& around, DraftEdit& draft, QWidget* parent)
    : Card(parent),
      around_(around),
      draft_(draft),
      totals_(new widgets::Facts(this)),
      warningBox_(new QFrame(this)),
      warningIcon_(new QLabel(warningBox_)),
      warnings_(new widgets::SafeLabel(widgets::TextLook::Note, warningBox_)),
      approvalTitle_(new widgets::SafeLabel(widgets::TextLook::Section, this)),
      approval_(new widgets::Timeline(around.theme, this)),
      stateIcon_(new QLabel(this)),
      state_(new widgets::SafeLabel(widgets::TextLook::Note, this)) {
    setFixedWidth(kWidth);
    warnings_->setObjectName(QStringLiteral("draftWarnings"));
    warnings_->setWraps(true);
    state_->setObjectName(QStringLiteral("draftState"));
    for (QLabel* icon : {warningIcon_, stateIcon_}) {
        icon->setTextFormat(Qt::PlainText);
        icon->setFixedSize(kCheckIcon, kCheckIcon);
    }
    auto* warning = new QHBoxLayout(warningBox_);
    warning->setContentsMargins(0, 0, 0, 0);
    warning->setSpacing(8);
    warning->addWidget(warningIcon_, 0, Qt::AlignTop);
    warning->addWidget(warnings_, 1);
    auto* state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(stateIcon_);
    state->addWidget(state_, 1);
    auto* column = content();
    column->addWidget(totals_);
    column->addWidget(warningBox_);
    column->addSpacing(8);
    column->addWidget(approvalTitle_);
    column->addWidget(approval_);
    column->addStretch();
    column->addLayout(state);
    connect(&draft, &DraftEdit::read, this, &EditorSide::present);
}

void EditorSide::setSigned(bool isSigned) {
    for (QWidget* part :
         std::initializer_list<QWidget*>{approvalTitle_, approval_, stateIcon_, state_})
        part->setVisible(!isSigned);
}

void EditorSide::retranslate() {
    setTitle(tr("Totals"));
    approvalTitle_->setText(tr("Signatures"));
    present();
}

void EditorSide::present() {
    const Reader reader{around_.door.view(), around_.theme.language()};
    const Reading& reading = draft_.lastReading();
    totals_->setFacts(totalsOf(reader, reading.document));
    showWarnings(warningsOf(reader, draft_.form(), reading.document));
    std::vector<widgets::TimelineItem> items;
    for (const auto& step : approvalSteps(reader, draft_.form().other, draft_.form().isFirm))
        items.push_back({QStringLiteral("circle-dashed"), theme::Tone::Neutral, step.title, {},
                         step.note});
    approval_->setItems(std::move(items));
    state_->setText(problemCount(reading.typed.size() + reading.problems.size()));
    showIcons();
}

void EditorSide::showWarnings(const QStringList& warnings) {
    warnings_->setText(text::sentences(warnings));
    warningBox_->setVisible(!warnings.isEmpty());
}

void EditorSide::showIcons() {
    const auto& theme = around_.theme;
    const bool isGood = draft_.lastReading().isGood();
    warningIcon_->setPixmap(theme.pixmap(QStringLiteral("triangle-alert"), theme.tokens().warn,
                                         kCheckIcon, devicePixelRatioF()));
    stateIcon_->setPixmap(theme.pixmap(
        isGood ? QStringLiteral("circle-check") : QStringLiteral("circle-alert"),
        isGood ? theme.tokens().ok : theme.tokens().muted, kCheckIcon, devicePixelRatioF()));
}

void EditorSide::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange) showIcons();
}

}  // namespace seabridge::screens
