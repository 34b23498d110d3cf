// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ledger/ParameterId.h"
#include "ui/text/Language.h"
#include "ui/widgets/Facts.h"
#include "ui/widgets/Pill.h"
#include "ui/widgets/Sheet.h"

#include <QtCore/QCoreApplication>

namespace seabridge::screens {

/// A member's line with its texts ready.
struct MemberLine {
    api::OrgId org;
    QString name;
    QString roles;
    widgets::Pill status;
    QString since;
    widgets::Pill vote;  ///< whether its peer names the newest block
    bool operator==(const MemberLine&) const = default;
};

struct BallotLine {
    base::Hash id;
    QString title;
    QString note;  ///< who proposed it
    widgets::Pill state;
    QString tally;  ///< "2 of 3"
    QString ends;
    bool operator==(const BallotLine&) const = default;
};

struct ParameterLine {
    ledger::ParameterId id = ledger::ParameterId::BlockIntervalMs;
    QString name;
    QString meaning;
    QString value;
    QString range;
    bool operator==(const ParameterLine&) const = default;
};

struct CurrencyLine {
    QString code;
    QString name;
    QString kind;
    QString issuer;
    QString cap;
    QString freeze;  ///< whether it may be frozen
    QString clawBack;
    QString places;
    bool operator==(const CurrencyLine&) const = default;
};

struct FreezeLine {
    base::Hash id;
    QString whose;
    QString money;      ///< currency, and what is stopped
    widgets::Pill state;
    QString basis;
    QString reference;
    QString until;
    QString from;
    bool operator==(const FreezeLine&) const = default;
};

struct DecisionLine {
    QString time;
    QString what;
    QString who;
    QString note;
    bool operator==(const DecisionLine&) const = default;
};

/// Something that runs out.
struct CalendarLine {
    widgets::Pill nearness;
    QString what;
    QString meaning;     ///< what happens then
    QString whom;
    QString day;
    QString left;        ///< "in 9 days"
    QString screen;      ///< where it is looked after; "" for nowhere
    QString item;
    bool operator==(const CalendarLine&) const = default;
};

/// A key figure.
struct KeyNumber {
    QString label;
    QString figure;
    QString note;
};

/// Sentences of the consortium's screen. Foreign texts in them are untrusted.
struct ConsortiumWords {
    Q_DECLARE_TR_FUNCTIONS(ConsortiumWords)
public:
    [[nodiscard]] static std::vector<KeyNumber> numbersOf(const api::View& view);
    [[nodiscard]] static widgets::Pill stateOf(const api::View& view);
    [[nodiscard]] static std::vector<MemberLine> membersOf(const api::View& view,
                                                           text::Language language);
    [[nodiscard]] static std::vector<DecisionLine> decisionsOf(const api::View& view,
                                                               text::Language language);
    [[nodiscard]] static std::vector<CurrencyLine> currenciesOf(const api::View& view,
                                                                text::Language language);

    [[nodiscard]] static std::vector<CalendarLine> calendarOf(const api::View& view,
                                                              text::Language language);

    // ---- ballots
    [[nodiscard]] static BallotLine lineOf(const api::View& view, const api::BallotRow& ballot,
                                           text::Language language);
    [[nodiscard]] static widgets::Pill stateOf(const api::BallotRow& ballot);
    /// As a command: "Suspend Aoba Trading".
    [[nodiscard]] static QString titleOf(const api::View& view, const api::BallotRow& ballot,
                                         text::Language language);
    [[nodiscard]] static QString titleOf(const api::View& view, const ledger::Action& action,
                                         text::Language language);
    /// What comes of it once enough have said yes, in one or two sentences.
    [[nodiscard]] static QString effectOf(const api::View& view, const ledger::Action& action,
                                          text::Language language);
    /// Before and after, for the signing sheet; `by` is who proposes it.
    [[nodiscard]] static std::vector<widgets::Sheet::Change> changesOf(const api::View& view,
                                                                       const ledger::Action& action,
                                                                       const api::OrgId& by,
                                                                       text::Language language);
    /// "2 of 3 needed members have said yes".
    [[nodiscard]] static QString tallyOf(const api::BallotRow& ballot);
    [[nodiscard]] static std::vector<widgets::Fact> factsOf(const api::View& view,
                                                            const api::BallotRow& ballot,
                                                            text::Language language);
    [[nodiscard]] static std::vector<widgets::Fact> electorsOf(const api::View& view,
                                                               const api::BallotRow& ballot,
                                                               text::Language language);

    // ---- freezes
    [[nodiscard]] static std::vector<FreezeLine> freezesOf(const api::View& view,
                                                           text::Language language);
    [[nodiscard]] static widgets::Pill stateOf(api::FreezeState state);
    /// "Brio Imports · USD · 2026-12-31"
    [[nodiscard]] static QString titleOf(const api::View& view, const api::FreezeRow& freeze,
                                         text::Language language);
    [[nodiscard]] static std::vector<widgets::Fact> factsOf(const api::View& view,
                                                            const api::FreezeRow& freeze,
                                                            text::Language language);
    /// What a freeze stops and what goes on, by the ledger's table of precedence.
    [[nodiscard]] static QString stoppedBy(ledger::FreezeReach reach);
    [[nodiscard]] static QString unstoppedBy(ledger::FreezeReach reach);
    /// Both, as a sentence each.
    [[nodiscard]] static QString stopsSentence(ledger::FreezeReach reach);
    [[nodiscard]] static QString goesOnSentence(ledger::FreezeReach reach);

    // ---- parameters
    [[nodiscard]] static std::vector<ParameterLine> parametersOf(const api::View& view);
    [[nodiscard]] static QString nameOf(ledger::ParameterId id);
    /// With its unit: "15 seconds".
    [[nodiscard]] static QString valueOf(ledger::ParameterId id, std::int64_t value);
    /// "Interval of idle blocks: 20 s"
    [[nodiscard]] static QString settingOf(ledger::ParameterId id, std::int64_t value);
    /// The same of an effect's note, "blockIntervalMs 20000"; the note of a parameter that this
    /// release does not know.
    [[nodiscard]] static QString settingOf(std::string_view note);
    [[nodiscard]] static QString rangeOf(ledger::ParameterId id);
    [[nodiscard]] static QString meaningOf(ledger::ParameterId id);
    /// "New value, in seconds": the label of the field in which it is typed.
    [[nodiscard]] static QString newValueIn(ledger::ParameterId id);
};

/// How many of the ledger's own units one unit of the screen is: 1000 ms a second.
[[nodiscard]] std::int64_t unitSizeOf(ledger::ParameterId id);

}  // namespace seabridge::screens
