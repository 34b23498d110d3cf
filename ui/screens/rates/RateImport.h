// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/Door.h"
#include "ui/bridge/Notices.h"
#include "ui/widgets/Card.h"

class QProgressBar;
class QPushButton;

namespace seabridge::screens {

/// The import of the bank's file: asks which, shows how far it is and can cancel. Seen only while
/// one runs. GUI thread.
class RateImport : public widgets::Card {
    Q_OBJECT
public:
    RateImport(bridge::Door& door, bridge::Notices& notices, QWidget* parent = nullptr);
    void retranslate();
    /// Opens the dialog and returns at once.
    void ask();
    [[nodiscard]] bool isRunning() const { return isRunning_; }

signals:
    /// Began or ended.
    void runningChanged();
    void imported();

private:
    void start(const QString& file);
    void showStage(api::ImportStage stage);
    void finish(const base::Result<api::RateImport>& result);
    bridge::Door& door_;
    bridge::Notices& notices_;
    widgets::SafeLabel* words_;
    QProgressBar* bar_;
    QPushButton* cancel_;
    api::ImportStage stage_ = api::ImportStage::Reading;
    bool isRunning_ = false;
};

}  // namespace seabridge::screens
