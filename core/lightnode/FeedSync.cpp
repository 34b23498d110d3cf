// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/FeedSync.h"

#include "merkle/Proof.h"

#include <algorithm>

namespace seabridge::lightnode {

using base::ErrorCode;
using base::fail;
using base::Result;

FeedSync::FeedSync(ledger::Topic topic) {
    progress_.topic = std::move(topic);
    progress_.newest.root = progress_.newest.rootAtFrom = merkle::emptyLogRoot();
}

FeedSync::FeedSync(FeedProgress progress) : progress_(std::move(progress)) {}

Result<void> FeedSync::grow(const std::optional<ledger::FeedHead>& head, const Head& under) {
    const auto grown = head.value_or(
        ledger::FeedHead{progress_.topic, 0, merkle::emptyLogRoot()});
    if (grown.topic != progress_.topic) return fail(ErrorCode::NotProven, "topic");
    const auto size = waiting_ ? waiting_->first.size : progress_.newest.size;
    const auto& root = waiting_ ? waiting_->first.root : progress_.newest.root;
    if (grown.size < size || (grown.size == size && grown.root != root))
        return fail(ErrorCode::Misconduct, "feed-shrunk");
    if (grown.size == progress_.newest.size)
        under_ = under;
    else if (progress_.older)
        waiting_.emplace(grown, under);
    else
        startGrowth(grown, under);
    return {};
}

void FeedSync::startGrowth(const ledger::FeedHead& head, const Head& under) {
    // An empty stretch is no island: there is nothing to arrive at but the feed's beginning.
    if (progress_.newest.size > progress_.newest.from) progress_.older = progress_.newest;
    progress_.newest = {head.size, head.root, head.size, head.root};
    olderUnder_ = std::exchange(under_, under);
}

std::uint64_t FeedSync::lowest() const { return progress_.older ? progress_.older->size : 0; }

std::optional<net::FeedRequest> FeedSync::next() const {
    const auto end = progress_.newest.from;
    if (unreadable_ || end == lowest()) return std::nullopt;
    const auto count = std::min<std::uint64_t>(end - lowest(), net::kMaxFeedEntries);
    return net::FeedRequest{progress_.topic, end, static_cast<std::uint32_t>(count)};
}

Result<FeedSync::Page> FeedSync::take(const net::FeedReply& reply) {
    const auto asked = next();
    if (!asked) return fail(ErrorCode::Protocol, "not-asked");
    const auto count = reply.entries.size();
    if (count == 0 || count > asked->count || reply.begin != asked->end - count)
        return fail(ErrorCode::Protocol, "page-shape");
    const auto before = merkle::Frontier::from(reply.begin, reply.peaks);
    if (!before) return fail(ErrorCode::Protocol, "peaks");
    std::vector<base::Hash> leaves;
    leaves.reserve(count);
    for (const auto& entry : reply.entries) leaves.push_back(merkle::leafHash(entry));
    if (!merkle::verifyPage(*before, leaves, asked->end, progress_.newest.rootAtFrom))
        return fail(ErrorCode::NotProven, "page");

    Page page{reply.begin, reply.entries, {}};
    for (const auto& entry : reply.entries) {
        auto decoded = codec::decoded<ledger::FeedEntry>(entry);
        unreadable_ = unreadable_ || !decoded;
        if (!decoded) return fail(ErrorCode::VersionTooNew, "feed-entry");
        page.decoded.push_back(std::move(*decoded));
    }
    const bool joins = progress_.older && reply.begin == progress_.older->size;
    if (joins && before->root() != progress_.older->root) {
        unreadable_ = true;
        return fail(ErrorCode::Misconduct, "feed-rewritten");
    }
    progress_.newest.from = reply.begin;
    progress_.newest.rootAtFrom = before->root();
    if (joins) join();
    return page;
}

void FeedSync::join() {
    progress_.newest.from = progress_.older->from;
    progress_.newest.rootAtFrom = progress_.older->rootAtFrom;
    progress_.older.reset();
    if (!waiting_) return;
    const auto [head, under] = *std::exchange(waiting_, std::nullopt);
    startGrowth(head, under);
}

}  // namespace seabridge::lightnode
