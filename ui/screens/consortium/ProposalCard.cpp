// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/ProposalCard.h"

#include "ledger/Rules.h"
#include "ui/screens/consortium/CurrencyForm.h"
#include "ui/screens/consortium/FreezeForm.h"
#include "ui/screens/consortium/FreezesPage.h"
#include "ui/screens/consortium/KeysForm.h"
#include "ui/text/NoteWords.h"
#include "ui/text/Number.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/Words.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace seabridge::screens {

namespace {

using widgets::FieldRow;

template <class Action>
base::Result<api::Ballot> ballotOf(const base::Result<Action>& read) {
    if (!read) return std::unexpected(read.error());
    return api::Ballot(*read);
}

}  // namespace

ProposalCard::ProposalCard(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      what_(new widgets::Choice),
      parameter_(new widgets::Choice),
      value_(new QLineEdit),
      member_(new widgets::Choice),
      order_(new widgets::Choice),
      reason_(new QLineEdit),
      whatRow_(new FieldRow(theme, what_)),
      parameterRow_(new FieldRow(theme, parameter_)),
      valueRow_(new FieldRow(theme, value_)),
      memberRow_(new FieldRow(theme, member_)),
      orderRow_(new FieldRow(theme, order_)),
      reasonRow_(new FieldRow(theme, reason_)),
      admit_(new KeysForm(theme, KeysForm::Newcomer)),
      keys_(new KeysForm(theme, KeysForm::OwnPeer)),
      currency_(new CurrencyForm(theme)),
      freeze_(new FreezeForm(theme)),
      forms_{admit_, keys_, currency_, freeze_},
      hint_(new widgets::SafeLabel(widgets::TextLook::Note)),
      scroll_(new QScrollArea(this)),
      review_(new QPushButton(this)),
      close_(new QPushButton(this)) {
    nameParts();
    lay();
    connectAll();
}

void ProposalCard::nameParts() {
    const std::pair<QWidget*, const char*> names[]{
        {what_, "proposalWhat"},     {parameter_, "proposalParameter"}, {value_, "proposalValue"},
        {member_, "proposalMember"}, {order_, "proposalOrder"},         {reason_, "proposalReason"},
        {hint_, "proposalHint"},     {scroll_, "proposalScroll"},       {review_, "reviewProposal"},
        {close_, "closeProposal"}};
    for (const auto& [part, name] : names) part->setObjectName(QString::fromLatin1(name));
    reason_->setMaxLength(static_cast<int>(ledger::kMaxNoteBytes));
    hint_->setWraps(true);
    review_->setProperty("look", "primary");
    for (QPushButton* button : {review_, close_}) button->setAutoDefault(false);
}

void ProposalCard::lay() {
    auto* page = new QWidget;
    page->setProperty("look", "page");
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, 6, 0);
    column->setSpacing(4);
    for (QWidget* row : std::initializer_list<QWidget*>{whatRow_, parameterRow_, valueRow_,
                                                        memberRow_, orderRow_})
        column->addWidget(row);
    for (auto* form : forms_) column->addWidget(form);
    column->addWidget(reasonRow_);
    column->addWidget(hint_);
    column->addStretch();
    scroll_->setWidget(page);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(review_);
    foot->addWidget(close_);
    foot->addStretch();
    content()->addWidget(scroll_, 1);
    content()->addLayout(foot);
}

void ProposalCard::connectAll() {
    connect(what_, &QComboBox::currentIndexChanged, this, &ProposalCard::showWhat);
    connect(parameter_, &QComboBox::currentIndexChanged, this, [this] {
        value_->clear();
        valueRow_->setError({});
        presentHint();
    });
    connect(value_, &QLineEdit::editingFinished, this, &ProposalCard::judge);
    connect(reason_, &QLineEdit::editingFinished, this, &ProposalCard::judge);
    for (widgets::Choice* choice : {member_, order_})
        connect(choice, &QComboBox::activated, this, &ProposalCard::judge);
    connect(admit_, &KeysForm::given, this, &ProposalCard::admissionGiven);
    connect(keys_, &KeysForm::given, this, &ProposalCard::rotationGiven);
    connect(review_, &QPushButton::clicked, this, &ProposalCard::review);
    connect(close_, &QPushButton::clicked, this, &ProposalCard::closed);
}

