// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/SafeLabel.h"

#include <vector>

class QGridLayout;

namespace seabridge::screens {

/// A line of a check list: icon and tone say how it stands, the words what it is.
struct Mark {
    QString icon;
    theme::Tone tone = theme::Tone::Neutral;
    QString words;

    bool operator==(const Mark&) const = default;
};
[[nodiscard]] Mark goodMark(const QString& words);
[[nodiscard]] Mark badMark(const QString& words);
[[nodiscard]] Mark openMark(const QString& words);
[[nodiscard]] Mark noteMark(const QString& words);

/// Lines of marks, one below the other. `theme` outlives it.
class MarkList : public QWidget {
    Q_OBJECT
public:
    explicit MarkList(const theme::Theme& theme, QWidget* parent = nullptr);
    void setMarks(const std::vector<Mark>& marks);
    [[nodiscard]] const std::vector<Mark>& marks() const { return marks_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QLabel* icon;
        widgets::SafeLabel* words;
    };
    void showIcons();
    const theme::Theme& theme_;
    QGridLayout* grid_;
    std::vector<Mark> marks_;
    std::vector<Line> lines_;
};

}  // namespace seabridge::screens
