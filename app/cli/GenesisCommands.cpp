// SPDX-License-Identifier: GPL-3.0-or-later
#include "FetchConsortium.h"
#include "FromJson.h"
#include "GenesisSpec.h"

#include "base/File.h"

namespace seabridge::cli {

namespace {

struct GenesisFacts {
    ledger::NetworkId network;
    base::Hash header;              ///< id of header 0
    ledger::Genesis genesis;
    ledger::Height height = 0;      ///< of the members
    std::vector<ledger::Member> members = {};

    static void fields(auto& self, auto&& visit) {
        visit("network", self.network);
        visit("header", self.header);
        visit("genesis", self.genesis);
        visit("height", self.height);
        visit("members", self.members);
    }
};

GenesisFacts genesisFacts(ledger::Genesis genesis) {
    ledger::State state;
    const auto header = ledger::startState(genesis, state);
    const auto network = genesis.networkId();
    auto members = genesis.members;
    return {network, header.id(), std::move(genesis), 0, std::move(members)};
}

std::string userRoles(std::uint8_t roles) {
    std::string out;
    for (unsigned shift = 0; shift < 8; ++shift) {
        const auto role = static_cast<ledger::Role>(1U << shift);
        if ((roles & ledger::bit(role)) == 0 || !isKnown(role)) continue;
        out += fmt::format("{}{}", out.empty() ? "" : ", ", nameOf(role));
    }
    return out;
}

std::string genesisText(const GenesisFacts& facts) {
    const auto& genesis = facts.genesis;
    auto out = fmt::format("{}{}\nnetwork  {}\nheader   {}\ntime     {}\n", genesis.name,
                           genesis.simulated ? " (simulated)" : "", base::toHex(facts.network),
                           base::toHex(facts.header), base::isoOf(genesis.time));
    if (facts.height > 0) out += fmt::format("members  as of block {}\n", facts.height);
    for (const auto& member : facts.members)
        out += fmt::format("peer     {} {}\n", base::toHex(member.org), member.requestEndpoint);
    const auto isMember = [&](const ledger::OrgId& org) {
        return std::ranges::find(facts.members, org, &ledger::Member::org) !=
               facts.members.end();
    };
    for (const auto& org : genesis.organizations) {
        out += fmt::format("{} {} {} {} {}\n", isMember(org.id) ? "member" : "firm  ",
                           base::toHex(org.id), org.country, org.registryNumber,
                           org.names.native);
        for (const auto& user : genesis.users)
            if (user.org == org.id)
                out += fmt::format("  user {} {}\n", base::toHex(user.id), userRoles(user.roles));
    }
    for (const auto& currency : genesis.currencies)
        out += fmt::format("currency {} ({} places) {}\n", currency.id.code, currency.scale,
                           currency.name);
    return out;
}

Outcome makeGenesis(const Arguments& arguments) {
    const auto text = base::readFile(std::filesystem::path(arguments.operands()[0]), kMaxJsonBytes);
    if (!text) return failed(text.error());
    const auto spec = fromJson<GenesisSpec>(base::textOf(*text));
    if (!spec) return failed(spec.error());
    auto genesis = genesisFrom(*spec);
    if (!genesis) return failed(genesis.error());
    const std::filesystem::path out(arguments.operands()[1]);
    const auto made = base::createFile(out, codec::encoded(*genesis));
    if (!made) return failed(made.error());
    if (!*made) return refused(out.string() + " exists; a network's founding file is not replaced");
    const auto facts = genesisFacts(std::move(*genesis));
    return answerOf(genesisText(facts), facts);
}

Outcome showGenesis(const Arguments& arguments) {
    auto consortium = consortiumAt(std::filesystem::path(arguments.operands()[0]));
    if (!consortium) return std::unexpected(consortium.error());
    auto facts = genesisFacts(std::move(consortium->genesis));
    facts.height = consortium->height;
    facts.members = std::move(consortium->members.members);
    return answerOf(genesisText(facts), facts);
}

constexpr std::string_view kMakeDetails =
    "  SPEC.json has these members (? may be absent or null; keys and ids in hex):\n"
    "    name, simulated (true or false), time, parameters? (all of them, as genesis show --json\n"
    "      prints)\n"
    "    members: [organization with, besides, \"roles\": [compliance|rates|clearing|issuer] and\n"
    "      \"peer\": what `seabridge-peer init --json` printed: {peerKey, curveKey,\n"
    "      requestEndpoint, announceEndpoint, guestEndpoint?}]\n"
    "    organizations?: [organization] that are no members\n"
    "    currencies?: [{code, name, kind: central-bank|deposit-token|firm-token, scale, issuer:\n"
    "      an organization's name, capMinor?, mayFreeze?, mayClawBack?}]\n"
    "  An organization:\n"
    "    {name, names?: {native, reading, latin}, country, registryNumber, lei?, readingKeys?,\n"
    "     users?: [{name, roles: [clerk|approver|compliance|finance|admin], nameCommitment?,\n"
    "       devices: [what `device new --for` printed: {signing, sealing, curve, possession?}]}],\n"
    "     policy?: [{action, upTo?: {currency: {code}, amountMinor}, counterparty?,\n"
    "       needs: [{role, count}], perDay?}] (absent: the standard one),\n"
    "     kyc?: {attester: an organization's name, level, validUntil, commitment?, countries}}\n"
    "  Ids derive from the names: organizations by SHA-256(\"seabridge/genesis-org/1\", name),\n"
    "  users by SHA-256(\"seabridge/genesis-user/1\", organization's id, name), 16 bytes each.\n"
    "  A member gets a user \"peer\" by itself. OUT must not exist.\n"
    "  JSON, as of genesis show: {\"network\":ID,\"header\":ID of header 0,\"genesis\":{...},\n"
    "  \"height\":N,\"members\":[MEMBER...]}: the members as of that block, 0 for the founding.\n";

}  // namespace

std::vector<Command> genesisCommands() {
    return {
        {.group = "genesis",
         .name = "fetch",
         .operands = "OUT",
         .summary = "Asks a peer for a consortium file with the members of today",
         .details = kFetchDetails,
         .options = fetchOptions(),
         .minOperands = 1,
         .maxOperands = 1,
         .run = fetchConsortium},
        {.group = "genesis",
         .name = "make",
         .operands = "SPEC.json OUT",
         .summary = "Makes the consortium file that all participants start from",
         .details = kMakeDetails,
         .options = {},
         .minOperands = 2,
         .maxOperands = 2,
         .run = makeGenesis},
        {.group = "genesis",
         .name = "show",
         .operands = "FILE",
         .summary = "Shows a consortium file, its network id and the id of its header 0",
         .details = "  Exits 1 for a file that cannot start a ledger, or whose later members are not\n"
                    "  proven.\n",
         .options = {},
         .minOperands = 1,
         .maxOperands = 1,
         .run = showGenesis},
    };
}

}  // namespace seabridge::cli
