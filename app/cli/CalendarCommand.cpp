// SPDX-License-Identifier: GPL-3.0-or-later
#include "OwnDeputies.h"
#include "OwnFeed.h"
#include "People.h"

#include "ledger/ExpiryCalendar.h"

#include <set>

namespace seabridge::cli {

namespace {

template <class Entity>
std::expected<std::vector<Entity>, Problem> provenOf(Online& online,
                                                     const std::vector<ledger::Key>& keys) {
    std::vector<Entity> out;
    for (std::size_t at = 0; at < keys.size(); at += lightnode::kMaxProveKeys) {
        const auto count = std::min(lightnode::kMaxProveKeys, keys.size() - at);
        const auto first = keys.begin() + static_cast<std::ptrdiff_t>(at);
        const auto proven = online.prove({first, first + static_cast<std::ptrdiff_t>(count)});
        if (!proven) return std::unexpected(proven.error());
        for (const auto& value : proven->values) {
            auto entity = app::NodeDriver::entityOf<Entity>(value);
            // A currency provider's own payments name orders of others.
            if (!entity && entity.error().code == base::ErrorCode::NotEntitled) continue;
            if (!entity) return failed(entity.error());
            if (*entity) out.push_back(std::move(**entity));
        }
    }
    return out;
}

/// What the own feed names.
struct Named {
    std::set<ledger::TradeId> trades;
    std::set<ledger::OrgId> attested;
};

Named namedIn(const OwnHistory& history) {
    Named out;
    for (const auto& item : history.items) {
        const auto& effect = item.entry.effect;
        if (effect.trade && !effect.trade->empty()) out.trades.insert(*effect.trade);
        if (effect.kind == ledger::EffectKind::KycAttested && effect.party)
            out.attested.insert(*effect.party);
    }
    return out;
}

std::expected<void, Problem> addOrders(Online& online, const Named& named, ledger::Dated& out) {
    std::vector<ledger::Key> keys;
    for (const auto& id : named.trades) keys.push_back(ledger::Trade::keyOf(id));
    const auto trades = provenOf<ledger::Trade>(online, keys);
    if (!trades) return std::unexpected(trades.error());
    keys.clear();
    for (const auto& trade : *trades)
        for (std::uint32_t i = 0; i < trade.obligations; ++i)
            keys.push_back(ledger::Obligation::keyOf(trade.id, i));
    auto obligations = provenOf<ledger::Obligation>(online, keys);
    if (!obligations) return std::unexpected(obligations.error());
    keys.clear();
    for (const auto& owed : *obligations)
        if (owed.hold) keys.push_back(ledger::Hold::keyOf(*owed.hold));
    auto holds = provenOf<ledger::Hold>(online, keys);
    if (!holds) return std::unexpected(holds.error());
    out.obligations = std::move(*obligations);
    out.holds = std::move(*holds);
    return {};
}

/// The own standing and, of an attester, those it gave; freezes of the own money.
std::expected<void, Problem> addStandings(Online& online, const Named& named,
                                          ledger::Dated& out) {
    const auto own = online.self().org;
    std::vector<ledger::Key> keys{ledger::KycStanding::keyOf(own)};
    for (const auto& org : named.attested)
        if (org != own) keys.push_back(ledger::KycStanding::keyOf(org));
    auto standings = provenOf<ledger::KycStanding>(online, keys);
    if (!standings) return std::unexpected(standings.error());
    std::erase_if(*standings, [&](const ledger::KycStanding& standing) {
        return standing.org != own && standing.attester != own;
    });
    out.standings = std::move(*standings);
    auto freezes = provenOf<ledger::Freezes>(online, {ledger::Freezes::keyOf(own)});
    if (!freezes) return std::unexpected(freezes.error());
    out.freezes = std::move(*freezes);
    return {};
}

std::expected<ledger::Dated, Problem> datedOf(Online& online) {
    ledger::Dated out;
    auto deputies = ownDeputies(online);
    if (!deputies) return std::unexpected(deputies.error());
    out.deputies = std::move(*deputies);
    const auto history = ownHistory(online, online.driver().status().height);
    if (!history) return failed(history.error());
    auto quotes = ownQuotes(online, *history);
    if (!quotes) return std::unexpected(quotes.error());
    out.quotes = std::move(*quotes);
    const auto named = namedIn(*history);
    if (const auto done = addOrders(online, named, out); !done)
        return std::unexpected(done.error());
    if (const auto done = addStandings(online, named, out); !done)
        return std::unexpected(done.error());
    auto inbox = online.desk().inbox();
    if (!inbox) return failed(inbox.error());
    for (auto& item : inbox->items) out.pendings.push_back(std::move(item.pending));
    return out;
}

std::string aboutOf(const ledger::CalendarItem& item) {
    if (item.trade)
        return fmt::format("{} payment {}", *item.trade, item.index.value_or(0));
    if (item.ref) return base::toHex(*item.ref);
    if (item.user) return base::toHex(*item.user);
    return item.org ? base::toHex(*item.org) : std::string();
}

Outcome calendar(const Arguments& arguments) {
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto dated = datedOf(**online);
    if (!dated) return std::unexpected(dated.error());
    const auto items = ledger::calendarOf(*dated, (*online)->driver().status().blockTime);
    std::string text;
    for (const auto& item : items)
        text += fmt::format("{}  {:<7}  {:<11}  {}\n", base::isoOf(item.at), nameOf(item.nearness),
                            nameOf(item.what), aboutOf(item));
    return (*online)->showValue(text.empty() ? "nothing runs out\n" : std::move(text), items);
}

constexpr std::string_view kCalendarDetails =
    "  Of the own organization: attestations (also those it gave), deputies, what waits for\n"
    "  approval, ballots, offers, rate locks until the due date, reserved money, freezes. Nearness\n"
    "  is over, week, month (30 days), quarter (90 days) or later, by block time. Device keys are\n"
    "  valid until they are revoked.\n"
    "  JSON: {\"proof\":{...},\"value\":[{\"what\",\"at\",\"nearness\",\"org\"?,\"user\"?,\"ref\"?,\n"
    "  \"trade\"?,\"index\"?}]}\n";

}  // namespace

std::vector<Command> calendarCommands() {
    return {
        {.group = "org",
         .name = "calendar",
         .operands = {},
         .summary = "Lists what runs out and when",
         .details = kCalendarDetails,
         .options = onlineOptions(),
         .run = calendar},
    };
}

}  // namespace seabridge::cli
