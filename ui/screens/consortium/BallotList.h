// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/consortium/ConsortiumWords.h"
#include "ui/widgets/ListCard.h"

namespace seabridge::screens {

/// The open ballots. `theme` outlives it.
class BallotList : public widgets::ListCard<BallotLine> {
    Q_OBJECT
public:
    explicit BallotList(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();
    [[nodiscard]] std::optional<base::Hash> chosen() const;
    void choose(const base::Hash& id);

private:
    const theme::Theme& theme_;
    QString notProvenTitle_, notProven_, noneTitle_, noneMember_, noneOther_;
};

}  // namespace seabridge::screens
