// SPDX-License-Identifier: GPL-3.0-or-later
#include "Input.h"
#include "People.h"
#include "VaultAccess.h"

#include <fcntl.h>

namespace seabridge::cli {

namespace {

constexpr std::size_t kSecretDigits = 64;

/// The struct's form, from the friendlier ones that --help describes.
std::expected<ledger::RegisterOrganization, Problem> registrationFrom(std::string_view path) {
    auto json = jsonFile(path);
    if (!json) return std::unexpected(json.error());
    if (!json->is_object()) return refused("not an object");
    if (!json->contains("lei")) (*json)["lei"] = "";
    if (json->contains("users") && (*json)["users"].is_array())
        for (auto& user : (*json)["users"]) {
            if (!user.is_object()) return refused("users: not an object");
            if (user.contains("device")) user["device"] = enrolledForm(user["device"]);
            if (!user.contains("nameCommitment"))
                user["nameCommitment"] = base::toHex(base::Hash());
            if (!user.contains("roles") || !user["roles"].is_array()) continue;
            std::vector<ledger::Role> words;
            if (const auto done = readJson(user["roles"], words, "roles"); !done)
                return refused(done.error().detail);
            unsigned roles = 0;
            for (const auto role : words) roles |= ledger::bit(role);
            user["roles"] = roles;
        }
    ledger::RegisterOrganization out;
    if (const auto done = readJson(*json, out, std::string()); !done)
        return refused(fmt::format("{}: {}", path, done.error().detail));
    return out;
}

Outcome addOrg(const Arguments& arguments) {
    auto action = registrationFrom(arguments.operands()[0]);
    if (!action) return std::unexpected(action.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto count = static_cast<std::uint32_t>(action->users.size());
    std::string text;
    auto answer = (*online)->submit(std::move(*action), [&](const ledger::TxId& id) {
        const auto org = base::toHex(ledger::orgIdOf(id));
        text = "\norg " + org;
        std::string users;
        for (std::uint32_t i = 0; i < count; ++i) {
            const auto user = base::toHex(ledger::userIdOf(id, i));
            users += fmt::format("{}\"{}\"", i == 0 ? "" : ",", user);
            text += "\nuser " + user;
        }
        return fmt::format(",\"org\":\"{}\",\"users\":[{}]", org, users);
    });
    if (answer) answer->text += text;
    return answer;
}

Outcome changeOrg(const Arguments& arguments) {
    const bool makes = arguments.has("--new-reading-key");
    if (makes == arguments.has("--share-reading-key"))
        return wrongUse("one of --new-reading-key and --share-reading-key");
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto own = (*online)->get<ledger::Organization>((*online)->self().org);
    if (!own) return std::unexpected(own.error());
    const auto newest = own->readingKeys.empty() ? 0U : own->readingKeys.back().version;
    auto& desk = (*online)->desk();
    if (makes)
        return (*online)->tell(desk.newReadingKey(), fmt::format(",\"version\":{}", newest + 1));
    if (newest == 0) return notFound("the organization has no reading key");
    return (*online)->tell(desk.shareReadingKey(newest), fmt::format(",\"version\":{}", newest));
}

std::string orgText(const ledger::Organization& org) {
    auto out = fmt::format("organization  {}\nnames         {}{}{}\ncountry       {}\n"
                           "registry      {}\nlei           {}\nstatus        {}\n",
                           base::toHex(org.id), org.names.native,
                           org.names.latin == org.names.native ? "" : " / ",
                           org.names.latin == org.names.native ? "" : org.names.latin,
                           org.country, org.registryNumber, org.lei.empty() ? "-" : org.lei,
                           org.status == ledger::OrgStatus::Active ? "active" : "suspended");
    for (const auto& key : org.readingKeys)
        out += fmt::format("reading key   {} {}{}\n", key.version, base::toHex(key.key),
                           key.wraps ? " (shared with its devices)" : "");
    for (const auto& user : org.users) out += fmt::format("user          {}\n", base::toHex(user));
    return out;
}

Outcome showOrg(const Arguments& arguments) {
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto& words = arguments.operands();
    const auto id = (*online)->org(words.empty() ? "me" : words[0]);
    if (!id) return std::unexpected(id.error());
    const auto org = (*online)->get<ledger::Organization>(*id);
    if (!org) return std::unexpected(org.error());
    return (*online)->showValue(orgText(*org), *org);
}

// ---- reading-key

Outcome makeKey(const Arguments& arguments) {
    auto vault = openVault(arguments);
    if (!vault) return std::unexpected(vault.error());
    auto profile = app::Profile::over(std::move(*vault));
    if (!profile) return failed(profile.error());
    if (profile->genesis() != nullptr)
        return refused("a consortium is pinned already: org change --new-reading-key");
    const auto secret = crypto::SealingKey::random();
    if (const auto done = profile->storeFreshReadingSecret(secret); !done)
        return failed(done.error());
    if (const auto closed = profile->vault().close(); !closed) return failed(closed.error());
    const auto key = base::toHex(secret.publicKey());
    return Answer{fmt::format("reading key 1  {}", key),
                  fmt::format("{{\"version\":1,\"publicKey\":\"{}\"}}", key)};
}

std::optional<int> nibbleOf(std::uint8_t digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
    return std::nullopt;
}

/// Without a copy outside of Secret memory.
std::expected<crypto::SealingKey, Problem> secretFrom(std::string_view path) {
    const auto file = base::openFile(std::filesystem::path(path), O_RDONLY);
    if (!file) return failed(file.error());
    const auto text = readSecret(file->number(), kSecretDigits + 2);
    if (!text) return failed(text.error());
    auto view = text->view();
    while (!view.empty() && (view.back() == '\n' || view.back() == '\r'))
        view = view.first(view.size() - 1);
    if (view.size() != kSecretDigits) return refused("not 64 hex digits");
    base::Secret seed(kSecretDigits / 2);
    for (std::size_t i = 0; i < seed.size(); ++i) {
        const auto high = nibbleOf(view[2 * i]), low = nibbleOf(view[2 * i + 1]);
        if (!high || !low) return refused("not 64 hex digits");
        seed.data()[i] = static_cast<std::uint8_t>(*high * 16 + *low);
    }
    return crypto::SealingKey::fromSeed(seed);
}

Outcome takeKey(const Arguments& arguments) {
    const auto secret = secretFrom(*arguments.value("--file"));
    if (!secret) return std::unexpected(secret.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto own = (*online)->get<ledger::Organization>((*online)->self().org);
    if (!own) return std::unexpected(own.error());
    const auto key = std::ranges::find(own->readingKeys, secret->publicKey(),
                                       &ledger::ReadingKey::key);
    if (key == own->readingKeys.end())
        return refused("no reading key of this organization has that secret");
    if (const auto done = (*online)->profile().storeReadingSecret(*key, *secret); !done)
        return failed(done.error());
    const auto text = base::toHex(key->key);
    return Answer{fmt::format("reading key {}  {}", key->version, text),
                  fmt::format("{{\"version\":{},\"publicKey\":\"{}\"}}", key->version, text)};
}

Outcome fetchKeys(const Arguments& arguments) {
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto fetched = (*online)->desk().fetchReadingKeys();
    if (!fetched) return failed(fetched.error());
    return Answer{fmt::format("fetched {}, missing {}", fetched->fetched.size(),
                              fetched->missing.size()),
                  fmt::format("{{\"fetched\":{},\"missing\":{}}}", codec::toJson(fetched->fetched),
                              codec::toJson(fetched->missing))};
}

Outcome readingKey(const Arguments& arguments) {
    const int ways = int(arguments.has("--make")) + int(arguments.has("--file")) +
                     int(arguments.has("--fetch"));
    if (ways != 1) return wrongUse("one of --make, --file and --fetch");
    if (arguments.has("--make")) return makeKey(arguments);
    return arguments.has("--file") ? takeKey(arguments) : fetchKeys(arguments);
}

constexpr std::string_view kOrgAddDetails =
    "  For members with the compliance role. FILE.json:\n"
    "    {names: {native, reading, latin}, country, registryNumber, lei?, readingKey,\n"
    "     users: [{roles, nameCommitment?, device}]}\n"
    "  readingKey is the public key that `org reading-key --make` printed; roles are words\n"
    "  ([\"admin\",\"clerk\"]) or the bits' sum; device is what `device new --network ID\n"
    "  --registry NUMBER --json` printed, or {keys, possession}. Two to eight users, two of them\n"
    "  administrators.\n"
    "  JSON: {\"id\":TX,\"outcome\":\"done\"|\"waiting\",\"height\":N,\"pending\"?:TX,\"org\":ID,\n"
    "  \"users\":[ID...]}; ids are those that the organization and its users get. A refusal, also\n"
    "  of the dry run, exits 1 with the ledger's word as its code.\n";

constexpr std::string_view kOrgChangeDetails =
    "  --new-reading-key    makes the next version of the key that documents are sealed to;\n"
    "                       its secret stays in this vault until it is shared\n"
    "  --share-reading-key  wraps the newest version's secret to every active device of the\n"
    "                       organization; exits 3 if the secret is not here\n"
    "  JSON: {\"id\":TX,\"outcome\":...,\"height\":N,\"pending\"?:TX,\"version\":N}\n";

constexpr std::string_view kOrgShowDetails =
    "  ORG is 32 hex digits or me, which is the default. Anyone may read any organization.\n"
    "  JSON: {\"proof\":{\"height\":N,\"time\":...,\"current\":...,\"stale\":...,\"by\":[ORG...],\n"
    "  \"simulated\":...},\"value\":{...}}. Exits 3 with the proof when proven absent.\n";

constexpr std::string_view kReadingKeyDetails =
    "  --make       without a network, before the consortium file is made: makes the secret of\n"
    "               version 1 in the vault. It is adopted once the ledger names its public key\n"
    "  --file FILE  stores a secret given out of band (64 hex digits), if the ledger knows its\n"
    "               public key as one of this organization's\n"
    "  --fetch      takes what `org change --share-reading-key` shared with this device. Commands\n"
    "               that open documents do that by themselves\n"
    "  JSON: {\"version\":N,\"publicKey\":HEX}; of --fetch {\"fetched\":[N...],\n"
    "  \"missing\":[N...]}\n";

}  // namespace

std::vector<Command> orgCommands() {
    return {
        {.group = "org",
         .name = "add",
         .operands = "FILE.json",
         .summary = "Registers an organization with its first users",
         .details = kOrgAddDetails,
         .options = submitOptions(),
         .minOperands = 1,
         .maxOperands = 1,
         .run = addOrg},
        {.group = "org",
         .name = "change",
         .operands = {},
         .summary = "Gives the own organization a new reading key, or shares it with its devices",
         .details = kOrgChangeDetails,
         .options = onlineOptions({{"--new-reading-key"}, {"--share-reading-key"}}),
         .run = changeOrg},
        {.group = "org",
         .name = "show",
         .operands = "[ORG]",
         .summary = "Shows an organization as the ledger has it, proven",
         .details = kOrgShowDetails,
         .options = onlineOptions(),
         .maxOperands = 1,
         .run = showOrg},
        {.group = "org",
         .name = "reading-key",
         .operands = {},
         .summary = "Puts a secret that opens the organization's documents into the vault",
         .details = kReadingKeyDetails,
         .options = onlineOptions({{"--make"}, {"--file", "FILE"}, {"--fetch"}}),
         .run = readingKey},
    };
}

}  // namespace seabridge::cli
