// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Profile.h"
#include "api/Values.h"

namespace seabridge::app {

/// Quotations in the making, in the vault, in the form that seabridge-cli reads and writes too:
/// kind "quote", the document as JSON; and where a screen gave its own text of it, that as
/// "quote-typed" under "<id>/typed". One thread, the vault's.
class Drafts {
public:
    explicit Drafts(store::Database& database) : database_(database) {}

    /// Its id, new where `draft.id` is empty. NotFound for an id that names something else.
    [[nodiscard]] Result<std::string> save(const api::QuoteDraft& draft);
    [[nodiscard]] Result<std::vector<api::QuoteDraft>> all() const;
    /// NotFound; Damaged.
    [[nodiscard]] Result<trade::QuoteDocument> load(const std::string& id) const;
    /// Nothing to remove is success.
    [[nodiscard]] Result<void> remove(const std::string& id);
    /// Within the transaction that keeps what was signed of it as `tx`: the draft's id tells it from
    /// now on. A draft that is gone stays gone.
    [[nodiscard]] static Result<void> markSigned(store::Transaction& transaction,
                                                 const std::string& id, const ledger::TxId& tx);
    /// What is to become of a draft `id` that was to be signed, by what became of it: it goes once
    /// that is Done, and only then; where nothing came of it, it has its own id again.
    [[nodiscard]] Result<void> settle(const std::string& id, const api::Submission& done);

private:
    store::Database& database_;
};

}  // namespace seabridge::app
