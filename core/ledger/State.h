// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Feed.h"
#include "ledger/KeyTable.h"
#include "ledger/Reader.h"
#include "merkle/Log.h"
#include "merkle/Map.h"

#include <deque>
#include <functional>
#include <optional>
#include <vector>

/// The whole state of the ledger in memory: entities, the map over them, the feeds' frontiers.
namespace seabridge::ledger {

struct BlindTag;
using Blind = base::FixedBytes<16, BlindTag>;

/// An entity as it is stored. The blind keeps a neighbour's proof from leaking a private value.
struct Entry {
    base::Bytes value;
    std::optional<Blind> blind;  ///< private entities only

    /// H(blind, value): what the map commits to.
    [[nodiscard]] base::Hash valueHash() const;
    static void fields(auto& self, auto&& visit) {
        visit("value", self.value);
        visit("blind", self.blind);
    }
};
[[nodiscard]] base::Hash valueHashOf(const std::optional<Blind>& blind, base::ByteView value);
/// A private entity's first blind, from the whole transaction that makes it.
[[nodiscard]] Blind firstBlind(const base::Hash& wholeTransaction, const Key& key);
[[nodiscard]] Blind nextBlind(const Blind& blind, const TxId& id);

/// An entity with its place in the map, as served to light nodes.
struct ProvenEntry {
    std::optional<Entry> entry;  ///< nothing: proven absent
    merkle::MapProof proof;
};

/// Blocks are applied one after the other, can be undone newest first while they are kept, and
/// settle oldest first. Single thread.
class State : public Reader {
public:
    [[nodiscard]] std::optional<base::ByteView> value(const Key& key) const override;
    [[nodiscard]] const Entry* find(const Key& key) const;
    [[nodiscard]] merkle::Frontier frontierOf(const Topic& topic) const;

    /// Between beginBlock and endBlock entities and feeds change.
    void beginBlock();
    void write(const Key& key, Entry entry);
    /// Appends to the topic's log and returns the new head; the head entity is the caller's to write.
    [[nodiscard]] FeedHead append(const Topic& topic, base::ByteView encodedEntry);
    /// The new state root. The block becomes the newest.
    base::Hash endBlock();

    /// Takes the newest block back, or an unfinished one.
    void undoBlock();
    /// Blocks that can be undone.
    [[nodiscard]] std::size_t depth() const { return undo_.size(); }
    /// Keeps the newest `depth` blocks undoable, forgets older ones.
    void settle(std::size_t depth);

    [[nodiscard]] base::Hash root() const { return map_.root(map_.newest()); }
    /// State as of `back` blocks ago (0 = newest); `back` <= depth().
    [[nodiscard]] ProvenEntry prove(const Key& key, std::size_t back) const;

    /// What the newest block changed, ordered by key hash.
    [[nodiscard]] std::vector<std::pair<Key, Entry>> changesOfNewest() const;
    void forEach(const std::function<void(const Key&, const Entry&)>& visit) const;
    [[nodiscard]] std::size_t size() const { return entries_.size(); }

private:
    template <class Value>
    struct Place {
        [[no_unique_address]] Value value;
        bool changed = false;  ///< by the open block
    };
    /// A place that a block changed, and its value before; nothing: there was none.
    template <class Value>
    struct Change {
        Key key;
        Place<Value>* place;
        std::optional<Value> before;
    };
    struct Undo {
        std::vector<Change<Entry>> entries;               ///< ordered by key hash once ended
        std::vector<Change<merkle::Frontier>> frontiers;  ///< by FeedHead key
    };
    template <class Value>
    static void put(KeyTable<Place<Value>>& table, const Key& key, Value value,
                    std::vector<Change<Value>>& changes);
    template <class Value>
    static void takeBack(KeyTable<Place<Value>>& table, std::vector<Change<Value>>& changes);
    [[nodiscard]] std::optional<Entry> entryBack(const Key& key, std::size_t back) const;

    KeyTable<Place<Entry>> entries_;
    KeyTable<Place<merkle::Frontier>> frontiers_;
    merkle::Map map_;
    std::deque<Undo> undo_;  ///< oldest first
    bool open_ = false;
};

}  // namespace seabridge::ledger
