// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/Dossier.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SafeLabel.h"
#include "ui/widgets/StatusPill.h"

class QVBoxLayout;

namespace seabridge::screens {

/// The persons behind a firm, those who hold through another firm below it, and who of them counts
/// by the law of the country. `theme` outlives it.
class OwnersView : public QWidget {
    Q_OBJECT
public:
    explicit OwnersView(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const compliance::Dossier& dossier);

private:
    struct Line {
        QWidget* row;
        QWidget* indent;
        widgets::SafeLabel* name;
        widgets::SafeLabel* facts;
        widgets::StatusPill* pill;
    };
    struct Content {
        int indentPx = 0;
        QString name;
        QString facts;
        widgets::Pill pill;
    };
    void show(const std::vector<Content>& lines);
    Line& lineAt(std::size_t index);
    const theme::Theme& theme_;
    QVBoxLayout* column_;
    std::vector<Line> lines_;
};

/// True where nothing keeps the owners from approval.
[[nodiscard]] bool areSettled(const compliance::Dossier& dossier);

}  // namespace seabridge::screens
