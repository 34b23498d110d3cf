// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

#include "Desk.h"
#include "NodeDriver.h"
#include "Profile.h"

#include <functional>
#include <memory>

/// What every command that needs the ledger shares: the profile, a light node that has found a
/// current head, and how answers say what is proven.
namespace seabridge::cli {

/// To be added to the options of an online command.
[[nodiscard]] std::vector<Option> onlineOptions(std::vector<Option> own = {});
/// The same with --no-wait and --again, for commands that submit by Online::submit().
[[nodiscard]] std::vector<Option> submitOptions(std::vector<Option> own = {});
/// The end of --help of every command with these options; Help.cpp puts it there.
inline constexpr std::string_view kOnlineDetails =
    "  --genesis FILE     the consortium file; pinned in the vault at the first use\n"
    "  --timeout SECONDS  how long to wait for the ledger [60]\n"
    "  --since HEIGHT     answers from that block or a later one: the height that another desk named\n";
inline constexpr std::string_view kSubmitDetails =
    "  --no-wait          returns once it was sent: {\"id\":TX,\"outcome\":\"sent\"}\n"
    "  --again            signs although the same was signed before and is not settled; without it\n"
    "                     that exits 1 with still-open and its id, and nothing is signed\n";

class Online {
public:
    enum class Purpose {
        Work,
        Look,  ///< NodeOptions::onlyLooks, for a vault that is read-only after a rollback
    };

    /// Opens the profile, pins the genesis, finds out who works here, connects, and waits for a
    /// current head.
    [[nodiscard]] static std::expected<std::unique_ptr<Online>, Problem> open(
        const Arguments& arguments);
    /// The same over a profile that is open.
    [[nodiscard]] static std::expected<std::unique_ptr<Online>, Problem> over(
        app::Profile profile, const Arguments& arguments, Purpose purpose);

    [[nodiscard]] app::NodeDriver& driver() { return *driver_; }
    [[nodiscard]] app::Desk& desk() { return *desk_; }
    [[nodiscard]] app::Profile& profile() { return *profile_; }
    [[nodiscard]] const lightnode::Identity& self() const { return self_; }
    [[nodiscard]] std::chrono::milliseconds patience() const { return patience_; }

    /// Proven at the newest head; not-found if it is proven absent.
    template <class Entity, class... Id>
    [[nodiscard]] std::expected<Entity, Problem> get(const Id&... id) {
        const auto proven = prove({Entity::keyOf(id...)});
        if (!proven) return std::unexpected(proven.error());
        auto found = app::NodeDriver::entityOf<Entity>(proven->values.front());
        if (!found) return failed(found.error());
        if (!*found) return std::unexpected(absent());
        return std::move(**found);
    }
    /// Several at one head; it becomes the one that proofJson() speaks of.
    [[nodiscard]] std::expected<lightnode::Proven, Problem> prove(std::vector<ledger::Key> keys);
    /// What `open` gives; once more after fetching reading keys shared with this device, if the
    /// first try lacked one.
    template <class Open>
    [[nodiscard]] auto opened(Open open) -> decltype(open()) {
        auto first = open();
        if (first || first.error().code != base::ErrorCode::NotEntitled) return first;
        const auto fetched = desk_->fetchReadingKeys();
        return fetched && !fetched->fetched.empty() ? open() : std::move(first);
    }
    /// Of the head under which the last get() or prove() was proven, else the newest:
    /// {"height":...,"time":...,"current":...,"stale":...,"by":[...],"simulated":...}.
    [[nodiscard]] std::string proofJson() const;
    [[nodiscard]] std::string proofText() const;
    /// Of that block from now on: for what the desk proved by itself.
    void speakOf(ledger::Height height, base::TimeMs time);

    // ---- operands
    /// "me" or 32 hex digits.
    [[nodiscard]] std::expected<ledger::OrgId, Problem> org(std::string_view text) const;
    [[nodiscard]] std::expected<ledger::UserId, Problem> user(std::string_view text) const;
    /// A decimal in the scale of that currency, which must exist.
    [[nodiscard]] std::expected<ledger::Money, Problem> money(std::string_view amount,
                                                              std::string_view currency);
    [[nodiscard]] std::string decimal(const ledger::Money& money);

    // ---- answers
    /// {"proof":...,"value":...}; `valueJson` is JSON already.
    [[nodiscard]] Answer show(std::string text, std::string_view valueJson) const;
    template <class T>
    [[nodiscard]] Answer showValue(std::string text, const T& value) const {
        return show(std::move(text), codec::toJson(value));
    }
    /// Of a submission: {"id":...,"outcome":WORD,"height":N} with `more` (",\"x\":1") before the
    /// brace; a refusal is a Problem with the outcome's word as its code.
    [[nodiscard]] Outcome tell(const base::Result<app::Submission>& submission,
                               const std::string& more = {}) const;
    /// Submits and tells. With --no-wait only until it was sent: outcome "sent", no height.
    [[nodiscard]] Outcome submit(ledger::Action action, const std::string& more = {});
    /// The same where `more` derives from the transaction's id.
    [[nodiscard]] Outcome submit(ledger::Action action,
                                 const std::function<std::string(const ledger::TxId&)>& more);

    /// The part of submit() that tells nothing. `alsoStore` as of app::NodeDriver::submit().
    [[nodiscard]] base::Result<app::Submission> send(ledger::Action action,
                                                     app::NodeDriver::AlsoStore alsoStore = {});

private:
    Online() = default;
    [[nodiscard]] Problem absent() const;
    [[nodiscard]] std::expected<void, Problem> identify();
    /// Until a head is current and at since_ or above.
    [[nodiscard]] std::expected<void, Problem> waitForHead();

    std::unique_ptr<app::Profile> profile_;
    std::unique_ptr<app::NodeDriver> driver_;
    std::unique_ptr<app::Desk> desk_;
    lightnode::Identity self_;
    std::chrono::milliseconds patience_ = std::chrono::seconds(60);
    ledger::Height since_ = 0;
    Purpose purpose_ = Purpose::Work;
    bool isHasty_ = false;                   ///< --no-wait
    bool isRepeat_ = false;                  ///< --again
    std::optional<ledger::Header> proven_;   ///< of the last prove()
};

/// 64 hex digits.
[[nodiscard]] std::expected<base::Hash, Problem> hashFrom(std::string_view text,
                                                          std::string_view what);
[[nodiscard]] std::expected<base::TimeMs, Problem> timeFrom(std::string_view text);

}  // namespace seabridge::cli
