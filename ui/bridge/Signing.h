// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Rules.h"
#include "ui/bridge/Door.h"
#include "ui/bridge/Notices.h"
#include "ui/widgets/Sheet.h"

#include <memory>
#include <set>

namespace seabridge::bridge {

/// What a person is asked to sign.
struct SigningRequest {
    QString title;        ///< what will be signed, as a command
    QString consequence;  ///< one sentence: what follows from it
    std::vector<widgets::Sheet::Change> changes;
    QString reasonLabel = {};  ///< asks for a reason, which must not be empty
    QString obstacle = {};     ///< why it cannot be signed now; "" if it can
    base::Bytes about = {};    ///< which one, by its id, where the title does not say it
    std::size_t maxReasonBytes = ledger::kMaxNoteBytes;
};

/// The one way in which screens sign: opens the sheet over a page, gives the command after the
/// second act, and says what became of it. What has been signed and did not answer yet is not signed
/// again: an act is its title and what it is about. Where the core finds the same open from before, a
/// second sheet says what is open and asks on purpose. GUI thread.
class Signing : public QObject {
    Q_OBJECT
public:
    using Reply = api::Reply<api::Submission>;
    /// Gives the command; `reason` is what was typed, or empty.
    using Command = std::function<void(std::string reason, Reply reply)>;
    using Done = std::function<void(const api::Submission&)>;
    using Ended = std::function<void(const base::Result<api::Submission>&)>;

    Signing(const theme::Theme& theme, Notices& notices, Door& door, QObject* parent = nullptr);

    /// `page` owns the sheet. Once the command was given, `ended` is called with whatever it
    /// answers, then `done` for Done and Waiting only; neither of them if `page` is gone by then.
    /// Where it answers StillOpen and the person signs a second time, it is given once more.
    void open(QWidget* page, const SigningRequest& request, Command command, Done done = {},
              Ended ended = {});

    /// True while something signed did not answer yet.
    [[nodiscard]] bool isWaiting() const { return !underWay_.empty(); }

private:
    using Act = std::pair<QString, base::Bytes>;
    struct Order;

    [[nodiscard]] widgets::Sheet* makeSheet(QWidget* page) const;
    void give(const std::shared_ptr<Order>& order);
    void take(const std::shared_ptr<Order>& order, const base::Result<api::Submission>& result);
    void askAgain(const std::shared_ptr<Order>& order, const ledger::TxId& open);
    void settle(const QString& title, const base::Result<api::Submission>& result);
    std::set<Act> underWay_;
    const theme::Theme& theme_;
    Notices& notices_;
    Door& door_;
};

}  // namespace seabridge::bridge
