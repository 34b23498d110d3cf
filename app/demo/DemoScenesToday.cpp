// SPDX-License-Identifier: GPL-3.0-or-later
// This week and today: what is left open on the desks.
#include "demo/DemoCast.h"
#include "demo/DemoStory.h"

namespace seabridge::app {

using ledger::DueBasis;
using ledger::GoodsEvent;

Result<void> DemoStory::gasketsAreOrdered() {
    return together(
        {[&](DemoLane& lane) {
             orders_.gaskets = lane.accept(firm("brio"), quotes_.gaskets);
         },
         applies("ningbo", true, ningboCase_)},
        [this] { return publishRates(); });
}

Result<void> DemoStory::offersAreOpen() {
    return together(
        {[&](DemoLane& lane) {
             lane.record(firm("aoba"), orders_.bearings, GoodsEvent::Receipt,
                         7 * base::kHourMs, "入庫票 N-4512");
         },
         [&](DemoLane& lane) {
             auto quote = toBrio(126);
             quote.lines = {{DemoItem::BallValve25, 3'000, 6'72},
                            {DemoItem::BallValve50, 1'200, 13'95}};
             quote.sellerDepositPercent = 5;
             quote.buyerDepositPercent = 5;
             quotes_.moreValves = lane.offer(firm("lingnan"), documentOf(quote));
         },
         [&](DemoLane& lane) {
             auto quote = toAoba(127, "CNY");
             quote.lines = {{DemoItem::Pump, 18, 7'650'00}};
             quote.lock = yenLock();
             quote.parts = {{30, DueBasis::Contract, 10}, {70, DueBasis::Acceptance, 30}};
             (void)lane.offer(firm("lingnan"), documentOf(quote));
         },
         applies("nagara", true, nagaraCase_)},
        [this] { return publishRates(); });
}

Result<void> DemoStory::morningPapers() {
    return together(
        {[&](DemoLane& lane) {
             auto quote = toAoba(128, "JPY");
             quote.lines = {{DemoItem::Coupling, 400, 6'650}};
             const auto id = lane.send(firm("lingnan"), documentOf(quote));
             lane.act(*firm("lingnan").checker, api::SubmitState::Done,
                      [&](Workstation& desk, auto reply) {
                          desk.sendBack(id, "CIF 价未含保险费，请重新核算后再报。",
                                        std::move(reply));
                      });
         },
         [&](DemoLane& lane) {
             lane.convert(firm("aoba"), orders_.flanges, 1, firm(kDemoBank));
         },
         [&](DemoLane& lane) {
             auto quote = toAoba(0, "JPY");
             quote.number = numbered("AT", 94);
             std::swap(quote.seller, quote.buyer);
             quote.origin = "JP";
             quote.place = "Nansha, Guangzhou";
             quote.lines = {{DemoItem::BallScrew, 200, 39'800}};
             (void)lane.offer(firm("aoba"), documentOf(quote));
         }},
        [this] { return publishRates(); });
}

Result<void> DemoStory::workWaits() {
    return together(
        {[&](DemoLane& lane) {
             auto quote = toBrio(129);
             quote.lines = {{DemoItem::Pump, 24, 1'142'00}, {DemoItem::Coupling, 24, 42'80}};
             quote.sellerDepositPercent = 10;
             (void)lane.send(firm("lingnan"), documentOf(quote));
             auto draft = toBrio(130);
             draft.lines = {{DemoItem::Reducer, 60, 339'00}};
             draft.shipFrom = 30;
             draft.shipTo = 40;
             (void)lane.ask<std::string>([&](auto reply) {
                 firm("lingnan").maker->saveDraft({{}, 0, documentOf(draft)}, std::move(reply));
             });
         },
         [&](DemoLane& lane) {
             lane.act(*firm("brio").maker, api::SubmitState::Waiting,
                      [&](Workstation& desk, auto reply) {
                          desk.accept(quotes_.moreValves, std::move(reply));
                      });
             lane.act(*firm("brio").maker, api::SubmitState::Waiting,
                      [&](Workstation& desk, auto reply) {
                          desk.settle({orders_.gaskets, 0, {"USD"}}, std::move(reply));
                      });
         },
         [&](DemoLane& lane) {
             // Waits for the bank's vote.
             lane.sign(firm(kDemoAttester), [](Workstation& desk, auto reply) {
                 desk.propose(ledger::SetParameter{ledger::ParameterId::ClaimWindowMs,
                                                   10 * base::kDayMs},
                              std::move(reply));
             });
         }},
        [this] { return publishRates(); });
}

}  // namespace seabridge::app
