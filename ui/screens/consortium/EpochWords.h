// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ui/text/Language.h"
#include "ui/text/ProofState.h"
#include "ui/widgets/Choice.h"
#include "ui/widgets/Facts.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/Sheet.h"

#include <QtCore/QCoreApplication>

namespace seabridge::screens {

/// Where a member stands on a change of the epoch.
struct StatementLine {
    api::OrgId org;
    QString name;
    QString reach;         ///< whether its peer is reached from here
    widgets::Pill state;
    QString wants;         ///< "Epoch 1"
    QString note;          ///< who holds it, and which header it names
    bool operator==(const StatementLine&) const = default;
};

/// Sentences about how the order goes on. Foreign texts in them are untrusted.
struct EpochWords {
    Q_DECLARE_TR_FUNCTIONS(EpochWords)
public:
    [[nodiscard]] static widgets::Pill stateOf(const api::View& view);
    [[nodiscard]] static std::optional<text::Doubt> doubtOf(const api::View& view);
    /// Blocks stand still since when and who is not reached, or that nothing needs deciding.
    [[nodiscard]] static QString standingOf(const api::View& view, text::Language language);
    /// Who holds the order now.
    [[nodiscard]] static QString placeOf(const api::View& view, text::Language language);
    [[nodiscard]] static std::vector<widgets::Fact> factsOf(const api::View& view,
                                                            text::Language language);
    [[nodiscard]] static std::vector<StatementLine> statementsOf(const api::View& view,
                                                                 text::Language language);
    /// "Statements for epoch 1: 2 (needed: 3)".
    [[nodiscard]] static QString tallyOf(const api::OrderAffairs& order);
    /// "Epoch 1, held by Second Bank".
    [[nodiscard]] static QString choiceOf(const api::View& view, const api::EpochChoice& choice,
                                          text::Language language);
    /// Which header the new epoch goes on from, as far as the statements decide it.
    [[nodiscard]] static QString keptOf(const api::View& view);
    /// Headers that people may name; empty unless the statements ask for it.
    [[nodiscard]] static std::vector<widgets::Choice::Option> headersOf(const api::View& view);

    [[nodiscard]] static QString peopleTallyOf(const api::OrderAffairs& order,
                                               const api::EpochChoice& choice);
    [[nodiscard]] static std::vector<widgets::Fact> votesOf(const api::View& view,
                                                            text::Language language);
    /// Why this person cannot vote for that; "" if it is possible.
    [[nodiscard]] static QString obstacleOf(const api::View& view, const api::EpochChoice& choice);
    /// The same for operators: the line to type.
    [[nodiscard]] static QString commandOf(const api::EpochChoice& choice);

    static void describe(const api::View& view, const api::EpochChoice& said,
                         text::Language language, StatementLine& line);
    /// For the signing sheet.
    [[nodiscard]] static QString titleOf(const api::View& view, const api::EpochChoice& choice,
                                         text::Language language);
    [[nodiscard]] static std::vector<widgets::Sheet::Change> changesOf(
        const api::View& view, const api::EpochChoice& choice, text::Language language);
};

}  // namespace seabridge::screens
