// SPDX-License-Identifier: GPL-3.0-or-later
// A chain that starts from a snapshot.
#include "peer/Chain.h"

#include "ledger/Rules.h"

#include <algorithm>

namespace seabridge::peer {
namespace {

using base::ErrorCode;
using base::Result;
using base::fail;

template <class... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};

}  // namespace

// The state of the genesis goes: a snapshot has all of its own.
void Chain::beginSnapshot() {
    ENSURE(ahead_.empty() && certified_.height == 0);
    inSnapshot_ = true;
    state_ = ledger::State();
    certifiedSigners_.clear();
    changes_.clear();
    state_.beginBlock();
}

Result<void> Chain::restoreHeader(const SnapshotHeader& part) {
    const auto& header = part.header;
    if (header.network != network_ || header.height != certified_.height + 1 ||
        header.previous != certified_.id())
        return fail(ErrorCode::Damaged, "snapshot: headers do not follow each other");
    log_.append(certified_.id());
    certified_ = header;
    headers_.push_back(header);
    if (!part.certificate) return {};
    certificate_ = part.certificate;
    certificates_[header.height] = *part.certificate;
    return {};
}

Result<void> Chain::restoreSigners(const SnapshotSigners& part) {
    certifiedSigners_ = part.signers;
    const auto isChange = [](const ledger::Header& header) { return header.changesMembers(); };
    auto at = headers_.begin();
    for (const auto& change : part.changes) {
        at = std::find_if(at, headers_.end(), isChange);
        if (at == headers_.end() || at->height != change.height ||
            hashOf(change.signers) != at->members || hashOf(change.nextSigners) != at->nextMembers)
            return fail(ErrorCode::Damaged, "snapshot: the signers are not those of the headers");
        changes_.push_back({*at++, change.signers, change.nextSigners});
    }
    if (std::any_of(at, headers_.end(), isChange))
        return fail(ErrorCode::Damaged, "snapshot: a change of the members is missing");
    return {};
}

SnapshotSigners Chain::snapshotSigners() const {
    SnapshotSigners out{certifiedSigners_};
    for (const auto& change : changes_)
        out.changes.push_back({change.header.height, change.signers, change.nextSigners});
    return out;
}

Result<void> Chain::restore(const SnapshotPart& part) {
    if (!inSnapshot_) beginSnapshot();
    return std::visit(
        Overloaded{[&](const SnapshotHeader& header) { return restoreHeader(header); },
                   [&](const ledger::FeedAppend& feed) -> Result<void> {
                       (void)state_.append(feed.topic, feed.entry);
                       return {};
                   },
                   [&](const SnapshotEntity& entity) -> Result<void> {
                       state_.write(entity.key, entity.entry);
                       return {};
                   },
                   [&](const SnapshotSigners& last) { return restoreSigners(last); }},
        part);
}

bool Chain::feedsMatchTheirHeads() const {
    bool match = true;
    state_.forEach([&](const ledger::Key& key, const ledger::Entry& entry) {
        if (key.family != ledger::Family::FeedHead || !match) return;
        const auto head = codec::decoded<ledger::FeedHead>(entry.value);
        if (!head) {
            match = false;
            return;
        }
        const auto frontier = state_.frontierOf(head->topic);
        match = frontier.size() == head->size && frontier.root() == head->root;
    });
    return match;
}

Result<void> Chain::finishSnapshot() {
    if (!inSnapshot_) return fail(ErrorCode::Damaged, "snapshot: nothing in it");
    if (state_.endBlock() != certified_.stateRoot)
        return fail(ErrorCode::Damaged, "snapshot: the entities are not those of its newest header");
    if (!feedsMatchTheirHeads())
        return fail(ErrorCode::Damaged, "snapshot: feed entries are not those of the state");
    if (hashOf(certifiedSigners_) != certified_.members)
        return fail(ErrorCode::Damaged, "snapshot: the signers are not those of its newest header");
    state_.settle(0);
    signers_ = ledger::membershipOf(state_).signers();
    openCut();
    inSnapshot_ = false;
    return {};
}

}  // namespace seabridge::peer
