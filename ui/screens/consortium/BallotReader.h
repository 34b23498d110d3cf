// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/consortium/ConsortiumWords.h"
#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/Words.h"

#include <algorithm>

namespace seabridge::screens {

/// What the sentences about a ballot look up in a view, which outlives it.
struct BallotReader {
    const api::View& view;
    text::Language language;

    [[nodiscard]] QString party(const api::OrgId& id) const {
        return text::partyName(view, id, language);
    }
    [[nodiscard]] QString now(ledger::ParameterId id) const {
        if (!view.affairs.parameters) return {};
        return ConsortiumWords::valueOf(id, ledger::valueOf(*view.affairs.parameters, id));
    }
    [[nodiscard]] QString status(const api::OrgId& id) const {
        const auto* member = view.affairs.member(id);
        return member ? text::words(member->status) : QString();
    }
    [[nodiscard]] QString time(base::TimeMs time) const {
        return text::formatTime(time, text::ownZone(view));
    }
    /// How many may fail or lie with so many members more or fewer.
    [[nodiscard]] QString faultsWith(int change) const {
        const auto active = static_cast<int>(view.affairs.active()) + change;
        const auto n = static_cast<std::size_t>(std::max(active, 0));
        return text::formatCount(static_cast<std::int64_t>(ledger::faultsOf(n)));
    }
};

}  // namespace seabridge::screens
