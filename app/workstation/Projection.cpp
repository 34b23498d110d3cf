// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/Projection.h"

#include "base/Log.h"

#include <limits>

namespace seabridge::app {
namespace {

using ledger::EffectKind;
using ledger::Family;

constexpr std::size_t kPage = 500;
constexpr std::size_t kKeysAtOnce = 400;
constexpr TimeMs kRetryMs = base::kSecondMs;

bool endsPending(EffectKind kind) {
    return kind == EffectKind::PendingDeclined || kind == EffectKind::PendingReturned ||
           kind == EffectKind::PendingRefused;
}

}  // namespace

Projection::Projection(lightnode::Identity self, NodeDriver& driver,
                       std::function<void()> onChange)
    : self_(self), driver_(driver), onChange_(std::move(onChange)) {}

Result<void> Projection::start() {
    wantBasis();
    auto before = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    while (true) {
        const auto page = driver_.feedPage(ledger::topicOf(self_.org), before, kPage);
        if (!page) return std::unexpected(page.error());
        for (const auto& item : *page) take(item.entry);
        if (page->size() < kPage) break;
        before = page->back().position;
    }
    proceed();
    return {};
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
}

void Projection::onEntries(const std::vector<ledger::FeedEntry>& entries) {
    for (const auto& entry : entries) take(entry);
    proceed();
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
            return;
        case EffectKind::UserChanged: wanted_.insert(ledger::User::keyOf(self_.user)); return;
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
    if (endsPending(effect.kind))
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
    const auto topic = driver_.statusOf(ledger::topicOf(self_.org));
    if (!topic || !topic->isComplete || !topic->isProven || taken_ < topic->size) return;
    const auto status = driver_.status();
    if (coverage_.isProven && coverage_.completeTo >= topic->height) return;
    coverage_ = {true, topic->height, status.blockTime};
    onChange_();
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
    known_.organizations.insert_or_assign(organization.id, std::move(organization));
}

void Projection::put(ledger::User user) {
    if (user.id == self_.user) known_.user = std::move(user);
}

void Projection::put(ledger::KycStanding standing) {
    if (standing.org == self_.org) known_.standing = std::move(standing);
}

}  // namespace seabridge::app
