// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Desks.h"
#include "ui/shell/Screens.h"

#include <QtCore/QHash>

class QStackedWidget;

namespace seabridge::shell {

class EnrolPage;
class FirstRun;
class LockPage;
class MessagePage;
class NoticeBar;
class OlderPage;
class PhrasePage;
class Rail;
class Settings;
class TopBar;

/// One desk in the window: what its phase shows (first run, lock, failure, or the screens), and
/// the way between the screens. Screens are made when they are first seen. GUI thread.
class Workplace : public QWidget, public screens::Navigation {
    Q_OBJECT
public:
    Workplace(const theme::Theme& theme, Settings& settings, const Desk& desk,
              QWidget* parent = nullptr);
    ~Workplace() override;

    void go(const QString& screen, const QString& item = {}) override;
    [[nodiscard]] QString screen() const { return screen_; }
    void search();
    void lock();
    /// Saves what is typed on any screen and not saved yet.
    void flush();
    /// True while something signed here did not answer yet.
    [[nodiscard]] bool isWaiting() const { return signing_.isWaiting(); }

signals:
    void languageWanted(seabridge::text::Language language);
    void schemeWanted(seabridge::theme::Scheme scheme);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeFrame();
    void makePages();
    void present();
    /// Which page the view asks for; null: the frame with the screens.
    [[nodiscard]] QWidget* pageFor(const api::View& view) const;
    void presentScreens(const api::View& view);
    [[nodiscard]] const ScreenRow* rowOf(const QString& screen) const;
    screens::Screen& screenOf(const ScreenRow& row);
    void unlock();
    void acceptOlder();
    void holdNotices();
    void obey(const QString& action);
    void keepLayouts();
    /// What was seen must not stay in memory, nor be read, behind a closed vault.
    void forgetScreens();
    void endFirstRun();

    const theme::Theme& theme_;
    Settings& settings_;
    Desk desk_;
    bridge::Door door_;
    bridge::Notices notices_;
    bridge::Signing signing_;
    screens::Surroundings around_;
    QStackedWidget* pages_;
    QWidget* frame_ = nullptr;
    Rail* rail_ = nullptr;
    TopBar* top_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    FirstRun* firstRun_ = nullptr;  ///< until there is a profile
    LockPage* lock_ = nullptr;
    MessagePage* opening_ = nullptr;
    MessagePage* failed_ = nullptr;
    OlderPage* older_ = nullptr;
    PhrasePage* phrase_ = nullptr;
    EnrolPage* enrol_ = nullptr;
    NoticeBar* bar_ = nullptr;
    QHash<QString, screens::Screen*> made_;
    QString screen_;
};

}  // namespace seabridge::shell
