// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdminForms.h"

#include "ReachableEndpoint.h"

#include <algorithm>

namespace seabridge::cli {

namespace {

JsonRead checkAddress(const std::string& path, std::string_view endpoint) {
    if (app::isReachableEndpoint(endpoint)) return {};
    return badJson(path, kNotReachable);
}

}  // namespace

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

base::Result<ledger::AdmitMember> admissionFrom(Json json) {
    auto out = ballotFrom<ledger::AdmitMember>(std::move(json));
    if (!out) return out;
    for (const auto& done : {checkAddress("requestEndpoint", out->requestEndpoint),
                             checkAddress("announceEndpoint", out->announceEndpoint)})
        if (!done) return std::unexpected(done.error());
    return out;
}

base::Result<ledger::RotateMemberKeys> rotationFrom(Json json, const ledger::Member& own) {
    if (!json.is_object()) return badJson("", "not an object");
    const bool isMoved = json.contains("requestEndpoint");
    const bool announcesElsewhere = json.contains("announceEndpoint");
    if (!isMoved) json["requestEndpoint"] = own.requestEndpoint;
    if (!announcesElsewhere) json["announceEndpoint"] = own.announceEndpoint;
    ledger::RotateMemberKeys out;
    if (const auto done = readJson(json, out, std::string()); !done)
        return std::unexpected(done.error());
    if (isMoved)
        if (const auto done = checkAddress("requestEndpoint", out.requestEndpoint); !done)
            return std::unexpected(done.error());
    if (announcesElsewhere)
        if (const auto done = checkAddress("announceEndpoint", out.announceEndpoint); !done)
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
