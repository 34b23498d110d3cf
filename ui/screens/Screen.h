// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/Signing.h"
#include "ui/theme/Theme.h"

#include <QtWidgets/QWidget>

namespace seabridge::screens {

/// Names of screens in the table of ui/shell/Screens.cpp; a screen goes to another by these.
inline constexpr const char* kHome = "home";
inline constexpr const char* kQuotes = "quotes";
inline constexpr const char* kOrders = "orders";
inline constexpr const char* kDeposits = "deposits";
inline constexpr const char* kSettlement = "settlement";
inline constexpr const char* kRates = "rates";
inline constexpr const char* kKyc = "kyc";
inline constexpr const char* kWallet = "wallet";
inline constexpr const char* kNetwork = "network";
inline constexpr const char* kConsortium = "consortium";
inline constexpr const char* kPeople = "people";

/// Items that are no ids: parts of a screen, and what it can begin.
namespace items {
inline constexpr const char* kRules = "rules";      ///< of kPeople: the approval rules
inline constexpr const char* kNew = "new";          ///< of kQuotes: a new draft
inline constexpr const char* kPropose = "propose";  ///< of kConsortium: a new ballot
inline constexpr const char* kImport = "import";    ///< of kRates: a file of rates
}  // namespace items

/// Pixels: round a page, between what stands on it, and the width below which a list with a pane
/// beside it leaves out what it can.
inline constexpr int kPageMargin = 24;
inline constexpr int kPageGap = 14;
inline constexpr int kNarrowPage = 1100;

/// Goes from screen to screen. Implemented by the shell.
class Navigation {
public:
    virtual ~Navigation() = default;
    /// Shows the screen and in it what `item` names: an id in hex, an order number; "" for none.
    /// Nothing happens if the person's roles do not see that screen.
    virtual void go(const QString& screen, const QString& item = {}) = 0;
};

/// What every screen is given; all of it outlives the screen.
struct Surroundings {
    const theme::Theme& theme;
    bridge::Door& door;
    bridge::Notices& notices;
    bridge::Signing& signing;
    Navigation& navigation;
};

/// A screen: paints from an immutable view and has all its texts in retranslate(). GUI thread.
class Screen : public QWidget {
    Q_OBJECT
public:
    explicit Screen(const Surroundings& around, QWidget* parent = nullptr)
        : QWidget(parent), around_(around) {}

    /// Shows what is known now. Called when the screen comes up and with every new view while it is
    /// seen; must keep selection, scroll position and what is being typed.
    virtual void present(const api::View& view) = 0;
    /// Sets all texts of the language in use; present() is called after it.
    virtual void retranslate() = 0;
    /// Shows this item; see Navigation::go.
    virtual void open(const QString& item) { static_cast<void>(item); }
    /// Saves what is typed and not saved yet: the vault is about to be closed.
    virtual void flush() {}

protected:
    [[nodiscard]] const theme::Theme& theme() const { return around_.theme; }
    [[nodiscard]] bridge::Door& door() const { return around_.door; }
    [[nodiscard]] api::Workstation& core() const { return around_.door.core(); }
    [[nodiscard]] const api::View& view() const { return around_.door.view(); }
    [[nodiscard]] bridge::Notices& notices() const { return around_.notices; }
    [[nodiscard]] bridge::Signing& signing() const { return around_.signing; }
    [[nodiscard]] Navigation& navigation() const { return around_.navigation; }
    [[nodiscard]] const Surroundings& around() const { return around_; }

    /// Language and look change everything at once.
    void changeEvent(QEvent* event) override {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange) {
            retranslate();
            present(view());
        }
    }

private:
    Surroundings around_;
};

}  // namespace seabridge::screens
