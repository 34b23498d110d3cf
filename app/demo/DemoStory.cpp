// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoStory.h"

#include "demo/DemoCast.h"
#include "demo/DemoDossiers.h"
#include "demo/DemoRates.h"

#include <thread>

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;

constexpr int kDays = 45;
constexpr int kNearDays = 4;
constexpr TimeMs kLeastStep = 20 * base::kMinuteMs;
constexpr TimeMs kLeastRest = 2 * base::kMinuteMs;

TimeMs dayOf(TimeMs time) { return time / base::kDayMs * base::kDayMs; }

/// The same hour of the next Monday where it is a week-end, or of the Friday before where that
/// comes too close to now.
TimeMs onBusinessDay(TimeMs time, bool isEarlier) {
    const auto day = time / base::kDayMs % 7;  // 1970-01-01: Thursday
    if (day != 2 && day != 3) return time;
    return time + (isEarlier ? 1 - day : 4 - day) * base::kDayMs;
}

}  // namespace

DemoStory::DemoStory(DemoStage& stage, std::vector<store::RateRow> rates, TimeMs now,
                     TimeMs aheadMs)
    : stage_(stage), rates_(std::move(rates)), now_(now), aheadMs_(aheadMs),
      attester_(firm(kDemoAttester).org) {}

TimeMs DemoStory::beginOf(TimeMs now) { return dayOf(now) - kDays * base::kDayMs; }

std::size_t DemoStory::scenes() { return script().size(); }

const std::vector<DemoStory::Scene>& DemoStory::script() {
    constexpr auto at = [](int hour, int minute) { return hour * 60 + minute; };
    static const std::vector<Scene> scenes{
        {45, at(2, 10), &DemoStory::moneyIsIssued},
        {44, at(5, 0), &DemoStory::aobaIsAttested},
        {43, at(14, 30), &DemoStory::valvesAreOrdered},
        {42, at(6, 5), &DemoStory::depositsAreHeld},
        {40, at(1, 40), &DemoStory::flangesAreOrdered},
        {38, at(15, 20), &DemoStory::brioCounters},
        {36, at(3, 15), &DemoStory::pumpsAreOrdered},
        {34, at(4, 30), &DemoStory::screwsAreOrdered},
        {32, at(2, 50), &DemoStory::reducersAreOrdered},
        {29, at(7, 10), &DemoStory::goodsTravel},
        {26, at(14, 45), &DemoStory::goodsArrive},
        {23, at(6, 20), &DemoStory::paymentsMeet},
        {17, at(13, 55), &DemoStory::depositsReturn},
        {14, at(3, 30), &DemoStory::pumpsAreShipped},
        {12, at(5, 40), &DemoStory::bearingsAreOrdered},
        {9, at(2, 25), &DemoStory::bearingsAreShipped},
        {6, at(14, 5), &DemoStory::gasketsAreOrdered},
        {2, at(4, 0), &DemoStory::offersAreOpen},
        {0, -170, &DemoStory::morningPapers},
        {0, -45, &DemoStory::workWaits},
    };
    return scenes;
}

// Of today: so many minutes before now.
TimeMs DemoStory::timeOf(const Scene& scene) const {
    const auto minutes = scene.minuteOfDay * base::kMinuteMs;
    const auto day = dayOf(now_) - scene.daysAgo * base::kDayMs;
    const auto wanted = scene.daysAgo == 0
                            ? now_ + minutes
                            : onBusinessDay(day + minutes, scene.daysAgo < kNearDays);
    // Forward always, and each scene before now.
    return std::min(std::max(wanted, stage_.clock + kLeastStep), now_ - kLeastRest);
}

Result<void> DemoStory::play(const std::function<void(std::size_t)>& onScene) {
    std::size_t done = 0;
    for (const auto& scene : script()) {
        if (const auto moved = stage_.moveTo(timeOf(scene)); !moved) return moved;
        if (auto played = (this->*scene.play)(); !played)
            return fail(played.error().code,
                        fmt::format("scene {}: {}", done + 1, played.error().detail));
        onScene(++done);
    }
    if (const auto moved = stage_.moveTo(base::wallClockMs() + aheadMs_); !moved) return moved;
    return stage_.settleDown();
}

