// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/Signing.h"

#include "ui/text/Outcomes.h"
#include "ui/text/Words.h"

namespace seabridge::bridge {

Signing::Signing(const theme::Theme& theme, Notices& notices, QObject* parent)
    : QObject(parent), theme_(theme), notices_(notices) {}

void Signing::open(QWidget* page, const SigningRequest& request, Command command, Done done) {
    auto* sheet = new widgets::Sheet(theme_, page);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(QStringLiteral("signingSheet"));
    sheet->present(request.title, request.consequence, request.changes);
    sheet->askReason(request.reasonLabel);
    sheet->setObstacle(request.obstacle);
    connect(
        sheet, &widgets::Sheet::signingWanted, this,
        [this, sheet, title = request.title, command = std::move(command), done = std::move(done)] {
            const std::string reason = sheet->reason().toStdString();
            sheet->close();
            command(reason, Door::reply<api::Submission>(this, [this, title, done](auto result) {
                        settle(title, result, done);
                    }));
        });
    sheet->open();
}

void Signing::settle(const QString& title, const base::Result<api::Submission>& result,
                     const Done& done) {
    if (!result) return notices_.say(theme::Tone::Bad, text::words(result.error().code));
    using api::SubmitState;
    const bool isGood = result->state == SubmitState::Done || result->state == SubmitState::Waiting;
    const bool isBad = result->state == SubmitState::Refused;
    notices_.say(isGood  ? theme::Tone::Ok
                 : isBad ? theme::Tone::Bad
                         : theme::Tone::Warn,
                 text::outcomeWords(title, *result));
    if (isGood && done) done(*result);
}

}  // namespace seabridge::bridge
