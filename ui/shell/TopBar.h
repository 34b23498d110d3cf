// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Desks.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ProofBadge.h"
#include "ui/widgets/SafeLabel.h"
#include "ui/widgets/StatusPill.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QPushButton;

namespace seabridge::shell {

class SearchButton;

/// Above the screens: whose desk it is, search, what is proven, language, theme, lock.
class TopBar : public QWidget {
    Q_OBJECT
public:
    static constexpr int kHeight = 48;

    TopBar(const theme::Theme& theme, DeskName person, QWidget* parent = nullptr);
    void present(const api::View& view);

signals:
    void searchWanted();
    void proofWanted();
    void languageWanted(seabridge::text::Language language);
    void schemeWanted(seabridge::theme::Scheme scheme);
    void lockWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showLook();
    void showPerson();
    void showProof();
    QPushButton* quietButton(const char* objectName);

    const theme::Theme& theme_;
    DeskName person_;
    std::optional<api::Party> party_;   ///< what of the newest view is shown here
    std::uint8_t roles_ = 0;
    text::ProofState state_ = text::ProofState::NotProven;
    std::uint64_t block_ = 0;
    std::optional<base::TimeMs> heardAtMs_;
    QLabel* icon_;
    widgets::SafeLabel* firm_;
    widgets::SafeLabel* who_;
    SearchButton* search_;
    widgets::StatusPill* simulated_;
    widgets::ProofBadge* proof_;
    QPushButton* language_;
    QPushButton* scheme_;
    QPushButton* lock_;
    QTimer clock_;  ///< the age of the newest block goes on between views
};

}  // namespace seabridge::shell
