// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/BallotList.h"

#include "ui/text/ProofState.h"

namespace seabridge::screens {

namespace {

using widgets::Column;
using widgets::Pill;

constexpr Column<BallotLine> kBallotColumns[]{
    {.look = {.key = "ballot", .isStrong = true, .widthPx = 190, .stretches = true},
     .text = [](const BallotLine& row) { return row.title; },
     .note = [](const BallotLine& row) { return row.note; }},
    {.look = {.key = "state", .widthPx = 124},
     .text = [](const BallotLine& row) { return row.state.word; },
     .pill = [](const BallotLine& row) { return std::optional<Pill>(row.state); }},
    {.look = {.key = "tally", .isNumber = true, .widthPx = 136},
     .text = [](const BallotLine& row) { return row.tally; }},
    {.look = {.key = "ends", .widthPx = 96},
     .text = [](const BallotLine& row) { return row.ends; }},
};

}  // namespace

BallotList::BallotList(const theme::Theme& theme, QWidget* parent)
    : ListCard(theme, kBallotColumns, "ballots", "scale", parent), theme_(theme) {
    table().setSelectionMode(QAbstractItemView::SingleSelection);
}

void BallotList::retranslate() {
    setTitle(tr("Open ballots"));
    setColumns({tr("Ballot"), tr("State"), tr("Votes for"), tr("Lapses after")});
    notProvenTitle_ = tr("Not proven yet");
    notProven_ = tr("Open ballots are shown once peers have proven your history.");
    noneTitle_ = tr("No ballot is open");
    noneMember_ =
        tr("A ballot that you or another member proposes appears here until enough have "
           "said yes or it lapses.");
    noneOther_ =
        tr("Ballots are put to the members of the consortium. What they have decided "
           "stands among the decisions.");
}

void BallotList::present(const api::View& view) {
    std::vector<BallotLine> rows;
    for (const auto& ballot : view.affairs.ballots)
        rows.push_back(ConsortiumWords::lineOf(view, ballot, theme_.language()));
    const bool isMember = view.self && view.affairs.member(view.self->org) != nullptr;
    const auto doubt = text::doubtOf(view, {notProvenTitle_, notProven_});
    const auto said =
        doubt.value_or(text::Doubt{noneTitle_, isMember ? noneMember_ : noneOther_});
    setEmpty(said.title, said.sentence);
    showRows(std::move(rows), [](const BallotLine& row) { return row.id; });
    selectFirst();
}

std::optional<base::Hash> BallotList::chosen() const {
    const auto* row = chosenRow();
    return row ? std::optional(row->id) : std::nullopt;
}

void BallotList::choose(const base::Hash& id) {
    chooseRow([&](const BallotLine& row) { return row.id == id; });
}

}  // namespace seabridge::screens
