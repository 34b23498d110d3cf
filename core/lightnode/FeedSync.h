// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ledger/Feed.h"
#include "lightnode/Head.h"
#include "net/Protocol.h"

#include <optional>

namespace seabridge::lightnode {

/// A stretch of a feed whose entries are verified: from .. size - 1, under `root` of `size`.
struct Stretch {
    std::uint64_t size = 0;
    base::Hash root;
    std::uint64_t from = 0;
    base::Hash rootAtFrom;  ///< of the first `from` entries; verifies the next older page

    static void fields(auto& self, auto&& visit) {
        visit("size", self.size);
        visit("root", self.root);
        visit("from", self.from);
        visit("rootAtFrom", self.rootAtFrom);
    }
    bool operator==(const Stretch&) const = default;
};

/// How far a topic is verified; all that is needed to go on after a restart.
struct FeedProgress {
    ledger::Topic topic;
    Stretch newest;
    /// What was known before the feed grew, until the pages between have come. Then they are one.
    std::optional<Stretch> older = {};

    static void fields(auto& self, auto&& visit) {
        visit("topic", self.topic);
        visit("newest", self.newest);
        visit("older", self.older);
    }
};

/// One followed topic: pages, newest first, each verified by the root that the newer one left
/// (ledger.md section 5). Nothing verified is ever taken back. One thread.
class FeedSync {
public:
    explicit FeedSync(ledger::Topic topic);
    /// Goes on from what an earlier run stored.
    explicit FeedSync(FeedProgress progress);

    struct Page {
        std::uint64_t begin = 0;
        std::vector<Bytes> entries;              ///< encoded, as stored
        std::vector<ledger::FeedEntry> decoded;  ///< the same
    };

    /// The feed's head as proven under `header`; nothing: proven absent, that is, empty. While an
    /// earlier growth is being fetched only remembered. Misconduct if it cannot extend what is
    /// verified.
    [[nodiscard]] base::Result<void> grow(const std::optional<ledger::FeedHead>& head,
                                          const Head& under);
    /// The next page to ask for; nothing if all is verified. The same until take() accepts it.
    [[nodiscard]] std::optional<net::FeedRequest> next() const;
    /// An answer to next(). Protocol or NotProven: the peer's offence. Misconduct: the pages are
    /// true but lead to another past than the verified one. VersionTooNew: certified, yet not an
    /// entry of this release; the topic stands still from then on.
    [[nodiscard]] base::Result<Page> take(const net::FeedReply& reply);

    [[nodiscard]] const ledger::Topic& topic() const { return progress_.topic; }
    [[nodiscard]] const FeedProgress& progress() const { return progress_; }
    /// The head under which the newest stretch is proven; nothing before the first grow().
    [[nodiscard]] const std::optional<Head>& under() const { return under_; }
    /// The head under which progress().older was proven, if that was in this run.
    [[nodiscard]] const std::optional<Head>& olderUnder() const { return olderUnder_; }
    /// True once everything from `progress().newest.from` up to under() is verified.
    [[nodiscard]] bool isContiguous() const { return under_ && !progress_.older; }
    /// True if the whole history up to under() is verified.
    [[nodiscard]] bool isComplete() const { return isContiguous() && progress_.newest.from == 0; }
    [[nodiscard]] bool isUnreadable() const { return unreadable_; }

private:
    [[nodiscard]] std::uint64_t lowest() const;
    void startGrowth(const ledger::FeedHead& head, const Head& under);
    void join();

    FeedProgress progress_;
    std::optional<Head> under_;
    std::optional<Head> olderUnder_;
    std::optional<std::pair<ledger::FeedHead, Head>> waiting_;  ///< newest growth not yet begun
    bool unreadable_ = false;
};

}  // namespace seabridge::lightnode
