// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orderer/EtcdGateway.h"
#include "orderer/EtcdMessages.h"
#include "orderer/Orderer.h"

#include <map>

namespace seabridge::orderer {

/// The order of one epoch in an etcd cluster that all members' peers reach (README.md). Every call
/// waits for the network, so it belongs on a thread of its own; only cancel() is for any thread.
///
/// Errors besides Orderer's. To try again later: Disconnected (nothing was sent), TimedOut (the
/// outcome is unknown: give append() the same entries again and none will stand there twice), Busy
/// (others were faster), Protocol (an answer that is none), DiskFull (appends pause, reads go on).
/// Stale: another epoch has begun, this one takes nothing more. RolledBack or Damaged: etcd
/// contradicted itself; from then on every call gives that error, and a person has to look.
class EtcdOrderer final : public Orderer {
public:
    static constexpr unsigned kPausePercent = 60;             ///< of the quota

    /// Without a word to etcd. `name` begins all keys: one for each network. InvalidInput as
    /// EtcdGateway::open.
    [[nodiscard]] static Result<std::unique_ptr<EtcdOrderer>> open(EtcdAccess access,
                                                                   std::string name,
                                                                   std::uint64_t epoch);

    /// At most one batch: orderer::fitting().
    [[nodiscard]] Result<std::uint64_t> append(std::span<const Bytes> entries) override;
    /// RolledBack if the order ends before `position`: whoever asks has seen it longer.
    [[nodiscard]] Result<std::vector<Bytes>> read(std::uint64_t position,
                                                  const ReadLimits& limits = {}) override;
    /// Any member's peer may; nothing happens where another was faster. Compacts afterwards, and
    /// where nothing is left to go if that may not have been done.
    [[nodiscard]] Result<void> trim(std::uint64_t position) override;

    [[nodiscard]] std::uint64_t epoch() const override { return keys_.epoch; }
    [[nodiscard]] std::uint64_t firstPosition() const override { return first_.position; }
    [[nodiscard]] std::uint64_t nextPosition() const override { return head_.position; }
    /// Of the quota, in percent, as last seen.
    [[nodiscard]] unsigned usedPercent() const { return usedPercent_; }
    [[nodiscard]] const std::optional<base::Error>& halted() const { return halted_; }
    void cancel() { gateway_.cancel(); }

private:
    /// What one moment's look showed, all of it checked.
    struct Page {
        etcd::Guard head;               ///< as it stands, for the next guard
        etcd::Guard first;
        base::Hash before;              ///< link of the entry before the first one here
        std::vector<Bytes> entries;
    };

    EtcdOrderer(EtcdGateway gateway, etcd::Keys keys);
    [[nodiscard]] base::Hash origin() const;
    [[nodiscard]] std::unexpected<base::Error> halt(base::ErrorCode code, std::string_view detail);
    [[nodiscard]] Result<void> note(const etcd::Header& header);
    [[nodiscard]] Result<void> noteHead(const etcd::Snapshot& snapshot);
    [[nodiscard]] Result<void> noteFirst(const etcd::Snapshot& snapshot);
    [[nodiscard]] Result<etcd::Snapshot> snapshot(std::uint64_t from, std::size_t& count);
    [[nodiscard]] Result<Page> look(std::uint64_t position, std::size_t count);
    [[nodiscard]] Result<void> learn();
    [[nodiscard]] Result<void> takeSlots(etcd::Snapshot& snapshot, std::uint64_t position,
                                         std::size_t asked, Page& page);
    [[nodiscard]] Result<void> remember(std::uint64_t position, const base::Hash& link);
    [[nodiscard]] Result<bool> send(const etcd::Guard& head, std::span<const Bytes> entries);
    /// At most one batch: orderer::fitting().
    [[nodiscard]] Result<std::uint64_t> appendTogether(std::span<const Bytes> entries);
    void compact();
    [[nodiscard]] Result<void> checkRoom();

    EtcdGateway gateway_;
    etcd::Keys keys_;
    std::optional<base::Error> halted_;
    std::string cluster_;           ///< empty: no answer yet
    std::uint64_t revision_ = 0;    ///< the highest of all answers
    etcd::Mark head_;               ///< as last seen; of this epoch, also before it began
    etcd::Mark first_;
    etcd::Guard headText_;          ///< as last seen, also of an older epoch
    bool hasHead_ = false;          ///< the key was seen
    std::optional<std::uint64_t> doubt_;  ///< where a transaction with unknown outcome would be
    std::map<std::uint64_t, base::Hash> seen_;  ///< links of the newest positions seen
    std::size_t pageCount_ = 8;     ///< entries to ask for, by how large and slow the last ones were
    bool owesCompaction_ = true;    ///< after the last trim, anybody's; not known at the start
    std::optional<std::uint64_t> roomCheckedAt_;  ///< position
    unsigned usedPercent_ = 0;
};

}  // namespace seabridge::orderer
