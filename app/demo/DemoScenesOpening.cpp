// SPDX-License-Identifier: GPL-3.0-or-later
// The first eleven days: money, KYC, the first orders.
#include "demo/DemoCast.h"
#include "demo/DemoStory.h"

namespace seabridge::app {

using ledger::DueBasis;
using ledger::GoodsEvent;

Result<void> DemoStory::moneyIsIssued() {
    std::vector<ledger::PendingId> issued;
    const auto applied = together(
        {applies("aoba", true, aobaCase_)},
        [&]() -> Result<void> {
            auto done = issue({{"lingnan", {{"CNY"}, 3'200'000'00}},
                               {"lingnan", {{"USD"}, 180'000'00}},
                               {"lingnan", {{"JPY"}, 9'000'000}},
                               {"brio", {{"USD"}, 620'000'00}},
                               {kDemoBank, {{"USD"}, 4'000'000'00}},
                               {kDemoBank, {{"CNY"}, 28'000'000'00}},
                               {kDemoBank, {{"JPY"}, 600'000'000}}});
            if (!done) return std::unexpected(done.error());
            issued = std::move(*done);
            return {};
        });
    if (!applied) return applied;
    return together(approvals(issued), [this] { return publishRates(); });
}

Result<void> DemoStory::aobaIsAttested() {
    return together(
        {[&](DemoLane& lane) {
             const api::KycDecision decision{aobaCase_, 2, stage_.clock + 365 * base::kDayMs,
                                             {"JP"},
                                            "Register extract and owners agree."};
             lane.sign(firm(kDemoAttester), [&](Workstation& desk, auto reply) {
                 desk.attest(decision, std::move(reply));
             });
         },
         [&](DemoLane& lane) {
             auto quote = toBrio(117);
             quote.lines = {{DemoItem::BallValve25, 2'400, 6'85},
                            {DemoItem::BallValve50, 900, 14'20}};
             quote.sellerDepositPercent = 5;
             quote.buyerDepositPercent = 5;
             quote.shipFrom = 5;
             quote.shipTo = 12;
             quotes_.valves = lane.offer(firm("lingnan"), documentOf(quote));
         },
         applies("gulfcrest", false, gulfCrestCase_)},
        [this] { return publishRates(); });
}

Result<void> DemoStory::valvesAreOrdered() {
    std::vector<ledger::PendingId> issued;
    const auto done = together(
        {[&](DemoLane& lane) {
             orders_.valves = lane.accept(firm("brio"), quotes_.valves);
         },
         [&](DemoLane& lane) {
             const std::string reason =
                 "Nobody is named who runs the firm, and no register extract was handed in.";
             lane.sign(firm(kDemoAttester), [&](Workstation& desk, auto reply) {
                 desk.refuse(gulfCrestCase_, reason, false, std::move(reply));
             });
         }},
        [&]() -> Result<void> {
            auto made = issue({{"aoba", {{"JPY"}, 86'000'000}}, {"aoba", {{"USD"}, 140'000'00}}});
            if (!made) return std::unexpected(made.error());
            issued = std::move(*made);
            return {};
        });
    if (!done) return done;
    return together(approvals(issued), [this] { return publishRates(); });
}

Result<void> DemoStory::depositsAreHeld() {
    const auto& order = orders_.valves;
    return together(
        {[&](DemoLane& lane) { lane.postDeposit(firm("lingnan"), order); },
         [&](DemoLane& lane) {
             lane.postDeposit(firm("brio"), order);
             lane.settle(firm("brio"), order, 0, "USD");
         },
         [&](DemoLane& lane) {
             auto quote = toAoba(118, "CNY");
             quote.lines = {{DemoItem::Flange, 600, 86'40}, {DemoItem::Gasket, 3'000, 18'60}};
             quote.parts = {{50, DueBasis::Contract, 10}, {50, DueBasis::Acceptance, 19}};
             quote.shipFrom = 8;
             quote.shipTo = 14;
             quote.lock = yenLock();
             quote.remarks = {"买方以日元付款，按锁定汇率经银行兑换。",
                              "The buyer pays in yen, converted by the bank at the locked rate.",
                              "買主は約定レートにより銀行を通じて円で支払う。"};
             quotes_.flanges = lane.offer(firm("lingnan"), documentOf(quote));
         }},
        [this] { return publishRates(); });
}

Result<void> DemoStory::flangesAreOrdered() {
    return together(
        {[&](DemoLane& lane) {
             orders_.flanges = lane.accept(firm("aoba"), quotes_.flanges);
         },
         [&](DemoLane& lane) {
             auto quote = toBrio(119);
             quote.lines = {{DemoItem::Pump, 46, 1'180'00}};
             quote.sellerDepositPercent = 10;
             quote.parts = {{30, DueBasis::Contract, 10}, {70, DueBasis::Receipt, 30}};
             quotes_.pumps = lane.offer(firm("lingnan"), documentOf(quote));
         },
         [&](DemoLane& lane) {
             auto quote = toBrio(120);
             quote.lines = {{DemoItem::Reducer, 120, 342'00}};
             quote.shipFrom = 80;
             quote.shipTo = 90;
             quotes_.slowReducers = lane.offer(firm("lingnan"), documentOf(quote));
         }},
        [this] { return publishRates(); });
}

Result<void> DemoStory::brioCounters() {
    return together(
        {[&](DemoLane& lane) {
             auto quote = toBrio(119);
             quote.number = numbered("BC", 31);
             quote.version = 2;
             quote.lines = {{DemoItem::Pump, 46, 1'126'00}};
             quote.sellerDepositPercent = 10;
             quote.shipFrom = 14;
             quote.shipTo = 25;
             quote.parts = {{40, DueBasis::Contract, 10}, {60, DueBasis::Receipt, 30}};
             quotes_.pumpsAgain = lane.offer(firm("brio"), documentOf(quote),
                                                 quotes_.pumps);
         },
         [&](DemoLane& lane) {
             lane.sign(firm("brio"), [&](Workstation& desk, auto reply) {
                 desk.declineQuote(quotes_.slowReducers,
                                   "Ninety days is past the start of our spring build.",
                                   std::move(reply));
             });
         }},
        [this] { return publishRates(); });
}

Result<void> DemoStory::pumpsAreOrdered() {
    return together(
        {[&](DemoLane& lane) {
             orders_.pumps = lane.accept(firm("lingnan"), quotes_.pumpsAgain);
         },
         [&](DemoLane& lane) {
             lane.record(firm("lingnan"), orders_.valves, GoodsEvent::Shipment,
                         5 * base::kHourMs, "B/L OOLU2738164510");
         },
         [&](DemoLane& lane) {
             auto quote = toAoba(0, "JPY");
             quote.number = numbered("AT", 88);
             std::swap(quote.seller, quote.buyer);
             quote.origin = "JP";
             quote.rule = trade::Incoterm::Cif;
             quote.place = "Nansha, Guangzhou";
             quote.lines = {{DemoItem::BallScrew, 120, 40'500}};
             quote.shipFrom = 4;
             quote.shipTo = 8;
             quotes_.screws = lane.offer(firm("aoba"), documentOf(quote));
         }},
        [this] { return publishRates(); });
}

Result<void> DemoStory::screwsAreOrdered() {
    return together(
        {[&](DemoLane& lane) {
             lane.postDeposit(firm("lingnan"), orders_.pumps);
             orders_.screws = lane.accept(firm("lingnan"), quotes_.screws);
         },
         [&](DemoLane& lane) { lane.settle(firm("brio"), orders_.pumps, 0, "USD"); },
         [&](DemoLane& lane) {
             auto quote = toAoba(121, "USD");
             quote.lines = {{DemoItem::Reducer, 94, 336'00}};
             quote.shipFrom = 3;
             quote.shipTo = 8;
             quotes_.reducers = lane.offer(firm("lingnan"), documentOf(quote));
         }},
        [this] { return publishRates(); });
}

}  // namespace seabridge::app
