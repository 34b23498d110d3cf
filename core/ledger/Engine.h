// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Invariants.h"
#include "ledger/State.h"
#include "ledger/Transaction.h"

#include <span>
#include <string>
#include <vector>

/// Applies transactions. signature, ticket -> check -> consent -> plan -> invariants -> write:
/// every refusal comes before the first write, so there is no rollback code (ledger.md section 6).
namespace seabridge::ledger {

/// The rules of one rules number. A released book stays executable for ever; tests bring their own
/// to poison the chain.
struct Rulebook {
    std::uint32_t number = 1;
    Reject (*check)(const Action&) = nullptr;
    Consent (*consent)(const Action&, const Reader&, const Call&) = nullptr;
    Reject (*plan)(const Action&, Draft&, const Call&) = nullptr;
};
[[nodiscard]] Rulebook standardRules();

/// A transaction whose signature was checked ahead, on any core. An undecodable one is absent.
struct CheckedTransaction {
    std::optional<Transaction> transaction;
    base::Hash whole;             ///< SHA-256 of the raw bytes
    base::Hash leaf;              ///< of the raw bytes in the block's log of transactions
    TxId id;                      ///< of the body; of the raw bytes if undecodable
    bool signatureHolds = false;
};
[[nodiscard]] CheckedTransaction checkTransaction(base::ByteView raw);

struct Outcome {
    TxId id;
    Reject reject = Reject::None;

    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("reject", self.reject);
    }
};

struct FeedAppend {
    Topic topic;
    base::Bytes entry;  ///< an encoded FeedEntry: the leaf of the feed's log

    static void fields(auto& self, auto&& visit) {
        visit("topic", self.topic);
        visit("entry", self.entry);
    }
};

/// What executing a block's transactions gave.
struct Execution {
    std::vector<Outcome> outcomes;
    std::vector<FeedAppend> feeds;
    /// Transactions that broke an invariant of ours: raw index and what broke. A person must look.
    std::vector<std::pair<std::size_t, std::string>> alarms;
};

/// Where a block stands.
struct BlockContext {
    NetworkId network;
    Height height = 0;
    TimeMs time = 0;
};

class Engine {
public:
    explicit Engine(Rulebook rules = standardRules());

    /// Runs inside the state's open block. Never throws for what a transaction holds.
    [[nodiscard]] Execution execute(State& state, const BlockContext& block,
                                    std::span<const CheckedTransaction> transactions) const;

    /// The whole way short of writing, for a dry run on a light node: None or Waiting if it would
    /// go through as far as `reader` knows.
    [[nodiscard]] Reject dryRun(const Reader& reader, const Action& action,
                                const Call& call) const;

private:
    struct Run;
    [[nodiscard]] Reject admit(Run& run, const CheckedTransaction& checked, Body& body) const;
    [[nodiscard]] Reject execute(Run& run, const CheckedTransaction& checked) const;
    [[nodiscard]] Reject perform(const Reader& reader, const base::Bytes& bodyBytes,
                                 const Action& action, const Call& call, Delta& delta) const;
    void verify(const Reader& before, const Delta& delta) const;
    void write(Run& run, const CheckedTransaction& checked, Reject outcome, Delta delta) const;

    Rulebook rules_;
    std::vector<std::unique_ptr<Invariant>> invariants_;
};

/// Turns the postings of a delta into account and supply entities.
[[nodiscard]] Reject settlePostings(const Reader& before, Delta& delta);

}  // namespace seabridge::ledger
