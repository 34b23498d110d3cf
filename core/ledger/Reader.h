// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Ensure.h"
#include "codec/Fields.h"
#include "ledger/Key.h"

#include <optional>

namespace seabridge::ledger {

/// The state as the rules see it. A peer's holds everything; a light node's holds what is proven
/// and records what was missed, so that the same rules run again once it is loaded.
class Reader {
public:
    virtual ~Reader() = default;

    /// The encoded entity, or nothing if there is none. Valid until the reader changes.
    [[nodiscard]] virtual std::optional<base::ByteView> value(const Key& key) const = 0;

    /// `reader.get<Account>(org, currency)`
    template <class Entity, class... Id>
    [[nodiscard]] std::optional<Entity> get(const Id&... id) const {
        const auto bytes = value(Entity::keyOf(id...));
        if (!bytes) return std::nullopt;
        auto entity = codec::decoded<Entity>(*bytes);
        ENSURE(entity.has_value());
        return std::move(*entity);
    }
    template <class Entity, class... Id>
    [[nodiscard]] bool has(const Id&... id) const {
        return value(Entity::keyOf(id...)).has_value();
    }
};

}  // namespace seabridge::ledger
