// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Proof.h"
#include "ledger/Deputies.h"

#include <string>

/// The people of the own organization, what they sign with, and whose yes is needed for what.
namespace seabridge::api {

struct DeviceRow {
    crypto::DevicePublicKeys keys;
    bool isActive = true;                   ///< false: revoked for good
    bool isThis = false;                    ///< the device that shows it
    std::optional<TimeMs> enrolledAt = {};  ///< block time; absent: in the consortium file
};

struct PersonRow {
    ledger::UserId id;
    std::uint8_t roles = 0;  ///< bits of ledger::Role; none: has left
    base::Hash nameCommitment;
    /// As it was written down at this desk: the ledger holds no names of people. Untrusted.
    std::string name = {};
    bool isSelf = false;
    std::optional<TimeMs> changedAt = {};           ///< block time of the newest change of roles
    std::vector<DeviceRow> devices = {};            ///< newest first
    std::optional<ledger::Deputyship> deputy = {};  ///< who may sign in this person's place

    [[nodiscard]] bool has(ledger::Role role) const { return (roles & ledger::bit(role)) != 0; }
    [[nodiscard]] bool hasLeft() const { return roles == 0; }
    /// The member's own peer: no person.
    [[nodiscard]] bool isPeer() const { return has(ledger::Role::Peer); }
    [[nodiscard]] std::size_t activeDevices() const {
        std::size_t out = 0;
        for (const auto& device : devices) out += device.isActive ? 1 : 0;
        return out;
    }
};

struct Staff {
    std::vector<PersonRow> people;         ///< in the order they came
    std::optional<ledger::Policy> policy;  ///< nothing until it is proven

    /// Null if it is nobody of ours.
    [[nodiscard]] const PersonRow* find(const ledger::UserId& id) const {
        for (const auto& person : people)
            if (person.id == id) return &person;
        return nullptr;
    }
};

}  // namespace seabridge::api
