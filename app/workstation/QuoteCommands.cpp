// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workstation.h"
#include "api/DraftIds.h"
#include "base/Log.h"
#include "trade/QuoteDigest.h"
#include "workstation/Drafts.h"
#include "workstation/Summary.h"

#include <algorithm>

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;

Drafts draftsOf(Session& session) { return Drafts(session.profile().vault().database()); }

/// Of the draft, if it says what was shown.
Result<ledger::PublishQuote> offerOf(Session& session, Desk& desk, const std::string& draft,
                                     const base::Hash& shown,
                                     const std::optional<ledger::QuoteId>& counters) {
    const auto document = draftsOf(session).load(draft);
    if (!document) return std::unexpected(document.error());
    if (trade::digestOf(*document) != shown) return fail(ErrorCode::InvalidInput, "shown");
    const auto self = session.profile().identity()->org;
    const auto& other = document->seller == self ? document->buyer : document->seller;
    return desk.prepareQuote(*document, {other}, counters);
}

/// What was signed of this draft, or of one that says the same, and is open.
Result<std::vector<ledger::TxId>> openOffersLike(Session& session, const std::string& draft,
                                                 const base::Hash& shown) {
    const auto kept = draftsOf(session).all();
    if (!kept) return std::unexpected(kept.error());
    const auto open = openActsIn(session.profile().vault().database());
    if (!open) return std::unexpected(open.error());
    std::vector<ledger::TxId> out;
    for (const auto& act : *open) {
        const bool isAlike = std::ranges::any_of(*kept, [&](const api::QuoteDraft& one) {
            return api::submittedAs(one.id) == act.id &&
                   (one.id == draft || trade::digestOf(one.document) == shown);
        });
        if (isAlike) out.push_back(act.id);
    }
    return out;
}

}  // namespace

void Workstation::saveDraft(api::QuoteDraft draft, Reply<std::string> reply) {
    withVault<std::string>(std::move(reply), [draft = std::move(draft)](
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
    withVault<void>(std::move(reply),
                    [id = std::move(id)](Session& session, Reply<void> answer) {
                        answer(draftsOf(session).remove(id));
                    });
}

/// Prepares, which may wait, and submits, which does not.
void Workstation::send(Sending what, Reply<Submission> reply) {
    withDesk<Submission>(std::move(reply), [what = std::move(what)](Session& session, Desk& desk,
                                                                    Reply<Submission> answer) {
        const auto alike = openOffersLike(session, what.draft, what.shown);
        if (!alike) return answer(std::unexpected(alike.error()));
        if (const auto open = desk.openActs().against(*alike)) return answer(stillOpen(*open));
        // What was allowed of the draft is allowed of the offer that is made of it.
        if (!alike->empty()) desk.openActs().allowAgain(alike->back());
        auto action = offerOf(session, desk, what.draft, what.shown, what.counters);
        if (!action) return answer(std::unexpected(action.error()));
        // The session answers all before its vault closes.
        auto settle = [drafts = draftsOf(session), draft = what.draft,
                       answer](Result<Submission> done) mutable {
            const auto kept = done ? drafts.settle(draft, *done) : Result<void>();
            // What was signed was: no trouble with the draft turns that into a failure.
            if (!kept)
                base::logWarn("workstation", "draft: {}", base::textOf(kept.error()));
            answer(std::move(done));
        };
        session.submit(std::move(*action), std::move(settle), base::kDayMs,
                       [draft = what.draft](store::Transaction& transaction,
                                            const ledger::TxId& id) {
                           return Drafts::markSigned(transaction, draft, id);
                       });
    });
}

void Workstation::sendDraft(std::string id, const base::Hash& shown, Reply<Submission> reply) {
    send({std::move(id), shown}, std::move(reply));
}

void Workstation::counter(const ledger::QuoteId& quote, std::string draft,
                          const base::Hash& shown, Reply<Submission> reply) {
    send({std::move(draft), shown, quote}, std::move(reply));
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
