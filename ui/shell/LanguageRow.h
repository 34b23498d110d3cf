// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/Language.h"
#include "ui/theme/Theme.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace seabridge::shell {

/// The languages by their own names, for pages that somebody may see who cannot read them. `theme`
/// outlives it.
class LanguageRow : public QWidget {
    Q_OBJECT
public:
    explicit LanguageRow(const theme::Theme& theme, QWidget* parent = nullptr);

signals:
    void wanted(seabridge::text::Language language);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showChosen();
    const theme::Theme& theme_;
    std::vector<QPushButton*> choices_;
};

}  // namespace seabridge::shell
