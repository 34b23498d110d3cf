// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/home/FactWriter.h"

#include <optional>

namespace seabridge::screens {

/// One thing that waits for the person at the desk, with its texts ready.
struct Task {
    TaskKind kind = TaskKind::Approval;
    QString key;                              ///< the same for the same thing in another view
    widgets::Pill pill;
    QString title;
    QString note;
    std::optional<ledger::TimeMs> deadline;   ///< block time
    QString when;                             ///< "in 8 h"; "" without a deadline
    QString exact;                            ///< the same with date and zone
    QString screen;                           ///< where it is worked on; "" nowhere but here
    QString item;
    std::optional<ledger::PendingId> pending; ///< what a signature here is for
    bool mayStop = false;                     ///< the person's roles may return and decline it
    std::optional<ledger::QuoteId> quote;     ///< whose document says what is signed
    bool isAcceptance = false;                ///< of that quote
    TaskFacts facts;
    QString consequence;                      ///< what follows if nobody does anything
};

/// True if a list would show the same line.
[[nodiscard]] bool looksAlike(const Task& left, const Task& right);

/// What waits for this person by the roles, in the order in which it ends; things without a
/// deadline last.
[[nodiscard]] std::vector<Task> tasksOf(const Reader& reader);
/// How many that are.
[[nodiscard]] std::size_t waitingCount(const api::View& view);
/// Whether the person at the desk has one of these.
[[nodiscard]] bool hasRole(const api::View& view, std::initializer_list<ledger::Role> roles);

}  // namespace seabridge::screens
