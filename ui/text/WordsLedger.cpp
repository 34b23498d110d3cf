// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Words.h"
#include "ui/text/WordsContext.h"

#include "ledger/Accounts.h"
#include "ledger/Consortium.h"
#include "ledger/Document.h"
#include "ledger/Feed.h"
#include "ledger/Freeze.h"
#include "ledger/Identity.h"
#include "ledger/Kind.h"

namespace seabridge::text {

QString words(ledger::EffectKind value) {
    switch (value) {
        case ledger::EffectKind::Refused: return Words::tr("Refused by the rules");
        case ledger::EffectKind::OrganizationAdded: return Words::tr("Organization admitted");
        case ledger::EffectKind::UserChanged: return Words::tr("Roles of a person changed");
        case ledger::EffectKind::DeviceEnrolled: return Words::tr("Device enrolled");
        case ledger::EffectKind::DeviceRevoked: return Words::tr("Device revoked");
        case ledger::EffectKind::PolicyChanged: return Words::tr("Approval rules changed");
        case ledger::EffectKind::ReadingKeyAdded: return Words::tr("New reading key");
        case ledger::EffectKind::ReadingKeyShared:
            return Words::tr("Reading key given to a device");
        case ledger::EffectKind::DeputyNamed: return Words::tr("Deputy named");
        case ledger::EffectKind::DeputyEnded: return Words::tr("Deputy's time ended");
        case ledger::EffectKind::DeputyActed: return Words::tr("A deputy signed");
        case ledger::EffectKind::KycRequested: return Words::tr("KYC application sent");
        case ledger::EffectKind::KycAttested: return Words::tr("KYC attestation given");
        case ledger::EffectKind::KycRefused: return Words::tr("KYC application refused");
        case ledger::EffectKind::CurrencyDefined: return Words::tr("Currency defined");
        case ledger::EffectKind::Issued: return Words::tr("Money issued");
        case ledger::EffectKind::Credited: return Words::tr("Money received");
        case ledger::EffectKind::Debited: return Words::tr("Money paid out");
        case ledger::EffectKind::QuoteOpened: return Words::tr("Quote opened");
        case ledger::EffectKind::QuoteDeclined: return Words::tr("Quote declined by buyer");
        case ledger::EffectKind::QuoteWithdrawn: return Words::tr("Quote withdrawn");
        case ledger::EffectKind::QuoteCountered: return Words::tr("Counter-offer made");
        case ledger::EffectKind::QuoteAccepted: return Words::tr("Quote accepted");
        case ledger::EffectKind::PendingOpened: return Words::tr("Submitted for approval");
        case ledger::EffectKind::PendingApproved: return Words::tr("Countersigned");
        case ledger::EffectKind::PendingDeclined: return Words::tr("An approver declined");
        case ledger::EffectKind::PendingReturned: return Words::tr("Returned for changes");
        case ledger::EffectKind::PendingDone: return Words::tr("Carried out after approval");
        case ledger::EffectKind::PendingRefused:
            return Words::tr("Approved, then refused by the rules");
        case ledger::EffectKind::DepositPosted: return Words::tr("Security deposit posted");
        case ledger::EffectKind::DepositReturned: return Words::tr("Security deposit returned");
        case ledger::EffectKind::ObligationDue: return Words::tr("Due date fixed");
        case ledger::EffectKind::Settled: return Words::tr("Payment settled");
        case ledger::EffectKind::Funded: return Words::tr("Payment funded in advance");
        case ledger::EffectKind::FundingVoided: return Words::tr("Reserved money released");
        case ledger::EffectKind::GoodsEvent: return Words::tr("Goods event signed");
        case ledger::EffectKind::RateSubmitted: return Words::tr("Rate submitted by a member");
        case ledger::EffectKind::ReferenceMoved: return Words::tr("Reference rate changed");
        case ledger::EffectKind::MemberAdmitted: return Words::tr("Member admitted by ballot");
        case ledger::EffectKind::MemberActivated: return Words::tr("Member has become active");
        case ledger::EffectKind::MemberSuspended: return Words::tr("Member suspended by ballot");
        case ledger::EffectKind::MemberExpelled: return Words::tr("Member expelled by ballot");
        case ledger::EffectKind::MemberKeysRotated: return Words::tr("Keys of a member replaced");
        case ledger::EffectKind::ParameterSet: return Words::tr("Parameter changed by ballot");
        case ledger::EffectKind::RulesChanged: return Words::tr("New rules adopted by ballot");
        case ledger::EffectKind::Halted: return Words::tr("Ledger halted by ballot");
        case ledger::EffectKind::Resumed: return Words::tr("Ledger resumed by ballot");
        case ledger::EffectKind::FreezeOrdered: return Words::tr("Freeze ordered by ballot");
        case ledger::EffectKind::FreezeLifted: return Words::tr("Freeze lifted by ballot");
        case ledger::EffectKind::ClawedBack: return Words::tr("Clawback by the issuer");
    }
    return unknownWord();
}

QString words(ledger::Role value) {
    switch (value) {
        case ledger::Role::Clerk: return Words::tr("Trade clerk");
        case ledger::Role::Approver: return Words::tr("Approver");
        case ledger::Role::Compliance: return Words::tr("Compliance officer");
        case ledger::Role::Finance: return Words::tr("Finance staff");
        case ledger::Role::Admin: return Words::tr("Administrator");
        case ledger::Role::Peer: return Words::tr("The member's own peer");
    }
    return unknownWord();
}

QString words(ledger::MemberRole value) {
    switch (value) {
        case ledger::MemberRole::Compliance: return Words::tr("Attests KYC");
        case ledger::MemberRole::Rates: return Words::tr("Submits rates");
        case ledger::MemberRole::Clearing: return Words::tr("Clearing house");
        case ledger::MemberRole::Issuer: return Words::tr("Issuer of currency");
    }
    return unknownWord();
}

QString words(ledger::ActionClass value) {
    switch (value) {
        case ledger::ActionClass::Administration: return Words::tr("People, keys and rules");
        case ledger::ActionClass::Quotes: return Words::tr("Quotes and contracts");
        case ledger::ActionClass::Payments: return Words::tr("Free payments");
        case ledger::ActionClass::Deposits: return Words::tr("Security deposits");
        case ledger::ActionClass::Settlement: return Words::tr("Settlement of obligations");
        case ledger::ActionClass::Conversion: return Words::tr("Conversion as liquidity provider");
        case ledger::ActionClass::Goods:
            return Words::tr("Shipment, receipt and inspection of goods");
        case ledger::ActionClass::Kyc: return Words::tr("KYC applications and attestations");
        case ledger::ActionClass::Rates: return Words::tr("Submission of rates");
        case ledger::ActionClass::Issuance: return Words::tr("Issue and redemption of currency");
        case ledger::ActionClass::Consortium: return Words::tr("Members and ballots");
    }
    return unknownWord();
}

QString words(ledger::DueBasis value) {
    switch (value) {
        case ledger::DueBasis::Contract: return Words::tr("after the contract");
        case ledger::DueBasis::Shipment: return Words::tr("after the date of shipment");
        case ledger::DueBasis::Receipt: return Words::tr("after receipt of the goods");
        case ledger::DueBasis::Acceptance: return Words::tr("after acceptance on inspection");
    }
    return unknownWord();
}

QString words(ledger::CurrencyKind value) {
    switch (value) {
        case ledger::CurrencyKind::CentralBank:
            return Words::tr("Central bank digital currency (CBDC)");
        case ledger::CurrencyKind::DepositToken: return Words::tr("Token of a bank deposit");
        case ledger::CurrencyKind::FirmToken: return Words::tr("Token issued by a firm");
    }
    return unknownWord();
}

QString words(ledger::LegalBasis value) {
    switch (value) {
        case ledger::LegalBasis::CourtOrder: return Words::tr("Order of a court");
        case ledger::LegalBasis::AuthorityOrder: return Words::tr("Order of an authority");
        case ledger::LegalBasis::Sanctions: return Words::tr("Sanctions");
        case ledger::LegalBasis::MoneyLaundering:
            return Words::tr("Law against money laundering");
        case ledger::LegalBasis::Insolvency: return Words::tr("Insolvency proceedings");
        case ledger::LegalBasis::Fraud: return Words::tr("Fraud or theft");
        case ledger::LegalBasis::MistakenPayment: return Words::tr("Payment made by mistake");
        case ledger::LegalBasis::Contract: return Words::tr("Terms of the currency");
    }
    return unknownWord();
}

QString words(ledger::FreezeReach value) {
    switch (value) {
        case ledger::FreezeReach::Sending: return Words::tr("Nothing may be sent");
        case ledger::FreezeReach::Everything: return Words::tr("Nothing may be sent or arrive");
    }
    return unknownWord();
}

QString words(ledger::TopicKind value) {
    switch (value) {
        case ledger::TopicKind::Organization: return Words::tr("Organization");
        case ledger::TopicKind::Trade: return Words::tr("Order");
        case ledger::TopicKind::Currency: return Words::tr("Currency");
        case ledger::TopicKind::Pair: return Words::tr("Currency pair");
        case ledger::TopicKind::Membership: return Words::tr("Members of the consortium");
    }
    return unknownWord();
}

QString words(ledger::Kind value) {
    switch (value) {
        case ledger::Kind::RegisterOrganization: return Words::tr("Admit an organization");
        case ledger::Kind::SetUser: return Words::tr("Change a person's roles");
        case ledger::Kind::EnrolDevice: return Words::tr("Enrol a device");
        case ledger::Kind::RevokeDevice: return Words::tr("Revoke a device");
        case ledger::Kind::SetPolicy: return Words::tr("Change the approval rules");
        case ledger::Kind::AddReadingKey: return Words::tr("Add a reading key");
        case ledger::Kind::ShareReadingKey: return Words::tr("Give a device the reading key");
        case ledger::Kind::SetDeputy: return Words::tr("Name a deputy or end the time of one");
        case ledger::Kind::RequestKyc: return Words::tr("Apply for a KYC attestation");
        case ledger::Kind::AttestKyc: return Words::tr("Give a KYC attestation");
        case ledger::Kind::RefuseKyc: return Words::tr("Refuse a KYC application");
        case ledger::Kind::DefineCurrency: return Words::tr("Define a currency");
        case ledger::Kind::IssueCurrency: return Words::tr("Issue currency");
        case ledger::Kind::Pay: return Words::tr("Pay");
        case ledger::Kind::PublishQuote: return Words::tr("Send a quote");
        case ledger::Kind::DeclineQuote: return Words::tr("Decline a quote");
        case ledger::Kind::WithdrawQuote: return Words::tr("Withdraw a quote");
        case ledger::Kind::AcceptQuote: return Words::tr("Accept a quote");
        case ledger::Kind::Approve: return Words::tr("Countersign");
        case ledger::Kind::Decline: return Words::tr("Decline");
        case ledger::Kind::Return: return Words::tr("Send back for changes");
        case ledger::Kind::PostDeposit: return Words::tr("Post the security deposit");
        case ledger::Kind::ReturnDeposit: return Words::tr("Return the security deposit");
        case ledger::Kind::SettlePlain: return Words::tr("Settle a payment");
        case ledger::Kind::SettleConverted: return Words::tr("Settle a payment with conversion");
        case ledger::Kind::FundObligation: return Words::tr("Reserve money for a payment");
        case ledger::Kind::VoidFunding: return Words::tr("Release reserved money");
        case ledger::Kind::RecordEvent: return Words::tr("Sign a goods event");
        case ledger::Kind::PublishRate: return Words::tr("Submit a rate");
        case ledger::Kind::Enforce: return Words::tr("Carry out what is due");
        case ledger::Kind::AdmitMember: return Words::tr("Admit a member");
        case ledger::Kind::MemberReady: return Words::tr("Become an active member");
        case ledger::Kind::SuspendMember: return Words::tr("Suspend a member");
        case ledger::Kind::ExpelMember: return Words::tr("Expel a member");
        case ledger::Kind::RotateMemberKeys: return Words::tr("Replace a member's keys");
        case ledger::Kind::SetParameter: return Words::tr("Change a parameter");
        case ledger::Kind::ChangeRules: return Words::tr("Adopt new rules");
        case ledger::Kind::Halt: return Words::tr("Halt the ledger");
        case ledger::Kind::Resume: return Words::tr("Resume the ledger");
        case ledger::Kind::FreezeOrder: return Words::tr("Order a freeze");
        case ledger::Kind::LiftFreeze: return Words::tr("Lift a freeze");
        case ledger::Kind::ClawBack: return Words::tr("Carry out a clawback");
    }
    return unknownWord();
}

}  // namespace seabridge::text
