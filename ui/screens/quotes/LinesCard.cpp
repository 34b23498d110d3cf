// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/LinesCard.h"

#include "ui/screens/quotes/EditorWords.h"
#include "ui/screens/quotes/FieldSet.h"
#include "ui/screens/quotes/LinesTable.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"

namespace seabridge::screens {

namespace {

/// The two languages that are not this one.
std::array<trade::Language, 2> othersOf(trade::Language language) {
    using trade::Language;
    if (language == Language::Chinese) return {Language::English, Language::Japanese};
    if (language == Language::English) return {Language::Chinese, Language::Japanese};
    return {Language::Chinese, Language::English};
}

}  // namespace

LinesCard::LinesCard(const Surroundings& around, DraftEdit& draft, QWidget* parent)
    : Card(parent),
      around_(around),
      draft_(draft),
      model_(new LinesModel(draft, this)),
      table_(new LinesTable(around.theme, *model_, this)),
      add_(new QPushButton(this)),
      duplicate_(new QPushButton(this)),
      remove_(new QPushButton(this)),
      up_(new QPushButton(this)),
      down_(new QPushButton(this)),
      fault_(new widgets::SafeLabel(widgets::TextLook::Error, this)),
      totalLabel_(new widgets::SafeLabel(widgets::TextLook::Note, this)),
      total_(new widgets::SafeLabel(widgets::TextLook::Figure, this)),
      otherLabel_(new widgets::SafeLabel(widgets::TextLook::Note, this)),
      others_{new QLineEdit(this), new QLineEdit(this)} {
    add_->setObjectName(QStringLiteral("addLine"));
    duplicate_->setObjectName(QStringLiteral("duplicateLine"));
    remove_->setObjectName(QStringLiteral("removeLine"));
    up_->setObjectName(QStringLiteral("lineUp"));
    down_->setObjectName(QStringLiteral("lineDown"));
    fault_->setObjectName(QStringLiteral("lineFault"));
    total_->setObjectName(QStringLiteral("draftTotal"));
    others_[0]->setObjectName(QStringLiteral("translation0"));
    others_[1]->setObjectName(QStringLiteral("translation1"));
    build();
    tie();
}

void LinesCard::build() {
    auto* tools = new QHBoxLayout;
    tools->setSpacing(4);
    for (QPushButton* button : {add_, duplicate_, remove_, up_, down_}) {
        button->setProperty("look", button == add_ ? "link" : "quiet");
        button->setAutoDefault(false);
        tools->addWidget(button);
    }
    tools->addStretch();
    tools->addWidget(totalLabel_);
    tools->addSpacing(8);
    tools->addWidget(total_);
    auto* translations = new QHBoxLayout;
    translations->setSpacing(8);
    translations->addWidget(otherLabel_);
    for (QLineEdit* edit : others_) {
        draft_.adopt(edit);
        translations->addWidget(edit, 1);
    }
    fault_->setWraps(true);
    content()->addWidget(table_);
    content()->addWidget(fault_);
    content()->addLayout(tools);
    content()->addLayout(translations);
}

void LinesCard::tie() {
    connect(add_, &QPushButton::clicked, table_, &LinesTable::addLine);
    connect(duplicate_, &QPushButton::clicked, table_, &LinesTable::duplicateLine);
    connect(remove_, &QPushButton::clicked, table_, &LinesTable::removeLines);
    connect(up_, &QPushButton::clicked, table_, [this] { table_->moveLine(-1); });
    connect(down_, &QPushButton::clicked, table_, [this] { table_->moveLine(1); });
    connect(table_, &LinesTable::lineChanged, this, [this](int row) {
        draft_.setCurrentLine(row);
        showTranslations();
    });
    connect(table_, &LinesTable::pastedTooMuch, this, [this](std::size_t rows) {
        around_.notices.say(theme::Tone::Warn, homelessRows(rows));
    });
    for (int place = 0; place < 2; ++place)
        connect(others_[static_cast<std::size_t>(place)], &QLineEdit::textEdited, this,
                [this, place](const QString& text) { setTranslation(place, text); });
    connect(&draft_, &DraftEdit::changed, this, [this] {
        showTitles();
        showTranslations();
    });
    connect(&draft_, &DraftEdit::read, this, &LinesCard::showReading);
}

void LinesCard::retranslate() {
    setTitle(tr("Lines"), tr("paste from a spreadsheet with Ctrl+V"));
    add_->setText(tr("Add a line"));
    duplicate_->setText(tr("Duplicate"));
    remove_->setText(tr("Remove"));
    up_->setText(tr("Up"));
    down_->setText(tr("Down"));
    add_->setAccessibleName(tr("Add a line"));
    duplicate_->setAccessibleName(tr("Duplicate the line"));
    remove_->setAccessibleName(tr("Remove the line"));
    up_->setAccessibleName(tr("Move the line up"));
    down_->setAccessibleName(tr("Move the line down"));
    duplicate_->setToolTip(text::safeTip(tr("Duplicate the line (Ctrl+D)")));
    remove_->setToolTip(text::safeTip(tr("Remove the line (Ctrl+Delete)")));
    up_->setToolTip(text::safeTip(tr("Move the line up (Alt+Up)")));
    down_->setToolTip(text::safeTip(tr("Move the line down (Alt+Down)")));
    totalLabel_->setText(tr("Total"));
    table_->setAccessibleName(tr("Lines of the quote"));
    showTitles();
    showTranslations();
    showReading();
}

void LinesCard::showTitles() { model_->setTitles(lineTitles(draft_.form().currency)); }

void LinesCard::showReading() {
    const auto& document = draft_.lastReading().document;
    total_->setText(
        text::money(around_.door.view(), {document.currency, document.totalMinor}));
    const QString fault = table_->firstFault();
    fault_->setText(fault);
    fault_->setVisible(!fault.isEmpty());
}

void LinesCard::showTranslations() {
    const auto& form = draft_.form();
    const int row = table_->currentIndex().row();
    const bool isOn = row >= 0 && row < static_cast<int>(form.lines.size());
    otherLabel_->setText(translationLabel(isOn ? row : -1));
    const auto languages = othersOf(form.language);
    for (std::size_t place = 0; place < 2; ++place) {
        QLineEdit& edit = *others_[place];
        edit.setEnabled(isOn);
        edit.setPlaceholderText(languageWords(languages[place]));
        edit.setAccessibleName(languageWords(languages[place]));
        showText(edit, isOn ? QString::fromStdString(form.lines[static_cast<std::size_t>(row)]
                                                         .description.in(languages[place]))
                            : QString());
    }
}

void LinesCard::setTranslation(int place, const QString& text) {
    const int row = table_->currentIndex().row();
    if (row < 0) return;
    draft_.change(QStringLiteral("lines[%1].translation%2").arg(row).arg(place),
                  [&](QuoteForm& form) {
                      const auto language = othersOf(form.language)[static_cast<std::size_t>(place)];
                      textIn(form.lines[static_cast<std::size_t>(row)].description, language) =
                          text.toStdString();
                  });
}

bool LinesCard::showFirstFault() { return table_->showFirstFault(); }

}  // namespace seabridge::screens
