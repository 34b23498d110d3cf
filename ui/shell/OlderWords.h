// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ui/widgets/Facts.h"

/// Sentences of OlderPage, made of values.
namespace seabridge::shell {

/// Something that an older vault lacks, with its texts ready.
struct MissedLine {
    QString time;
    QString what;
    QString order;  ///< its number, or empty
    QString block;

    bool operator==(const MissedLine&) const = default;
};

/// What was compared and what came of it.
[[nodiscard]] std::vector<widgets::Fact> comparedFacts(const api::View& view,
                                                       const api::MissedByVault& missed);
[[nodiscard]] std::vector<MissedLine> missedLines(const api::View& view,
                                                  const api::MissedByVault& missed);
/// How far the comparison is, what follows from it, or why there is none.
[[nodiscard]] QString comparedWords(const api::View& view);

}  // namespace seabridge::shell
