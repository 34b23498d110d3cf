// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Words.h"
#include "ui/text/WordsContext.h"

#include "ledger/Reject.h"

namespace seabridge::text {

QString words(ledger::Reject value) {
    switch (value) {
        case ledger::Reject::None: return Words::tr("Done: it stands in the ledger.");
        case ledger::Reject::Waiting:
            return Words::tr("It is signed and waits for the second signature; the approver sees "
                             "it in the inbox.");
        case ledger::Reject::Skipped:
            return Words::tr("The same action was carried out before and had no second effect. "
                             "There is nothing to do.");
        case ledger::Reject::Malformed:
            return Words::tr("The network could not read the transaction. Nothing was changed. "
                             "Update the program and try again; if it happens again, tell "
                             "support.");
        case ledger::Reject::UnknownKind:
            return Words::tr("The network does not know this kind of transaction yet. Nothing "
                             "was changed. Wait until the members have updated, or ask the "
                             "consortium operator.");
        case ledger::Reject::WrongNetwork:
            return Words::tr("The transaction was signed for another network. Nothing was "
                             "changed. Check which network this vault belongs to and sign again.");
        case ledger::Reject::BadText:
            return Words::tr("A text is empty, too long or holds invisible characters. Nothing "
                             "was changed. Correct the text and sign again.");
        case ledger::Reject::BadAmount:
            return Words::tr("An amount is zero, negative or larger than the ledger can hold. "
                             "Nothing was changed. Correct the amount and sign again.");
        case ledger::Reject::BadCurrency:
            return Words::tr("The currency does not fit this action. Nothing was changed. Choose "
                             "the currency of the order and sign again.");
        case ledger::Reject::BadCount:
            return Words::tr("There are more or fewer items than this action allows. Nothing was "
                             "changed. Change the number of items and sign again.");
        case ledger::Reject::BadKey:
            return Words::tr("A key is not usable or its holder was not proven. Nothing was "
                             "changed. Create a new key on that device and enrol it again.");
        case ledger::Reject::BadTime:
            return Words::tr("A date or time lies outside what is allowed here. Nothing was "
                             "changed. Correct the date and sign again.");
        case ledger::Reject::BadRate:
            return Words::tr("The exchange rate is not a valid rate. Nothing was changed. Enter "
                             "the rate again as the market writes it and sign again.");
        case ledger::Reject::BadReveal:
            return Words::tr("The terms shown are not those of the quote that was signed. "
                             "Nothing was changed. Open the quote again and accept the version "
                             "that you see.");
        case ledger::Reject::BadReceipt:
            return Words::tr("A member's receipt for the stored document does not verify. "
                             "Nothing was changed. Send the document again; another member will "
                             "store it.");
        case ledger::Reject::TooLarge:
            return Words::tr("The transaction is larger than the network accepts. Nothing was "
                             "changed. Shorten it or divide it into several.");
        case ledger::Reject::NotCertified:
            return Words::tr("The block it refers to is not certified by the present "
                             "members. Nothing was changed. The peer repeats it with a "
                             "newer block by itself.");
        case ledger::Reject::OutOfRange:
            return Words::tr("No ballot may set a parameter to this value. Nothing was "
                             "changed. Choose a value within the range that is shown.");
        case ledger::Reject::BadSignature:
            return Words::tr("The electronic signature does not fit the content. Nothing was "
                             "changed. Sign again on this device; if it happens again, tell your "
                             "administrator.");
        case ledger::Reject::UnknownKey:
            return Words::tr("This device's key is not enrolled or was revoked. Nothing was "
                             "changed. Ask your administrator to enrol the device.");
        case ledger::Reject::UnknownOrg:
            return Words::tr("The organization is not known to the ledger. Nothing was changed. "
                             "Check the party and choose it from the list again.");
        case ledger::Reject::NotAMember:
            return Words::tr("Only an active member with that task may do this. Nothing was "
                             "changed. Ask the consortium operator which member is responsible.");
        case ledger::Reject::NoRole:
            return Words::tr("No rule of your organization lets you do this. Nothing was "
                             "changed. Ask somebody with the right role, or an administrator to "
                             "change the rules.");
        case ledger::Reject::OverLimit:
            return Words::tr("The amount is over the limit that your organization's rules set. "
                             "Nothing was changed. Lower the amount or ask an administrator to "
                             "review the limit.");
        case ledger::Reject::NotAParty:
            return Words::tr("Your organization is not a party to this order or quote. Nothing "
                             "was changed. Check the number; only the parties can do this.");
        case ledger::Reject::MakerIsChecker:
            return Words::tr("The maker cannot be the approver of the same action. Nothing was "
                             "changed. Another person has to approve it.");
        case ledger::Reject::CannotWait:
            return Words::tr("A signature is missing, and this action cannot wait for it. "
                             "Nothing was changed. Have the person with the full right carry it "
                             "out.");
        case ledger::Reject::OrgSuspended:
            return Words::tr("The organization is suspended. Nothing was changed. Contact the "
                             "consortium operator.");
        case ledger::Reject::NotIssuer:
            return Words::tr("Only the issuer of this currency may do this. Nothing was changed. "
                             "Send the request to the issuer.");
        case ledger::Reject::NotEntitled:
            return Words::tr("You are not entitled to this. Nothing was changed. If you need it "
                             "for your work, ask an administrator.");
        case ledger::Reject::TooFewElectors:
            return Words::tr("Too few members may vote on this, as those concerned have "
                             "no vote. Nothing was changed. It can be voted on when more "
                             "members are active.");
        case ledger::Reject::OverDayLimit:
            return Words::tr("Together with what was signed today, the amount is over the limit "
                             "that your organization's rules set for a day. Nothing was changed. "
                             "Lower the amount, wait until tomorrow (UTC), or ask an "
                             "administrator to review the limit.");
        case ledger::Reject::NoKyc:
            return Words::tr("Your organization has no valid KYC attestation. Nothing was "
                             "changed. Apply for one, or for its renewal, under KYC.");
        case ledger::Reject::CounterpartyNoKyc:
            return Words::tr("The counterparty has no valid KYC attestation at present. Nothing "
                             "was changed. It can go on once the attestation is in place.");
        case ledger::Reject::InsufficientFunds:
            return Words::tr("The free balance does not cover the amount. Nothing was changed. "
                             "Add funds or lower the amount, then sign again.");
        case ledger::Reject::OverCap:
            return Words::tr("The amount would exceed the cap of this currency's supply. Nothing "
                             "was changed. Lower the amount or ask the members to raise the cap.");
        case ledger::Reject::UnknownCurrency:
            return Words::tr("The currency is not known to the ledger. Nothing was changed. "
                             "Choose one from the list.");
        case ledger::Reject::UnknownQuote:
            return Words::tr("There is no such quote, or you may not see it. Nothing was "
                             "changed. Check the number or ask the counterparty to send it "
                             "again.");
        case ledger::Reject::UnknownTrade:
            return Words::tr("There is no such order, or you may not see it. Nothing was "
                             "changed. Check the order number.");
        case ledger::Reject::UnknownObligation:
            return Words::tr("The order has no such obligation. Nothing was changed. Open the "
                             "order again and choose the payment from the list.");
        case ledger::Reject::UnknownPending:
            return Words::tr("Nothing of that kind waits for a decision. Nothing was changed. "
                             "Refresh the inbox; somebody may have decided already.");
        case ledger::Reject::UnknownCase:
            return Words::tr("There is no such KYC case, or it is not yours. Nothing was "
                             "changed. Refresh the list of cases.");
        case ledger::Reject::UnknownUser:
            return Words::tr("The organization has no such person. Nothing was changed. Check "
                             "the list of people.");
        case ledger::Reject::UnknownHold:
            return Words::tr("There is no such reserved money. Nothing was changed. Open the "
                             "order again; it may have been released already.");
        case ledger::Reject::UnknownRate:
            return Words::tr("The ledger has no reference rate for this pair. Nothing was "
                             "changed. Choose another pair or wait for the members' rates.");
        case ledger::Reject::SameParty:
            return Words::tr("Both sides are the same organization. Nothing was changed. Choose "
                             "another counterparty.");
        case ledger::Reject::NotDue:
            return Words::tr("The condition for this has not come yet. Nothing was changed. Wait "
                             "for the event or the date on which it depends.");
        case ledger::Reject::FirmQuote:
            return Words::tr("A firm quote cannot be withdrawn before its date. Nothing was "
                             "changed. It ends at its date, or when the buyer declines it.");
        case ledger::Reject::AmountDiffers:
            return Words::tr("The amount is not the one that is owed. Nothing was changed. Take "
                             "over the amount that the order shows and sign again.");
        case ledger::Reject::NoRateLock:
            return Words::tr("The parties have agreed no fixed rate for this payment. Nothing "
                             "was changed. Pay in the contract's currency or agree an amendment.");
        case ledger::Reject::TooManyPending:
            return Words::tr("Too many actions of your organization wait for approval. Nothing "
                             "was changed. Have some approved or declined first.");
        case ledger::Reject::TooFewReceipts:
            return Words::tr("Too few members have confirmed that they store the document. "
                             "Nothing was changed. Send it again when more members can be "
                             "reached.");
        case ledger::Reject::WouldLockOut:
            return Words::tr("Afterwards nobody could administer the organization any more. "
                             "Nothing was changed. Keep two administrators with working keys.");
        case ledger::Reject::WrongOrder:
            return Words::tr("This step comes after another one. Nothing was changed. Finish the "
                             "earlier step first.");
        case ledger::Reject::Halted:
            return Words::tr("The members have halted the ledger. Nothing was changed. "
                             "Only ballots and evidence are accepted until they resume "
                             "it.");
        case ledger::Reject::UnknownMember:
            return Words::tr("The consortium has no such member. Nothing was changed. "
                             "Choose one from the list of members.");
        case ledger::Reject::OverQuota:
            return Words::tr("Your organization has sent more than one block takes from it. "
                             "Nothing was changed. It is sent again by itself until it goes "
                             "through or its time is over.");
        case ledger::Reject::Frozen:
            return Words::tr("Money that would have to move is frozen by an order of the members. "
                             "Nothing was changed. It can go on when the freeze has ended or was "
                             "lifted; the order says where to appeal.");
        case ledger::Reject::ReceiverFrozen:
            return Words::tr("By a freeze order no money may arrive on the receiver's account. "
                             "Nothing was changed. It can go on when the freeze has ended.");
        case ledger::Reject::MoneyHeld:
            return Words::tr("The rest of the money is reserved for others and cannot be taken. "
                             "Nothing was changed. Lower the amount to the free balance.");
        case ledger::Reject::NoFreezeRight:
            return Words::tr("This currency was defined without the right to freeze it. Nothing "
                             "was changed. The right can never be added later.");
        case ledger::Reject::NoClawBackRight:
            return Words::tr("This currency was defined without the right of clawback. Nothing "
                             "was changed. The right can never be added later.");
        case ledger::Reject::UnknownFreeze:
            return Words::tr("There is no such freeze order in force. Nothing was changed. Check "
                             "the number; it may have ended or been lifted already.");
        case ledger::Reject::AlreadyExists:
            return Words::tr("It exists already. Nothing was changed. Open the existing one.");
        case ledger::Reject::AlreadyEnded:
            return Words::tr("It has ended already and cannot be changed any more. Nothing was "
                             "changed. Refresh the view to see how it ended.");
        case ledger::Reject::AlreadyApproved:
            return Words::tr("You have approved this already. Nothing was changed. Another "
                             "person has to give the next signature.");
        case ledger::Reject::KeyInUse:
            return Words::tr("This key is in use or was used before. Nothing was changed. Create "
                             "a new key; a key is never used twice.");
        case ledger::Reject::AlreadySettled:
            return Words::tr("This payment is settled already. Nothing was changed. There is "
                             "nothing left to pay; the receipt is in the order.");
        case ledger::Reject::AlreadyFunded:
            return Words::tr("Money is reserved for this payment already. Nothing was changed. "
                             "Release it first if another source is to pay.");
        case ledger::Reject::AlreadyPosted:
            return Words::tr("The security deposit has been posted already. Nothing was changed. "
                             "See the order for what is held.");
        case ledger::Reject::Expired:
            return Words::tr("It reached the ledger after its time was over. Nothing was "
                             "changed. Sign it again if it is still wanted.");
        case ledger::Reject::TooFarAhead:
            return Words::tr("Its end lies farther ahead than the network allows. Nothing was "
                             "changed. Choose an earlier end and sign again.");
        case ledger::Reject::QuoteExpired:
            return Words::tr("The quote has expired. Nothing was changed. Ask the seller for a "
                             "new one.");
        case ledger::Reject::TicketOutOfWindow:
            return Words::tr("Too many actions were signed on this device out of turn. Nothing "
                             "was changed. Wait until the earlier ones are settled and sign "
                             "again.");
        case ledger::Reject::StaleHead:
            return Words::tr("The block it refers to is too old. Nothing was changed. The "
                             "peer repeats it once it has caught up.");
        case ledger::Reject::Internal:
            return Words::tr("The network found an error of its own and stopped this action; the "
                             "members were alerted. Nothing was changed. Do not repeat it; ask "
                             "support first.");
    }
    return unknownWord();
}

}  // namespace seabridge::text
