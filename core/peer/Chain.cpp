// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer/Chain.h"

#include "ledger/Rules.h"

#include <algorithm>

namespace seabridge::peer {

using ledger::Header;
using ledger::Produced;

std::vector<ledger::CheckedTransaction> checkOneByOne(std::span<const Bytes> raw) {
    std::vector<ledger::CheckedTransaction> out;
    out.reserve(raw.size());
    for (const auto& bytes : raw) out.push_back(ledger::checkTransaction(bytes));
    return out;
}

Chain::Chain(const ledger::Genesis& genesis, CheckAll checkAll, ledger::Rulebook rules)
    : network_(genesis.networkId()), checkAll_(std::move(checkAll)), engine_(rules),
      rulesNumber_(rules.number) {
    certified_ = ledger::startState(genesis, state_);
    headers_.push_back(certified_);
    signers_ = certifiedSigners_ = ledger::membershipOf(state_).signers();
    openCut();
}

const Header& Chain::tip() const {
    return ahead_.empty() ? certified_ : ahead_.back().produced.block.header;
}

std::optional<Header> Chain::header(Height height) const {
    if (height < headers_.size()) return headers_[height];
    const auto* executed = uncertified(height);
    return executed == nullptr ? std::nullopt : std::optional(*executed);
}

const ledger::Block* Chain::uncertifiedBlock(Height height) const {
    if (height <= certified_.height || height > tip().height) return nullptr;
    return &ahead_[height - certified_.height - 1].produced.block;
}

const Header* Chain::uncertified(Height height) const {
    const auto* block = uncertifiedBlock(height);
    return block == nullptr ? nullptr : &block->header;
}

void Chain::openCut() {
    cut_ = std::make_unique<ledger::Cut>(state_, network_, tip().time, tip().id());
    knowsRules_ = ledger::rulesNumberAt(state_, tip().height + 1) == rulesNumber_;
}

std::optional<std::uint64_t> Chain::wantedPosition() const {
    if (ahead_.size() >= kAhead || !knowsRules_) return std::nullopt;
    return cut_->nextPosition();
}

const Produced* Chain::take(base::ByteView entry) {
    ENSURE(ahead_.size() < kAhead);
    return cut_->add(entry) ? execute() : nullptr;
}

const Produced* Chain::take(const ledger::Block& block) {
    openCut();
    for (const auto& item : block.run) {
        if (cut_->complete()) break;
        (void)cut_->add(item);
    }
    const bool whole = cut_->complete() && cut_->run().size() == block.run.size();
    const auto* produced = whole ? execute() : nullptr;
    if (produced != nullptr && produced->block.header.id() == block.header.id()) return produced;
    computedInstead_.reset();
    if (produced != nullptr) {
        computedInstead_ = produced->block.header;
        state_.undoBlock();
        ahead_.pop_back();
        log_ = logs_.back();
        logs_.pop_back();
        signers_ = ledger::membershipOf(state_).signers();
    }
    openCut();
    return nullptr;
}

bool Chain::open(base::ByteView opening) {
    openCut();
    const auto before = cut_->after().epoch;
    (void)cut_->add(opening);
    if (cut_->after().epoch > before) return true;
    openCut();
    return false;
}

void Chain::complete(const ledger::Certificate& certificate) {
    if (certificate.target.height != certified_.height ||
        certificate.target.headerId != certified_.id())
        return;
    certificate_ = certificate;
    certificates_.emplace(certified_.height, certificate);
}

const Produced* Chain::execute() {
    const auto checked = checkAll_(cut_->transactions());
    auto produced = ledger::produce(state_, engine_, tip(), log_, *cut_, checked);
    logs_.push_back(log_);
    log_.append(tip().id());
    ahead_.push_back({std::move(produced), state_.changesOfNewest(), signers_});
    signers_ = ledger::membershipOf(state_).signers();
    openCut();
    return &ahead_.back().produced;
}

bool Chain::changesBelow(Height height) const {
    return std::ranges::any_of(ahead_, [&](const Executed& done) {
        const auto& header = done.produced.block.header;
        return header.height < height && header.changesMembers();
    });
}

std::vector<CertifiedBlock> Chain::certifyUpTo(Height height) {
    std::vector<CertifiedBlock> out;
    while (certified_.height < height && !ahead_.empty()) {
        auto& done = ahead_.front();
        certified_ = done.produced.block.header;
        certifiedSigners_ = std::move(done.signers);
        headers_.push_back(certified_);
        for (const auto& outcome : done.produced.execution.outcomes) ++outcomes_[outcome.reject];
        out.push_back({certified_, std::nullopt, std::move(done.changes),
                       std::move(done.produced.execution.feeds)});
        ahead_.pop_front();
        logs_.pop_front();
        if (certified_.changesMembers())
            changes_.push_back({certified_, certifiedSigners_,
                                ahead_.empty() ? signers_ : ahead_.front().signers});
    }
    state_.settle(ahead_.size() + kProvable);
    return out;
}

std::vector<CertifiedBlock> Chain::certify(const ledger::Certificate& certificate) {
    auto out = certifyUpTo(certificate.target.height);
    if (out.empty()) return out;
    out.back().certificate = certificate_ = certificate;
    certificates_[certificate.target.height] = certificate;
    return out;
}

void Chain::dropAbove(Height height) {
    while (!ahead_.empty() && tip().height > height) {
        state_.undoBlock();
        log_ = logs_.back();
        logs_.pop_back();
        ahead_.pop_back();
    }
    signers_ = ledger::membershipOf(state_).signers();
    openCut();
}

void Chain::restore(const CertifiedBlock& block) {
    ENSURE(ahead_.empty() && block.header.height == certified_.height + 1);
    log_.append(certified_.id());
    state_.beginBlock();
    for (const auto& feed : block.feeds)
        (void)state_.append(feed.topic, feed.entry);
    for (const auto& [key, entry] : block.changes) state_.write(key, entry);
    ENSURE(state_.endBlock() == block.header.stateRoot);
    state_.settle(kProvable);
    certified_ = block.header;
    certifiedSigners_ = signers_;
    headers_.push_back(certified_);
    if (block.certificate) {
        certificate_ = block.certificate;
        certificates_[certified_.height] = *certificate_;
    }
    signers_ = ledger::membershipOf(state_).signers();
    if (certified_.changesMembers())
        changes_.push_back({certified_, certifiedSigners_, signers_});
    openCut();
}

const std::vector<ledger::Signer>& Chain::signersOf(Height height) const {
    static const std::vector<ledger::Signer> none;
    if (height == certified_.height) return certifiedSigners_;
    if (uncertified(height) == nullptr) return none;
    return ahead_[height - certified_.height - 1].signers;
}

std::optional<ledger::Certificate> Chain::certificateOf(Height height) const {
    const auto found = certificates_.find(height);
    return found == certificates_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ledger::Certificate> Chain::certificateFrom(Height height) const {
    const auto found = certificates_.lower_bound(height);
    return found == certificates_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> Chain::provableBack(Height height) const {
    if (height > certified_.height) return std::nullopt;
    const auto back = tip().height - height;
    return back <= state_.depth() ? std::optional(std::size_t(back)) : std::nullopt;
}

}  // namespace seabridge::peer
