// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ui/text/Language.h"
#include "ui/widgets/Pill.h"

#include <QtCore/QCoreApplication>

namespace seabridge::screens {

/// What became of something that was signed here, with its texts ready.
struct OutcomeLine {
    ledger::TxId id;
    widgets::Pill pill;
    QString sentence;
    QString facts;    ///< the other side, the amount, since when it is known; may be empty
    QString dismiss;  ///< the button's accessible name
};

/// Sentences of OutcomeList.
struct OutcomeWords {
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
public:
    [[nodiscard]] static OutcomeLine lineOf(const api::View& view, const api::OutcomeRow& row,
                                            text::Language language);

private:
    [[nodiscard]] static widgets::Pill pillOf(api::SubmitState state);
};

}  // namespace seabridge::screens
