// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Affairs.h"
#include "ui/theme/Theme.h"

#include <QtWidgets/QWidget>

namespace seabridge::screens {

/// A ballot's electorate as a row of fields: yes filled, partly half, open hollow, recused crossed,
/// and a mark behind as many as are needed. What it shows stands beside it in words too.
/// `theme` outlives it.
class QuorumMeter : public QWidget {
    Q_OBJECT
public:
    explicit QuorumMeter(const theme::Theme& theme, QWidget* parent = nullptr);
    /// `words` say the same for a screen reader.
    void present(const api::BallotRow& ballot, const QString& words);
    /// The same of what is no ballot; any order.
    void present(std::vector<api::VoteState> votes, std::size_t needed, const QString& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const theme::Theme& theme_;
    std::vector<api::VoteState> votes_;  ///< yeses first, the recused last
    std::size_t needed_ = 0;
};

}  // namespace seabridge::screens
