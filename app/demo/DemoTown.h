// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Workstation.h"
#include "demo/DemoCast.h"

#include <filesystem>
#include <stop_token>
#include <thread>

namespace seabridge::app {

struct DemoDesk {
    std::string id;                     ///< "lingnan-clerk"
    std::string native;                 ///< the person's name; the firm's stands in View::parties
    std::string latin;
    DemoRole role = DemoRole::Clerk;
    OrgId org;
    ledger::LegalNames firm;
    std::filesystem::path folder;       ///< of the profile
    std::unique_ptr<Workstation> station;  ///< never null
};


enum class DemoPhase : std::uint8_t {
    Keys = 1,      ///< peers' and people's keys, the consortium file
    Vaults = 2,
    Peers = 3,     ///< the processes start
    Desks = 4,     ///< the desks open and sync
    History = 5,   ///< forty-five days are played
    Present = 6,   ///< it is today; nothing more happens by itself
};

struct DemoProgress {
    DemoPhase phase = DemoPhase::Keys;
    std::size_t done = 0;               ///< of the phase
    std::size_t total = 0;              ///< 0: not counted
};

struct DemoOptions {
    /// Of the town's files: absent or empty, and it stays. Empty: a private temporary one, which
    /// goes with the town.
    std::filesystem::path folder = {};
    std::filesystem::path peerProgram = {};  ///< empty: seabridge-peer beside this program
    /// The order lies in three etcd processes besides, and not with a member's peer.
    bool hasEtcd = false;
    /// Only tests have another present than the wall clock's.
    base::TimeMs aheadMs = 0;
};

/// The demo: a simulated consortium of four peers as child processes on loopback, and the desks of
/// its people, whose history is played through these very desks.
///
/// Threads: construct and destroy on any thread; all else on any thread at any time in between.
/// start() returns at once; a thread of the town's own founds it, plays and then keeps the peers
/// (which end with that thread, so also if this process is killed). Callbacks come on that thread
/// and must not wait, nor destroy the town.
///
/// The desks exist from the beginning: they show the phase NoProfile, then Locked, are unlocked
/// by the town before the history, and are the caller's to use from the phase Present on; looking
/// is fine at any time. Their passphrase is passphrase(). Let go of subscriptions before the town.
class DemoTown {
public:
    using OnProgress = std::function<void(const DemoProgress&)>;
    using OnEnd = std::function<void(Result<void>)>;

    explicit DemoTown(DemoOptions options);
    /// Whatever it is doing, ends it: within a second or two, and no process is left.
    ~DemoTown();
    DemoTown(const DemoTown&) = delete;
    DemoTown& operator=(const DemoTown&) = delete;

    /// Once. `onEnd` comes once: when the present is reached; with an error (Cancelled if the town
    /// is being destroyed) where it could not be, and then the peers have ended.
    void start(OnProgress onProgress, OnEnd onEnd);

    /// The same ones in the same order for the town's whole life.
    [[nodiscard]] const std::vector<DemoDesk>& desks() const { return desks_; }
    /// Null if there is none of that name.
    [[nodiscard]] const DemoDesk* desk(std::string_view id) const;
    [[nodiscard]] static base::Secret passphrase();
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    /// For those who want to see that they end.
    [[nodiscard]] std::vector<std::int64_t> peerProcesses() const;

private:
    void run(const std::stop_token& stop, const OnProgress& onProgress, const OnEnd& onEnd);

    DemoOptions options_;
    std::filesystem::path folder_;
    Result<void> folderMade_;
    std::vector<DemoDesk> desks_;
    mutable std::mutex mutex_;
    std::vector<std::int64_t> processes_;
    std::jthread thread_;
};

}  // namespace seabridge::app
