// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Words.h"
#include "ui/text/WordsContext.h"

#include "ledger/Accounts.h"
#include "ledger/Commerce.h"
#include "ledger/Consortium.h"
#include "ledger/Identity.h"
#include "ledger/Pending.h"
#include "lightnode/Head.h"
#include "lightnode/ProvenState.h"

namespace seabridge::text {

QString words(ledger::QuoteStatus value) {
    switch (value) {
        case ledger::QuoteStatus::Open: return Words::tr("Open");
        case ledger::QuoteStatus::Countered: return Words::tr("Countered");
        case ledger::QuoteStatus::Accepted: return Words::tr("Accepted");
        case ledger::QuoteStatus::Declined: return Words::tr("Declined by buyer");
        case ledger::QuoteStatus::Withdrawn: return Words::tr("Withdrawn");
        case ledger::QuoteStatus::Expired: return Words::tr("Expired");
    }
    return unknownWord();
}

QString words(ledger::PendingStatus value) {
    switch (value) {
        case ledger::PendingStatus::Open: return Words::tr("Pending approval");
        case ledger::PendingStatus::Done: return Words::tr("Approved and carried out");
        case ledger::PendingStatus::Refused: return Words::tr("Refused by the rules");
        case ledger::PendingStatus::Declined: return Words::tr("Declined by the approver");
        case ledger::PendingStatus::Returned: return Words::tr("Returned for changes");
        case ledger::PendingStatus::Expired: return Words::tr("Expired before approval");
    }
    return unknownWord();
}

QString words(ledger::ObligationStatus value) {
    switch (value) {
        case ledger::ObligationStatus::Open: return Words::tr("Not paid");
        case ledger::ObligationStatus::Funded: return Words::tr("Money reserved");
        case ledger::ObligationStatus::Settled: return Words::tr("Settled");
    }
    return unknownWord();
}

QString words(ledger::HoldPurpose value) {
    switch (value) {
        case ledger::HoldPurpose::Deposit: return Words::tr("Security deposit");
        case ledger::HoldPurpose::Funding: return Words::tr("Money reserved for a payment");
    }
    return unknownWord();
}

QString words(ledger::HoldStatus value) {
    switch (value) {
        case ledger::HoldStatus::Open: return Words::tr("Held");
        case ledger::HoldStatus::Posted: return Words::tr("Paid out");
        case ledger::HoldStatus::Voided: return Words::tr("Released to its owner");
    }
    return unknownWord();
}

QString words(ledger::OrgStatus value) {
    switch (value) {
        case ledger::OrgStatus::Active: return Words::tr("Active");
        case ledger::OrgStatus::Suspended: return Words::tr("Suspended");
    }
    return unknownWord();
}

QString words(ledger::MemberStatus value) {
    switch (value) {
        case ledger::MemberStatus::Admitted: return Words::tr("Admitted, not yet active");
        case ledger::MemberStatus::Active: return Words::tr("Active member");
        case ledger::MemberStatus::Suspended: return Words::tr("Suspended member");
        case ledger::MemberStatus::Expelled: return Words::tr("Expelled");
    }
    return unknownWord();
}

QString words(ledger::KycCaseStatus value) {
    switch (value) {
        case ledger::KycCaseStatus::Open: return Words::tr("Under review");
        case ledger::KycCaseStatus::Attested: return Words::tr("Attestation given");
        case ledger::KycCaseStatus::Refused: return Words::tr("Not attested");
    }
    return unknownWord();
}

QString words(ledger::GoodsEvent value) {
    switch (value) {
        case ledger::GoodsEvent::Shipment: return Words::tr("Shipped");
        case ledger::GoodsEvent::Receipt: return Words::tr("Received");
        case ledger::GoodsEvent::Acceptance: return Words::tr("Accepted after inspection");
    }
    return unknownWord();
}

QString words(lightnode::Offence value) {
    switch (value) {
        case lightnode::Offence::ForkedHeads:
            return Words::tr("Two certified blocks exclude each other");
        case lightnode::Offence::RewrittenFeed: return Words::tr("A proven history was rewritten");
        case lightnode::Offence::DoubleVote: return Words::tr("A member signed two blocks of one height");
    }
    return unknownWord();
}

QString words(lightnode::Knowledge value) {
    switch (value) {
        case lightnode::Knowledge::Unknown: return Words::tr("Not loaded yet");
        case lightnode::Knowledge::Present: return Words::tr("Proven to exist");
        case lightnode::Knowledge::Absent: return Words::tr("Proven not to exist");
        case lightnode::Knowledge::NotEntitled: return Words::tr("Not entitled to see this");
    }
    return unknownWord();
}

}  // namespace seabridge::text
