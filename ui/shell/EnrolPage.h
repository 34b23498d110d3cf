// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/Door.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Facts.h"
#include "ui/widgets/FieldRow.h"

class QLineEdit;

namespace seabridge::shell {

/// For a device that the ledger does not know: its public keys, to be compared by people, and with
/// the person's id the text that an administrator of the organization pastes at People. Ends by
/// itself when the ledger knows the device.
class EnrolPage : public Page {
    Q_OBJECT
public:
    EnrolPage(const theme::Theme& theme, bridge::Door& door, QWidget* parent = nullptr);
    void present(const api::View& view);

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    enum class Said { Nothing, BadId, Copied, Saved, NotSaved, Failed };
    /// Asks for the proof for the typed person, and gives it to `then`.
    void prove(std::function<void(const std::string& proof)> then);
    void copy();
    void save();
    void write(const QString& path, const std::string& proof);
    void say(Said said, std::optional<base::ErrorCode> failure = {});
    void showOutcome();
    void showIcons();

    bridge::Door& door_;
    std::optional<crypto::DevicePublicKeys> keys_;
    bool isProven_ = false;
    Said said_ = Said::Nothing;
    std::optional<base::ErrorCode> failure_;
    widgets::SafeLabel* title_;
    widgets::SafeLabel* sentence_;
    widgets::Facts* facts_;
    QLineEdit* person_;
    widgets::FieldRow* personRow_;
    widgets::SafeLabel* outcome_;
    QPushButton* copy_;
    QPushButton* save_;
    QString badId_, copied_, saved_, notSaved_, dialogTitle_, filter_;
};

}  // namespace seabridge::shell
