// SPDX-License-Identifier: GPL-3.0-or-later
// What PeerDriver lets others see of itself.
#include "PeerDriver.h"

#include "ledger/Rules.h"

namespace seabridge::app {
namespace {

constexpr TimeMs kPublishMs = 1000;
constexpr TimeMs kRateMs = 10'000;
constexpr ledger::Height kSilentBlocks = 20;
/// A newest certified block that is older says that this peer is still catching up.
constexpr TimeMs kFreshMs = 2 * base::kMinuteMs;

}  // namespace

std::shared_ptr<const PeerFigures> PeerDriver::figures() const {
    const std::lock_guard lock(figuresMutex_);
    return figures_;
}

std::vector<PeerFigures::Member> PeerDriver::memberFigures() const {
    std::vector<PeerFigures::Member> out;
    const auto certified = peer_->certifiedHeight();
    for (const auto& signer : peer_->chain().signers()) {
        if (signer.org == setup_.self) continue;
        // Nothing is known of votes before this process began.
        const auto newest = std::max(peer_->voting().newestOf(signer.org), startHeight_);
        out.push_back({signer.org, links_->isConnected(signer.org),
                       certified - std::min(newest, certified)});
    }
    return out;
}

void PeerDriver::watchOwnVotes() {
    const auto certified = peer_->certifiedHeight();
    const auto newest = peer_->voting().newestOf(setup_.self);
    const bool isFresh = clock_.now().wall - peer_->chain().certifiedHead().time < kFreshMs;
    const bool isSigner = std::ranges::any_of(
        peer_->chain().signers(), [&](const auto& signer) { return signer.org == setup_.self; });
    if (!isFresh || !isSigner || peer_->abstains() || peer_->trouble()) return silence_.reset();
    if (!silence_ || newest > silence_->vote) silence_ = {newest, certified};
    if (silence_->isSaid || certified < silence_->since + kSilentBlocks) return;
    silence_->isSaid = true;
    alarm(fmt::format("{} blocks were certified without this peer's vote: does it read the order "
                      "of the others ([order] and [etcd] in its settings)?", kSilentBlocks));
}

void PeerDriver::publish(TimeMs monoMs) {
    if (monoMs - publishMs_ < kPublishMs) return;
    publishMs_ = monoMs;
    watchOwnVotes();
    const auto certified = peer_->certifiedHeight();
    if (monoMs - rateMs_ >= kRateMs) {
        const auto seconds = double(monoMs - rateMs_) / 1000;
        counted_.blocksPerSecond = rateMs_ == 0 ? 0 : double(certified - rateHeight_) / seconds;
        rateMs_ = monoMs;
        rateHeight_ = certified;
    }
    auto next = std::make_shared<PeerFigures>(counted_);
    next->certified = certified;
    next->executed = peer_->executedHeight();
    next->epoch = peer_->chain().order().epoch;
    next->orderPosition = peer_->chain().order().nextPosition;
    next->abstains = peer_->abstains();
    next->misled = peer_->misled();
    next->diverged = peer_->diverged();
    next->watched = peer_->trouble() && !next->misled && !next->diverged;
    next->members = memberFigures();
    next->outcomes = peer_->chain().outcomes();
    next->queuedInputs = queue_.inputs();
    next->queuedBytes = queue_.bytes();
    next->pooledTransactions = peer_->making().pooled();
    next->pooledBytes = peer_->making().pooledBytes();
    next->storeBytes = store_->bytes();
    if (order_) {
        next->orderEnd = order_->nextPosition();
        next->orderBytes = order_->fileBytes();
    }
    const std::lock_guard lock(figuresMutex_);
    figures_ = std::move(next);
}

}  // namespace seabridge::app
