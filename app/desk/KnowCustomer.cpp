// SPDX-License-Identifier: GPL-3.0-or-later
// KYC: the dossier's way to the attesting member.
#include "Desk.h"

namespace seabridge::app {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::string_view kKind = "dossier";

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

}  // namespace seabridge::app
