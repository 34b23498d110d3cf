// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/Number.h"

#include <QtCore/QTimer>
#include <QtWidgets/QLineEdit>

namespace seabridge::widgets {

/// An amount of one currency, as a person types it: full-width digits and separators too. Speaks
/// in minor units; what does not fit the currency is a fault and never rounded.
class AmountEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit AmountEdit(QWidget* parent = nullptr);
    /// The code stands at the right end of the field. `scale` is the currency's.
    void setCurrency(const QString& code, int scale);
    void setAmountMinor(std::int64_t amountMinor);
    /// Nothing while there is a fault.
    [[nodiscard]] std::optional<std::int64_t> amountMinor() const;
    [[nodiscard]] text::AmountFault fault() const;

signals:
    /// When typing stops, and when the field is left: say what is wrong, or nothing.
    void judged(seabridge::text::AmountFault fault);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeRoom();
    void settle();
    QString code_;
    int scale_ = 2;
    QTimer pause_;
};

}  // namespace seabridge::widgets
