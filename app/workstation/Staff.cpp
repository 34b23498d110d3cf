// SPDX-License-Identifier: GPL-3.0-or-later
// The own people in a view.
#include "workstation/Projection.h"

#include <algorithm>

namespace seabridge::app {
namespace {

template <class Map, class Key>
std::optional<TimeMs> timeIn(const Map& times, const Key& key) {
    const auto found = times.find(key);
    return found == times.end() ? std::nullopt : std::optional(found->second);
}

std::vector<api::DeviceRow> devicesOf(const Known& known, const ledger::UserId& user,
                                      const crypto::PublicKey& own) {
    std::vector<api::DeviceRow> out;
    for (const auto& [key, device] : known.devices)
        if (device.user == user)
            out.push_back({device.keys, device.active, key == own, timeIn(known.enrolledAt, key)});
    std::ranges::stable_sort(out, std::greater(),
                             [](const api::DeviceRow& row) { return row.enrolledAt.value_or(0); });
    return out;
}

}  // namespace

void presentStaff(const Known& known, const lightnode::Identity& self, api::View& out) {
    out.staff.policy = known.policy;
    const auto own = known.organizations.find(self.org);
    if (own == known.organizations.end()) return;
    for (const auto& id : own->second.users) {
        const auto user = known.users.find(id);
        if (user == known.users.end()) continue;
        api::PersonRow row;
        row.id = id;
        row.roles = user->second.roles;
        row.nameCommitment = user->second.nameCommitment;
        row.isSelf = id == self.user;
        row.changedAt = timeIn(known.changedAt, id);
        row.devices = devicesOf(known, id, self.device);
        if (known.deputies)
            if (const auto* term = known.deputies->of(id)) row.deputy = *term;
        out.staff.people.push_back(std::move(row));
    }
}

}  // namespace seabridge::app
