// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Workstation.h"
#include "demo/DemoOperators.h"
#include "demo/DemoPeers.h"

#include <atomic>
#include <future>
#include <stop_token>

namespace seabridge::app {

/// A firm's two desks: who makes and who checks; nobody where one person decides alone.
struct DemoFirm {
    OrgId org;
    Workstation* maker = nullptr;
    Workstation* checker = nullptr;
};

/// What the history is played with, and where it stands in time.
struct DemoStage {
    DemoPeers& peers;
    DemoOperators& operators;
    std::stop_token stop;
    std::map<std::string, DemoFirm> firms;       ///< by the cast's id
    std::vector<Workstation*> stations;          ///< the desks
    std::vector<Workstation*> others;            ///< applicants'
    std::filesystem::path papers;                ///< a folder to write them in
    TimeMs clock = 0;                            ///< as last set
    std::atomic<ledger::Height> height = 0;      ///< newest block that something happened in

    /// Sets the peers' clocks and waits until every desk knows a block from then.
    [[nodiscard]] Result<void> moveTo(TimeMs time);
    /// Until every desk knows all of its history up to `height` and has opened its quotations.
    /// Internal if something was refused after its last signature.
    [[nodiscard]] Result<void> settleDown();
    void reached(ledger::Height newer);
};

/// A line of work, step after step, on its own thread beside others: one firm's person acts, the
/// next one continues. The first failure sticks, and what follows does nothing.
class DemoLane {
public:
    explicit DemoLane(DemoStage& stage) : stage_(stage) {}

    [[nodiscard]] const Result<void>& result() const { return done_; }
    [[nodiscard]] const DemoFirm& firm(const std::string& id) const { return stage_.firms.at(id); }

    using Start = std::function<void(Workstation&, api::Reply<api::Submission>)>;

    /// One command that has to end so; its id.
    ledger::TxId act(Workstation& desk, api::SubmitState wanted, const Start& start);
    /// The maker's command and the checker's yes. What the rules refuse only then is found by
    /// DemoStage::settleDown().
    ledger::TxId sign(const DemoFirm& firm, const Start& start);
    /// The checker's yes alone.
    void approve(const DemoFirm& firm, const ledger::PendingId& id);
    /// Both of a firm say yes to what others made.
    void agree(const DemoFirm& firm, const ledger::PendingId& id);

    /// Saves the draft and sends it: waits for the checker then.
    ledger::QuoteId send(const DemoFirm& firm, const trade::QuoteDocument& quote,
                         const std::optional<ledger::QuoteId>& counters = {});
    /// The same with the checker's yes.
    ledger::QuoteId offer(const DemoFirm& firm, const trade::QuoteDocument& quote,
                          const std::optional<ledger::QuoteId>& counters = {});
    /// Accepts, with the offerer's confirmation where one is needed; the order.
    ledger::TradeId accept(const DemoFirm& firm, const ledger::QuoteId& quote,
                           const DemoFirm* confirms = nullptr);
    void record(const DemoFirm& firm, const ledger::TradeId& order, ledger::GoodsEvent event,
                TimeMs ago, const std::string& reference);
    void postDeposit(const DemoFirm& firm, const ledger::TradeId& order);
    void returnDeposit(const DemoFirm& firm, const DemoFirm& other, const ledger::TradeId& order,
                       const OrgId& owner);
    /// Hands in the dossier with a paper of the register; without one as it is, whole or not.
    base::Hash apply(const DemoFirm& firm, const compliance::Dossier& dossier,
                     const std::string& paper, const OrgId& attester);
    void settle(const DemoFirm& firm, const ledger::TradeId& order, std::uint32_t index,
                const std::string& currency);
    /// At the order's rate lock, with the firm's own two people; the provider has yet to agree.
    ledger::PendingId convert(const DemoFirm& firm, const ledger::TradeId& order,
                              std::uint32_t index, const DemoFirm& provider);
    /// One value that a command answers.
    template <class T, class Begin>
    std::optional<T> ask(const Begin& begin);

private:
    /// Until the desk knows what happened so far.
    void catchUp(const Workstation& desk);
    [[nodiscard]] bool isGood();
    void fail(base::Error error);

    DemoStage& stage_;
    Result<void> done_;
};

/// Waits for `isSo`. TimedOut with `what`, Cancelled.
[[nodiscard]] Result<void> waitUntil(const std::stop_token& stop, const char* what,
                                     const std::function<bool()>& isSo);

template <class T, class Begin>
std::optional<T> DemoLane::ask(const Begin& begin) {
    if (!isGood()) return {};
    const auto promise = std::make_shared<std::promise<Result<T>>>();
    auto future = promise->get_future();
    begin([promise](Result<T> result) { promise->set_value(std::move(result)); });
    const auto done = waitUntil(stage_.stop, "answer", [&] {
        return future.wait_for(milliseconds(5)) == std::future_status::ready;
    });
    if (!done) {
        fail(done.error());
        return {};
    }
    auto result = future.get();
    if (result) return std::move(*result);
    fail(result.error());
    return {};
}

}  // namespace seabridge::app
