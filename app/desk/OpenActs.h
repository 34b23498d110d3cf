// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tx/Kinds.h"
#include "store/Database.h"

/// What was signed here and did not end yet (the vault's outbox): nobody can say whether it will be
/// done, so the same is not signed a second time unless a person says so on purpose. Errors are the
/// vault's; Damaged for what does not decode.
namespace seabridge::app {

struct OpenAct {
    ledger::TxId id;
    ledger::Action action;
    base::TimeMs validUntil = 0;
};

/// In the order in which they were signed.
[[nodiscard]] base::Result<std::vector<OpenAct>> openActsIn(store::Database& database);

/// True if signing both does the same twice. What is salted or sealed anew each time (a dossier, the
/// reason of a decision, an answer to an offer) makes no difference; other offers are told by their
/// drafts.
[[nodiscard]] bool isSameAct(const ledger::Action& left, const ledger::Action& right);

/// Asked before every signature. One thread, the vault's; `database` outlives it.
class OpenActs {
public:
    explicit OpenActs(store::Database& database) : database_(database) {}

    /// A person wants the same once more though `open` is: holds for the next question only.
    void allowAgain(const ledger::TxId& open) { allowed_ = open; }
    /// The person has said so for all that follows.
    void allowAll() { allowsAll_ = true; }
    /// The newest open act that says the same and is not allowed again.
    [[nodiscard]] base::Result<std::optional<ledger::TxId>> against(const ledger::Action& action);
    /// The same of acts that somebody else has found alike, in the order of signing.
    [[nodiscard]] std::optional<ledger::TxId> against(const std::vector<ledger::TxId>& alike);

private:
    store::Database& database_;
    std::optional<ledger::TxId> allowed_;
    bool allowsAll_ = false;
};

}  // namespace seabridge::app
