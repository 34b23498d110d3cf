// SPDX-License-Identifier: GPL-3.0-or-later
// What all work of the desk uses; the work itself is in desk/.
#include "Desk.h"

#include "crypto/Hash.h"
#include "store/DeskTables.h"
#include "store/Write.h"

#include <algorithm>
#include <limits>

namespace seabridge::app {

using base::ErrorCode;
using base::fail;

Desk::Desk(NodeDriver& driver, milliseconds patience)
    : driver_(driver), profile_(driver.profile()), patience_(patience),
      openActs_(driver.profile().vault().database()) {
    const auto identity = profile_.identity();
    ENSURE(identity.has_value());
    self_ = *identity;
}

Result<Submission> Desk::submit(ledger::Action action, NodeDriver::AlsoStore alsoStore) {
    const auto open = openActs_.against(action);
    if (!open) return std::unexpected(open.error());
    if (*open) return Submission{{}, {}, {}, **open};
    return driver_.submitNow(std::move(action), patience_, base::kDayMs, std::move(alsoStore));
}

Result<ledger::Organization> Desk::organization(const OrgId& id) {
    auto found = driver_.getNow<ledger::Organization>(patience_, id);
    if (!found) return std::unexpected(found.error());
    if (!*found) return fail(ErrorCode::NotFound, "organization " + base::toHex(id));
    return std::move(**found);
}

Result<std::vector<lightnode::ReadingSecret>> Desk::readingSecrets() {
    const auto own = organization(self_.org);
    if (!own) return std::unexpected(own.error());
    return profile_.readingSecrets(own->readingKeys);
}

Result<Desk::Sealed> Desk::seal(const ledger::Document& document,
                                const std::vector<OrgId>& recipients) {
    std::vector<lightnode::Recipient> sealedTo;
    for (const auto& id : recipients) {
        const auto known = organization(id);
        if (!known) return std::unexpected(known.error());
        const auto recipient = lightnode::recipientOf(*known);
        if (!recipient) return fail(ErrorCode::NotFound, "reading-key " + base::toHex(id));
        sealedTo.push_back(*recipient);
    }
    auto envelope = lightnode::seal(document, profile_.network(), std::move(sealedTo));
    if (!envelope) return std::unexpected(envelope.error());
    auto stored = driver_.putBlobNow(std::move(*envelope), patience_);
    if (!stored) return std::unexpected(stored.error());
    return Sealed{document.commitment(), stored->hash, std::move(stored->receipts)};
}

Result<ledger::Document> Desk::open(const base::Hash& blob, const base::Hash& commitment,
                                    std::string_view kind) {
    auto here = kept(commitment, kind);
    if (!here) return std::unexpected(here.error());
    if (*here) return std::move(**here);
    const auto secrets = readingSecrets();
    if (!secrets) return std::unexpected(secrets.error());
    const auto bytes = driver_.getBlobNow(blob, patience_);
    if (!bytes) return std::unexpected(bytes.error());
    return lightnode::open(*bytes, self_.org, *secrets, profile_.network(), commitment);
}

Result<void> Desk::keep(const ledger::Document& document, std::string_view kind) {
    return store::write(profile_.vault().database(), [&](store::Transaction& transaction) {
        return store::DocumentTable::put(
            transaction, {document.commitment(), std::string(kind), codec::encoded(document)});
    });
}

Result<std::optional<ledger::Document>> Desk::kept(const base::Hash& commitment,
                                                   std::string_view kind) {
    const auto row = store::DocumentTable(profile_.vault().database()).get(commitment);
    if (!row) return std::unexpected(row.error());
    if (!*row || (*row)->kind != kind) return std::nullopt;
    auto document = codec::decoded<ledger::Document>((*row)->bytes);
    if (!document || !document->isWellFormed() || document->commitment() != commitment)
        return fail(ErrorCode::Damaged, "document");
    return std::move(*document);
}

Result<std::vector<FeedItem>> Desk::history(const ledger::Topic& topic, TimeMs since) {
    constexpr std::size_t kPage = 500;
    std::vector<FeedItem> out;
    auto before = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    while (true) {
        auto page = driver_.feedPage(topic, before, kPage);
        if (!page) return std::unexpected(page.error());
        for (auto& item : *page) {
            before = item.position;
            if (item.entry.time < since) {
                std::ranges::reverse(out);
                return out;
            }
            out.push_back(std::move(item));
        }
        if (page->size() < kPage) break;
    }
    std::ranges::reverse(out);
    return out;
}

}  // namespace seabridge::app
