// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

class QProgressBar;

namespace seabridge::shell {

/// What a demo does before its desks can be used.
enum class StartStage { Keys, Vaults, Peers, Desks, History };

/// While the demo's consortium starts and its history is played.
class StartPage : public Page {
    Q_OBJECT
public:
    explicit StartPage(const theme::Theme& theme, QWidget* parent = nullptr);
    /// `total` 0: not counted.
    void present(StartStage stage, std::size_t done, std::size_t total);
    void fail(base::ErrorCode code);

signals:
    void cancelWanted();

protected:
    void retranslate() override;

private:
    StartStage stage_ = StartStage::Keys;
    std::optional<base::ErrorCode> failure_;
    widgets::SafeLabel* title_;
    widgets::SafeLabel* sentence_;
    widgets::SafeLabel* step_;
    QProgressBar* bar_;
    QPushButton* cancel_;
};

}  // namespace seabridge::shell
