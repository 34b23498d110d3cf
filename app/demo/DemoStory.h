// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoGoods.h"
#include "demo/DemoStage.h"
#include "store/RateDb.h"

namespace seabridge::app {

/// Forty-five days of trade between the demo's firms, played through their desks; what is left open
/// at the end is today's work. One thread, which drives the operators; the lanes of a scene have
/// threads of their own.
class DemoStory {
public:
    /// `rates` are those of demoRates(); `now` is where it ends, and goes on so far ahead of the
    /// wall clock.
    DemoStory(DemoStage& stage, std::vector<store::RateRow> rates, TimeMs now, TimeMs aheadMs);

    [[nodiscard]] static TimeMs beginOf(TimeMs now);
    [[nodiscard]] static std::size_t scenes();
    /// `onScene` is told how many are done.
    [[nodiscard]] Result<void> play(const std::function<void(std::size_t)>& onScene);

private:
    using Step = std::function<void(DemoLane&)>;
    using Here = std::function<Result<void>()>;
    struct Scene {
        int daysAgo;
        int minuteOfDay;   ///< UTC
        Result<void> (DemoStory::*play)();
    };
    static const std::vector<Scene>& script();

    [[nodiscard]] TimeMs timeOf(const Scene& scene) const;
    /// Lanes beside each other, and `here` on this thread meanwhile.
    [[nodiscard]] Result<void> together(const std::vector<Step>& steps, const Here& here = {});

    // DemoScenesOpening.cpp
    [[nodiscard]] Result<void> moneyIsIssued();
    [[nodiscard]] Result<void> aobaIsAttested();
    [[nodiscard]] Result<void> valvesAreOrdered();
    [[nodiscard]] Result<void> depositsAreHeld();
    [[nodiscard]] Result<void> flangesAreOrdered();
    [[nodiscard]] Result<void> brioCounters();
    [[nodiscard]] Result<void> pumpsAreOrdered();
    [[nodiscard]] Result<void> screwsAreOrdered();
    // DemoScenesMiddle.cpp
    [[nodiscard]] Result<void> reducersAreOrdered();
    [[nodiscard]] Result<void> goodsTravel();
    [[nodiscard]] Result<void> goodsArrive();
    [[nodiscard]] Result<void> paymentsMeet();
    [[nodiscard]] Result<void> depositsReturn();
    [[nodiscard]] Result<void> pumpsAreShipped();
    [[nodiscard]] Result<void> bearingsAreOrdered();
    [[nodiscard]] Result<void> bearingsAreShipped();
    // DemoScenesToday.cpp
    [[nodiscard]] Result<void> gasketsAreOrdered();
    [[nodiscard]] Result<void> offersAreOpen();
    [[nodiscard]] Result<void> morningPapers();
    [[nodiscard]] Result<void> workWaits();

    [[nodiscard]] const DemoFirm& firm(const std::string& id) const;
    [[nodiscard]] std::string numbered(const char* prefix, int number) const;
    /// JPY for one CNY as of the day, agreed for settlement.
    [[nodiscard]] ledger::RateLock yenLock() const;
    [[nodiscard]] DemoQuote toBrio(int number) const;
    [[nodiscard]] DemoQuote toAoba(int number, const char* currency) const;
    [[nodiscard]] trade::QuoteDocument documentOf(const DemoQuote& quote) const;
    [[nodiscard]] Result<void> publishRates();
    [[nodiscard]] Result<std::vector<ledger::PendingId>> issue(
        const std::vector<std::pair<std::string, ledger::Money>>& what);
    [[nodiscard]] std::vector<Step> approvals(const std::vector<ledger::PendingId>& ids) const;
    /// With a paper, if it has one.
    [[nodiscard]] Step applies(const std::string& who, bool hasPaper, base::Hash& kycCase) const;

    DemoStage& stage_;
    std::vector<store::RateRow> rates_;
    TimeMs now_;
    TimeMs aheadMs_;
    OrgId attester_;

    // Made on the way; each by one lane, and read in later scenes.
    struct {
        ledger::QuoteId valves, flanges, pumps, pumpsAgain, slowReducers, reducers, screws,
            couplings, lapsed, bearings, gaskets, moreValves;
    } quotes_;
    struct {
        ledger::TradeId valves, flanges, pumps, reducers, screws, bearings, gaskets;
    } orders_;
    base::Hash aobaCase_;
    base::Hash gulfCrestCase_;
    base::Hash ningboCase_;
    base::Hash nagaraCase_;
};

}  // namespace seabridge::app
