// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/home/HomeWords.h"
#include "ui/widgets/Card.h"

namespace seabridge::screens {

/// A key figure of several currencies: one line each, for amounts of different money are never
/// added.
struct Figure {
    QStringList lines;
    QString note;
};

// What the figures of Home say. Nothing is proven: the lines say so.
[[nodiscard]] Figure nextSettlements(const Reader& reader);
[[nodiscard]] Figure moneyAtRisk(const Reader& reader);
[[nodiscard]] Figure depositsHeld(const Reader& reader);

/// Label, figure or figures, note.
class FigureCard : public widgets::Card {
    Q_OBJECT
public:
    static constexpr int kMaxLines = 2;

    explicit FigureCard(const char* objectName, QWidget* parent = nullptr);
    void present(const QString& label, const Figure& figure);
    /// What was presented, line by line.
    [[nodiscard]] QString fullText() const;

private:
    widgets::SafeLabel* label_;
    std::vector<widgets::SafeLabel*> lines_;
    widgets::SafeLabel* note_;
};

}  // namespace seabridge::screens
