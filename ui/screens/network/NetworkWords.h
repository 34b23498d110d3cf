// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ui/text/Language.h"
#include "ui/widgets/Facts.h"
#include "ui/widgets/Pill.h"

#include <QtCore/QCoreApplication>

namespace seabridge::screens {

/// A peer's line with its texts ready.
struct PeerLine {
    QString member;
    QString country;
    QString roles;
    widgets::Pill connection;
    widgets::Pill head;  ///< whether it names the newest block
    bool operator==(const PeerLine&) const = default;
};

/// Something that people have to know of the network now.
struct Warning {
    widgets::Pill pill;
    QString sentence;  ///< what it means and what to do
    bool operator==(const Warning&) const = default;
};

/// A key figure.
struct Number {
    QString label;
    QString figure;
    QString note;
};

/// Sentences of the network screen. `nowMs` is base::monotonicMs().
struct NetworkWords {
    Q_DECLARE_TR_FUNCTIONS(NetworkWords)
public:
    [[nodiscard]] static PeerLine lineOf(const api::View& view, const api::PeerRow& peer,
                                         text::Language language);
    /// The gravest first.
    [[nodiscard]] static std::vector<Warning> warningsOf(const api::View& view);
    [[nodiscard]] static std::vector<Number> numbersOf(const api::View& view, base::TimeMs nowMs);
    /// What is proven and by whom.
    [[nodiscard]] static std::vector<widgets::Fact> proofFacts(const api::View& view,
                                                               text::Language language);
    /// This desk: its feed, what is on its way, its key.
    [[nodiscard]] static std::vector<widgets::Fact> deskFacts(const api::View& view);
    [[nodiscard]] static widgets::Pill stateOf(const api::View& view, base::TimeMs nowMs);

private:
    /// Whether enough members name the newest block.
    [[nodiscard]] static QString confirmedNote(const api::View& view);
    [[nodiscard]] static QString ownHistory(const api::View& view);
};

}  // namespace seabridge::screens
