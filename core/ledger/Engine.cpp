// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Engine.h"

#include "crypto/Hash.h"
#include "ledger/DayUse.h"
#include "ledger/Deputies.h"
#include "ledger/Entitlement.h"
#include "ledger/Rules.h"
#include "ledger/Waiting.h"

#include <map>

namespace seabridge::ledger {

Rulebook standardRules() {
    return {1, [](const Action& action) { return check(action); },
            [](const Action& action, const Reader& reader, const Call& call) {
                return consentFor(action, reader, call);
            },
            [](const Action& action, Draft& draft, const Call& call) {
                return plan(action, draft, call);
            }};
}

CheckedTransaction checkTransaction(base::ByteView raw) {
    CheckedTransaction out;
    out.whole = crypto::sha256(raw);
    out.leaf = merkle::leafHash(raw);
    out.id = out.whole;
    auto transaction = codec::decoded<Transaction>(raw);
    if (!transaction) return out;
    out.transaction = std::move(*transaction);
    out.id = out.transaction->id();
    out.signatureHolds = out.transaction->signatureHolds();
    return out;
}

namespace {

/// What stands at a key that is known already: to hash it again costs as much as to read it.
template <class Entity>
Entity valueAt(const Reader& reader, const Key& key, Entity otherwise) {
    const auto bytes = reader.value(key);
    if (!bytes) return otherwise;
    auto entity = codec::decoded<Entity>(*bytes);
    ENSURE(entity.has_value());
    return std::move(*entity);
}

}  // namespace

Reject settlePostings(const Reader& before, Delta& delta) {
    std::map<Key, Account> accounts;
    std::map<Key, Supply> supplies;
    const auto supplyOf = [&](const CurrencyId& currency) -> Supply& {
        const auto [at, isNew] = supplies.try_emplace(Supply::keyOf(currency));
        if (isNew) at->second = valueAt(before, at->first, Supply{currency, 0, 0});
        return at->second;
    };
    const auto add = [](std::int64_t& to, std::int64_t amount) {
        return !__builtin_add_overflow(to, amount, &to);
    };
    for (const auto& posting : delta.postings) {
        const auto [at, isNew] = accounts.try_emplace(Account::keyOf(posting.org, posting.currency));
        if (isNew)
            at->second = valueAt(before, at->first, Account{posting.org, posting.currency, 0, 0});
        if (!add(at->second.freeMinor, posting.freeMinor) ||
            !add(at->second.heldMinor, posting.heldMinor))
            return Reject::BadAmount;
        if (posting.heldMinor != 0 &&
            !add(supplyOf(posting.currency).heldMinor, posting.heldMinor))
            return Reject::BadAmount;
    }
    for (const auto& issue : delta.issues)
        if (!add(supplyOf(issue.currency).outstandingMinor, issue.freeMinor))
            return Reject::BadAmount;
    for (const auto& [key, account] : accounts)
        delta.changes[key] = {codec::encoded(account), true, account.owners()};
    for (const auto& [key, supply] : supplies)
        delta.changes[key] = {codec::encoded(supply), false, {}};
    return Reject::None;
}

/// One block being executed.
struct Engine::Run {
    State& state;
    BlockContext block;
    Parameters parameters;
    Execution out;
    std::uint32_t index = 0;
    std::map<OrgId, std::size_t> bytes = {};  ///< of what each organization had in this block

