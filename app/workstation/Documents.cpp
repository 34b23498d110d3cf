// SPDX-License-Identifier: GPL-3.0-or-later
// What a session does for its documents: reading keys, quotations and reasons that were opened.
#include "base/Log.h"
#include "store/DeskTables.h"
#include "workstation/Session.h"
#include "workstation/Summary.h"

#include <algorithm>

namespace seabridge::app {
namespace {

constexpr std::string_view kQuoteKind = "quote";

}  // namespace

/// Looks for the secret of the newest reading key, whenever the organization's keys change.
void Session::noticeKeys() {
    const auto& known = projection_->known().organizations;
    const auto own = known.find(projection_->self().org);
    if (own == known.end()) return;
    const auto& keys = own->second.readingKeys;
    auto seen = codec::encoded(keys);
    if (seen == keysSeen_) return;
    keysSeen_ = std::move(seen);
    const auto secrets = profile_.readingSecrets(keys);
    if (!secrets) return;
    const bool couldRead = canRead_;
    canRead_ = !keys.empty() && std::ranges::any_of(*secrets, [&](const auto& secret) {
        return secret.version == keys.back().version;
    });
    wantsKeys_ = secrets->size() < keys.size();
    if (canRead_ && !couldRead) tried_.clear();
}

bool Session::workAhead() {
    if (keysAgainAtMs_ && base::monotonicMs() >= *keysAgainAtMs_) {
        keysAgainAtMs_.reset();
        wantsKeys_ = mayWorkAhead_ = true;
    }
    if (!mayWorkAhead_ || !desk_ || !projection_ || !projection_->coverage().isProven ||
        failure())
        return false;
    if (!wantsKeys_) {
        mayWorkAhead_ = openNextReason() || openNextQuote();
        return mayWorkAhead_;
    }
    fetchKeys();
    return true;
}

void Session::fetchKeys() {
    wantsKeys_ = false;
    const auto fetched = desk_->fetchReadingKeys();
    if (!fetched) base::logWarn("workstation", "reading keys: {}", base::textOf(fetched.error()));
    // A peer may have been busy, or have the wraps not yet.
    if (!fetched || !fetched->notFound.empty())
        keysAgainAtMs_ = base::monotonicMs() + keysAgainMs_;
    if (fetched && fetched->fetched.empty()) return;
    // What nobody shared with this device is asked for again when the keys change, which they may
    // have done meanwhile. Before an error some may have come.
    const bool haveChanged = wantsKeys_;
    keysSeen_.clear();
    noticeKeys();
    wantsKeys_ = haveChanged;
    onChange_();
}

/// Quotations that were never opened here, each tried once: their totals belong in the list. First
/// what waits for somebody here, then what is open, then the newest of what has ended.
std::vector<ledger::QuoteId> Session::unopenedQuotes() const {
    const auto& known = projection_->known();
    const auto blockTime = driver_->status().blockTime;
    std::vector<ledger::QuoteId> out;
    for (const auto& [id, pending] : known.pendings) {
        if (pending.org != projection_->self().org) continue;
        if (pending.statusAt(blockTime) != ledger::PendingStatus::Open) continue;
        const auto body = codec::decoded<ledger::Body>(pending.body);
        const auto* action =
            body ? std::get_if<ledger::PublishQuote>(&body->action) : nullptr;
        if (action != nullptr && !facts_.contains(action->commitment)) out.push_back(id);
    }
    std::vector<std::pair<TimeMs, ledger::QuoteId>> ended;
    for (const auto& [id, quote] : known.quotes) {
        if (facts_.contains(quote.commitment)) continue;
        if (quote.statusAt(blockTime) == ledger::QuoteStatus::Open) {
            out.push_back(id);
            continue;
        }
        const auto opened = known.openedAt.find(id);
        ended.emplace_back(opened == known.openedAt.end() ? 0 : opened->second, id);
    }
    std::ranges::sort(ended, std::greater());
    if (ended.size() > api::kMaxEndedRows) ended.resize(api::kMaxEndedRows);
    for (const auto& [time, id] : ended) out.push_back(id);
    std::erase_if(out, [this](const auto& id) { return tried_.contains(id); });
    return out;
}

bool Session::openNextQuote() {
    if (!canRead_) return false;
    const auto unopened = unopenedQuotes();
    if (unopened.empty()) return false;
    tried_.insert(unopened.front());
    const auto opened = desk_->readQuote(unopened.front());
    if (opened) noticeDocument();
    else base::logInfo("workstation", "quote: {}", base::textOf(opened.error()));
    return true;
}

/// Whoever is to approve a decision on a case must know why it was made.
std::optional<base::Hash> Session::unopenedReason() const {
    for (const auto& [id, pending] : projection_->known().pendings) {
        if (pending.org != projection_->self().org || pending.ended()) continue;
        const auto body = codec::decoded<ledger::Body>(pending.body);
        const auto blob = body ? sealedReasonOf(body->action) : std::nullopt;
        if (blob && !reasons_.contains(*blob) && !tried_.contains(*blob)) return blob;
    }
    return std::nullopt;
}

bool Session::openNextReason() {
    if (!canRead_) return false;
    const auto blob = unopenedReason();
    if (!blob) return false;
    tried_.insert(*blob);
    auto reason = desk_->readReason(*blob);
    if (reason && *reason) {
        reasons_[*blob] = std::move(**reason);
        onChange_();
    } else if (!reason) {
        base::logInfo("workstation", "reason: {}", base::textOf(reason.error()));
    }
    return true;
}

void Session::noticeDocument() {
    unread_.clear();
    onChange_();
}

std::optional<QuoteFacts> Session::factsOf(const ledger::Quote& quote) {
    const auto known = facts_.find(quote.commitment);
    if (known != facts_.end()) return known->second;
    if (unread_.contains(quote.commitment)) return {};
    const auto row = store::DocumentTable(profile_.vault().database()).get(quote.commitment);
    if (row && !*row) unread_.insert(quote.commitment);
    if (!row || !*row || (*row)->kind != kQuoteKind) return {};
    const auto fields = codec::decoded<ledger::Document>((*row)->bytes);
    if (!fields || !fields->isWellFormed() || fields->commitment() != quote.commitment) return {};
    const auto document = trade::fromDocument(*fields);
    if (!document) return {};
    return facts_[quote.commitment] = {{document->currency, document->totalMinor},
                                       document->number};
}

}  // namespace seabridge::app
