// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/ProposalCard.h"

#include "ledger/Rules.h"
#include "ui/text/Number.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/Words.h"
#include "ui/widgets/Choice.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace seabridge::screens {

namespace {

using widgets::FieldRow;

QString hex(const api::OrgId& id) {
    return QString::fromStdString(base::toHex(id));
}

using Options = std::vector<widgets::Choice::Option>;

}  // namespace

ProposalCard::ProposalCard(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      what_(new widgets::Choice),
      parameter_(new widgets::Choice),
      value_(new QLineEdit),
      member_(new widgets::Choice),
      reason_(new QLineEdit),
      file_(new QPushButton),
      whatRow_(new FieldRow(theme, what_, this)),
      parameterRow_(new FieldRow(theme, parameter_, this)),
      valueRow_(new FieldRow(theme, value_, this)),
      memberRow_(new FieldRow(theme, member_, this)),
      reasonRow_(new FieldRow(theme, reason_, this)),
      fileRow_(new FieldRow(theme, file_, this)),
      hint_(new widgets::SafeLabel(widgets::TextLook::Note, this)),
      review_(new QPushButton(this)),
      close_(new QPushButton(this)) {
    what_->setObjectName(QStringLiteral("proposalWhat"));
    parameter_->setObjectName(QStringLiteral("proposalParameter"));
    value_->setObjectName(QStringLiteral("proposalValue"));
    member_->setObjectName(QStringLiteral("proposalMember"));
    reason_->setObjectName(QStringLiteral("proposalReason"));
    reason_->setMaxLength(static_cast<int>(ledger::kMaxNoteBytes));
    file_->setObjectName(QStringLiteral("proposalFile"));
    hint_->setObjectName(QStringLiteral("proposalHint"));
    hint_->setWraps(true);
    review_->setObjectName(QStringLiteral("reviewProposal"));
    review_->setProperty("look", "primary");
    close_->setObjectName(QStringLiteral("closeProposal"));
    for (QPushButton* button : {file_, review_, close_}) button->setAutoDefault(false);
    lay();
    connect(what_, &QComboBox::currentIndexChanged, this, &ProposalCard::showWhat);
    connect(parameter_, &QComboBox::currentIndexChanged, this, [this] {
        value_->clear();
        valueRow_->setError({});
        presentHint();
    });
    connect(value_, &QLineEdit::editingFinished, this, &ProposalCard::judge);
    connect(reason_, &QLineEdit::editingFinished, this, &ProposalCard::judge);
    connect(member_, &QComboBox::activated, this, &ProposalCard::judge);
    connect(file_, &QPushButton::clicked, this, &ProposalCard::chooseFile);
    connect(review_, &QPushButton::clicked, this, &ProposalCard::review);
    connect(close_, &QPushButton::clicked, this, &ProposalCard::closed);
}

void ProposalCard::lay() {
    content()->setSpacing(4);
    content()->addSpacing(4);
    for (QWidget* row : std::initializer_list<QWidget*>{whatRow_, parameterRow_, valueRow_,
                                                        memberRow_, fileRow_, reasonRow_})
        content()->addWidget(row);
    content()->addWidget(hint_);
    content()->addStretch();
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(review_);
    foot->addWidget(close_);
    foot->addStretch();
    content()->addLayout(foot);
}

void ProposalCard::retranslate() {
    setTitle(tr("New ballot"));
    whatRow_->setLabel(tr("What the members should decide"));
    parameterRow_->setLabel(tr("Parameter"));
    memberRow_->setLabel(tr("Member"));
    reasonRow_->setLabel(tr("Reason, read by all members"));
    fileRow_->setLabel(tr("The newcomer's file"));
    file_->setText(tr("Choose the file…"));
    file_->setAccessibleName(tr("Choose the newcomer's file"));
    member_->setPlaceholderText(tr("Choose a member"));
    review_->setText(tr("Review and sign"));
    close_->setText(tr("Close"));
    for (QPushButton* button : {review_, close_}) button->setAccessibleName(button->text());
    chooseMember_ = tr("Choose the member whom it concerns.");
    noReason_ = tr("Say why; the other members decide by it.");
    notANumber_ = tr("A whole number is needed.");
    //: %1 is a range such as "1 s to 30 s".
    outOfRange_ = tr("It has to lie within %1.");
    sameValue_ = tr("That is the present value.");
    chooseFile_ = tr("Choose the newcomer's file.");
    dialogTitle_ = tr("File of the organization to be admitted");
    filter_ = tr("JSON files (*.json)");
    //: %1 is a value with its unit, %2 a range, %3 says what the parameter is for.
    nowIs_ = tr("Now %1, possible %2. What it means: %3.");
    admitHint_ =
        tr("The newcomer hands in its file: organization, tasks, its peer's keys with "
           "their proof, and addresses. A suspended member comes back the same way.");
    suspendHint_ =
        tr("A suspended member's peer signs no blocks and it has no vote, until it is "
           "admitted anew. The one concerned does not vote on it.");
    haltHint_ =
        tr("While the ledger is halted, nothing but ballots, refusals and evidence can be "
           "signed by anybody.");
    resumeHint_ = tr("The ledger is halted. This ends the halt.");
    rulesHint_ = tr("All peers have to know the next rules first: one that does not stops there.");
    fileRead_ = tr("File read: %1");
    wrongFile_ = tr("This is not a newcomer's file: %1");
    notMember_ = tr("Only an active member of the consortium can propose a ballot.");
    notProven_ = tr("The members are not proven yet.");
    what_->offer({{tr("Change a parameter"), Parameter},
                  {tr("Admit or take back a member"), Admit},
                  {tr("Suspend a member"), Suspend},
                  {tr("Expel a member"), Expel},
                  {isHalted_ ? tr("Resume the ledger") : tr("Halt the ledger"), Halting},
                  {tr("Adopt the next rules"), Rules}});
    if (what_->currentIndex() < 0) what_->setCurrentIndex(0);
    showWhat();
}

void ProposalCard::presentChoices(const api::View& view, text::Language language) {
    Options parameters;
    for (const auto& line : ConsortiumWords::parametersOf(view))
        parameters.push_back({line.name, static_cast<int>(line.id)});
    parameter_->offer(parameters);
    if (parameter_->currentIndex() < 0 && !parameters.empty()) parameter_->setCurrentIndex(0);
    Options members;
    for (const auto& row : view.affairs.members)
        if (row.member.status <= ledger::MemberStatus::Suspended)
            members.push_back({text::plain(text::partyName(view, row.member.org, language)),
                               hex(row.member.org)});
    member_->offer(members);
}

void ProposalCard::present(const api::View& view, text::Language language) {
    parameters_ = view.affairs.parameters;
    if (isHalted_ != view.affairs.governance.halted) {
        isHalted_ = view.affairs.governance.halted;
        retranslate();
    }
    presentChoices(view, language);
    const auto* own = view.self ? view.affairs.member(view.self->org) : nullptr;
    const bool isMember = own != nullptr && own->status == ledger::MemberStatus::Active;
    obstacle_ = !view.affairs.parameters ? notProven_ : !isMember ? notMember_ : QString();
    review_->setEnabled(obstacle_.isEmpty());
    review_->setAccessibleDescription(obstacle_);
    review_->setToolTip(text::safeTip(obstacle_));
    presentHint();
}

ProposalCard::What ProposalCard::what() const {
    return static_cast<What>(std::max(what_->currentData().toInt(), 0));
}

ledger::ParameterId ProposalCard::parameter() const {
    const int number = parameter_->currentData().toInt();
    const auto id = static_cast<ledger::ParameterId>(number);
    return ledger::isKnown(id) ? id : ledger::ParameterId::BlockIntervalMs;
}

std::optional<api::OrgId> ProposalCard::member() const {
    return base::fixedFromHex<api::OrgId>(member_->currentData().toString().toStdString());
}

std::string ProposalCard::reason() const {
    return reason_->text().trimmed().toStdString();
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
    reasonRow_->setVisible(now == Suspend || now == Expel || now == Halting);
    fileRow_->setVisible(now == Admit);
    for (auto* row : {valueRow_, memberRow_, reasonRow_, fileRow_}) row->setError({});
    presentHint();
}

void ProposalCard::presentHint() {
    const auto id = parameter();
    valueRow_->setLabel(ConsortiumWords::newValueIn(id));
    switch (what()) {
        case Parameter:
            hint_->setText(
                !parameters_
                    ? notProven_
                    : nowIs_.arg(ConsortiumWords::valueOf(id, ledger::valueOf(*parameters_, id)),
                                 ConsortiumWords::rangeOf(id), ConsortiumWords::meaningOf(id)));
            break;
        case Admit:
            hint_->setText(admitHint_);
            break;
        case Suspend:
        case Expel:
            hint_->setText(suspendHint_);
            break;
        case Halting:
            hint_->setText(isHalted_ ? resumeHint_ : haltHint_);
            break;
        case Rules:
            hint_->setText(rulesHint_);
            break;
    }
    if (!obstacle_.isEmpty()) hint_->setText(obstacle_);
}

void ProposalCard::judge() {
    const auto now = what();
    if (now == Parameter && parameters_) {
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
    const bool isReasoned = ledger::isText(reason(), ledger::kMaxNoteBytes);
    reasonRow_->setError(reasonRow_->isHidden() || isReasoned ? QString() : noReason_);
    fileRow_->setError(fileRow_->isHidden() || admission_ ? QString()
                       : fileFault_.isEmpty()             ? chooseFile_
                                                          : fileFault_);
}

std::optional<api::Ballot> ProposalCard::ballot() const {
    switch (what()) {
        case Parameter:
            return ledger::SetParameter{parameter(), *typedValue()};
        case Admit:
            return *admission_;
        case Suspend:
            return ledger::SuspendMember{*member(), reason()};
        case Expel:
            return ledger::ExpelMember{*member(), reason()};
        case Halting:
            if (isHalted_) return ledger::Resume{reason()};
            return ledger::Halt{reason()};
        case Rules:
            return ledger::ChangeRules{parameters_->rulesNumber + 1};
    }
    return std::nullopt;
}

void ProposalCard::review() {
    if (!review_->isEnabled() || !parameters_) return;
    judge();
    for (const auto* row : {valueRow_, memberRow_, fileRow_, reasonRow_})
        if (!row->isHidden() && !row->error().isEmpty())
            return row->control()->setFocus(Qt::TabFocusReason);
    if (const auto wanted = ballot()) emit proposalWanted(*wanted);
}

void ProposalCard::chooseFile() {
    auto* dialog = new QFileDialog(this, dialogTitle_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(filter_);
    connect(dialog, &QFileDialog::fileSelected, this, &ProposalCard::fileWanted);
    dialog->open();
}

void ProposalCard::setAdmission(const base::Result<ledger::AdmitMember>& admission) {
    admission_.reset();
    fileFault_.clear();
    if (admission)
        admission_ = *admission;
    else if (admission.error().code == base::ErrorCode::InvalidInput)
        fileFault_ = wrongFile_.arg(QString::fromStdString(admission.error().detail));
    else
        fileFault_ = text::words(admission.error().code);
    file_->setText(
        admission_ ? fileRead_.arg(text::plain(QString::fromStdString(admission_->requestEndpoint)))
                   : chooseFile_);
    judge();
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

void ProposalCard::clear() {
    value_->clear();
    reason_->clear();
    member_->setCurrentIndex(-1);
    admission_.reset();
    fileFault_.clear();
    retranslate();
}

}  // namespace seabridge::screens
