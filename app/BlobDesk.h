// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BlobRoom.h"
#include "FairQueue.h"
#include "PeerClock.h"
#include "store/BlobStore.h"

#include <atomic>
#include <functional>
#include <memory>
#include <set>
#include <thread>

namespace seabridge::app {

/// The documents of a peer, written and read one after the other on a thread of its own: a disk that
/// takes its time delays other documents, never a block. The other calls are the core thread's and
/// never wait.
class BlobDesk {
public:
    static constexpr std::size_t kQueued = 256;
    static constexpr std::size_t kQueuedBytes = 32 << 20;
    static constexpr base::TimeMs kAlarmMs = base::kHourMs;  ///< between alarms of what was refused
    static constexpr std::size_t kToldDamaged = 1000;  ///< damaged blobs, each told once in a run

    /// Whom it tells; from its own thread, but for what is refused at once. The first and the last
    /// answer false where there is no room now.
    struct Ears {
        std::function<bool(const peer::BlobStored& stored)> stored;
        std::function<void(std::uint64_t client, net::Frame frame)> reply;
        std::function<bool(const std::string& text)> alarm;
    };

    /// Errors of BlobStore::open; a damaged file of the days is an alarm. `clock` outlives it.
    [[nodiscard]] static base::Result<std::unique_ptr<BlobDesk>> open(
        const std::filesystem::path& folder, const std::filesystem::path& days,
        const BlobConfig& config, const PeerClock& clock, Ears ears);
    ~BlobDesk();
    BlobDesk(const BlobDesk&) = delete;
    BlobDesk& operator=(const BlobDesk&) = delete;

    /// Stored: durable, and within its organization's day and the disk's reserve. Busy to the client
    /// where it cannot be kept, or too much waits already.
    void put(peer::StoreBlob blob);
    void get(const peer::ServeBlob& asked);
    /// What is under way comes to its end; what waits gets no answer. Nothing after that.
    void stop();

private:
    using Work = std::variant<peer::StoreBlob, peer::ServeBlob>;

    BlobDesk(store::BlobStore store, BlobRoom room, const PeerClock& clock, Ears ears);
    template <class T>
    void add(T work, std::size_t bytes);

    // own thread
    void run();
    [[nodiscard]] base::Result<base::Hash> keep(const peer::StoreBlob& blob);
    void work(const peer::StoreBlob& blob);
    void work(const peer::ServeBlob& asked);
    void tell(const std::string& text);
    void tellDamaged(const base::Hash& hash);

    store::BlobStore store_;
    BlobRoom days_;
    const PeerClock& clock_;
    Ears ears_;
    FairQueue<Work> queue_;
    std::atomic<bool> stop_ = false;
    std::optional<base::TimeMs> alarmMs_;  ///< when one that could not be kept was told last
    std::set<base::Hash> damaged_;         ///< told
    std::thread thread_;
};

}  // namespace seabridge::app
