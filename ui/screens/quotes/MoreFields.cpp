// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/MoreFields.h"

#include "ui/screens/quotes/EditorWords.h"
#include "ui/widgets/Segments.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPlainTextEdit>

namespace seabridge::screens {

namespace {

constexpr int kRemarksHeight = 76;
constexpr int kFixingDigits = 8;
constexpr std::array kOrder{trade::Language::Chinese, trade::Language::English,
                            trade::Language::Japanese};

}  // namespace

LockFields::LockFields(const Surroundings& around, DraftEdit& draft, QWidget* parent)
    : Card(parent),
      around_(around),
      draft_(draft),
      fields_(around.theme, draft, this),
      wanted_(new QCheckBox(this)),
      row_(new QWidget(this)),
      base_(addField("lockBase", "lock.base", &LockForm::base)),
      quote_(addField("lockQuote", "lock.quote", &LockForm::quote)),
      date_(addField("lockDate", "lock.date", &LockForm::date)),
      rate_(addField("lockRate", "lock.rate", &LockForm::rate)),
      source_(addField("lockSource", "lock.source", &LockForm::source)),
      take_(new QPushButton(this)) {
    wanted_->setObjectName(QStringLiteral("lockWanted"));
    take_->setObjectName(QStringLiteral("lockTake"));
    take_->setProperty("look", "link");
    take_->setAutoDefault(false);
    auto* line = new QHBoxLayout(row_);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    for (auto* field : {base_, quote_, date_, rate_}) line->addWidget(field, 2);
    line->addWidget(source_, 4);
    content()->addWidget(wanted_);
    content()->addWidget(row_);
    content()->addWidget(take_, 0, Qt::AlignLeft);
    connect(wanted_, &QCheckBox::clicked, this, [this](bool isOn) {
        draft_.change(QStringLiteral("lock"), [isOn](QuoteForm& form) {
            form.lock.isWanted = isOn;
            if (form.lock.base.isEmpty()) form.lock.base = form.currency;
        });
    });
    connect(take_, &QPushButton::clicked, this, &LockFields::takeRate);
    connect(&draft, &DraftEdit::changed, this, &LockFields::showForm);
}

widgets::FieldRow* LockFields::addField(const char* name, const char* path,
                                        QString LockForm::*member) {
    auto* edit = new QLineEdit(this);
    connect(edit, &QLineEdit::textEdited, this, [this, path, member](const QString& text) {
        draft_.change(QString::fromLatin1(path),
                      [&](QuoteForm& form) { form.lock.*member = text; });
    });
    connect(&draft_, &DraftEdit::changed, edit,
            [this, edit, member] { showText(*edit, draft_.form().lock.*member); });
    return fields_.addControl(edit, name, path);
}

void LockFields::retranslate() {
    wanted_->setText(tr("Rate lock: settle in another currency at an agreed rate"));
    wanted_->setAccessibleName(tr("Rate lock"));
    base_->setLabel(tr("Base currency"));
    quote_->setLabel(tr("Quote currency"));
    date_->setLabel(tr("Rate of the day"));
    rate_->setLabel(tr("Rate"));
    source_->setLabel(tr("Source"));
    take_->setText(tr("Take the imported rate of that day"));
    take_->setAccessibleName(take_->text());
    showForm();
}

void LockFields::showForm() {
    const bool isWanted = draft_.form().lock.isWanted;
    wanted_->setChecked(isWanted);
    row_->setVisible(isWanted);
    take_->setVisible(isWanted);
}

void LockFields::takeRate() {
    const auto& lock = draft_.form().lock;
    const auto day = dayFrom(lock.date);
    if (!day) return draft_.touch("lock.date");
    // The currencies of the ledger are named after those of the world: "USD-T1" is a dollar.
    const auto worldOf = [](const QString& code) {
        return code.trimmed().toUpper().left(3).toStdString();
    };
    around_.door.core().rates(
        {worldOf(lock.base), worldOf(lock.quote), day->number, day->number},
        bridge::Door::reply<std::vector<api::RatePoint>>(
            this, [this](auto result) { setRate(result); }));
}

void LockFields::setRate(const base::Result<std::vector<api::RatePoint>>& result) {
    if (!result || result->empty())
        return around_.notices.say(theme::Tone::Warn, noRateWords());
    const api::RatePoint& point = result->back();
    const QString rate = QString::fromStdString(ledger::decimalOf(point.rate, kFixingDigits).text);
    const QString source = QString::fromStdString(point.source) + u' ' + textOf({point.day});
    draft_.change({}, [&](QuoteForm& form) {
        form.lock.rate = rate;
        form.lock.source = source;
    });
}

RemarkFields::RemarkFields(DraftEdit& draft, QWidget* parent)
    : Card(parent),
      draft_(draft),
      languages_(new widgets::Segments(this)),
      text_(new QPlainTextEdit(this)),
      fault_(new widgets::SafeLabel(widgets::TextLook::Error, this)) {
    languages_->setObjectName(QStringLiteral("remarkLanguage"));
    text_->setObjectName(QStringLiteral("draftRemarks"));
    text_->setFixedHeight(kRemarksHeight);
    text_->setTabChangesFocus(true);
    text_->setUndoRedoEnabled(false);
    draft.adopt(text_);
    content()->addWidget(languages_);
    content()->addWidget(text_);
    content()->addWidget(fault_);
    fault_->hide();
    connect(languages_, &widgets::Segments::picked, this, [this] { showForm(); });
    connect(text_, &QPlainTextEdit::textChanged, this, [this] {
        const auto name = trade::nameOf(language());
        const auto path = QStringLiteral("remarks.") +
                          QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
        draft_.change(path, [this](QuoteForm& form) {
            textIn(form.remarks, language()) = typed().toStdString();
        });
    });
    connect(&draft, &DraftEdit::read, this, [this] {
        const auto path = "remarks." + std::string(trade::nameOf(language()));
        fault_->setText(draft_.faultAt(path));
        fault_->setVisible(!fault_->fullText().isEmpty());
    });
    connect(&draft, &DraftEdit::changed, this, &RemarkFields::showForm);
}

/// One paragraph: a document's texts hold no control characters.
QString RemarkFields::typed() const { return text_->toPlainText().replace(u'\n', u' '); }

trade::Language RemarkFields::language() const {
    return kOrder[static_cast<std::size_t>(std::clamp(languages_->chosen(), 0, 2))];
}

void RemarkFields::retranslate() {
    setTitle(tr("Remarks"), tr("in each language in which the quote is to be read"));
    languages_->setChoices({languageWords(kOrder[0]), languageWords(kOrder[1]),
                            languageWords(kOrder[2])});
    languages_->setAccessibleName(tr("Language of the remarks"));
    text_->setAccessibleName(tr("Remarks"));
    showForm();
}

void RemarkFields::showForm() {
    const QString now = QString::fromStdString(draft_.form().remarks.in(language()));
    if (typed() == now) return;
    const QSignalBlocker quiet(text_);
    text_->setPlainText(now);
}

}  // namespace seabridge::screens
