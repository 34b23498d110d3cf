// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Choice.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QWheelEvent>

namespace seabridge::widgets {

Choice::Choice(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
}

void Choice::offer(const Options& options, Otherwise otherwise) {
    std::vector<Option> shown;
    for (int i = 0; i < count(); ++i) shown.push_back({itemText(i), itemData(i)});
    if (shown == options) return;
    const QSignalBlocker quiet(this);
    const QVariant chosen = currentData();
    clear();
    for (const auto& option : options) addItem(option.text, option.data);
    const int kept = chosen.isValid() ? findData(chosen) : -1;
    setCurrentIndex(kept < 0 && otherwise == Otherwise::First && !options.empty() ? 0 : kept);
}

void Choice::wheelEvent(QWheelEvent* event) { event->ignore(); }

}  // namespace seabridge::widgets
