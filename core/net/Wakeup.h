// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace seabridge::net {

/// Ends the wait of a loop from any thread.
class Wakeup {
public:
    Wakeup();
    ~Wakeup();
    Wakeup(const Wakeup&) = delete;
    Wakeup& operator=(const Wakeup&) = delete;
    void ring() const;
    /// Makes it silent again; by the loop that woke.
    void clear() const;
    [[nodiscard]] int fd() const { return fd_; }

private:
    int fd_;
};

}  // namespace seabridge::net
