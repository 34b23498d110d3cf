// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/State.h"

#include "crypto/Hash.h"

#include <utility>

namespace seabridge::ledger {

base::Hash valueHashOf(const std::optional<Blind>& blind, base::ByteView value) {
    return blind ? crypto::sha256({blind->view(), value}) : crypto::sha256(value);
}

base::Hash Entry::valueHash() const { return valueHashOf(blind, value); }

Blind firstBlind(const base::Hash& wholeTransaction, const Key& key) {
    const auto hash = crypto::sha256({wholeTransaction.view(), key.hash.view()});
    return *Blind::from(hash.view().first(Blind::kSize));
}

Blind nextBlind(const Blind& blind, const TxId& id) {
    const auto hash = crypto::sha256({blind.view(), id.view()});
    return *Blind::from(hash.view().first(Blind::kSize));
}

std::optional<base::ByteView> State::value(const Key& key) const {
    const auto* entry = find(key);
    if (entry == nullptr) return std::nullopt;
    return base::ByteView(entry->value);
}

const Entry* State::find(const Key& key) const {
    const auto found = entries_.find(key);
    return found == entries_.end() ? nullptr : &found->second;
}

merkle::Frontier State::frontierOf(const Topic& topic) const {
    const auto found = frontiers_.find(FeedHead::keyOf(topic));
    return found == frontiers_.end() ? merkle::Frontier() : found->second;
}

void State::beginBlock() {
    ENSURE(!open_);
    open_ = true;
    undo_.emplace_back();
}

void State::write(const Key& key, Entry entry) {
    ENSURE(open_);
    auto& before = undo_.back().entries;
    const auto found = entries_.find(key);
    if (found == entries_.end()) {
        before.try_emplace(key, std::nullopt);
        entries_.emplace(key, std::move(entry));
    } else {
        const auto [at, isFirst] = before.try_emplace(key);
        auto old = std::exchange(found->second, std::move(entry));
        if (isFirst) at->second = std::move(old);
    }
}

FeedHead State::append(const Topic& topic, base::ByteView encodedEntry) {
    ENSURE(open_);
    const auto key = FeedHead::keyOf(topic);
    auto& frontier = frontiers_[key];
    undo_.back().frontiers.try_emplace(key, frontier);
    frontier.append(merkle::leafHash(encodedEntry));
    return {topic, frontier.size(), frontier.root()};
}

base::Hash State::endBlock() {
    ENSURE(open_);
    open_ = false;
    std::vector<merkle::MapUpdate> updates;
    updates.reserve(undo_.back().entries.size());
    for (const auto& [key, before] : undo_.back().entries)
        updates.push_back({key.hash, entries_.at(key).valueHash()});
    map_.commit(updates);
    return root();
}

void State::undoBlock() {
    ENSURE(!undo_.empty());
    auto& newest = undo_.back();
    for (auto& [key, before] : newest.entries) {
        if (before)
            entries_[key] = std::move(*before);
        else
            entries_.erase(key);
    }
    for (auto& [key, before] : newest.frontiers) {
        if (before.size() > 0)
            frontiers_[key] = std::move(before);
        else
            frontiers_.erase(key);
    }
    undo_.pop_back();
    if (!open_) map_.dropNewerThan(map_.newest() - 1);
    open_ = false;
}

void State::settle(std::size_t depth) {
    while (undo_.size() > depth) undo_.pop_front();
    if (map_.newest() >= depth && map_.newest() - depth > map_.oldest())
        map_.forgetOlderThan(map_.newest() - depth);
}

std::optional<Entry> State::entryBack(const Key& key, std::size_t back) const {
    // The oldest later block that changed it remembers what it was.
    for (std::size_t i = undo_.size() - back; i < undo_.size(); ++i) {
        const auto found = undo_[i].entries.find(key);
        if (found != undo_[i].entries.end()) return found->second;
    }
    const auto* entry = find(key);
    return entry == nullptr ? std::nullopt : std::optional(*entry);
}

ProvenEntry State::prove(const Key& key, std::size_t back) const {
    ENSURE(back <= undo_.size() && !open_);
    return {entryBack(key, back), map_.prove(map_.newest() - back, key.hash)};
}

base::Hash State::rootBack(std::size_t back) const { return map_.root(map_.newest() - back); }

std::vector<std::pair<Key, Entry>> State::changesOfNewest() const {
    std::vector<std::pair<Key, Entry>> out;
    if (undo_.empty()) return out;
    for (const auto& [key, before] : undo_.back().entries) out.emplace_back(key, entries_.at(key));
    return out;
}

void State::forEach(const std::function<void(const Key&, const Entry&)>& visit) const {
    for (const auto& [key, entry] : entries_) visit(key, entry);
}

}  // namespace seabridge::ledger
