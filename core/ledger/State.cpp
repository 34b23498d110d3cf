// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/State.h"

#include "crypto/Hash.h"

#include <algorithm>
#include <utility>

namespace seabridge::ledger {
namespace {

constexpr auto hashOfKey = [](const auto& change) -> const base::Hash& { return change.key.hash; };

}  // namespace

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
    const auto* place = entries_.find(key);
    return place == nullptr ? nullptr : &place->value;
}

merkle::Frontier State::frontierOf(const Topic& topic) const {
    const auto* place = frontiers_.find(FeedHead::keyOf(topic));
    return place == nullptr ? merkle::Frontier() : place->value;
}

void State::beginBlock() {
    ENSURE(!open_);
    open_ = true;
    undo_.emplace_back();
}

/// Keeps what the place held before the open block.
template <class Value>
void State::put(KeyTable<Place<Value>>& table, const Key& key, Value value,
                std::vector<Change<Value>>& changes) {
    auto* place = table.find(key);
    const bool isNew = place == nullptr;
    if (isNew) place = &table[key];
    auto before = std::exchange(place->value, std::move(value));
    if (std::exchange(place->changed, true)) return;
    changes.push_back({key, place, std::nullopt});
    if (!isNew) changes.back().before = std::move(before);
}

template <class Value>
void State::takeBack(KeyTable<Place<Value>>& table, std::vector<Change<Value>>& changes) {
    for (auto& change : changes) {
        if (change.before)
            *change.place = {std::move(*change.before)};
        else
            table.erase(change.key);
    }
}

void State::write(const Key& key, Entry entry) {
    ENSURE(open_);
    put(entries_, key, std::move(entry), undo_.back().entries);
}

FeedHead State::append(const Topic& topic, base::ByteView encodedEntry) {
    ENSURE(open_);
    const auto key = FeedHead::keyOf(topic);
    const auto* place = frontiers_.find(key);
    auto frontier = place == nullptr ? merkle::Frontier() : place->value;
    frontier.append(merkle::leafHash(encodedEntry));
    FeedHead head{topic, frontier.size(), frontier.root()};
    put(frontiers_, key, std::move(frontier), undo_.back().frontiers);
    return head;
}

base::Hash State::endBlock() {
    ENSURE(open_);
    open_ = false;
    std::vector<merkle::MapUpdate> updates;
    auto& newest = undo_.back();
    std::ranges::sort(newest.entries, {}, hashOfKey);
    updates.reserve(newest.entries.size());
    for (auto& change : newest.entries) {
        change.place->changed = false;
        updates.push_back({change.key.hash, change.place->value.valueHash()});
    }
    for (auto& change : newest.frontiers) change.place->changed = false;
    map_.commit(updates);
    return root();
}

void State::undoBlock() {
    ENSURE(!undo_.empty());
    takeBack(entries_, undo_.back().entries);
    takeBack(frontiers_, undo_.back().frontiers);
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
        const auto& changes = undo_[i].entries;
        const auto found = std::ranges::lower_bound(changes, key.hash, {}, hashOfKey);
        if (found != changes.end() && found->key == key) return found->before;
    }
    const auto* entry = find(key);
    return entry == nullptr ? std::nullopt : std::optional(*entry);
}

ProvenEntry State::prove(const Key& key, std::size_t back) const {
    ENSURE(back <= undo_.size() && !open_);
    return {entryBack(key, back), map_.prove(map_.newest() - back, key.hash)};
}

std::vector<std::pair<Key, Entry>> State::changesOfNewest() const {
    std::vector<std::pair<Key, Entry>> out;
    if (undo_.empty()) return out;
    ENSURE(!open_);
    out.reserve(undo_.back().entries.size());
    for (const auto& change : undo_.back().entries)
        out.emplace_back(change.key, change.place->value);
    return out;
}

void State::forEach(const std::function<void(const Key&, const Entry&)>& visit) const {
    entries_.forEach([&](const Key& key, const Place<Entry>& place) { visit(key, place.value); });
}

}  // namespace seabridge::ledger
