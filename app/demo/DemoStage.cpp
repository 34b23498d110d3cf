// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoStage.h"

#include "base/File.h"
#include "ledger/Deals.h"
#include "trade/QuoteDigest.h"

#include <algorithm>
#include <thread>

namespace seabridge::app {
namespace {

using api::SubmitState;
using base::ErrorCode;

constexpr TimeMs kPatienceMs = 60 * base::kSecondMs;
constexpr milliseconds kPoll{5};

}  // namespace

Result<void> waitUntil(const std::stop_token& stop, const char* what,
                       const std::function<bool()>& isSo) {
    const auto until = base::monotonicMs() + kPatienceMs;
    while (!isSo()) {
        if (stop.stop_requested()) return base::fail(ErrorCode::Cancelled);
        if (base::monotonicMs() >= until) return base::fail(ErrorCode::TimedOut, what);
        std::this_thread::sleep_for(kPoll);
    }
    return {};
}

void DemoStage::reached(ledger::Height newer) {
    auto known = height.load();
    while (known < newer && !height.compare_exchange_weak(known, newer)) {
    }
}

Result<void> DemoStage::moveTo(TimeMs time) {
    clock = time;
    if (const auto done = peers.setClock(time); !done) return done;
    if (const auto done = operators.waitFor(height, time); !done) return done;
    const auto isThere = [&](const Workstation* station) {
        return station->view()->proof.blockTime >= time;
    };
    return waitUntil(stop, "block after the jump", [&] {
        return std::ranges::all_of(stations, isThere) && std::ranges::all_of(others, isThere);
    });
}

Result<void> DemoStage::settleDown() {
    const auto isSettled = [&](const Workstation* station) {
        const auto view = station->view();
        return view->coverage.isProven && view->coverage.completeTo >= height &&
               std::ranges::all_of(view->quotes,
                                   [](const auto& row) { return row.total.has_value(); });
    };
    const auto done = waitUntil(stop, "all desks", [&] {
        operators.turn(milliseconds(1));
        return std::ranges::all_of(stations, isSettled);
    });
    if (!done) return done;
    for (const auto* station : stations)
        for (const auto& row : station->view()->ended)
            if (row.how == ledger::EffectKind::PendingRefused)
                return base::fail(ErrorCode::Internal,
                                  std::string(row.code ? ledger::nameOf(*row.code) : "refused"));
    return {};
}

bool DemoLane::isGood() {
    if (done_ && stage_.stop.stop_requested()) done_ = base::fail(ErrorCode::Cancelled);
    return done_.has_value();
}

void DemoLane::fail(base::Error error) {
    if (done_) done_ = std::unexpected(std::move(error));
}

void DemoLane::catchUp(const Workstation& desk) {
    const auto done = waitUntil(stage_.stop, "desk", [&] {
        return desk.view()->proof.height >= stage_.height;
    });
    if (!done) fail(done.error());
}

ledger::TxId DemoLane::act(Workstation& desk, SubmitState wanted, const Start& start) {
    if (isGood()) catchUp(desk);
    const auto sent =
        ask<api::Submission>([&](auto reply) { start(desk, std::move(reply)); });
    if (!sent) return {};
    stage_.reached(sent->height);
    if (sent->state != wanted)
        fail({ErrorCode::Internal, fmt::format("ended as {}: {}", static_cast<int>(sent->state),
                                               ledger::nameOf(sent->reject))});
    return sent->id.value_or(ledger::TxId());
}

ledger::TxId DemoLane::sign(const DemoFirm& firm, const Start& start) {
    const auto id = act(*firm.maker, SubmitState::Waiting, start);
    approve(firm, id);
    return id;
}

void DemoLane::approve(const DemoFirm& firm, const ledger::PendingId& id) {
    act(*firm.checker, SubmitState::Done,
        [&](Workstation& desk, auto reply) { desk.approve(id, std::move(reply)); });
}

void DemoLane::agree(const DemoFirm& firm, const ledger::PendingId& id) {
    // An approval that does not complete the consent is done all the same.
    act(*firm.maker, SubmitState::Done,
        [&](Workstation& desk, auto reply) { desk.approve(id, std::move(reply)); });
    approve(firm, id);
}

ledger::QuoteId DemoLane::send(const DemoFirm& firm, const trade::QuoteDocument& quote,
                               const std::optional<ledger::QuoteId>& counters) {
    const auto draft = ask<std::string>(
        [&](auto reply) { firm.maker->saveDraft({{}, 0, quote}, std::move(reply)); });
    if (!draft) return {};
    return act(*firm.maker, SubmitState::Waiting, [&](Workstation& desk, auto reply) {
        const auto shown = trade::digestOf(quote);
        if (counters) desk.counter(*counters, *draft, shown, std::move(reply));
        else desk.sendDraft(*draft, shown, std::move(reply));
    });
}

ledger::QuoteId DemoLane::offer(const DemoFirm& firm, const trade::QuoteDocument& quote,
                                const std::optional<ledger::QuoteId>& counters) {
    const auto id = send(firm, quote, counters);
    approve(firm, id);
    return id;
}

ledger::TradeId DemoLane::accept(const DemoFirm& firm, const ledger::QuoteId& quote,
                                 const DemoFirm* confirms) {
    const auto id = sign(firm, [&](Workstation& desk, auto reply) {
        desk.accept(quote, std::move(reply));
    });
    if (confirms != nullptr) agree(*confirms, id);
    ledger::TradeId order;
    if (!isGood()) return order;
    const auto done = waitUntil(stage_.stop, "order", [&] {
        for (const auto& row : firm.maker->view()->quotes)
            if (row.id == quote && row.order) order = *row.order;
        return !order.empty();
    });
    if (!done) fail(done.error());
    return order;
}

void DemoLane::record(const DemoFirm& firm, const ledger::TradeId& order,
                      ledger::GoodsEvent event, TimeMs ago, const std::string& reference) {
    const ledger::RecordEvent what{order, event, stage_.clock - ago, reference, {}};
    act(*firm.maker, SubmitState::Done,
        [&](Workstation& desk, auto reply) { desk.recordEvent(what, std::move(reply)); });
}

void DemoLane::postDeposit(const DemoFirm& firm, const ledger::TradeId& order) {
    sign(firm, [&](Workstation& desk, auto reply) { desk.postDeposit(order, std::move(reply)); });
}

void DemoLane::returnDeposit(const DemoFirm& firm, const DemoFirm& other,
                             const ledger::TradeId& order, const OrgId& owner) {
    const auto id = sign(firm, [&](Workstation& desk, auto reply) {
        desk.returnDeposit(order, owner, std::move(reply));
    });
    agree(other, id);
}

ledger::PendingId DemoLane::convert(const DemoFirm& firm, const ledger::TradeId& order,
                                    std::uint32_t index, const DemoFirm& provider) {
    const auto view = firm.maker->view();
    const auto row = std::ranges::find_if(view->obligations, [&](const auto& one) {
        return one.obligation.trade == order && one.obligation.index == index;
    });
    const bool isKnown = row != view->obligations.end() && row->obligation.lock;
    const auto base = isKnown ? view->scaleOf(row->obligation.lock->base) : std::nullopt;
    const auto quote = isKnown ? view->scaleOf(row->obligation.lock->quote) : std::nullopt;
    const auto gives = base && quote ? ledger::owedAt(row->obligation.amount,
                                                      *row->obligation.lock, {*base, *quote})
                                     : std::nullopt;
    if (!gives) {
        fail({ErrorCode::NotFound, "conversion " + order});
        return {};
    }
    const ledger::SettleConverted payment{order, index, provider.org, *gives,
                                          row->obligation.amount, {}};
    return sign(firm, [&](Workstation& desk, auto reply) {
        desk.convert(payment, std::move(reply));
    });
}

base::Hash DemoLane::apply(const DemoFirm& firm, const compliance::Dossier& dossier,
                           const std::string& paper, const OrgId& attester) {
    auto whole = dossier;
    if (!paper.empty()) {
        const auto file = stage_.papers / (base::toHex(firm.org) + " register extract.pdf");
        const auto written = base::replaceFile(file, base::viewOf(paper));
        if (!written) fail(written.error());
        const auto kept = ask<api::KeptDocument>(
            [&](auto reply) { firm.maker->keepDocument(file, std::move(reply)); });
        if (kept)
            whole.files = {{kept->id, "Register extract.pdf", kept->type, kept->size,
                            compliance::FileKind::Registration, {}}};
    }
    const auto wanted = firm.checker == nullptr ? SubmitState::Done : SubmitState::Waiting;
    const auto id = act(*firm.maker, wanted, [&](Workstation& desk, auto reply) {
        if (paper.empty())
            desk.requestKyc(compliance::toFields(whole), attester, std::move(reply));
        else
            desk.submitDossier(whole, attester, std::move(reply));
    });
    if (firm.checker != nullptr) approve(firm, id);
    return id;
}

void DemoLane::settle(const DemoFirm& firm, const ledger::TradeId& order, std::uint32_t index,
                      const std::string& currency) {
    sign(firm, [&](Workstation& desk, auto reply) {
        desk.settle({order, index, {currency}}, std::move(reply));
    });
}

}  // namespace seabridge::app