void ProposalCard::retranslate() {
    setTitle(tr("New ballot"));
    whatRow_->setLabel(tr("What the members should decide"));
    parameterRow_->setLabel(tr("Parameter"));
    memberRow_->setLabel(tr("Member"));
    orderRow_->setLabel(tr("Freeze order"));
    reasonRow_->setLabel(tr("Reason, read by all members"));
    member_->setPlaceholderText(tr("Choose a member"));
    order_->setPlaceholderText(tr("Choose the order"));
    review_->setText(tr("Review and sign"));
    close_->setText(tr("Close"));
    for (QPushButton* button : {review_, close_}) button->setAccessibleName(button->text());
    chooseMember_ = tr("Choose the member whom it concerns.");
    chooseOrder_ = tr("Choose the order that should end.");
    noReason_ = tr("Say why; the other members decide by it.");
    notANumber_ = tr("A whole number is needed.");
    //: %1 is a range such as "1 s to 30 s".
    outOfRange_ = tr("It has to lie within %1.");
    sameValue_ = tr("That is the present value.");
    //: %1 is a value with its unit, %2 a range, %3 says what the parameter is for.
    nowIs_ = tr("Now %1, possible %2. What it means: %3.");
    suspendHint_ =
        tr("A suspended member's peer signs no blocks and it has no vote, until it is "
           "admitted anew. The one concerned does not vote on it.");
    liftHint_ =
        tr("It ends the freeze before its time, as after an appeal. The one frozen has no vote "
           "and reads the reason once it is lifted.");
    haltHint_ =
        tr("While the ledger is halted, nothing but ballots, refusals and evidence can be "
           "signed by anybody.");
    resumeHint_ = tr("The ledger is halted. This ends the halt.");
    rulesHint_ = tr("All peers have to know the next rules first: one that does not stops there.");
    notMember_ = tr("Only an active member of the consortium can propose a ballot.");
    notProven_ = tr("The members are not proven yet.");
    for (auto* form : forms_) form->retranslate();
    const widgets::Choice::Option currency{tr("Define a currency"), Currency};
    const widgets::Choice::Options all{
        {tr("Change a parameter"), Parameter},
        {tr("Admit or take back a member"), Admit},
        {tr("Suspend a member"), Suspend},
        {tr("Expel a member"), Expel},
        {tr("Replace our peer's keys"), Keys},
        currency,
        {tr("Freeze money"), Freeze},
        {tr("Lift a freeze"), Lift},
        {isHalted_ ? tr("Resume the ledger") : tr("Halt the ledger"), Halting},
        {tr("Adopt the next rules"), Rules}};
    // A firm that is no member may have a currency of its own decided, and nothing else.
    what_->offer(isMember_ ? all : widgets::Choice::Options{currency},
                 widgets::Choice::Otherwise::First);
    showWhat();
}

void ProposalCard::presentChoices(const api::View& view, text::Language language) {
    widgets::Choice::Options parameters;
    for (const auto& line : ConsortiumWords::parametersOf(view))
        parameters.push_back({line.name, static_cast<int>(line.id)});
    parameter_->offer(parameters, widgets::Choice::Otherwise::First);
    widgets::Choice::Options members;
    for (const auto& row : view.affairs.members)
        if (row.member.status <= ledger::MemberStatus::Suspended)
            members.push_back({text::plain(text::partyName(view, row.member.org, language)),
                               text::hex(row.member.org)});
    member_->offer(members);
    liftable_.clear();
    widgets::Choice::Options orders;
    for (const auto& row : view.affairs.freezes) {
        if (!mayLift(view, row)) continue;
        liftable_.push_back(row);
        orders.push_back(
            {text::plain(ConsortiumWords::titleOf(view, row, language)), text::hex(row.order)});
    }
    order_->offer(orders);
}

