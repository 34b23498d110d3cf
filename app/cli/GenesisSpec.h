// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Possession.h"
#include "ledger/Genesis.h"

#include <optional>
#include <string>
#include <vector>

/// What a person writes to found a consortium: names in place of ids, words in place of numbers.
/// `seabridge-cli genesis make --help` describes it.
namespace seabridge::cli {

struct DeviceSpec {
    crypto::DevicePublicKeys keys;
    std::optional<crypto::Signature> possession;  ///< checked if it is there

    static void fields(auto& self, auto&& visit) {
        crypto::DevicePublicKeys::fields(self.keys, visit);
        visit("possession", self.possession);
    }
};

struct UserSpec {
    std::string name;                         ///< unique in its organization
    std::vector<ledger::Role> roles;
    std::optional<base::Hash> nameCommitment;
    std::vector<DeviceSpec> devices;

    static void fields(auto& self, auto&& visit) {
        visit("name", self.name);
        visit("roles", self.roles);
        visit("nameCommitment", self.nameCommitment);
        visit("devices", self.devices);
    }
};

struct KycSpec {
    std::string attester;                     ///< an organization's name
    std::uint8_t level = 0;
    std::string validUntil;                   ///< date or time
    std::optional<base::Hash> commitment;
    std::vector<std::string> countries;

    static void fields(auto& self, auto&& visit) {
        visit("attester", self.attester);
        visit("level", self.level);
        visit("validUntil", self.validUntil);
        visit("commitment", self.commitment);
        visit("countries", self.countries);
    }
};

struct OrgSpec {
    std::string name;                         ///< unique in the file; the id derives from it
    std::optional<ledger::LegalNames> names;  ///< absent: `name` in native and Latin
    std::string country;
    std::string registryNumber;
    std::optional<std::string> lei;
    std::optional<std::vector<crypto::SealingPublicKey>> readingKeys;  ///< versions 1, 2 ...
    std::optional<std::vector<UserSpec>> users;
    std::optional<std::vector<ledger::Rule>> policy;  ///< absent: Policy::standard
    std::optional<KycSpec> kyc;

    static void fields(auto& self, auto&& visit) {
        visit("name", self.name);
        visit("names", self.names);
        visit("country", self.country);
        visit("registryNumber", self.registryNumber);
        visit("lei", self.lei);
        visit("readingKeys", self.readingKeys);
        visit("users", self.users);
        visit("policy", self.policy);
        visit("kyc", self.kyc);
    }
};

/// The very output of `seabridge-peer init --json`.
struct PeerSpec {
    crypto::PublicKey peerKey;
    ledger::CurveKey curveKey;
    std::string requestEndpoint;
    std::string announceEndpoint;
    std::optional<std::string> guestEndpoint;  ///< the peer's own affair, not in the genesis

    static void fields(auto& self, auto&& visit) {
        visit("peerKey", self.peerKey);
        visit("curveKey", self.curveKey);
        visit("requestEndpoint", self.requestEndpoint);
        visit("announceEndpoint", self.announceEndpoint);
        visit("guestEndpoint", self.guestEndpoint);
    }
};

/// An organization that is a member too.
struct MemberSpec {
    OrgSpec org;
    std::vector<std::string> roles;           ///< "compliance", "rates", "clearing", "issuer"
    PeerSpec peer;

    static void fields(auto& self, auto&& visit) {
        OrgSpec::fields(self.org, visit);
        visit("roles", self.roles);
        visit("peer", self.peer);
    }
};

struct CurrencySpec {
    std::string code;
    std::string name;
    std::string kind;                         ///< "central-bank", "deposit-token", "firm-token"
    std::uint8_t scale = 0;
    std::string issuer;                       ///< an organization's name
    std::optional<std::int64_t> capMinor;     ///< absent: none
    std::optional<bool> mayFreeze;
    std::optional<bool> mayClawBack;

    static void fields(auto& self, auto&& visit) {
        visit("code", self.code);
        visit("name", self.name);
        visit("kind", self.kind);
        visit("scale", self.scale);
        visit("issuer", self.issuer);
        visit("capMinor", self.capMinor);
        visit("mayFreeze", self.mayFreeze);
        visit("mayClawBack", self.mayClawBack);
    }
};

struct GenesisSpec {
    std::string name;
    bool simulated = false;
    std::string time;                         ///< date or time
    std::optional<ledger::Parameters> parameters;
    std::vector<MemberSpec> members;
    std::optional<std::vector<OrgSpec>> organizations;  ///< those that are no members
    std::optional<std::vector<CurrencySpec>> currencies;

    static void fields(auto& self, auto&& visit) {
        visit("name", self.name);
        visit("simulated", self.simulated);
        visit("time", self.time);
        visit("parameters", self.parameters);
        visit("members", self.members);
        visit("organizations", self.organizations);
        visit("currencies", self.currencies);
    }
};

/// First 16 bytes of SHA-256("seabridge/genesis-org/1", name).
[[nodiscard]] ledger::OrgId genesisOrgId(std::string_view org);
/// First 16 bytes of SHA-256("seabridge/genesis-user/1", id of the organization, name).
[[nodiscard]] ledger::UserId genesisUserId(std::string_view org, std::string_view user);

/// A member's peer acts as a user of this name, with the role peer and the peer's keys as device.
inline constexpr const char* kPeerUser = "peer";

/// InvalidInput, with what is wrong and where; the result has no problem().
[[nodiscard]] base::Result<ledger::Genesis> genesisFrom(const GenesisSpec& spec);

}  // namespace seabridge::cli
