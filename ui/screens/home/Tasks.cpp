// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/home/Tasks.h"

#include "ui/screens/Screen.h"
#include "ui/screens/home/ActionWords.h"
#include "ui/text/Format.h"
#include "ui/text/Joined.h"
#include "ui/text/Parties.h"
#include "ui/text/PolicyWords.h"
#include "ui/text/Words.h"

#include <algorithm>
#include <limits>

namespace seabridge::screens {

namespace {

using ledger::Kind;
using ledger::Role;

constexpr base::TimeMs kSoonMs = 7 * base::kDayMs;
constexpr base::TimeMs kEndedShownMs = 7 * base::kDayMs;

/// Whose business an action is, besides the approvers'. An organization's own policy may ask for
/// others; the dry run says so before anything is signed.
Role roleFor(Kind kind) {
    switch (kind) {
        case Kind::RegisterOrganization: case Kind::SetUser: case Kind::EnrolDevice:
        case Kind::RevokeDevice: case Kind::SetPolicy: case Kind::AddReadingKey:
        case Kind::ShareReadingKey: case Kind::DefineCurrency: case Kind::AdmitMember:
        case Kind::SuspendMember: case Kind::ExpelMember: case Kind::RotateMemberKeys:
        case Kind::SetParameter: case Kind::ChangeRules: case Kind::Halt: case Kind::Resume:
        case Kind::FreezeOrder: case Kind::LiftFreeze:
        case Kind::SetDeputy:
            return Role::Admin;
        case Kind::RequestKyc: case Kind::AttestKyc: case Kind::RefuseKyc:
            return Role::Compliance;
        case Kind::IssueCurrency: case Kind::ClawBack: case Kind::Pay: case Kind::PostDeposit:
        case Kind::ReturnDeposit: case Kind::SettlePlain: case Kind::SettleConverted:
        case Kind::FundObligation: case Kind::VoidFunding: case Kind::PublishRate:
            return Role::Finance;
        case Kind::PublishQuote: case Kind::DeclineQuote: case Kind::WithdrawQuote:
        case Kind::AcceptQuote: case Kind::RecordEvent: return Role::Clerk;
        case Kind::Approve: case Kind::Decline: case Kind::Return: case Kind::Enforce:
        case Kind::MemberReady: break;
    }
    return Role::Approver;
}

/// As the settlement screen names a payment.
QString paymentKey(const QString& order, std::uint32_t index) {
    return QStringLiteral("%1#%2").arg(order).arg(index);
}

void setDeadline(const Reader& reader, Task& task, std::optional<base::TimeMs> time) {
    task.deadline = time;
    if (!time) return;
    task.when = HomeWords::remaining(*time - reader.view.proof.blockTime);
    task.exact = text::formatTime(*time, reader.zone);
}

/// Whom of the own people an action concerns.
std::optional<ledger::UserId> personIn(const Reader& reader, const ledger::Action& action) {
    if (const auto* set = std::get_if<ledger::SetUser>(&action)) return set->user;
    if (const auto* enrolment = std::get_if<ledger::EnrolDevice>(&action)) return enrolment->user;
    if (const auto* deputy = std::get_if<ledger::SetDeputy>(&action)) return deputy->user;
    const auto* revoked = std::get_if<ledger::RevokeDevice>(&action);
    if (revoked == nullptr) return {};
    for (const auto& person : reader.view.staff.people)
        for (const auto& device : person.devices)
            if (device.keys.signing == revoked->device) return person.id;
    return {};
}

/// What concerns the own people is looked at by those who administer them.
void setPeoplePlace(const Reader& reader, Task& task, const api::InboxRow& row) {
    const bool isRules = row.summary.kind == Kind::SetPolicy;
    const bool isPerson = row.summary.kind == Kind::SetUser ||
                          row.summary.kind == Kind::EnrolDevice ||
                          row.summary.kind == Kind::RevokeDevice ||
                          row.summary.kind == Kind::SetDeputy;
    if (!hasRole(reader.view, {Role::Admin}) || (!isRules && !isPerson)) return;
    const auto person = personIn(reader, row.action);
    task.screen = QString::fromLatin1(kPeople);
    task.item = isRules  ? QString::fromLatin1(items::kRules)
                : person ? text::hex(*person)
                         : QString();
}

/// Where an action of this kind is looked at.
void setPlace(Task& task, const api::InboxRow& row) {
    const auto go = [&task](const char* screen, const QString& item) {
        task.screen = QString::fromLatin1(screen);
        task.item = item;
    };
    const QString ref = row.summary.ref ? text::hex(*row.summary.ref) : QString();
    const QString order = QString::fromStdString(row.summary.order.value_or(""));
    const QString payment = row.summary.index ? paymentKey(order, *row.summary.index) : order;
    switch (row.summary.kind) {
        case Kind::PublishQuote: return go(kQuotes, text::hex(row.id));
        case Kind::AcceptQuote: case Kind::DeclineQuote: case Kind::WithdrawQuote:
            return go(kQuotes, ref);
        case Kind::PostDeposit: case Kind::ReturnDeposit: return go(kDeposits, order);
        case Kind::SettlePlain: case Kind::SettleConverted: case Kind::FundObligation:
        case Kind::VoidFunding: return go(kSettlement, payment);
        case Kind::RecordEvent: return go(kOrders, order);
        case Kind::AttestKyc: case Kind::RefuseKyc: return go(kKyc, ref);
        case Kind::RequestKyc: return go(kKyc, {});
        case Kind::Pay: return go(kWallet, text::hex(row.id));
        case Kind::AdmitMember: case Kind::SuspendMember: case Kind::ExpelMember:
        case Kind::RotateMemberKeys: case Kind::SetParameter: case Kind::ChangeRules:
        case Kind::DefineCurrency: case Kind::FreezeOrder: case Kind::LiftFreeze:
        case Kind::Halt: case Kind::Resume: return go(kConsortium, text::hex(row.id));
        default: return;
    }
}

void setQuote(Task& task, const api::InboxRow& row) {
    const auto* accept = std::get_if<ledger::AcceptQuote>(&row.action);
    task.isAcceptance = accept != nullptr;
    if (accept != nullptr) task.quote = accept->quote;
    if (row.summary.kind == Kind::PublishQuote) task.quote = row.id;
}

QString titleOf(const Reader& reader, const api::InboxRow& row) {
    const QString title = text::actionTitle(reader.view, row.summary);
    const auto found = std::ranges::find(reader.view.quotes, row.id, &api::QuoteRow::id);
    if (found == reader.view.quotes.end() || found->number.empty()) return title;
    return title + QStringLiteral(" ") + QString::fromStdString(found->number);
}

QString noteOf(const Reader& reader, const api::InboxRow& row) {
    QStringList out;
    const QString facts = text::actionFacts(reader.view, row.summary, reader.language);
    if (!facts.isEmpty()) out << facts;
    QString maker = text::personName(reader.view, row.by);
    if (!reader.view.self || row.org != reader.view.self->org)
        maker = HomeWords::of(maker, text::partyName(reader.view, row.org, reader.language));
    out << HomeWords::madeBy(maker, row.approvals);
    return out.join(text::kParting);
}

void addApprovals(const Reader& reader, std::vector<Task>& out) {
    for (const auto& row : reader.view.inbox) {
        if (!row.mayApprove || !hasRole(reader.view, {Role::Approver, roleFor(row.summary.kind)}))
            continue;
        Task task;
        task.kind = TaskKind::Approval;
        task.key = QStringLiteral("approval:") + text::hex(row.id);
        task.pill = HomeWords::pillOf(TaskKind::Approval);
        task.title = titleOf(reader, row);
        task.note = noteOf(reader, row);
        setDeadline(reader, task, row.validUntil);
        setPlace(task, row);
        setPeoplePlace(reader, task, row);
        setQuote(task, row);
        task.pending = row.id;
        task.mayStop =
            hasRole(reader.view, {Role::Approver, Role::Admin, Role::Compliance, Role::Finance});
        task.facts = factsOf(reader, row);
        task.consequence = HomeWords::ifNobodySigns(task.exact);
        out.push_back(std::move(task));
    }
}

/// Those ended by others; what a person ended is known to that person.
void addEnded(const Reader& reader, std::vector<Task>& out) {
    for (const auto& row : reader.view.ended) {
        if (reader.view.self && row.by == reader.view.self->user) continue;
        if (reader.view.proof.blockTime - row.time > kEndedShownMs) continue;
        Task task;
        task.kind = TaskKind::Returned;
        task.key = QStringLiteral("ended:") + text::hex(row.id);
        task.pill = HomeWords::pillOf(row);
        task.title = text::words(row.how);
        QStringList note;
        if (!row.reason.empty()) note << QString::fromStdString(row.reason);
        else if (row.code) note << text::words(*row.code);
        note << text::formatAge(reader.view.proof.blockTime - row.time);
        task.note = note.join(text::kParting);
        task.screen = QString::fromLatin1(kWallet);
        task.item = text::hex(row.id);
        task.facts = factsOf(reader, row);
        task.consequence = HomeWords::afterReturn();
        out.push_back(std::move(task));
    }
}

void addCases(const Reader& reader, std::vector<Task>& out) {
    if (!hasRole(reader.view, {Role::Compliance})) return;
    for (const auto& row : reader.view.cases) {
        if (!row.isForUs || row.entity.ended()) continue;
        Task task;
        task.kind = TaskKind::KycReview;
        task.key = QStringLiteral("case:") + text::hex(row.entity.id);
        task.pill = HomeWords::pillOf(TaskKind::KycReview);
        task.title = HomeWords::reviewTitle(
            text::partyName(reader.view, row.entity.applicant, reader.language));
        if (row.requestedAt)
            task.note = HomeWords::askedSince(
                text::formatAge(reader.view.proof.blockTime - *row.requestedAt));
        task.screen = QString::fromLatin1(kKyc);
        task.item = text::hex(row.entity.id);
        task.facts = factsOf(reader, row);
        task.consequence = HomeWords::ifNotReviewed();
        out.push_back(std::move(task));
    }
}

void addQuotes(const Reader& reader, std::vector<Task>& out) {
    if (!hasRole(reader.view, {Role::Clerk})) return;
    for (const auto& row : reader.view.quotes) {
        if (row.isOurs || row.stage != api::QuoteStage::Open) continue;
        Task task;
        task.kind = TaskKind::QuoteAnswer;
        task.key = QStringLiteral("quote:") + text::hex(row.id);
        task.pill = HomeWords::pillOf(TaskKind::QuoteAnswer);
        task.title = HomeWords::answerTitle(row.number.empty()
                                                ? text::shortId(row.id)
                                                : QString::fromStdString(row.number));
        task.note = text::partyName(reader.view, row.maker, reader.language);
        if (row.total) task.note += text::kParting + text::money(reader.view, *row.total);
        setDeadline(reader, task, row.expiresAt);
        task.screen = QString::fromLatin1(kQuotes);
        task.item = text::hex(row.id);
        task.facts = factsOf(reader, row);
        task.consequence = HomeWords::ifNotAnswered(task.exact);
        out.push_back(std::move(task));
    }
}

/// An action for this is signed already and waits for others.
bool isUnderWay(const Reader& reader, const api::TradeId& order, std::optional<std::uint32_t> index,
                std::initializer_list<Kind> kinds) {
    return std::ranges::any_of(reader.view.inbox, [&](const api::InboxRow& row) {
        return row.summary.order == order && row.summary.index == index &&
               std::ranges::find(kinds, row.summary.kind) != kinds.end();
    });
}

bool hasOurDeposit(const Reader& reader, const api::TradeId& order) {
    return std::ranges::any_of(reader.view.deposits, [&](const api::DepositRow& row) {
        return row.order == order && row.isOurs && row.state == api::DepositState::Held;
    });
}

void addPayments(const Reader& reader, std::vector<Task>& out) {
    if (!hasRole(reader.view, {Role::Finance})) return;
    for (const auto& row : reader.view.obligations) {
        const auto& owed = row.obligation;
        if (!row.weOwe || owed.status != ledger::ObligationStatus::Open || !owed.dueAt) continue;
        if (*owed.dueAt - reader.view.proof.blockTime > kSoonMs) continue;
        if (isUnderWay(reader, owed.trade, owed.index,
                       {Kind::SettlePlain, Kind::SettleConverted, Kind::FundObligation}))
            continue;
        const QString order = QString::fromStdString(owed.trade);
        Task task;
        task.kind = TaskKind::Payment;
        task.key = QStringLiteral("owed:") + paymentKey(order, owed.index);
        task.pill = HomeWords::pillOf(TaskKind::Payment);
        task.title = HomeWords::payTitle(order);
        task.note = text::partyName(reader.view, owed.creditor, reader.language) + text::kParting +
                    text::money(reader.view, owed.amount);
        setDeadline(reader, task, owed.dueAt);
        task.screen = QString::fromLatin1(kSettlement);
        task.item = paymentKey(order, owed.index);
        task.facts = factsOf(reader, row);
        task.consequence = HomeWords::ifNotPaid(row.isOverdue, hasOurDeposit(reader, owed.trade));
        out.push_back(std::move(task));
    }
}

void addDeposits(const Reader& reader, std::vector<Task>& out) {
    if (!hasRole(reader.view, {Role::Clerk, Role::Finance})) return;
    for (const auto& row : reader.view.deposits) {
        if (!row.isOurs || row.state != api::DepositState::Required) continue;
        if (isUnderWay(reader, row.order, {}, {Kind::PostDeposit})) continue;
        const QString order = QString::fromStdString(row.order);
        Task task;
        task.kind = TaskKind::Deposit;
        task.key = QStringLiteral("deposit:") + order;
        task.pill = HomeWords::pillOf(TaskKind::Deposit);
        task.title = HomeWords::depositTitle(order);
        task.note = text::money(reader.view, row.amount);
        task.screen = QString::fromLatin1(kDeposits);
        task.item = order;
        task.facts = factsOf(reader, row);
        task.consequence = HomeWords::ifNotPosted();
        out.push_back(std::move(task));
    }
}

}  // namespace

bool looksAlike(const Task& left, const Task& right) {
    return left.key == right.key && left.title == right.title && left.note == right.note &&
           left.when == right.when && left.exact == right.exact &&
           left.pill.word == right.pill.word;
}

std::vector<Task> tasksOf(const Reader& reader) {
    std::vector<Task> out;
    addApprovals(reader, out);
    addPayments(reader, out);
    addQuotes(reader, out);
    addEnded(reader, out);
    addDeposits(reader, out);
    addCases(reader, out);
    std::ranges::stable_sort(out, {}, [](const Task& task) {
        return task.deadline.value_or(std::numeric_limits<base::TimeMs>::max());
    });
    return out;
}

bool hasRole(const api::View& view, std::initializer_list<Role> roles) {
    const std::uint8_t own = view.self ? view.self->roles : 0;
    return std::ranges::any_of(roles, [own](Role role) { return (own & ledger::bit(role)) != 0; });
}

std::size_t waitingCount(const api::View& view) {
    return tasksOf(readerOf(view, text::Language::English)).size();
}

}  // namespace seabridge::screens
