// SPDX-License-Identifier: GPL-3.0-or-later
// What a session says of that which it signed, in its answers and after them.
#include "base/Log.h"
#include "desk/KeptOutcomes.h"
#include "store/ChainTables.h"
#include "workstation/Session.h"
#include "workstation/Summary.h"

#include <ranges>

namespace seabridge::app {
namespace {

api::Submission endOf(const ledger::TxId& id, const lightnode::Outcome& outcome) {
    using Kind = lightnode::Outcome::Kind;
    using api::SubmitState;
    if (outcome.kind == Kind::Expired) return {.state = SubmitState::Expired, .id = id};
    if (outcome.kind == Kind::Lost) return {.state = SubmitState::Lost, .id = id};
    const auto state = outcome.reject == ledger::Reject::None      ? SubmitState::Done
                       : outcome.reject == ledger::Reject::Waiting ? SubmitState::Waiting
                                                                   : SubmitState::Refused;
    return {state, outcome.reject, id, outcome.height};
}

Result<api::OutcomeRow> outcomeRowOf(store::Database& database, const KeptOutcome& kept) {
    const auto raw = store::TransactionTable(database).get(kept.id);
    if (!raw) return std::unexpected(raw.error());
    if (!*raw) return base::fail(base::ErrorCode::Damaged, "transaction");
    const auto transaction = codec::decoded<ledger::Transaction>(**raw);
    const auto body = transaction ? ledger::bodyOf(*transaction) : std::nullopt;
    if (!body) return base::fail(base::ErrorCode::Damaged, "transaction");
    return api::OutcomeRow{summaryOf(body->action), endOf(kept.id, kept.outcome),
                           kept.knownSince};
}

}  // namespace

/// Where the command ends before its transaction. What is signed may be done yet: nobody may be
/// told to try again.
Result<api::Submission> Session::cutShort(const Open& one, base::Error why) {
    if (one.id) return api::Submission{.id = one.id};
    return std::unexpected(std::move(why));
}

void Session::settled(std::uint64_t number, const lightnode::Outcome& outcome) {
    const auto found = open_.find(number);
    if (found == open_.end() || !found->second.id) return;
    const auto id = *found->second.id;
    finish(number, endOf(id, outcome));
    if (const auto done = forgetOutcome(profile_.vault().database(), id); !done)
        base::logWarn("workstation", "outcome: {}", base::textOf(done.error()));
}

Result<void> Session::readOutcomes() {
    auto& database = profile_.vault().database();
    const auto kept = keptOutcomes(database);
    if (!kept) return std::unexpected(kept.error());
    std::vector<api::OutcomeRow> rows;
    for (const auto& one : *kept | std::views::reverse) {
        auto row = outcomeRowOf(database, one);
        if (!row) return std::unexpected(row.error());
        rows.push_back(std::move(*row));
    }
    outcomes_ = std::move(rows);
    return {};
}

void Session::noticeUnderWay() {
    underWay_.clear();
    const auto open = openActsIn(profile_.vault().database());
    if (!open)
        return base::logWarn("workstation", "outbox: {}", base::textOf(open.error()));
    for (const auto& act : *open | std::views::reverse)
        underWay_.push_back({act.id, summaryOf(act.action), act.validUntil});
}

void Session::noticeOutcomes() {
    if (const auto read = readOutcomes(); !read)
        base::logWarn("workstation", "outcomes: {}", base::textOf(read.error()));
    onChange_();
}

Result<void> Session::dismissOutcome(const ledger::TxId& id) {
    const auto done = forgetOutcome(profile_.vault().database(), id);
    if (done) noticeOutcomes();
    return done;
}

}  // namespace seabridge::app
