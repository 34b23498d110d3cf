// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Cut.h"
#include "ledger/Engine.h"
#include "ledger/Genesis.h"
#include "ledger/Produce.h"
#include "peer/Effects.h"
#include "peer/Snapshot.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace seabridge::peer {

/// Checks transactions (signatures) ahead of execution; pure, so a driver may use all cores.
using CheckAll =
    std::function<std::vector<ledger::CheckedTransaction>(std::span<const Bytes>)>;
[[nodiscard]] std::vector<ledger::CheckedTransaction> checkOneByOne(std::span<const Bytes> raw);

/// The blocks of this peer: certified ones, and those executed ahead over them, at most kAhead.
/// State holds the newest executed block; what is not certified can be dropped and done again.
class Chain {
public:
    static constexpr std::size_t kAhead = 16;
    /// In a reply: fewer than kAhead, so that it can be executed.
    static constexpr std::uint32_t kBlocksAtOnce = 15;
    /// Certified heights whose state is still provable to light nodes.
    static constexpr std::size_t kProvable = 16;

    Chain(const ledger::Genesis& genesis, CheckAll checkAll,
          ledger::Rulebook rules = ledger::standardRules());

    [[nodiscard]] const ledger::NetworkId& network() const { return network_; }
    [[nodiscard]] const ledger::State& state() const { return state_; }
    [[nodiscard]] const ledger::Header& tip() const;
    [[nodiscard]] const ledger::Header& certifiedHead() const { return certified_; }
    [[nodiscard]] const std::optional<ledger::Certificate>& certificate() const {
        return certificate_;
    }
    /// An executed or certified header; nothing above the tip.
    [[nodiscard]] std::optional<ledger::Header> header(Height height) const;
    /// Signers of the block after the tip.
    [[nodiscard]] const std::vector<ledger::Signer>& signers() const { return signers_; }
    /// Signers of an executed, uncertified block, or of the certified head; empty otherwise.
    [[nodiscard]] const std::vector<ledger::Signer>& signersOf(Height height) const;
    /// A certified header after which other members sign, with both lists.
    struct Change {
        ledger::Header header;
        std::vector<ledger::Signer> signers;
        std::vector<ledger::Signer> nextSigners;
    };
    /// All of them since the genesis, the oldest first; each has its own certificate.
    [[nodiscard]] const std::vector<Change>& changes() const { return changes_; }
    /// True if a block below `height` is not certified and other members sign after it. Only its
    /// own certificate, by the members before, may certify it.
    [[nodiscard]] bool changesBelow(Height height) const;
    /// A height's own certificate; certified heights without one are covered by a later one.
    [[nodiscard]] std::optional<ledger::Certificate> certificateOf(Height height) const;
    /// The lowest one at that height or above.
    [[nodiscard]] std::optional<ledger::Certificate> certificateFrom(Height height) const;

    /// The order as far as it has been read, the unfinished block included.
    [[nodiscard]] const ledger::OrderState& order() const { return cut_->after(); }
    /// False: the next block executes under a rules number that this program does not have. It
    /// stops before it.
    [[nodiscard]] bool knowsRules() const { return knowsRules_; }
    /// Where the order is read next. Nothing while too much is executed ahead, or !knowsRules().
    [[nodiscard]] std::optional<std::uint64_t> wantedPosition() const;
    /// The next entry of the order; the block that it completes, executed.
    [[nodiscard]] const ledger::Produced* take(base::ByteView entry);
    /// The entry that opens a later epoch after the tip; drops an unfinished cut. False, and nothing
    /// else, if it does not: then the old epoch's order goes on.
    [[nodiscard]] bool open(base::ByteView opening);
    /// A whole block from elsewhere, executed on top of the tip; drops an unfinished cut. Nothing
    /// if it does not give the header it claims; then the chain is as before, without the cut.
    [[nodiscard]] const ledger::Produced* take(const ledger::Block& block);
    /// What the block that take() refused last gives here; nothing if it is no whole block.
    [[nodiscard]] const std::optional<ledger::Header>& computedInstead() const {
        return computedInstead_;
    }
    /// The entries that no block holds yet.
    [[nodiscard]] const std::vector<ledger::RunItem>& unfinished() const { return cut_->run(); }

    /// Certifies an executed header and its ancestors; what is to be stored, oldest first. False
    /// positives are the caller's to exclude: the certificate has been verified.
    [[nodiscard]] std::vector<CertifiedBlock> certify(const ledger::Certificate& certificate);
    /// The same where only a later block's certificate covers it.
    [[nodiscard]] std::vector<CertifiedBlock> certifyUpTo(Height height);
    /// The executed header at that height, if it is not certified yet.
    [[nodiscard]] const ledger::Header* uncertified(Height height) const;
    /// The same with its run.
    [[nodiscard]] const ledger::Block* uncertifiedBlock(Height height) const;
    /// Forgets what is executed above a height that is certified or executed; the order is read
    /// again from there.
    void dropAbove(Height height);
    /// A certificate of the certified head, for one that was lost.
    void complete(const ledger::Certificate& certificate);
    /// At start: takes over what was certified before.
    void restore(const CertifiedBlock& block);
    /// At start, before restore(): the parts of a snapshot in order, then finishSnapshot(). Damaged
    /// if they do not prove themselves by the newest header; then this object is of no use.
    [[nodiscard]] base::Result<void> restore(const SnapshotPart& part);
    [[nodiscard]] base::Result<void> finishSnapshot();
    /// The last part of a snapshot of the certified head.
    [[nodiscard]] SnapshotSigners snapshotSigners() const;

    /// How many transactions were certified with each outcome since this object was made.
    [[nodiscard]] const std::map<ledger::Reject, std::uint64_t>& outcomes() const {
        return outcomes_;
    }

    /// How many blocks back from the tip `height` is, if its state is still provable.
    [[nodiscard]] std::optional<std::size_t> provableBack(Height height) const;

private:
    struct Executed {
        ledger::Produced produced;
        std::vector<std::pair<ledger::Key, ledger::Entry>> changes;
        std::vector<ledger::Signer> signers;
    };
    void openCut();
    [[nodiscard]] const ledger::Produced* execute();
    void beginSnapshot();
    [[nodiscard]] base::Result<void> restoreHeader(const SnapshotHeader& part);
    [[nodiscard]] base::Result<void> restoreSigners(const SnapshotSigners& part);
    [[nodiscard]] bool feedsMatchTheirHeads() const;

    ledger::NetworkId network_;
    CheckAll checkAll_;
    ledger::Engine engine_;
    std::uint32_t rulesNumber_;
    ledger::State state_;
    std::vector<ledger::Header> headers_;    ///< certified, by height
    ledger::Header certified_;
    std::optional<ledger::Certificate> certificate_;
    std::vector<ledger::Signer> certifiedSigners_;   ///< of the certified head
    std::map<Height, ledger::Certificate> certificates_;
    std::vector<Change> changes_;
    std::map<ledger::Reject, std::uint64_t> outcomes_;
    merkle::Frontier log_;                   ///< ids of all headers before the tip
    std::vector<ledger::Signer> signers_;    ///< of the block after the tip
    std::deque<Executed> ahead_;
    std::deque<merkle::Frontier> logs_;      ///< log_ as it was before each of ahead_
    std::unique_ptr<ledger::Cut> cut_;
    std::optional<ledger::Header> computedInstead_;
    bool knowsRules_ = true;
    bool inSnapshot_ = false;
};

}  // namespace seabridge::peer
