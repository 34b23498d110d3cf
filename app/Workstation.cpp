// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workstation.h"

#include "workstation/Opening.h"

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;

constexpr std::size_t kEvents = 64;
constexpr std::size_t kCommandsATurn = 16;
constexpr milliseconds kTurn{20};
constexpr milliseconds kRest{100};

api::View firstView(const std::filesystem::path& folder) {
    api::View view;
    view.phase = store::holdsVault(folder) ? api::Phase::Locked : api::Phase::NoProfile;
    return view;
}

}  // namespace

Workstation::Workstation(WorkstationOptions options)
    : options_(std::move(options)), views_(firstView(options_.folder)),
      queue_(kMaxCommands + kEvents) {
    worker_ = std::thread([this] { run(); });
}

Workstation::~Workstation() {
    isImportCancelled_ = true;
    // Closed before the worker is told, so that it answers all that ever came in. What the pool
    // still does finds the queue closed and answers by itself.
    queue_.close();
    isEnding_ = true;
    worker_.join();
}

bool Workstation::pushCommand(Work work) {
    if (waiting_.fetch_add(1) < kMaxCommands &&
        queue_.tryPush([this, work = std::move(work)]() mutable {
            --waiting_;
            work();
        }))
        return true;
    --waiting_;
    return false;
}

void Workstation::run() {
    while (!isEnding_) {
        if (session_) session_->turn(kTurn);
        if (older_) older_->turn(kTurn);
        runCommands();
    }
    // What was to be written is, while the vault is open; all else answers Cancelled.
    while (auto work = queue_.pop(milliseconds(0))) (*work)();
    session_.reset();
    older_.reset();
}

void Workstation::runCommands() {
    auto work = queue_.pop(session_ || older_ ? milliseconds(0) : kRest);
    if (!work && session_ && !isLocking()) {
        (void)session_->workAhead();
        return;
    }
    for (std::size_t i = 0; work; ++i) {
        (*work)();
        // A command that waited has turned the driver; the others must too, now and then.
        if (i + 1 >= kCommandsATurn || isEnding_) return;
        work = queue_.pop(milliseconds(0));
    }
}

void Workstation::show() {
    if ((!session_ && !older_) || isLocking()) return;
    api::View view;
    if (older_) {
        view.phase = api::Phase::Older;
        older_->fill(view);
    } else {
        view.phase = session_->failure() ? api::Phase::Failed : api::Phase::Open;
        session_->fill(view);
    }
    views_.post(std::move(view));
}

api::Phase Workstation::restingPhase() const {
    return store::holdsVault(options_.folder) ? api::Phase::Locked : api::Phase::NoProfile;
}

/// A view without content.
void Workstation::rest(api::Phase phase, std::optional<base::Error> failure) {
    api::View view;
    view.phase = phase;
    view.failure = std::move(failure);
    views_.post(std::move(view));
}

Result<void> Workstation::start(Profile profile) {
    if (profile.vault().openedReadOnly()) return startComparing(std::move(profile));
    auto session = Session::open(std::move(profile), options_.node, [this] { show(); });
    if (!session) return std::unexpected(session.error());
    session_ = std::move(*session);
    show();
    return {};
}

Result<void> Workstation::startComparing(Profile profile) {
    auto older = OlderSession::open(std::move(profile), options_.node, [this] { show(); });
    if (!older) return std::unexpected(older.error());
    older_ = std::move(*older);
    show();
    return {};
}

void Workstation::submit(ledger::Action action, Reply<Submission> reply, TimeMs validForMs) {
    withSession<Submission>(std::move(reply), [action = std::move(action), validForMs](
                                                  Session& session, Reply<Submission> answer) {
        session.submit(action, std::move(answer), validForMs);
    });
}

}  // namespace seabridge::app
