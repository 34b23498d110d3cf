// SPDX-License-Identifier: GPL-3.0-or-later
// KYC: the dossier's way to the attesting member.
#include "Desk.h"

#include "crypto/Hash.h"
#include "crypto/Random.h"

namespace seabridge::app {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::string_view kKind = "dossier";
constexpr std::string_view kPartKind = "dossier-part";
constexpr const char* kBytes = "bytes";
constexpr std::size_t kPartBytes = 704 * 1024;
static_assert(kPartBytes + 32 * 1024 < net::kMaxBlobBytes);
constexpr std::size_t kMaxParts = 64;

}  // namespace

Result<Submission> Desk::requestKyc(const ledger::Document& dossier, const OrgId& attester) {
    if (!dossier.isWellFormed()) return fail(ErrorCode::InvalidInput, "dossier");
    if (const auto done = keep(dossier, kKind); !done) return std::unexpected(done.error());
    auto sealed = seal(dossier, {self_.org, attester});
    if (!sealed) return std::unexpected(sealed.error());
    return submit(ledger::RequestKyc{attester, sealed->commitment, sealed->blob,
                                     std::move(sealed->receipts)});
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
    return OpenedCase{proven->header.height, std::move(**found), std::move(*dossier)};
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
