// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeDriver.h"
#include "api/Values.h"
#include "compliance/Dossier.h"
#include "desk/OpenActs.h"
#include "ledger/Commerce.h"
#include "ledger/Pending.h"
#include "trade/QuoteDocument.h"

namespace seabridge::app {

/// A quote with what it says, as proven to belong together.
struct OpenedQuote {
    ledger::Height height = 0;        ///< `quote` is proven under this block
    TimeMs blockTime = 0;
    ledger::Quote quote;
    trade::QuoteDocument document;
    ledger::Document fields;          ///< the ledger's form of it
};

struct OpenedCase {
    ledger::Height height = 0;
    ledger::KycCase kycCase;
    ledger::Document dossier;
    std::optional<std::string> reason;  ///< of the decision, where it was sealed to us
};

/// An order with its whole history: all of it is proven, or there is no Trace but an error.
struct Trace {
    ledger::Height height = 0;        ///< the one block under which the entities are proven
    TimeMs blockTime = 0;
    ledger::Trade trade;
    std::vector<ledger::Obligation> obligations;
    std::vector<ledger::Hold> holds;  ///< of deposits and fundings that exist
    ledger::Height completeTo = 0;    ///< `events` are all there are up to this block
    std::vector<FeedItem> events;     ///< oldest first
};

struct InboxItem {
    ledger::Pending pending;
    ledger::Body body;                ///< what waits, as signed
    bool isOwn = false;               ///< made by this user
    bool hasApproved = false;         ///< this user's yes counts already
};
/// All that waits and concerns this organization: complete up to `height`.
struct Inbox {
    ledger::Height height = 0;
    TimeMs blockTime = 0;
    std::vector<InboxItem> items;     ///< newest first
};

/// What fetchReadingKeys() could do.
struct FetchedKeys {
    std::vector<std::uint32_t> fetched;
    std::vector<std::uint32_t> missing;  ///< not shared with this device: ask an administrator
    /// Of the missing: shared with some devices, but no peer gave the wraps. Another time, perhaps.
    std::vector<std::uint32_t> notFound;
};

/// The work of a desk that takes several steps. Each call waits, at most `patience` a step, while
/// the driver goes on syncing. Needs an identity (ENSURE). One thread, the driver's.
///
/// Errors: of the driver; NotProven for what does not fit its commitment or proof; NotFound;
/// NotEntitled. What the ledger refuses is no error but stands in the Submission.
class Desk {
public:
    explicit Desk(NodeDriver& driver, milliseconds patience = std::chrono::seconds(60));

    // ---- reading keys (administration)
    /// Makes a secret, keeps it, and submits AddReadingKey for the next version.
    [[nodiscard]] Result<Submission> newReadingKey();
    /// Wraps the secret to every active device of the organization and submits ShareReadingKey.
    /// NotFound "reading-secret" if it is not here.
    [[nodiscard]] Result<Submission> shareReadingKey(std::uint32_t version);
    /// Takes what was shared with this device. Also lets a key of newReadingKey() that had to wait
    /// for approval become its version's.
    [[nodiscard]] Result<FetchedKeys> fetchReadingKeys();
    /// Active devices of the own organization that may read documents, ordered by signing key.
    [[nodiscard]] Result<std::vector<ledger::Device>> devices();

    // ---- quotes
    /// Salts and seals the document for the own organization and the recipients, stores the blob
    /// with the members and keeps the document here. The action is ready to submit.
    /// InvalidInput with the first problem's path and code; NotFound "reading-key" and whose.
    [[nodiscard]] Result<ledger::PublishQuote> prepareQuote(
        const trade::QuoteDocument& document, std::vector<OrgId> recipients,
        const std::optional<ledger::QuoteId>& counters = {});
    [[nodiscard]] Result<Submission> publish(const trade::QuoteDocument& document,
                                             std::vector<OrgId> recipients,
                                             const std::optional<ledger::QuoteId>& counters = {});
    /// From here if it was opened before, else from the members' blob stores; then kept. Also an
    /// offer of ours that still waits for approval, by the id of its pending.
    [[nodiscard]] Result<OpenedQuote> readQuote(const ledger::QuoteId& id);
    /// Reveals the terms, and nothing else of the document.
    [[nodiscard]] Result<ledger::AcceptQuote> prepareAcceptance(const ledger::QuoteId& id);
    [[nodiscard]] Result<Submission> accept(const ledger::QuoteId& id);

