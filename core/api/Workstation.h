// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Values.h"
#include "api/View.h"

/// The door between the GUI and the core.
namespace seabridge::api {

/// Ends its subscription when it goes; then its callback does not run and never will. May be
/// destroyed on any thread, also within the callback, and after the workstation.
class Subscription {
public:
    virtual ~Subscription() = default;
};

/// A person's desk, asynchronous. All methods may be called on any thread and return at once.
///
/// A command answers by its Reply, exactly once, on the core worker thread; only Busy (more than
/// kMaxCommands wait) comes on the caller's thread before the method returns. Errors of every
/// command: Busy; Locked unless the phase is Open; Cancelled where locking or the end of the
/// workstation came first. No error comes once a transaction is signed: that answers Unsettled, for
/// who signed again would do it twice; and while it is open, also over restarts, a command that would
/// sign the same answers StillOpen. What the ledger refuses is no error but stands in the
/// Submission. Commands run in the order given; one that reads documents may
/// keep later ones waiting, but never the views.
class Workstation {
public:
    static constexpr std::size_t kMaxCommands = 256;
    using OnView = std::function<void(const Snapshot&)>;

    virtual ~Workstation() = default;

    /// The newest snapshot; never null.
    [[nodiscard]] virtual Snapshot view() const = 0;
    /// Tells of each new snapshot, at most every 250 ms, and first of the present one; on a thread
    /// of its own, where the callback must not wait.
    [[nodiscard]] virtual std::unique_ptr<Subscription> subscribe(OnView onView) = 0;

    // ---- session
    /// Makes the profile and opens it; a new phrase is kept in the vault until it is confirmed.
    /// BadPhrase, BadConsortium; InvalidInput "passphrase" (empty) or where a profile is; errors of
    /// the file and of the vault.
    virtual void createProfile(NewProfile profile, Reply<CreatedProfile> reply) = 0;
    /// The new recovery phrase in UTF-8, to be written down: show it, then forget it. NotFound once
    /// it is confirmed.
    virtual void phrase(Reply<base::Secret> reply) = 0;
    /// It is written down: the vault forgets it for good. Nothing to forget is success.
    virtual void confirmPhrase(Reply<void> reply) = 0;
    /// WrongPassphrase; InUse, also if it is open; errors of store::Vault::open(). A vault older than
    /// the one last seen opens in phase Older: it is compared with the ledger, and nothing else.
    virtual void unlock(base::Secret passphrase, Reply<void> reply) = 0;
    /// A person goes on with an older vault, having seen in View::older what it lacks: it writes again
    /// and opens. WrongPassphrase; Stale before it is compared, or where the newest block is no longer
    /// a current one; Locked unless the phase is Older.
    virtual void acceptOlder(base::Secret passphrase, Reply<void> reply) = 0;
    /// The view is empty at once; connections end and keys are wiped before the reply. Commands
    /// that wait answer Cancelled or Locked. Never Busy.
    virtual void lock(Reply<void> reply) = 0;
    /// WrongPassphrase; InvalidInput for an empty one. Takes a second or two, during which syncing
    /// rests: the vault has one thread.
    virtual void changePassphrase(base::Secret old, base::Secret fresh, Reply<void> reply) = 0;

    /// A person wants once more what was signed as `open`, though nobody knows what became of it: the
    /// next command that would answer StillOpen for it is signed. Both may be carried out.
    virtual void allowAgain(const ledger::TxId& open, Reply<void> reply) = 0;

    // ---- inbox; the reason is plain text, not empty
    virtual void approve(const ledger::PendingId& id, Reply<Submission> reply) = 0;
    virtual void decline(const ledger::PendingId& id, std::string reason,
                         Reply<Submission> reply) = 0;
    /// Back to its maker, to be mended.
    virtual void sendBack(const ledger::PendingId& id, std::string reason,
                          Reply<Submission> reply) = 0;

    // What only writes to the vault (saveDraft, removeDraft, keepDossier, namePerson) is done before
    // a lock or the end that is asked for later: it answers neither Locked nor Cancelled for that.

