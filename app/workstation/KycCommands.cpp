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

Result<api::OpenCase> openCase(Desk& desk, const base::Hash& id) {
    auto opened = desk.readKyc(id);
    if (!opened) return std::unexpected(opened.error());
    return api::OpenCase{opened->height, std::move(opened->kycCase), dossierFields(opened->dossier),
                         std::move(opened->reason)};
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

Result<ledger::RequestKyc> requestOf(Desk& desk, const std::vector<api::DossierField>& fields,
                                     const OrgId& attester) {
    const auto document = dossierOf(fields);
    if (!document) return std::unexpected(document.error());
    return desk.prepareKycRequest(*document, attester);
}

void Workstation::requestKyc(std::vector<api::DossierField> dossier, const OrgId& attester,
                             Reply<Submission> reply) {
    withDesk<Submission>(std::move(reply), [dossier = std::move(dossier), attester](
                                               Session& session, Desk& desk,
                                               Reply<Submission> answer) {
        auto action = requestOf(desk, dossier, attester);
        if (!action) return answer(std::unexpected(action.error()));
        session.submit(std::move(*action), std::move(answer));
    });
}

void Workstation::readCase(const base::Hash& kycCase, Reply<api::OpenCase> reply) {
    withDesk<api::OpenCase>(std::move(reply), [kycCase](Session&, Desk& desk,
                                                        Reply<api::OpenCase> answer) {
        answer(openCase(desk, kycCase));
    });
}

void Workstation::attest(api::KycDecision decision, Reply<Submission> reply) {
    withDesk<Submission>(std::move(reply), [decision = std::move(decision)](
                                               Session& session, Desk& desk,
                                               Reply<Submission> answer) {
        auto action = desk.prepareAttestation(decision);
        if (!action) return answer(std::unexpected(action.error()));
        session.submit(std::move(*action), std::move(answer));
    });
}

void Workstation::refuse(const base::Hash& kycCase, std::string reason, bool tellApplicant,
                         Reply<Submission> reply) {
    withDesk<Submission>(std::move(reply), [kycCase, reason = std::move(reason), tellApplicant](
                                               Session& session, Desk& desk,
                                               Reply<Submission> answer) {
        auto action = desk.prepareRefusal(kycCase, reason, tellApplicant);
        if (!action) return answer(std::unexpected(action.error()));
        session.submit(std::move(*action), std::move(answer));
    });
}

}  // namespace seabridge::app