void ProposalCard::presentObstacle(const api::View& view) {
    const auto* own = view.self ? view.affairs.member(view.self->org) : nullptr;
    const bool isMember = own != nullptr && own->status == ledger::MemberStatus::Active;
    const bool isFirm = view.affairs.parameters && !isMember;
    if (isHalted_ != view.affairs.governance.halted || isMember_ == isFirm) {
        isHalted_ = view.affairs.governance.halted;
        isMember_ = !isFirm;
        retranslate();
    }
    obstacle_ = !view.affairs.parameters ? notProven_
                : what() == Currency     ? currency_->obstacle()
                : !isMember              ? notMember_
                                         : QString();
    review_->setEnabled(obstacle_.isEmpty());
    review_->setAccessibleDescription(obstacle_);
    review_->setToolTip(text::safeTip(obstacle_));
}

void ProposalCard::present(const api::View& view, text::Language language) {
    parameters_ = view.affairs.parameters;
    presentChoices(view, language);
    for (auto* form : forms_) form->present(view, language);
    presentObstacle(view);
    presentHint();
}

ProposalCard::What ProposalCard::what() const {
    return static_cast<What>(std::max(what_->currentData().toInt(), 0));
}

ProposalForm* ProposalCard::formOf(What what) const {
    switch (what) {
        case Admit:
            return admit_;
        case Keys:
            return keys_;
        case Currency:
            return currency_;
        case Freeze:
            return freeze_;
        default:
            return nullptr;
    }
}

ledger::ParameterId ProposalCard::parameter() const {
    const int number = parameter_->currentData().toInt();
    const auto id = static_cast<ledger::ParameterId>(number);
    return ledger::isKnown(id) ? id : ledger::ParameterId::BlockIntervalMs;
}

std::optional<api::OrgId> ProposalCard::member() const {
    return base::fixedFromHex<api::OrgId>(member_->currentData().toString().toStdString());
}

/// Null if none is chosen.
const api::FreezeRow* ProposalCard::order() const {
    const QString id = order_->currentData().toString();
    for (const auto& row : liftable_)
        if (text::hex(row.order) == id) return &row;
    return nullptr;
}

std::string ProposalCard::reason() const {
    return reason_->text().simplified().toStdString();
}

/// In the ledger's unit; nothing for what is no whole number of the screen's.
std::optional<std::int64_t> ProposalCard::typedValue() const {
    const auto read = text::readAmount(value_->text(), 0);
    if (read.fault != text::AmountFault::None) return std::nullopt;
    std::int64_t out = 0;
    if (__builtin_mul_overflow(read.amountMinor, unitSizeOf(parameter()), &out))
        return std::nullopt;
    return out;
}

void ProposalCard::showWhat() {
    const auto now = what();
    parameterRow_->setVisible(now == Parameter);
    valueRow_->setVisible(now == Parameter);
    memberRow_->setVisible(now == Suspend || now == Expel);
    orderRow_->setVisible(now == Lift);
    reasonRow_->setVisible(now == Suspend || now == Expel || now == Lift || now == Halting);
    for (auto* form : forms_) form->setVisible(form == formOf(now));
    for (auto* row : {valueRow_, memberRow_, orderRow_, reasonRow_}) row->setError({});
    presentHint();
}

