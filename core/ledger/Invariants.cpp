// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Invariants.h"

#include "ledger/Commerce.h"
#include "ledger/Consortium.h"
#include "ledger/Freeze.h"
#include "ledger/Identity.h"
#include "ledger/Pending.h"

#include <algorithm>
#include <map>

namespace seabridge::ledger {

namespace {

__extension__ using Wide = __int128;

/// Old and new value of every changed entity of one type.
template <class Entity, class Visit>
void eachChange(const Reader& before, const Delta& delta, Visit visit) {
    for (const auto& [key, change] : delta.changes) {
        if (key.family != Entity::kFamily) continue;
        const auto now = codec::decoded<Entity>(change.value);
        ENSURE(now.has_value());
        std::optional<Entity> old;
        if (const auto bytes = before.value(key)) {
            auto decoded = codec::decoded<Entity>(*bytes);
            ENSURE(decoded.has_value());
            old = std::move(*decoded);
        }
        visit(old, *now);
    }
}

class MoneyConserved : public Invariant {
public:
    std::string_view name() const override { return "money-conserved"; }
    bool holds(const Reader& before, const Delta& delta) const override {
        std::map<CurrencyId, Wide> sums;
        eachChange<Account>(before, delta, [&](const auto& old, const Account& now) {
            sums[now.currency] += Wide(now.freeMinor) + now.heldMinor;
            if (old) sums[now.currency] -= Wide(old->freeMinor) + old->heldMinor;
        });
        eachChange<Supply>(before, delta, [&](const auto& old, const Supply& now) {
            sums[now.currency] -= now.outstandingMinor;
            if (old) sums[now.currency] += old->outstandingMinor;
        });
        return std::ranges::all_of(sums, [](const auto& sum) { return sum.second == 0; });
    }
};

class NothingNegative : public Invariant {
public:
    std::string_view name() const override { return "nothing-negative"; }
    bool holds(const Reader& before, const Delta& delta) const override {
        bool holds = true;
        eachChange<Account>(before, delta, [&](const auto&, const Account& now) {
            holds &= now.freeMinor >= 0 && now.heldMinor >= 0;
        });
        eachChange<Supply>(before, delta, [&](const auto&, const Supply& now) {
            holds &= now.outstandingMinor >= 0 && now.heldMinor >= 0;
        });
        return holds;
    }
};

class HoldsAddUp : public Invariant {
public:
    std::string_view name() const override { return "holds-add-up"; }
    bool holds(const Reader& before, const Delta& delta) const override {
        std::map<std::pair<OrgId, CurrencyId>, Wide> perOwner;
        std::map<CurrencyId, Wide> perCurrency;
        eachChange<Hold>(before, delta, [&](const auto& old, const Hold& now) {
            const Wide change = open(now) - (old ? open(*old) : 0);
            perOwner[{now.owner, now.amount.currency}] -= change;
            perCurrency[now.amount.currency] -= change;
        });
        eachChange<Account>(before, delta, [&](const auto& old, const Account& now) {
            perOwner[{now.org, now.currency}] += Wide(now.heldMinor) - (old ? old->heldMinor : 0);
        });
        eachChange<Supply>(before, delta, [&](const auto& old, const Supply& now) {
            perCurrency[now.currency] += Wide(now.heldMinor) - (old ? old->heldMinor : 0);
        });
        const auto isZero = [](const auto& sum) { return sum.second == 0; };
        return std::ranges::all_of(perOwner, isZero) && std::ranges::all_of(perCurrency, isZero);
    }

private:
    static Wide open(const Hold& hold) { return hold.ended() ? 0 : hold.amount.amountMinor; }
};

/// Ended things change no more; a hold also keeps its owner and amount for life.
class TerminalStaysTerminal : public Invariant {
public:
    std::string_view name() const override { return "terminal-stays-terminal"; }
    bool holds(const Reader& before, const Delta& delta) const override {
        return unchanged<Quote>(before, delta) && unchanged<Hold>(before, delta) &&
               unchanged<Obligation>(before, delta) && unchanged<Pending>(before, delta) &&
               unchanged<KycCase>(before, delta) && unchanged<FreezeRecord>(before, delta) &&
               revokedStayRevoked(before, delta);
    }

private:
    template <class Entity>
    static bool unchanged(const Reader& before, const Delta& delta) {
        bool holds = true;
        eachChange<Entity>(before, delta, [&](const auto& old, const Entity& now) {
            if (old && old->ended()) holds &= codec::encoded(*old) == codec::encoded(now);
        });
        return holds;
    }
    static bool revokedStayRevoked(const Reader& before, const Delta& delta) {
        bool holds = true;
        eachChange<Device>(before, delta, [&](const auto& old, const Device& now) {
            if (old && !old->active) holds &= !now.active;
        });
        return holds;
    }
};

/// Somebody is active, members are ordered by id, and those who are active make entries: else the
/// order or the certificates would stop.
class MembersMakeEntries : public Invariant {
public:
    std::string_view name() const override { return "members-make-entries"; }
    bool holds(const Reader& before, const Delta& delta) const override {
        const bool changed = std::ranges::any_of(delta.changes, [](const auto& item) {
            return item.first.family == Family::Membership ||
                   item.first.family == Family::OrderState;
        });
        if (!changed) return true;
        const auto membership = newest<Membership>(before, delta);
        const auto order = newest<OrderState>(before, delta);
        const auto signers = membership.signers();
        return !signers.empty() && std::ranges::is_sorted(membership.members, {}, &Member::org) &&
               std::ranges::equal(signers, order.makers, {}, &Signer::org, &MakerState::org);
    }

private:
    template <class Entity>
    static Entity newest(const Reader& before, const Delta& delta) {
        const auto found = delta.changes.find(Entity::keyOf());
        if (found == delta.changes.end()) return before.get<Entity>().value_or(Entity());
        auto entity = codec::decoded<Entity>(found->second.value);
        ENSURE(entity.has_value());
        return std::move(*entity);
    }
};

class OwnersAreTold : public Invariant {
public:
    std::string_view name() const override { return "owners-are-told"; }
    bool holds(const Reader&, const Delta& delta) const override {
        return std::ranges::all_of(delta.changes, [&](const auto& item) {
            return std::ranges::all_of(item.second.owners,
                                       [&](const Topic& owner) { return isTold(delta, owner); });
        });
    }

private:
    static bool isTold(const Delta& delta, const Topic& topic) {
        return std::ranges::any_of(delta.effects,
                                   [&](const auto& effect) { return effect.first == topic; });
    }
};

}  // namespace

std::vector<std::unique_ptr<Invariant>> allInvariants() {
    std::vector<std::unique_ptr<Invariant>> out;
    out.push_back(std::make_unique<MoneyConserved>());
    out.push_back(std::make_unique<NothingNegative>());
    out.push_back(std::make_unique<HoldsAddUp>());
    out.push_back(std::make_unique<TerminalStaysTerminal>());
    out.push_back(std::make_unique<MembersMakeEntries>());
    out.push_back(std::make_unique<OwnersAreTold>());
    return out;
}

}  // namespace seabridge::ledger
