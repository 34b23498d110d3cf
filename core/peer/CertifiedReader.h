// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/State.h"

#include <map>

namespace seabridge::peer {

/// The state `back` blocks ago, for example under the certified head while more is executed ahead
/// of it. Each key is looked up once; what was read stays valid as long as the reader.
class CertifiedReader : public ledger::Reader {
public:
    CertifiedReader(const ledger::State& state, std::size_t back) : state_(state), back_(back) {}
    [[nodiscard]] std::optional<base::ByteView> value(const ledger::Key& key) const override {
        auto at = read_.find(key);
        if (at == read_.end()) at = read_.emplace(key, state_.prove(key, back_).entry).first;
        return at->second ? std::optional<base::ByteView>(at->second->value) : std::nullopt;
    }

private:
    const ledger::State& state_;
    std::size_t back_;
    mutable std::map<ledger::Key, std::optional<ledger::Entry>> read_;
};

}  // namespace seabridge::peer
