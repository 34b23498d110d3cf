// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/settlement/PaymentPlan.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Choice.h"

#include <QtWidgets/QWidget>


namespace seabridge::widgets {
class FieldRow;
class SafeLabel;
}  // namespace seabridge::widgets

namespace seabridge::screens {

/// One way to pay what we owe, with its choices.
class PayWay : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Offers what can be chosen now; keeps what was chosen and typed.
    virtual void present(const api::View& view, const api::ObligationRow& row) = 0;
    /// What is chosen; nothing while something is missing. Says so beside the field if `isFinal`.
    [[nodiscard]] virtual std::optional<PaymentPlan> plan(const api::View& view,
                                                          const api::ObligationRow& row,
                                                          bool isFinal) = 0;
    virtual void retranslate() = 0;

signals:
    void changed();
};

/// Debtor to creditor, in the currency owed or at the fixed rate in the other one.
class PlainWay : public PayWay {
    Q_OBJECT
public:
    PlainWay(const theme::Theme& theme, QWidget* parent);
    void present(const api::View& view, const api::ObligationRow& row) override;
    std::optional<PaymentPlan> plan(const api::View& view, const api::ObligationRow& row,
                                    bool isFinal) override;
    void retranslate() override;

private:
    const theme::Theme& theme_;
    widgets::Choice* currency_;
    widgets::FieldRow* currencyRow_;
};

/// Payment versus payment: against one that the creditor owes us in another currency.
class MatchWay : public PayWay {
    Q_OBJECT
public:
    MatchWay(const theme::Theme& theme, QWidget* parent);
    void present(const api::View& view, const api::ObligationRow& row) override;
    std::optional<PaymentPlan> plan(const api::View& view, const api::ObligationRow& row,
                                    bool isFinal) override;
    void retranslate() override;

private:
    widgets::Choice* counter_;
    widgets::FieldRow* counterRow_;
    widgets::SafeLabel* none_;
};

}  // namespace seabridge::screens
