// SPDX-License-Identifier: GPL-3.0-or-later
// The effects of a change of the order's epoch, what the operator asks for (EpochRequest.h), and what
// is kept of trouble.
#include "PeerDriver.h"

#include "EpochRequest.h"
#include "PeerTrouble.h"
#include "base/Log.h"

namespace seabridge::app {

using base::ErrorCode;

Result<void> PeerDriver::carryOut(peer::LockEpoch& effect) {
    const auto done = provideVoteLock({effect.floor, {}, effect.epoch, effect.blind});
    return done ? voteLock_->enterEpoch(effect.epoch, effect.floor, effect.blind) : done;
}

Result<void> PeerDriver::carryOut(peer::StoreStatement& effect) {
    return base::replaceFile(setup_.paths.statement(), effect.statement);
}

Result<void> PeerDriver::carryOut(peer::StoreVotes& effect) {
    return base::replaceFile(setup_.paths.epochVotes(), effect.votes);
}

Result<void> PeerDriver::carryOut(peer::ServeOrder& effect) {
    if (etcd_) {
        if (!effect.opening.empty()) etcd_->begin(effect.epoch, std::move(effect.opening));
        return {};
    }
    if (order_ && order_->epoch() == effect.epoch) return {};
    auto order = OrderDesk::open(setup_.paths.order(), effect.epoch);
    if (!order) return std::unexpected(order.error());
    if (const auto done = order->begin(effect.opening); !done) return done;
    // Without its opening an epoch must not take entries.
    if (order->nextPosition() == 0) return {};
    order_.emplace(std::move(*order));
    return noteCertifiedOrder();
}

// What was certified before the order was opened, which may hold less.
Result<void> PeerDriver::noteCertifiedOrder() {
    return order_ ? order_->noteCertified(peer_->chain().certifiedHead()) : Result<void>();
}

Result<void> PeerDriver::carryOut(peer::StoreTrouble& effect) {
    return storeTrouble(setup_.paths, effect.trouble);
}

Result<void> PeerDriver::carryOut(peer::Accuse& effect) {
    const auto file = keepEvidence(setup_.paths, effect);
    if (!file) return std::unexpected(file.error());
    alarm(effect.text + "; evidence: " + file->string());
    return {};
}

bool PeerDriver::holdsOrder(const OrgId& holder) const {
    return (holder.isZero() ? setup_.orderHolder : holder) == setup_.self;
}

Result<std::optional<ledger::SignedStatement>> PeerDriver::keptStatement() const {
    const auto bytes = base::readFile(setup_.paths.statement(), kMaxStatementBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::optional<ledger::SignedStatement>();
    if (!bytes) return std::unexpected(bytes.error());
    auto said = codec::decoded<ledger::SignedStatement>(*bytes);
    if (!said) return base::fail(ErrorCode::Damaged, setup_.paths.statement().string());
    return std::optional(std::move(*said));
}

Result<std::vector<ledger::SignedEpochVote>> PeerDriver::keptVotes() const {
    const auto bytes = base::readFile(setup_.paths.epochVotes(), kMaxStatementBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::vector<ledger::SignedEpochVote>();
    if (!bytes) return std::unexpected(bytes.error());
    auto kept = codec::decoded<peer::KeptVotes>(*bytes);
    if (!kept) return base::fail(ErrorCode::Damaged, setup_.paths.epochVotes().string());
    return std::move(kept->votes);
}

Result<void> PeerDriver::obeyOperator() {
    const auto request = takeEpochRequest(setup_.paths);
    if (!request) return {};
    if (!request->wanted) {
        answerEpochRequest(setup_.paths, textOf(peer_->epochStatus()));
        return {};
    }
    auto effects = peer_->begin(*request->wanted, clock_.now());
    const auto said = effects ? Result<void>() : std::unexpected(effects.error());
    if (effects)
        if (const auto done = carryOut(std::move(*effects)); !done) return done;
    if (said)
        alarm(fmt::format("statement for epoch {} signed: this peer has left the one before",
                          request->wanted->epoch));
    answerEpochRequest(setup_.paths,
                       said ? "signed: this peer has left the present epoch\n" +
                                  textOf(peer_->epochStatus())
                            : "refused: " + said.error().detail + "\n");
    return giveWaiting();
}

}  // namespace seabridge::app
