// SPDX-License-Identifier: GPL-3.0-or-later
#include "GenesisSpec.h"

#include "AdminForms.h"
#include "ReachableEndpoint.h"

#include "crypto/Hash.h"
#include "ledger/Rules.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace seabridge::cli {

namespace {

using base::ErrorCode;
using base::Result;
constexpr std::array<std::pair<std::string_view, ledger::CurrencyKind>, 3> kCurrencyKinds{
    {{"central-bank", ledger::CurrencyKind::CentralBank},
     {"deposit-token", ledger::CurrencyKind::DepositToken},
     {"firm-token", ledger::CurrencyKind::FirmToken}}};

std::unexpected<base::Error> wrong(const std::string& where, std::string_view what) {
    return base::fail(ErrorCode::InvalidInput, fmt::format("{}: {}", where, what));
}

template <class Id>
Id idFrom(const base::Hash& hash) {
    return *Id::from(hash.view().first(Id::kSize));
}

/// Builds the genesis piece by piece; the first thing that is wrong stays.
class Founding {
public:
    explicit Founding(const GenesisSpec& spec) : spec_(spec) {}

    Result<ledger::Genesis> found() {
        genesis_.name = spec_.name;
        genesis_.simulated = spec_.simulated;
        if (spec_.parameters) genesis_.parameters = *spec_.parameters;
        genesis_.time = timeOf("time", spec_.time);
        for (const auto& member : spec_.members) add(member);
        for (const auto& org : spec_.organizations.value_or(std::vector<OrgSpec>{})) add(org);
        for (const auto& currency : spec_.currencies.value_or(std::vector<CurrencySpec>{}))
            add(currency);
        checkReferences();
        if (done_) std::ranges::sort(genesis_.members, {}, &ledger::Member::org);
        if (done_)
            if (const auto problem = genesis_.problem(); !problem.empty())
                done_ = base::fail(ErrorCode::InvalidInput, problem);
        if (!done_) return std::unexpected(done_.error());
        return std::move(genesis_);
    }

private:
    void need(bool isGood, const std::string& where, std::string_view what) {
        if (done_ && !isGood) done_ = wrong(where, what);
    }

    base::TimeMs timeOf(const std::string& where, std::string_view text) {
        const auto time = base::timeFromIso(text);
        need(time.has_value(), where, "not a date or time");
        return time.value_or(0);
    }

    /// The number of the word, or 0.
    template <class Words>
    std::uint8_t numberOf(const std::string& where, const Words& words, std::string_view text) {
        const auto word = std::ranges::find(words, text, &Words::value_type::first);
        need(word != words.end(), where, fmt::format("unknown word {}", text));
        return word == words.end() ? std::uint8_t{0} : static_cast<std::uint8_t>(word->second);
    }

    void refer(const std::string& where, std::string_view org) {
        references_.emplace_back(where, genesisOrgId(org));
    }

    void checkReferences() {
        for (const auto& [where, id] : references_)
            need(std::ranges::find(genesis_.organizations, id, &ledger::Organization::id) !=
                     genesis_.organizations.end(),
                 where, "no such organization");
    }

    void add(const MemberSpec& member) {
        add(member.org);
        const auto& peer = member.peer;
        std::uint8_t roles = 0;
        for (const auto& role : member.roles)
            roles |= numberOf(member.org.name + ".roles", kMemberRoles, role);
        need(app::isReachableEndpoint(peer.requestEndpoint), member.org.name + ".requestEndpoint",
             kNotReachable);
        need(app::isReachableEndpoint(peer.announceEndpoint),
             member.org.name + ".announceEndpoint", kNotReachable);
        const auto org = genesisOrgId(member.org.name);
        genesis_.members.push_back({org, ledger::MemberStatus::Active, roles, peer.peerKey,
                                    peer.curveKey, peer.requestEndpoint, peer.announceEndpoint});
        // Nothing is ever sealed to a peer; its own transport key keeps the place.
        const auto sealing = *crypto::SealingPublicKey::from(peer.curveKey);
        addUser(
            member.org.name,
            {kPeerUser, {ledger::Role::Peer}, {}, {{{peer.peerKey, sealing, peer.curveKey}, {}}}});
    }

