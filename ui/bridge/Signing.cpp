// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/Signing.h"

#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Outcomes.h"
#include "ui/text/Parties.h"
#include "ui/text/Words.h"

#include <algorithm>

namespace seabridge::bridge {

namespace {

bool isGood(const base::Result<api::Submission>& result) {
    using enum api::SubmitState;
    return result && (result->state == Done || result->state == Waiting);
}

std::vector<widgets::Sheet::Change> changesOf(const api::View& view, const ledger::TxId& open,
                                              const text::AgainWords& words,
                                              text::Language language) {
    std::vector<widgets::Sheet::Change> out;
    const auto row = std::ranges::find(view.underWay, open, &api::UnderWayRow::id);
    if (row != view.underWay.end()) {
        QString what = text::actionTitle(view, row->summary);
        if (const auto facts = text::actionFacts(view, row->summary, language); !facts.isEmpty())
            what += QStringLiteral(" · ") + facts;
        out.push_back({words.open, {}, what});
        out.push_back(
            {words.until, {}, text::formatTime(row->validUntil, text::ownZone(view))});
    }
    out.push_back({words.transaction, {}, text::shortId(open.view()) + QStringLiteral("…")});
    return out;
}

}  // namespace

/// What a person has signed, until its answer was told.
struct Signing::Order {
    Act act;
    QPointer<QWidget> page;
    Command command;
    Done done;
    Ended ended;
    std::string reason;
};

Signing::Signing(const theme::Theme& theme, Notices& notices, Door& door, QObject* parent)
    : QObject(parent), theme_(theme), notices_(notices), door_(door) {}

widgets::Sheet* Signing::makeSheet(QWidget* page) const {
    auto* sheet = new widgets::Sheet(theme_, page);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(QStringLiteral("signingSheet"));
    return sheet;
}

void Signing::open(QWidget* page, const SigningRequest& request, Command command, Done done,
                   Ended ended) {
    const auto order = std::make_shared<Order>(Order{{request.title, request.about},
                                                     page,
                                                     std::move(command),
                                                     std::move(done),
                                                     std::move(ended),
                                                     {}});
    auto* sheet = makeSheet(page);
    sheet->present(request.title, request.consequence, request.changes);
    sheet->askReason(request.reasonLabel, request.maxReasonBytes);
    sheet->setObstacle(underWay_.contains(order->act) ? text::underWayWords() : request.obstacle);
    connect(sheet, &widgets::Sheet::signingWanted, this, [this, sheet, order] {
        order->reason = sheet->reason().toStdString();
        sheet->close();
        give(order);
    });
    sheet->open();
}

void Signing::give(const std::shared_ptr<Order>& order) {
    underWay_.insert(order->act);
    order->command(order->reason,
                   Door::reply<api::Submission>(
                       this, [this, order](const auto& result) { take(order, result); }));
}

void Signing::take(const std::shared_ptr<Order>& order,
                   const base::Result<api::Submission>& result) {
    underWay_.erase(order->act);
    // A lock forgets the screens while an answer is still on its way.
    if (order->page && order->ended) order->ended(result);
    const bool isOpen = result && result->state == api::SubmitState::StillOpen && result->id;
    if (isOpen && order->page && order->page->isVisible()) return askAgain(order, *result->id);
    settle(order->act.first, result);
    if (order->page && order->done && isGood(result)) order->done(*result);
}

/// What is open may be done yet: only who says so on purpose signs it a second time.
void Signing::askAgain(const std::shared_ptr<Order>& order, const ledger::TxId& open) {
    const auto words = text::againWords(order->act.first);
    auto* sheet = makeSheet(order->page);
    sheet->present(words.title, words.consequence,
                   changesOf(door_.view(), open, words, theme_.language()));
    sheet->askArming(words.arming);
    connect(sheet, &widgets::Sheet::signingWanted, this, [this, sheet, order, open] {
        sheet->close();
        door_.core().allowAgain(open, Door::reply<void>(this, [](const base::Result<void>&) {}));
        give(order);
    });
    sheet->open();
}

void Signing::settle(const QString& title, const base::Result<api::Submission>& result) {
    if (!result) return notices_.say(theme::Tone::Bad, text::words(result.error().code));
    const bool isBad = result->state == api::SubmitState::Refused;
    notices_.say(isGood(result) ? theme::Tone::Ok
                 : isBad        ? theme::Tone::Bad
                                : theme::Tone::Warn,
                 text::outcomeWords(title, *result));
}

}  // namespace seabridge::bridge
