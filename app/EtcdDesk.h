// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CertifiedPositions.h"
#include "base/Clock.h"
#include "net/Protocol.h"
#include "orderer/EtcdOrderer.h"
#include "peer/Effects.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace seabridge::app {

using base::Bytes;
using base::Result;
using base::TimeMs;

/// The order in etcd as one peer uses it. A thread of its own appends what the peer makes, asks
/// for what comes next every kPollMs (etcd's watch is not trusted and not used) and trims. The
/// other calls are the core thread's and never wait.
class EtcdDesk {
public:
    static constexpr std::chrono::milliseconds kPollMs{50};
    static constexpr std::chrono::milliseconds kRetryMs{500};  ///< after an error
    static constexpr std::size_t kPendingBytes = 32 << 20;  ///< more is dropped; the peer repeats it
    static constexpr unsigned kTrimPercent = 30;  ///< of the quota: then trim little by little

    struct Options {
        orderer::EtcdAccess access;
        std::string name;             ///< of the order: one for each network
        std::uint64_t trimAtLeast = 1000;  ///< positions; members differ, so that one is first
        TimeMs alarmMs = 10'000;      ///< after errors without a break, unless they are grave
    };
    /// What came for the core thread: the answer to a read, or an alarm.
    using Heard = std::variant<peer::OrderIn, peer::Alarm>;
    /// Called on the desk's thread; false where there is no room now.
    using Hear = std::function<bool(Heard)>;

    /// InvalidInput as EtcdOrderer::open; does not need etcd to be up.
    [[nodiscard]] static Result<std::unique_ptr<EtcdDesk>> start(Options options, Hear hear);
    /// Within a second.
    ~EtcdDesk();
    EtcdDesk(const EtcdDesk&) = delete;
    EtcdDesk& operator=(const EtcdDesk&) = delete;

    /// Of those that only say the time the newest waits alone where etcd does not answer.
    void append(Bytes entry);
    /// Entries that are not known to be in the order.
    [[nodiscard]] std::size_t waiting();
    /// A later epoch, with its entry 0 unless it has one.
    void begin(std::uint64_t epoch, Bytes opening);
    /// Answered once there is something; a newer one replaces it. A later epoch begins with the
    /// first append after it was asked for.
    void read(const net::PositionRequest& request);
    void noteCertified(const ledger::Header& header);

private:
    EtcdDesk(Options options, Hear hear) : options_(std::move(options)), hear_(std::move(hear)) {}
    void wake();
    void dropOlderClocks();

    // own thread
    void run();
    [[nodiscard]] bool openEpoch();
    [[nodiscard]] Result<void> work();
    [[nodiscard]] Result<void> appendOpening();
    [[nodiscard]] Result<void> appendBatch();
    [[nodiscard]] Result<void> readWanted();
    [[nodiscard]] Result<void> trimOld();
    void answer(const net::PositionRequest& request, std::vector<Bytes> entries);
    void noteOutcome(const Result<void>& outcome);
    void sayAlarm();

    const Options options_;
    const Hear hear_;

    std::mutex mutex_;  ///< held for moments only
    std::condition_variable news_;
    bool hasNews_ = false;
    bool stop_ = false;
    struct Pending {
        Bytes entry;
        bool isClock = false;
    };
    std::deque<Pending> pending_;
    std::size_t pendingBytes_ = 0;
    std::pair<std::uint64_t, Bytes> opening_;  ///< of which epoch; empty: none
    std::optional<net::PositionRequest> wanted_;
    std::optional<std::uint64_t> trimTo_;
    std::uint64_t certifiedTo_ = 0;  ///< lower positions are in blocks
    CertifiedPositions certified_;
    std::uint64_t certifiedEpoch_ = 0;
    std::unique_ptr<orderer::EtcdOrderer> order_;  ///< replaced under the mutex
    /// The first ones of pending_, given to the order until it knows; own thread, changed under the
    /// mutex.
    std::vector<Bytes> batch_;

    // own thread
    bool isOpen_ = false;                 ///< the peer has said which epoch it is in
    bool hasAsked_ = false;               ///< in this turn; else its outcome says nothing of etcd
    std::optional<TimeMs> failingSince_;
    enum class Trouble { None, Failing, Paused, Halted };
    Trouble told_ = Trouble::None;        ///< of what fails now
    std::string alarm_;                   ///< not yet heard
    std::thread thread_;
};

}  // namespace seabridge::app
