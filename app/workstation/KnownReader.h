// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/Projection.h"

namespace seabridge::app {

/// What the consent of a ballot looks at, as it was proven.
class KnownReader : public ledger::Reader {
public:
    explicit KnownReader(const Known& known) {
        put(known.membership);
        put(known.parameters);
        put(known.governance);
        put(known.policy);
        put(known.deputies);
        for (const auto& [id, user] : known.users) values_[user.key()] = codec::encoded(user);
        for (const auto& [key, device] : known.devices)
            values_[device.key()] = codec::encoded(device);
        for (const auto& [id, org] : known.organizations) values_[org.key()] = codec::encoded(org);
    }
    [[nodiscard]] std::optional<base::ByteView> value(const ledger::Key& key) const override {
        const auto found = values_.find(key);
        return found == values_.end() ? std::nullopt : std::optional<base::ByteView>(found->second);
    }

private:
    template <class Entity>
    void put(const std::optional<Entity>& entity) {
        if (entity) values_[entity->key()] = codec::encoded(*entity);
    }
    std::map<ledger::Key, Bytes> values_;
};

}  // namespace seabridge::app