    void add(const OrgSpec& org) {
        need(ledger::isText(org.name, ledger::kMaxNameBytes), "organization", "has no name");
        need(ledger::isCountry(org.country), org.name + ".country", "not two letters");
        need(ledger::isText(org.registryNumber, ledger::kMaxNameBytes),
             org.name + ".registryNumber", "no text");
        const auto id = genesisOrgId(org.name);
        need(std::ranges::find(genesis_.organizations, id, &ledger::Organization::id) ==
                 genesis_.organizations.end(),
             org.name, "stands twice");
        ledger::Organization out;
        out.id = id;
        out.names = org.names.value_or(ledger::LegalNames{org.name, {}, org.name});
        out.country = org.country;
        out.registryNumber = org.registryNumber;
        out.lei = org.lei.value_or("");
        for (const auto& key : org.readingKeys.value_or(std::vector<crypto::SealingPublicKey>{})) {
            need(crypto::isAcceptableKey(key), org.name + ".readingKeys", "key is not acceptable");
            out.readingKeys.push_back(
                {static_cast<std::uint32_t>(out.readingKeys.size() + 1), key});
        }
        genesis_.organizations.push_back(std::move(out));
        for (const auto& user : org.users.value_or(std::vector<UserSpec>{})) {
            need(std::ranges::find(user.roles, ledger::Role::Peer) == user.roles.end(),
                 org.name + "/" + user.name, "a person cannot have the role peer");
            addUser(org.name, user);
        }
        auto policy = ledger::Policy::standard(id);
        if (org.policy) policy.rules = *org.policy;
        genesis_.policies.push_back(std::move(policy));
        if (org.kyc) add(org.name, *org.kyc);
    }

    void addUser(const std::string& org, const UserSpec& user) {
        const auto where = org + "/" + user.name;
        need(ledger::isText(user.name, ledger::kMaxNameBytes), where, "has no name");
        const auto orgId = genesisOrgId(org);
        const auto id = genesisUserId(org, user.name);
        std::uint8_t roles = 0;
        for (const auto role : user.roles) roles |= bit(role);
        need(roles != 0, where, "has no role");
        genesis_.users.push_back({id, orgId, roles, user.nameCommitment.value_or(base::Hash{})});
        const auto owner =
            std::ranges::find(genesis_.organizations, orgId, &ledger::Organization::id);
        owner->users.push_back(id);
        for (const auto& device : user.devices) {
            const ledger::EnrolledKeys enrolled{device.keys,
                                                device.possession.value_or(crypto::Signature{})};
            // There is no network yet: the proof is made for the network id of 32 zero bytes.
            need(!device.possession || enrolled.proven(ledger::NetworkId{}, id), where,
                 "the proof of possession is not for this person and these keys");
            genesis_.devices.push_back({device.keys, orgId, id, true});
        }
    }

    void add(const std::string& org, const KycSpec& kyc) {
        const auto where = org + ".kyc";
        refer(where + ".attester", kyc.attester);
        for (const auto& country : kyc.countries)
            need(ledger::isCountry(country), where + ".countries", "not two letters");
        genesis_.standings.push_back({genesisOrgId(org), genesisOrgId(kyc.attester), kyc.level,
                                      timeOf(where + ".validUntil", kyc.validUntil),
                                      kyc.commitment.value_or(base::Hash{}), kyc.countries});
    }

    void add(const CurrencySpec& currency) {
        need(ledger::isCurrencyCode(currency.code), currency.code, "not a currency code");
        need(ledger::isText(currency.name, ledger::kMaxNameBytes), currency.code + ".name",
             "no text");
        need(currency.scale <= ledger::kMaxScale, currency.code + ".scale", "over 18");
        refer(currency.code + ".issuer", currency.issuer);
        const auto kind = numberOf(currency.code + ".kind", kCurrencyKinds, currency.kind);
        const auto cap = currency.capMinor.value_or(0);
        need(cap >= 0, currency.code + ".capMinor", "below 0");
        genesis_.currencies.push_back(
            {ledger::CurrencyId{currency.code}, currency.name,
             static_cast<ledger::CurrencyKind>(kind), currency.scale, genesisOrgId(currency.issuer),
             cap, currency.mayFreeze.value_or(false), currency.mayClawBack.value_or(false)});
    }

    const GenesisSpec& spec_;
    ledger::Genesis genesis_;
    std::vector<std::pair<std::string, ledger::OrgId>> references_;
    Result<void> done_;
};

}  // namespace

ledger::OrgId genesisOrgId(std::string_view org) {
    return idFrom<ledger::OrgId>(
        crypto::sha256({base::viewOf("seabridge/genesis-org/1"), base::viewOf(org)}));
}

ledger::UserId genesisUserId(std::string_view org, std::string_view user) {
    return idFrom<ledger::UserId>(crypto::sha256(
        {base::viewOf("seabridge/genesis-user/1"), genesisOrgId(org).view(), base::viewOf(user)}));
}

Result<ledger::Genesis> genesisFrom(const GenesisSpec& spec) { return Founding(spec).found(); }

}  // namespace seabridge::cli
