// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workstation.h"
#include "compliance/MyNumber.h"
#include "crypto/Random.h"
#include "workstation/Dossiers.h"

#include <algorithm>

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;
using ledger::KycCase;

constexpr const char* kReason = "reason";
constexpr std::size_t kMaxReasonBytes = 2000;
constexpr std::chrono::seconds kPatience{15};

ledger::DocumentField fieldOf(const std::string& name, const std::string& text) {
    return {name, codec::encoded(text), crypto::randomHash()};
}

Result<ledger::Document> dossierOf(const std::vector<api::DossierField>& fields) {
    ledger::Document out;
    for (const auto& field : fields) {
        const auto hits = compliance::findMyNumbers(field.text);
        if (std::ranges::any_of(hits, &compliance::MyNumberHit::isNamed))
            return fail(ErrorCode::InvalidInput, "my-number " + field.name);
        out.items.push_back(fieldOf(field.name, field.text));
    }
    if (!out.isWellFormed()) return fail(ErrorCode::InvalidInput, "dossier");
    return out;
}

/// The reason under the reading keys of the readers; its blob.
Result<base::Hash> sealReason(Session& session, Desk& desk, const std::string& reason,
                              const std::vector<OrgId>& readers) {
    std::vector<lightnode::Recipient> recipients;
    for (const auto& id : readers) {
        const auto org = desk.organization(id);
        if (!org) return std::unexpected(org.error());
        const auto recipient = lightnode::recipientOf(*org);
        if (!recipient) return fail(ErrorCode::NotFound, "reading-key " + base::toHex(id));
        recipients.push_back(*recipient);
    }
    auto sealed = lightnode::seal(ledger::Document{{fieldOf(kReason, reason)}},
                                  session.profile().network(), std::move(recipients));
    if (!sealed) return std::unexpected(sealed.error());
    const auto stored = session.driver().putBlobNow(std::move(*sealed), kPatience);
    if (!stored) return std::unexpected(stored.error());
    return stored->hash;
}

/// Nothing where this organization may not read it.
Result<std::optional<std::string>> reasonOf(Session& session, Desk& desk, const KycCase& kycCase) {
    if (!kycCase.reason) return std::nullopt;
    const auto self = session.profile().identity()->org;
    const auto own = desk.organization(self);
    if (!own) return std::unexpected(own.error());
    const auto secrets = session.profile().readingSecrets(own->readingKeys);
    if (!secrets) return std::unexpected(secrets.error());
    const auto bytes = session.driver().getBlobNow(*kycCase.reason, kPatience);
    if (!bytes) return std::unexpected(bytes.error());
    // The ledger names the blob's hash, and so what the envelope says it commits to.
    const auto envelope = codec::decoded<lightnode::Envelope>(*bytes);
    if (!envelope) return fail(ErrorCode::InvalidInput, "envelope");
    const auto document = lightnode::open(*bytes, self, *secrets, session.profile().network(),
                                          envelope->commitment);
    if (!document && document.error().code == ErrorCode::NotEntitled) return std::nullopt;
    if (!document) return std::unexpected(document.error());
    const auto* field = document->find(kReason);
    if (field == nullptr) return fail(ErrorCode::InvalidInput, kReason);
    auto text = codec::decoded<std::string>(field->value);
    if (!text) return fail(ErrorCode::InvalidInput, kReason);
    return std::move(*text);
}

Result<KycCase> caseOf(Session& session, const base::Hash& id) {
    auto found = session.driver().getNow<KycCase>(kPatience, id);
    if (!found) return std::unexpected(found.error());
    if (!*found) return fail(ErrorCode::NotFound, "case");
    return std::move(**found);
}

Result<api::OpenCase> openCase(Session& session, Desk& desk, const base::Hash& id) {
    auto opened = desk.readKyc(id);
    if (!opened) return std::unexpected(opened.error());
    auto reason = reasonOf(session, desk, opened->kycCase);
    if (!reason) return std::unexpected(reason.error());
    return api::OpenCase{opened->height, std::move(opened->kycCase), dossierFields(opened->dossier),
                         std::move(*reason)};
}

