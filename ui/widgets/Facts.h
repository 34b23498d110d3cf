// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/SafeLabel.h"

class QGridLayout;

namespace seabridge::widgets {

/// A line of facts: what, what it is, and where that comes from.
struct Fact {
    QString label;
    QString value;
    QString note = {};      ///< second line under the value; "" for none
    bool isStrong = false;  ///< a sum
    bool wraps = false;     ///< a long value, in as many lines as it needs

    bool operator==(const Fact&) const = default;
};

/// Labels at the left, values at the right, as on a receipt. Rows are reused, so that a new view
/// does not flicker.
class Facts : public QWidget {
    Q_OBJECT
public:
    explicit Facts(QWidget* parent = nullptr);
    void setFacts(const std::vector<Fact>& facts);
    /// Labels break into lines only beyond this and, where the values leave room, two fifths of the
    /// width; 88 pixels unless told.
    void setLabelWidth(int pixels) { labelWidth_ = pixels; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitLabels();
    struct Line {
        SafeLabel* label;
        SafeLabel* value;
        SafeLabel* note;
    };
    Line& lineAt(std::size_t index);
    QGridLayout* grid_;
    int labelWidth_ = 88;
    std::vector<Line> lines_;
};

}  // namespace seabridge::widgets
