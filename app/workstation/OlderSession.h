// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "desk/Rollback.h"

namespace seabridge::app {

/// An older vault at its desk: nothing is written or signed, only compared with the ledger, until a
/// person accepts. One thread, the worker's; no call waits but accept() (key derivation).
class OlderSession {
public:
    /// `onChange` is called when a view would look different; it may call fill(). `profile` is
    /// taken only on success. Errors of NodeDriver::open().
    [[nodiscard]] static Result<std::unique_ptr<OlderSession>> open(
        Profile profile, NodeOptions options, std::function<void()> onChange);

    void turn(milliseconds wait);
    void fill(api::View& out) const;
    /// The vault writes again. WrongPassphrase; Stale before the comparison has ended, or if the
    /// newest block is no longer a current one; why it could not be compared.
    [[nodiscard]] Result<void> accept(const base::Secret& passphrase);
    /// After accept(); nothing but the end is left then.
    [[nodiscard]] Profile release();

private:
    OlderSession(Profile profile, std::function<void()> onChange)
        : profile_(std::move(profile)), onChange_(std::move(onChange)) {}
    void findIdentity();
    void end(Result<Missed> result);
    void noticeStatus();

    Profile profile_;
    std::function<void()> onChange_;
    bool asksIdentity_ = false;
    std::optional<Missed> missed_;
    std::optional<base::Error> failure_;
    api::Proof shown_;
    std::unique_ptr<NodeDriver> driver_;     // after what its callbacks use
    std::unique_ptr<Comparison> comparison_;
};

}  // namespace seabridge::app
