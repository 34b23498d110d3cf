// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Possession.h"
#include "ledger/Feed.h"
#include "ledger/Ids.h"
#include "ledger/Key.h"
#include "ledger/Money.h"

#include <optional>
#include <string>
#include <vector>

/// Organizations, their people, keys, policies and KYC (ledger.md section 3). No personal data:
/// what concerns a natural person is a salted commitment, its content travels sealed.
namespace seabridge::ledger {

inline constexpr std::size_t kMaxNameBytes = 420;  ///< 140 characters of three bytes

/// Name of a firm in its own script, as it is read, and in Latin letters.
struct LegalNames {
    std::string native;
    std::string reading;  ///< furigana or pinyin; may be empty
    std::string latin;

    static void fields(auto& self, auto&& visit) {
        visit("native", self.native);
        visit("reading", self.reading);
        visit("latin", self.latin);
    }
};

/// A version of an organization's reading key; documents are sealed to the newest.
struct ReadingKey {
    std::uint32_t version = 0;
    crypto::SealingPublicKey key;
    /// The blob in which its secret lies wrapped to each of the organization's devices.
    std::optional<base::Hash> wraps = std::nullopt;

    static void fields(auto& self, auto&& visit) {
        visit("version", self.version);
        visit("key", self.key);
        visit("wraps", self.wraps);
    }
};

enum class OrgStatus : std::uint8_t { Active = 1, Suspended = 2 };
[[nodiscard]] bool isKnown(OrgStatus status);

/// Standing entity: any user may read it.
struct Organization {
    static constexpr Family kFamily = Family::Organization;
    static constexpr bool kPrivate = false;
    static constexpr std::size_t kMaxUsers = 1'000;
    static constexpr std::size_t kMaxReadingKeys = 256;

    OrgId id;
    OrgStatus status = OrgStatus::Active;
    LegalNames names;
    std::string country;         ///< ISO 3166-1 alpha-2
    std::string registryNumber;  ///< USCC, corporate number, EIN ...
    std::string lei;             ///< may be empty
    std::vector<ReadingKey> readingKeys;  ///< the newest last
    std::vector<UserId> users;            ///< all that ever were, in the order they came

    [[nodiscard]] static Key keyOf(const OrgId& id);
    [[nodiscard]] Key key() const { return keyOf(id); }
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("status", self.status);
        visit("names", self.names);
        visit("country", self.country);
        visit("registryNumber", self.registryNumber);
        visit("lei", self.lei);
        visit("readingKeys", self.readingKeys);
        visit("users", self.users);
    }
};

/// What a person does in an organization; a set of bits in User::roles.
enum class Role : std::uint8_t {
    Clerk = 1,
    Approver = 2,
    Compliance = 4,
    Finance = 8,
    Admin = 16,
    Peer = 32,  ///< the member's own peer: MemberReady and Enforce, nothing else
};
[[nodiscard]] bool isKnown(Role role);
[[nodiscard]] std::string_view nameOf(Role role);
[[nodiscard]] constexpr std::uint8_t bit(Role role) { return static_cast<std::uint8_t>(role); }

/// A person. `nameCommitment` opens the name that the organization keeps to itself.
struct User {
    static constexpr Family kFamily = Family::User;
    static constexpr bool kPrivate = false;

    UserId id;
    OrgId org;
    std::uint8_t roles = 0;  ///< none: has left
    base::Hash nameCommitment;

    [[nodiscard]] bool has(Role role) const { return (roles & bit(role)) != 0; }
    /// A person who has not left; a member's peer is none.
    [[nodiscard]] bool isPerson() const { return roles != 0 && !has(Role::Peer); }
    [[nodiscard]] static Key keyOf(const UserId& id);
    [[nodiscard]] Key key() const { return keyOf(id); }
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("org", self.org);
        visit("roles", self.roles);
        visit("nameCommitment", self.nameCommitment);
    }
};