void ProposalCard::presentHint() {
    const auto now = what();
    const auto id = parameter();
    valueRow_->setLabel(ConsortiumWords::newValueIn(id));
    const auto* form = formOf(now);
    QString hint = form ? form->hint() : QString();
    if (now == Parameter && parameters_)
        hint = nowIs_.arg(ConsortiumWords::valueOf(id, ledger::valueOf(*parameters_, id)),
                          ConsortiumWords::rangeOf(id), ConsortiumWords::meaningOf(id));
    if (now == Suspend || now == Expel) hint = suspendHint_;
    if (now == Lift) hint = liftHint_;
    if (now == Halting) hint = isHalted_ ? resumeHint_ : haltHint_;
    if (now == Rules) hint = rulesHint_;
    hint_->setText(obstacle_.isEmpty() ? hint : obstacle_);
}

void ProposalCard::judge() {
    if (what() == Parameter && parameters_) {
        const auto id = parameter();
        const auto value = typedValue();
        const auto range = ledger::rangeOf(id);
        const bool isIn = value && *value >= range.least && *value <= range.most;
        valueRow_->setError(!value  ? notANumber_
                            : !isIn ? outOfRange_.arg(ConsortiumWords::rangeOf(id))
                            : *value == ledger::valueOf(*parameters_, id) ? sameValue_
                                                                          : QString());
    }
    memberRow_->setError(memberRow_->isHidden() || member() ? QString() : chooseMember_);
    orderRow_->setError(orderRow_->isHidden() || order() ? QString() : chooseOrder_);
    reasonRow_->setError(reasonRow_->isHidden() ? QString()
                         : reason().empty()
                             ? noReason_
                             : text::noteFault(reason(), ledger::kMaxNoteBytes));
}

/// Of the fields; nothing, and the keyboard is there, if one is wrong.
std::optional<api::Ballot> ProposalCard::ballot() const {
    for (const auto* row : {valueRow_, memberRow_, orderRow_, reasonRow_}) {
        if (row->isHidden() || row->error().isEmpty()) continue;
        row->control()->setFocus(Qt::TabFocusReason);
        return std::nullopt;
    }
    switch (what()) {
        case Parameter:
            return ledger::SetParameter{parameter(), *typedValue()};
        case Suspend:
            return ledger::SuspendMember{*member(), reason()};
        case Expel:
            return ledger::ExpelMember{*member(), reason()};
        case Lift:
            return ledger::LiftFreeze{order()->org, order()->order, reason()};
        case Halting:
            if (isHalted_) return ledger::Resume{reason()};
            return ledger::Halt{reason()};
        case Rules:
            return ledger::ChangeRules{parameters_->rulesNumber + 1};
        default:
            return std::nullopt;
    }
}

void ProposalCard::review() {
    if (!review_->isEnabled() || !parameters_) return;
    auto* form = formOf(what());
    if (!form) judge();
    if (const auto wanted = form ? form->read() : ballot()) return emit proposalWanted(*wanted);
    if (auto* faulty = scroll_->widget()->focusWidget()) scroll_->ensureWidgetVisible(faulty);
}

void ProposalCard::setAdmission(const base::Result<ledger::AdmitMember>& admission) {
    admit_->setRead(ballotOf(admission));
}

void ProposalCard::setRotation(const base::Result<ledger::RotateMemberKeys>& rotation) {
    keys_->setRead(ballotOf(rotation));
}

void ProposalCard::begin(What what) {
    what_->setCurrentIndex(what_->findData(static_cast<int>(what)));
    what_->setFocus(Qt::OtherFocusReason);
}

void ProposalCard::beginParameter(ledger::ParameterId id) {
    begin(Parameter);
    parameter_->setCurrentIndex(parameter_->findData(static_cast<int>(id)));
    value_->setFocus(Qt::OtherFocusReason);
}

void ProposalCard::beginLift(const base::Hash& order) {
    begin(Lift);
    order_->setCurrentIndex(order_->findData(text::hex(order)));
    reason_->setFocus(Qt::OtherFocusReason);
}

void ProposalCard::clear() {
    value_->clear();
    reason_->clear();
    member_->setCurrentIndex(-1);
    order_->setCurrentIndex(-1);
    for (auto* form : forms_) form->clear();
    retranslate();
}

}  // namespace seabridge::screens