Result<ledger::RefuseKyc> refusalOf(Session& session, Desk& desk, const base::Hash& id,
                                    const std::string& reason, bool tellApplicant) {
    ledger::RefuseKyc out{id, {}};
    if (reason.empty()) return out;
    if (reason.size() > kMaxReasonBytes) return fail(ErrorCode::TooLarge, kReason);
    const auto kycCase = caseOf(session, id);
    if (!kycCase) return std::unexpected(kycCase.error());
    std::vector<OrgId> readers{session.profile().identity()->org};
    if (tellApplicant) readers.push_back(kycCase->applicant);
    const auto blob = sealReason(session, desk, reason, readers);
    if (!blob) return std::unexpected(blob.error());
    out.blob = *blob;
    return out;
}

}  // namespace

std::vector<api::DossierField> dossierFields(const ledger::Document& document) {
    std::vector<api::DossierField> out;
    for (const auto& item : document.items) {
        auto text = codec::decoded<std::string>(item.value);
        out.push_back({item.name, text ? std::move(*text) : base::toHex(item.value)});
    }
    return out;
}

api::Submission submissionOf(const Submission& done) {
    using api::SubmitState;
    api::Submission out{.id = done.id};
    if (const auto reject = done.executed()) {
        out.reject = *reject;
        out.state = done.isDone()  ? SubmitState::Done
                    : done.waits() ? SubmitState::Waiting
                                   : SubmitState::Refused;
        out.height = done.outcome ? done.outcome->height : done.run.height;
    } else if (done.outcome) {
        out.state = done.outcome->kind == lightnode::Outcome::Kind::Expired ? SubmitState::Expired
                                                                            : SubmitState::Lost;
    }
    return out;
}

Result<api::Submission> requestOf(Desk& desk, const std::vector<api::DossierField>& fields,
                                  const OrgId& attester) {
    const auto document = dossierOf(fields);
    if (!document) return std::unexpected(document.error());
    const auto sent = desk.requestKyc(*document, attester);
    if (!sent) return std::unexpected(sent.error());
    return submissionOf(*sent);
}

void Workstation::requestKyc(std::vector<api::DossierField> dossier, const OrgId& attester,
                             Reply<Submission> reply) {
    withDesk<Submission>(std::move(reply), [dossier = std::move(dossier), attester](
                                               Session&, Desk& desk, Reply<Submission> answer) {
        answer(requestOf(desk, dossier, attester));
    });
}

void Workstation::readCase(const base::Hash& kycCase, Reply<api::OpenCase> reply) {
    withDesk<api::OpenCase>(std::move(reply), [kycCase](Session& session, Desk& desk,
                                                        Reply<api::OpenCase> answer) {
        answer(openCase(session, desk, kycCase));
    });
}

void Workstation::attest(api::KycDecision decision, Reply<Submission> reply) {
    std::ranges::sort(decision.countries);
    const auto repeats = std::ranges::unique(decision.countries);
    decision.countries.erase(repeats.begin(), repeats.end());
    withDesk<Submission>(std::move(reply), [decision = std::move(decision)](
                                               Session& session, Desk&,
                                               Reply<Submission> answer) {
        const auto kycCase = caseOf(session, decision.kycCase);
        if (!kycCase) return answer(std::unexpected(kycCase.error()));
        session.submit(ledger::AttestKyc{decision.kycCase, decision.level, decision.until,
                                         kycCase->commitment, decision.countries},
                       std::move(answer));
    });
}

void Workstation::refuse(const base::Hash& kycCase, std::string reason, bool tellApplicant,
                         Reply<Submission> reply) {
    withDesk<Submission>(std::move(reply), [kycCase, reason = std::move(reason), tellApplicant](
                                               Session& session, Desk& desk,
                                               Reply<Submission> answer) {
        auto action = refusalOf(session, desk, kycCase, reason, tellApplicant);
        if (!action) return answer(std::unexpected(action.error()));
        session.submit(std::move(*action), std::move(answer));
    });
}

}  // namespace seabridge::app
