// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeDriver.h"
#include "api/View.h"
#include "ledger/Deputies.h"

#include <deque>
#include <set>

namespace seabridge::app {

/// What was read of a quotation that was opened here.
struct QuoteFacts {
    ledger::Money total;
    std::string number;
};

/// Entities as they were last proven, and what only the feed tells.
struct Known {
    std::map<ledger::QuoteId, ledger::Quote> quotes;
    std::map<ledger::PendingId, ledger::Pending> pendings;
    std::map<ledger::TradeId, ledger::Trade> trades;
    std::map<std::pair<ledger::TradeId, std::uint32_t>, ledger::Obligation> obligations;
    std::map<base::Hash, ledger::KycCase> cases;
    std::map<ledger::CurrencyId, ledger::Account> accounts;
    std::map<ledger::CurrencyId, ledger::Currency> currencies;
    std::map<OrgId, ledger::Organization> organizations;
    std::optional<ledger::User> user;
    std::optional<ledger::KycStanding> standing;
    std::map<OrgId, ledger::KycStanding> attested;   ///< by us
    /// Of us and of those whom we had frozen; of a member's desk: of every organization known here.
    std::map<OrgId, ledger::Freezes> freezes;
    std::map<ledger::TxId, ledger::FreezeRecord> freezeRecords;  ///< that we may read
    // Of the own organization's people.
    std::map<ledger::UserId, ledger::User> users;
    std::map<crypto::PublicKey, ledger::Device> devices;
    std::optional<ledger::Policy> policy;
    std::optional<ledger::Deputies> deputies;
    std::map<ledger::UserId, TimeMs> changedAt;      ///< newest change of roles: block time
    std::map<crypto::PublicKey, TimeMs> enrolledAt;  ///< those that are not of the genesis
    // Of the consortium.
    std::optional<ledger::Membership> membership;
    std::optional<ledger::Parameters> parameters;
    std::optional<ledger::Governance> governance;
    TimeMs foundedAt = 0;                            ///< the genesis
    std::map<OrgId, TimeMs> memberSince;             ///< newest change of status: block time
    /// The newest api::kMaxDecisions of the membership's feed, oldest first.
    std::deque<ledger::FeedEntry> decisions;
    std::set<ledger::CurrencyId> proposedCurrencies; ///< by ballots that we heard of

    std::map<base::Hash, TimeMs> openedAt;           ///< quotes, pendings, cases: block time
    std::map<ledger::QuoteId, ledger::TradeId> orders;  ///< what an acceptance made
    std::map<ledger::PendingId, api::EndedRow> ended;
};

/// Active, as the newest membership that was proven says.
[[nodiscard]] bool isMember(const Known& known, const lightnode::Identity& self);

/// Follows the own organization's feed and keeps what it speaks of proven: what an entry names is
/// proven anew, the rest stays, for a change would stand in the feed. Never waits: works within the
/// driver's turns. One thread.
class Projection {
public:
    /// `driver` outlives it; `onChange` is called when a view would look different.
    Projection(lightnode::Identity self, NodeDriver& driver, std::function<void()> onChange);

    /// Reads the stored feed once and asks for what it names. Errors of the vault.
    [[nodiscard]] Result<void> start();
    void onEntries(const std::vector<ledger::FeedEntry>& entries);
    /// A page of the membership's feed, rising; pages may come in any order.
    void onDecisions(const std::vector<ledger::FeedEntry>& entries);
    /// Asks for what is missing, if nothing is under way. From onHead and now and then.
    void proceed();

    [[nodiscard]] const Known& known() const { return known_; }
    [[nodiscard]] const lightnode::Identity& self() const { return self_; }
    /// As of the last time when nothing was missing.
    [[nodiscard]] const api::Coverage& coverage() const { return coverage_; }
    /// The same of the membership's feed.
    [[nodiscard]] const api::Coverage& decisionsCoverage() const { return decisionsCoverage_; }

private:
    void wantBasis();
    void wantConsortium();
    [[nodiscard]] Result<void> readStored(
        const ledger::Topic& topic,
        const std::function<void(const std::vector<FeedItem>&)>& takePage);
    void keepDecisions(std::span<const ledger::FeedEntry> page);
    void takeDecision(const ledger::FeedEntry& entry);
    void takeAdministration(const ledger::FeedEntry& entry);
    void take(const ledger::FeedEntry& entry);
    void takeQuote(const ledger::FeedEntry& entry);
    void takePending(const ledger::FeedEntry& entry);
    void wantOrder(const ledger::TradeId& id);
    void wantMoney(const ledger::Money& money);
    void wantFreezes();
    void wantParty(const OrgId& org);
    void wantCurrency(const ledger::CurrencyId& id);

    void proven(const lightnode::Proven& proven);
    void apply(const lightnode::ProvenValue& value);
    void put(ledger::Quote quote);
    void put(ledger::Pending pending);
    void put(ledger::Trade trade);
    void put(ledger::Obligation obligation);
    void put(ledger::KycCase kycCase);
    void put(ledger::Account account);
    void put(ledger::Currency currency);
    void put(ledger::Organization organization);
    void put(ledger::User user);
    void put(ledger::KycStanding standing);
    void put(ledger::Device device);
    void put(ledger::Policy policy);
    void put(ledger::Deputies deputies);
    void put(ledger::Freezes freezes);
    void put(ledger::FreezeRecord record);
    void put(ledger::Membership membership);
    void put(ledger::Parameters parameters) { known_.parameters = parameters; }
    void put(ledger::Governance governance) { known_.governance = governance; }
    template <class Entity>
    void applyAs(const lightnode::ProvenValue& value);
    void noticeComplete();
    [[nodiscard]] bool advance(api::Coverage& coverage, const ledger::Topic& topic,
                               std::uint64_t taken);

    lightnode::Identity self_;
    NodeDriver& driver_;
    std::function<void()> onChange_;
    Known known_;
    std::set<ledger::Key> wanted_;
    std::vector<ledger::Key> asked_;
    bool isAsking_ = false;
    TimeMs retryAtMs_ = 0;
    std::uint64_t taken_ = 0;      ///< entries
    std::uint64_t decided_ = 0;    ///< entries of the membership's feed
    api::Coverage coverage_;
    api::Coverage decisionsCoverage_;
};

/// What was sealed, as far as it was opened here.
struct Opened {
    std::function<std::optional<QuoteFacts>(const ledger::Quote&)> quote;
    std::function<std::optional<std::string>(const base::Hash& blob)> reason;
};

/// What concerns the consortium, and the own people. The names come from the vault.
void presentAffairs(const Known& known, const lightnode::Identity& self, TimeMs blockTime,
                    api::View& out);
void presentStaff(const Known& known, const lightnode::Identity& self, api::View& out);
void presentFreezes(const Known& known, const lightnode::Identity& self, TimeMs blockTime,
                    api::View& out);
void presentCalendar(const Known& known, TimeMs blockTime, api::View& out);

/// The lists of a view.
void present(const Known& known, const lightnode::Identity& self, TimeMs blockTime,
             const Opened& opened, api::View& out);

}  // namespace seabridge::app