/// Keys with the signature that shows that their holder wants them enrolled for `subject` on this
/// network (crypto::possessionStatement): the user's id, or, when an organization registers, its
/// registry number.
struct EnrolledKeys {
    crypto::DevicePublicKeys keys;
    crypto::Signature possession;

    [[nodiscard]] bool proven(const NetworkId& network, base::ByteView subject) const;
    static void fields(auto& self, auto&& visit) {
        visit("keys", self.keys);
        visit("possession", self.possession);
    }
};

/// An enrolled device, found by its signing key.
struct Device {
    static constexpr Family kFamily = Family::Device;
    static constexpr bool kPrivate = false;

    crypto::DevicePublicKeys keys;
    OrgId org;
    UserId user;
    bool active = true;

    [[nodiscard]] static Key keyOf(const crypto::PublicKey& signing);
    [[nodiscard]] Key key() const { return keyOf(keys.signing); }
    static void fields(auto& self, auto&& visit) {
        visit("keys", self.keys);
        visit("org", self.org);
        visit("user", self.user);
        visit("active", self.active);
    }
};

/// Marks 32 key bytes as used once and for all, so that no two devices share a key.
struct KeyUse {
    static constexpr Family kFamily = Family::KeyUse;
    static constexpr bool kPrivate = false;

    base::Hash used;  ///< the key's bytes
    /// The waiting action that alone may claim it: who reads of a key there must not be faster.
    std::optional<base::Hash> keptFor = {};

    [[nodiscard]] static Key keyOf(base::ByteView keyBytes);
    [[nodiscard]] Key key() const { return keyOf(used.view()); }
    static void fields(auto& self, auto&& visit) {
        visit("used", self.used);
        visit("keptFor", self.keptFor);
    }
};

/// The tickets of one device key: `top` and which of the 256 below it are used.
struct Tickets {
    static constexpr Family kFamily = Family::Tickets;
    static constexpr bool kPrivate = false;
    static constexpr std::uint64_t kWindow = 256;

    crypto::PublicKey device;
    std::uint64_t top = 0;
    /// Bit i of the bytes (lowest bit first) stands for ticket top - i.
    base::FixedBytes<32, struct TicketBitsTag> used;

    /// Refuses (TicketOutOfWindow, Skipped) or marks the ticket as used.
    [[nodiscard]] Reject take(std::uint64_t ticket);
    /// True also below the window: what bears such a ticket can never be executed.
    [[nodiscard]] bool isUsed(std::uint64_t ticket) const;
    [[nodiscard]] static Key keyOf(const crypto::PublicKey& device);
    [[nodiscard]] Key key() const { return keyOf(device); }
    static void fields(auto& self, auto&& visit) {
        visit("device", self.device);
        visit("top", self.top);
        visit("used", self.used);
    }
};

/// What a policy decides about; every transaction kind belongs to one.
enum class ActionClass : std::uint8_t {
    Administration = 1,  ///< users, devices, policies, reading keys
    Quotes = 2,          ///< publish, counter, accept, decline, withdraw
    Payments = 3,
    Deposits = 4,
    Settlement = 5,      ///< obligations: pay, fund, void
    Conversion = 6,      ///< as liquidity provider
    Goods = 7,           ///< shipment, receipt, acceptance events
    Kyc = 8,             ///< own application; attestation and refusal for others
    Rates = 9,
    Issuance = 10,
    Consortium = 11,     ///< ballots, registering organizations
};
[[nodiscard]] bool isKnown(ActionClass action);
[[nodiscard]] std::string_view nameOf(ActionClass action);

struct RoleNeed {
    Role role = Role::Clerk;
    std::uint8_t count = 1;

    static void fields(auto& self, auto&& visit) {
        visit("role", self.role);
        visit("count", self.count);
    }
};

