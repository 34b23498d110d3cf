// SPDX-License-Identifier: GPL-3.0-or-later
// Freeze orders: what is asked for, and how they stand in a view.
#include "workstation/Projection.h"

#include <algorithm>

namespace seabridge::app {
namespace {

using api::FreezeRow;
using api::FreezeState;

FreezeState stateOf(const FreezeRow& row, TimeMs now) {
    if (row.record && row.record->ended()) return FreezeState::Lifted;
    if (!row.terms || row.terms->until <= now) return FreezeState::Over;
    return now < row.terms->from ? FreezeState::NotYet : FreezeState::InForce;
}

TimeMs timeOf(const FreezeRow& row) {
    if (row.record) return row.record->decidedAt;
    return row.terms ? row.terms->from : 0;
}

}  // namespace

bool isMember(const Known& known, const lightnode::Identity& self) {
    return known.membership && known.membership->active(self.org) != nullptr;
}

void Projection::put(ledger::Freezes freezes) {
    known_.freezes.insert_or_assign(freezes.org, std::move(freezes));
}

void Projection::put(ledger::FreezeRecord record) {
    wantParty(record.org);
    wantParty(record.orderedBy);
    wanted_.insert(ledger::Freezes::keyOf(record.org));
    known_.freezeRecords.insert_or_assign(record.order, std::move(record));
}

/// Members hear of every ballot, so that what they proved of others' freezes stays true.
void Projection::wantFreezes() {
    if (!isMember(known_, self_)) return;
    for (const auto& [id, organization] : known_.organizations)
        wanted_.insert(ledger::Freezes::keyOf(id));
}

void presentFreezes(const Known& known, const lightnode::Identity& self, TimeMs blockTime,
                    api::View& out) {
    std::map<ledger::TxId, FreezeRow> rows;
    for (const auto& [order, record] : known.freezeRecords)
        rows[order] = {.order = order, .org = record.org, .record = record};
    // Who is no member hears of no change of others' freezes.
    const bool seesAll = isMember(known, self);
    for (const auto& [org, freezes] : known.freezes)
        for (const auto& terms : freezes.orders) {
            if (!seesAll && org != self.org && !rows.contains(terms.order)) continue;
            auto& row = rows[terms.order];
            row.order = terms.order;
            row.org = org;
            row.terms = terms;
        }
    for (auto& [order, row] : rows) {
        row.state = stateOf(row, blockTime);
        out.affairs.freezes.push_back(std::move(row));
    }
    std::ranges::stable_sort(out.affairs.freezes, std::greater(), timeOf);
}

}  // namespace seabridge::app
