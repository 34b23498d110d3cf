// SPDX-License-Identifier: GPL-3.0-or-later
#include "GenesisSpec.h"

#include "crypto/Hash.h"
#include "ledger/Rules.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace seabridge::cli {

namespace {

using base::ErrorCode;
using base::Result;
using namespace ledger;

struct Word {
    std::string_view text;
    std::uint8_t number;
};
constexpr std::array kMemberRoles{
    Word{"compliance", static_cast<std::uint8_t>(MemberRole::Compliance)},
    Word{"rates", static_cast<std::uint8_t>(MemberRole::Rates)},
    Word{"clearing", static_cast<std::uint8_t>(MemberRole::Clearing)},
    Word{"issuer", static_cast<std::uint8_t>(MemberRole::Issuer)}};
constexpr std::array kCurrencyKinds{
    Word{"central-bank", static_cast<std::uint8_t>(CurrencyKind::CentralBank)},
    Word{"deposit-token", static_cast<std::uint8_t>(CurrencyKind::DepositToken)},
    Word{"firm-token", static_cast<std::uint8_t>(CurrencyKind::FirmToken)}};

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

    Result<Genesis> found() {
        genesis_.name = spec_.name;
        genesis_.simulated = spec_.simulated;
        if (spec_.parameters) genesis_.parameters = *spec_.parameters;
        genesis_.time = timeOf("time", spec_.time);
        for (const auto& member : spec_.members) add(member);
        for (const auto& org : spec_.organizations.value_or(std::vector<OrgSpec>{})) add(org);
        for (const auto& currency : spec_.currencies.value_or(std::vector<CurrencySpec>{}))
            add(currency);
        checkReferences();
        if (done_) std::ranges::sort(genesis_.members, {}, &Member::org);
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

    TimeMs timeOf(const std::string& where, std::string_view text) {
        const auto time = base::timeFromIso(text);
        need(time.has_value(), where, "not a date or time");
        return time.value_or(0);
    }

    /// The number of the word, or 0.
    std::uint8_t numberOf(const std::string& where, std::span<const Word> words,
                          std::string_view text) {
        const auto word = std::ranges::find(words, text, &Word::text);
        need(word != words.end(), where, fmt::format("unknown word {}", text));
        return word == words.end() ? std::uint8_t{0} : word->number;
    }

    void refer(const std::string& where, std::string_view org) {
        references_.emplace_back(where, genesisOrgId(org));
    }

    void checkReferences() {
        for (const auto& [where, id] : references_)
            need(std::ranges::find(genesis_.organizations, id, &Organization::id) !=
                     genesis_.organizations.end(),
                 where, "no such organization");
    }

    void add(const MemberSpec& member) {
        add(member.org);
        const auto& peer = member.peer;
        std::uint8_t roles = 0;
        for (const auto& role : member.roles)
            roles |= numberOf(member.org.name + ".roles", kMemberRoles, role);
        const auto org = genesisOrgId(member.org.name);
        genesis_.members.push_back({org, MemberStatus::Active, roles, peer.peerKey, peer.curveKey,
                                    peer.requestEndpoint, peer.announceEndpoint});
        // Nothing is ever sealed to a peer; its own transport key keeps the place.
        const auto sealing = *crypto::SealingPublicKey::from(peer.curveKey);
        addUser(member.org.name, {kPeerUser, {Role::Peer}, {}, {{{peer.peerKey, sealing,
                                                                  peer.curveKey}, {}}}});
    }

    void add(const OrgSpec& org) {
        need(isText(org.name, kMaxNameBytes), "organization", "has no name");
        need(isCountry(org.country), org.name + ".country", "not two letters");
        need(isText(org.registryNumber, kMaxNameBytes), org.name + ".registryNumber", "no text");
        const auto id = genesisOrgId(org.name);
        need(std::ranges::find(genesis_.organizations, id, &Organization::id) ==
                 genesis_.organizations.end(),
             org.name, "stands twice");
        Organization out;
        out.id = id;
        out.names = org.names.value_or(LegalNames{org.name, {}, org.name});
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
            need(std::ranges::find(user.roles, Role::Peer) == user.roles.end(),
                 org.name + "/" + user.name, "a person cannot have the role peer");
            addUser(org.name, user);
        }
        auto policy = Policy::standard(id);
        if (org.policy) policy.rules = *org.policy;
        genesis_.policies.push_back(std::move(policy));
        if (org.kyc) add(org.name, *org.kyc);
    }

    void addUser(const std::string& org, const UserSpec& user) {
        const auto where = org + "/" + user.name;
        need(isText(user.name, kMaxNameBytes), where, "has no name");
        const auto orgId = genesisOrgId(org);
        const auto id = genesisUserId(org, user.name);
        std::uint8_t roles = 0;
        for (const auto role : user.roles) roles |= bit(role);
        need(roles != 0, where, "has no role");
        genesis_.users.push_back({id, orgId, roles, user.nameCommitment.value_or(base::Hash{})});
        const auto owner = std::ranges::find(genesis_.organizations, orgId, &Organization::id);
        owner->users.push_back(id);
        for (const auto& device : user.devices) {
            const EnrolledKeys enrolled{device.keys,
                                        device.possession.value_or(crypto::Signature{})};
            // There is no network yet: the proof is made for the network id of 32 zero bytes.
            need(!device.possession || enrolled.proven(NetworkId{}, id), where,
                 "the proof of possession is not for this person and these keys");
            genesis_.devices.push_back({device.keys, orgId, id, true});
        }
    }

    void add(const std::string& org, const KycSpec& kyc) {
        const auto where = org + ".kyc";
        refer(where + ".attester", kyc.attester);
        for (const auto& country : kyc.countries)
            need(isCountry(country), where + ".countries", "not two letters");
        genesis_.standings.push_back({genesisOrgId(org), genesisOrgId(kyc.attester), kyc.level,
                                      timeOf(where + ".validUntil", kyc.validUntil),
                                      kyc.commitment.value_or(base::Hash{}), kyc.countries});
    }

    void add(const CurrencySpec& currency) {
        need(isCurrencyCode(currency.code), currency.code, "not a currency code");
        need(isText(currency.name, kMaxNameBytes), currency.code + ".name", "no text");
        need(currency.scale <= kMaxScale, currency.code + ".scale", "over 18");
        refer(currency.code + ".issuer", currency.issuer);
        const auto kind = numberOf(currency.code + ".kind", kCurrencyKinds, currency.kind);
        const auto cap = currency.capMinor.value_or(0);
        need(cap >= 0, currency.code + ".capMinor", "below 0");
        genesis_.currencies.push_back({CurrencyId{currency.code}, currency.name,
                                       static_cast<CurrencyKind>(kind), currency.scale,
                                       genesisOrgId(currency.issuer), cap,
                                       currency.mayFreeze.value_or(false),
                                       currency.mayClawBack.value_or(false)});
    }

    const GenesisSpec& spec_;
    Genesis genesis_;
    std::vector<std::pair<std::string, OrgId>> references_;
    Result<void> done_;
};

}  // namespace

OrgId genesisOrgId(std::string_view org) {
    return idFrom<OrgId>(
        crypto::sha256({base::viewOf("seabridge/genesis-org/1"), base::viewOf(org)}));
}

UserId genesisUserId(std::string_view org, std::string_view user) {
    return idFrom<UserId>(crypto::sha256({base::viewOf("seabridge/genesis-user/1"),
                                          genesisOrgId(org).view(), base::viewOf(user)}));
}

Result<Genesis> genesisFrom(const GenesisSpec& spec) { return Founding(spec).found(); }

}  // namespace seabridge::cli
