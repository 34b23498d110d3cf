// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/wallet/History.h"

#include <algorithm>

namespace seabridge::screens {

History::History(bridge::Door& door, QObject* parent) : QObject(parent), door_(door) {}

void History::refresh() {
    if (isAsking_) {
        isRefreshWanted_ = true;
        return;
    }
    ask({});
}

void History::more() {
    if (isAsking_ || isAtEnd_ || rows_.empty()) return;
    ask(rows_.back().position);
}

void History::clear() {
    ++run_;
    rows_.clear();
    coverage_ = {};
    failure_.reset();
    isAsking_ = isAtEnd_ = isLoaded_ = isRefreshWanted_ = false;
    emit changed();
}

void History::ask(std::optional<std::uint64_t> before) {
    isAsking_ = true;
    door_.core().history(
        before, kPage,
        bridge::Door::reply<api::FeedPage>(this, [this, before, run = run_](auto result) {
            if (run != run_) return;
            isAsking_ = false;
            failure_.reset();
            if (result) take(*result, !before);
            else failure_ = result.error();
            emit changed();
            if (std::exchange(isRefreshWanted_, false)) refresh();
        }));
}

void History::take(const api::FeedPage& page, bool isNewest) {
    isLoaded_ = true;
    coverage_ = page.coverage;
    if (isNewest) putBefore(page.rows);
    else putBehind(page.rows);
}

void History::putBefore(const std::vector<api::FeedRow>& page) {
    if (page.empty()) return;
    // More than a page is new: what lies between is read again on the way down.
    if (rows_.empty() || page.back().position > rows_.front().position + 1) {
        rows_ = page;
        isAtEnd_ = page.size() < kPage;
        return;
    }
    const auto known = rows_.front().position;
    const auto old = std::ranges::find_if(
        page, [known](const api::FeedRow& row) { return row.position <= known; });
    rows_.insert(rows_.begin(), page.begin(), old);
}

void History::putBehind(const std::vector<api::FeedRow>& page) {
    const auto oldest = rows_.back().position;
    const auto older = std::ranges::find_if(
        page, [oldest](const api::FeedRow& row) { return row.position < oldest; });
    isAtEnd_ = older == page.end();
    rows_.insert(rows_.end(), older, page.end());
}

}  // namespace seabridge::screens
