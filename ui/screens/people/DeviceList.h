// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/people/PeopleWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SafeLabel.h"
#include "ui/widgets/StatusPill.h"

class QPushButton;

namespace seabridge::screens {

/// The devices of a person, each with its key's first digits, its state and the way to revoke it.
/// `theme` outlives it.
class DeviceList : public QWidget {
    Q_OBJECT
public:
    explicit DeviceList(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view, const std::vector<api::DeviceRow>& devices);
    void retranslate();

signals:
    void revokeWanted(const seabridge::crypto::PublicKey& device);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QWidget* row;
        widgets::StatusPill* pill;
        widgets::SafeLabel* key;
        widgets::SafeLabel* since;
        QPushButton* revoke;
    };
    Line& lineAt(std::size_t index);
    void showIcons();
    const theme::Theme& theme_;
    widgets::SafeLabel* none_;
    std::vector<Line> lines_;
    std::vector<api::DeviceRow> devices_;
    QString revoke_, noneText_;
};

}  // namespace seabridge::screens
