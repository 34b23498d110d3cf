// SPDX-License-Identifier: GPL-3.0-or-later
#include "FetchConsortium.h"
#include "GenesisSpec.h"
#include "Input.h"
#include "VaultAccess.h"

#include "crypto/Mnemonic.h"

#include <limits>

#include <unistd.h>

namespace seabridge::cli {

namespace {

constexpr std::uint32_t kMaxDevice = std::numeric_limits<std::int32_t>::max();

/// Whom and which network the proof of possession is for.
struct Purpose {
    ledger::NetworkId network;
    base::Bytes subject;
};

struct DeviceFacts {
    crypto::DevicePublicKeys keys;
    std::optional<crypto::Signature> possession;

    static void fields(auto& self, auto&& visit) {
        crypto::DevicePublicKeys::fields(self.keys, visit);
        visit("possession", self.possession);
    }
};

std::expected<ledger::NetworkId, Problem> networkFrom(const Arguments& arguments) {
    const auto path = arguments.value("--genesis");
    const auto network = arguments.value("--network");
    if (path && network) return wrongUse("one of --network and --genesis");
    if (path) {
        const auto consortium = consortiumAt(std::filesystem::path(*path));
        if (!consortium) return std::unexpected(consortium.error());
        return consortium->genesis.networkId();
    }
    const auto id = network ? base::fixedFromHex<ledger::NetworkId>(*network) : std::nullopt;
    if (!id) return wrongUse("--network is 64 hex digits");
    return *id;
}

std::expected<Purpose, Problem> genesisPurpose(std::string_view person) {
    const auto slash = person.rfind('/');
    if (slash == std::string_view::npos || slash == 0 || slash + 1 == person.size())
        return wrongUse("--for is ORGANIZATION/USER, by their names in the genesis SPEC");
    const auto user = genesisUserId(person.substr(0, slash), person.substr(slash + 1));
    return Purpose{{}, base::bytesOf(user)};
}

std::expected<std::optional<Purpose>, Problem> purposeOf(const Arguments& arguments) {
    const auto person = arguments.value("--for");
    auto user = arguments.value("--user");
    const auto registry = arguments.value("--registry");
    const bool isNamed = arguments.has("--network") || arguments.has("--genesis");
    if (!person && !user && !registry && !isNamed) return std::nullopt;
    if (person && person->contains('/')) {
        if (user || registry || isNamed) return wrongUse("--for ORG/USER stands alone");
        auto purpose = genesisPurpose(*person);
        if (!purpose) return std::unexpected(purpose.error());
        return std::move(*purpose);
    }
    if (person && user) return wrongUse("one of --for and --user");
    if (person) user = person;
    const auto id = networkFrom(arguments);
    if (!id) return std::unexpected(id.error());
    if (user.has_value() == registry.has_value()) return wrongUse("one of --user and --registry");
    if (registry) return Purpose{*id, base::bytesOf(base::viewOf(*registry))};
    const auto userId = base::fixedFromHex<ledger::UserId>(*user);
    if (!userId) return wrongUse("a user's id is 32 hex digits");
    return Purpose{*id, base::bytesOf(*userId)};
}

DeviceFacts deviceFacts(const wallet::DeviceKeys& keys, const std::optional<Purpose>& purpose) {
    DeviceFacts facts{keys.publicKeys(), {}};
    if (purpose)
        facts.possession = keys.signing.sign(
            wallet::possessionStatement(purpose->network, purpose->subject, facts.keys));
    return facts;
}

std::string deviceText(const DeviceFacts& facts) {
    auto out = fmt::format("signing     {}\nsealing     {}\ncurve       {}\n",
                           base::toHex(facts.keys.signing.bytes), base::toHex(facts.keys.sealing),
                           base::toHex(facts.keys.curve));
    if (facts.possession) out += fmt::format("possession  {}\n", base::toHex(*facts.possession));
    return out;
}

Outcome makeDevice(const Arguments& arguments) {
    const auto purpose = purposeOf(arguments);
    if (!purpose) return std::unexpected(purpose.error());
    const auto index = numberFrom(arguments.value("--index").value_or("0"), kMaxDevice);
    if (!index) return wrongUse("--index is 0 to 2147483647");
    const auto phrase = readSecret(STDIN_FILENO, kMaxPhrase);
    if (!phrase) return failed(phrase.error());
    auto seed = crypto::phraseSeed(*phrase, base::Secret());
    if (!seed) return refused(seed.error().detail);
    auto profile = openProfile(arguments);
    if (!profile) return std::unexpected(profile.error());
    if (profile->wallet() != nullptr)
        return failed({base::ErrorCode::InUse, "the vault holds a device already"});
    if (const auto done = profile->storeSeed(*seed, *index); !done) return failed(done.error());
    if (const auto closed = profile->vault().close(); !closed) return failed(closed.error());
    const auto facts = deviceFacts(*profile->wallet()->keys(), *purpose);
    return answerOf(deviceText(facts), facts);
}

Outcome keys(const Arguments& arguments) {
    const auto purpose = purposeOf(arguments);
    if (!purpose) return std::unexpected(purpose.error());
    const auto profile = openProfile(arguments);
    if (!profile) return std::unexpected(profile.error());
    if (profile->wallet() == nullptr) return notFound("the vault holds no device: device new");
    const auto facts = deviceFacts(*profile->wallet()->keys(), *purpose);
    return answerOf(deviceText(facts), facts);
}

std::vector<Option> purposeOptions() {
    return {{"--for", "ORG/USER|ID"},
            {"--network", "ID"},
            {"--genesis", "FILE"},
            {"--user", "ID"},
            {"--registry", "NUMBER"}};
}

std::vector<Option> withIndex() {
    auto out = purposeOptions();
    out.push_back({"--index", "N"});
    return out;
}

constexpr std::string_view kDeviceNewDetails =
    "  The vault has to be there and to hold no device yet. Prints the public keys and,\n"
    "  where it is said for whom, the proof that this device holds them:\n"
    "  --for ORG/USER                  for a genesis, by the names in its SPEC\n"
    "  --network ID --user ID          for enrolment under a user\n"
    "  --network ID --registry NUMBER  for the registration of an organization\n"
    "  --genesis FILE                  says the network in place of --network; --for ID is --user\n"
    "  --index N                       which device of the person; default 0. A phrase\n"
    "                                  and an index give the same keys for ever\n"
    "  JSON: {\"signing\":{\"algorithm\":1,\"bytes\":...},\"sealing\":...,\"curve\":...,\n"
    "  \"possession\":...}, as a genesis SPEC takes it.\n";

constexpr std::string_view kDeviceKeysDetails =
    "  Options and JSON as of device new.\n";

}  // namespace

std::vector<Command> deviceCommands() {
    return {
        {.group = "device",
         .name = "new",
         .operands = {},
         .summary = "Makes this device's keys from the phrase on standard input, into the vault",
         .details = kDeviceNewDetails,
         .options = withIndex(),
         .run = makeDevice},
        {.group = "device",
         .name = "keys",
         .operands = {},
         .summary = "Prints this device's public keys again, with a proof of possession",
         .details = kDeviceKeysDetails,
         .options = purposeOptions(),
         .run = keys},
    };
}

}  // namespace seabridge::cli
