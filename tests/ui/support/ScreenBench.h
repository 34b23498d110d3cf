// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/FakeStation.h"
#include "support/SampleView.h"
#include "ui/screens/Screen.h"
#include "ui/text/LanguageSwitch.h"

#include <memory>

/// A place to work on one screen: a theme, a language, a fake door and a note of where it went.
namespace seabridge::support {

class ScreenBench : public screens::Navigation {
public:
    /// The size that a screen has in a window of 1440 x 900.
    static constexpr QSize kSize{1236, 852};

    ScreenBench();
    ~ScreenBench() override;

    /// Makes the screen over `view`, shows it and lets it settle. One at a time.
    template <class S>
    S& make(api::View view) {
        begin(std::move(view));
        auto screen = std::make_unique<S>(*around_);
        S& out = *screen;
        place(std::move(screen));
        return out;
    }
    /// The same by a factory, as the table of screens has them.
    void makeBy(std::unique_ptr<screens::Screen> (*factory)(const screens::Surroundings&),
                api::View view) {
        begin(std::move(view));
        place(factory(*around_));
    }
    [[nodiscard]] screens::Screen& screen() { return *screen_; }
    [[nodiscard]] FakeStation& station() { return *station_; }
    [[nodiscard]] theme::Theme& theme() { return theme_; }
    [[nodiscard]] text::LanguageSwitch& language() { return language_; }
    [[nodiscard]] QString lastNotice() const { return notice_; }
    void use(theme::Scheme scheme, text::Language language);
    /// Shows another view and lets it arrive.
    void show(api::View view);
    /// Lets events and replies arrive.
    void settle();

    /// A child by its object name; throws if there is none.
    template <class W>
    [[nodiscard]] W& child(const char* name) {
        auto* found = screen_->findChild<W*>(QString::fromLatin1(name));
        if (found == nullptr) throw std::runtime_error(std::string("no child ") + name);
        return *found;
    }
    /// The open signing sheet; throws if there is none.
    [[nodiscard]] widgets::Sheet& sheet();
    /// Waits the sheet's pause and signs with the second act by the keyboard.
    void signSheet();

    /// Saves NAME-LANGUAGE-THEME.png into the folder SEABRIDGE_SHOTS; nothing without it.
    void shoot(const QString& name);
    /// Calls `each` in every language and theme, and shoots `name` in each.
    void inAllLooks(const QString& name, const std::function<void()>& each);

    void go(const QString& screen, const QString& item) override { went.append({screen, item}); }
    QList<std::pair<QString, QString>> went;

private:
    void begin(api::View view);
    void place(std::unique_ptr<screens::Screen> screen);

    text::LanguageSwitch language_;
    theme::Theme theme_;
    std::unique_ptr<FakeStation> station_;
    std::unique_ptr<bridge::Door> door_;
    std::unique_ptr<bridge::Notices> notices_;
    std::unique_ptr<bridge::Signing> signing_;
    std::unique_ptr<screens::Surroundings> around_;
    std::unique_ptr<QWidget> window_;
    screens::Screen* screen_ = nullptr;
    QString notice_;
};

/// What is wrong with how `root` and its visible children look: texts that do not fit, controls
/// that overlap. A label with the property `mayElide` holds foreign text and may be cut.
[[nodiscard]] QStringList faultsOf(const QWidget& root);

}  // namespace seabridge::support
