// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/Door.h"

namespace seabridge::bridge {

Door::Door(api::Workstation& station, QObject* parent)
    : QObject(parent), station_(station), view_(station.view()) {
    subscription_ = station.subscribe([this](const api::Snapshot&) {
        // Views come up to four times a second; a slow turn must not make a queue of them.
        if (isTold_.exchange(true)) return;
        QMetaObject::invokeMethod(
            this, [this] { take(); }, Qt::QueuedConnection);
    });
}

Door::~Door() {
    subscription_.reset();
}

void Door::take() {
    isTold_ = false;
    auto newest = station_.view();
    if (newest == view_) return;
    view_ = std::move(newest);
    emit changed();
}

void Door::toGui(std::function<void()> work) {
    // At the end of the program there is nobody left to be told.
    if (auto* app = QCoreApplication::instance())
        QMetaObject::invokeMethod(app, std::move(work), Qt::QueuedConnection);
}

}  // namespace seabridge::bridge
