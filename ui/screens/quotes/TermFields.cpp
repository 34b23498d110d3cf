// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/TermFields.h"

#include "ui/screens/quotes/EditorWords.h"
#include "ui/screens/quotes/PartyPicker.h"
#include "ui/text/Words.h"
#include "ui/widgets/Choice.h"

#include <QtWidgets/QGridLayout>

namespace seabridge::screens {

namespace {

constexpr int kGridColumns = 12;
constexpr std::array kRules{
    trade::Incoterm::Exw, trade::Incoterm::Fca, trade::Incoterm::Fas, trade::Incoterm::Fob,
    trade::Incoterm::Cfr, trade::Incoterm::Cif, trade::Incoterm::Cpt, trade::Incoterm::Cip,
    trade::Incoterm::Dap, trade::Incoterm::Dpu, trade::Incoterm::Ddp};
constexpr std::array kDocumentLanguages{trade::Language::Chinese, trade::Language::English,
                                        trade::Language::Japanese};

}  // namespace

TermFields::TermFields(const Surroundings& around, DraftEdit& draft, QWidget* parent)
    : Card(parent),
      around_(around),
      draft_(draft),
      fields_(around.theme, draft, this),
      picker_(new PartyPicker(this)),
      side_(new widgets::Choice(this)),
      language_(new widgets::Choice(this)),
      currency_(new widgets::Choice(this)),
      rule_(new widgets::Choice(this)),
      binding_(new widgets::Choice(this)),
      number_(fields_.addText("draftNumber", "number", &QuoteForm::number)),
      sideRow_(fields_.addControl(side_, "draftSide", "side")),
      party_(fields_.addControl(picker_, "draftParty", "buyer")),
      languageRow_(fields_.addControl(language_, "draftLanguage", "language")),
      currencyRow_(fields_.addControl(currency_, "draftCurrency", "currency")),
      ruleRow_(fields_.addControl(rule_, "draftRule", "delivery.rule")),
      place_(fields_.addText("draftPlace", "delivery.place", &QuoteForm::place)),
      shipFrom_(fields_.addText("draftShipFrom", "shipmentFrom", &QuoteForm::shipFrom)),
      shipTo_(fields_.addText("draftShipTo", "shipmentTo", &QuoteForm::shipTo)),
      delivered_(fields_.addText("draftDelivered", "deliveredBy", &QuoteForm::deliveredBy)),
      validDay_(fields_.addText("draftValidDay", "expiresAt", &QuoteForm::validDay)),
      validTime_(fields_.addText("draftValidTime", "validTime", &QuoteForm::validTime)),
      bindingRow_(fields_.addControl(binding_, "draftBinding", "firm")),
      zone_(new widgets::SafeLabel(widgets::TextLook::Note, this)) {
    fields_.addPath(party_, "seller");
    zone_->setWraps(true);
    build();
    tie();
}

void TermFields::build() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(2);
    for (int column = 0; column < kGridColumns; ++column) grid->setColumnStretch(column, 1);
    const auto put = [grid](QWidget* row, int line, int column, int span) {
        grid->addWidget(row, line, column, 1, span);
    };
    put(number_, 0, 0, 3), put(sideRow_, 0, 3, 2), put(party_, 0, 5, 4);
    put(currencyRow_, 0, 9, 3);
    put(ruleRow_, 1, 0, 3), put(place_, 1, 3, 4), put(shipFrom_, 1, 7, 2), put(shipTo_, 1, 9, 3);
    put(delivered_, 1, 7, 5);
    put(bindingRow_, 2, 0, 3), put(validDay_, 2, 3, 2), put(validTime_, 2, 5, 2);
    put(languageRow_, 2, 9, 3);
    grid->addWidget(zone_, 2, 7, 1, 2, Qt::AlignVCenter);
    content()->addLayout(grid);
    for (QComboBox* combo : {side_, language_, currency_, rule_, binding_}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(4);
    }
}

