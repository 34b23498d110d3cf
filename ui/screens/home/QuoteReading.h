// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/Door.h"

#include <map>
#include <optional>
#include <set>

namespace seabridge::screens {

/// What the quotes say that wait here, each read once: nobody signs what was not shown. `door`
/// outlives it. GUI thread.
class QuoteReading : public QObject {
    Q_OBJECT
public:
    explicit QuoteReading(bridge::Door& door, QObject* parent);

    /// Reads it unless that was done, also in vain, or is being done.
    void want(const ledger::QuoteId& quote);
    /// Reads anew what could not be read.
    void retry(const ledger::QuoteId& quote);
    /// Null while it is not known.
    [[nodiscard]] const base::Result<api::OpenQuote>* find(const ledger::QuoteId& quote) const;

signals:
    /// It is read, or why not is known.
    void arrived();

private:
    bridge::Door& door_;
    std::map<ledger::QuoteId, base::Result<api::OpenQuote>> read_;
    std::set<ledger::QuoteId> onTheirWay_;
};

}  // namespace seabridge::screens
