// SPDX-License-Identifier: GPL-3.0-or-later
// A month ago to last week: goods travel, money moves.
#include "demo/DemoCast.h"
#include "demo/DemoStory.h"

namespace seabridge::app {

using ledger::DueBasis;
using ledger::GoodsEvent;

namespace {

/// The buyer gives yen to the bank, which gives the seller yuan.
ledger::PendingId asksForConversion(DemoLane& lane, const ledger::TradeId& order,
                                    std::uint32_t index) {
    return lane.convert(lane.firm("aoba"), order, index, lane.firm(kDemoBank));
}

void fund(DemoLane& lane, const DemoFirm& firm, const ledger::TradeId& order,
          const ledger::TradeId& other) {
    lane.sign(firm, [&](Workstation& desk, auto reply) {
        desk.fund({order, 0, other, 0}, std::move(reply));
    });
}

}  // namespace

Result<void> DemoStory::reducersAreOrdered() {
    return together(
        {[&](DemoLane& lane) {
             orders_.reducers = lane.accept(firm("aoba"), quotes_.reducers);
         },
         [&](DemoLane& lane) {
             lane.record(firm("lingnan"), orders_.flanges, GoodsEvent::Shipment,
                         7 * base::kHourMs, "B/L COSU6394021780");
         },
         [&](DemoLane& lane) {
             lane.agree(firm(kDemoBank), asksForConversion(lane, orders_.flanges, 0));
         }},
        [this] { return publishRates(); });
}

Result<void> DemoStory::goodsTravel() {
    return together(
        {[&](DemoLane& lane) {
             lane.record(firm("aoba"), orders_.screws, GoodsEvent::Shipment,
                         9 * base::kHourMs, "B/L KKFU7720815");
         },
         [&](DemoLane& lane) {
             lane.record(firm("lingnan"), orders_.reducers, GoodsEvent::Shipment,
                         4 * base::kHourMs, "B/L COSU6394120066");
             auto quote = toBrio(122);
             quote.isFirm = false;
             quote.lines = {{DemoItem::Coupling, 300, 41'50}};
             quotes_.couplings = lane.offer(firm("lingnan"), documentOf(quote));
         }},
        [this] { return publishRates(); });
}

Result<void> DemoStory::goodsArrive() {
    return together(
        {[&](DemoLane& lane) {
             lane.record(firm("brio"), orders_.valves, GoodsEvent::Receipt,
                         26 * base::kHourMs, "Receiving report RR-20817");
             lane.record(firm("brio"), orders_.valves, GoodsEvent::Acceptance,
                         base::kHourMs, "Inspection QA-1182, accepted");
         },
         [&](DemoLane& lane) {
             lane.record(firm("aoba"), orders_.flanges, GoodsEvent::Receipt,
                         30 * base::kHourMs, "入庫票 N-4471");
             lane.record(firm("aoba"), orders_.reducers, GoodsEvent::Receipt,
                         8 * base::kHourMs, "入庫票 N-4478");
         },
         [&](DemoLane& lane) {
             lane.record(firm("lingnan"), orders_.screws, GoodsEvent::Receipt,
                         6 * base::kHourMs, "入库单 RK-1093");
             lane.sign(firm("lingnan"), [&](Workstation& desk, auto reply) {
                 desk.withdraw(quotes_.couplings, "铜价上涨，将重新报价。", std::move(reply));
             });
         }},
        [this] { return publishRates(); });
}

Result<void> DemoStory::paymentsMeet() {
    return together(
        {[&](DemoLane& lane) { lane.settle(firm("brio"), orders_.valves, 1, "USD"); },
         [&](DemoLane& lane) {
             lane.record(firm("lingnan"), orders_.screws, GoodsEvent::Acceptance,
                         base::kHourMs, "检验单 IQC-0588，合格");
             fund(lane, firm("lingnan"), orders_.screws, orders_.reducers);
             auto quote = toAoba(123, "JPY");
             quote.lines = {{DemoItem::BallValve50, 400, 2'190}};
             quote.validDays = 8;
             quotes_.lapsed = lane.offer(firm("lingnan"), documentOf(quote));
         },
         [&](DemoLane& lane) {
             lane.record(firm("aoba"), orders_.reducers, GoodsEvent::Acceptance,
                         2 * base::kHourMs, "検収書 K-2206");
             fund(lane, firm("aoba"), orders_.reducers, orders_.screws);
         }},
        [this] { return publishRates(); });
}

Result<void> DemoStory::depositsReturn() {
    const auto& order = orders_.valves;
    return together(
        {[&](DemoLane& lane) {
             lane.returnDeposit(firm("lingnan"), firm("brio"), order, firm("lingnan").org);
         },
         [&](DemoLane& lane) {
             lane.returnDeposit(firm("brio"), firm("lingnan"), order, firm("brio").org);
         },
         [&](DemoLane& lane) {
             lane.record(firm("aoba"), orders_.flanges, GoodsEvent::Acceptance,
                         3 * base::kHourMs, "検収書 K-2213");
         }},
        [this] { return publishRates(); });
}

Result<void> DemoStory::pumpsAreShipped() {
    return together(
        {[&](DemoLane& lane) {
             lane.record(firm("lingnan"), orders_.pumps, GoodsEvent::Shipment,
                         6 * base::kHourMs, "B/L OOLU2741190835");
         },
         [&](DemoLane& lane) {
             auto quote = toAoba(124, "JPY");
             quote.isFirm = false;
             quote.lines = {{DemoItem::Bearing, 2'000, 760}, {DemoItem::Coupling, 250, 6'780}};
             // Late today, also where the contract moved from a week-end to the Monday after.
             quote.parts = {{30, DueBasis::Contract, 8}, {70, DueBasis::Acceptance, 30}};
             quote.shipFrom = 3;
             quote.shipTo = 10;
             quotes_.bearings = lane.offer(firm("lingnan"), documentOf(quote));
         }},
        [this] { return publishRates(); });
}

Result<void> DemoStory::bearingsAreOrdered() {
    return together(
        {[&](DemoLane& lane) {
             orders_.bearings =
                 lane.accept(firm("aoba"), quotes_.bearings, &firm("lingnan"));
         },
         [&](DemoLane& lane) {
             lane.sign(firm("brio"), [&](Workstation& desk, auto reply) {
                 desk.pay({firm("lingnan").org, {{"USD"}, 1'260'00}, "Samples LN-S-0091"},
                          std::move(reply));
             });
         }},
        [this] { return publishRates(); });
}

Result<void> DemoStory::bearingsAreShipped() {
    return together(
        {[&](DemoLane& lane) {
             lane.record(firm("lingnan"), orders_.bearings, GoodsEvent::Shipment,
                         5 * base::kHourMs, "B/L COSU6398774105");
         },
         [&](DemoLane& lane) {
             auto quote = toBrio(125);
             quote.lines = {{DemoItem::Gasket, 5'000, 2'68}, {DemoItem::Flange, 800, 12'35}};
             quote.sellerDepositPercent = 5;
             quote.buyerDepositPercent = 10;
             quotes_.gaskets = lane.offer(firm("lingnan"), documentOf(quote));
         }},
        [this] { return publishRates(); });
}

}  // namespace seabridge::app
