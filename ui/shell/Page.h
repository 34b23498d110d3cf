// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"

class QPushButton;

namespace seabridge::shell {

/// What fills the window while no screen can be shown: the product's name, and in the middle one
/// card. Later pages derive from it and put their parts on card().
class Page : public QWidget {
    Q_OBJECT
public:
    static constexpr int kCardWidth = 520;
    static constexpr int kWideCardWidth = 600;    ///< with a phrase
    static constexpr int kWidestCardWidth = 760;  ///< with keys or a table

    explicit Page(const theme::Theme& theme, QWidget* parent = nullptr);

protected:
    [[nodiscard]] const theme::Theme& theme() const { return theme_; }
    [[nodiscard]] widgets::Card& card() const { return *card_; }
    void setCardWidth(int pixels);
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const theme::Theme& theme_;
    widgets::Card* card_;
};

/// A page with a title, sentences and up to one button: opening, failed, not enrolled.
class MessagePage : public Page {
    Q_OBJECT
public:
    using Page::Page;
    enum class About { Opening, Failed, Waiting };

    MessagePage(const theme::Theme& theme, About about, QWidget* parent = nullptr);
    /// `code` for Failed.
    void present(std::optional<base::ErrorCode> code);

signals:
    void actionWanted();

protected:
    void retranslate() override;

private:
    About about_;
    std::optional<base::ErrorCode> code_;
    widgets::SafeLabel* title_;
    widgets::SafeLabel* sentence_;
    QPushButton* action_;
};

}  // namespace seabridge::shell
