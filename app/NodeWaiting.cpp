// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of NodeDriver that wait for their end.
#include "NodeDriver.h"

#include "base/Log.h"
#include "desk/KeptOutcomes.h"

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;

constexpr milliseconds kTurn{20};

}  // namespace

std::optional<ledger::Reject> Submission::executed() const {
    if (stillOpen) return {};
    if (!id) return run.reject;
    if (!outcome || outcome->kind != lightnode::Outcome::Kind::Executed) return {};
    return outcome->reject;
}

Result<void> NodeDriver::waitUntil(const std::function<bool()>& isSo, milliseconds timeout) {
    const auto until = base::monotonicMs() + timeout.count();
    while (!isSo()) {
        if (failure_) return std::unexpected(*failure_);
        if (base::monotonicMs() >= until) return fail(ErrorCode::TimedOut, {});
        turn(kTurn);
    }
    return {};
}

Result<void> NodeDriver::waitCurrent(milliseconds timeout) {
    return waitUntil(
        [this] {
            const auto now = status();
            return now.isCurrent && !now.isStale;
        },
        timeout);
}

Result<lightnode::TopicStatus> NodeDriver::waitComplete(const ledger::Topic& topic,
                                                        ledger::Height height,
                                                        milliseconds timeout) {
    if (!statusOf(topic)) follow(topic);
    std::optional<lightnode::TopicStatus> known;
    const auto done = waitUntil(
        [&] {
            known = statusOf(topic);
            return known && (known->isDenied || known->isUnreadable ||
                             (known->isComplete && known->height >= height));
        },
        timeout);
    if (!done) return std::unexpected(done.error());
    if (known->isDenied) return fail(ErrorCode::NotEntitled, "feed");
    if (known->isUnreadable) return fail(ErrorCode::VersionTooNew, "feed");
    return *known;
}

namespace {

/// Gives a command by `start`, which takes the reply, and waits for it.
template <class T, class Start>
Result<T> await(NodeDriver& driver, milliseconds timeout, Start start) {
    const auto slot = std::make_shared<std::optional<Result<T>>>();
    const auto token = start([slot](Result<T> result) { *slot = std::move(result); });
    const auto done = driver.waitUntil([&] { return slot->has_value(); }, timeout);
    if (*slot) return std::move(**slot);
    driver.cancel(token);
    return std::unexpected(done.error());
}

}  // namespace

Result<lightnode::Proven> NodeDriver::proveNow(std::vector<ledger::Key> keys,
                                               milliseconds timeout) {
    return await<lightnode::Proven>(*this, timeout, [&](Reply<lightnode::Proven> reply) {
        return prove(std::move(keys), std::move(reply));
    });
}

Result<lightnode::BlobStored> NodeDriver::putBlobNow(Bytes bytes, milliseconds timeout) {
    return await<lightnode::BlobStored>(*this, timeout, [&](Reply<lightnode::BlobStored> reply) {
        return putBlob(std::move(bytes), std::move(reply));
    });
}

Result<Bytes> NodeDriver::getBlobNow(const base::Hash& hash, milliseconds timeout) {
    return await<Bytes>(*this, timeout,
                        [&](Reply<Bytes> reply) { return getBlob(hash, std::move(reply)); });
}

Result<ledger::EpochVoteAnswer> NodeDriver::voteEpochNow(lightnode::EpochChoice choice,
                                                         milliseconds timeout) {
    using Answer = ledger::EpochVoteAnswer;
    return await<Answer>(*this, timeout, [&](Reply<Answer> reply) {
        return voteEpoch(std::move(choice), std::move(reply));
    });
}

namespace {

/// The same for what tells its progress, which begins the timeout anew.
template <class T, class Start>
Result<T> awaitSteps(NodeDriver& driver, milliseconds timeout, Start start) {
    const auto heard = std::make_shared<TimeMs>(base::monotonicMs());
    const auto slot = std::make_shared<std::optional<Result<T>>>();
    const auto token = start([slot](Result<T> result) { *slot = std::move(result); },
                             [heard](ledger::Height) { *heard = base::monotonicMs(); });
    while (!*slot) {
        const auto left = milliseconds(*heard + timeout.count() - base::monotonicMs());
        const auto since = *heard;
        const auto done =
            driver.waitUntil([&] { return slot->has_value() || *heard != since; }, left);
        if (done || *slot) continue;
        driver.cancel(token);
        return std::unexpected(done.error());
    }
    return std::move(**slot);
}

}  // namespace

Result<lightnode::HeaderFound> NodeDriver::findHeaderNow(ledger::Height height,
                                                         milliseconds timeout) {
    return awaitSteps<lightnode::HeaderFound>(*this, timeout, [&](auto reply, auto onProgress) {
        return findHeader(height, std::move(reply), std::move(onProgress));
    });
}

Result<lightnode::TransactionFound> NodeDriver::findTransactionNow(const ledger::FeedEntry& entry,
                                                                   milliseconds timeout) {
    return awaitSteps<lightnode::TransactionFound>(
        *this, timeout, [&](auto reply, auto onProgress) {
            return findTransaction(entry, std::move(reply), std::move(onProgress));
        });
}

Result<Submission> NodeDriver::submitNow(ledger::Action action, milliseconds timeout,
                                         TimeMs validForMs, AlsoStore alsoStore) {
    struct State {
        std::optional<Result<Sent>> sent;
        std::optional<lightnode::Outcome> outcome;
    };
    const auto state = std::make_shared<State>();
    const auto token = submit(
        std::move(action), [state](Result<Sent> sent) { state->sent = std::move(sent); },
        [state](const lightnode::Outcome& outcome) { state->outcome = outcome; }, validForMs,
        std::move(alsoStore));
    const auto ended = [&] {
        return state->outcome || (state->sent && (!*state->sent || !(*state->sent)->id));
    };
    const auto done = waitUntil(ended, timeout);
    if (!state->sent) {
        cancel(token);
        giveCommands();  // or a later turn might still sign it
        return std::unexpected(done.error());
    }
    if (!*state->sent) return std::unexpected(state->sent->error());
    auto& sent = **state->sent;
    if (state->outcome)
        if (const auto told = forgetOutcome(profile_.vault().database(), *sent.id); !told)
            base::logWarn("node", "outcome: {}", base::textOf(told.error()));
    return Submission{sent.id, std::move(sent.run), state->outcome};
}

}  // namespace seabridge::app
