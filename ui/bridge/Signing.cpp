// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/Signing.h"

#include "ui/text/Outcomes.h"
#include "ui/text/Words.h"

namespace seabridge::bridge {

namespace {

bool isGood(const base::Result<api::Submission>& result) {
    using enum api::SubmitState;
    return result && (result->state == Done || result->state == Waiting);
}

}  // namespace

Signing::Signing(const theme::Theme& theme, Notices& notices, QObject* parent)
    : QObject(parent), theme_(theme), notices_(notices) {}

void Signing::open(QWidget* page, const SigningRequest& request, Command command, Done done,
                   Ended ended) {
    const Act act{request.title, request.about};
    auto* sheet = new widgets::Sheet(theme_, page);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(QStringLiteral("signingSheet"));
    sheet->present(request.title, request.consequence, request.changes);
    sheet->askReason(request.reasonLabel);
    sheet->setObstacle(underWay_.contains(act) ? text::underWayWords() : request.obstacle);
    // A lock forgets the screens while an answer is still on its way.
    auto answer = [this, act, page = QPointer(page), done = std::move(done),
                   ended = std::move(ended)](const base::Result<api::Submission>& result) {
        underWay_.erase(act);
        if (page && ended) ended(result);
        settle(act.first, result);
        if (page && done && isGood(result)) done(*result);
    };
    connect(sheet, &widgets::Sheet::signingWanted, this,
            [this, sheet, act, command = std::move(command), answer = std::move(answer)] {
                const std::string reason = sheet->reason().toStdString();
                sheet->close();
                underWay_.insert(act);
                command(reason, Door::reply<api::Submission>(this, answer));
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
