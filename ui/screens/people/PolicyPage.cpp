// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/PolicyPage.h"

#include "codec/Fields.h"
#include "ui/screens/Screen.h"
#include "ui/screens/people/FindingList.h"
#include "ui/screens/people/RuleEditor.h"
#include "ui/text/Plain.h"
#include "ui/widgets/RowKeeping.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace seabridge::screens {

namespace {

using ledger::Rule;
using widgets::Column;

constexpr std::size_t kMostSteps = 100;  ///< that can be taken back

constexpr Column<RuleLine> kRuleColumns[]{
    {.look = {.key = "place", .isNumber = true, .widthPx = 44},
     .text = [](const RuleLine& row) { return row.number; }},
    {.look = {.key = "rule", .isStrong = true, .widthPx = 240, .stretches = true},
     .text = [](const RuleLine& row) { return row.reach; },
     .note = [](const RuleLine& row) { return row.needs; }},
};

bool areSame(const std::vector<Rule>& left, const std::vector<Rule>& right) {
    return codec::encoded(left) == codec::encoded(right);
}

}  // namespace

PolicyPage::PolicyPage(const theme::Theme& theme, const bridge::Door& door, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      door_(door),
      listCard_(new widgets::Card(this)),
      model_(new widgets::RowModel<RuleLine>(kRuleColumns, this)),
      table_(new widgets::DataTable(theme, listCard_)),
      empty_(new widgets::EmptyState(theme, QStringLiteral("scale"), listCard_)),
      pages_(new QStackedWidget(listCard_)),
      add_(new QPushButton(this)),
      earlier_(new QPushButton(this)),
      later_(new QPushButton(this)),
      remove_(new QPushButton(this)),
      state_(new widgets::SafeLabel(widgets::TextLook::Note, this)),
      discard_(new QPushButton(this)),
      review_(new QPushButton(this)),
      editor_(new RuleEditor(theme, this)),
      findings_(new FindingList(theme, this)) {
    table_->setObjectName(QStringLiteral("rules"));
    table_->show(model_);
    table_->setRowHeight(widgets::kTwoLineRow);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setSortingEnabled(false);
    state_->setObjectName(QStringLiteral("policyState"));
    state_->setWraps(true);
    const auto name = [](QPushButton* button, const char* objectName) {
        button->setObjectName(QString::fromLatin1(objectName));
        button->setAutoDefault(false);
    };
    name(add_, "addRule");
    name(earlier_, "ruleEarlier");
    name(later_, "ruleLater");
    name(remove_, "removeRule");
    name(discard_, "discardPolicy");
    name(review_, "reviewPolicy");
    review_->setProperty("look", "primary");
    lay();
    connectAll();
}

void PolicyPage::lay() {
    pages_->addWidget(table_);
    pages_->addWidget(empty_);
    listCard_->content()->addWidget(pages_, 1);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    for (QPushButton* button : {add_, earlier_, later_, remove_}) acts->addWidget(button);
    acts->addStretch();
    listCard_->content()->addLayout(acts);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(state_, 1);
    foot->addWidget(discard_);
    foot->addWidget(review_);
    listCard_->content()->addLayout(foot);
    auto* right = new QVBoxLayout;
    right->setSpacing(kPageGap);
    right->addWidget(editor_, 16);
    right->addWidget(findings_, 9);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kPageGap);
    columns->addWidget(listCard_, 13);
    columns->addLayout(right, 10);
}

void PolicyPage::connectAll() {
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!isSetting_) choose(chosen());
    });
    connect(add_, &QPushButton::clicked, this, &PolicyPage::addRule);
    connect(remove_, &QPushButton::clicked, this, &PolicyPage::removeRule);
    connect(earlier_, &QPushButton::clicked, this, [this] { move(Move::Earlier); });
    connect(later_, &QPushButton::clicked, this, [this] { move(Move::Later); });
    connect(discard_, &QPushButton::clicked, this, &PolicyPage::discard);
    auto* back = new QShortcut(QKeySequence::Undo, this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &PolicyPage::stepBack);
    connect(review_, &QPushButton::clicked, this, &PolicyPage::review);
    connect(editor_, &RuleEditor::edited, this, &PolicyPage::takeEdited);
    connect(editor_, &RuleEditor::judged, this, &PolicyPage::presentButtons);
}

int PolicyPage::chosen() const {
    const QModelIndex index = table_->currentIndex();
    return index.isValid() ? index.row() : -1;
}

bool PolicyPage::isChanged() const {
    return !areSame(rules_, signed_);
}

void PolicyPage::present() {
    const auto& policy = view().staff.policy;
    const auto fresh = policy ? policy->rules : std::vector<Rule>();
    const bool wasChanged = isChanged();
    const bool isNew = !areSame(fresh, signed_);
    if (isNew) {
        isOvertaken_ = wasChanged && !areSame(fresh, rules_);
        signed_ = fresh;
        if (!wasChanged) rules_ = fresh;
        past_.clear();
    }
    empty_->present(notProvenTitle_, notProven_);
    pages_->setCurrentIndex(policy ? 0 : 1);
    editor_->present(view(), theme_.language());
    presentRules();
    // Or the editor would put the former rule back with the next edit.
    if (isNew && !wasChanged) choose(chosen());
}

void PolicyPage::presentRules() {
    isSetting_ = true;
    widgets::replaceRows(*table_, *model_, shown_,
                         PeopleWords::rulesOf(view(), rules_, theme_.language()),
                         [](const RuleLine& row) { return row.place; });
    isSetting_ = false;
    if (chosen() < 0 && !rules_.empty()) table_->selectRow(0);
    findings_->setFindings(PeopleWords::findingsOf(view(), ledger::lint(rules_, usersOf(view()))));
    presentButtons();
}

