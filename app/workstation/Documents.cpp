// SPDX-License-Identifier: GPL-3.0-or-later
// What a session does for its documents: reading keys, quotations that were opened.
#include "base/Log.h"
#include "store/DeskTables.h"
#include "workstation/Session.h"

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
    if (!desk_ || !projection_ || !projection_->coverage().isProven || failure()) return false;
    if (!wantsKeys_) return openNextQuote();
    wantsKeys_ = false;
    const auto fetched = desk_->fetchReadingKeys();
    if (!fetched) {
        base::logWarn("workstation", "reading keys: {}", base::nameOf(fetched.error().code));
        return true;
    }
    if (fetched->fetched.empty()) return true;
    keysSeen_.clear();
    const bool stillMissing = !fetched->missing.empty();
    noticeKeys();
    // What nobody shared with this device is asked for again when the keys change.
    if (stillMissing) wantsKeys_ = false;
    onChange_();
    return true;
}

/// Quotations that are open and were never opened here, each once: their totals belong in the list.
bool Session::openNextQuote() {
    if (!canRead_) return false;
    const auto blockTime = driver_->status().blockTime;
    for (const auto& [id, quote] : projection_->known().quotes) {
        if (quote.statusAt(blockTime) != ledger::QuoteStatus::Open) continue;
        if (facts_.contains(quote.commitment)) continue;
        if (!tried_.insert(id).second) continue;
        // By value: the Desk call turns the driver, which may change what is known.
        const auto wanted = id;
        const auto opened = desk_->readQuote(wanted);
        if (opened) onChange_();
        else base::logInfo("workstation", "quote: {}", base::nameOf(opened.error().code));
        return true;
    }
    return false;
}

void Session::noticeDocument() { onChange_(); }

std::optional<QuoteFacts> Session::factsOf(const ledger::Quote& quote) {
    const auto known = facts_.find(quote.commitment);
    if (known != facts_.end()) return known->second;
    const auto row = store::DocumentTable(profile_.vault().database()).get(quote.commitment);
    if (!row || !*row || (*row)->kind != kQuoteKind) return {};
    const auto fields = codec::decoded<ledger::Document>((*row)->bytes);
    if (!fields || !fields->isWellFormed() || fields->commitment() != quote.commitment) return {};
    const auto document = trade::fromDocument(*fields);
    if (!document) return {};
    return facts_[quote.commitment] = {{document->currency, document->totalMinor},
                                       document->number};
}

}  // namespace seabridge::app
