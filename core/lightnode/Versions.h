// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lightnode/Requests.h"

namespace seabridge::lightnode {

/// Peers prove entities of the newest 16 heights; older ones are not waited for.
inline constexpr Height kVersionsKept = 14;

/// A ProvenState for each recent head that something still reads. A new head begins an empty one,
/// so nothing proven at one header is ever mixed with another. One thread.
class Versions {
public:
    explicit Versions(std::size_t deniersNeeded) : deniersNeeded_(deniersNeeded) {}

    /// For states begun from now on.
    void setDeniersNeeded(std::size_t count) { deniersNeeded_ = count; }
    /// The state at a certified header, empty at first. Valid until forgetOlder().
    [[nodiscard]] ProvenState& at(const ledger::Header& header);
    /// Null if it was never begun or is forgotten.
    [[nodiscard]] ProvenState* find(Height height);
    [[nodiscard]] const ProvenState* find(Height height) const;
    /// Forgets what lies kVersionsKept and more below `newest`, and what `needed` does not name.
    void forgetOlder(Height newest, const std::set<Height>& needed);

    /// Wants a key loaded, unless it is known or asked for.
    void want(Height height, const ledger::Key& key);
    /// What to ask: one request a height and at most kMaxEntities keys each.
    [[nodiscard]] std::vector<Ask> takeAsks();
    /// The request for all of them.
    [[nodiscard]] static Ask askFor(AskEntities about);
    /// The answer is there, or there will be none: the keys may be asked for again.
    void answered(const AskEntities& asked);

private:
    struct Version {
        ProvenState state;
        std::set<ledger::Key> wanted;
        std::set<ledger::Key> asked;
    };
    std::size_t deniersNeeded_;
    std::map<Height, Version> versions_;
};

}  // namespace seabridge::lightnode
