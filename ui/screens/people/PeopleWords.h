// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ledger/PolicyLint.h"
#include "ui/text/Language.h"
#include "ui/widgets/Facts.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/Sheet.h"

#include <QtCore/QCoreApplication>

namespace seabridge::screens {

/// What a person can be, in the order in which it is shown; the other role is for peers.
inline constexpr ledger::Role kRoles[]{ledger::Role::Clerk, ledger::Role::Approver,
                                       ledger::Role::Compliance, ledger::Role::Finance,
                                       ledger::Role::Admin};

/// A person's line with its texts ready.
struct PersonLine {
    ledger::UserId id;
    QString name;
    QString roles;
    QString devices;
    widgets::Pill state;
    bool operator==(const PersonLine&) const = default;
};

/// A rule of the policy as a line.
struct RuleLine {
    int place = 0;  ///< from 0
    QString number;
    QString reach;
    QString needs;
    bool operator==(const RuleLine&) const = default;
};

/// A weakness of the policy.
struct FindingLine {
    widgets::Pill pill;
    QString sentence;
    bool operator==(const FindingLine&) const = default;
};

/// Sentences of the people's screen. Foreign texts in them are untrusted.
struct PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)
public:
    [[nodiscard]] static std::vector<PersonLine> linesOf(const api::View& view);
    /// With a mark at the person at the desk.
    [[nodiscard]] static QString nameOf(const api::View& view, const api::PersonRow& person);
    [[nodiscard]] static widgets::Pill stateOf(const api::PersonRow& person);
    [[nodiscard]] static widgets::Pill stateOf(const api::DeviceRow& device);
    /// "since the consortium's file" or when it was enrolled.
    [[nodiscard]] static QString enrolledOf(const api::View& view, const api::DeviceRow& device);
    [[nodiscard]] static std::vector<widgets::Fact> factsOf(const api::View& view,
                                                            const api::PersonRow& person);
    /// "3 people · 2 administrators"
    [[nodiscard]] static QString summaryOf(const api::View& view);
    [[nodiscard]] static QString roleOr(std::uint8_t roles);

    // ---- approval rules
    [[nodiscard]] static std::vector<RuleLine> rulesOf(const api::View& view,
                                                       const std::vector<ledger::Rule>& rules,
                                                       text::Language language);
    [[nodiscard]] static std::vector<FindingLine> findingsOf(
        const api::View& view, const std::vector<ledger::PolicyFinding>& findings);
    /// Rule by rule where they differ, and what is newly weak.
    [[nodiscard]] static std::vector<widgets::Sheet::Change> changesOf(
        const api::View& view, const std::vector<ledger::Rule>& before,
        const std::vector<ledger::Rule>& after, text::Language language);
};

/// The own people as the ledger's rules look at them.
[[nodiscard]] std::vector<ledger::User> usersOf(const api::View& view);

}  // namespace seabridge::screens