void TermFields::tie() {
    const auto picked = [this](QComboBox* combo, const char* path, auto&& set) {
        connect(combo, &QComboBox::activated, this, [this, combo, path, set] {
            draft_.change(QString::fromLatin1(path),
                          [&](QuoteForm& form) { set(form, combo->currentData()); });
            draft_.commit();
        });
    };
    picked(side_, "side", [](QuoteForm& form, const QVariant& to) { form.weSell = to.toBool(); });
    picked(language_, "language", [](QuoteForm& form, const QVariant& to) {
        form.language = static_cast<trade::Language>(to.toInt());
    });
    picked(currency_, "currency",
           [](QuoteForm& form, const QVariant& to) { form.currency = to.toString(); });
    picked(rule_, "delivery.rule", [](QuoteForm& form, const QVariant& to) {
        form.rule = static_cast<trade::Incoterm>(to.toInt());
    });
    picked(binding_, "firm", [](QuoteForm& form, const QVariant& to) { form.isFirm = to.toBool(); });
    connect(picker_, &PartyPicker::picked, this, [this](const ledger::OrgId& id) {
        draft_.change(QStringLiteral("buyer"), [&](QuoteForm& form) { form.other = id; });
        draft_.touch("seller");
    });
    connect(&draft_, &DraftEdit::changed, this, &TermFields::showForm);
    connect(&draft_, &DraftEdit::read, this, &TermFields::showZone);
}

void TermFields::retranslate() {
    number_->setLabel(tr("Our number"));
    sideRow_->setLabel(tr("Side"));
    currencyRow_->setLabel(tr("Currency"));
    languageRow_->setLabel(tr("Language of the original"));
    ruleRow_->setLabel(tr("Delivery term (Incoterms 2020)"));
    shipFrom_->setLabel(tr("Shipment from"));
    shipTo_->setLabel(tr("Shipment until"));
    delivered_->setLabel(tr("Latest delivery"));
    validDay_->setLabel(tr("Valid until"));
    validTime_->setLabel(tr("Time (yours)"));
    bindingRow_->setLabel(tr("Binding"));
    std::vector<widgets::Choice::Option> rules;
    for (const auto rule : kRules) rules.push_back({text::words(rule), static_cast<int>(rule)});
    rule_->offer(rules);
    std::vector<widgets::Choice::Option> languages;
    for (const auto one : kDocumentLanguages)
        languages.push_back({languageWords(one), static_cast<int>(one)});
    language_->offer(languages);
    side_->offer({{sideWords(true), true}, {sideWords(false), false}});
    binding_->offer({{firmWords(true), true}, {firmWords(false), false}});
    picker_->setPlaceholderText(tr("Name in any script"));
    showForm();
}

void TermFields::present(const api::View& view) {
    picker_->present(view, around_.theme.language());
    std::vector<widgets::Choice::Option> currencies;
    for (const auto& [id, scale] : view.scales) {
        const QString code = QString::fromStdString(id.code);
        currencies.push_back({code, code});
    }
    currency_->offer(currencies);
    showForm();
    showZone();
}

void TermFields::showForm() {
    const QuoteForm& form = draft_.form();
    showChoice(*side_, form.weSell);
    showChoice(*language_, static_cast<int>(form.language));
    showChoice(*currency_, form.currency);
    showChoice(*rule_, static_cast<int>(form.rule));
    showChoice(*binding_, form.isFirm);
    if (picker_->chosen() != form.other || !picker_->hasFocus()) picker_->choose(form.other);
    party_->setLabel(form.weSell ? buyerLabel() : sellerLabel());
    place_->setLabel(placeLabel(form.rule));
    const bool arrives = trade::endsAtArrival(form.rule);
    shipFrom_->setVisible(!arrives);
    shipTo_->setVisible(!arrives);
    delivered_->setVisible(arrives);
}

void TermFields::showZone() {
    zone_->setText(zoneHint({around_.door.view(), around_.theme.language()}, draft_.form(),
                            draft_.lastReading().document.expiresAt));
}

void TermFields::begin() { picker_->setFocus(Qt::OtherFocusReason); }

}  // namespace seabridge::screens
