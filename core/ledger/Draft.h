// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Accounts.h"
#include "ledger/Feed.h"
#include "ledger/Precedence.h"
#include "ledger/Reader.h"

#include <map>
#include <utility>
#include <vector>

namespace seabridge::ledger {

/// A new value of an entity with what the invariants and the map need to know of it.
struct Change {
    base::Bytes value;
    bool isPrivate = false;
    std::vector<Topic> owners;  ///< feeds that must hear of the change
};

/// Money that moves on one account. Free plus held sums to zero per currency over a delta, supply
/// included.
struct Posting {
    OrgId org;
    CurrencyId currency;
    std::int64_t freeMinor = 0;
    std::int64_t heldMinor = 0;
};

/// All that a transaction does: nothing is written but this.
struct Delta {
    std::map<Key, Change> changes;
    std::vector<Posting> postings;
    std::vector<Posting> issues;  ///< org unused; freeMinor is added to the outstanding supply
    std::vector<std::pair<Topic, Effect>> effects;
};

/// A view over a Reader that sees its own writes and collects them. Money moves by postings only,
/// and what is credited is never read, so a light node can draft with its own accounts alone. All
/// that moves money from pay() on asks precedences(): Frozen, ReceiverFrozen, MoneyHeld.
class Draft : public Reader {
public:
    /// At that block time, by which a freeze is in force or not.
    Draft(const Reader& base, TimeMs now) : base_(base), now_(now) {}

    [[nodiscard]] std::optional<base::ByteView> value(const Key& key) const override;

    template <class Entity>
    void put(const Entity& entity) {
        Change change{codec::encoded(entity), Entity::kPrivate, {}};
        if constexpr (Entity::kPrivate) change.owners = entity.owners();
        write(entity.key(), std::move(change));
    }
    void tell(const Topic& topic, Effect effect) {
        delta_.effects.emplace_back(topic, std::move(effect));
    }

    /// Takes free money whatever freezes it; InsufficientFunds, or BadAmount unless above zero.
    [[nodiscard]] Reject debit(const OrgId& org, const Money& amount);
    /// Gives free money whatever freezes the account.
    [[nodiscard]] Reject credit(const OrgId& org, const Money& amount);
    /// debit and credit with their effects on both organizations' feeds. `trade`, if an obligation
    /// of it is settled, and `note` go into the effects.
    [[nodiscard]] Reject pay(const OrgId& from, const OrgId& to, const Money& amount,
                             const std::optional<TradeId>& trade, const std::string& note);
    /// Sets free money of `hold.owner` aside and stores the hold as Open.
    [[nodiscard]] Reject hold(const Hold& hold);
    /// Ends an open hold in favour of `to`, with effects for both.
    [[nodiscard]] Reject post(Hold hold, const OrgId& to, const std::string& note);
    /// Ends an open hold in favour of its owner, with an effect.
    [[nodiscard]] Reject release(Hold hold);
    /// New money for `org`.
    [[nodiscard]] Reject issue(const OrgId& org, const Money& amount);
    /// Free money of `org` ceases to be.
    [[nodiscard]] Reject clawBack(const OrgId& org, const Money& amount);

    [[nodiscard]] const Delta& delta() const { return delta_; }
    [[nodiscard]] Delta take() { return std::move(delta_); }
    /// Takes over what a draft on top of this one collected.
    void absorb(Delta more);

private:
    void write(const Key& key, Change change) { delta_.changes[key] = std::move(change); }
    [[nodiscard]] std::int64_t freeOf(const OrgId& org, const CurrencyId& currency) const;
    /// What the table says of that account.
    [[nodiscard]] Reject may(Act act, Kept money, Side side, const OrgId& org,
                             const CurrencyId& currency) const;

    const Reader& base_;
    TimeMs now_ = 0;
    Delta delta_;
};

}  // namespace seabridge::ledger
