// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CertifiedPositions.h"
#include "net/Protocol.h"
#include "orderer/EmbeddedOrderer.h"
#include "peer/Effects.h"

#include <map>
#include <optional>

namespace seabridge::app {

using base::Bytes;
using base::Result;
using base::TimeMs;

/// The embedded order as its holder serves it: to its own peer and to the other members. Appends
/// that come together share one sync; a read that finds nothing waits for the next entry. Core
/// thread only; an error means the disk failed, and the process must end.
class OrderDesk {
public:
    static constexpr TimeMs kReadWaitMs = 1000;        ///< then an empty answer
    static constexpr std::size_t kWaitingReads = 64;
    static constexpr std::uint64_t kTrimAtLeast = 10'000;  ///< positions,
    static constexpr std::uint64_t kTrimBytes = 1ULL << 30;  ///< or a file of that size,
    // and at least half of the file goes: a trim copies the rest.

    /// Who asked: a connection and its request, or nobody for the own peer.
    struct Asker {
        std::uint64_t client = 0;
        std::uint64_t requestId = 0;
    };
    struct Answers {
        std::vector<peer::Reply> replies;
        std::optional<peer::OrderIn> own;
        std::vector<std::string> alarms;
    };

    [[nodiscard]] static Result<OrderDesk> open(const std::filesystem::path& folder,
                                                std::uint64_t epoch);
    /// Entry 0 of a later epoch, unless it has one; nothing for no bytes.
    [[nodiscard]] Result<void> begin(const Bytes& opening);

    /// Takes note of an entry; it is in the order once flush() returned. A bad one is refused.
    void append(Bytes entry, const std::optional<Asker>& asker, Answers& answers);
    [[nodiscard]] Result<void> flush(Answers& answers);
    /// A newer read of the same asker replaces the one that waits.
    [[nodiscard]] Result<void> read(const net::PositionRequest& request,
                                    const std::optional<Asker>& asker, TimeMs monoMs,
                                    Answers& answers);
    /// Ends the wait of reads that waited long enough; says what there is to say.
    void expire(TimeMs monoMs, Answers& answers);
    /// A block was certified, so a quorum executed its entries; the old ones go now and then, where
    /// the disk has room for a copy of the rest. Whoever still lacks them takes blocks instead.
    [[nodiscard]] Result<void> noteCertified(const ledger::Header& header);
    /// The members certified other entries below `position`: none of these is served any more, and
    /// the order goes on there if it is shorter.
    [[nodiscard]] Result<void> rejoin(std::uint64_t position, Answers& answers);

    [[nodiscard]] std::uint64_t epoch() const { return order_.epoch(); }
    [[nodiscard]] std::uint64_t nextPosition() const { return order_.nextPosition(); }
    [[nodiscard]] std::uint64_t fileBytes() const { return order_.fileBytes(); }

private:
    struct Read {
        std::uint64_t position = 0;
        std::uint64_t requestId = 0;
        TimeMs untilMs = 0;
        std::uint64_t epoch = 0;
    };
    static constexpr std::uint64_t kOwn = 0;  // connections are counted from 1

    explicit OrderDesk(orderer::EmbeddedOrderer order) : order_(std::move(order)) {}
    [[nodiscard]] Result<void> catchUp(Answers& answers);
    [[nodiscard]] bool isTrimWorthwhile(std::uint64_t position) const;
    static void answerGone(std::uint64_t client, const Read& read, Answers& answers);
    static void answer(std::uint64_t client, const Read& read, std::vector<Bytes> entries,
                       Answers& answers);

    orderer::EmbeddedOrderer order_;
    std::vector<Bytes> pending_;
    std::vector<Asker> pendingAskers_;
    std::map<std::uint64_t, Read> waiting_;       // by connection
    CertifiedPositions certified_;
    std::uint64_t certifiedTo_ = 0;  // lower positions are in blocks
    ledger::Height trimFrom_ = 0;    // not before that block
    std::string alarm_;              // not yet said
};

}  // namespace seabridge::app