    // ---- quotes
    /// Its id; a draft with an id that exists is replaced. Anything may be unfinished in it.
    virtual void saveDraft(QuoteDraft draft, Reply<std::string> reply) = 0;
    /// Last updated first. Damaged.
    virtual void drafts(Reply<std::vector<QuoteDraft>> reply) = 0;
    virtual void removeDraft(std::string id, Reply<void> reply) = 0;
    /// Seals, stores, signs and submits. The recipient is the other party of the document. `shown`
    /// is trade::digestOf() what the person saw: a draft that says anything else is not signed but
    /// answers InvalidInput "shown". With its signature the draft's id becomes keptDraftId() of
    /// DraftIds.h; it goes once it is Done, and has its old id again where nothing came of it.
    /// InvalidInput also with path and code of the first problem; NotFound "draft", or
    /// "reading-key" and whose.
    virtual void sendDraft(std::string id, const base::Hash& shown, Reply<Submission> reply) = 0;
    /// Answers an open quote by the own offer that the draft holds; otherwise as sendDraft().
    virtual void counter(const ledger::QuoteId& quote, std::string draft, const base::Hash& shown,
                         Reply<Submission> reply) = 0;
    /// Reveals the terms and nothing else. Errors as readQuote().
    virtual void accept(const ledger::QuoteId& quote, Reply<Submission> reply) = 0;
    /// The reason may be empty.
    virtual void declineQuote(const ledger::QuoteId& quote, std::string reason,
                              Reply<Submission> reply) = 0;
    virtual void withdraw(const ledger::QuoteId& quote, std::string reason,
                          Reply<Submission> reply) = 0;
    /// NotFound: proven absent. NotEntitled: not sealed to us, or no reading key here. NotProven
    /// for a document that is not what the ledger says. TimedOut, Disconnected.
    virtual void readQuote(const ledger::QuoteId& quote, Reply<OpenQuote> reply) = 0;

    // ---- orders
    /// NotFound: proven that there is no such order that we may know of.
    virtual void trace(const TradeId& order, Reply<OrderTrace> reply) = 0;
    virtual void recordEvent(ledger::RecordEvent event, Reply<Submission> reply) = 0;

    // ---- deposits
    /// The amount is the required one. NotFound for an order without one of ours.
    virtual void postDeposit(const TradeId& order, Reply<Submission> reply) = 0;
    virtual void returnDeposit(const TradeId& order, const OrgId& owner,
                               Reply<Submission> reply) = 0;

    // ---- settlement
    virtual void settle(ledger::SettlePlain payment, Reply<Submission> reply) = 0;
    virtual void convert(ledger::SettleConverted payment, Reply<Submission> reply) = 0;
    virtual void fund(ledger::FundObligation funding, Reply<Submission> reply) = 0;
    virtual void voidFunding(const ledger::HoldId& hold, Reply<Submission> reply) = 0;

    // ---- KYC
    /// InvalidInput "dossier" (1 to 64 named fields), or "my-number" and the field's name where one
    /// holds a Japanese individual number, which may not be collected; NotFound "reading-key".
    virtual void requestKyc(std::vector<DossierField> dossier, const OrgId& attester,
                            Reply<Submission> reply) = 0;
    /// The same of a whole dossier, its documents taken from the vault and sealed beside it for
    /// ourselves and the attester. InvalidInput also with path and code of the first problem;
    /// NotFound "document" for one that is not in the vault.
    virtual void submitDossier(compliance::Dossier dossier, const OrgId& attester,
                               Reply<Submission> reply) = 0;
    /// In place of the one kept before. InvalidInput "my-number" and the path.
    virtual void keepDossier(DossierDraft draft, Reply<void> reply) = 0;
    /// Nothing if there is none. Damaged.
    virtual void dossierDraft(Reply<std::optional<DossierDraft>> reply) = 0;
    /// As applicant or attester. Errors as readQuote().
    virtual void readCase(const base::Hash& kycCase, Reply<OpenCase> reply) = 0;
    /// Commits to the dossier that the case names; the reason is sealed for ourselves. NotFound,
    /// TooLarge "reason".
    virtual void attest(KycDecision decision, Reply<Submission> reply) = 0;
    /// The reason is sealed for ourselves and, if told, the applicant; may be empty.
    virtual void refuse(const base::Hash& kycCase, std::string reason, bool tellApplicant,
                        Reply<Submission> reply) = 0;

