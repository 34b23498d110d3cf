// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer/ChainCheck.h"

#include "ledger/Rules.h"

#include <algorithm>

namespace seabridge::peer {
namespace {

using base::ErrorCode;
using base::Result;
using base::fail;
using ledger::Header;

std::unexpected<base::Error> differs(std::string what) {
    return fail(ErrorCode::Damaged, std::move(what));
}

/// Collects a header's fields, encoded.
struct FieldsOf {
    std::vector<std::pair<std::string_view, Bytes>> out;
    void operator()(std::string_view name, const auto& value) {
        out.emplace_back(name, codec::encoded(value));
    }
};

/// Both in the order of their keys: the state has none of its own.
bool sameChanges(std::vector<std::pair<ledger::Key, ledger::Entry>> stored,
                 std::vector<std::pair<ledger::Key, ledger::Entry>> computed) {
    const auto byKey = [](const auto& item) { return item.first; };
    std::ranges::sort(stored, {}, byKey);
    std::ranges::sort(computed, {}, byKey);
    return codec::encoded(stored) == codec::encoded(computed);
}

}  // namespace

std::vector<std::string_view> differencesOf(const Header& one, const Header& other) {
    FieldsOf a, b;
    Header::fields(one, a);
    Header::fields(other, b);
    std::vector<std::string_view> out;
    for (std::size_t i = 0; i < a.out.size(); ++i)
        if (a.out[i].second != b.out[i].second) out.push_back(a.out[i].first);
    return out;
}

ChainCheck::ChainCheck(const ledger::Genesis& genesis, CheckAll checkAll, ledger::Rulebook rules)
    : checkAll_(std::move(checkAll)), engine_(rules) {
    head_ = ledger::startState(genesis, state_);
}

Result<void> ChainCheck::next(base::ByteView blockBytes, base::ByteView recordBytes) {
    const auto record = codec::decoded<CertifiedBlock>(recordBytes);
    if (!record) return differs("the certified record cannot be read");
    if (blockBytes.empty()) return differs("the block is missing");
    const auto block = codec::decoded<ledger::Block>(blockBytes);
    if (!block) return differs("the block cannot be read");
    if (block->header.height != head_.height + 1 || block->header.network != head_.network)
        return differs("the block is of another height or network");
    if (block->header.previous != head_.id())
        return differs("the block does not follow the one before it");
    if (record->header.id() != block->header.id())
        return differs("block and certified record have different headers");
    const auto signers = ledger::membershipOf(state_).signers();
    const auto produced = execute(*block);
    if (!produced) return std::unexpected(produced.error());
    if (const auto done = compare(*record, produced->execution); !done) return done;
    if (const auto done = checkCertificate(*record, signers); !done) return done;
    log_.append(head_.id());
    head_ = block->header;
    if (record->certificate) covered_ = head_.height;
    state_.settle(0);
    return {};
}

Result<ledger::Produced> ChainCheck::execute(const ledger::Block& block) {
    ledger::Cut cut(state_, head_.network, head_.time, head_.id());
    for (const auto& item : block.run) {
        if (cut.complete()) return differs("the run goes on behind the end of its block");
        (void)cut.add(item);
    }
    if (!cut.complete()) return differs("the run does not make a whole block");
    transactions_ += cut.transactions().size();
    auto produced =
        ledger::produce(state_, engine_, head_, log_, cut, checkAll_(cut.transactions()));
    const auto fields = differencesOf(block.header, produced.block.header);
    if (!fields.empty())
        return differs(fmt::format("executing it gives another {} in the header", fields.front()));
    return produced;
}

Result<void> ChainCheck::compare(const CertifiedBlock& record, const ledger::Execution& execution) {
    if (!sameChanges(record.changes, state_.changesOfNewest()))
        return differs("executing it changes other entities than the record says");
    return compareFeeds(record.feeds, execution.feeds);
}

Result<void> ChainCheck::compareFeeds(const std::vector<ledger::FeedAppend>& stored,
                                      const std::vector<ledger::FeedAppend>& computed) {
    if (codec::encoded(stored) != codec::encoded(computed))
        return differs("executing it gives other feed entries than the record says");
    for (const auto& append : stored)
        feeds_[ledger::FeedHead::keyOf(append.topic)].append(merkle::leafHash(append.entry));
    for (const auto& append : stored) {
        const auto key = ledger::FeedHead::keyOf(append.topic);
        const auto* entry = state_.find(key);
        const auto head = entry == nullptr ? std::unexpected(codec::Refusal::Empty)
                                           : codec::decoded<ledger::FeedHead>(entry->value);
        const auto& feed = feeds_.at(key);
        if (!head || head->size != feed.size() || head->root != feed.root())
            return differs("a feed's head in the state is not that of its entries");
    }
    return {};
}

Result<void> ChainCheck::checkCertificate(const CertifiedBlock& record,
                                          const std::vector<ledger::Signer>& signers) {
    if (!record.certificate) return {};
    const auto& target = record.certificate->target;
    if (target.height != record.header.height || target.headerId != record.header.id())
        return differs("the certificate is for another header");
    if (!record.certificate->holds(record.header.network, signers))
        return differs("the certificate does not hold");
    return {};
}

}  // namespace seabridge::peer
