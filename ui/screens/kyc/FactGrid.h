// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/SafeLabel.h"
#include "ui/widgets/StatusPill.h"

class QGridLayout;

namespace seabridge::screens {

/// What a firm says of itself, in two columns: long foreign texts break into lines.
class FactGrid : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString label;
        QString value;
        widgets::Pill pill = {};  ///< below the value, and below the label where it is long
    };

    explicit FactGrid(const theme::Theme& theme, QWidget* parent = nullptr);
    /// Lines without a value are left out.
    void setLines(const std::vector<Line>& lines);

private:
    struct Place {
        widgets::SafeLabel* label;
        widgets::SafeLabel* value;
        widgets::StatusPill* pill;
    };
    Place& placeAt(std::size_t index);
    const theme::Theme& theme_;
    QGridLayout* grid_;
    std::vector<Place> places_;
};

}  // namespace seabridge::screens
