// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/consortium/ConsortiumWords.h"
#include "ui/widgets/ListCard.h"

namespace seabridge::screens {

/// All members, active ones first. `theme` outlives it.
class MemberCard : public widgets::ListCard<MemberLine> {
    Q_OBJECT
public:
    explicit MemberCard(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();

private:
    const theme::Theme& theme_;
};

}  // namespace seabridge::screens
