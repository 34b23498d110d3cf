// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/settlement/PayWay.h"

class QLineEdit;

namespace seabridge::screens {

/// Through a liquidity provider: we give our currency, the creditor gets what is owed. At the
/// payment's fixed rate, else at one that is typed.
class ConvertWay : public PayWay {
    Q_OBJECT
public:
    ConvertWay(const theme::Theme& theme, QWidget* parent);
    void present(const api::View& view, const api::ObligationRow& row) override;
    std::optional<PaymentPlan> plan(const api::View& view, const api::ObligationRow& row,
                                    bool isFinal) override;
    void retranslate() override;

private:
    [[nodiscard]] std::vector<widgets::Choice::Option> providersOf(const api::View& view,
                                                     const ledger::Obligation& owed) const;
    [[nodiscard]] std::vector<widgets::Choice::Option> currenciesOf(const api::View& view,
                                                      const ledger::Obligation& owed) const;
    /// The fixed rate, else the typed one; nothing while it is no rate.
    [[nodiscard]] std::optional<ledger::RateLock> rateFor(const api::View& view,
                                                          const ledger::Obligation& owed) const;
    [[nodiscard]] ledger::CurrencyId given() const;
    void showLabels();
    /// What was typed for one payment is not another's.
    void forget();

    const theme::Theme& theme_;
    std::pair<ledger::TradeId, std::uint32_t> shown_;  ///< the payment
    ledger::CurrencyId owed_;
    widgets::Choice* provider_;
    widgets::Choice* currency_;
    QLineEdit* rate_;
    QLineEdit* source_;
    widgets::FieldRow* providerRow_;
    widgets::FieldRow* currencyRow_;
    widgets::FieldRow* rateRow_;
    widgets::FieldRow* sourceRow_;
};

// Words of its fields, in the language in use.
[[nodiscard]] QString rateLabel(const QString& base, const QString& quote);
[[nodiscard]] QString providerFault();
[[nodiscard]] QString rateFault();
[[nodiscard]] QString sourceFault();

}  // namespace seabridge::screens
