// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "ledger/Ids.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

/// What the id of a draft of a quotation tells, so that it is known after a restart as well:
/// "answer-QUOTE-..." is a counter-offer, "sent-TRANSACTION-..." was signed already.
namespace seabridge::api {

namespace detail {

inline constexpr std::string_view kAnswer = "answer-";
inline constexpr std::string_view kSent = "sent-";
inline constexpr std::size_t kIdDigits = base::Hash::kSize * 2;

inline std::optional<base::Hash> idBehind(std::string_view prefix, std::string_view text) {
    if (!text.starts_with(prefix) || text.size() < prefix.size() + kIdDigits) return {};
    return base::fixedFromHex<base::Hash>(text.substr(prefix.size(), kIdDigits));
}

/// Without what it was signed as.
inline std::string_view plainId(std::string_view id) {
    return idBehind(kSent, id) ? id.substr(std::min(id.size(), kSent.size() + kIdDigits + 1)) : id;
}

}  // namespace detail

/// Of a draft that answers an offer; `fresh` is what makes it the only one.
[[nodiscard]] inline std::string answerDraftId(const ledger::QuoteId& offer,
                                               const std::string& fresh) {
    return std::string(detail::kAnswer) + base::toHex(offer.view()) + "-" + fresh;
}
/// The offer that this draft answers.
[[nodiscard]] inline std::optional<ledger::QuoteId> answeredBy(const std::string& draftId) {
    return detail::idBehind(detail::kAnswer, detail::plainId(draftId));
}

/// Under which a draft is kept from the moment it was signed as `id` (in the same transaction of the
/// vault) until it is with the other party: should nothing come of it, its maker goes on with it.
[[nodiscard]] inline std::string keptDraftId(const ledger::PendingId& id,
                                             const std::string& draftId) {
    return std::string(detail::kSent) + base::toHex(id.view()) + "-" +
           std::string(detail::plainId(draftId));
}
/// As what a kept draft was signed.
[[nodiscard]] inline std::optional<ledger::PendingId> submittedAs(const std::string& draftId) {
    return detail::idBehind(detail::kSent, draftId);
}

}  // namespace seabridge::api
