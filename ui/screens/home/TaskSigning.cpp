// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/home/TaskSigning.h"

#include "ui/screens/home/QuoteReading.h"
#include "ui/text/Format.h"
#include "ui/text/Joined.h"
#include "ui/text/Parties.h"
#include "ui/text/PolicyWords.h"
#include "ui/text/SignersWords.h"
#include "ui/text/Words.h"

#include <algorithm>

namespace seabridge::screens {

TaskSigning::TaskSigning(const Surroundings& around, QuoteReading& quotes, QWidget* page)
    : QObject(page), around_(around), quotes_(quotes), page_(page) {}

void TaskSigning::retranslate() {
    texts_ = {
        //: %1 is an action such as "Send a quote Q-17".
        .approve = tr("Approve: %1"),
        .approveConsequence = tr("Your signature counts as a yes. If it is the last one that is "
                                 "missing, the action takes effect at once."),
        .last = tr("You are the last to sign: it takes effect at once."),
        .notLast = tr("Your signature counts as a yes. Others have to sign after you."),
        .signatures = tr("Signatures"),
        //: Label: the rule of the own organization that says who signs.
        .rule = tr("Approval rule"),
        .balance = tr("Free balance"),
        //: %1 is an action.
        .sendBack = tr("Return: %1"),
        .sendBackConsequence = tr("The action ends and goes back to its maker, who can mend it "
                                  "and submit it again."),
        .sendBackReason = tr("What should be mended?"),
        //: %1 is an action.
        .decline = tr("Decline: %1"),
        .declineConsequence = tr("The action ends for good and nothing happens."),
        .declineReason = tr("Why is it declined?"),
        .opening = tr("The quote is being opened; the sheet to sign it on follows."),
        .shut = tr("The quote cannot be opened here, and nobody signs what cannot be read."),
    };
}

const api::InboxRow* TaskSigning::rowOf(const Task& task) const {
    const auto row = std::ranges::find(view().inbox, *task.pending, &api::InboxRow::id);
    return row == view().inbox.end() ? nullptr : &*row;
}

void TaskSigning::addBalance(const api::InboxRow& row,
                             std::vector<widgets::Sheet::Change>& out) const {
    const bool takesMoney = row.summary.kind == ledger::Kind::Pay ||
                            row.summary.kind == ledger::Kind::PostDeposit;
    if (!takesMoney || !row.summary.amount || !view().self || row.org != view().self->org) return;
    const ledger::Money& amount = *row.summary.amount;
    for (const auto& account : view().accounts)
        if (account.currency == amount.currency)
            out.push_back({texts_.balance,
                           text::money(view(), {account.currency, account.freeMinor}),
                           text::money(view(), {account.currency,
                                                account.freeMinor - amount.amountMinor})});
}

void TaskSigning::addEffects(const Task& task, std::vector<widgets::Sheet::Change>& out) const {
    const auto* row = rowOf(task);
    if (row == nullptr) return;
    const auto signers = text::signersOf(view(), *row);
    if (signers) {
        out.push_back({texts_.rule, {},
                       text::ruleWords(view(), signers->rule, around_.theme.language())});
        out.push_back({texts_.signatures, text::signedWords(signers->signedBy, signers->needed),
                       text::signedWords(signers->signedBy + 1, signers->needed)});
    } else {
        const auto signedBy = static_cast<std::int64_t>(row->approvals);
        out.push_back({texts_.signatures, text::formatCount(signedBy),
                       text::formatCount(signedBy + 1)});
    }
    addBalance(*row, out);
}

QString TaskSigning::consequenceOf(const Task& task, Act act) const {
    if (act == Act::Return) return texts_.sendBackConsequence;
    if (act == Act::Decline) return texts_.declineConsequence;
    const auto* row = rowOf(task);
    const auto signers = row != nullptr ? text::signersOf(view(), *row) : std::nullopt;
    if (!signers) return texts_.approveConsequence;
    return text::isLastSignature(view(), *signers) ? texts_.last
           : signers->isOursAlone                  ? texts_.notLast
                                                   : texts_.approveConsequence;
}

/// An acceptance says its terms itself; what is sent is only in the document.
QString TaskSigning::obstacleOf(const Task& task) const {
    const auto* read = task.quote ? quotes_.find(*task.quote) : nullptr;
    if (read == nullptr || *read || task.isAcceptance) return {};
    return text::sentences({texts_.shut, text::words(read->error().code)});
}

bridge::SigningRequest TaskSigning::requestOf(const Task& task, Act act) const {
    const QString& title = act == Act::Approve  ? texts_.approve
                           : act == Act::Return ? texts_.sendBack
                                                : texts_.decline;
    bridge::SigningRequest out{title.arg(task.title), consequenceOf(task, act),
                               sheetLinesOf(task.facts)};
    out.about = base::bytesOf(*task.pending);
    if (act == Act::Return) out.reasonLabel = texts_.sendBackReason;
    if (act == Act::Decline) out.reasonLabel = texts_.declineReason;
    if (act != Act::Approve) return out;
    addEffects(task, out.changes);
    out.obstacle = obstacleOf(task);
    return out;
}

void TaskSigning::sign(const Task& task, Act act) {
    waiting_.reset();
    if (task.quote && act == Act::Approve) {
        const auto* read = quotes_.find(*task.quote);
        if (read == nullptr || !*read) {
            waiting_ = {task.key, act};
            quotes_.retry(*task.quote);
            return around_.notices.say(theme::Tone::Info, texts_.opening);
        }
    }
    open(task, act);
}

void TaskSigning::goOn(const Task* task) {
    if (!waiting_ || task == nullptr || task->key != waiting_->first || !task->quote) return;
    if (quotes_.find(*task->quote) == nullptr) return;
    open(*task, std::exchange(waiting_, {})->second);
}

void TaskSigning::open(const Task& task, Act act) {
    auto& core = around_.door.core();
    around_.signing.open(
        page_, requestOf(task, act),
        [&core, act, id = *task.pending](const std::string& reason, bridge::Signing::Reply reply) {
            if (act == Act::Approve) core.approve(id, std::move(reply));
            else if (act == Act::Return) core.sendBack(id, reason, std::move(reply));
            else core.decline(id, reason, std::move(reply));
        });
}

}  // namespace seabridge::screens
