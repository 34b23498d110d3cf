// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/screens/quotes/FieldSet.h"
#include "ui/widgets/Card.h"

class QCheckBox;

namespace seabridge::screens {

/// One part of the payment: share, basis and days. The last one has no share: it takes the rest.
class PartRow : public QWidget {
    Q_OBJECT
public:
    PartRow(const theme::Theme& theme, DraftEdit& draft, std::size_t index, QWidget* parent);
    void retranslate();
    void showForm();
    /// With the amount as read.
    void showReading(const api::View& view);

signals:
    void removeWanted(std::size_t index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcon();
    void build();
    void tie();
    void change(const char* field, const std::function<void(PartForm&)>& change);
    const theme::Theme& theme_;
    DraftEdit& draft_;
    const std::size_t index_;
    widgets::SafeLabel* name_;
    QLineEdit* share_;
    QComboBox* kind_;
    QLineEdit* days_;
    QComboBox* basis_;
    widgets::SafeLabel* amount_;
    QPushButton* remove_;
    widgets::SafeLabel* fault_;
};

/// A security deposit of one side: none, a part of the total or an amount.
class DepositRow : public QWidget {
    Q_OBJECT
public:
    DepositRow(DraftEdit& draft, const char* name, DepositForm QuoteForm::*member, QWidget* parent);
    void retranslate(const QString& label);
    void showForm();
    void showReading(const api::View& view, const std::optional<ledger::Money>& amount);

private:
    void change(const std::function<void(DepositForm&)>& change);
    DraftEdit& draft_;
    const QString name_;
    DepositForm QuoteForm::*member_;
    QCheckBox* wanted_;
    QLineEdit* value_;
    QComboBox* kind_;
    widgets::SafeLabel* amount_;
    widgets::SafeLabel* fault_;
};

/// Payment in parts and security deposits. GUI thread.
class PaymentFields : public widgets::Card {
    Q_OBJECT
public:
    PaymentFields(const Surroundings& around, DraftEdit& draft, QWidget* parent = nullptr);
    void retranslate();

private:
    void showForm();
    void showReading();
    const Surroundings around_;
    DraftEdit& draft_;
    QVBoxLayout* partList_;
    std::vector<PartRow*> parts_;
    QPushButton* add_;
    DepositRow* seller_;
    DepositRow* buyer_;
};

}  // namespace seabridge::screens
