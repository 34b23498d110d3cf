// SPDX-License-Identifier: GPL-3.0-or-later
// Approvals, orders and money.
#include "Workstation.h"

#include <algorithm>
#include <limits>

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;

constexpr std::size_t kMaxPage = 500;

std::vector<api::FeedRow> rowsOf(std::vector<FeedItem> items) {
    std::vector<api::FeedRow> out;
    for (auto& item : items) out.push_back({item.position, std::move(item.entry)});
    return out;
}

api::OrderTrace traceOf(Trace trace) {
    return {trace.height,           trace.blockTime,
            std::move(trace.trade), std::move(trace.obligations),
            std::move(trace.holds), trace.completeTo,
            rowsOf(std::move(trace.events))};
}

}  // namespace

void Workstation::allowAgain(const ledger::TxId& open, Reply<void> reply) {
    withDesk<void>(std::move(reply), [open](Session&, Desk& desk, Reply<void> answer) {
        desk.openActs().allowAgain(open);
        answer({});
    });
}

void Workstation::approve(const ledger::PendingId& id, Reply<Submission> reply) {
    submit(ledger::Approve{id}, std::move(reply));
}

void Workstation::decline(const ledger::PendingId& id, std::string reason,
                          Reply<Submission> reply) {
    submit(ledger::Decline{id, std::move(reason)}, std::move(reply));
}

void Workstation::sendBack(const ledger::PendingId& id, std::string reason,
                           Reply<Submission> reply) {
    submit(ledger::Return{id, std::move(reason)}, std::move(reply));
}

void Workstation::trace(const ledger::TradeId& order, Reply<api::OrderTrace> reply) {
    withDesk<api::OrderTrace>(std::move(reply),
                              [order](Session&, Desk& desk, Reply<api::OrderTrace> answer) {
                                  auto found = desk.trace(order);
                                  if (!found) return answer(std::unexpected(found.error()));
                                  answer(traceOf(std::move(*found)));
                              });
}

void Workstation::recordEvent(ledger::RecordEvent event, Reply<Submission> reply) {
    submit(std::move(event), std::move(reply));
}

void Workstation::postDeposit(const ledger::TradeId& order, Reply<Submission> reply) {
    withDesk<Submission>(std::move(reply), [order](Session& session, Desk&,
                                                   Reply<Submission> answer) {
        auto found = session.driver().getNow<ledger::Trade>(Session::kPatience, order);
        if (!found) return answer(std::unexpected(found.error()));
        const auto self = session.profile().identity()->org;
        if (!*found || !(*found)->isParty(self)) return answer(fail(ErrorCode::NotFound, "order"));
        const auto& deposit = (*found)->depositOf(self);
        if (!deposit) return answer(fail(ErrorCode::NotFound, "deposit"));
        session.submit(ledger::PostDeposit{order, deposit->required}, std::move(answer));
    });
}

void Workstation::returnDeposit(const ledger::TradeId& order, const OrgId& owner,
                                Reply<Submission> reply) {
    submit(ledger::ReturnDeposit{order, owner}, std::move(reply));
}

void Workstation::settle(ledger::SettlePlain payment, Reply<Submission> reply) {
    submit(std::move(payment), std::move(reply));
}

void Workstation::convert(ledger::SettleConverted payment, Reply<Submission> reply) {
    submit(std::move(payment), std::move(reply));
}

void Workstation::fund(ledger::FundObligation funding, Reply<Submission> reply) {
    submit(std::move(funding), std::move(reply));
}

void Workstation::voidFunding(const ledger::HoldId& hold, Reply<Submission> reply) {
    submit(ledger::VoidFunding{hold}, std::move(reply));
}

void Workstation::pay(ledger::Pay payment, Reply<Submission> reply) {
    submit(std::move(payment), std::move(reply));
}

void Workstation::history(std::optional<std::uint64_t> before, std::size_t limit,
                          Reply<api::FeedPage> reply) {
    constexpr auto kEnd = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    const auto from = std::min(before.value_or(kEnd), kEnd);
    limit = std::clamp<std::size_t>(limit, 1, kMaxPage);
    withDesk<api::FeedPage>(std::move(reply), [from, limit](Session& session, Desk&,
                                                            Reply<api::FeedPage> answer) {
        const auto own = ledger::topicOf(session.profile().identity()->org);
        auto items = session.driver().feedPage(own, from, limit);
        if (!items) return answer(std::unexpected(items.error()));
        answer(api::FeedPage{rowsOf(std::move(*items)), session.projection()->coverage()});
    });
}

void Workstation::dismissOutcome(const ledger::TxId& id, Reply<void> reply) {
    withSession<void>(std::move(reply), [id](Session& session, Reply<void> answer) {
        answer(session.dismissOutcome(id));
    });
}

}  // namespace seabridge::app