    // ---- people of the own organization
    virtual void setUser(ledger::SetUser change, Reply<Submission> reply) = 0;
    virtual void enrolDevice(ledger::EnrolDevice enrolment, Reply<Submission> reply) = 0;
    virtual void revokeDevice(const crypto::PublicKey& device, Reply<Submission> reply) = 0;
    virtual void setPolicy(ledger::SetPolicy policy, Reply<Submission> reply) = 0;
    /// For oneself one's own yes is enough.
    virtual void setDeputy(ledger::SetDeputy change, Reply<Submission> reply) = 0;
    /// What proveDevice() answers on a new device, or `seabridge-cli device keys --json` prints
    /// there, to be enrolled for `user`.
    /// InvalidInput with the place of what is no such thing; BadPossession where its proof is not
    /// for this person on this network; TooLarge; errors of base::readFile().
    virtual void readDevice(const ledger::UserId& user, JsonText device,
                            Reply<ledger::EnrolDevice> reply) = 0;
    /// What readDevice() takes, of this device: its public keys, and their proof for `user` on this
    /// network. NotFound without keys.
    virtual void proveDevice(const ledger::UserId& user, Reply<std::string> reply) = 0;
    /// Writes a name down in this vault and nowhere else; "" forgets it. InvalidInput "name".
    virtual void namePerson(const ledger::UserId& user, std::string name, Reply<void> reply) = 0;

    // ---- the consortium
    virtual void propose(Ballot ballot, Reply<Submission> reply) = 0;
    /// What a newcomer hands in, as `seabridge-cli member admit` takes it. InvalidInput with the
    /// place of what is wrong; BadPossession where the keys' proof is not for that organization on
    /// this network; TooLarge; errors of base::readFile().
    virtual void readAdmission(JsonText text, Reply<ledger::AdmitMember> reply) = 0;
    /// What `seabridge-peer rotate` prints on the own organization's peer; addresses that it does not
    /// name stay as they are. Errors as readAdmission(); NotFound where we are no member.
    virtual void readRotation(JsonText text, Reply<ledger::RotateMemberKeys> reply) = 0;

    /// Somebody looks at how the order goes on: for half a minute peers are asked, also where blocks
    /// go on.
    virtual void watchOrder(Reply<void> reply) = 0;
    /// Signs a vote for another epoch and gives it to the own member's peer; Submission::epochVote.
    /// Disconnected if that is not reached, TimedOut.
    virtual void voteEpoch(EpochChoice choice, Reply<Submission> reply) = 0;

    // ---- documents, in the vault
    static constexpr std::size_t kMaxDocumentBytes = 10 << 20;
    /// Takes a copy. InvalidInput "type" for what does not begin as PDF, PNG or JPEG, "empty";
    /// TooLarge; errors of base::readFile(). One that is there already is success.
    virtual void keepDocument(std::filesystem::path file, Reply<KeptDocument> reply) = 0;
    /// Nothing to remove is success.
    virtual void removeDocument(const base::Hash& id, Reply<void> reply) = 0;
    /// Writes a copy of a document of a case to `file`, in place of what is there, as it was sent:
    /// Damaged where it is not. NotFound "document"; otherwise errors as readQuote(), and of
    /// base::replaceFile().
    virtual void saveDocument(const base::Hash& kycCase, const base::Hash& id,
                              std::filesystem::path file, Reply<void> reply) = 0;

    // ---- rates; also while locked
    /// The ECB's history, zip or csv, in place of all that was imported before. Progress comes on
    /// another thread. Busy while another import runs; Cancelled, and nothing changed; errors of
    /// trade::readEcbFile().
    virtual void importRates(std::filesystem::path file, std::function<void(ImportStage)> progress,
                             Reply<RateImport> reply) = 0;
    /// Takes effect between the stages; nothing if none runs.
    virtual void cancelImport() = 0;
    /// The days on which both were published, rising; empty where nothing was imported.
    /// InvalidInput for what is no pair.
    virtual void rates(RateQuery query, Reply<std::vector<RatePoint>> reply) = 0;

    // ---- wallet
    virtual void pay(ledger::Pay payment, Reply<Submission> reply) = 0;
    /// What concerned the own organization, verified; nothing for `before` is the newest page.
    /// `limit` is 1 to 500.
    virtual void history(std::optional<std::uint64_t> before, std::size_t limit,
                         Reply<FeedPage> reply) = 0;
    /// A person has seen this row of View::outcomes. One that is gone already is success.
    virtual void dismissOutcome(const ledger::TxId& id, Reply<void> reply) = 0;
};

}  // namespace seabridge::api
