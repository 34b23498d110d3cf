// SPDX-License-Identifier: GPL-3.0-or-later
// People of the own organization and what they sign with.
#include "People.h"

namespace seabridge::cli {

namespace {

// ---- user

/// --roles and --name-commitment; `before` is what stays where the latter is absent.
std::expected<ledger::SetUser, Problem> changeFrom(const Arguments& arguments,
                                                   const base::Hash& before) {
    const auto words = arguments.value("--roles");
    if (!words) return wrongUse("--roles is missing");
    const auto roles = rolesFrom(*words);
    if (!roles) return std::unexpected(roles.error());
    ledger::SetUser out{{}, *roles, before};
    if (const auto text = arguments.value("--name-commitment")) {
        const auto hash = hashFrom(*text, "--name-commitment");
        if (!hash) return std::unexpected(hash.error());
        out.nameCommitment = *hash;
    }
    return out;
}

Outcome addUser(const Arguments& arguments) {
    const auto action = changeFrom(arguments, {});
    if (!action) return std::unexpected(action.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    std::string user;
    auto answer = (*online)->submit(*action, [&user](const ledger::TxId& id) {
        user = base::toHex(ledger::userIdOf(id, 0));
        return fmt::format(",\"user\":\"{}\"", user);
    });
    if (answer) answer->text += "\nuser " + user;
    return answer;
}

Outcome changeUser(const Arguments& arguments) {
    if (const auto usable = changeFrom(arguments, {}); !usable)
        return std::unexpected(usable.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto id = (*online)->user(arguments.operands()[0]);
    if (!id) return std::unexpected(id.error());
    const auto user = (*online)->get<ledger::User>(*id);
    if (!user) return std::unexpected(user.error());
    auto action = changeFrom(arguments, user->nameCommitment);
    if (!action) return std::unexpected(action.error());
    action->user = *id;
    return (*online)->submit(std::move(*action),
                             fmt::format(",\"user\":\"{}\"", base::toHex(*id)));
}

Outcome showUser(const Arguments& arguments) {
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto& words = arguments.operands();
    const auto id = (*online)->user(words.empty() ? "me" : words[0]);
    if (!id) return std::unexpected(id.error());
    const auto user = (*online)->get<ledger::User>(*id);
    if (!user) return std::unexpected(user.error());
    return (*online)->showValue(
        fmt::format("user          {}\norganization  {}\nroles         {}\nname          {}\n",
                    base::toHex(user->id), base::toHex(user->org),
                    user->roles == 0 ? "none (has left)" : rolesText(user->roles),
                    user->nameCommitment.isZero() ? "not committed to"
                                                  : base::toHex(user->nameCommitment)),
        *user);
}

// ---- device

std::expected<crypto::PublicKey, Problem> keyFrom(std::string_view text) {
    const auto bytes = base::fixedFromHex<decltype(crypto::PublicKey::bytes)>(text);
    if (!bytes) return wrongUse("KEY is the signing key, 64 hex digits");
    crypto::PublicKey key;
    key.bytes = *bytes;
    return key;
}

Outcome addDevice(const Arguments& arguments) {
    const auto json = jsonFile(arguments.operands()[1]);
    if (!json) return std::unexpected(json.error());
    ledger::EnrolDevice action;
    if (const auto done = readJson(enrolledForm(*json), action.device, std::string()); !done)
        return refused(fmt::format("{}: {}", arguments.operands()[1], done.error().detail));
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto user = (*online)->user(arguments.operands()[0]);
    if (!user) return std::unexpected(user.error());
    action.user = *user;
    const auto more = fmt::format(",\"device\":\"{}\"",
                                  base::toHex(action.device.keys.signing.bytes));
    return (*online)->submit(std::move(action), more);
}

Outcome changeDevice(const Arguments& arguments) {
    if (!arguments.has("--revoke")) return wrongUse("--revoke is missing");
    const auto key = keyFrom(arguments.operands()[0]);
    if (!key) return std::unexpected(key.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    return (*online)->submit(ledger::RevokeDevice{*key},
                             fmt::format(",\"device\":\"{}\"", base::toHex(key->bytes)));
}

Outcome showDevice(const Arguments& arguments) {
    const auto& words = arguments.operands();
    const auto given = words.empty() ? crypto::PublicKey{} : keyFrom(words[0]);
    if (!given) return std::unexpected(given.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto device =
        (*online)->get<ledger::Device>(words.empty() ? (*online)->self().device : *given);
    if (!device) return std::unexpected(device.error());
    return (*online)->showValue(
        fmt::format("signing       {}\nsealing       {}\ncurve         {}\norganization  {}\n"
                    "user          {}\nstatus        {}\n",
                    base::toHex(device->keys.signing.bytes), base::toHex(device->keys.sealing),
                    base::toHex(device->keys.curve), base::toHex(device->org),
                    base::toHex(device->user), device->active ? "active" : "revoked"),
        *device);
}

constexpr std::string_view kUserAddDetails =
    "  --roles LIST            of clerk, approver, compliance, finance, admin, with commas\n"
    "  --name-commitment HEX   opens the name that the organization keeps to itself; absent: zero\n"
    "  The user can do nothing until a device is enrolled: device add.\n"
    "  JSON: {\"id\":TX,\"outcome\":\"done\"|\"waiting\",\"height\":N,\"pending\"?:TX,\n"
    "  \"user\":ID}\n";

constexpr std::string_view kUserChangeDetails =
    "  Gives a person of the own organization these roles in place of the present ones; none: has\n"
    "  left, for good. Two administrators have to remain. Without --name-commitment the present\n"
    "  one stays. JSON as of user add.\n";

constexpr std::string_view kUserShowDetails =
    "  USER is 32 hex digits or me, which is the default. roles in the JSON are bits: 1 clerk,\n"
    "  2 approver, 4 compliance, 8 finance, 16 admin, 32 a member's peer.\n"
    "  JSON: {\"proof\":{...},\"value\":{\"id\",\"org\",\"roles\",\"nameCommitment\"}}\n";

constexpr std::string_view kDeviceAddDetails =
    "  DEVICE.json is what `device new --network ID --user USER --json` printed on the device,\n"
    "  with its proof of possession.\n"
    "  JSON: {\"id\":TX,\"outcome\":...,\"height\":N,\"pending\"?:TX,\"device\":KEY}\n";

constexpr std::string_view kDeviceChangeDetails =
    "  --revoke   ends the device of the own organization for good. JSON as of device add.\n";

constexpr std::string_view kDeviceShowDetails =
    "  KEY is the signing key; without it, this device.\n"
    "  JSON: {\"proof\":{...},\"value\":{\"keys\",\"org\",\"user\",\"active\"}}\n";

}  // namespace

std::vector<Command> userCommands() {
    const std::vector<Option> own{{"--roles", "LIST"}, {"--name-commitment", "HEX"}};
    return {
        {.group = "user",
         .name = "add",
         .operands = {},
         .summary = "Adds a person to the own organization",
         .details = kUserAddDetails,
         .options = submitOptions(own),
         .run = addUser},
        {.group = "user",
         .name = "change",
         .operands = "USER",
         .summary = "Changes what a person may do",
         .details = kUserChangeDetails,
         .options = submitOptions(own),
         .minOperands = 1,
         .maxOperands = 1,
         .run = changeUser},
        {.group = "user",
         .name = "show",
         .operands = "[USER]",
         .summary = "Shows a user as the ledger has it, proven",
         .details = kUserShowDetails,
         .options = onlineOptions(),
         .maxOperands = 1,
         .run = showUser},
    };
}

std::vector<Command> deviceLedgerCommands() {
    return {
        {.group = "device",
         .name = "add",
         .operands = "USER DEVICE.json",
         .summary = "Enrols a device of a person of the own organization",
         .details = kDeviceAddDetails,
         .options = submitOptions(),
         .minOperands = 2,
         .maxOperands = 2,
         .run = addDevice},
        {.group = "device",
         .name = "change",
         .operands = "KEY",
         .summary = "Revokes a device",
         .details = kDeviceChangeDetails,
         .options = submitOptions({{"--revoke"}}),
         .minOperands = 1,
         .maxOperands = 1,
         .run = changeDevice},
        {.group = "device",
         .name = "show",
         .operands = "[KEY]",
         .summary = "Shows an enrolled device, proven",
         .details = kDeviceShowDetails,
         .options = onlineOptions(),
         .maxOperands = 1,
         .run = showDevice},
    };
}

}  // namespace seabridge::cli
