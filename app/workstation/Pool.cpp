// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/Pool.h"

namespace seabridge::app {
namespace {

constexpr std::chrono::milliseconds kWait{1000};

}  // namespace

Pool::Pool() : queue_(kMaxWaiting), thread_([this] { run(); }) {}

Pool::~Pool() {
    isEnding_ = true;
    queue_.close();
    thread_.join();
}

void Pool::run() {
    while (true) {
        if (auto work = queue_.pop(kWait)) (*work)();
        else if (isEnding_) return;
    }
}

}  // namespace seabridge::app
