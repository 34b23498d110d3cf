// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lightnode/Effects.h"

#include <deque>
#include <map>
#include <set>
#include <variant>

namespace seabridge::lightnode {

inline constexpr std::size_t kMaxInFlight = 64;
inline constexpr std::size_t kMaxQueued = 256;
inline constexpr TimeMs kRequestMs = 10 * base::kSecondMs;   ///< then another member is asked
inline constexpr TimeMs kGiveUpMs = 60 * base::kSecondMs;    ///< in all
inline constexpr TimeMs kBenchMs = 30 * base::kSecondMs;     ///< for a member that sent nonsense

// what a question is about
struct AskHead {
    Height known = 0;  ///< the height that the answer is to be linked to
};
/// Changes of the membership above what was our head.
struct AskChanges {
    Height above = 0;
};
struct AskEntities {
    Height height = 0;
    std::vector<ledger::Key> keys;
};
struct AskFeed {
    ledger::Topic topic;
    std::uint64_t end = 0;
};
struct AskSubmit {
    ledger::TxId id;
};
struct AskPut {
    Token token = 0;
};
struct AskGet {
    Token token = 0;
    base::Hash hash;
};
struct AskHeaders {
    Token token = 0;
};
struct AskTransaction {
    Token token = 0;
};
struct AskEpoch {};
struct AskEpochVote {
    Token token = 0;
};
using Subject = std::variant<AskHead, AskChanges, AskEntities, AskFeed, AskSubmit, AskPut, AskGet,
                             AskHeaders, AskTransaction, AskEpoch, AskEpochVote>;

/// One question and who was asked.
struct Ask {
    net::Message message = net::Message::GetHead;
    Bytes body;
    Subject subject;
    std::optional<OrgId> only = {};   ///< this member or none
    std::set<OrgId> tried = {};
    TimeMs giveUpAt = 0;              ///< set by add()
    TimeMs notBefore = 0;
    base::Error lastError = {base::ErrorCode::TimedOut, {}};
};

/// What came back.
struct Answer {
    Ask ask;
    OrgId member;
    std::optional<net::Refusal> refusal;  ///< or else `body` is the reply's
    Bytes body;
};

/// Questions in flight and those that wait: spread over the members, never more than kMaxInFlight,
/// each with a time limit and then another member. One thread.
class Requests {
public:
    explicit Requests(const std::vector<OrgId>& members);

    /// Of the genesis or one that joined later: the driver knows from proven state.
    void connect(const OrgId& member);
    /// What it was asked goes to others.
    void disconnect(const OrgId& member);
    /// False if kMaxQueued wait already. `urgent` goes before the others (heads before history).
    [[nodiscard]] bool add(Ask ask, TimeMs mono, bool urgent);
    /// Another member, since this answer did not help; keeps the time limit.
    void retry(Ask ask, base::Error why);
    /// `member` sent what cannot be: it rests for kBenchMs, and it is counted.
    void bench(const OrgId& member, TimeMs mono);

    /// The question that `frame` answers. Nothing for a late or unknown one; Protocol (the member
    /// is benched, another is asked) for one of a wrong kind.
    [[nodiscard]] std::optional<Answer> take(const OrgId& member, const net::Frame& frame,
                                             TimeMs mono);
    /// Looks at the time limits, then asks as many as may be asked.
    [[nodiscard]] std::vector<Send> dispatch(TimeMs mono);
    /// Questions that nobody answered; the caller decides what that means.
    [[nodiscard]] std::vector<Ask> takeFailed();

    [[nodiscard]] std::vector<OrgId> connected() const;
    [[nodiscard]] std::uint64_t offencesOf(const OrgId& member) const;
    /// True if one that `fits` is in flight or waits.
    template <class Fits>
    [[nodiscard]] bool any(Fits fits) const {
        for (const auto& [number, flight] : flying_)
            if (fits(flight.ask)) return true;
        for (const auto& ask : queue_)
            if (fits(ask)) return true;
        return false;
    }
    template <class Fits>
    void drop(Fits fits) {
        std::erase_if(flying_, [&](const auto& item) { return fits(item.second.ask); });
        std::erase_if(queue_, fits);
    }

private:
    struct Peer {
        bool connected = false;
        TimeMs benchedUntil = 0;
        std::uint64_t offences = 0;
        std::size_t flying = 0;
        std::uint64_t lastUse = 0;
    };
    struct Flight {
        Ask ask;
        OrgId member;
        TimeMs deadline = 0;
    };
    enum class Choice { Chosen, Later, Nobody };
    [[nodiscard]] Choice choose(const Ask& ask, TimeMs mono, OrgId& member);
    void expire(TimeMs mono);
    void recount();

    std::map<OrgId, Peer> peers_;
    std::map<std::uint64_t, Flight> flying_;
    std::deque<Ask> queue_;
    std::vector<Ask> failed_;
    std::uint64_t lastNumber_ = 0;
};

}  // namespace seabridge::lightnode
