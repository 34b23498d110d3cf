// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QVariant>
#include <QtWidgets/QComboBox>

#include <vector>

namespace seabridge::widgets {

/// A choice of many. It is as narrow as its layout wants it, and the wheel changes nothing on its
/// way down a page.
class Choice : public QComboBox {
    Q_OBJECT
public:
    struct Option {
        QString text;
        QVariant data;  ///< by which a choice is known; no two alike
        bool operator==(const Option&) const = default;
    };
    using Options = std::vector<Option>;
    /// What is chosen when the chosen one is offered no more.
    enum class Otherwise { Nothing, First };

    explicit Choice(QWidget* parent = nullptr);

    /// Offers these instead, keeps what was chosen, and tells nobody. An open list stays open while
    /// nothing is new.
    void offer(const Options& options, Otherwise otherwise = Otherwise::Nothing);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

}  // namespace seabridge::widgets
