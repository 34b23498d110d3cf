// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/Door.h"
#include "ui/bridge/Notices.h"
#include "ui/widgets/Sheet.h"

namespace seabridge::bridge {

/// What a person is asked to sign.
struct SigningRequest {
    QString title;        ///< what will be signed, as a command
    QString consequence;  ///< one sentence: what follows from it
    std::vector<widgets::Sheet::Change> changes;
    QString reasonLabel = {};  ///< asks for a reason, which must not be empty
    QString obstacle = {};     ///< why it cannot be signed now; "" if it can
};

/// The one way in which screens sign: opens the sheet over a page, gives the command after the
/// second act, and says what became of it. GUI thread.
class Signing : public QObject {
    Q_OBJECT
public:
    using Reply = api::Reply<api::Submission>;
    /// Gives the command; `reason` is what was typed, or empty.
    using Command = std::function<void(std::string reason, Reply reply)>;
    using Done = std::function<void(const api::Submission&)>;

    Signing(const theme::Theme& theme, Notices& notices, QObject* parent = nullptr);

    /// `page` owns the sheet. `done` is called for Done and Waiting only.
    void open(QWidget* page, const SigningRequest& request, Command command, Done done = {});

private:
    void settle(const QString& title, const base::Result<api::Submission>& result,
                const Done& done);
    const theme::Theme& theme_;
    Notices& notices_;
};

}  // namespace seabridge::bridge
