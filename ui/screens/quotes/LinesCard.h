// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/screens/quotes/DraftEdit.h"
#include "ui/widgets/Card.h"

namespace seabridge::screens {

class LinesModel;
class LinesTable;

/// The lines of a draft with their buttons, the translations of the current line and the total.
class LinesCard : public widgets::Card {
    Q_OBJECT
public:
    LinesCard(const Surroundings& around, DraftEdit& draft, QWidget* parent = nullptr);
    void retranslate();
    /// The cell with the first fault gets the focus; false if there is none.
    bool showFirstFault();

private:
    void build();
    void tie();
    void showTitles();
    void showReading();
    void showTranslations();
    void setTranslation(int place, const QString& text);
    const Surroundings around_;
    DraftEdit& draft_;
    LinesModel* model_;
    LinesTable* table_;
    QPushButton* add_;
    QPushButton* duplicate_;
    QPushButton* remove_;
    QPushButton* up_;
    QPushButton* down_;
    widgets::SafeLabel* fault_;
    widgets::SafeLabel* totalLabel_;
    widgets::SafeLabel* total_;
    widgets::SafeLabel* otherLabel_;
    std::array<QLineEdit*, 2> others_;  ///< the languages that are not the original's
};

}  // namespace seabridge::screens
