// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Values.h"
#include "api/View.h"
#include "ui/text/Language.h"
#include "ui/widgets/Facts.h"
#include "ui/widgets/Pill.h"

#include <QtCore/QCoreApplication>

namespace seabridge::screens {

/// A line of the history with its texts ready.
struct Entry {
    std::uint64_t position = 0;
    QString time;
    QString block;
    QString what;
    QString note;    ///< reason, reference, or why the rules refused it
    QString party;
    QString order;
    QString amount;  ///< with a sign where money came or went for certain
    std::optional<ledger::Money> sum;  ///< below 0 where it went
    widgets::Pill outcome;
    bool operator==(const Entry&) const = default;
};

/// Sentences of the wallet.
struct WalletWords {
    Q_DECLARE_TR_FUNCTIONS(WalletWords)
public:
    [[nodiscard]] static Entry entryOf(const api::View& view, const api::FeedRow& row,
                                       text::Language language);
    /// All that the entry says, with its transaction.
    [[nodiscard]] static std::vector<widgets::Fact> factsOf(const api::View& view,
                                                            const api::FeedRow& row,
                                                            text::Language language);
    /// Who works at this device and what it may do.
    [[nodiscard]] static std::vector<widgets::Fact> deviceFacts(const api::View& view,
                                                                text::Language language);
    /// What money is set aside for; "" for nothing.
    [[nodiscard]] static QString heldFor(const api::View& view, const api::AccountRow& account);
    /// How far the history is complete.
    [[nodiscard]] static QString coverage(const api::View& view, const api::Coverage& coverage,
                                          std::size_t shown,
                                          bool isAtEnd);
    /// Beside the button that goes on to signing.
    [[nodiscard]] static QString payHint(const QString& free);
    [[nodiscard]] static QString overBalance(const QString& free);
};

/// "3f2a 91bc ...": a key in groups of four digits, for people who compare.
[[nodiscard]] QString grouped(base::ByteView key);

}  // namespace seabridge::screens