/// Who must say yes. A person counts for one need only; several needs are several people. Where a
/// limit does not reach, the next rule that fits decides.
struct Rule {
    static constexpr std::size_t kMaxNeeds = 4;
    static constexpr std::size_t kMaxPeople = 8;

    ActionClass action = ActionClass::Administration;
    std::optional<Money> upTo = {};          ///< absent: any amount, any currency
    std::optional<OrgId> counterparty = {};  ///< absent: anyone
    std::vector<RoleNeed> needs = {};        ///< 1 to kMaxNeeds, of 1 to kMaxPeople in all
    /// What may be given under this rule on one UTC day of block time, counted when it is carried
    /// out; in the currency of `upTo`, if both are there. Absent: any sum.
    std::optional<Money> perDay = {};

    static void fields(auto& self, auto&& visit) {
        visit("action", self.action);
        visit("upTo", self.upTo);
        visit("counterparty", self.counterparty);
        visit("needs", self.needs);
        visit("perDay", self.perDay);
    }
};

/// An organization's rules; the first that fits an action decides.
struct Policy {
    static constexpr Family kFamily = Family::Policy;
    static constexpr bool kPrivate = true;
    static constexpr std::size_t kMaxRules = 64;

    OrgId org;
    std::vector<Rule> rules;

    /// What a new organization starts with: maker and checker for all that binds or pays.
    [[nodiscard]] static Policy standard(const OrgId& org);
    [[nodiscard]] std::vector<Topic> owners() const { return {topicOf(org)}; }
    [[nodiscard]] static Key keyOf(const OrgId& org);
    [[nodiscard]] Key key() const { return keyOf(org); }
    static void fields(auto& self, auto&& visit) {
        visit("org", self.org);
        visit("rules", self.rules);
    }
};

/// Whether an organization may trade: valid or not, never why.
struct KycStanding {
    static constexpr Family kFamily = Family::KycStanding;
    static constexpr bool kPrivate = false;

    OrgId org;
    OrgId attester;
    std::uint8_t level = 0;
    TimeMs validUntil = 0;
    base::Hash commitment;                 ///< to the dossier that was reviewed
    std::vector<std::string> countries;    ///< where the attestation holds, alpha-2

    [[nodiscard]] bool validAt(TimeMs now) const { return now <= validUntil; }
    [[nodiscard]] static Key keyOf(const OrgId& org);
    [[nodiscard]] Key key() const { return keyOf(org); }
    static void fields(auto& self, auto&& visit) {
        visit("org", self.org);
        visit("attester", self.attester);
        visit("level", self.level);
        visit("validUntil", self.validUntil);
        visit("commitment", self.commitment);
        visit("countries", self.countries);
    }
};

enum class KycCaseStatus : std::uint8_t { Open = 1, Attested = 2, Refused = 3 };
[[nodiscard]] bool isKnown(KycCaseStatus status);

/// One application of an organization to one attesting member; its id is the request.
struct KycCase {
    static constexpr Family kFamily = Family::KycCase;
    static constexpr bool kPrivate = true;

    base::Hash id;
    OrgId applicant;
    OrgId attester;
    base::Hash commitment;  ///< root of the salted dossier
    base::Hash blob;        ///< the sealed dossier
    KycCaseStatus status = KycCaseStatus::Open;
    std::optional<base::Hash> reason = {};  ///< of the decision, the sealed blob

    [[nodiscard]] bool ended() const { return status != KycCaseStatus::Open; }
    [[nodiscard]] std::vector<Topic> owners() const {
        return {topicOf(applicant), topicOf(attester)};
    }
    [[nodiscard]] static Key keyOf(const base::Hash& id);
    [[nodiscard]] Key key() const { return keyOf(id); }
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("applicant", self.applicant);
        visit("attester", self.attester);
        visit("commitment", self.commitment);
        visit("blob", self.blob);
        visit("status", self.status);
        visit("reason", self.reason);
    }
};

}  // namespace seabridge::ledger
