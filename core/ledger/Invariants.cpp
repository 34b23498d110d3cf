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

/// Every changed entity of one type.
template <class Entity>
std::vector<Changed<Entity>> changesOf(const Reader& before, const Delta& delta) {
    std::vector<Changed<Entity>> out;
    for (const auto& [key, change] : delta.changes) {
        if (key.family != Entity::kFamily) continue;
        auto now = codec::decoded<Entity>(change.value);
        ENSURE(now.has_value());
        std::optional<Entity> old;
        if (const auto bytes = before.value(key)) {
            auto decoded = codec::decoded<Entity>(*bytes);
            ENSURE(decoded.has_value());
            old = std::move(*decoded);
        }
        out.push_back({std::move(old), std::move(*now)});
    }
    return out;
}

class MoneyConserved : public Invariant {
public:
    std::string_view name() const override { return "money-conserved"; }
    bool holds(const Examined& what) const override {
        std::map<CurrencyId, Wide> sums;
        for (const auto& [old, now] : what.accounts) {
            sums[now.currency] += Wide(now.freeMinor) + now.heldMinor;
            if (old) sums[now.currency] -= Wide(old->freeMinor) + old->heldMinor;
        }
        for (const auto& [old, now] : what.supplies) {
            sums[now.currency] -= now.outstandingMinor;
            if (old) sums[now.currency] += old->outstandingMinor;
        }
        return std::ranges::all_of(sums, [](const auto& sum) { return sum.second == 0; });
    }
};

class NothingNegative : public Invariant {
public:
    std::string_view name() const override { return "nothing-negative"; }
    bool holds(const Examined& what) const override {
        return std::ranges::all_of(what.accounts, [](const auto& change) {
            return change.now.freeMinor >= 0 && change.now.heldMinor >= 0;
        }) && std::ranges::all_of(what.supplies, [](const auto& change) {
            return change.now.outstandingMinor >= 0 && change.now.heldMinor >= 0;
        });
    }
};

class HoldsAddUp : public Invariant {
public:
    std::string_view name() const override { return "holds-add-up"; }
    bool holds(const Examined& what) const override {
        std::map<std::pair<OrgId, CurrencyId>, Wide> perOwner;
        std::map<CurrencyId, Wide> perCurrency;
        for (const auto& [old, now] : what.holds) {
            const Wide change = open(now) - (old ? open(*old) : 0);
            perOwner[{now.owner, now.amount.currency}] -= change;
            perCurrency[now.amount.currency] -= change;
        }
        for (const auto& [old, now] : what.accounts)
            if (const auto moved = Wide(now.heldMinor) - (old ? old->heldMinor : 0); moved != 0)
                perOwner[{now.org, now.currency}] += moved;
        for (const auto& [old, now] : what.supplies)
            if (const auto moved = Wide(now.heldMinor) - (old ? old->heldMinor : 0); moved != 0)
                perCurrency[now.currency] += moved;
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
    bool holds(const Examined& what) const override {
        return unchanged<Quote>(what) && unchanged<Hold>(what) && unchanged<Obligation>(what) &&
               unchanged<Pending>(what) && unchanged<KycCase>(what) &&
               unchanged<FreezeRecord>(what) && revokedStayRevoked(what);
    }

private:
    template <class Entity>
    static bool unchanged(const Examined& what) {
        return std::ranges::all_of(
            changesOf<Entity>(what.before, what.delta), [](const auto& change) {
                return !change.old || !change.old->ended() ||
                       codec::encoded(*change.old) == codec::encoded(change.now);
            });
    }
    static bool revokedStayRevoked(const Examined& what) {
        return std::ranges::all_of(
            changesOf<Device>(what.before, what.delta), [](const auto& change) {
                return !change.old || change.old->active || !change.now.active;
            });
    }
};

/// Somebody is active, members are ordered by id, and those who are active make entries: else the
/// order or the certificates would stop.
class MembersMakeEntries : public Invariant {
public:
    std::string_view name() const override { return "members-make-entries"; }
    bool holds(const Examined& what) const override {
        const auto& before = what.before;
        const auto& delta = what.delta;
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
    bool holds(const Examined& what) const override {
        return std::ranges::all_of(what.delta.changes, [&](const auto& item) {
            return std::ranges::all_of(item.second.owners, [&](const Topic& owner) {
                return isTold(what.delta, owner);
            });
        });
    }

private:
    static bool isTold(const Delta& delta, const Topic& topic) {
        return std::ranges::any_of(delta.effects,
                                   [&](const auto& effect) { return effect.first == topic; });
    }
};

}  // namespace

Examined::Examined(const Reader& reader, const Delta& all)
    : before(reader), delta(all), accounts(changesOf<Account>(reader, all)),
      supplies(changesOf<Supply>(reader, all)), holds(changesOf<Hold>(reader, all)) {}

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
