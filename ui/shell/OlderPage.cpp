// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OlderPage.h"

#include "ui/text/Words.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/SecretEdit.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace seabridge::shell {

namespace {

constexpr int kLabelWidth = 240;
constexpr int kRowsShown = 5;
constexpr int kLeastHeight = 36 * 2;  // in the smallest window
constexpr int kTableHeight = 36 * (kRowsShown + 1);

constexpr widgets::Column<MissedLine> kMissedColumns[]{
    {.look = {.key = "time", .widthPx = 190},
     .text = [](const MissedLine& row) { return row.time; }},
    {.look = {.key = "what", .isStrong = true, .widthPx = 220, .stretches = true},
     .text = [](const MissedLine& row) { return row.what; }},
    {.look = {.key = "order", .widthPx = 190},
     .text = [](const MissedLine& row) { return row.order; }},
    {.look = {.key = "block", .isNumber = true, .widthPx = 90},
     .text = [](const MissedLine& row) { return row.block; }}};

}  // namespace

OlderPage::OlderPage(const theme::Theme& theme, QWidget* parent)
    : Page(theme, parent),
      title_(new widgets::SafeLabel(widgets::TextLook::Title, this)),
      sentence_(new widgets::SafeLabel(this)),
      facts_(new widgets::Facts(this)),
      table_(new widgets::DataTable(theme, this)),
      model_(new widgets::RowModel<MissedLine>(kMissedColumns, this)),
      compared_(new widgets::SafeLabel(this)),
      typed_(widgets::makeSecretEdit(this)),
      row_(new widgets::FieldRow(theme, typed_, this)),
      lock_(new QPushButton(this)),
      accept_(new QPushButton(this)) {
    setCardWidth(kWidestCardWidth);
    facts_->setLabelWidth(kLabelWidth);
    table_->setObjectName(QStringLiteral("olderTable"));
    table_->setMinimumHeight(kLeastHeight);
    table_->setMaximumHeight(kTableHeight);
    table_->show(model_);
    typed_->setObjectName(QStringLiteral("olderPassphrase"));
    lock_->setObjectName(QStringLiteral("olderLock"));
    accept_->setObjectName(QStringLiteral("olderAccept"));
    accept_->setProperty("look", "primary");
    compared_->setObjectName(QStringLiteral("olderCompared"));
    for (auto* label : {sentence_, compared_}) label->setWraps(true);
    build();
    connect(typed_, &QLineEdit::textChanged, this, &OlderPage::showState);
    connect(typed_, &QLineEdit::returnPressed, this, &OlderPage::submit);
    connect(accept_, &QPushButton::clicked, this, &OlderPage::submit);
    connect(lock_, &QPushButton::clicked, this, &OlderPage::lockWanted);
    OlderPage::retranslate();
}

void OlderPage::build() {
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(lock_);
    buttons->addStretch();
    buttons->addWidget(accept_);
    auto* content = card().content();
    content->setSpacing(14);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, sentence_, facts_, table_,
                                                         compared_, row_})
        content->addWidget(part);
    content->addLayout(buttons);
}

void OlderPage::present(const api::View& view) {
    view_.proof = view.proof;
    const bool isNews = !view_.older || !view_.older->missed;
    view_.older = view.older;
    if (isNews) retranslate();
    else showState();
}

void OlderPage::tell(const std::optional<base::Error>& failure) {
    failure_ = failure ? std::optional(failure->code) : std::nullopt;
    isBusy_ = false;
    retranslate();
    if (failure_) typed_->setFocus();
}

void OlderPage::forget() {
    if (!view_.older) return;
    view_ = {};
    failure_.reset();
    isBusy_ = false;
    typed_->clear();
    retranslate();
}

base::Secret OlderPage::takePassphrase() { return widgets::takeSecret(*typed_); }

void OlderPage::submit() {
    if (!accept_->isEnabled()) return;
    isBusy_ = true;
    failure_.reset();
    emit acceptWanted();
    showState();
}

void OlderPage::showState() {
    const bool isCompared = view_.older && view_.older->missed && !view_.older->failure;
    const bool wasAsking = !row_->isHidden();
    compared_->setText(comparedWords(view_));
    row_->setVisible(isCompared);
    row_->setError(failure_ ? text::words(*failure_) : QString());
    typed_->setEnabled(!isBusy_);
    accept_->setVisible(isCompared);
    accept_->setEnabled(isCompared && !isBusy_ && !typed_->text().isEmpty());
    if (isCompared && !wasAsking && isVisible()) typed_->setFocus();
}

void OlderPage::retranslate() {
    title_->setText(tr("This vault is older than it was"));
    sentence_->setText(
        tr("It was restored from a backup, or its folder was put back from a copy. It does not know "
           "what was signed since, so nothing can be signed with it until it was compared with the "
           "ledger and you accept what it lacks."));
    table_->setAccessibleName(tr("What the vault lacks, newest first"));
    model_->setTitles({tr("Time"), tr("What happened"), tr("Order"), tr("Block")});
    row_->setLabel(tr("Vault passphrase"));
    lock_->setText(tr("Lock"));
    lock_->setAccessibleName(lock_->text());
    accept_->setText(tr("Accept, and open the vault"));
    accept_->setAccessibleName(accept_->text());
    const auto* missed = view_.older && view_.older->missed ? &*view_.older->missed : nullptr;
    facts_->setFacts(missed ? comparedFacts(view_, *missed) : std::vector<widgets::Fact>());
    facts_->setVisible(missed != nullptr);
    const auto lines = missed ? missedLines(view_, *missed) : std::vector<MissedLine>();
    if (lines != lines_) model_->setRows(lines);
    lines_ = lines;
    table_->setVisible(!lines_.empty());
    showState();
}

}  // namespace seabridge::shell
