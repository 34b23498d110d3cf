// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Workstation.h"

#include <any>
#include <map>
#include <vector>

/// A door for tests of screens: shows the view it is given, writes down every command and answers
/// at once. Tests put answers that reading commands give into the public members.
namespace seabridge::support {

class FakeStation : public api::Workstation {
public:
    template <class T>
    using Reply = api::Reply<T>;
    using Submission = api::Submission;

    struct Command {
        std::string name;              ///< of the method
        std::vector<std::any> values;  ///< its arguments, without the reply
    };

    explicit FakeStation(api::View view = {});

    /// Shows another view; subscribers hear of it before this returns.
    void show(api::View view);
    [[nodiscard]] const std::vector<Command>& commands() const { return commands_; }
    [[nodiscard]] std::size_t count(const std::string& name) const;
    /// The newest argument of that command; fails the test by an exception if there is none.
    template <class T>
    [[nodiscard]] T argument(const std::string& name, std::size_t index) const {
        for (auto it = commands_.rbegin(); it != commands_.rend(); ++it)
            if (it->name == name) return std::any_cast<T>(it->values.at(index));
        throw std::runtime_error("no command " + name);
    }

    /// What submitting commands answer.
    base::Result<Submission> submission = Submission{api::SubmitState::Done};
    /// They answer only when answerHeld() is called.
    bool holdsSubmissions = false;
    void answerHeld();
    std::map<std::string, api::QuoteDraft> keptDrafts;
    /// Why saveDraft() saves nothing; it does where there is none.
    std::optional<base::Error> saveFault;
    base::Result<api::OpenQuote> openQuote = base::fail(base::ErrorCode::NotFound);
    base::Result<api::OrderTrace> orderTrace = base::fail(base::ErrorCode::NotFound);
    base::Result<api::OpenCase> openCase = base::fail(base::ErrorCode::NotFound);
    std::optional<api::DossierDraft> keptDossier;
    std::vector<api::KeptDocument> keptDocuments;
    /// What the next keepDocument() answers and keeps.
    base::Result<api::KeptDocument> document = base::fail(base::ErrorCode::NotFound);
    base::Result<ledger::EnrolDevice> enrolment = base::fail(base::ErrorCode::InvalidInput);
    base::Result<std::string> deviceProof = std::string("{}");
    base::Result<ledger::AdmitMember> admission = base::fail(base::ErrorCode::InvalidInput);
    base::Result<ledger::RotateMemberKeys> rotation = base::fail(base::ErrorCode::InvalidInput);
    base::Result<api::RateImport> import = api::RateImport{};
    base::Result<std::vector<api::RatePoint>> ratePoints = std::vector<api::RatePoint>{};
    /// Answers instead of ratePoints, if set.
    std::function<base::Result<std::vector<api::RatePoint>>(const api::RateQuery&)> ratesOf;
    /// An import answers only when finishImport() is called.
    bool holdsImport = false;
    std::function<void()> finishImport;
    base::Result<api::FeedPage> page = api::FeedPage{};
    base::Result<api::CreatedProfile> created = base::fail(base::ErrorCode::InvalidInput);
    std::optional<base::Secret> keptPhrase;
    base::Result<void> confirmed = {};
    base::Result<void> unlocked = {};
    base::Result<void> accepted = {};

    [[nodiscard]] api::Snapshot view() const override { return view_; }
    [[nodiscard]] std::unique_ptr<api::Subscription> subscribe(OnView onView) override;

    void createProfile(api::NewProfile profile, Reply<api::CreatedProfile> reply) override;
    void phrase(Reply<base::Secret> reply) override;
    void confirmPhrase(Reply<void> reply) override;
    void unlock(base::Secret passphrase, Reply<void> reply) override;
    void acceptOlder(base::Secret passphrase, Reply<void> reply) override;
    void lock(Reply<void> reply) override;
    void changePassphrase(base::Secret old, base::Secret fresh, Reply<void> reply) override;
    void allowAgain(const ledger::TxId& open, Reply<void> reply) override;
    void approve(const ledger::PendingId& id, Reply<Submission> reply) override;
    void decline(const ledger::PendingId& id, std::string reason, Reply<Submission> reply) override;
    void sendBack(const ledger::PendingId& id, std::string reason,
                  Reply<Submission> reply) override;
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
    void trace(const ledger::TradeId& order, Reply<api::OrderTrace> reply) override;
    void recordEvent(ledger::RecordEvent event, Reply<Submission> reply) override;
    void postDeposit(const ledger::TradeId& order, Reply<Submission> reply) override;
    void returnDeposit(const ledger::TradeId& order, const ledger::OrgId& owner,
                       Reply<Submission> reply) override;
    void settle(ledger::SettlePlain payment, Reply<Submission> reply) override;
    void convert(ledger::SettleConverted payment, Reply<Submission> reply) override;
    void fund(ledger::FundObligation funding, Reply<Submission> reply) override;
    void voidFunding(const ledger::HoldId& hold, Reply<Submission> reply) override;
    void requestKyc(std::vector<api::DossierField> dossier, const ledger::OrgId& attester,
                    Reply<Submission> reply) override;
    void submitDossier(compliance::Dossier dossier, const ledger::OrgId& attester,
                       Reply<Submission> reply) override;
    void keepDossier(api::DossierDraft draft, Reply<void> reply) override;
    void dossierDraft(Reply<std::optional<api::DossierDraft>> reply) override;
    void keepDocument(std::filesystem::path file, Reply<api::KeptDocument> reply) override;
    void removeDocument(const base::Hash& id, Reply<void> reply) override;
    void saveDocument(const base::Hash& kycCase, const base::Hash& id, std::filesystem::path file,
                      Reply<void> reply) override;
    void readCase(const base::Hash& kycCase, Reply<api::OpenCase> reply) override;
    void attest(api::KycDecision decision, Reply<Submission> reply) override;
    void refuse(const base::Hash& kycCase, std::string reason, bool tellApplicant,
                Reply<Submission> reply) override;
    void setUser(ledger::SetUser change, Reply<Submission> reply) override;
    void enrolDevice(ledger::EnrolDevice device, Reply<Submission> reply) override;
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
    void watchOrder(Reply<void> reply) override;
    void voteEpoch(api::EpochChoice choice, Reply<Submission> reply) override;
    void importRates(std::filesystem::path file, std::function<void(api::ImportStage)> progress,
                     Reply<api::RateImport> reply) override;
    void cancelImport() override { note("cancelImport"); }
    void rates(api::RateQuery query, Reply<std::vector<api::RatePoint>> reply) override;
    void pay(ledger::Pay payment, Reply<Submission> reply) override;
    void history(std::optional<std::uint64_t> before, std::size_t limit,
                 Reply<api::FeedPage> reply) override;
    void dismissOutcome(const ledger::TxId& id, Reply<void> reply) override;

private:
    [[nodiscard]] base::Result<Submission> sent(const std::string& draft, const base::Hash& shown);
    template <class... Values>
    void note(const char* name, Values... values) {
        commands_.push_back({name, {std::any(values)...}});
    }

    void submit(Reply<Submission> reply);

    std::vector<Reply<Submission>> held_;
    api::Snapshot view_;
    std::map<int, OnView> subscribers_;
    int lastSubscriber_ = 0;
    std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
    std::vector<Command> commands_;
};

}  // namespace seabridge::support
