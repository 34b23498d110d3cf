// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Workstation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <atomic>

namespace seabridge::bridge {

/// The core as the screens see it: its newest view and its replies, both on the GUI thread.
/// GUI thread; `station` outlives it.
class Door : public QObject {
    Q_OBJECT
public:
    explicit Door(api::Workstation& station, QObject* parent = nullptr);
    ~Door() override;

    /// For giving commands; replies by reply().
    [[nodiscard]] api::Workstation& core() const { return station_; }
    /// Stays the same until changed().
    [[nodiscard]] const api::View& view() const { return *view_; }

    /// What a command takes as its reply: `then` runs on the GUI thread, and not at all if
    /// `context` is gone by then.
    template <class T, class Then>
    [[nodiscard]] static api::Reply<T> reply(QObject* context, Then then) {
        return [guard = QPointer<QObject>(context), then](base::Result<T> result) {
            auto held = std::make_shared<base::Result<T>>(std::move(result));
            toGui([guard, then, held] {
                if (guard) then(std::move(*held));
            });
        };
    }
    /// Runs `work` on the GUI thread in a turn of its own. Any thread.
    static void toGui(std::function<void()> work);

signals:
    /// There is a newer view.
    void changed();

private:
    void take();
    api::Workstation& station_;
    api::Snapshot view_;
    std::atomic<bool> isTold_ = false;  ///< one turn of ours waits in the queue already
    std::unique_ptr<api::Subscription> subscription_;
};

}  // namespace seabridge::bridge
