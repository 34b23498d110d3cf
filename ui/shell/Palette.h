// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaletteItems.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/RowModel.h"

#include <QtWidgets/QDialog>

class QLineEdit;

namespace seabridge::widgets {
class DataTable;
}

namespace seabridge::shell {

/// Ctrl+K: finds every screen, order, quote, party and action by words, pinyin, initials or
/// numbers. Opened with open(). `theme` outlives it.
class Palette : public QDialog {
    Q_OBJECT
public:
    static constexpr std::size_t kMaxShown = 60;

    Palette(const theme::Theme& theme, std::vector<PaletteItem> items, QWidget* parent);

signals:
    void chosen(const seabridge::shell::PaletteItem& item);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void find();
    void take(int row);
    std::vector<PaletteItem> items_;
    QLineEdit* typed_;
    widgets::DataTable* table_;
    widgets::RowModel<PaletteItem> found_;
};

}  // namespace seabridge::shell
