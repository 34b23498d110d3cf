// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rates/RateFeed.h"

namespace seabridge::screens {

namespace {

constexpr std::int32_t kEver = 100'000;     // days since 1970: beyond every rate
constexpr std::int32_t kNewestDays = 40;    // two published days are among them

std::optional<RateFeed::Newest> newestOf(const std::vector<RateDay>& days) {
    if (days.empty()) return std::nullopt;
    return RateFeed::Newest{days.back(), changeAt(days, days.size() - 1)};
}

}  // namespace

RateFeed::RateFeed(bridge::Door& door, QObject* parent)
    : QObject(parent), door_(door), pairs_(pairsOf(text::Language::English)) {
    newest_.resize(pairs_.size());
}

void RateFeed::load(text::Language language) {
    pairs_ = pairsOf(language);
    const int turn = ++turn_;
    const Pair pair = pairs_[chosen_];
    door_.core().rates({pair.base, pair.quote, 0, kEver},
                       bridge::Door::reply<std::vector<api::RatePoint>>(
                           this, [this, turn, index = chosen_](auto result) {
                               if (turn == turn_) take(index, std::move(result), true);
                           }));
}

void RateFeed::choose(std::size_t index) {
    if (index >= pairs_.size() || index == chosen_) return;
    chosen_ = index;
    const int turn = ++turn_;
    const Pair pair = pairs_[index];
    const bool isAll = awaited_ > 0;  // the answers under way count for nothing now
    door_.core().rates({pair.base, pair.quote, 0, kEver},
                       bridge::Door::reply<std::vector<api::RatePoint>>(
                           this, [this, turn, index, isAll](auto result) {
                               if (turn == turn_) take(index, std::move(result), isAll);
                           }));
}

void RateFeed::take(std::size_t index, base::Result<std::vector<api::RatePoint>> result,
                    bool isAll) {
    if (!result) {
        state_ = State::Failed;
        fault_ = result.error().code;
        awaited_ = 0;
        emit daysChanged();
        return;
    }
    shown_ = index;
    days_ = daysOf(*result, pairs_[index].unit);
    newest_[index] = newestOf(days_);
    if (!days_.empty()) state_ = State::Ready;
    if (isAll) askNewest(days_.empty() ? kNewestDays : days_.back().day);
    emit newestChanged();
    emit daysChanged();
}

void RateFeed::askNewest(std::int32_t lastDay) {
    awaited_ = pairs_.size() - 1;
    for (std::size_t i = 0; i < pairs_.size(); ++i) {
        if (i == chosen_) continue;
        const Pair pair = pairs_[i];
        door_.core().rates(
            {pair.base, pair.quote, lastDay - kNewestDays, kEver},
            bridge::Door::reply<std::vector<api::RatePoint>>(
                this, [this, turn = turn_, i](auto result) {
                    if (turn != turn_) return;
                    newest_[i] = result ? newestOf(daysOf(*result, pairs_[i].unit)) : std::nullopt;
                    if (--awaited_ > 0) return;
                    const bool isFirst = std::exchange(state_, State::Ready) != State::Ready;
                    emit newestChanged();
                    if (isFirst) emit daysChanged();
                }));
    }
}

bool RateFeed::isEmpty() const {
    return std::ranges::none_of(newest_, [](const auto& each) { return each.has_value(); });
}

bool RateFeed::isSimulated() const {
    const auto isMadeUp = [](const std::optional<Newest>& each) {
        return each && each->day.source == kSimulatedSource;
    };
    return std::ranges::any_of(newest_, isMadeUp) ||
           (!days_.empty() && days_.back().source == kSimulatedSource);
}

}  // namespace seabridge::screens