void PolicyPage::presentButtons() {
    const int at = chosen();
    const auto count = static_cast<int>(rules_.size());
    const bool isKnown = view().staff.policy.has_value();
    add_->setEnabled(isKnown && rules_.size() < ledger::Policy::kMaxRules);
    earlier_->setEnabled(at > 0);
    later_->setEnabled(at >= 0 && at + 1 < count);
    remove_->setEnabled(at >= 0);
    const QString fault = rules_.empty() ? noRule_ : editor_->fault();
    state_->setText(!isKnown           ? QString()
                    : isOvertaken_     ? overtaken_
                    : !fault.isEmpty() ? fault
                    : isChanged()      ? changed_
                                       : same_);
    discard_->setEnabled(isChanged());
    review_->setEnabled(isKnown && isChanged() && fault.isEmpty());
    review_->setAccessibleDescription(state_->fullText());
    review_->setToolTip(text::safeTip(review_->isEnabled() ? QString() : state_->fullText()));
}

void PolicyPage::choose(int place) {
    typing_.reset();
    const bool isOne = place >= 0 && place < static_cast<int>(rules_.size());
    editor_->show(isOne ? std::optional(rules_[static_cast<std::size_t>(place)]) : std::nullopt,
                  place);
    editor_->present(view(), theme_.language());
    presentButtons();
}

void PolicyPage::takeEdited(const Rule& rule) {
    const int at = chosen();
    if (at < 0 || at >= static_cast<int>(rules_.size())) return;
    auto& before = rules_[static_cast<std::size_t>(at)];
    const auto typed = amountTyped(before, rule);
    if (!typed || typed != typing_) remember();
    typing_ = typed;
    before = rule;
    presentRules();
    editor_->present(view(), theme_.language());
}

void PolicyPage::addRule() {
    const int at = chosen() + 1;
    remember();
    rules_.insert(rules_.begin() + at,
                  Rule{.action = ledger::ActionClass::Payments,
                       .needs = {{ledger::Role::Finance, 1}, {ledger::Role::Approver, 1}}});
    presentRules();
    table_->selectRow(at);
    choose(at);
}

void PolicyPage::removeRule() {
    const int at = chosen();
    if (at < 0) return;
    remember();
    rules_.erase(rules_.begin() + at);
    presentRules();
    const int next = std::min(at, static_cast<int>(rules_.size()) - 1);
    if (next >= 0) table_->selectRow(next);
    choose(next);
}

void PolicyPage::move(Move where) {
    const int from = chosen();
    const int to = where == Move::Earlier ? from - 1 : from + 1;
    if (from < 0 || to < 0 || to >= static_cast<int>(rules_.size())) return;
    remember();
    std::swap(rules_[static_cast<std::size_t>(from)], rules_[static_cast<std::size_t>(to)]);
    presentRules();
    table_->selectRow(to);
    choose(to);
}

std::optional<PolicyPage::Amount> PolicyPage::amountTyped(const Rule& before, const Rule& after) {
    auto same = after;
    same.upTo = before.upTo;
    if (areSame({same}, {before})) return Amount::UpTo;
    same = after;
    same.perDay = before.perDay;
    return areSame({same}, {before}) ? std::optional(Amount::PerDay) : std::nullopt;
}

void PolicyPage::remember() {
    past_.push_back(rules_);
    if (past_.size() > kMostSteps) past_.erase(past_.begin());
}

void PolicyPage::stepBack() {
    if (past_.empty()) return;
    const int at = chosen();
    rules_ = std::move(past_.back());
    past_.pop_back();
    presentRules();
    const int place = std::min(std::max(at, 0), static_cast<int>(rules_.size()) - 1);
    if (place >= 0) table_->selectRow(place);
    choose(place);
}

void PolicyPage::discard() {
    remember();
    rules_ = signed_;
    isOvertaken_ = false;
    presentRules();
    choose(chosen());
}

void PolicyPage::forget(const std::vector<Rule>& rules) {
    if (areSame(rules_, rules)) discard();
}

void PolicyPage::review() {
    if (review_->isEnabled()) emit changeWanted(rules_);
}

void PolicyPage::retranslate() {
    listCard_->setTitle(tr("Approval rules"), tr("top to bottom; the first match applies"));
    table_->setAccessibleName(tr("Approval rules"));
    model_->setTitles({tr("No."), tr("What is decided, and who has to sign")});
    add_->setText(tr("Add a rule"));
    //: Moves a rule up in the order.
    earlier_->setText(tr("Move up"));
    //: Moves a rule down in the order.
    later_->setText(tr("Move down"));
    remove_->setText(tr("Remove"));
    discard_->setText(tr("Discard changes"));
    review_->setText(tr("Review and sign"));
    for (QPushButton* button : {add_, earlier_, later_, remove_, discard_, review_})
        button->setAccessibleName(button->text());
    notProvenTitle_ = tr("Not proven yet");
    notProven_ = tr("The rules are shown once peers have proven them. Nothing is lost meanwhile.");
    same_ = tr("These rules are in force.");
    changed_ = tr("Changed here, and not in force before it is signed.");
    overtaken_ = tr("The rules in force have changed meanwhile: discard your changes, and look again.");
    noRule_ = tr("A policy needs at least one rule.");
    editor_->retranslate();
    findings_->retranslate();
}

}  // namespace seabridge::screens
