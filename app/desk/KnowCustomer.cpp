// SPDX-License-Identifier: GPL-3.0-or-later
// KYC: the dossier's way to the attesting member, and the reason of its decision.
#include "Desk.h"

#include "crypto/Hash.h"
#include "crypto/Random.h"

#include <algorithm>

namespace seabridge::app {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::string_view kKind = "dossier";
constexpr std::string_view kPartKind = "dossier-part";
constexpr const char* kBytes = "bytes";
constexpr const char* kReason = "reason";
constexpr std::size_t kPartBytes = 704 * 1024;
static_assert(kPartBytes + 32 * 1024 < net::kMaxBlobBytes);
constexpr std::size_t kMaxParts = 64;

}  // namespace

Result<ledger::RequestKyc> Desk::prepareKycRequest(const ledger::Document& dossier,
                                                   const OrgId& attester) {
    if (!dossier.isWellFormed()) return fail(ErrorCode::InvalidInput, "dossier");
    if (const auto done = keep(dossier, kKind); !done) return std::unexpected(done.error());
    auto sealed = seal(dossier, {self_.org, attester});
    if (!sealed) return std::unexpected(sealed.error());
    return ledger::RequestKyc{attester, sealed->commitment, sealed->blob,
                              std::move(sealed->receipts)};
}

Result<OpenedCase> Desk::readKyc(const base::Hash& caseId) {
    const auto proven = driver_.proveNow({ledger::KycCase::keyOf(caseId)}, patience_);
    if (!proven) return std::unexpected(proven.error());
    auto found = NodeDriver::entityOf<ledger::KycCase>(proven->values.front());
    if (!found) return std::unexpected(found.error());
    if (!*found) return fail(ErrorCode::NotFound, "case");
    auto dossier = open((*found)->blob, (*found)->commitment, kKind);
    if (!dossier) return std::unexpected(dossier.error());
    if (const auto done = keep(*dossier, kKind); !done) return std::unexpected(done.error());
    std::optional<std::string> reason;
    if ((*found)->reason) {
        auto opened = readReason(*(*found)->reason);
        if (!opened) return std::unexpected(opened.error());
        reason = std::move(*opened);
    }
    return OpenedCase{proven->header.height, std::move(**found), std::move(*dossier),
                      std::move(reason)};
}

Result<ledger::KycCase> Desk::kycCase(const base::Hash& id) {
    auto found = driver_.getNow<ledger::KycCase>(patience_, id);
    if (!found) return std::unexpected(found.error());
    if (!*found) return fail(ErrorCode::NotFound, "case");
    return std::move(**found);
}

Result<std::optional<base::Hash>> Desk::sealReason(const std::string& reason,
                                                   const std::vector<OrgId>& readers) {
    if (reason.empty()) return std::nullopt;
    if (reason.size() > api::kMaxReasonBytes) return fail(ErrorCode::TooLarge, kReason);
    const auto sealed =
        seal(ledger::Document{{{kReason, codec::encoded(reason), crypto::randomHash()}}}, readers);
    if (!sealed) return std::unexpected(sealed.error());
    return sealed->blob;
}

Result<ledger::AttestKyc> Desk::prepareAttestation(const api::KycDecision& decision) {
    const auto decided = kycCase(decision.kycCase);
    if (!decided) return std::unexpected(decided.error());
    const auto blob = sealReason(decision.reason, {self_.org});
    if (!blob) return std::unexpected(blob.error());
    auto countries = decision.countries;
    std::ranges::sort(countries);
    const auto repeats = std::ranges::unique(countries);
    countries.erase(repeats.begin(), repeats.end());
    return ledger::AttestKyc{decision.kycCase,    decision.level,       decision.until,
                             decided->commitment, std::move(countries), *blob};
}

Result<ledger::RefuseKyc> Desk::prepareRefusal(const base::Hash& caseId, const std::string& reason,
                                               bool tellApplicant) {
    const auto decided = kycCase(caseId);
    if (!decided) return std::unexpected(decided.error());
    std::vector<OrgId> readers{self_.org};
    if (tellApplicant) readers.push_back(decided->applicant);
    const auto blob = sealReason(reason, readers);
    if (!blob) return std::unexpected(blob.error());
    return ledger::RefuseKyc{caseId, *blob};
}

Result<std::optional<std::string>> Desk::readReason(const base::Hash& blob) {
    const auto secrets = readingSecrets();
    if (!secrets) return std::unexpected(secrets.error());
    const auto bytes = driver_.getBlobNow(blob, patience_);
    if (!bytes) return std::unexpected(bytes.error());
    // The ledger names the blob's hash, and so what the envelope says it commits to.
    const auto envelope = codec::decoded<lightnode::Envelope>(*bytes);
    if (!envelope) return fail(ErrorCode::InvalidInput, "envelope");
    const auto document = lightnode::open(*bytes, self_.org, *secrets, profile_.network(),
                                          envelope->commitment);
    if (!document && document.error().code == ErrorCode::NotEntitled) return std::nullopt;
    if (!document) return std::unexpected(document.error());
    const auto* field = document->find(kReason);
    if (field == nullptr) return fail(ErrorCode::InvalidInput, kReason);
    auto text = codec::decoded<std::string>(field->value);
    if (!text) return fail(ErrorCode::InvalidInput, kReason);
    return std::move(*text);
}

Result<std::vector<compliance::FilePart>> Desk::sealFile(base::ByteView bytes,
                                                         const OrgId& attester) {
    std::vector<compliance::FilePart> out;
    while (!bytes.empty()) {
        const auto part = bytes.first(std::min(bytes.size(), kPartBytes));
        bytes = bytes.subspan(part.size());
        const auto sealed = seal(
            ledger::Document{{{kBytes, Bytes(part.begin(), part.end()), crypto::randomHash()}}},
            {self_.org, attester});
        if (!sealed) return std::unexpected(sealed.error());
        out.push_back({sealed->blob, sealed->commitment});
    }
    return out;
}

Result<Bytes> Desk::openFile(const compliance::DossierFile& file) {
    if (file.parts.empty()) return fail(ErrorCode::NotFound, "document");
    if (file.parts.size() > kMaxParts) return fail(ErrorCode::TooLarge, "document");
    Bytes out;
    for (const auto& part : file.parts) {
        const auto document = open(part.blob, part.commitment, kPartKind);
        if (!document) return std::unexpected(document.error());
        const auto* field = document->find(kBytes);
        if (field == nullptr) return fail(ErrorCode::InvalidInput, kBytes);
        out.insert(out.end(), field->value.begin(), field->value.end());
    }
    if (out.size() != file.size || crypto::sha256(out) != file.id)
        return fail(ErrorCode::Damaged, "document");
    return out;
}

}  // namespace seabridge::app
