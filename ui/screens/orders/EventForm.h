// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"

#include <QtCore/QTimeZone>

class QLineEdit;
class QPushButton;

namespace seabridge::widgets {
class FieldRow;
}

namespace seabridge::screens {

/// Asks when something happened to the goods and what paper tells of it.
class GoodsEventForm : public widgets::Card {
    Q_OBJECT
public:
    explicit GoodsEventForm(const theme::Theme& theme, QWidget* parent = nullptr);
    /// Begins anew; times are typed in `zone`. It lies between `earliest` and `latest`, block time.
    void begin(const ledger::TradeId& order, ledger::GoodsEvent event, base::TimeMs earliest,
               base::TimeMs latest, const QTimeZone& zone);
    /// Block time goes on while a person types.
    void setLatest(base::TimeMs latest) { latest_ = latest; }
    [[nodiscard]] ledger::GoodsEvent event() const { return event_; }
    [[nodiscard]] const ledger::TradeId& order() const { return order_; }
    /// What was typed; nothing, and the field says why, where it cannot be.
    [[nodiscard]] std::optional<ledger::RecordEvent> reading();
    void retranslate();

signals:
    void cancelled();
    void reviewWanted();

private:
    [[nodiscard]] std::optional<base::TimeMs> typedTime() const;
    [[nodiscard]] std::string reference() const;
    void judge();

    ledger::TradeId order_;
    ledger::GoodsEvent event_ = ledger::GoodsEvent::Shipment;
    base::TimeMs earliest_ = 0;
    base::TimeMs latest_ = 0;
    QTimeZone zone_;
    QLineEdit* when_;
    QLineEdit* number_;
    QLineEdit* container_;
    QLineEdit* note_;
    widgets::FieldRow* whenRow_;
    widgets::FieldRow* numberRow_;
    widgets::FieldRow* containerRow_;
    widgets::FieldRow* noteRow_;
    QPushButton* cancel_;
    QPushButton* review_;
};

}  // namespace seabridge::screens
