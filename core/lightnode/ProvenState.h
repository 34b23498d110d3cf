// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ledger/Block.h"
#include "ledger/Reader.h"
#include "ledger/State.h"
#include "net/Protocol.h"

#include <map>
#include <set>
#include <span>

namespace seabridge::lightnode {

enum class Knowledge : std::uint8_t {
    Unknown = 0,
    Present = 1,
    Absent = 2,       ///< proven to be absent
    NotEntitled = 3,  ///< peers of f + 1 members say so; cannot be checked from here
};

/// The state at one certified header, as far as it is proven (ledger.md section 8, 5). The rules
/// read it; what they missed is loaded, and they run again. Never changes its header: a new head
/// gets a new one. One thread.
class ProvenState : public ledger::Reader {
public:
    /// `header` is certified. So many members' peers must deny a key until it counts as denied.
    ProvenState(ledger::Header header, std::size_t deniersNeeded);

    [[nodiscard]] const ledger::Header& header() const { return header_; }
    /// Nothing for what is absent, unknown (recorded as missed) or denied (recorded as unchecked).
    [[nodiscard]] std::optional<base::ByteView> value(const ledger::Key& key) const override;
    [[nodiscard]] Knowledge about(const ledger::Key& key) const;

    /// Takes an answer to an EntitiesRequest for `keys` at this header; all of it or nothing.
    /// Protocol if its shape is wrong, NotProven if a proof fails: both are the peer's offence.
    [[nodiscard]] base::Result<void> learn(const ledger::OrgId& member,
                                           std::span<const ledger::Key> keys,
                                           const net::EntitiesReply& reply);

    /// Keys that were read without being known since the last call, ordered.
    [[nodiscard]] std::vector<ledger::Key> takeMissed();
    /// Keys that were read although denied since the last call, ordered.
    [[nodiscard]] std::vector<ledger::Key> takeUnchecked();

private:
    [[nodiscard]] base::Result<void> verify(const ledger::Key& key,
                                            const net::EntityProof& proof) const;

    ledger::Header header_;
    std::size_t deniersNeeded_;
    std::map<ledger::Key, std::optional<base::Bytes>> values_;  ///< nothing: proven absent
    std::map<ledger::Key, std::set<ledger::OrgId>> deniers_;
    mutable std::set<ledger::Key> missed_;
    mutable std::set<ledger::Key> unchecked_;
};

}  // namespace seabridge::lightnode
