// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeDriver.h"

#include <map>
#include <stop_token>

namespace seabridge::app {

/// People of the demo without a desk on screen: a bank's treasury, who publishes rates.
/// Their light nodes are driven by the one thread that calls.
class DemoOperators {
public:
    struct Errand {
        std::string who;
        ledger::Action action;
    };
    struct Done {
        ledger::TxId id;
        ledger::Height height = 0;
    };

    explicit DemoOperators(std::stop_token stop) : stop_(std::move(stop)) {}

    /// Opens the profile and connects.
    [[nodiscard]] Result<void> add(const std::string& who, const std::filesystem::path& folder,
                                   const base::Secret& passphrase,
                                   const store::VaultOptions& options);
    /// Until every node knows a current block of that height and time.
    [[nodiscard]] Result<void> waitFor(ledger::Height height, TimeMs blockTime);
    /// All at once; waits until all are settled. Internal with the ledger's word for a refusal;
    /// that something waits for another's consent is none. In the order given.
    [[nodiscard]] Result<std::vector<Done>> submitAll(std::vector<Errand> errands);
    /// Lets syncing go on for a moment.
    void turn(milliseconds wait);
    /// Closes all.
    void clear() { all_.clear(); }

private:
    struct One {
        std::unique_ptr<Profile> profile;
        std::unique_ptr<NodeDriver> driver;  // after what it uses
    };
    [[nodiscard]] Result<void> turnUntil(const std::function<bool()>& isSo);

    std::stop_token stop_;
    std::map<std::string, One> all_;
};

}  // namespace seabridge::app