    // ---- KYC
    /// Seals the dossier for the own organization and the attester. Ready to submit.
    [[nodiscard]] Result<ledger::RequestKyc> prepareKycRequest(const ledger::Document& dossier,
                                                               const OrgId& attester);
    /// As applicant or attester.
    [[nodiscard]] Result<OpenedCase> readKyc(const base::Hash& caseId);
    /// Seals the reason, if there is one, for the own organization only. Ready to submit.
    /// TooLarge "reason" beyond api::kMaxReasonBytes.
    [[nodiscard]] Result<ledger::AttestKyc> prepareAttestation(const api::KycDecision& decision);
    /// The same; `tellApplicant` seals it for the applicant too.
    [[nodiscard]] Result<ledger::RefuseKyc> prepareRefusal(const base::Hash& caseId,
                                                           const std::string& reason,
                                                           bool tellApplicant);
    /// Of a decision, also of one that waits; nothing where it was not sealed to us.
    [[nodiscard]] Result<std::optional<std::string>> readReason(const base::Hash& blob);
    /// Seals a document of a dossier for the own organization and the attester, in parts as large
    /// as the members' stores take.
    [[nodiscard]] Result<std::vector<compliance::FilePart>> sealFile(base::ByteView bytes,
                                                                     const OrgId& attester);
    /// The bytes, as its maker sent them: Damaged if they are not those of its hash; TooLarge.
    [[nodiscard]] Result<Bytes> openFile(const compliance::DossierFile& file);

    // ---- what is known
    /// NotFound: proven that there is no such order that we may know of.
    [[nodiscard]] Result<Trace> trace(const ledger::TradeId& order);
    [[nodiscard]] Result<Inbox> inbox();
    /// Proven at the newest head.
    [[nodiscard]] Result<ledger::Organization> organization(const OrgId& id);

    /// What was signed here and is open stands against signing the same again.
    [[nodiscard]] OpenActs& openActs() { return openActs_; }
    /// NodeDriver::submitNow with this desk's patience, unless something stands against it.
    [[nodiscard]] Result<Submission> submit(ledger::Action action,
                                            NodeDriver::AlsoStore alsoStore = {});

private:
    struct Sealed {
        base::Hash commitment;
        base::Hash blob;
        std::vector<ledger::BlobReceipt> receipts;
    };
    [[nodiscard]] Result<Sealed> seal(const ledger::Document& document,
                                      const std::vector<OrgId>& recipients);
    [[nodiscard]] Result<ledger::KycCase> kycCase(const base::Hash& id);
    [[nodiscard]] Result<std::optional<base::Hash>> sealReason(const std::string& reason,
                                                               const std::vector<OrgId>& readers);
    [[nodiscard]] Result<ledger::Document> open(const base::Hash& blob,
                                                const base::Hash& commitment,
                                                std::string_view kind);
    [[nodiscard]] Result<void> keep(const ledger::Document& document, std::string_view kind);
    [[nodiscard]] Result<std::optional<ledger::Document>> kept(const base::Hash& commitment,
                                                               std::string_view kind);
    [[nodiscard]] Result<std::vector<lightnode::ReadingSecret>> readingSecrets();
    [[nodiscard]] Result<std::vector<crypto::PublicKey>> deviceKeys();
    [[nodiscard]] Result<bool> fetch(const ledger::ReadingKey& key);
    [[nodiscard]] TimeMs longestWait() const;
    [[nodiscard]] Result<void> addOpen(const lightnode::Proven& proven, Inbox& out) const;
    /// All entries of a complete topic in order of position, or those from `since` on.
    [[nodiscard]] Result<std::vector<FeedItem>> history(const ledger::Topic& topic, TimeMs since);

    NodeDriver& driver_;
    Profile& profile_;
    lightnode::Identity self_;
    milliseconds patience_;
    OpenActs openActs_;
};

}  // namespace seabridge::app
