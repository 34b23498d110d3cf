// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdminForms.h"

#include <algorithm>

namespace seabridge::cli {

Json enrolledForm(const Json& device) {
    if (!device.is_object() || !device.contains("signing")) return device;
    auto keys = device;
    keys.erase("possession");
    Json out = {{"keys", std::move(keys)}};
    if (device.contains("possession")) out["possession"] = device["possession"];
    return out;
}

base::Result<ledger::EnrolledKeys> enrolledFrom(std::string_view json) {
    const auto parsed = parseJson(json);
    if (!parsed) return std::unexpected(parsed.error());
    ledger::EnrolledKeys out;
    if (const auto done = readJson(enrolledForm(*parsed), out, std::string()); !done)
        return std::unexpected(done.error());
    return out;
}

base::Result<ledger::RotateMemberKeys> rotationFrom(Json json, const ledger::Member& own) {
    if (!json.is_object()) return badJson("", "not an object");
    if (!json.contains("requestEndpoint")) json["requestEndpoint"] = own.requestEndpoint;
    if (!json.contains("announceEndpoint")) json["announceEndpoint"] = own.announceEndpoint;
    ledger::RotateMemberKeys out;
    if (const auto done = readJson(json, out, std::string()); !done)
        return std::unexpected(done.error());
    return out;
}

base::Result<Json> withRoleBits(Json json) {
    if (!json.is_object()) return badJson("", "not an object");
    if (!json.contains("roles") || !json["roles"].is_array()) return json;
    unsigned bits = 0;
    for (const auto& given : json["roles"]) {
        const auto found = std::ranges::find_if(
            kMemberRoles, [&](const auto& row) { return given.is_string() && given == row.first; });
        if (found == kMemberRoles.end()) return badJson("roles", "unknown word");
        bits |= static_cast<unsigned>(found->second);
    }
    json["roles"] = bits;
    return json;
}

}  // namespace seabridge::cli
