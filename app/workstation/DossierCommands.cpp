// SPDX-License-Identifier: GPL-3.0-or-later
// The dossier with its documents: files are read and written on the pool, the vault is the worker's.
#include "Workstation.h"
#include "base/File.h"
#include "workstation/Dossiers.h"
#include "workstation/KeptDocuments.h"

#include <algorithm>

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;

KeptDocuments keptOf(Session& session) {
    return KeptDocuments(session.profile().vault().database());
}

Result<void> refuseFaults(const compliance::Dossier& dossier) {
    for (const auto& problem : dossier.check())
        if (!isQuestion(problem.fault))
            return fail(ErrorCode::InvalidInput,
                        problem.path + " " + std::string(nameOf(problem.fault)));
    return {};
}

/// Every document with the members, sealed; the dossier says where.
Result<void> sealDocuments(Session& session, Desk& desk, compliance::Dossier& dossier,
                           const OrgId& attester) {
    for (auto& file : dossier.files) {
        const auto bytes = keptOf(session).bytesOf(file.id);
        if (!bytes) return std::unexpected(bytes.error());
        auto parts = desk.sealFile(*bytes, attester);
        if (!parts) return std::unexpected(parts.error());
        file.parts = std::move(*parts);
    }
    return {};
}

Result<Bytes> documentOf(Desk& desk, const base::Hash& kycCase, const base::Hash& id) {
    const auto opened = desk.readKyc(kycCase);
    if (!opened) return std::unexpected(opened.error());
    const auto read = compliance::dossierFrom(dossierFields(opened->dossier));
    if (!read) return std::unexpected(read.error());
    const auto& files = read->dossier.files;
    const auto file = std::ranges::find(files, id, &compliance::DossierFile::id);
    if (file == files.end()) return fail(ErrorCode::NotFound, "document");
    return desk.openFile(*file);
}

}  // namespace

void Workstation::submitDossier(compliance::Dossier dossier, const OrgId& attester,
                                Reply<Submission> reply) {
    withDesk<Submission>(std::move(reply), [dossier = std::move(dossier), attester](
                                               Session& session, Desk& desk,
                                               Reply<Submission> answer) mutable {
        if (const auto good = refuseFaults(dossier); !good)
            return answer(std::unexpected(good.error()));
        if (const auto done = sealDocuments(session, desk, dossier, attester); !done)
            return answer(std::unexpected(done.error()));
        auto action = requestOf(desk, compliance::toFields(dossier), attester);
        if (!action) return answer(std::unexpected(action.error()));
        session.submit(std::move(*action), std::move(answer));
    });
}

void Workstation::keepDossier(api::DossierDraft draft, Reply<void> reply) {
    withVault<void>(std::move(reply), [draft = std::move(draft)](Session& session,
                                                                 Reply<void> answer) {
        answer(keptOf(session).keepDossier(draft));
    });
}

void Workstation::dossierDraft(Reply<std::optional<api::DossierDraft>> reply) {
    using Draft = std::optional<api::DossierDraft>;
    withSession<Draft>(std::move(reply), [](Session& session, Reply<Draft> answer) {
        answer(keptOf(session).dossier());
    });
}

void Workstation::keepDocument(std::filesystem::path file, Reply<api::KeptDocument> reply) {
    using Kept = api::KeptDocument;
    withSession<Kept>(std::move(reply), [this, file = std::move(file)](Session&,
                                                                       Reply<Kept> answer) {
        auto work = [this, file, answer] {
            auto read = readDocument(file);
            const bool isTaken = pushEvent([this, answer, read = std::move(read)] {
                if (!read) return answer(std::unexpected(read.error()));
                if (!session_ || isLocking()) return answer(fail(ErrorCode::Locked));
                answer(keptOf(*session_).keep(*read));
            });
            if (!isTaken) answer(fail(ErrorCode::Cancelled, "ending"));
        };
        if (!pool_.tryRun(std::move(work))) answer(fail(ErrorCode::Busy, "pool"));
    });
}

void Workstation::removeDocument(const base::Hash& id, Reply<void> reply) {
    withSession<void>(std::move(reply), [id](Session& session, Reply<void> answer) {
        answer(keptOf(session).remove(id));
    });
}

void Workstation::saveDocument(const base::Hash& kycCase, const base::Hash& id,
                               std::filesystem::path file, Reply<void> reply) {
    withDesk<void>(std::move(reply), [this, kycCase, id, file = std::move(file)](
                                         Session&, Desk& desk, Reply<void> answer) {
        auto bytes = documentOf(desk, kycCase, id);
        if (!bytes) return answer(std::unexpected(bytes.error()));
        auto work = [this, file, answer, bytes = std::move(*bytes)] {
            const auto done = base::replaceFile(file, bytes);
            const bool isTaken = pushEvent([answer, done] { answer(done); });
            if (!isTaken) answer(fail(ErrorCode::Cancelled, "ending"));
        };
        if (!pool_.tryRun(std::move(work))) answer(fail(ErrorCode::Busy, "pool"));
    });
}

}  // namespace seabridge::app
