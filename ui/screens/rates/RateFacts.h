// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/rates/RateFeed.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Facts.h"

namespace seabridge::screens {

/// Where a rate comes from: all that is needed to do the sum again.
class RateFacts : public widgets::Card {
    Q_OBJECT
public:
    explicit RateFacts(QWidget* parent = nullptr);
    void retranslate();
    /// The rate that holds on `day` (nothing: the last one) and what the part shown did.
    void present(const RateFeed& feed, std::optional<std::int32_t> day, charts::Range shown);

private:
    widgets::Facts* facts_;
    QString rate_, day_, direction_, published_, exact_, change_, extremes_, volatility_, source_;
    QString perYear_;
};

}  // namespace seabridge::screens
