// SPDX-License-Identifier: GPL-3.0-or-later
#include "Online.h"

#include "VaultAccess.h"

#include "base/File.h"

namespace seabridge::cli {

namespace {

constexpr std::size_t kMaxGenesisBytes = 64 << 20;
constexpr std::uint32_t kMaxTimeout = 24 * 3600;
constexpr std::chrono::milliseconds kSendTime{300};

std::expected<void, Problem> pin(app::Profile& profile, const Arguments& arguments) {
    if (const auto path = arguments.value("--genesis")) {
        const auto bytes = base::readFile(std::filesystem::path(*path), kMaxGenesisBytes);
        if (!bytes) return failed(bytes.error());
        if (const auto done = profile.pinGenesis(*bytes); !done) return failed(done.error());
    }
    if (profile.genesis() == nullptr)
        return wrongUse("this profile knows no consortium yet: --genesis FILE");
    return {};
}

/// Outcome of a transaction that reached the order, as a word.
std::string outcomeWord(const lightnode::Outcome& outcome) {
    switch (outcome.kind) {
        case lightnode::Outcome::Kind::Executed: return std::string(nameOf(outcome.reject));
        case lightnode::Outcome::Kind::Expired: return "expired";
        case lightnode::Outcome::Kind::Lost: return "lost";
    }
    return {};
}

}  // namespace

std::vector<Option> onlineOptions(std::vector<Option> own) {
    own.push_back({"--genesis", "FILE"});
    own.push_back({"--timeout", "SECONDS"});
    own.push_back({"--since", "HEIGHT"});
    return own;
}

std::vector<Option> submitOptions(std::vector<Option> own) {
    own = onlineOptions(std::move(own));
    own.push_back({"--no-wait"});
    own.push_back({"--again"});
    return own;
}

std::expected<std::unique_ptr<Online>, Problem> Online::open(const Arguments& arguments) {
    auto vault = openVault(arguments);
    if (!vault) return std::unexpected(vault.error());
    auto profile = app::Profile::over(std::move(*vault));
    if (!profile) return failed(profile.error());
    return over(std::move(*profile), arguments, Purpose::Work);
}

std::expected<std::unique_ptr<Online>, Problem> Online::over(app::Profile profile,
                                                             const Arguments& arguments,
                                                             Purpose purpose) {
    std::unique_ptr<Online> out(new Online);
    out->purpose_ = purpose;
    out->isHasty_ = arguments.has("--no-wait");
    out->isRepeat_ = arguments.has("--again");
    if (const auto seconds = arguments.value("--timeout")) {
        const auto number = numberFrom(*seconds, kMaxTimeout);
        if (!number || *number == 0) return wrongUse("--timeout is a number of seconds");
        out->patience_ = std::chrono::seconds(*number);
    }
    if (const auto since = arguments.value("--since")) {
        const auto height = numberFrom(*since, kMaxNumber);
        if (!height) return wrongUse("--since is the height of a block");
        out->since_ = *height;
    }
    out->profile_ = std::make_unique<app::Profile>(std::move(profile));
    if (const auto pinned = pin(*out->profile_, arguments); !pinned)
        return std::unexpected(pinned.error());
    if (out->profile_->wallet() == nullptr)
        return wrongUse("this profile has no keys yet: seabridge-cli device new");
    if (const auto known = out->identify(); !known) return std::unexpected(known.error());
    return out;
}

std::expected<void, Problem> Online::waitForHead() {
    const auto tell = [](const base::Error& error, std::string atTimeout) {
        auto problem = problemOf(error);
        if (error.code == base::ErrorCode::TimedOut) problem.detail = std::move(atTimeout);
        return std::unexpected(std::move(problem));
    };
    if (const auto current = driver_->waitCurrent(patience_); !current)
        return tell(current.error(), fmt::format("no current block; {} of {} members reached",
                                                 driver_->status().connected.size(),
                                                 profile_->genesis()->members.size()));
    const auto isThere = [&] { return driver_->status().height >= since_; };
    if (const auto reached = driver_->waitUntil(isThere, patience_); !reached)
        return tell(reached.error(), fmt::format("the newest block is {}, not yet {}",
                                                 driver_->status().height, since_));
    return {};
}

std::expected<void, Problem> Online::identify() {
    if (!profile_->identity()) (void)profile_->findIdentity();
    app::NodeOptions options;
    options.onlyLooks = purpose_ == Purpose::Look;
    auto driver = app::NodeDriver::open(*profile_, std::move(options));
    if (!driver) return failed(driver.error());
    driver_ = std::move(*driver);
    if (const auto found = waitForHead(); !found) return found;
    if (!profile_->identity()) {
        // Not of the genesis: the ledger says whose device this is, and the node starts anew as it.
        const auto device =
            get<ledger::Device>(profile_->wallet()->publicKeys().signing);
        if (!device) return std::unexpected(device.error());
        if (const auto done = profile_->setIdentity(device->org, device->user); !done)
            return failed(done.error());
        driver_.reset();
        return identify();
    }
    self_ = *profile_->identity();
    desk_ = std::make_unique<app::Desk>(*driver_, patience_);
    if (isRepeat_) desk_->openActs().allowAll();
    return {};
}

Problem Online::absent() const {
    return {Exit::NotFound, "not-found", "proven absent at block " +
            std::to_string(proven_ ? proven_->height : driver_->status().height),
            ",\"proof\":" + proofJson()};
}

std::expected<lightnode::Proven, Problem> Online::prove(std::vector<ledger::Key> keys) {
    auto proven = driver_->proveNow(std::move(keys), patience_);
    if (!proven) return failed(proven.error());
    proven_ = proven->header;
    return std::move(*proven);
}

std::string Online::proofJson() const {
    const auto status = driver_->status();
    std::string by;
    for (const auto& member : status.namedBy)
        by += (by.empty() ? "" : ",") + codec::jsonQuoted(base::toHex(member));
    const auto height = proven_ ? proven_->height : status.height;
    return fmt::format("{{\"height\":{},\"time\":{},\"current\":{},\"stale\":{},\"by\":[{}],"
                       "\"simulated\":{}}}",
                       height,
                       codec::jsonQuoted(base::isoOf(proven_ ? proven_->time : status.blockTime)),
                       status.isCurrent && height >= status.currentHeight, status.isStale, by,
                       status.isSimulated);
}

std::string Online::proofText() const {
    const auto status = driver_->status();
    return fmt::format("proven at block {} of {}{}{}",
                       proven_ ? proven_->height : status.height,
                       base::isoOf(proven_ ? proven_->time : status.blockTime),
                       status.isStale ? ", out of date" : "",
                       status.isSimulated ? ", simulated" : "");
}

void Online::speakOf(ledger::Height height, base::TimeMs time) {
    proven_.emplace();
    proven_->height = height;
    proven_->time = time;
}

std::expected<ledger::OrgId, Problem> Online::org(std::string_view text) const {
    if (text == "me") return self_.org;
    const auto id = base::fixedFromHex<ledger::OrgId>(text);
    if (!id) return wrongUse(fmt::format("no organization: {}", text));
    return *id;
}

std::expected<ledger::UserId, Problem> Online::user(std::string_view text) const {
    if (text == "me") return self_.user;
    const auto id = base::fixedFromHex<ledger::UserId>(text);
    if (!id) return wrongUse(fmt::format("no user: {}", text));
    return *id;
}

std::expected<ledger::Money, Problem> Online::money(std::string_view amount,
                                                    std::string_view currency) {
    const ledger::CurrencyId id{std::string(currency)};
    if (!ledger::isCurrencyCode(id.code))
        return wrongUse(fmt::format("no currency code: {}", currency));
    const auto found = driver_->getNow<ledger::Currency>(patience_, id);
    if (!found) return failed(found.error());
    if (!*found) return std::unexpected(absent());
    const auto minor = ledger::minorFromDecimal(amount, (*found)->scale);
    if (!minor) return wrongUse(fmt::format("no amount in {}: {}", currency, amount));
    return ledger::Money{id, *minor};
}

std::string Online::decimal(const ledger::Money& money) {
    // Not by get(): what the answer's proof speaks of stays.
    const auto found = driver_->getNow<ledger::Currency>(patience_, money.currency);
    if (!found || !*found)
        return fmt::format("{} {} minor units", money.currency.code, money.amountMinor);
    return fmt::format("{} {}", money.currency.code,
                       ledger::decimalFromMinor(money.amountMinor, (*found)->scale));
}

Answer Online::show(std::string text, std::string_view valueJson) const {
    if (!text.empty() && !text.ends_with('\n')) text += '\n';
    return {text + proofText(),
            fmt::format("{{\"proof\":{},\"value\":{}}}", proofJson(), valueJson)};
}

Outcome Online::tell(const base::Result<app::Submission>& submission,
                     const std::string& more) const {
    if (!submission) return failed(submission.error());
    if (submission->stillOpen)
        return std::unexpected(Problem{
            Exit::Failed, "still-open",
            "the same was signed before and is not settled; nothing was signed now (--again)",
            fmt::format(",\"id\":\"{}\"", base::toHex(*submission->stillOpen))});
    if (!submission->id) {
        const auto word = std::string(nameOf(submission->run.reject));
        return std::unexpected(Problem{Exit::Failed, word, "refused before signing",
                                       fmt::format(",\"outcome\":\"{}\",\"dryRun\":true", word)});
    }
    const auto id = base::toHex(*submission->id);
    if (!submission->outcome && isHasty_)
        return Answer{id + " sent",
                      fmt::format("{{\"id\":\"{}\",\"outcome\":\"sent\"{}}}", id, more)};
    if (!submission->outcome)
        return std::unexpected(Problem{Exit::Failed, "timed-out",
                                       "signed and sent, not settled yet",
                                       fmt::format(",\"id\":\"{}\"", id)});
    const auto word = outcomeWord(*submission->outcome);
    const auto height = submission->outcome->height;
    if (!submission->isDone() && !submission->waits())
        return std::unexpected(
            Problem{Exit::Failed, word, "refused by the ledger",
                    fmt::format(",\"id\":\"{}\",\"outcome\":\"{}\",\"height\":{}", id, word,
                                height)});
    const auto pending =
        submission->waits() ? fmt::format(",\"pending\":\"{}\"", id) : std::string();
    return Answer{fmt::format("{} {} at block {}", id, word, height),
                  fmt::format("{{\"id\":\"{}\",\"outcome\":\"{}\",\"height\":{}{}{}}}", id, word,
                              height, pending, more)};
}

Outcome Online::submit(ledger::Action action, const std::string& more) {
    return tell(send(std::move(action)), more);
}

Outcome Online::submit(ledger::Action action,
                       const std::function<std::string(const ledger::TxId&)>& more) {
    const auto submission = send(std::move(action));
    return tell(submission, submission && submission->id ? more(*submission->id) : std::string());
}

base::Result<app::Submission> Online::send(ledger::Action action,
                                           app::NodeDriver::AlsoStore alsoStore) {
    if (!isHasty_) return desk_->submit(std::move(action), std::move(alsoStore));
    const auto open = desk_->openActs().against(action);
    if (!open) return std::unexpected(open.error());
    if (*open) return app::Submission{{}, {}, {}, **open};
    const auto sent = std::make_shared<std::optional<base::Result<app::Sent>>>();
    (void)driver_->submit(
        std::move(action),
        [sent](base::Result<app::Sent> result) { *sent = std::move(result); }, {}, base::kDayMs,
        std::move(alsoStore));
    const auto done = driver_->waitUntil([&] { return sent->has_value(); }, patience_);
    if (!done) return std::unexpected(done.error());
    if (!**sent) return std::unexpected((*sent)->error());
    // The sockets' threads need a moment; what is lost is sent again by the next command.
    (void)driver_->waitUntil([] { return false; }, kSendTime);
    return app::Submission{(**sent)->id, (**sent)->run, {}};
}

std::expected<base::Hash, Problem> hashFrom(std::string_view text, std::string_view what) {
    const auto hash = base::fixedFromHex<base::Hash>(text);
    if (!hash) return wrongUse(fmt::format("{} is 64 hex digits", what));
    return *hash;
}

std::expected<base::TimeMs, Problem> timeFrom(std::string_view text) {
    const auto time = base::timeFromIso(text);
    if (!time) return wrongUse(fmt::format("no time (2026-11-23T09:15:00Z): {}", text));
    return *time;
}

}  // namespace seabridge::cli
