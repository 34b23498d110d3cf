// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/Door.h"

#include <vector>

namespace seabridge::screens {

/// The own organization's history as far as it was asked for, newest first: page by page, and what
/// is new is put in front. GUI thread; `door` outlives it.
class History : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kPage = 100;

    explicit History(bridge::Door& door, QObject* parent = nullptr);

    /// Asks for what is new.
    void refresh();
    /// Asks for the next older page; nothing while one is on its way or there is none.
    void more();
    void clear();

    [[nodiscard]] const std::vector<api::FeedRow>& rows() const { return rows_; }
    [[nodiscard]] const api::Coverage& coverage() const { return coverage_; }
    [[nodiscard]] bool isAtEnd() const { return isAtEnd_; }
    /// True once an answer came; before it nothing can be said.
    [[nodiscard]] bool isLoaded() const { return isLoaded_; }
    /// Why the newest question failed.
    [[nodiscard]] const std::optional<base::Error>& failure() const { return failure_; }

signals:
    /// There are other rows, or another coverage.
    void changed();

private:
    void ask(std::optional<std::uint64_t> before);
    void take(const api::FeedPage& page, bool isNewest);
    void putBefore(const std::vector<api::FeedRow>& page);
    void putBehind(const std::vector<api::FeedRow>& page);

    bridge::Door& door_;
    std::vector<api::FeedRow> rows_;
    api::Coverage coverage_;
    std::optional<base::Error> failure_;
    bool isAsking_ = false;
    bool isAtEnd_ = false;
    bool isLoaded_ = false;
    bool isRefreshWanted_ = false;
    int run_ = 0;  ///< counts clear(), so that late answers are dropped
};

}  // namespace seabridge::screens
