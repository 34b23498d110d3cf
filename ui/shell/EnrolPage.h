// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Facts.h"

namespace seabridge::shell {

/// For a device that the ledger does not know: its public keys, to be given to an administrator of
/// the organization and compared by people. Ends by itself when the ledger knows them.
class EnrolPage : public Page {
    Q_OBJECT
public:
    explicit EnrolPage(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view);

protected:
    void retranslate() override;

private:
    [[nodiscard]] QString keysAsText() const;
    std::optional<crypto::DevicePublicKeys> keys_;
    bool isProven_ = false;
    widgets::SafeLabel* title_;
    widgets::SafeLabel* sentence_;
    widgets::Facts* facts_;
    QPushButton* copy_;
};

}  // namespace seabridge::shell
