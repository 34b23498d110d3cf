// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/people/PeopleWords.h"
#include "ui/widgets/ListCard.h"

namespace seabridge::screens {

/// The people of the own organization; who has left comes last. `theme` outlives it.
class StaffList : public widgets::ListCard<PersonLine> {
    Q_OBJECT
public:
    explicit StaffList(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();
    [[nodiscard]] std::optional<ledger::UserId> chosen() const;
    void choose(const ledger::UserId& id);
};

}  // namespace seabridge::screens
