// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/SafeLabel.h"

#include <QtWidgets/QFrame>

class QVBoxLayout;

namespace seabridge::widgets {

/// A framed part of a page with an optional head: title and a note beside it.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    void setTitle(const QString& title, const QString& note = {});
    /// Where the content goes, below the head.
    [[nodiscard]] QVBoxLayout* content() const { return content_; }

private:
    SafeLabel* title_;
    SafeLabel* note_;
    QVBoxLayout* content_;
};

/// A line between the parts of a card.
[[nodiscard]] QFrame* makeRule(QWidget* parent);

/// A card with one number: label, figure, note.
class KeyFigure : public Card {
    Q_OBJECT
public:
    explicit KeyFigure(QWidget* parent = nullptr);
    void present(const QString& label, const QString& figure, const QString& note);

private:
    SafeLabel* label_;
    SafeLabel* figure_;
    SafeLabel* note_;
};

}  // namespace seabridge::widgets
