// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and locking, and what needs no open profile.
#include "Workstation.h"
#include "workstation/Opening.h"
#include "workstation/RateFile.h"

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;

}  // namespace

/// False if something is open or being opened already.
bool Workstation::beginOpening() {
    if (session_ || older_ || isOpening_) return false;
    isOpening_ = true;
    ++opening_;
    rest(api::Phase::Opening);
    return true;
}

Result<void> Workstation::opened(std::uint64_t opening, Result<Profile> profile) {
    isOpening_ = false;
    if (opening != opening_ || isEnding_) return fail(ErrorCode::Cancelled, "locked");
    auto done = profile ? start(std::move(*profile)) : std::unexpected(profile.error());
    if (!done) rest(restingPhase(), done.error());
    return done;
}

void Workstation::createProfile(api::NewProfile profile, Reply<api::CreatedProfile> reply) {
    command<api::CreatedProfile>(std::move(reply), [this, profile = std::move(profile)](
                                                       Reply<api::CreatedProfile> answer) mutable {
        if (!beginOpening()) return answer(fail(ErrorCode::InUse, "profile"));
        auto work = [this, answer, profile = std::move(profile), opening = opening_]() mutable {
            auto made = makeProfile(options_.folder, profile, options_.vault);
            const bool isTaken =
                pushEvent([this, answer, made = std::move(made), opening]() mutable {
                    if (!made) {
                        (void)opened(opening, std::unexpected(made.error()));
                        return answer(std::unexpected(made.error()));
                    }
                    const auto done = opened(opening, std::move(made->profile));
                    if (!done) return answer(std::unexpected(done.error()));
                    answer(std::move(made->facts));
                });
            if (!isTaken) answer(fail(ErrorCode::Cancelled, "ending"));
        };
        if (pool_.tryRun(std::move(work))) return;
        (void)opened(opening_, fail(ErrorCode::Busy, "pool"));
        answer(fail(ErrorCode::Busy, "pool"));
    });
}

void Workstation::phrase(Reply<base::Secret> reply) {
    withSession<base::Secret>(std::move(reply), [](Session& session, Reply<base::Secret> answer) {
        answer(session.profile().phrase());
    });
}

void Workstation::confirmPhrase(Reply<void> reply) {
    withSession<void>(std::move(reply), [this](Session& session, Reply<void> answer) {
        const auto done = session.profile().forgetPhrase();
        if (done) show();
        answer(done);
    });
}

void Workstation::unlock(base::Secret passphrase, Reply<void> reply) {
    command<void>(std::move(reply), [this, passphrase = std::move(passphrase)](
                                        Reply<void> answer) mutable {
        if (!beginOpening()) return answer(fail(ErrorCode::InUse, "profile"));
        auto work = [this, answer, passphrase = std::move(passphrase),
                     opening = opening_]() mutable {
            auto profile = Profile::open(options_.folder, passphrase, options_.vault);
            const bool isTaken =
                pushEvent([this, answer, profile = std::move(profile), opening]() mutable {
                    answer(opened(opening, std::move(profile)));
                });
            if (!isTaken) answer(fail(ErrorCode::Cancelled, "ending"));
        };
        if (pool_.tryRun(std::move(work))) return;
        answer(opened(opening_, fail(ErrorCode::Busy, "pool")));
    });
}

void Workstation::acceptOlder(base::Secret passphrase, Reply<void> reply) {
    command<void>(std::move(reply), [this, passphrase = std::move(passphrase)](
                                        Reply<void> answer) {
        if (!older_ || isLocking()) return answer(fail(ErrorCode::Locked));
        if (const auto done = older_->accept(passphrase); !done) return answer(done);
        auto profile = older_->release();
        older_.reset();
        auto done = start(std::move(profile));
        if (!done) rest(restingPhase(), done.error());
        answer(std::move(done));
    });
}

void Workstation::lock(Reply<void> reply) {
    ++locking_;
    api::View empty;
    empty.phase = restingPhase();
    views_.hide(std::move(empty));
    const bool isTaken = pushEvent([this, reply] { lockNow(reply); });
    if (isTaken) return;
    --locking_;
    reply(fail(isEnding_ ? ErrorCode::Cancelled : ErrorCode::Busy, "lock"));
}

void Workstation::lockNow(Reply<void> reply) {
    // What is being opened is closed when it comes; until then the vault is in use.
    ++opening_;
    session_.reset();
    older_.reset();
    rest(restingPhase());
    --locking_;
    if (isEnding_) return reply(fail(ErrorCode::Cancelled, "ending"));
    reply({});
}

void Workstation::changePassphrase(base::Secret old, base::Secret fresh, Reply<void> reply) {
    withSession<void>(std::move(reply),
                      [this, old = std::move(old), fresh = std::move(fresh)](
                          Session& session, Reply<void> answer) {
                          answer(session.profile().vault().changePassphrase(old, fresh,
                                                                            options_.vault));
                      });
}

void Workstation::importRates(std::filesystem::path file,
                              std::function<void(api::ImportStage)> progress,
                              Reply<api::RateImport> reply) {
    if (isImporting_.exchange(true)) return reply(fail(ErrorCode::Busy, "import"));
    isImportCancelled_ = false;
    auto work = [this, file = std::move(file), progress = std::move(progress), reply] {
        auto done = app::importRates(options_.folder, file, isImportCancelled_, progress);
        isImporting_ = false;
        const bool isTaken = pushEvent([reply, done] { reply(done); });
        if (!isTaken) reply(fail(ErrorCode::Cancelled, "ending"));
    };
    if (pool_.tryRun(std::move(work))) return;
    isImporting_ = false;
    reply(fail(ErrorCode::Busy, "pool"));
}

void Workstation::rates(api::RateQuery query, Reply<std::vector<api::RatePoint>> reply) {
    using Points = std::vector<api::RatePoint>;
    command<Points>(std::move(reply), [this, query = std::move(query)](Reply<Points> answer) {
        answer(ratesOf(options_.folder, query));
    });
}

}  // namespace seabridge::app
