// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codec/Fields.h"
#include "ledger/Accounts.h"
#include "ledger/Block.h"
#include "ledger/Consortium.h"
#include "ledger/Identity.h"
#include "ledger/State.h"

#include <string>
#include <vector>

/// The consortium file: one CBOR value from which every participant makes the same state 0 and
/// header 0 (ledger.md section 6). It is pinned, so it needs no certificate.
namespace seabridge::ledger {

struct Genesis {
    std::string domain = "seabridge/genesis/1";
    std::string name;              ///< of the consortium
    bool simulated = false;        ///< clocks may be set; every screen says so
    TimeMs time = 0;
    Parameters parameters;
    std::vector<Member> members;   ///< all active, ordered by id, at least one
    std::vector<Organization> organizations;
    std::vector<User> users;
    std::vector<Device> devices;
    std::vector<Policy> policies;
    std::vector<Currency> currencies;
    std::vector<KycStanding> standings;

    /// SHA-256 of the encoded genesis.
    [[nodiscard]] NetworkId networkId() const;
    /// Empty if it can start a ledger, else what is wrong, in English, for whoever wrote the file.
    [[nodiscard]] std::string problem() const;
    static void fields(auto& self, auto&& visit) {
        visit("domain", self.domain);
        visit("name", self.name);
        visit("simulated", self.simulated);
        visit("time", self.time);
        visit("parameters", self.parameters);
        visit("members", self.members);
        visit("organizations", self.organizations);
        visit("users", self.users);
        visit("devices", self.devices);
        visit("policies", self.policies);
        visit("currencies", self.currencies);
        visit("standings", self.standings);
    }
};

/// Fills an empty state as one block that cannot be undone, and gives header 0. Needs a genesis
/// without problem().
[[nodiscard]] Header startState(const Genesis& genesis, State& state);

}  // namespace seabridge::ledger

namespace seabridge::codec {
// Made once, in Genesis.cpp.
extern template void encode(Encoder& out, const ledger::Genesis& value);
extern template Decoded<void> decode(Decoder& in, ledger::Genesis& out);
}  // namespace seabridge::codec
