// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Proof.h"
#include "api/Submission.h"
#include "base/Error.h"
#include "base/Secret.h"
#include "compliance/Dossier.h"
#include "crypto/Mnemonic.h"
#include "ledger/Accounts.h"
#include "ledger/Commerce.h"
#include "ledger/EpochVote.h"
#include "ledger/Feed.h"
#include "ledger/Identity.h"
#include "ledger/tx/Kinds.h"
#include "trade/QuoteDocument.h"

#include <filesystem>
#include <functional>

/// What commands take and answer.
namespace seabridge::api {

/// Called once, on the core worker thread (see Workstation). It must not wait; it may give
/// commands.
template <class T>
using Reply = std::function<void(base::Result<T>)>;

struct NewProfile {
    crypto::PhraseLanguage language = crypto::PhraseLanguage::English;
    base::Secret passphrase;
    std::optional<base::Secret> phrase = {};  ///< a recovery phrase as typed; absent: a new one
    std::uint32_t device = 0;                 ///< counts the devices of one phrase
    std::filesystem::path consortium = {};    ///< the consortium file
};
struct CreatedProfile {
    crypto::DevicePublicKeys keys;            ///< to be enrolled, unless the consortium knows them
    bool isEnrolled = false;
};

struct QuoteDraft {
    std::string id;                           ///< empty: not saved yet
    TimeMs updated = 0;                       ///< wall clock
    trade::QuoteDocument document;
    std::string typed = {};                   ///< the screen's own text of the form; may be empty
};
/// A quote with what it says, proven to belong together.
struct OpenQuote {
    Height height = 0;
    TimeMs blockTime = 0;
    ledger::Quote quote;
    trade::QuoteDocument document;
};

struct FeedRow {
    std::uint64_t position = 0;
    ledger::FeedEntry entry;
};
/// Newest first. The next page is what lies before the last position; an empty page is the end.
struct FeedPage {
    std::vector<FeedRow> rows;
    Coverage coverage;
};
/// An order under one block, and its whole history.
struct OrderTrace {
    Height height = 0;                        ///< all entities are proven under this block
    TimeMs blockTime = 0;
    ledger::Trade trade;
    std::vector<ledger::Obligation> obligations;
    std::vector<ledger::Hold> holds;
    Height completeTo = 0;                    ///< `events` are all there are up to this block
    std::vector<FeedRow> events;              ///< oldest first
};

using compliance::DossierField;

/// A document in the vault. Its bytes stay there: nothing in this program opens them.
struct KeptDocument {
    base::Hash id;                            ///< SHA-256 of the bytes
    std::string name;                         ///< made plain; never a path
    std::string type;                         ///< "application/pdf", "image/png", "image/jpeg"
    std::uint64_t size = 0;                   ///< bytes
};
/// An application in the making; one a desk.
struct DossierDraft {
    compliance::Dossier dossier;
    std::optional<OrgId> attester;

    static void fields(auto& self, auto&& visit) {
        visit("dossier", self.dossier);
        visit("attester", self.attester);
    }
};
struct OpenCase {
    Height height = 0;
    ledger::KycCase kycCase;
    std::vector<DossierField> dossier;
    std::optional<std::string> reason;        ///< of the decision, where it was sealed to us
};
constexpr std::size_t kMaxReasonBytes = 2000;
struct KycDecision {
    base::Hash kycCase;
    std::uint8_t level = 1;                   ///< 1 to 3
    TimeMs until = 0;
    std::vector<std::string> countries;       ///< alpha-2, in any order
    std::string reason = {};                  ///< at most kMaxReasonBytes; may be empty
};

/// What the members decide on by ballot and the screen can propose.
using Ballot = std::variant<ledger::SetParameter, ledger::AdmitMember, ledger::SuspendMember,
                            ledger::ExpelMember, ledger::RotateMemberKeys, ledger::ChangeRules,
                            ledger::DefineCurrency, ledger::FreezeOrder, ledger::LiftFreeze,
                            ledger::Halt, ledger::Resume>;
/// JSON that another program printed.
struct JsonText {
    std::filesystem::path file = {};          ///< read if it is not empty
    std::string text = {};                    ///< as pasted
};
constexpr std::size_t kMaxPersonNameBytes = 120;

enum class ImportStage : std::uint8_t { Reading = 1, Writing = 2 };
struct RateImport {
    std::string source;
    std::size_t rates = 0;
    std::int32_t firstDay = 0;                ///< days since 1970-01-01
    std::int32_t lastDay = 0;
};
struct RateQuery {
    std::string base;                         ///< ISO 4217
    std::string quote;
    std::int32_t from = 0;                    ///< days since 1970-01-01, both included
    std::int32_t to = 0;
};
/// quote for one base, exact, with the two published numbers it was derived from.
struct RatePoint {
    std::int32_t day = 0;
    ledger::Rate rate;
    std::string basePerEuro;
    std::string quotePerEuro;
    std::string source;
};

}  // namespace seabridge::api
