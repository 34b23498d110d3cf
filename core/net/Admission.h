// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Frame.h"
#include "net/Keys.h"
#include "net/Limits.h"

#include <map>
#include <mutex>
#include <string>
#include <unordered_map>

namespace seabridge::net {

/// Tokens flow in at a rate up to a burst; each event takes one or some.
class TokenBucket {
public:
    [[nodiscard]] bool take(const Rate& rate, std::int64_t nowMs, std::int64_t count = 1);
    /// Nothing would be lost by forgetting it.
    [[nodiscard]] bool isFull(const Rate& rate, std::int64_t nowMs) const;

private:
    [[nodiscard]] std::int64_t level(const Rate& rate, std::int64_t nowMs) const;
    std::int64_t milliTokens_ = -1;  // -1: never used, so full
    std::int64_t updatedMs_ = 0;
};

enum class Door { Request, Announce, Guest };
enum class Verdict { Pass, Busy, Cut };

/// Who may connect and how much each may ask. Knows keys and addresses, no sockets. The table may
/// be replaced from any thread; everything else belongs to the I/O thread.
class Admission {
public:
    explicit Admission(const Limits& limits) : limits_(limits) {}

    void setAllowed(std::vector<AllowedKey> keys);
    /// Row by row; one without identity takes its key out of the table.
    void changeAllowed(std::vector<AllowedKey> rows);
    /// By today's table; nothing if the key is not in it.
    [[nodiscard]] std::optional<Bytes> identityOf(const CurvePublicKey& key) const;

    /// Decides a handshake. A guest may have any key, but not its address any number of them.
    [[nodiscard]] bool admit(Door door, const CurvePublicKey& key, const std::string& host,
                             std::int64_t nowMs);
    /// Handshakes that were let in at `door` since the start.
    [[nodiscard]] std::uint64_t admitted(Door door) const;
    /// Decides a request of `payer`: an identity's or a guest address's budget, of which it takes
    /// `cost`. Cut: it went on long after being told Busy.
    [[nodiscard]] Verdict charge(Door door, const std::string& payer, std::int64_t nowMs,
                                 std::int64_t cost = 1);
    /// Counts a misdeed; enough of them are answered with a ban of the key or guest address.
    void strike(const std::string& who, std::int64_t nowMs);
    /// Forgets what is no longer needed; every few seconds.
    void prune(std::int64_t nowMs);

    [[nodiscard]] static std::string nameOf(const CurvePublicKey& key) { return base::toHex(key); }

private:
    struct Budget {
        TokenBucket requests;
        TokenBucket patience;  // what is answered Busy before the connection is cut
    };
    struct Record {
        int strikes = 0;
        std::int64_t lastMs = 0;
        std::int64_t bannedUntilMs = 0;
    };
    /// What is remembered of those who come, by name.
    struct Visitors {
        std::map<std::string, TokenBucket> handshakes;
        std::map<std::pair<Door, std::string>, Budget> budgets;
    };
    [[nodiscard]] Visitors& visitorsAt(Door door) { return door == Door::Guest ? guests_ : known_; }
    [[nodiscard]] bool isBanned(const std::string& who, std::int64_t nowMs) const;
    [[nodiscard]] const Rate& rateOf(Door door) const;
    [[nodiscard]] Rate patienceOf(Door door) const;

    // Guests may have any number of addresses, so what is remembered of them is bounded: new ones
    // wait. Who is in the table of keys waits for no guest.
    static constexpr std::size_t kRemembered = 16'384;

    const Limits limits_;
    mutable std::mutex mutex_;
    std::unordered_map<CurvePublicKey, Bytes> allowed_;
    std::map<Door, std::uint64_t> admitted_;
    Visitors guests_;
    Visitors known_;
    std::map<std::string, Record> records_;
};

}  // namespace seabridge::net
