// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/Door.h"
#include "ui/shell/Page.h"

namespace seabridge::shell {

class PhraseView;

/// The new recovery phrase, to be written down, and three of its words asked for. It comes up with
/// every unlock while the vault still keeps the phrase, before anything else can be done.
class PhrasePage : public Page {
    Q_OBJECT
public:
    PhrasePage(const theme::Theme& theme, bridge::Door& door, QWidget* parent = nullptr);
    /// Asks for the words, once; what is being typed stays.
    void begin();
    /// Forgets them.
    void forget();

protected:
    void retranslate() override;

private:
    void show(const base::Result<base::Secret>& phrase);
    void next();
    void back();
    void tell(const std::optional<base::Error>& failure);

    bridge::Door& door_;
    widgets::SafeLabel* title_;
    widgets::SafeLabel* sentence_;
    PhraseView* words_;
    widgets::SafeLabel* fault_;
    QPushButton* back_;
    QPushButton* next_;
    std::optional<base::ErrorCode> failure_;
    bool isBegun_ = false;
};

}  // namespace seabridge::shell
