// SPDX-License-Identifier: GPL-3.0-or-later
// What runs out, in a view.
#include "workstation/Projection.h"

namespace seabridge::app {
namespace {

template <class Map, class Out>
void addAll(const Map& from, Out& out) {
    for (const auto& [key, entity] : from) out.push_back(entity);
}

}  // namespace

void presentCalendar(const Known& known, TimeMs blockTime, api::View& out) {
    ledger::Dated dated;
    addAll(known.attested, dated.standings);
    if (known.standing && !known.attested.contains(known.standing->org))
        dated.standings.push_back(*known.standing);
    dated.deputies = known.deputies;
    addAll(known.pendings, dated.pendings);
    addAll(known.quotes, dated.quotes);
    addAll(known.obligations, dated.obligations);
    addAll(known.freezes, dated.freezes);
    out.calendar = ledger::calendarOf(dated, blockTime);
}

}  // namespace seabridge::app
