// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Workstation.h"
#include "workstation/OlderSession.h"
#include "workstation/Pool.h"
#include "workstation/Session.h"
#include "workstation/Views.h"

namespace seabridge::app {

struct WorkstationOptions {
    std::filesystem::path folder;           ///< of the profile
    NodeOptions node = {};
    store::VaultOptions vault = {};
};

/// api::Workstation over a profile's folder. One worker thread owns profile, sockets' inputs, desk
/// and vault (a changed passphrase is derived there); a pool thread derives keys at the start and
/// reads files; the views have a thread of their own.
class Workstation final : public api::Workstation {
public:
    template <class T>
    using Reply = api::Reply<T>;
    using Submission = api::Submission;

    explicit Workstation(WorkstationOptions options);
    /// Ends what runs; commands that wait answer Cancelled. May take as long as the step that the
    /// worker is in.
    ~Workstation() override;
    Workstation(const Workstation&) = delete;
    Workstation& operator=(const Workstation&) = delete;

    [[nodiscard]] api::Snapshot view() const override { return views_.current(); }
    [[nodiscard]] std::unique_ptr<api::Subscription> subscribe(OnView onView) override {
        return views_.subscribe(std::move(onView));
    }

    // ---- workstation/SessionCommands.cpp
    void createProfile(api::NewProfile profile, Reply<api::CreatedProfile> reply) override;
    void phrase(Reply<base::Secret> reply) override;
    void confirmPhrase(Reply<void> reply) override;
    void unlock(base::Secret passphrase, Reply<void> reply) override;
    void acceptOlder(base::Secret passphrase, Reply<void> reply) override;
    void lock(Reply<void> reply) override;
    void changePassphrase(base::Secret old, base::Secret fresh, Reply<void> reply) override;
    void importRates(std::filesystem::path file, std::function<void(api::ImportStage)> progress,
                     Reply<api::RateImport> reply) override;
    void cancelImport() override { isImportCancelled_ = true; }
    void rates(api::RateQuery query, Reply<std::vector<api::RatePoint>> reply) override;

    // ---- workstation/QuoteCommands.cpp
    void saveDraft(api::QuoteDraft draft, Reply<std::string> reply) override;
    void drafts(Reply<std::vector<api::QuoteDraft>> reply) override;
    void removeDraft(std::string id, Reply<void> reply) override;
    void sendDraft(std::string id, const base::Hash& shown, Reply<Submission> reply) override;
    void counter(const ledger::QuoteId& quote, std::string draft, const base::Hash& shown,
                 Reply<Submission> reply) override;
    void accept(const ledger::QuoteId& quote, Reply<Submission> reply) override;
    void declineQuote(const ledger::QuoteId& quote, std::string reason,
                      Reply<Submission> reply) override;
    void withdraw(const ledger::QuoteId& quote, std::string reason,
                  Reply<Submission> reply) override;
    void readQuote(const ledger::QuoteId& quote, Reply<api::OpenQuote> reply) override;

    // ---- workstation/KycCommands.cpp
    void requestKyc(std::vector<api::DossierField> dossier, const OrgId& attester,
                    Reply<Submission> reply) override;
    void readCase(const base::Hash& kycCase, Reply<api::OpenCase> reply) override;
    void attest(api::KycDecision decision, Reply<Submission> reply) override;
    void refuse(const base::Hash& kycCase, std::string reason, bool tellApplicant,
                Reply<Submission> reply) override;

    // ---- workstation/PeopleCommands.cpp
    void setUser(ledger::SetUser change, Reply<Submission> reply) override;
    void enrolDevice(ledger::EnrolDevice enrolment, Reply<Submission> reply) override;
    void revokeDevice(const crypto::PublicKey& device, Reply<Submission> reply) override;
    void setPolicy(ledger::SetPolicy policy, Reply<Submission> reply) override;
    void setDeputy(ledger::SetDeputy change, Reply<Submission> reply) override;
    void readDevice(const ledger::UserId& user, api::JsonText device,
                    Reply<ledger::EnrolDevice> reply) override;
    void proveDevice(const ledger::UserId& user, Reply<std::string> reply) override;
    void namePerson(const ledger::UserId& user, std::string name, Reply<void> reply) override;
    void propose(api::Ballot ballot, Reply<Submission> reply) override;
    void readAdmission(api::JsonText text, Reply<ledger::AdmitMember> reply) override;
    void readRotation(api::JsonText text, Reply<ledger::RotateMemberKeys> reply) override;

    // ---- workstation/OrderCommands.cpp
    void watchOrder(Reply<void> reply) override;
    void voteEpoch(api::EpochChoice choice, Reply<Submission> reply) override;

    // ---- workstation/DossierCommands.cpp
    void submitDossier(compliance::Dossier dossier, const OrgId& attester,
                       Reply<Submission> reply) override;
    void keepDossier(api::DossierDraft draft, Reply<void> reply) override;
    void dossierDraft(Reply<std::optional<api::DossierDraft>> reply) override;
    void keepDocument(std::filesystem::path file, Reply<api::KeptDocument> reply) override;
    void removeDocument(const base::Hash& id, Reply<void> reply) override;
    void saveDocument(const base::Hash& kycCase, const base::Hash& id, std::filesystem::path file,
                      Reply<void> reply) override;

