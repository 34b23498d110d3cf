// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/Door.h"
#include "ui/screens/rates/Pairs.h"

namespace seabridge::screens {

/// The rates that the screen shows, asked of the core: every day of the chosen pair and the newest
/// of the others. GUI thread.
class RateFeed : public QObject {
    Q_OBJECT
public:
    enum class State { Waiting, Ready, Failed };
    /// The newest day of a pair and its change to the published day before.
    struct Newest {
        RateDay day;
        std::optional<Change> change;
    };

    explicit RateFeed(bridge::Door& door, QObject* parent = nullptr);

    /// Asks for everything again, by the custom of this language. What is shown stays till then.
    void load(text::Language language);
    /// Asks for another pair.
    void choose(std::size_t index);

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] base::ErrorCode fault() const { return fault_; }
    /// The pair that days() belong to.
    [[nodiscard]] const Pair& pair() const { return pairs_[shown_]; }
    [[nodiscard]] std::size_t chosen() const { return chosen_; }
    [[nodiscard]] const std::vector<RateDay>& days() const { return days_; }
    [[nodiscard]] std::span<const Pair> pairs() const { return pairs_; }
    [[nodiscard]] const std::vector<std::optional<Newest>>& newest() const { return newest_; }
    /// No rate of any pair.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isSimulated() const;

signals:
    /// days() are new ones.
    void daysChanged();
    void newestChanged();

private:
    void askNewest(std::int32_t lastDay);
    void take(std::size_t index, base::Result<std::vector<api::RatePoint>> result, bool isAll);
    bridge::Door& door_;
    std::span<const Pair> pairs_;
    std::size_t chosen_ = 0;
    std::size_t shown_ = 0;
    std::vector<RateDay> days_;
    std::vector<std::optional<Newest>> newest_;
    std::size_t awaited_ = 0;  ///< answers on newest days still to come
    State state_ = State::Waiting;
    base::ErrorCode fault_ = base::ErrorCode::Internal;
    int turn_ = 0;  ///< answers to an earlier question count for nothing
};

}  // namespace seabridge::screens
