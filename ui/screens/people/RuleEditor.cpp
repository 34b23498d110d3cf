// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/RuleEditor.h"

#include "ui/screens/people/PeopleWords.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/PolicyWords.h"
#include "ui/text/SortOrder.h"
#include "ui/text/Words.h"
#include "ui/widgets/Choice.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>

#include <algorithm>

namespace seabridge::screens {

namespace {

using ledger::ActionClass;
using ledger::Role;
using widgets::FieldRow;
using widgets::SafeLabel;
using widgets::TextLook;

constexpr ActionClass kActions[]{
    ActionClass::Administration, ActionClass::Quotes,     ActionClass::Payments,
    ActionClass::Deposits,       ActionClass::Settlement, ActionClass::Conversion,
    ActionClass::Goods,          ActionClass::Kyc,        ActionClass::Rates,
    ActionClass::Issuance,       ActionClass::Consortium};
constexpr int kCountWidth = 64;
constexpr int kCurrencyWidth = 132;

using Options = widgets::Choice::Options;

const std::optional<ledger::Money>& limitOf(const ledger::Rule& rule) {
    return rule.upTo ? rule.upTo : rule.perDay;
}

void addMissing(Options& all, const QString& name, const QString& key) {
    if (std::ranges::find(all, QVariant(key), &widgets::Choice::Option::data) == all.end())
        all.push_back({name, key});
}

}  // namespace

RuleEditor::RuleEditor(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      action_(new widgets::Choice),
      currency_(new widgets::Choice),
      upTo_(new widgets::AmountEdit),
      perDay_(new widgets::AmountEdit),
      counterparty_(new widgets::Choice),
      actionRow_(new FieldRow(theme, action_)),
      currencyRow_(new FieldRow(theme, currency_)),
      upToRow_(new FieldRow(theme, upTo_)),
      perDayRow_(new FieldRow(theme, perDay_)),
      counterpartyRow_(new FieldRow(theme, counterparty_)),
      needsLabel_(new SafeLabel(TextLook::Note)),
      needsError_(new SafeLabel(TextLook::Error)),
      words_(new SafeLabel(TextLook::Strong, this)),
      form_(new QWidget),
      nothing_(new SafeLabel(TextLook::Note, this)) {
    action_->setObjectName(QStringLiteral("ruleAction"));
    currency_->setObjectName(QStringLiteral("ruleCurrency"));
    currency_->setFixedWidth(kCurrencyWidth);
    upTo_->setObjectName(QStringLiteral("ruleUpTo"));
    perDay_->setObjectName(QStringLiteral("rulePerDay"));
    counterparty_->setObjectName(QStringLiteral("ruleCounterparty"));
    needsError_->setObjectName(QStringLiteral("needsError"));
    words_->setObjectName(QStringLiteral("ruleWords"));
    for (SafeLabel* label : {needsError_, words_, nothing_}) label->setWraps(true);
    for (const auto role : kRoles) {
        auto* count = new QSpinBox;
        count->setObjectName(QStringLiteral("need%1").arg(static_cast<int>(role)));
        count->setRange(0, static_cast<int>(ledger::Rule::kMaxPeople));
        count->setFixedWidth(kCountWidth);
        counts_.push_back(count);
        countLabels_.push_back(new SafeLabel);
    }
    lay();
    connectAll();
    show(std::nullopt, 0);
}

void RuleEditor::lay() {
    auto* column = new QVBoxLayout(form_);
    form_->setProperty("look", "page");
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(4);
    column->addWidget(actionRow_);
    column->addWidget(counterpartyRow_);
    auto* money = new QHBoxLayout;
    money->setSpacing(8);
    money->addWidget(currencyRow_);
    money->addWidget(upToRow_, 1);
    money->addWidget(perDayRow_, 1);
    column->addLayout(money);
    column->addWidget(needsLabel_);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    for (int i = 0; i < std::ssize(counts_); ++i) {
        const auto at = static_cast<std::size_t>(i);
        grid->addWidget(counts_[at], i, 0);
        grid->addWidget(countLabels_[at], i, 1);
    }
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addWidget(needsError_);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("ruleScroll"));
    scroll->setWidget(form_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    content()->addWidget(nothing_, 0, Qt::AlignTop);
    content()->addWidget(scroll, 1);
    content()->addWidget(words_);
}

void RuleEditor::connectAll() {
    connect(action_, &QComboBox::activated, this, &RuleEditor::take);
    connect(counterparty_, &QComboBox::activated, this, &RuleEditor::take);
    connect(currency_, &QComboBox::activated, this, [this] {
        showMoney();
        take();
    });
    for (auto* edit : {upTo_, perDay_})
        connect(edit, &widgets::AmountEdit::judged, this, &RuleEditor::take);
    for (auto* count : counts_) connect(count, &QSpinBox::valueChanged, this, &RuleEditor::take);
}

void RuleEditor::retranslate() {
    title_ = tr("Rule");
    //: %1 is the place of a rule in the policy.
    numbered_ = tr("Rule %1");
    actionRow_->setLabel(tr("Decides"));
    counterpartyRow_->setLabel(tr("With whom"));
    currencyRow_->setLabel(tr("Limit in"));
    upToRow_->setLabel(tr("Up to, each time"));
    perDayRow_->setLabel(tr("At most in a day"));
    needsLabel_->setText(tr("Who has to sign, each a different person"));
    nothing_->setText(tr("Select a rule to change it, or add one."));
    anyAmount_ = tr("any amount");
    anyone_ = tr("anybody");
    noNeed_ = tr("Say who has to sign.");
    tooMany_ = tr("At most eight people can be asked for.");
    tooManyRoles_ = tr("At most four roles can be asked for.");
    zero_ = tr("The amount has to be above zero.");
    Options actions;
    for (const auto action : kActions)
        actions.push_back({text::words(action), QString::number(static_cast<int>(action))});
    action_->offer(actions, widgets::Choice::Otherwise::First);
    for (std::size_t i = 0; i < counts_.size(); ++i) {
        countLabels_[i]->setText(text::words(kRoles[i]));
        counts_[i]->setAccessibleName(text::words(kRoles[i]));
    }
}

void RuleEditor::present(const api::View& view, text::Language language) {
    const auto hasPlaces = [this] {
        return rule_ && limitOf(*rule_) && scales_.contains(limitOf(*rule_)->currency);
    };
    const bool had = hasPlaces();
    scales_ = view.scales;
    currencies_ = {{anyAmount_, QString()}};
    for (const auto& [id, scale] : view.scales) {
        const QString code = QString::fromStdString(id.code);
        currencies_.push_back({code, code});
    }
    Options parties;
    for (const auto& [id, party] : view.parties)
        if (!view.self || id != view.self->org)
            parties.push_back({text::plain(text::partyName(view, id, language)), text::hex(id)});
    const text::SortOrder order(language);
    std::ranges::stable_sort(parties, [&](const auto& left, const auto& right) {
        return order.compare(left.text, right.text) < 0;
    });
    parties.insert(parties.begin(), widgets::Choice::Option{anyone_, QString()});
    parties_ = std::move(parties);
    offerChoices();
    if (!had && hasPlaces()) show(rule_, place_);
    showWords(view, language);
}

/// What the desk knows, and what the rule names beyond that: an edit is not to lose it.
void RuleEditor::offerChoices() {
    Options currencies = currencies_;
    Options parties = parties_;
    if (rule_ && rule_->counterparty)
        addMissing(parties, text::shortId(*rule_->counterparty), text::hex(*rule_->counterparty));
    if (rule_ && limitOf(*rule_)) {
        const QString code = QString::fromStdString(limitOf(*rule_)->currency.code);
        addMissing(currencies, code, code);
    }
    currency_->offer(currencies, widgets::Choice::Otherwise::First);
    counterparty_->offer(parties, widgets::Choice::Otherwise::First);
}

void RuleEditor::show(const std::optional<ledger::Rule>& rule, int place) {
    isFilling_ = true;
    rule_ = rule;
    place_ = place;
    showTitle();
    offerChoices();
    form_->setVisible(rule.has_value());
    nothing_->setVisible(!rule);
    words_->setVisible(rule.has_value());
    if (rule) {
        action_->setCurrentIndex(
            action_->findData(QString::number(static_cast<int>(rule->action))));
        counterparty_->setCurrentIndex(std::max(
            0, rule->counterparty ? counterparty_->findData(text::hex(*rule->counterparty)) : 0));
        const auto& limit = limitOf(*rule);
        currency_->setCurrentIndex(std::max(
            0, limit ? currency_->findData(QString::fromStdString(limit->currency.code)) : 0));
        showMoney();
        const auto put = [](widgets::AmountEdit& edit, const std::optional<ledger::Money>& money) {
            if (money)
                edit.setAmountMinor(money->amountMinor);
            else
                edit.clear();
        };
        put(*upTo_, rule->upTo);
        put(*perDay_, rule->perDay);
        for (std::size_t i = 0; i < counts_.size(); ++i) {
            int count = 0;
            for (const auto& need : rule->needs)
                if (need.role == kRoles[i]) count += need.count;
            counts_[i]->setValue(count);
        }
    }
    isFilling_ = false;
    judge();
}

void RuleEditor::showTitle() {
    setTitle(rule_ ? numbered_.arg(place_ + 1) : title_);
}

void RuleEditor::showMoney() {
    const std::string code = currency_->currentData().toString().toStdString();
    const auto scale = scales_.find(ledger::CurrencyId{code});
    const bool isLimited = scale != scales_.end();
    for (auto* edit : {upTo_, perDay_}) {
        edit->setEnabled(isLimited);
        if (isLimited)
            edit->setCurrency(QString::fromStdString(code), scale->second);
        else
            edit->clear();
    }
}

std::optional<ledger::Money> RuleEditor::moneyOf(const widgets::AmountEdit& edit,
                                                 const std::optional<ledger::Money>& kept) const {
    const ledger::CurrencyId currency{currency_->currentData().toString().toStdString()};
    if (!scales_.contains(currency))
        return kept && kept->currency == currency ? kept : std::nullopt;
    const auto amount = edit.amountMinor();
    return amount ? std::optional(ledger::Money{currency, *amount}) : std::nullopt;
}

ledger::Rule RuleEditor::typed() const {
    ledger::Rule out;
    out.action = static_cast<ActionClass>(action_->currentData().toString().toInt());
    out.counterparty =
        base::fixedFromHex<api::OrgId>(counterparty_->currentData().toString().toStdString());
    out.upTo = moneyOf(*upTo_, rule_->upTo);
    out.perDay = moneyOf(*perDay_, rule_->perDay);
    for (std::size_t i = 0; i < counts_.size(); ++i)
        if (counts_[i]->value() > 0)
            out.needs.push_back({kRoles[i], static_cast<std::uint8_t>(counts_[i]->value())});
    return out;
}

void RuleEditor::judge() {
    const auto judgeMoney = [&](FieldRow& row, const widgets::AmountEdit& edit) {
        const bool isEmpty = edit.text().trimmed().isEmpty();
        const auto amount = edit.amountMinor();
        row.setError(!edit.isEnabled() || isEmpty ? QString()
                     : !amount                    ? text::words(edit.fault())
                     : *amount == 0               ? zero_
                                                  : QString());
    };
    judgeMoney(*upToRow_, *upTo_);
    judgeMoney(*perDayRow_, *perDay_);
    int people = 0;
    std::size_t roles = 0;
    for (const auto* count : counts_) {
        people += count->value();
        roles += count->value() > 0 ? 1 : 0;
    }
    needsError_->setText(!rule_                                                ? QString()
                         : people == 0                                         ? noNeed_
                         : people > static_cast<int>(ledger::Rule::kMaxPeople) ? tooMany_
                         : roles > ledger::Rule::kMaxNeeds                     ? tooManyRoles_
                                                                               : QString());
}

QString RuleEditor::fault() const {
    if (!rule_) return {};
    for (const auto* row : {upToRow_, perDayRow_})
        if (!row->error().isEmpty()) return row->error();
    return needsError_->fullText();
}

void RuleEditor::take() {
    if (isFilling_ || !rule_) return;
    judge();
    emit judged();
    if (!fault().isEmpty()) return;
    rule_ = typed();
    emit edited(*rule_);
}

void RuleEditor::showWords(const api::View& view, text::Language language) {
    showTitle();
    words_->setText(rule_ ? text::ruleWords(view, *rule_, language) : QString());
}

}  // namespace seabridge::screens
