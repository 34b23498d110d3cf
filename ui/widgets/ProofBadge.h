// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/ProofState.h"
#include "ui/widgets/Pill.h"

#include <QtWidgets/QAbstractButton>

namespace seabridge::widgets {

/// Says how far what is shown is proven, with block and age. A click asks for the details. It never shows Complete by itself: the owner says so.
class ProofBadge : public QAbstractButton {
    Q_OBJECT
public:
    explicit ProofBadge(const theme::Theme& theme, QWidget* parent = nullptr);
    /// `height` 0: no block is proven yet.
    void present(text::ProofState state, std::uint64_t height, std::int64_t ageMs);
    [[nodiscard]] text::ProofState state() const { return state_; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QFont badgeFont() const;
    const theme::Theme& theme_;
    text::ProofState state_ = text::ProofState::NotProven;
    std::uint64_t height_ = 0;
    std::int64_t ageMs_ = 0;
    Pill pill_;
};

}  // namespace seabridge::widgets
