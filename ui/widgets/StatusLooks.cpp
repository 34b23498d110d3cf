// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatusLooks.h"

#include "ledger/Commerce.h"
#include "ledger/Consortium.h"
#include "ledger/Identity.h"
#include "ledger/Pending.h"

namespace seabridge::widgets {

namespace {

using theme::Tone;

template <class Status>
Pill pill(Status status, const char* icon, Tone tone) {
    return {QString::fromLatin1(icon), text::words(status), tone};
}

Pill unknown() { return {QStringLiteral("circle-dashed"), {}, Tone::Neutral}; }

}  // namespace

Pill pillOf(ledger::QuoteStatus status) {
    switch (status) {
        case ledger::QuoteStatus::Open: return pill(status, "file-text", Tone::Info);
        case ledger::QuoteStatus::Countered: return pill(status, "arrow-left-right", Tone::Warn);
        case ledger::QuoteStatus::Accepted: return pill(status, "circle-check", Tone::Ok);
        case ledger::QuoteStatus::Declined: return pill(status, "circle-x", Tone::Neutral);
        case ledger::QuoteStatus::Withdrawn: return pill(status, "undo-2", Tone::Neutral);
        case ledger::QuoteStatus::Expired: return pill(status, "hourglass", Tone::Neutral);
    }
    return unknown();
}

Pill pillOf(ledger::PendingStatus status) {
    switch (status) {
        case ledger::PendingStatus::Open: return pill(status, "pencil", Tone::Warn);
        case ledger::PendingStatus::Done: return pill(status, "circle-check", Tone::Ok);
        case ledger::PendingStatus::Refused: return pill(status, "circle-alert", Tone::Bad);
        case ledger::PendingStatus::Declined: return pill(status, "circle-x", Tone::Bad);
        case ledger::PendingStatus::Returned: return pill(status, "undo-2", Tone::Warn);
        case ledger::PendingStatus::Expired: return pill(status, "hourglass", Tone::Neutral);
    }
    return unknown();
}

Pill pillOf(ledger::ObligationStatus status) {
    switch (status) {
        case ledger::ObligationStatus::Open: return pill(status, "clock", Tone::Info);
        case ledger::ObligationStatus::Funded: return pill(status, "lock", Tone::Warn);
        case ledger::ObligationStatus::Settled: return pill(status, "circle-check", Tone::Ok);
    }
    return unknown();
}

Pill pillOf(ledger::KycCaseStatus status) {
    switch (status) {
        case ledger::KycCaseStatus::Open: return pill(status, "user-check", Tone::Info);
        case ledger::KycCaseStatus::Attested: return pill(status, "shield-check", Tone::Ok);
        case ledger::KycCaseStatus::Refused: return pill(status, "circle-x", Tone::Neutral);
    }
    return unknown();
}

Pill pillOf(ledger::MemberStatus status) {
    switch (status) {
        case ledger::MemberStatus::Admitted: return pill(status, "circle-dashed", Tone::Info);
        case ledger::MemberStatus::Active: return pill(status, "circle-check", Tone::Ok);
        case ledger::MemberStatus::Suspended: return pill(status, "circle-alert", Tone::Warn);
        case ledger::MemberStatus::Expelled: return pill(status, "ban", Tone::Bad);
    }
    return unknown();
}

Pill pillOf(ledger::GoodsEvent event) {
    switch (event) {
        case ledger::GoodsEvent::Shipment: return pill(event, "ship", Tone::Info);
        case ledger::GoodsEvent::Receipt: return pill(event, "package", Tone::Info);
        case ledger::GoodsEvent::Acceptance: return pill(event, "package-check", Tone::Ok);
    }
    return unknown();
}

Pill pillOf(text::ProofState state, std::uint64_t height, std::int64_t ageMs) {
    const QString words = text::proofWords(state, height, ageMs);
    switch (state) {
        case text::ProofState::Complete: return {QStringLiteral("circle-check"), words, Tone::Ok};
        case text::ProofState::NotProven:
            return {QStringLiteral("circle-dashed"), words, Tone::Warn};
        case text::ProofState::Behind:
        case text::ProofState::Unconfirmed:
            return {QStringLiteral("circle-dashed"), words, Tone::Warn};
        case text::ProofState::Stale: return {QStringLiteral("history"), words, Tone::Warn};
        case text::ProofState::Stopped: return {QStringLiteral("ban"), words, Tone::Bad};
        case text::ProofState::Failed: return {QStringLiteral("circle-x"), words, Tone::Bad};
    }
    return unknown();
}

}  // namespace seabridge::widgets
