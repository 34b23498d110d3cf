// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "ui/theme/Theme.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QLineEdit;
class QStackedWidget;

namespace seabridge::widgets {
class FieldRow;
class SafeLabel;
}  // namespace seabridge::widgets

namespace seabridge::shell {

/// A recovery phrase, shown once with numbered words, and then three of them asked for. The words
/// cannot be copied.
class PhraseView : public QWidget {
    Q_OBJECT
public:
    static constexpr int kAsked = 3;

    explicit PhraseView(const theme::Theme& theme, QWidget* parent = nullptr);
    void show(const base::Secret& phrase);
    using QWidget::show;
    /// From the words to the questions.
    void ask();
    [[nodiscard]] bool isAsking() const;
    /// Back to the words.
    void showAgain();
    /// True if all three are right; else the fields say which is not.
    [[nodiscard]] bool isConfirmed();
    /// Forgets the words.
    void forget();
    void retranslate();

private:
    QWidget* makeQuestions(const theme::Theme& theme);
    QStackedWidget* pages_;
    QGridLayout* grid_;
    QStringList words_;
    std::vector<int> asked_;  ///< indices, rising
    std::vector<QLineEdit*> answers_;
    std::vector<widgets::FieldRow*> rows_;
    std::vector<widgets::SafeLabel*> labels_;
};

}  // namespace seabridge::shell
