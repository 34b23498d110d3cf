// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"

class QHBoxLayout;

namespace seabridge::widgets {
class PageHead;
}

namespace seabridge::screens {

class BalanceCard;
class HistoryCard;
class SendCard;
class SideCard;

/// What the own organization has, what happened to it with proofs, paying, and this device.
class WalletScreen : public Screen {
    Q_OBJECT
public:
    explicit WalletScreen(const Surroundings& around, QWidget* parent = nullptr);

    void present(const api::View& view) override;
    void retranslate() override;
    /// The id in hex of a transaction, quote, pending or case, or an order number: selects what
    /// the history says of it.
    void open(const QString& item) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void lay();
    void presentSide();
    void signPayment(const ledger::Pay& payment);

    widgets::PageHead* head_;
    BalanceCard* balances_;
    SendCard* send_;
    SideCard* side_;
    HistoryCard* history_;
    std::optional<std::uint64_t> entry_;  ///< position of the one that was selected last
    QHBoxLayout* top_;
    QString title_, pay_, consequence_, from_, to_, amount_, note_, balance_;
};

}  // namespace seabridge::screens