Result<void> DemoStory::together(const std::vector<Step>& steps, const Here& here) {
    std::vector<DemoLane> lanes(steps.size(), DemoLane(stage_));
    Result<void> done;
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < steps.size(); ++i)
            threads.emplace_back([&, i] { steps[i](lanes[i]); });
        if (here) done = here();
    }
    for (const auto& lane : lanes)
        if (done && !lane.result()) done = lane.result();
    return done;
}

const DemoFirm& DemoStory::firm(const std::string& id) const { return stage_.firms.at(id); }

std::string DemoStory::numbered(const char* prefix, int number) const {
    return fmt::format("{}-{}-{:04}", prefix, base::isoDateOf(now_).substr(0, 4), number);
}

ledger::RateLock DemoStory::yenLock() const {
    const auto day = static_cast<std::int32_t>(stage_.clock / base::kDayMs);
    return {{"CNY"},
            {"JPY"},
            demoCross(rates_, "CNY", "JPY", day),
            fmt::format("{} {}", kSimulatedRates, base::isoDateOf(stage_.clock)),
            dayOf(stage_.clock)};
}

DemoQuote DemoStory::toBrio(int number) const {
    DemoQuote out;
    out.number = numbered("LN", number);
    out.seller = firm("lingnan").org;
    out.buyer = firm("brio").org;
    out.currency = "USD";
    out.place = "Nansha, Guangzhou";
    out.parts = {{30, ledger::DueBasis::Contract, 7}, {70, ledger::DueBasis::Receipt, 30}};
    return out;
}

DemoQuote DemoStory::toAoba(int number, const char* currency) const {
    DemoQuote out;
    out.number = numbered("LN", number);
    out.seller = firm("lingnan").org;
    out.buyer = firm("aoba").org;
    out.currency = currency;
    out.rule = trade::Incoterm::Cif;
    out.place = "Osaka";
    out.language = trade::Language::Japanese;
    out.parts = {{100, ledger::DueBasis::Acceptance, 14}};
    return out;
}

trade::QuoteDocument DemoStory::documentOf(const DemoQuote& quote) const {
    return app::documentOf(quote, stage_.clock);
}

Result<void> DemoStory::publishRates() {
    constexpr std::pair<const char*, const char*> kPairs[] = {
        {"USD", "CNY"}, {"USD", "JPY"}, {"CNY", "JPY"}};
    constexpr std::pair<const char*, std::int64_t> kMembers[] = {
        {"harbor-treasury", 0}, {"pearl-rates", 180}, {"naniwa-rates", -230}};
    const auto day = static_cast<std::int32_t>(stage_.clock / base::kDayMs);
    std::vector<DemoOperators::Errand> errands;
    for (const auto& [who, skewPpm] : kMembers)
        for (const auto& [base, quote] : kPairs)
            errands.push_back({who, ledger::PublishRate{{base}, {quote},
                                                        demoCross(rates_, base, quote, day,
                                                                  skewPpm)}});
    const auto done = stage_.operators.submitAll(std::move(errands));
    if (!done) return std::unexpected(done.error());
    for (const auto& one : *done) stage_.reached(one.height);
    return {};
}

Result<std::vector<ledger::PendingId>> DemoStory::issue(
    const std::vector<std::pair<std::string, ledger::Money>>& what) {
    std::vector<DemoOperators::Errand> errands;
    int number = 0;
    for (const auto& [to, amount] : what)
        errands.push_back(
            {"harbor-treasury",
             ledger::IssueCurrency{firm(to).org, amount,
                                   fmt::format("RTGS {}-{:03}", base::isoDateOf(stage_.clock),
                                               ++number)}});
    const auto done = stage_.operators.submitAll(std::move(errands));
    if (!done) return std::unexpected(done.error());
    std::vector<ledger::PendingId> out;
    for (const auto& one : *done) {
        stage_.reached(one.height);
        out.push_back(one.id);
    }
    return out;
}

std::vector<DemoStory::Step> DemoStory::approvals(
    const std::vector<ledger::PendingId>& ids) const {
    std::vector<Step> out;
    for (const auto& id : ids)
        out.push_back([this, id](DemoLane& lane) { lane.approve(firm(kDemoBank), id); });
    return out;
}

DemoStory::Step DemoStory::applies(const std::string& who, bool hasPaper,
                                   base::Hash& kycCase) const {
    return [this, who, hasPaper, &kycCase](DemoLane& lane) {
        const auto dossier = demoDossier(who);
        kycCase = lane.apply(firm(who), dossier, hasPaper ? demoPaper(dossier) : "", attester_);
    };
}

}  // namespace seabridge::app