    // ---- workstation/TradeCommands.cpp
    void allowAgain(const ledger::TxId& open, Reply<void> reply) override;
    void approve(const ledger::PendingId& id, Reply<Submission> reply) override;
    void decline(const ledger::PendingId& id, std::string reason,
                 Reply<Submission> reply) override;
    void sendBack(const ledger::PendingId& id, std::string reason,
                  Reply<Submission> reply) override;
    void trace(const ledger::TradeId& order, Reply<api::OrderTrace> reply) override;
    void recordEvent(ledger::RecordEvent event, Reply<Submission> reply) override;
    void postDeposit(const ledger::TradeId& order, Reply<Submission> reply) override;
    void returnDeposit(const ledger::TradeId& order, const OrgId& owner,
                       Reply<Submission> reply) override;
    void settle(ledger::SettlePlain payment, Reply<Submission> reply) override;
    void convert(ledger::SettleConverted payment, Reply<Submission> reply) override;
    void fund(ledger::FundObligation funding, Reply<Submission> reply) override;
    void voidFunding(const ledger::HoldId& hold, Reply<Submission> reply) override;
    void pay(ledger::Pay payment, Reply<Submission> reply) override;
    void history(std::optional<std::uint64_t> before, std::size_t limit,
                 Reply<api::FeedPage> reply) override;
    void dismissOutcome(const ledger::TxId& id, Reply<void> reply) override;

private:
    using Work = std::move_only_function<void()>;

    // Any thread. Defined below: the command files instantiate them.
    template <class T>
    void command(Reply<T> reply, std::move_only_function<void(Reply<T>)> work);
    template <class T>
    void withSession(Reply<T> reply, std::move_only_function<void(Session&, Reply<T>)> work);
    template <class T>
    void withDesk(Reply<T> reply, std::move_only_function<void(Session&, Desk&, Reply<T>)> work);
    /// Of what only writes to the vault: also while locking or ending, for it was given before.
    template <class T>
    void withVault(Reply<T> reply, std::move_only_function<void(Session&, Reply<T>)> work);
    void submit(ledger::Action action, Reply<Submission> reply, TimeMs validForMs = base::kDayMs);
    /// False, and nothing taken, if kMaxCommands wait.
    [[nodiscard]] bool pushCommand(Work work);
    /// Of the pool, and lock(): always fits while anything does.
    [[nodiscard]] bool pushEvent(Work work) { return queue_.tryPush(std::move(work)); }

    // The worker.
    void run();
    void runCommands();
    [[nodiscard]] bool isLocking() const { return locking_ > 0; }
    void show();
    void rest(api::Phase phase, std::optional<base::Error> failure = {});
    [[nodiscard]] api::Phase restingPhase() const;
    [[nodiscard]] Result<void> start(Profile profile);
    [[nodiscard]] Result<void> startComparing(Profile profile);
    [[nodiscard]] bool beginOpening();
    [[nodiscard]] Result<void> opened(std::uint64_t opening, Result<Profile> profile);
    void lockNow(Reply<void> reply);
    struct Sending {
        std::string draft;
        base::Hash shown;
        std::optional<ledger::QuoteId> counters = {};
    };
    void send(Sending what, Reply<Submission> reply);

    WorkstationOptions options_;
    Views views_;
    base::BoundedQueue<Work> queue_;
    std::atomic<std::size_t> waiting_ = 0;       ///< commands
    std::atomic<int> locking_ = 0;               ///< lock() called and not done yet
    std::atomic<bool> isEnding_ = false;
    std::atomic<bool> isImportCancelled_ = false;
    std::atomic<bool> isImporting_ = false;
    std::unique_ptr<Session> session_;           ///< the worker's
    std::unique_ptr<OlderSession> older_;        ///< in its place, while the phase is Older
    std::uint64_t opening_ = 0;                  ///< counts attempts; a later one drops an earlier
    bool isOpening_ = false;
    Pool pool_;
    std::thread worker_;
};

template <class T>
void Workstation::command(Reply<T> reply, std::move_only_function<void(Reply<T>)> work) {
    const bool isTaken = pushCommand([this, reply, work = std::move(work)]() mutable {
        if (isEnding_) reply(base::fail(base::ErrorCode::Cancelled, "ending"));
        else work(std::move(reply));
    });
    if (!isTaken) reply(base::fail(base::ErrorCode::Busy, "commands"));
}

template <class T>
void Workstation::withSession(Reply<T> reply,
                              std::move_only_function<void(Session&, Reply<T>)> work) {
    command<T>(std::move(reply), [this, work = std::move(work)](Reply<T> answer) mutable {
        if (!session_ || isLocking()) return answer(base::fail(base::ErrorCode::Locked));
        if (session_->failure()) return answer(std::unexpected(*session_->failure()));
        work(*session_, std::move(answer));
    });
}

template <class T>
void Workstation::withDesk(Reply<T> reply,
                           std::move_only_function<void(Session&, Desk&, Reply<T>)> work) {
    withSession<T>(std::move(reply),
                   [work = std::move(work)](Session& session, Reply<T> answer) mutable {
                       if (session.desk() == nullptr)
                           return answer(base::fail(base::ErrorCode::NotEntitled, "device"));
                       work(session, *session.desk(), std::move(answer));
                   });
}

template <class T>
void Workstation::withVault(Reply<T> reply,
                            std::move_only_function<void(Session&, Reply<T>)> work) {
    const bool isTaken = pushCommand([this, reply, work = std::move(work)]() mutable {
        // A lock or an end that was asked for later has not been reached: commands keep their order.
        if (!session_) return reply(base::fail(base::ErrorCode::Locked));
        if (session_->failure()) return reply(std::unexpected(*session_->failure()));
        work(*session_, std::move(reply));
    });
    if (!isTaken) reply(base::fail(base::ErrorCode::Busy, "commands"));
}

}  // namespace seabridge::app
