// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/screens/home/Tasks.h"

namespace seabridge::screens {

class QuoteReading;

/// Signs, returns and declines what waits. A quote is signed only once the sheet can say what is in
/// it; until it is read, the person's wish waits. `quotes` outlives it.
class TaskSigning : public QObject {
    Q_OBJECT
public:
    enum class Act { Approve, Return, Decline };

    TaskSigning(const Surroundings& around, QuoteReading& quotes, QWidget* page);
    void retranslate();
    void sign(const Task& task, Act act);
    /// The document arrived that somebody waits for: `task` is what is selected now, or null.
    void goOn(const Task* task);

private:
    [[nodiscard]] bridge::SigningRequest requestOf(const Task& task, Act act) const;
    [[nodiscard]] QString consequenceOf(const Task& task, Act act) const;
    [[nodiscard]] QString obstacleOf(const Task& task) const;
    /// What a yes alters: who has signed, and the money that would go.
    void addEffects(const Task& task, std::vector<widgets::Sheet::Change>& out) const;
    void addBalance(const api::InboxRow& row, std::vector<widgets::Sheet::Change>& out) const;
    [[nodiscard]] const api::InboxRow* rowOf(const Task& task) const;
    void open(const Task& task, Act act);
    [[nodiscard]] const api::View& view() const { return around_.door.view(); }

    Surroundings around_;
    QuoteReading& quotes_;
    QWidget* page_;
    std::optional<std::pair<QString, Act>> waiting_;  ///< the key of a task
    struct Texts {
        QString approve, approveConsequence, last, notLast, signatures, rule, balance;
        QString sendBack, sendBackConsequence, sendBackReason;
        QString decline, declineConsequence, declineReason, opening, shut;
    } texts_;
};

}  // namespace seabridge::screens
