// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoTown.h"
#include "ui/shell/MainWindow.h"

#include <QtCore/QObject>

#include <filesystem>
#include <functional>

namespace seabridge::app {

/// The firms that trade first, then those who serve them: the order of the window's desks.
[[nodiscard]] std::vector<const DemoDesk*> desksAsShown(const DemoTown& town);

/// Goes through the demo's desks and saves `screen-language-theme.png` of every screen (language
/// en, zh or ja; theme light or dark), one step a turn of the event loop. GUI thread; what is given
/// outlives it.
class Shots : public QObject {
public:
    using OnEnd = std::function<void(bool isGood)>;

    Shots(std::filesystem::path folder, const DemoTown& town, shell::MainWindow& window);
    void start(OnEnd onEnd);

private:
    /// A picture: where, and what is opened there.
    struct Scene {
        std::string name;
        std::string desk;
        QString screen;
        std::function<QString(const api::View&)> item;  ///< may be null
        std::function<void()> act = {};                 ///< after the screen came up; may be null
    };
    /// A click on that button of the screen.
    [[nodiscard]] std::function<void()> clicks(const char* button);
    void planMore();
    void planOverlays();
    void closeDialogs();
    void nextScene();
    void nextLook();
    void grab();
    [[nodiscard]] std::size_t deskIndex(const std::string& id) const;

    std::filesystem::path folder_;
    const DemoTown& town_;
    shell::MainWindow& window_;
    OnEnd onEnd_;
    std::vector<Scene> scenes_;
    std::size_t scene_ = 0;
    std::size_t look_ = 0;
    bool isGood_ = true;
};

}  // namespace seabridge::app
