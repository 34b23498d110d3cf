// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/Projection.h"

#include "base/Log.h"

#include <algorithm>
#include <limits>
#include <ranges>

namespace seabridge::app {
namespace {

using ledger::EffectKind;
using ledger::Family;

constexpr std::size_t kPage = 500;
constexpr std::size_t kKeysAtOnce = 400;
constexpr TimeMs kRetryMs = base::kSecondMs;

}  // namespace

Projection::Projection(lightnode::Identity self, NodeDriver& driver,
                       std::function<void()> onChange)
    : self_(self), driver_(driver), onChange_(std::move(onChange)) {}

Result<void> Projection::start() {
    wantBasis();
    wantConsortium();
    auto done = readStored(ledger::topicOf(self_.org), [this](const auto& page) {
        for (const auto& item : page) take(item.entry);
    });
    if (!done) return done;
    done = readStored(ledger::membershipTopic(), [this](const auto& page) {
        std::vector<ledger::FeedEntry> rising;
        for (const auto& item : page | std::views::reverse) rising.push_back(item.entry);
        for (const auto& entry : rising) takeDecision(entry);
        keepDecisions(rising);
    });
    if (!done) return done;
    proceed();
    return {};
}

/// Pages come newest first, and so do the entries of each.
Result<void> Projection::readStored(
    const ledger::Topic& topic,
    const std::function<void(const std::vector<FeedItem>&)>& takePage) {
    auto before = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    while (true) {
        const auto page = driver_.feedPage(topic, before, kPage);
        if (!page) return std::unexpected(page.error());
        takePage(*page);
        if (page->size() < kPage) return {};
        before = page->back().position;
    }
}

void Projection::wantBasis() {
    wanted_.insert(ledger::User::keyOf(self_.user));
    wanted_.insert(ledger::KycStanding::keyOf(self_.org));
    wantParty(self_.org);
    const auto& genesis = *driver_.profile().genesis();
    for (const auto& member : genesis.members) wantParty(member.org);
    // With whom one may trade from the first day; others come with what concerns them.
    for (const auto& org : genesis.organizations) wantParty(org.id);
    for (const auto& currency : genesis.currencies) wantMoney({currency.id, 0});
    wanted_.insert(ledger::Policy::keyOf(self_.org));
    wanted_.insert(ledger::Deputies::keyOf(self_.org));
    wanted_.insert(ledger::Freezes::keyOf(self_.org));
    for (const auto& device : genesis.devices)
        if (device.org == self_.org) wanted_.insert(device.key());
    known_.foundedAt = genesis.time;
}

void Projection::wantConsortium() {
    wanted_.insert(ledger::Membership::keyOf());
    wanted_.insert(ledger::Parameters::keyOf());
    wanted_.insert(ledger::Governance::keyOf());
}

void Projection::onEntries(const std::vector<ledger::FeedEntry>& entries) {
    for (const auto& entry : entries) take(entry);
    proceed();
}

void Projection::onDecisions(const std::vector<ledger::FeedEntry>& entries) {
    for (const auto& entry : entries) takeDecision(entry);
    keepDecisions(entries);
    wantConsortium();
    proceed();
}

/// A long history comes newest page first, what happens now at the end. A page's entries are
/// neighbours in the feed, so it goes in as a whole: before those of its last place, which may be of
/// the same transaction. Only what a view shows is kept, so this costs no more with more history.
void Projection::keepDecisions(std::span<const ledger::FeedEntry> page) {
    if (page.empty()) return;
    auto& kept = known_.decisions;
    const auto place = [](const ledger::FeedEntry& entry) {
        return std::pair(entry.height, entry.index);
    };
    const auto at = std::ranges::lower_bound(kept, place(page.back()), {}, place);
    kept.insert(at, page.begin(), page.end());
    if (kept.size() > api::kMaxDecisions)
        kept.erase(kept.begin(), kept.end() - std::ptrdiff_t(api::kMaxDecisions));
}

void Projection::takeDecision(const ledger::FeedEntry& entry) {
    ++decided_;
    const auto& effect = entry.effect;
    if (!effect.party) return;
    wantParty(*effect.party);
    switch (effect.kind) {
        case EffectKind::MemberAdmitted:
        case EffectKind::MemberActivated:
        case EffectKind::MemberSuspended:
        case EffectKind::MemberExpelled: {
            auto& since = known_.memberSince[*effect.party];
            since = std::max(since, entry.time);
            return;
        }
        default: return;
    }
}

/// People, devices and policy of the own organization.
void Projection::takeAdministration(const ledger::FeedEntry& entry) {
    const auto& effect = entry.effect;
    if (effect.kind == EffectKind::PolicyChanged)
        wanted_.insert(ledger::Policy::keyOf(self_.org));
    if (effect.kind == EffectKind::DeputyNamed || effect.kind == EffectKind::DeputyEnded) {
        wanted_.insert(ledger::Deputies::keyOf(self_.org));
        return;
    }
    if (effect.user) wanted_.insert(ledger::User::keyOf(*effect.user));
    if (effect.kind == EffectKind::UserChanged && effect.user) {
        auto& changed = known_.changedAt[*effect.user];
        changed = std::max(changed, entry.time);
        wanted_.insert(ledger::Organization::keyOf(self_.org));
    }
    if (!effect.ref) return;
    crypto::PublicKey key;
    key.bytes.data = effect.ref->data;
    wanted_.insert(ledger::Device::keyOf(key));
    if (effect.kind == EffectKind::DeviceEnrolled) known_.enrolledAt[key] = entry.time;
}

void Projection::take(const ledger::FeedEntry& entry) {
    ++taken_;
    const auto& effect = entry.effect;
    if (effect.amount) wantMoney(*effect.amount);
    if (effect.party) wantParty(*effect.party);
    if (effect.trade && !effect.trade->empty()) wantOrder(*effect.trade);
    switch (effect.kind) {
        case EffectKind::QuoteOpened:
        case EffectKind::QuoteDeclined:
        case EffectKind::QuoteWithdrawn:
        case EffectKind::QuoteCountered:
        case EffectKind::QuoteAccepted: return takeQuote(entry);
        case EffectKind::PendingOpened:
        case EffectKind::PendingApproved:
        case EffectKind::PendingDeclined:
        case EffectKind::PendingReturned:
        case EffectKind::PendingDone:
        case EffectKind::PendingRefused: return takePending(entry);
        case EffectKind::KycRequested:
        case EffectKind::KycAttested:
        case EffectKind::KycRefused:
            if (effect.ref) wanted_.insert(ledger::KycCase::keyOf(*effect.ref));
            if (effect.ref && effect.kind == EffectKind::KycRequested)
                known_.openedAt[*effect.ref] = entry.time;
            wanted_.insert(ledger::KycStanding::keyOf(self_.org));
            if (effect.party) wanted_.insert(ledger::KycStanding::keyOf(*effect.party));
            return;
        case EffectKind::FreezeOrdered:
        case EffectKind::FreezeLifted:
            wanted_.insert(ledger::Freezes::keyOf(self_.org));
            if (effect.ref) wanted_.insert(ledger::FreezeRecord::keyOf(*effect.ref));
            return;
        case EffectKind::UserChanged:
        case EffectKind::DeviceEnrolled:
        case EffectKind::DeviceRevoked:
        case EffectKind::DeputyNamed:
        case EffectKind::DeputyEnded:
        case EffectKind::PolicyChanged: return takeAdministration(entry);
        case EffectKind::OrganizationAdded:
        case EffectKind::ReadingKeyAdded:
        case EffectKind::ReadingKeyShared:
            wanted_.insert(ledger::Organization::keyOf(self_.org));
            return;
        default: return;
    }
}

void Projection::takeQuote(const ledger::FeedEntry& entry) {
    const auto& effect = entry.effect;
    if (!effect.ref) return;
    wanted_.insert(ledger::Quote::keyOf(*effect.ref));
    if (effect.kind == EffectKind::QuoteOpened) known_.openedAt[*effect.ref] = entry.time;
    if (effect.kind == EffectKind::QuoteAccepted && effect.trade)
        known_.orders[*effect.ref] = *effect.trade;
}

void Projection::takePending(const ledger::FeedEntry& entry) {
    const auto& effect = entry.effect;
    if (!effect.ref) return;
    wanted_.insert(ledger::Pending::keyOf(*effect.ref));
    if (effect.kind == EffectKind::PendingOpened) known_.openedAt.emplace(*effect.ref, entry.time);
    for (const auto& currency : known_.proposedCurrencies) wantCurrency(currency);
    if (ledger::failsPending(effect.kind))
        known_.ended[*effect.ref] = {*effect.ref, effect.kind, effect.user, effect.code,
                                     effect.note.value_or(""), entry.time};
}

void Projection::wantOrder(const ledger::TradeId& id) {
    wanted_.insert(ledger::Trade::keyOf(id));
    const auto trade = known_.trades.find(id);
    if (trade == known_.trades.end()) return;
    for (std::uint32_t i = 0; i < trade->second.obligations; ++i)
        wanted_.insert(ledger::Obligation::keyOf(id, i));
}

void Projection::wantMoney(const ledger::Money& money) {
    wanted_.insert(ledger::Account::keyOf(self_.org, money.currency));
    wantCurrency(money.currency);
}

void Projection::wantCurrency(const ledger::CurrencyId& id) {
    if (!known_.currencies.contains(id)) wanted_.insert(ledger::Currency::keyOf(id));
}

void Projection::wantParty(const OrgId& org) {
    if (!known_.organizations.contains(org)) wanted_.insert(ledger::Organization::keyOf(org));
}

void Projection::proceed() {
    noticeComplete();
    if (isAsking_ || wanted_.empty() || driver_.status().height == 0) return;
    if (base::monotonicMs() < retryAtMs_) return;
    isAsking_ = true;
    asked_.clear();
    while (!wanted_.empty() && asked_.size() < kKeysAtOnce)
        asked_.push_back(wanted_.extract(wanted_.begin()).value());
    driver_.prove(asked_, [this](Result<lightnode::Proven> result) {
        isAsking_ = false;
        if (result) return proven(*result);
        wanted_.insert(asked_.begin(), asked_.end());
        retryAtMs_ = base::monotonicMs() + kRetryMs;
    });
}

void Projection::proven(const lightnode::Proven& proven) {
    for (const auto& value : proven.values) apply(value);
    proceed();
    onChange_();
}

/// Complete as a block shows it, once all entries up to there are taken and what they name is
/// proven.
void Projection::noticeComplete() {
    if (isAsking_ || !wanted_.empty()) return;
    const bool hasOwn = advance(coverage_, ledger::topicOf(self_.org), taken_);
    const bool hasDecisions = advance(decisionsCoverage_, ledger::membershipTopic(), decided_);
    if (hasOwn || hasDecisions) onChange_();
}

bool Projection::advance(api::Coverage& coverage, const ledger::Topic& of, std::uint64_t taken) {
    const auto topic = driver_.statusOf(of);
    if (!topic || !topic->isComplete || !topic->isProven || taken < topic->size) return false;
    const auto status = driver_.status();
    if (coverage.isProven && coverage.completeTo >= topic->height) return false;
    coverage = {true, topic->height, status.blockTime};
    return true;
}

template <class Entity>
void Projection::applyAs(const lightnode::ProvenValue& value) {
    auto entity = NodeDriver::entityOf<Entity>(value);
    if (entity && *entity) return put(std::move(**entity));
    // Not entitled: somebody else's, which only a common happening names.
    if (!entity && entity.error().code != base::ErrorCode::NotEntitled)
        base::logWarn("workstation", "an entity of family {} cannot be read",
                      static_cast<int>(value.key.family));
}

void Projection::apply(const lightnode::ProvenValue& value) {
    switch (value.key.family) {
        case Family::Quote: return applyAs<ledger::Quote>(value);
        case Family::Pending: return applyAs<ledger::Pending>(value);
        case Family::Trade: return applyAs<ledger::Trade>(value);
        case Family::Obligation: return applyAs<ledger::Obligation>(value);
        case Family::KycCase: return applyAs<ledger::KycCase>(value);
        case Family::Account: return applyAs<ledger::Account>(value);
        case Family::Currency: return applyAs<ledger::Currency>(value);
        case Family::Organization: return applyAs<ledger::Organization>(value);
        case Family::User: return applyAs<ledger::User>(value);
        case Family::KycStanding: return applyAs<ledger::KycStanding>(value);
        case Family::Device: return applyAs<ledger::Device>(value);
        case Family::Policy: return applyAs<ledger::Policy>(value);
        case Family::Deputies: return applyAs<ledger::Deputies>(value);
        case Family::Freezes: return applyAs<ledger::Freezes>(value);
        case Family::FreezeRecord: return applyAs<ledger::FreezeRecord>(value);
        case Family::Membership: return applyAs<ledger::Membership>(value);
        case Family::Parameters: return applyAs<ledger::Parameters>(value);
        case Family::Governance: return applyAs<ledger::Governance>(value);
        default: return;
    }
}

void Projection::put(ledger::Quote quote) {
    wantParty(quote.maker);
    for (const auto& recipient : quote.recipients) wantParty(recipient);
    known_.quotes.insert_or_assign(quote.id, std::move(quote));
}

void Projection::put(ledger::Pending pending) {
    wantParty(pending.org);
    if (const auto body = codec::decoded<ledger::Body>(pending.body)) {
        const auto* defined = std::get_if<ledger::DefineCurrency>(&body->action);
        if (defined != nullptr) known_.proposedCurrencies.insert(defined->id);
        if (const auto* order = std::get_if<ledger::FreezeOrder>(&body->action))
            wantParty(order->org);
    }
    // What several organizations decided may have been a freeze; only the ballot itself said whose.
    if (pending.status == ledger::PendingStatus::Done && pending.principals.size() > 1)
        wantFreezes();
    known_.pendings.insert_or_assign(pending.id, std::move(pending));
}

void Projection::put(ledger::Trade trade) {
    const bool isNew = !known_.trades.contains(trade.id);
    wantParty(trade.seller);
    wantParty(trade.buyer);
    wantCurrency(trade.currency);
    for (const auto& deposit : {trade.sellerDeposit, trade.buyerDeposit})
        if (deposit) wantCurrency(deposit->required.currency);
    const auto id = trade.id;
    known_.trades.insert_or_assign(id, std::move(trade));
    if (isNew) wantOrder(id);
}

void Projection::put(ledger::Obligation obligation) {
    wantCurrency(obligation.amount.currency);
    std::pair key{obligation.trade, obligation.index};
    known_.obligations.insert_or_assign(std::move(key), std::move(obligation));
}

void Projection::put(ledger::KycCase kycCase) {
    wantParty(kycCase.applicant);
    wantParty(kycCase.attester);
    known_.cases.insert_or_assign(kycCase.id, std::move(kycCase));
}

void Projection::put(ledger::Account account) {
    known_.accounts.insert_or_assign(account.currency, std::move(account));
}

void Projection::put(ledger::Currency currency) {
    known_.currencies.insert_or_assign(currency.id, std::move(currency));
}

void Projection::put(ledger::Organization organization) {
    if (organization.id == self_.org)
        for (const auto& user : organization.users)
            if (!known_.users.contains(user)) wanted_.insert(ledger::User::keyOf(user));
    if (isMember(known_, self_)) wanted_.insert(ledger::Freezes::keyOf(organization.id));
    known_.organizations.insert_or_assign(organization.id, std::move(organization));
}

void Projection::put(ledger::User user) {
    if (user.id == self_.user) known_.user = user;
    if (user.org == self_.org) known_.users.insert_or_assign(user.id, std::move(user));
}

void Projection::put(ledger::KycStanding standing) {
    if (standing.attester == self_.org) known_.attested.insert_or_assign(standing.org, standing);
    if (standing.org == self_.org) known_.standing = std::move(standing);
}

void Projection::put(ledger::Device device) {
    if (device.org == self_.org) known_.devices.insert_or_assign(device.keys.signing, device);
}

void Projection::put(ledger::Policy policy) {
    if (policy.org == self_.org) known_.policy = std::move(policy);
}

void Projection::put(ledger::Deputies deputies) {
    if (deputies.org == self_.org) known_.deputies = std::move(deputies);
}

void Projection::put(ledger::Membership membership) {
    for (const auto& member : membership.members) wantParty(member.org);
    const bool wasMember = isMember(known_, self_);
    known_.membership = std::move(membership);
    if (!wasMember) wantFreezes();
}

}  // namespace seabridge::app
