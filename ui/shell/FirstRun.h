// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/Door.h"
#include "ui/shell/Page.h"

class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace seabridge::widgets {
class FieldRow;
class Segments;
}  // namespace seabridge::widgets

namespace seabridge::shell {

/// The first run on a computer: language, consortium file, recovery phrase, passphrase. Nothing is
/// made before the last step, so that leaving in the middle leaves nothing behind; after it the
/// vault keeps a new phrase until it is written down (PhrasePage).
class FirstRun : public Page {
    Q_OBJECT
public:
    static constexpr int kLeastPassphrase = 12;  ///< characters

    FirstRun(const theme::Theme& theme, bridge::Door& door, QWidget* parent = nullptr);

signals:
    void languageWanted(seabridge::text::Language language);

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    enum Step { Welcome, Consortium, Keys, Passphrase, Making };

    QWidget* makeWelcome();
    QWidget* makeConsortium();
    QWidget* makeKeys();
    QWidget* makePassphrase();
    QWidget* makeMaking();
    void showStep(int step);
    void next();
    void back();
    void chooseFile();
    [[nodiscard]] bool isGood(int step);
    void create();
    void tell(const base::Error& failure);
    [[nodiscard]] bool hasOwnPhrase() const;

    bridge::Door& door_;
    widgets::SafeLabel* title_;
    widgets::SafeLabel* sentence_;
    QStackedWidget* steps_;
    QPushButton* back_;
    QPushButton* next_;
    std::vector<QPushButton*> languages_;
    QLineEdit* file_;
    QPushButton* choose_;
    widgets::FieldRow* fileRow_;
    widgets::Segments* kind_;
    QPlainTextEdit* phrase_;
    widgets::FieldRow* phraseRow_;
    QLineEdit* pass_;
    QLineEdit* again_;
    widgets::FieldRow* passRow_;
    widgets::FieldRow* againRow_;
    widgets::SafeLabel* making_;
};

}  // namespace seabridge::shell
