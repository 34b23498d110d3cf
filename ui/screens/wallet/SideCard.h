// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/wallet/WalletWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Segments.h"

class QPushButton;
class QStackedWidget;

namespace seabridge::screens {

/// This device, or the selected entry of the history. `theme` outlives it.
class SideCard : public widgets::Card {
    Q_OBJECT
public:
    explicit SideCard(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view, const api::FeedRow* entry, text::Language language);
    void retranslate();
    void showEntry();

signals:
    /// Something was put on the clipboard.
    void copied(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeDevicePage();
    QWidget* makeEntryPage();
    void choose(int page);
    void showIcons();
    void copy(const QString& what, const QString& sentence);

    const theme::Theme& theme_;
    widgets::Segments* choice_;
    QStackedWidget* pages_;
    widgets::SafeLabel* keyLabel_;
    widgets::SafeLabel* key_;
    QPushButton* copyKey_;
    widgets::Facts* device_;
    widgets::Facts* entry_;
    widgets::SafeLabel* noEntry_;
    QPushButton* copyId_;
    QString keyText_;  ///< to be copied
    QString idText_;
    QString keyCopied_, idCopied_, noKey_;
};

}  // namespace seabridge::screens
