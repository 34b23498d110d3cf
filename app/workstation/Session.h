// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Desk.h"
#include "api/Values.h"
#include "workstation/PersonNames.h"
#include "workstation/Projection.h"

#include <set>

namespace seabridge::app {

/// An open profile at work: vault, connections, keys and what is known. Ends by its destruction,
/// which closes connections, saves the counter and wipes the keys. One thread.
class Session {
public:
    /// How long a question to the peers may take: a step keeps later commands waiting. Then the
    /// person may try again.
    static constexpr std::chrono::seconds kPatience{15};

    /// `onChange` is called when a view would look different, also while a Desk call waits; it may
    /// call fill(). Errors of NodeDriver::open(). `profile` is taken only on success, so a failure
    /// closes it. A reading key that could not be had is asked for again after `keysAgainMs`.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(
        Profile profile, NodeOptions options, std::function<void()> onChange,
        TimeMs keysAgainMs = 30 * base::kSecondMs);
    /// Submissions that are not settled answer Cancelled, or Unsettled if they are signed.
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    void turn(milliseconds wait);
    /// One piece of work that nobody waits for: fetches a reading key, opens a quotation or the
    /// reason of a decision. May wait as a Desk call does. False: there is none; then it costs
    /// nothing until something changes.
    bool workAhead();
    void fill(api::View& out);

    /// Answers when it is settled, or after [60 s]; what ends later stands in View::outcomes. What
    /// waits for others is gone after `validForMs`, or the longest that the parameters allow.
    /// StillOpen, and nothing signed, where OpenActs has something against it; Busy while the same
    /// is about to be signed. `alsoStore` as of NodeDriver::submit().
    void submit(ledger::Action action, api::Reply<api::Submission> reply,
                TimeMs validForMs = base::kDayMs, NodeDriver::AlsoStore alsoStore = {});
    /// Null until the ledger knows this device.
    [[nodiscard]] Desk* desk() { return desk_ ? &*desk_ : nullptr; }
    /// Not after a failure().
    [[nodiscard]] NodeDriver& driver() { return *driver_; }
    [[nodiscard]] Profile& profile() { return profile_; }
    [[nodiscard]] const Projection* projection() const { return projection_.get(); }
    /// The vault failed, or the node could not go on as whom the ledger says works here. Nothing
    /// but fill() and the end is left then.
    [[nodiscard]] const std::optional<base::Error>& failure() const {
        return driver_ ? driver_->failure() : broken_;
    }
    /// Writes it down in the vault; "" forgets it. InvalidInput "name".
    [[nodiscard]] Result<void> namePerson(const ledger::UserId& user, const std::string& name);
    /// A person has seen what became of it.
    [[nodiscard]] Result<void> dismissOutcome(const ledger::TxId& id);
    /// A quotation was opened or kept: look again.
    void noticeDocument();

private:
    struct Open {
        api::Reply<api::Submission> reply;
        TimeMs untilMs = 0;
        NodeDriver::Token token = 0;
        std::optional<ledger::TxId> id = {};
        ledger::Action action = {};
    };

    Session(Profile profile, NodeOptions options, std::function<void()> onChange,
            TimeMs keysAgainMs);
    [[nodiscard]] Result<void> connect();
    void reconnect();
    void askIdentity();
    void finish(std::uint64_t number, Result<api::Submission> result);
    void finishLate();
    // Outcomes.cpp
    [[nodiscard]] static Result<api::Submission> cutShort(const Open& one, base::Error why);
    void settled(std::uint64_t number, const lightnode::Outcome& outcome);
    [[nodiscard]] Result<void> readOutcomes();
    void noticeOutcomes();
    void noticeUnderWay();
    void noticeStatus();
    [[nodiscard]] std::optional<QuoteFacts> factsOf(const ledger::Quote& quote);
    void noticeKeys();
    void fetchKeys();
    [[nodiscard]] std::vector<ledger::QuoteId> unopenedQuotes() const;
    bool openNextQuote();
    [[nodiscard]] std::optional<base::Hash> unopenedReason() const;
    bool openNextReason();

    Profile profile_;
    NodeOptions options_;
    std::function<void()> onChange_;
    std::unique_ptr<Projection> projection_;
    std::map<std::uint64_t, Open> open_;
    std::uint64_t lastNumber_ = 0;
    std::map<base::Hash, QuoteFacts> facts_;     ///< by commitment
    std::map<base::Hash, std::string> reasons_;  ///< by blob, of decisions that wait
    std::map<ledger::UserId, std::string> names_;  ///< of own people, from the vault
    std::set<base::Hash> unread_;                ///< quotes, by commitment: not kept here
    std::set<base::Hash> tried_;                 ///< quotes and reasons
    bool mayWorkAhead_ = true;                   ///< something changed since there was nothing
    Bytes keysSeen_;                             ///< the organization's, as last looked at
    bool wantsKeys_ = false;
    TimeMs keysAgainMs_;
    std::optional<TimeMs> keysAgainAtMs_;        ///< some could not be had
    bool canRead_ = false;
    bool isAskingIdentity_ = false;
    std::optional<ledger::Device> device_;       ///< as found on the ledger
    std::vector<api::OutcomeRow> outcomes_;      ///< as kept in the vault, newest first
    std::vector<api::UnderWayRow> underWay_;     ///< the vault's outbox, newest first
    std::optional<base::Error> broken_;          ///< why there is no driver
    api::Proof shown_;
    std::vector<OrgId> shownConnected_;
    std::size_t shownOutgoing_ = 0;
    bool shownFailure_ = false;
    std::unique_ptr<NodeDriver> driver_;         // after what its callbacks use
    std::optional<Desk> desk_;
};

}  // namespace seabridge::app
