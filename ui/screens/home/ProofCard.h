// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/home/HomeWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/StatusPill.h"

namespace seabridge::screens {

/// How far what Home shows is proven, and by whom. `theme` outlives it.
class ProofCard : public widgets::Card {
    Q_OBJECT
public:
    explicit ProofCard(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const Reader& reader);
    void retranslate();

private:
    widgets::StatusPill* pill_;
    widgets::Facts* facts_;
    widgets::SafeLabel* simulated_;
    QString title_, complete_, known_, blockTime_, namedBy_, nobody_, peers_, peersOf_;
    QString simulatedText_, unproven_;
};

}  // namespace seabridge::screens
