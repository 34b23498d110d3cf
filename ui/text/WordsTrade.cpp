// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Words.h"
#include "ui/text/WordsContext.h"

#include "compliance/Identifiers.h"
#include "trade/QuoteParts.h"
#include "ui/text/Number.h"

namespace seabridge::text {

QString words(trade::Incoterm value) {
    switch (value) {
        case trade::Incoterm::Exw: return Words::tr("EXW Ex Works");
        case trade::Incoterm::Fca: return Words::tr("FCA Free Carrier");
        case trade::Incoterm::Fas: return Words::tr("FAS Free Alongside Ship");
        case trade::Incoterm::Fob: return Words::tr("FOB Free On Board");
        case trade::Incoterm::Cfr: return Words::tr("CFR Cost and Freight");
        case trade::Incoterm::Cif: return Words::tr("CIF Cost, Insurance and Freight");
        case trade::Incoterm::Cpt: return Words::tr("CPT Carriage Paid To");
        case trade::Incoterm::Cip: return Words::tr("CIP Carriage and Insurance Paid To");
        case trade::Incoterm::Dap: return Words::tr("DAP Delivered At Place");
        case trade::Incoterm::Dpu: return Words::tr("DPU Delivered At Place Unloaded");
        case trade::Incoterm::Ddp: return Words::tr("DDP Delivered Duty Paid");
    }
    return unknownWord();
}

QString words(trade::QuoteFault value) {
    switch (value) {
        case trade::QuoteFault::Missing:
            return Words::tr("Fill this in; the quote cannot go without it.");
        case trade::QuoteFault::TooLong: return Words::tr("Shorten this text.");
        case trade::QuoteFault::NotPlainText:
            return Words::tr("Remove the invisible or control characters.");
        case trade::QuoteFault::TooMany:
            return Words::tr("There are too many items here; remove some.");
        case trade::QuoteFault::BadVersion:
            return Words::tr("The version number has to count on from the one before.");
        case trade::QuoteFault::SameParty:
            return Words::tr("Seller and buyer have to be different.");
        case trade::QuoteFault::BadHsCode: return Words::tr("An HS code has 6 to 12 digits.");
        case trade::QuoteFault::BadCountry: return Words::tr("Choose a country from the list.");
        case trade::QuoteFault::BadUnit: return Words::tr("Choose a unit from the list.");
        case trade::QuoteFault::BadQuantity: return Words::tr("The quantity has to be above zero.");
        case trade::QuoteFault::BadPrice: return Words::tr("The unit price cannot be negative.");
        case trade::QuoteFault::AmountOverflow:
            return Words::tr("The amount is larger than the ledger can carry.");
        case trade::QuoteFault::AmountDiffers:
            return Words::tr("The amount is not quantity times unit price.");
        case trade::QuoteFault::TotalDiffers:
            return Words::tr("The total is not the sum of the lines.");
        case trade::QuoteFault::BadCurrency: return Words::tr("Choose a currency from the list.");
        case trade::QuoteFault::BadEdition:
            return Words::tr("Only the 2020 edition of Incoterms is supported.");
        case trade::QuoteFault::BadPeriod: return Words::tr("The period ends before it begins.");
        case trade::QuoteFault::NotForThisTerm:
            return Words::tr("This delivery term takes a shipment period or a delivery date, not "
                             "both.");
        case trade::QuoteFault::BadAmount: return Words::tr("The amount has to be above zero.");
        case trade::QuoteFault::PartsDiffer:
            return Words::tr("The parts of the payment do not add up to the total.");
        case trade::QuoteFault::BadDays:
            return Words::tr("The number of days is outside what is allowed.");
        case trade::QuoteFault::BadRate:
            return Words::tr("The fixed rate is not valid or names another pair.");
        case trade::QuoteFault::BadTime: return Words::tr("The validity has to end in the future.");
    }
    return unknownWord();
}

QString words(compliance::IdKind value) {
    switch (value) {
        case compliance::IdKind::Lei: return Words::tr("Legal entity identifier (LEI)");
        case compliance::IdKind::SocialCredit: return Words::tr("Unified social credit code");
        case compliance::IdKind::JapaneseCorporate: return Words::tr("Corporate number (Japan)");
        case compliance::IdKind::Iban: return Words::tr("International bank account number (IBAN)");
        case compliance::IdKind::Bic: return Words::tr("Bank identifier (BIC)");
        case compliance::IdKind::ChineseResident:
            return Words::tr("Resident identity number (China)");
        case compliance::IdKind::JapaneseMyNumber:
            return Words::tr("Individual number (My Number, Japan)");
        case compliance::IdKind::UsEmployer:
            return Words::tr("Employer identification number (EIN)");
        case compliance::IdKind::ImoShip: return Words::tr("IMO ship number");
        case compliance::IdKind::ImoCompany: return Words::tr("IMO company number");
        case compliance::IdKind::Container: return Words::tr("Container number");
        case compliance::IdKind::Isin: return Words::tr("Securities number (ISIN)");
    }
    return unknownWord();
}

QString words(compliance::IdProblem value) {
    switch (value) {
        case compliance::IdProblem::None: return Words::tr("Format valid");
        case compliance::IdProblem::Empty: return Words::tr("Fill in the number.");
        case compliance::IdProblem::Alphabet:
            return Words::tr("It holds a character that never occurs in such a number.");
        case compliance::IdProblem::Length:
            return Words::tr("It has the wrong number of characters.");
        case compliance::IdProblem::Form:
            return Words::tr("A letter stands where a digit belongs, or the reverse.");
        case compliance::IdProblem::Country:
            return Words::tr("The country in it does not exist or has no such number.");
        case compliance::IdProblem::Region:
            return Words::tr("The region code in it does not exist.");
        case compliance::IdProblem::Date: return Words::tr("The date in it does not exist.");
        case compliance::IdProblem::CheckDigit:
            return Words::tr("The check digit does not match; compare it with the original.");
        case compliance::IdProblem::MustNotBeKept:
            return Words::tr("This number must not be kept; remove it and ask for a copy with it "
                             "blacked out.");
    }
    return unknownWord();
}

QString goodIdentifierWords(compliance::IdKind kind) {
    switch (kind) {
        // These have no check digit.
        case compliance::IdKind::Bic:
        case compliance::IdKind::UsEmployer:
            return words(compliance::IdProblem::None);
        case compliance::IdKind::Lei:
        case compliance::IdKind::SocialCredit:
        case compliance::IdKind::JapaneseCorporate:
        case compliance::IdKind::Iban:
        case compliance::IdKind::ChineseResident:
        case compliance::IdKind::JapaneseMyNumber:
        case compliance::IdKind::ImoShip:
        case compliance::IdKind::ImoCompany:
        case compliance::IdKind::Container:
        case compliance::IdKind::Isin:
            return Words::tr("Check digit matches");
    }
    return unknownWord();
}

QString words(compliance::IdWarning value) {
    switch (value) {
        case compliance::IdWarning::None: return Words::tr("Nothing to look at");
        case compliance::IdWarning::OrganisationCode:
            return Words::tr("The organization code inside it does not check; compare it with "
                             "the licence.");
        case compliance::IdWarning::LooksLikeSsn:
            return Words::tr("It looks like a person's social security number; ask for the "
                             "firm's number.");
        case compliance::IdWarning::Prefix:
            return Words::tr("Its prefix has not been assigned; compare it with the tax form.");
        case compliance::IdWarning::TestCode:
            return Words::tr("It belongs to a test system, not to a bank in service.");
        case compliance::IdWarning::NoCheckDigit:
            return Words::tr("It has the old form without a check digit; ask for the current "
                             "number.");
    }
    return unknownWord();
}

QString words(AmountFault value) {
    switch (value) {
        case AmountFault::None: return Words::tr("Correct amount");
        case AmountFault::Empty: return Words::tr("Enter an amount.");
        case AmountFault::NotANumber:
            return Words::tr("Enter digits, with a point before the decimals.");
        case AmountFault::Negative: return Words::tr("The amount cannot be negative.");
        case AmountFault::TooManyPlaces:
            return Words::tr("This currency has fewer decimal places.");
        case AmountFault::TooLarge:
            return Words::tr("The amount is larger than the ledger can carry.");
    }
    return unknownWord();
}

}  // namespace seabridge::text
