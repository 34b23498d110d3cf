// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/OpenActs.h"

#include "NodeRecords.h"
#include "ledger/Transaction.h"

#include <algorithm>

namespace seabridge::app {
namespace {

template <class Other>
void dropFresh(Other&) {}
/// One attester is asked once, whatever the dossier says.
void dropFresh(ledger::RequestKyc& request) { request = {request.attester, {}, {}, {}}; }
/// An offer is answered once, whatever the answer says.
void dropFresh(ledger::PublishQuote& offer) {
    if (!offer.counters) return;
    const auto answers = offer.counters;
    offer = {};
    offer.counters = answers;
}
void dropFresh(ledger::AttestKyc& decision) { decision.blob.reset(); }
void dropFresh(ledger::RefuseKyc& decision) { decision.blob.reset(); }

base::Bytes meaningOf(ledger::Action action) {
    std::visit([](auto& what) { dropFresh(what); }, action);
    return codec::encoded(action);
}

}  // namespace

base::Result<std::vector<OpenAct>> openActsIn(store::Database& database) {
    const auto outgoing = storedOutgoing(database);
    if (!outgoing) return std::unexpected(outgoing.error());
    std::vector<OpenAct> out;
    for (const auto& item : *outgoing) {
        const auto transaction = codec::decoded<ledger::Transaction>(item.raw);
        auto body = transaction ? ledger::bodyOf(*transaction) : std::nullopt;
        if (!body) return base::fail(base::ErrorCode::Damaged, "outbox");
        out.push_back({item.id, std::move(body->action), item.validUntil});
    }
    return out;
}

bool isSameAct(const ledger::Action& left, const ledger::Action& right) {
    return left.index() == right.index() && meaningOf(left) == meaningOf(right);
}

base::Result<std::optional<ledger::TxId>> OpenActs::against(const ledger::Action& action) {
    const auto open = openActsIn(database_);
    if (!open) return std::unexpected(open.error());
    std::vector<ledger::TxId> alike;
    for (const auto& act : *open)
        if (isSameAct(act.action, action)) alike.push_back(act.id);
    return against(alike);
}

std::optional<ledger::TxId> OpenActs::against(const std::vector<ledger::TxId>& alike) {
    const auto allowed = std::exchange(allowed_, std::nullopt);
    const bool isWanted =
        allowsAll_ || (allowed && std::ranges::find(alike, *allowed) != alike.end());
    return alike.empty() || isWanted ? std::nullopt : std::optional(alike.back());
}

}  // namespace seabridge::app
