// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/OlderSession.h"

#include "workstation/ProofOf.h"

#include <algorithm>
#include <ranges>

namespace seabridge::app {
namespace {

api::MissedByVault shownOf(const Missed& missed) {
    api::MissedByVault out;
    out.completeTo = missed.completeTo;
    out.blockTime = missed.blockTime;
    out.known = missed.known;
    out.unknown = missed.entries.size();
    out.tickets = missed.tickets.size();
    out.outgoing = missed.outgoing;
    const auto count = std::min(missed.entries.size(), api::kMaxMissedShown);
    std::ranges::copy(missed.entries | std::views::reverse | std::views::take(count),
                      std::back_inserter(out.newest));
    return out;
}

}  // namespace

Result<std::unique_ptr<OlderSession>> OlderSession::open(Profile profile, NodeOptions options,
                                                         std::function<void()> onChange) {
    std::unique_ptr<OlderSession> out(new OlderSession(std::move(profile), std::move(onChange)));
    if (!out->profile_.identity()) (void)out->profile_.findIdentity();
    options.onlyLooks = true;
    auto driver = NodeDriver::open(out->profile_, std::move(options));
    if (!driver) return std::unexpected(driver.error());
    out->driver_ = std::move(*driver);
    return out;
}

void OlderSession::turn(milliseconds wait) {
    driver_->turn(wait);
    if (!missed_ && !failure_) {
        if (driver_->failure()) end(std::unexpected(*driver_->failure()));
        else if (!profile_.identity()) findIdentity();
        else if (!comparison_) comparison_ = std::make_unique<Comparison>(*driver_);
        else if (auto result = comparison_->poll()) end(std::move(*result));
    }
    noticeStatus();
}

/// A copy from before the ledger was first asked does not know whose it is.
void OlderSession::findIdentity() {
    const auto status = driver_->status();
    if (asksIdentity_ || !status.isCurrent || status.isStale) return;
    asksIdentity_ = true;
    driver_->get<ledger::Device>(
        [this](Result<std::optional<ledger::Device>> found) {
            asksIdentity_ = false;
            if (!found) return;
            if (!*found) return end(base::fail(base::ErrorCode::NotFound, "device"));
            const auto done = profile_.setIdentity((*found)->org, (*found)->user);
            if (!done) end(std::unexpected(done.error()));
        },
        profile_.wallet()->publicKeys().signing);
}

void OlderSession::end(Result<Missed> result) {
    comparison_.reset();
    if (result) missed_ = std::move(*result);
    else failure_ = std::move(result.error());
    onChange_();
}

void OlderSession::noticeStatus() {
    auto proof = proofOf(driver_->status(), base::monotonicMs());
    if (sameBlock(shown_, proof)) return;
    shown_ = std::move(proof);
    onChange_();
}

void OlderSession::fill(api::View& out) const {
    const auto status = driver_->status();
    out.proof = proofOf(status, base::monotonicMs());
    out.consortium = profile_.genesis()->name;
    out.older.emplace();
    if (missed_) out.older->missed = shownOf(*missed_);
    out.older->failure = failure_;
    if (status.isStopped && !failure_)
        out.older->failure = base::Error{base::ErrorCode::Misconduct, "stopped"};
}

Result<void> OlderSession::accept(const base::Secret& passphrase) {
    if (failure_) return std::unexpected(*failure_);
    if (!missed_) return base::fail(base::ErrorCode::Stale, "not compared yet");
    if (const auto known = profile_.vault().checkPassphrase(passphrase); !known) return known;
    return acceptRollback(*driver_, *missed_);
}

Profile OlderSession::release() {
    comparison_.reset();
    driver_.reset();
    return std::move(profile_);
}

}  // namespace seabridge::app
