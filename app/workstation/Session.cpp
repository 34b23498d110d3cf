// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/Session.h"

#include "workstation/Order.h"
#include "workstation/ProofOf.h"
#include "workstation/Summary.h"

#include "base/Log.h"

#include <algorithm>
#include <thread>

namespace seabridge::app {
namespace {

using base::ErrorCode;

constexpr TimeMs kSettleMs = 60 * base::kSecondMs;

bool has(const std::vector<OrgId>& all, const OrgId& one) {
    return std::ranges::find(all, one) != all.end();
}

/// By the newest membership that is proven; until then by the consortium file.
std::vector<api::PeerRow> peersOf(Profile& profile, const Projection* projection,
                                  const lightnode::Status& status) {
    std::vector<api::PeerRow> out;
    const auto add = [&](const OrgId& org, std::uint8_t roles) {
        out.push_back({org, roles, has(status.connected, org), has(status.namedBy, org)});
    };
    if (const auto* known = projection ? &projection->known().membership : nullptr;
        known != nullptr && *known) {
        for (const auto& member : (*known)->members)
            if (member.status != ledger::MemberStatus::Expelled) add(member.org, member.roles);
    } else {
        for (const auto& member : profile.genesis()->members) add(member.org, member.roles);
    }
    return out;
}

}  // namespace

Session::Session(Profile profile, NodeOptions options, std::function<void()> onChange,
                 TimeMs keysAgainMs)
    : profile_(std::move(profile)), options_(std::move(options)),
      onChange_([this, tell = std::move(onChange)] {
          mayWorkAhead_ = true;
          tell();
      }),
      keysAgainMs_(keysAgainMs) {}

Result<std::unique_ptr<Session>> Session::open(Profile profile, NodeOptions options,
                                               std::function<void()> onChange,
                                               TimeMs keysAgainMs) {
    std::unique_ptr<Session> session(
        new Session(std::move(profile), std::move(options), std::move(onChange), keysAgainMs));
    if (const auto done = session->connect(); !done) return std::unexpected(done.error());
    return session;
}

Session::~Session() {
    // Before the replies: they must not find connections.
    desk_.reset();
    driver_.reset();
    auto open = std::move(open_);
    for (const auto& [number, one] : open)
        one.reply(cutShort(one, {ErrorCode::Cancelled, "locked"}));
}

Result<void> Session::connect() {
    auto driver = NodeDriver::open(profile_, options_);
    if (!driver) return std::unexpected(driver.error());
    driver_ = std::move(*driver);
    NodeListener listener;
    listener.onAlarm = [](const std::string& text) { base::logAlarm("workstation", "{}", text); };
    const auto self = profile_.identity();
    if (!self) {
        listener.onHead = [this](const auto&) { askIdentity(); };
        driver_->listen(std::move(listener));
        return {};
    }
    projection_ = std::make_unique<Projection>(*self, *driver_, [this] {
        noticeKeys();
        onChange_();
    });
    listener.onHead = [this](const auto&) {
        unread_.clear();
        projection_->proceed();
        onChange_();
    };
    listener.onEntries = [this, own = ledger::topicOf(self->org)](const auto& topic,
                                                                 const auto& entries) {
        if (topic == own) projection_->onEntries(entries);
        if (topic == ledger::membershipTopic()) projection_->onDecisions(entries);
    };
    listener.onSettled = [this](const auto&, const auto&) {
        noticeUnderWay();
        noticeOutcomes();
    };
    listener.onEpoch = onChange_;
    driver_->listen(std::move(listener));
    driver_->follow(ledger::membershipTopic());
    auto names = PersonNames(profile_.vault().database()).all();
    if (!names) return std::unexpected(names.error());
    names_ = std::move(*names);
    if (const auto read = readOutcomes(); !read) return read;
    noticeUnderWay();
    desk_.emplace(*driver_, kPatience);
    return projection_->start();
}

void Session::askIdentity() {
    if (isAskingIdentity_) return;
    isAskingIdentity_ = true;
    driver_->get<ledger::Device>(
        [this](Result<std::optional<ledger::Device>> found) {
            isAskingIdentity_ = false;
            if (found && *found && (*found)->active) device_ = std::move(**found);
        },
        profile_.wallet()->publicKeys().signing);
}

void Session::turn(milliseconds wait) {
    if (broken_) {
        std::this_thread::sleep_for(wait);
        return finishLate();
    }
    driver_->turn(wait);
    if (projection_) projection_->proceed();
    finishLate();
    noticeStatus();
    if (!device_) return;
    // Not within a reply: the driver is made anew, now as somebody.
    const auto device = *std::exchange(device_, std::nullopt);
    const auto done = profile_.setIdentity(device.org, device.user);
    if (done) reconnect();
    else base::logWarn("workstation", "identity: {}", base::textOf(done.error()));
    onChange_();
}

void Session::reconnect() {
    driver_.reset();
    auto done = connect();
    if (done) return;
    base::logWarn("workstation", "reconnect: {}", base::textOf(done.error()));
    desk_.reset();
    projection_.reset();
    driver_.reset();
    broken_ = std::move(done.error());
}

void Session::noticeStatus() {
    const auto status = driver_->status();
    auto proof = proofOf(status, base::monotonicMs());
    if (sameBlock(shown_, proof) && shownConnected_ == status.connected &&
        shownOutgoing_ == status.outgoing && shownFailure_ == failure().has_value())
        return;
    shown_ = std::move(proof);
    shownConnected_ = status.connected;
    shownOutgoing_ = status.outgoing;
    shownFailure_ = failure().has_value();
    onChange_();
}

void Session::fill(api::View& out) {
    out.failure = failure();
    if (broken_) return;
    const auto status = driver_->status();
    out.proof = proofOf(status, base::monotonicMs());
    out.outgoing = status.outgoing;
    out.device = profile_.wallet()->publicKeys();
    out.isPhraseKept = profile_.keepsPhrase();
    out.consortium = profile_.genesis()->name;
    out.peers = peersOf(profile_, projection_.get(), status);
    if (!projection_) return;
    out.coverage = projection_->coverage();
    out.outcomes = outcomes_;
    out.underWay = underWay_;
    present(projection_->known(), projection_->self(), status.blockTime,
            {[this](const auto& quote) { return factsOf(quote); },
             [this](const auto& blob) {
                 const auto found = reasons_.find(blob);
                 return found == reasons_.end() ? std::nullopt : std::optional(found->second);
             }},
            out);
    out.self->canRead = canRead_;
    presentOrder(projection_->known(), projection_->self(),
                 {status, driver_->epoch(), driver_->head().header, out.device->signing,
                  std::max(status.blockTime, base::wallClockMs())},
                 out.affairs.order);
    out.affairs.coverage = projection_->decisionsCoverage();
    for (auto& person : out.staff.people)
        if (const auto name = names_.find(person.id); name != names_.end())
            person.name = name->second;
}

void Session::submit(ledger::Action action, api::Reply<api::Submission> reply,
                     TimeMs validForMs, NodeDriver::AlsoStore alsoStore) {
    if (desk_) {
        const auto open = desk_->openActs().against(action);
        if (!open) return reply(std::unexpected(open.error()));
        if (*open) return reply(stillOpen(**open));
    }
    if (std::ranges::any_of(open_, [&](const auto& one) {
            return !one.second.id && isSameAct(one.second.action, action);
        }))
        return reply(base::fail(ErrorCode::Busy, "the same is being signed"));
    const auto* parameters =
        projection_ && projection_->known().parameters ? &*projection_->known().parameters
                                                       : nullptr;
    if (parameters != nullptr) validForMs = std::min(validForMs, parameters->validUntilMaxMs);
    const auto number = ++lastNumber_;
    open_[number] = {std::move(reply), base::monotonicMs() + kSettleMs, 0, {}, action};
    const auto token = driver_->submit(
        std::move(action),
        [this, number](Result<Sent> sent) {
            if (!sent) return finish(number, std::unexpected(sent.error()));
            if (!sent->id)
                return finish(number, api::Submission{api::SubmitState::Refused, sent->run.reject,
                                                      {}, sent->run.height});
            noticeUnderWay();
            if (const auto found = open_.find(number); found != open_.end())
                found->second.id = sent->id;
        },
        [this, number](const lightnode::Outcome& outcome) { settled(number, outcome); },
        validForMs, std::move(alsoStore));
    open_[number].token = token;
}

Result<void> Session::namePerson(const ledger::UserId& user, const std::string& name) {
    if (auto done = PersonNames(profile_.vault().database()).put(user, name); !done) return done;
    if (name.empty()) names_.erase(user);
    else names_[user] = name;
    onChange_();
    return {};
}

void Session::finish(std::uint64_t number, Result<api::Submission> result) {
    auto done = open_.extract(number);
    if (done) done.mapped().reply(std::move(result));
}

void Session::finishLate() {
    const auto now = base::monotonicMs();
    std::vector<std::uint64_t> late;
    for (const auto& [number, one] : open_)
        if (now >= one.untilMs || failure()) late.push_back(number);
    for (const auto number : late) {
        const auto& one = open_.at(number);
        if (!one.id && !failure()) driver_->cancel(one.token);
        finish(number, cutShort(one, failure().value_or(base::Error{
                                         ErrorCode::TimedOut, "nothing was signed"})));
    }
}

}  // namespace seabridge::app
