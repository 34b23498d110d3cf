// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/SafeLabel.h"

namespace seabridge::widgets {

/// A control with its label above and what is wrong below, so that nobody has to search for it.
/// The label is the control's accessible name and the error its description.
class FieldRow : public QWidget {
    Q_OBJECT
public:
    /// Takes `control` as child. `theme` outlives it.
    FieldRow(const theme::Theme& theme, QWidget* control, QWidget* parent = nullptr);
    void setLabel(const QString& label);
    /// "" for none. Keeps its place free, so that the form does not jump.
    void setError(const QString& sentence);
    [[nodiscard]] QString error() const { return error_->fullText(); }
    [[nodiscard]] QWidget* control() const { return control_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showMark();
    const theme::Theme& theme_;
    QWidget* control_;
    SafeLabel* label_;
    QLabel* mark_;
    SafeLabel* error_;
};

/// All that is typed and chosen in `form`, to be known again.
[[nodiscard]] QStringList contentOf(const QWidget& form);

}  // namespace seabridge::widgets
