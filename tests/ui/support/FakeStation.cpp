// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeStation.h"

#include "api/DraftIds.h"
#include "trade/QuoteDigest.h"

#include <algorithm>

namespace seabridge::support {

namespace {

class Ending : public api::Subscription {
public:
    explicit Ending(std::function<void()> end) : end_(std::move(end)) {}
    ~Ending() override { end_(); }

private:
    std::function<void()> end_;
};

}  // namespace

FakeStation::FakeStation(api::View view)
    : view_(std::make_shared<const api::View>(std::move(view))) {}

void FakeStation::show(api::View view) {
    view.number = view_->number + 1;
    view_ = std::make_shared<const api::View>(std::move(view));
    for (const auto& [number, onView] : subscribers_) onView(view_);
}

std::size_t FakeStation::count(const std::string& name) const {
    return static_cast<std::size_t>(std::ranges::count(commands_, name, &Command::name));
}

std::unique_ptr<api::Subscription> FakeStation::subscribe(OnView onView) {
    const int number = ++lastSubscriber_;
    onView(view_);
    subscribers_[number] = std::move(onView);
    return std::make_unique<Ending>([this, number, alive = std::weak_ptr(alive_)] {
        if (!alive.expired()) subscribers_.erase(number);
    });
}

void FakeStation::submit(Reply<Submission> reply) {
    if (holdsSubmissions) held_.push_back(std::move(reply));
    else reply(submission);
}

void FakeStation::answerHeld() {
    for (const auto& reply : std::exchange(held_, {})) reply(submission);
}

void FakeStation::createProfile(api::NewProfile profile, Reply<api::CreatedProfile> reply) {
    note("createProfile", profile.language, profile.consortium);
    reply(created);
}
void FakeStation::phrase(Reply<base::Secret> reply) {
    note("phrase");
    if (keptPhrase) reply(keptPhrase->copy());
    else reply(base::fail(base::ErrorCode::NotFound));
}
void FakeStation::confirmPhrase(Reply<void> reply) {
    note("confirmPhrase");
    reply(confirmed);
}
void FakeStation::unlock(base::Secret passphrase, Reply<void> reply) {
    note("unlock", base::textOf(passphrase.view()));
    reply(unlocked);
}
void FakeStation::acceptOlder(base::Secret passphrase, Reply<void> reply) {
    note("acceptOlder", base::textOf(passphrase.view()));
    reply(accepted);
}
void FakeStation::lock(Reply<void> reply) {
    note("lock");
    reply({});
}
void FakeStation::changePassphrase(base::Secret old, base::Secret fresh, Reply<void> reply) {
    note("changePassphrase", base::textOf(old.view()), base::textOf(fresh.view()));
    reply(unlocked);
}
void FakeStation::allowAgain(const ledger::TxId& open, Reply<void> reply) {
    note("allowAgain", open);
    reply({});
}
void FakeStation::approve(const ledger::PendingId& id, Reply<Submission> reply) {
    note("approve", id);
    submit(std::move(reply));
}
void FakeStation::decline(const ledger::PendingId& id, std::string reason,
                          Reply<Submission> reply) {
    note("decline", id, reason);
    submit(std::move(reply));
}
void FakeStation::sendBack(const ledger::PendingId& id, std::string reason,
                           Reply<Submission> reply) {
    note("sendBack", id, reason);
    submit(std::move(reply));
}
void FakeStation::saveDraft(api::QuoteDraft draft, Reply<std::string> reply) {
    if (draft.id.empty()) draft.id = "draft-" + std::to_string(keptDrafts.size() + 1);
    note("saveDraft", draft);
    if (saveFault) return reply(std::unexpected(*saveFault));
    const auto id = draft.id;
    keptDrafts[id] = std::move(draft);
    reply(id);
}
void FakeStation::drafts(Reply<std::vector<api::QuoteDraft>> reply) {
    note("drafts");
    std::vector<api::QuoteDraft> all;
    for (const auto& [id, draft] : keptDrafts) all.push_back(draft);
    reply(all);
}
void FakeStation::removeDraft(std::string id, Reply<void> reply) {
    note("removeDraft", id);
    keptDrafts.erase(id);
    reply({});
}
void FakeStation::sendDraft(std::string id, const base::Hash& shown, Reply<Submission> reply) {
    note("sendDraft", id, shown);
    if (holdsSubmissions) return submit(std::move(reply));
    reply(sent(id, shown));
}
void FakeStation::counter(const ledger::QuoteId& quote, std::string draft,
                          const base::Hash& shown, Reply<Submission> reply) {
    note("counter", quote, draft, shown);
    reply(sent(draft, shown));
}
/// As the real one does it.
base::Result<api::Submission> FakeStation::sent(const std::string& draft,
                                                const base::Hash& shown) {
    const auto found = keptDrafts.find(draft);
    if (found == keptDrafts.end()) return base::fail(base::ErrorCode::NotFound, "draft");
    if (trade::digestOf(found->second.document) != shown)
        return base::fail(base::ErrorCode::InvalidInput, "shown");
    using api::SubmitState;
    const auto state = submission ? submission->state : SubmitState::Refused;
    if (state == SubmitState::Done) keptDrafts.erase(found);
    else if (state == SubmitState::Waiting || state == SubmitState::Unsettled) {
        auto kept = found->second;
        keptDrafts.erase(found);
        if (submission->id) kept.id = api::keptDraftId(*submission->id, draft);
        keptDrafts[kept.id] = kept;
    }
    return submission;
}
void FakeStation::accept(const ledger::QuoteId& quote, Reply<Submission> reply) {
    note("accept", quote);
    submit(std::move(reply));
}
void FakeStation::declineQuote(const ledger::QuoteId& quote, std::string reason,
                               Reply<Submission> reply) {
    note("declineQuote", quote, reason);
    submit(std::move(reply));
}
void FakeStation::withdraw(const ledger::QuoteId& quote, std::string reason,
                           Reply<Submission> reply) {
    note("withdraw", quote, reason);
    submit(std::move(reply));
}
void FakeStation::readQuote(const ledger::QuoteId& quote, Reply<api::OpenQuote> reply) {
    note("readQuote", quote);
    reply(openQuote);
}
void FakeStation::trace(const ledger::TradeId& order, Reply<api::OrderTrace> reply) {
    note("trace", order);
    reply(orderTrace);
}
void FakeStation::recordEvent(ledger::RecordEvent event, Reply<Submission> reply) {
    note("recordEvent", event);
    submit(std::move(reply));
}
void FakeStation::postDeposit(const ledger::TradeId& order, Reply<Submission> reply) {
    note("postDeposit", order);
    submit(std::move(reply));
}
void FakeStation::returnDeposit(const ledger::TradeId& order, const ledger::OrgId& owner,
                                Reply<Submission> reply) {
    note("returnDeposit", order, owner);
    submit(std::move(reply));
}
void FakeStation::settle(ledger::SettlePlain payment, Reply<Submission> reply) {
    note("settle", payment);
    submit(std::move(reply));
}
void FakeStation::convert(ledger::SettleConverted payment, Reply<Submission> reply) {
    note("convert", payment);
    submit(std::move(reply));
}
void FakeStation::fund(ledger::FundObligation funding, Reply<Submission> reply) {
    note("fund", funding);
    submit(std::move(reply));
}
void FakeStation::voidFunding(const ledger::HoldId& hold, Reply<Submission> reply) {
    note("voidFunding", hold);
    submit(std::move(reply));
}
void FakeStation::requestKyc(std::vector<api::DossierField> dossier, const ledger::OrgId& attester,
                             Reply<Submission> reply) {
    note("requestKyc", dossier, attester);
    submit(std::move(reply));
}
void FakeStation::submitDossier(compliance::Dossier dossier, const ledger::OrgId& attester,
                                Reply<Submission> reply) {
    note("submitDossier", dossier, attester);
    submit(std::move(reply));
}
void FakeStation::keepDossier(api::DossierDraft draft, Reply<void> reply) {
    note("keepDossier", draft);
    keptDossier = std::move(draft);
    reply({});
}
void FakeStation::dossierDraft(Reply<std::optional<api::DossierDraft>> reply) {
    note("dossierDraft");
    reply(keptDossier);
}
void FakeStation::keepDocument(std::filesystem::path file, Reply<api::KeptDocument> reply) {
    note("keepDocument", file);
    if (document) keptDocuments.push_back(*document);
    reply(document);
}
void FakeStation::removeDocument(const base::Hash& id, Reply<void> reply) {
    note("removeDocument", id);
    std::erase_if(keptDocuments, [&](const auto& kept) { return kept.id == id; });
    reply({});
}
void FakeStation::saveDocument(const base::Hash& kycCase, const base::Hash& id,
                               std::filesystem::path file, Reply<void> reply) {
    note("saveDocument", kycCase, id, file);
    reply({});
}
void FakeStation::readCase(const base::Hash& kycCase, Reply<api::OpenCase> reply) {
    note("readCase", kycCase);
    reply(openCase);
}
void FakeStation::attest(api::KycDecision decision, Reply<Submission> reply) {
    note("attest", decision);
    submit(std::move(reply));
}
void FakeStation::refuse(const base::Hash& kycCase, std::string reason, bool tellApplicant,
                         Reply<Submission> reply) {
    note("refuse", kycCase, reason, tellApplicant);
    submit(std::move(reply));
}
void FakeStation::setUser(ledger::SetUser change, Reply<Submission> reply) {
    note("setUser", change);
    submit(std::move(reply));
}
void FakeStation::enrolDevice(ledger::EnrolDevice device, Reply<Submission> reply) {
    note("enrolDevice", device);
    submit(std::move(reply));
}
void FakeStation::revokeDevice(const crypto::PublicKey& device, Reply<Submission> reply) {
    note("revokeDevice", device);
    submit(std::move(reply));
}
void FakeStation::setPolicy(ledger::SetPolicy policy, Reply<Submission> reply) {
    note("setPolicy", policy);
    submit(std::move(reply));
}
void FakeStation::setDeputy(ledger::SetDeputy change, Reply<Submission> reply) {
    note("setDeputy", change);
    submit(std::move(reply));
}
void FakeStation::readDevice(const ledger::UserId& user, api::JsonText device,
                             Reply<ledger::EnrolDevice> reply) {
    note("readDevice", user, device);
    reply(enrolment);
}
void FakeStation::proveDevice(const ledger::UserId& user, Reply<std::string> reply) {
    note("proveDevice", user);
    reply(deviceProof);
}
void FakeStation::namePerson(const ledger::UserId& user, std::string name, Reply<void> reply) {
    note("namePerson", user, name);
    reply({});
}
void FakeStation::watchOrder(Reply<void> reply) {
    note("watchOrder");
    reply({});
}

void FakeStation::voteEpoch(api::EpochChoice choice, Reply<Submission> reply) {
    note("voteEpoch", choice);
    submit(std::move(reply));
}

void FakeStation::propose(api::Ballot ballot, Reply<Submission> reply) {
    note("propose", ballot);
    submit(std::move(reply));
}
void FakeStation::readAdmission(api::JsonText text, Reply<ledger::AdmitMember> reply) {
    note("readAdmission", text);
    reply(admission);
}
void FakeStation::readRotation(api::JsonText text, Reply<ledger::RotateMemberKeys> reply) {
    note("readRotation", text);
    reply(rotation);
}
void FakeStation::importRates(std::filesystem::path file,
                              std::function<void(api::ImportStage)> progress,
                              Reply<api::RateImport> reply) {
    note("importRates", file);
    if (progress) progress(api::ImportStage::Writing);
    if (!holdsImport) return reply(import);
    finishImport = [this, reply = std::move(reply)] { reply(import); };
}
void FakeStation::rates(api::RateQuery query, Reply<std::vector<api::RatePoint>> reply) {
    note("rates", query);
    reply(ratesOf ? ratesOf(query) : ratePoints);
}
void FakeStation::pay(ledger::Pay payment, Reply<Submission> reply) {
    note("pay", payment);
    submit(std::move(reply));
}
void FakeStation::history(std::optional<std::uint64_t> before, std::size_t limit,
                          Reply<api::FeedPage> reply) {
    note("history", before, limit);
    reply(page);
}
void FakeStation::dismissOutcome(const ledger::TxId& id, Reply<void> reply) {
    note("dismissOutcome", id);
    reply({});
}

}  // namespace seabridge::support
