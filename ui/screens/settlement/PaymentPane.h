// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/settlement/PayWay.h"
#include "ui/widgets/Card.h"

#include <array>

class QPushButton;

namespace seabridge::widgets {
class Facts;
class Segments;
class StatusPill;
}  // namespace seabridge::widgets

namespace seabridge::screens {

/// The payment that is selected: what is known of it and the ways to pay it.
class PaymentPane : public widgets::Card {
    Q_OBJECT
public:
    explicit PaymentPane(const theme::Theme& theme, QWidget* parent = nullptr);
    /// `hold` is the money that we set aside for it, once it is known; `view` and `row` are not
    /// kept.
    void present(const api::View& view, const api::ObligationRow& row,
                 const std::optional<ledger::Hold>& hold);
    void retranslate();
    /// What is chosen; nothing while something is missing, and then the field says what.
    [[nodiscard]] std::optional<PaymentPlan> chosen(const api::View& view,
                                                    const api::ObligationRow& row);

signals:
    void mainWanted();
    void declineWanted();
    void orderWanted();
    /// Something was chosen or typed: present() again.
    void edited();

private:
    QWidget* buildBody();
    void presentWays(const api::View& view, const api::ObligationRow& row);
    void presentButtons(const api::View& view, const api::ObligationRow& row,
                        const std::optional<ledger::Hold>& hold);

    const theme::Theme& theme_;
    widgets::StatusPill* state_;
    widgets::StatusPill* when_;
    widgets::Facts* facts_;
    widgets::SafeLabel* sentence_;
    QWidget* pay_;
    widgets::SafeLabel* waysTitle_;
    widgets::Segments* ways_;
    std::array<PayWay*, 3> panels_{};
    widgets::Facts* outcome_;
    QPushButton* main_ = nullptr;
    QPushButton* decline_ = nullptr;
    QPushButton* order_ = nullptr;
};

}  // namespace seabridge::screens
