// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Engine.h"
#include "ledger/Genesis.h"
#include "ledger/Receipt.h"

#include <map>
#include <string>

/// A ledger in memory with a consortium and some firms, so that tests read as sentences:
///     scene.as("Lingnan", "finance").does(Pay{...}).expect(Reject::Waiting);
///     scene.as("Lingnan", "approver").approves().expect(Reject::None);
/// Deterministic: keys and ids derive from names. Each transaction is a block of its own.
namespace seabridge::support {

using namespace seabridge::ledger;

class Scene;

/// What became of a transaction.
struct Step {
    TxId id;
    Reject outcome = Reject::None;
    std::string what;   ///< "Lingnan/finance pay", and the alarm if there was one

    /// Throws with a readable line unless the outcome is that.
    const Step& expect(Reject wanted) const;
};

/// A person at work.
class Actor {
public:
    Actor(Scene& scene, std::string name) : scene_(scene), name_(std::move(name)) {}
    /// Signs with the next ticket and executes.
    Step does(const Action& action);
    /// Of the last action that came to wait.
    Step approves();
    Step declines(const std::string& reason);
    Step returns(const std::string& reason);

private:
    Scene& scene_;
    std::string name_;
};

/// Members: "Bank" (all member roles), "Second" (compliance, rates), "Third", "Fourth" ... (rates).
/// Firms: "Lingnan" (CN), "Brio" (US), "Aoba" (JP), attested; "Newcomer" (JP), not attested. Each
/// has clerk, approver, compliance, finance, admin and admin2; a member also "peer". Currencies of
/// the Bank: USD and CNY (scale 2), JPY (0).
class Scene {
public:
    struct Person {
        OrgId org;
        UserId user;
        crypto::SigningKey key;
        std::uint64_t ticket = 0;  ///< the last used
    };

    /// What the three currencies are defined with.
    struct Rights {
        bool freeze = false;
        bool clawBack = false;
    };
    explicit Scene(std::size_t members = 4) : Scene(members, Rights()) {}
    Scene(std::size_t members, Rights rights);

    [[nodiscard]] Actor as(const std::string& org, const std::string& who);
    /// What that person's device would sign next, for ledgers other than this one.
    [[nodiscard]] base::Bytes signedBy(const std::string& org, const std::string& who,
                                       const Action& action, TimeMs validUntil);
    /// Executes a transaction of any shape.
    Step submit(const Body& body, const crypto::SigningKey& key, const std::string& what = {});
    /// Block time runs only here.
    void advance(TimeMs ms) { now_ += ms; }
    /// As if so many blocks without transactions went by.
    void skip(Height blocks) { height_ += blocks; }
    /// Of the last block.
    [[nodiscard]] Height height() const { return height_; }
    /// New money from the Bank.
    void gives(const std::string& org, const Money& amount);
    /// Lets a person act who came after the genesis, with the device newDevice(label).
    void meet(const std::string& org, const std::string& who, const OrgId& orgId,
              const UserId& user, const std::string& label);

    /// Minor units, free and held.
    [[nodiscard]] Account account(const std::string& org, const std::string& currency) const;
    [[nodiscard]] std::int64_t balance(const std::string& org, const std::string& currency) const {
        return account(org, currency).freeMinor;
    }
    /// Every account in a line: "Brio USD 100 held 0", minor units, ordered.
    [[nodiscard]] std::string dump() const;
    [[nodiscard]] std::vector<Effect> feed(const Topic& topic) const;

    [[nodiscard]] OrgId org(const std::string& name) const { return orgs_.at(name); }
    [[nodiscard]] const Person& person(const std::string& org, const std::string& who) const;
    [[nodiscard]] std::string nameOf(const OrgId& org) const;
    [[nodiscard]] const Genesis& genesis() const { return genesis_; }
    [[nodiscard]] const State& state() const { return state_; }
    [[nodiscard]] const NetworkId& network() const { return network_; }
    [[nodiscard]] TimeMs now() const { return now_; }
    [[nodiscard]] const PendingId& pending() const { return pending_; }
    /// From "Bank" and "Second".
    [[nodiscard]] std::vector<BlobReceipt> receiptsFor(const base::Hash& blob) const;
    /// Keys that derive from `label`, with their proof of possession.
    [[nodiscard]] EnrolledKeys newDevice(const std::string& label, base::ByteView subject) const;

private:
    friend class Actor;
    Step act(const std::string& name, const Action& action);
    void addOrg(Genesis& genesis, const std::string& name, const std::string& country);
    void addMember(Genesis& genesis, const std::string& name, std::uint8_t roles);
    void addPerson(Genesis& genesis, const std::string& org, const std::string& who,
                   std::uint8_t roles);

    Genesis genesis_;
    std::map<std::string, OrgId> orgs_;
    std::map<std::string, Person> people_;  ///< by "Lingnan/clerk"
    State state_;
    Engine engine_;
    NetworkId network_;
    TimeMs now_ = 0;
    Height height_ = 0;
    PendingId pending_;
    std::vector<FeedAppend> feeds_;
};

/// A signing key that derives from a label such as "Lingnan/clerk".
[[nodiscard]] crypto::SigningKey signingKeyOf(const std::string& label);

/// Names to 32 bytes, for commitments, blobs and seeds.
[[nodiscard]] base::Hash hashOfName(const std::string& name);

}  // namespace seabridge::support
