// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServingLimits.h"

#include <array>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <optional>

namespace seabridge::app {

/// Hands values from any thread to one, within the shares of InputRoom: members' before others',
/// and of each kind one of every payer in turn, so that nobody waits for what another has put in
/// before him. Those of one payer stay in their order. Producers never wait.
template <class T>
class FairQueue {
public:
    static constexpr std::size_t kMembersInARow = 16;  ///< while others wait, then one of theirs

    FairQueue(std::size_t maxInputs, std::size_t maxBytes) : room_(maxInputs, maxBytes) {}

    /// False where the payer has no room.
    [[nodiscard]] bool tryPush(T value, const InputRoom::Payer& payer, std::size_t bytes) {
        {
            const std::lock_guard lock(mutex_);
            if (closed_ || !room_.take(payer, bytes)) return false;
            auto& line = lines_[payer];
            if (line.empty()) turnsOf(payer.whom).push_back(payer);
            line.push_back({std::move(value), bytes});
        }
        ready_.notify_one();
        return true;
    }

    /// The next value; nothing after `wait` or once closed and drained.
    [[nodiscard]] std::optional<T> pop(std::chrono::milliseconds wait) {
        std::unique_lock lock(mutex_);
        ready_.wait_for(lock, wait, [this] { return closed_ || !lines_.empty(); });
        if (lines_.empty()) return std::nullopt;
        auto& turns = turnsOf(nextKind());
        const auto payer = turns.front();
        turns.pop_front();
        const auto line = lines_.find(payer);
        auto item = std::move(line->second.front());
        line->second.pop_front();
        if (line->second.empty()) lines_.erase(line);
        else turns.push_back(payer);
        room_.giveBack(payer, item.bytes);
        return std::move(item.value);
    }

    /// Refuses further values and wakes the consumer; what is in can still be popped.
    void close() {
        {
            const std::lock_guard lock(mutex_);
            closed_ = true;
        }
        ready_.notify_all();
    }

    [[nodiscard]] std::size_t inputs() const { return room_.inputs(); }
    [[nodiscard]] std::size_t bytes() const { return room_.bytes(); }

private:
    struct Item {
        T value;
        std::size_t bytes = 0;
    };
    using Turns = std::deque<InputRoom::Payer>;

    [[nodiscard]] Turns& turnsOf(InputRoom::For whom) {
        return turns_[static_cast<std::size_t>(whom)];
    }
    [[nodiscard]] InputRoom::For nextKind() {
        const bool others = !turnsOf(InputRoom::For::Others).empty();
        const bool members = !turnsOf(InputRoom::For::Members).empty();
        if (members && (!others || inARow_ < kMembersInARow)) {
            inARow_ = others ? inARow_ + 1 : 0;
            return InputRoom::For::Members;
        }
        inARow_ = 0;
        return InputRoom::For::Others;
    }

    InputRoom room_;
    std::mutex mutex_;
    std::condition_variable ready_;
    std::map<InputRoom::Payer, std::deque<Item>> lines_;  ///< none is empty
    std::array<Turns, 2> turns_;                          ///< whose turn is next
    std::size_t inARow_ = 0;
    bool closed_ = false;
};

}  // namespace seabridge::app
