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
        case ledger::QuoteStatus::Open: return Words::tr("open");
        case ledger::QuoteStatus::Countered: return Words::tr("countered");
        case ledger::QuoteStatus::Accepted: return Words::tr("accepted");
        case ledger::QuoteStatus::Declined: return Words::tr("declined by buyer");
        case ledger::QuoteStatus::Withdrawn: return Words::tr("withdrawn");
        case ledger::QuoteStatus::Expired: return Words::tr("expired");
    }
    return unknownWord();
}

QString words(ledger::PendingStatus value) {
    switch (value) {
        case ledger::PendingStatus::Open: return Words::tr("pending approval");
        case ledger::PendingStatus::Done: return Words::tr("approved and carried out");
        case ledger::PendingStatus::Refused: return Words::tr("refused by the rules");
        case ledger::PendingStatus::Declined: return Words::tr("declined by the approver");
        case ledger::PendingStatus::Returned: return Words::tr("returned for changes");
        case ledger::PendingStatus::Expired: return Words::tr("expired before approval");
    }
    return unknownWord();
}

QString words(ledger::ObligationStatus value) {
    switch (value) {
        case ledger::ObligationStatus::Open: return Words::tr("not paid");
        case ledger::ObligationStatus::Funded: return Words::tr("money reserved");
        case ledger::ObligationStatus::Settled: return Words::tr("settled");
    }
    return unknownWord();
}

QString words(ledger::HoldPurpose value) {
    switch (value) {
        case ledger::HoldPurpose::Deposit: return Words::tr("security deposit");
        case ledger::HoldPurpose::Funding: return Words::tr("money reserved for a payment");
    }
    return unknownWord();
}

QString words(ledger::HoldStatus value) {
    switch (value) {
        case ledger::HoldStatus::Open: return Words::tr("held");
        case ledger::HoldStatus::Posted: return Words::tr("paid out");
        case ledger::HoldStatus::Voided: return Words::tr("released to its owner");
    }
    return unknownWord();
}

QString words(ledger::OrgStatus value) {
    switch (value) {
        case ledger::OrgStatus::Active: return Words::tr("active");
        case ledger::OrgStatus::Suspended: return Words::tr("suspended");
    }
    return unknownWord();
}

QString words(ledger::MemberStatus value) {
    switch (value) {
        case ledger::MemberStatus::Admitted: return Words::tr("admitted, not yet active");
        case ledger::MemberStatus::Active: return Words::tr("active member");
        case ledger::MemberStatus::Suspended: return Words::tr("suspended member");
        case ledger::MemberStatus::Expelled: return Words::tr("expelled");
    }
    return unknownWord();
}

QString words(ledger::KycCaseStatus value) {
    switch (value) {
        case ledger::KycCaseStatus::Open: return Words::tr("under review");
        case ledger::KycCaseStatus::Attested: return Words::tr("attestation given");
        case ledger::KycCaseStatus::Refused: return Words::tr("not attested");
    }
    return unknownWord();
}

QString words(ledger::GoodsEvent value) {
    switch (value) {
        case ledger::GoodsEvent::Shipment: return Words::tr("shipped");
        case ledger::GoodsEvent::Receipt: return Words::tr("received");
        case ledger::GoodsEvent::Acceptance: return Words::tr("accepted after inspection");
    }
    return unknownWord();
}

QString words(lightnode::Offence value) {
    switch (value) {
        case lightnode::Offence::ForkedHeads:
            return Words::tr("Two certified blocks exclude each other");
        case lightnode::Offence::RewrittenFeed: return Words::tr("A proven history was rewritten");
    }
    return unknownWord();
}

QString words(lightnode::Knowledge value) {
    switch (value) {
        case lightnode::Knowledge::Unknown: return Words::tr("not loaded yet");
        case lightnode::Knowledge::Present: return Words::tr("proven to exist");
        case lightnode::Knowledge::Absent: return Words::tr("proven not to exist");
        case lightnode::Knowledge::NotEntitled: return Words::tr("not entitled to see this");
    }
    return unknownWord();
}

}  // namespace seabridge::text