    /// The first always has room, so that nothing is too large for ever.
    bool hasRoom(const OrgId& org, std::size_t more) {
        auto& sum = bytes[org];
        if (sum != 0 && sum + more > parameters.orgBlockBytes) return false;
        sum += more;
        return true;
    }
};

Engine::Engine(Rulebook rules) : rules_(rules), invariants_(allInvariants()) {}

Execution Engine::execute(State& state, const BlockContext& block,
                          std::span<const CheckedTransaction> transactions) const {
    Run run{state, block, parametersOf(state), {}, 0, {}};
    for (const auto& checked : transactions) {
        run.out.outcomes.push_back({checked.id, execute(run, checked)});
        ++run.index;
    }
    return std::move(run.out);
}

Reject Engine::admit(Run& run, const CheckedTransaction& checked, Body& body) const {
    if (!checked.transaction) return Reject::Malformed;
    auto decoded = bodyOf(*checked.transaction);
    if (!decoded) return Reject::Malformed;
    body = std::move(*decoded);
    if (!checked.signatureHolds) return Reject::BadSignature;
    if (body.network != run.block.network) return Reject::WrongNetwork;
    if (body.validUntil < run.block.time) return Reject::Expired;
    if (body.validUntil - run.block.time > run.parameters.validUntilMaxMs)
        return Reject::TooFarAhead;
    const bool known = maySign(run.state, checked.transaction->key, body.org, body.user);
    return known ? Reject::None : Reject::UnknownKey;
}

Reject Engine::execute(Run& run, const CheckedTransaction& checked) const {
    Body body;
    if (const auto refused = admit(run, checked, body); refused != Reject::None) return refused;
    const auto& key = checked.transaction->key;
    const auto ticketsKey = Tickets::keyOf(key);
    auto tickets = valueAt(run.state, ticketsKey, Tickets{key, 0, {}});
    if (const auto refused = tickets.take(body.ticket); refused != Reject::None) return refused;
    // Not executed at all: the ticket is not written, and the same bytes may come in a later block.
    if (!run.hasRoom(body.org, checked.transaction->body.size())) return Reject::OverQuota;

    const Call call{run.block.network, body.org, body.user, checked.id, run.block.time,
                    body.validUntil, {{body.user, key}}, run.block.height};
    Delta delta;
    Reject outcome;
    try {
        outcome = perform(run.state, checked.transaction->body, body.action, call, delta);
    } catch (const base::Broken& broken) {
        outcome = Reject::Internal;
        run.out.alarms.emplace_back(run.index, broken.what());
    }
    if (outcome != Reject::None && outcome != Reject::Waiting) {
        delta = {};
        Effect effect{.kind = EffectKind::Refused, .ref = {}, .trade = {}, .index = {},
                      .party = {}, .user = body.user, .amount = {}, .code = outcome, .note = {}};
        delta.effects.emplace_back(topicOf(body.org), std::move(effect));
    }
    delta.changes[ticketsKey] = {codec::encoded(tickets), false, {}};
    write(run, checked, outcome, std::move(delta));
    return outcome;
}

namespace {

bool isStopped(const Reader& reader, const Action& action) {
    return !runsWhileHalted(action) && governanceOf(reader).halted;
}

/// What a satisfied consent adds to the action: the day's sums, and whose deputy signed.
Delta signedOff(Draft& draft, const Action& action, const Consent& consent, bool isCounted,
                const Call& call) {
    const auto counted = isCounted ? countUse(draft, consent, call.now) : 0;
    auto newest = call.approvals.back();
    newest.inPlaceOf = standsInFor(draft, consent, call.approvals, call.org, call.now);
    tellDeputy(draft, call.org, newest, call.id);
    auto delta = draft.take();
    ENSURE(delta.changes.size() + delta.postings.size() <= maxEntities(action) + counted);
    return delta;
}

}  // namespace

Reject Engine::perform(const Reader& reader, const base::Bytes& bodyBytes, const Action& action,
                       const Call& call, Delta& delta) const {
    if (const auto refused = rules_.check(action); refused != Reject::None) return refused;
    if (isStopped(reader, action)) return Reject::Halted;
    const auto consent = rules_.consent(action, reader, call);
    const auto standing = evaluate(reader, consent, call.approvals, call.now);
    Draft draft(reader, call.now);
    auto outcome = rules_.plan(action, draft, call);
    if (!standing.satisfied) {
        // What the rules refuse never comes to wait; money may still arrive in the meantime.
        if (outcome != Reject::None && outcome != Reject::InsufficientFunds) return outcome;
        if (standing.refused != Reject::None) return standing.refused;
        if (!mayWait(action)) return Reject::CannotWait;
        Draft waiting(reader, call.now);
        outcome = openPending(waiting, call, bodyBytes, consent);
        keepKeys(waiting, call, draft.take());
        delta = waiting.take();
        if (outcome != Reject::None) return outcome;
        outcome = Reject::Waiting;
    } else {
        if (outcome != Reject::None) return outcome;
        delta = signedOff(draft, action, consent, standing.isCounted, call);
    }
    if (const auto refused = settlePostings(reader, delta); refused != Reject::None)
        return refused;
    verify(reader, delta);
    return outcome;
}

void Engine::verify(const Reader& before, const Delta& delta) const {
    const Examined what(before, delta);
    for (const auto& invariant : invariants_)
        if (!invariant->holds(what))
            throw base::Broken("invariant " + std::string(invariant->name()));
}

void Engine::write(Run& run, const CheckedTransaction& checked, Reject outcome,
                   Delta delta) const {
    const auto put = [&](const Key& key, bool isPrivate, base::Bytes value) {
        std::optional<Blind> blind;
        if (isPrivate) {
            const auto* old = run.state.find(key);
            blind = old != nullptr && old->blind ? nextBlind(*old->blind, checked.id)
                                                 : firstBlind(checked.whole, key);
        }
        run.state.write(key, {std::move(value), blind});
    };
    for (auto& [key, change] : delta.changes) put(key, change.isPrivate, std::move(change.value));
    for (auto& [topic, effect] : delta.effects) {
        const FeedEntry entry{run.block.height, run.index, run.block.time,
                              checked.id,       outcome,   std::move(effect)};
        auto bytes = codec::encoded(entry);
        const auto head = run.state.append(topic, bytes);
        put(head.key(), FeedHead::kPrivate, codec::encoded(head));
        run.out.feeds.push_back({std::move(topic), std::move(bytes)});
    }
}

Reject Engine::dryRun(const Reader& reader, const Action& action, const Call& call) const {
    if (const auto refused = rules_.check(action); refused != Reject::None) return refused;
    if (isStopped(reader, action)) return Reject::Halted;
    const auto standing =
        evaluate(reader, rules_.consent(action, reader, call), call.approvals, call.now);
    Draft draft(reader, call.now);
    const auto outcome = rules_.plan(action, draft, call);
    if (standing.satisfied) return outcome;
    if (outcome != Reject::None && outcome != Reject::InsufficientFunds) return outcome;
    if (standing.refused != Reject::None) return standing.refused;
    return mayWait(action) ? Reject::Waiting : Reject::CannotWait;
}

}  // namespace seabridge::ledger
