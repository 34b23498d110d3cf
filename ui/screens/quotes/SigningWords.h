// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/Signing.h"
#include "ui/screens/quotes/QuoteWords.h"

/// What a person is asked to sign in the quotes area, and who is asked next.
namespace seabridge::screens {

/// "Waits for a second signature of your organization; you are asked."
[[nodiscard]] QString waitingWords(const Reader& reader, const api::InboxRow& row);
[[nodiscard]] QString waitingUntil(const Reader& reader, const api::InboxRow& row);

/// `quote` is what the document says; null where it could not be read.
[[nodiscard]] bridge::SigningRequest approveRequest(const Reader& reader, const api::InboxRow& row,
                                                    const trade::QuoteDocument* quote);
[[nodiscard]] bridge::SigningRequest returnRequest(const Reader& reader, const api::InboxRow& row);
[[nodiscard]] bridge::SigningRequest declineRequest(const Reader& reader, const api::InboxRow& row);

/// Accepting makes the contract: the sheet names what is revealed and what has to be deposited.
[[nodiscard]] bridge::SigningRequest acceptRequest(const Reader& reader,
                                                   const api::OpenQuote& open);
[[nodiscard]] bridge::SigningRequest refuseRequest(const Reader& reader,
                                                   const api::OpenQuote& open);
[[nodiscard]] bridge::SigningRequest withdrawRequest(const Reader& reader,
                                                     const api::OpenQuote& open);
/// `answers`: the draft is a counter-offer. `obstacle` is why it cannot be signed now, or "".
[[nodiscard]] bridge::SigningRequest sendRequest(const Reader& reader,
                                                 const trade::QuoteDocument& quote, bool answers,
                                                 const QString& obstacle);

/// Why an offer cannot be withdrawn, accepted or answered now; "" if it can.
[[nodiscard]] QString whyNotWithdraw(const api::View& view, const api::QuoteRow& row);
[[nodiscard]] QString whyNotAnswer(const api::View& view, const api::QuoteRow& row);

}  // namespace seabridge::screens
