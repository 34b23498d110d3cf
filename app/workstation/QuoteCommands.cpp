// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workstation.h"
#include "workstation/Drafts.h"

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;

Drafts draftsOf(Session& session) { return Drafts(session.profile().vault().database()); }

}  // namespace

void Workstation::saveDraft(api::QuoteDraft draft, Reply<std::string> reply) {
    withSession<std::string>(std::move(reply), [draft = std::move(draft)](
                                                   Session& session, Reply<std::string> answer) {
        answer(draftsOf(session).save(draft));
    });
}

void Workstation::drafts(Reply<std::vector<api::QuoteDraft>> reply) {
    using All = std::vector<api::QuoteDraft>;
    withSession<All>(std::move(reply), [](Session& session, Reply<All> answer) {
        answer(draftsOf(session).all());
    });
}

void Workstation::removeDraft(std::string id, Reply<void> reply) {
    withSession<void>(std::move(reply),
                      [id = std::move(id)](Session& session, Reply<void> answer) {
                          answer(draftsOf(session).remove(id));
                      });
}

void Workstation::draftProblems(std::string id, Reply<std::vector<trade::QuoteProblem>> reply) {
    using Problems = std::vector<trade::QuoteProblem>;
    withSession<Problems>(std::move(reply),
                          [id = std::move(id)](Session& session, Reply<Problems> answer) {
                              const auto document = draftsOf(session).load(id);
                              if (!document) return answer(std::unexpected(document.error()));
                              answer(document->check());
                          });
}

/// Prepares, which may wait, and submits, which does not.
void Workstation::publish(const std::string& draft, std::optional<ledger::QuoteId> counters,
                          Session& session, Desk& desk, Reply<Submission> reply) {
    const auto document = draftsOf(session).load(draft);
    if (!document) return reply(std::unexpected(document.error()));
    const auto self = session.profile().identity()->org;
    const auto& other = document->seller == self ? document->buyer : document->seller;
    auto action = desk.prepareQuote(*document, {other}, counters);
    if (!action) return reply(std::unexpected(action.error()));
    session.submit(std::move(*action), [this, draft, reply](Result<Submission> done) {
        // Kept for another try only where nothing came of it.
        const bool isGone = done && done->state != api::SubmitState::Refused &&
                            done->state != api::SubmitState::Expired;
        if (isGone && session_)
            if (const auto removed = draftsOf(*session_).remove(draft); !removed)
                return reply(std::unexpected(removed.error()));
        reply(std::move(done));
    });
}

void Workstation::sendDraft(std::string id, Reply<Submission> reply) {
    withDesk<Submission>(std::move(reply), [this, id = std::move(id)](
                                               Session& session, Desk& desk,
                                               Reply<Submission> answer) {
        publish(id, {}, session, desk, std::move(answer));
    });
}

void Workstation::counter(const ledger::QuoteId& quote, std::string draft,
                          Reply<Submission> reply) {
    withDesk<Submission>(std::move(reply), [this, quote, draft = std::move(draft)](
                                               Session& session, Desk& desk,
                                               Reply<Submission> answer) {
        publish(draft, quote, session, desk, std::move(answer));
    });
}

void Workstation::accept(const ledger::QuoteId& quote, Reply<Submission> reply) {
    withDesk<Submission>(std::move(reply), [quote](Session& session, Desk& desk,
                                                   Reply<Submission> answer) {
        auto action = desk.prepareAcceptance(quote);
        if (!action) return answer(std::unexpected(action.error()));
        session.submit(std::move(*action), std::move(answer));
    });
}

void Workstation::declineQuote(const ledger::QuoteId& quote, std::string reason,
                               Reply<Submission> reply) {
    submit(ledger::DeclineQuote{quote, std::move(reason)}, std::move(reply));
}

void Workstation::withdraw(const ledger::QuoteId& quote, std::string reason,
                           Reply<Submission> reply) {
    submit(ledger::WithdrawQuote{quote, std::move(reason)}, std::move(reply));
}

void Workstation::readQuote(const ledger::QuoteId& quote, Reply<api::OpenQuote> reply) {
    withDesk<api::OpenQuote>(std::move(reply), [quote](Session& session, Desk& desk,
                                                       Reply<api::OpenQuote> answer) {
        auto opened = desk.readQuote(quote);
        if (!opened) return answer(std::unexpected(opened.error()));
        session.noticeDocument();
        answer(api::OpenQuote{opened->height, opened->blockTime, std::move(opened->quote),
                              std::move(opened->document)});
    });
}

}  // namespace seabridge::app
