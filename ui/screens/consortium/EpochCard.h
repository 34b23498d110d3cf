// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/consortium/EpochWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"

class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace seabridge::widgets {
class EmptyState;
class FieldRow;
}  // namespace seabridge::widgets

namespace seabridge::screens {

/// The vote for another epoch of the order: offered only where blocks stand still, so that nobody
/// leaves an order that goes on. `theme` outlives it.
class EpochCard : public widgets::Card {
    Q_OBJECT
public:
    explicit EpochCard(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();
    [[nodiscard]] api::EpochChoice choice() const;
    /// Asks for the signature if that is possible now.
    void review();

signals:
    void voteWanted(const api::EpochChoice& choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void lay();
    void connectAll();
    void showIcons();
    void offer(const api::View& view);
    void presentChoice();
    [[nodiscard]] QWidget* makeForm();

    const theme::Theme& theme_;
    QStackedWidget* pages_;
    widgets::EmptyState* nothing_;
    widgets::SafeLabel* meaning_;
    widgets::Choice* holder_;
    QSpinBox* epoch_;
    widgets::FieldRow* holderRow_;
    widgets::FieldRow* epochRow_;
    widgets::SafeLabel* keptTitle_;
    widgets::SafeLabel* kept_;
    widgets::Choice* header_;
    widgets::FieldRow* headerRow_;
    widgets::SafeLabel* tally_;
    widgets::Facts* votes_;
    widgets::SafeLabel* operatorTitle_;
    widgets::SafeLabel* operatorNote_;
    QLineEdit* command_;
    QPushButton* copy_;
    QPushButton* vote_;
    widgets::SafeLabel* whyNot_;
    bool isTouched_ = false;   ///< a person has chosen something: proposals no longer overwrite it
    bool isOffering_ = false;
    api::View view_;           ///< what was presented last while there is something to decide
    QString goesOnTitle_, goesOn_, notProvenTitle_, notProven_;
};

}  // namespace seabridge::screens
