// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/QuoteWords.h"

#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/Words.h"
#include "ui/widgets/StatusLooks.h"

namespace seabridge::screens {

namespace {

struct QuoteWords {
    Q_DECLARE_TR_FUNCTIONS(QuoteWords)
};

using theme::Tone;

QTimeZone zoneOfParty(const api::View& view, const ledger::OrgId& id) {
    const api::Party* party = view.party(id);
    return party ? text::zoneOfCountry(party->country) : QTimeZone::systemTimeZone();
}

}  // namespace

QString Reader::name(const ledger::OrgId& id) const {
    return id.isZero() ? QString() : text::partyName(view, id, language);
}

QTimeZone Reader::ownZone() const {
    return view.self ? zoneOfParty(view, view.self->org) : QTimeZone::systemTimeZone();
}

QTimeZone Reader::zoneOf(const ledger::OrgId& id) const { return zoneOfParty(view, id); }

ledger::OrgId Reader::otherOf(const api::QuoteRow& row) const {
    if (!row.isOurs) return row.maker;
    return row.recipients.empty() ? ledger::OrgId{} : row.recipients.front();
}

widgets::Pill draftPill() {
    return {QStringLiteral("file-pen"), QuoteWords::tr("Draft"), Tone::Neutral};
}

widgets::Pill sentPill() {
    //: State of a quote that was signed and sent, and nobody knows yet what became of it; short.
    return {QStringLiteral("circle-dashed"), QuoteWords::tr("Outcome not known"), Tone::Warn};
}

//: Second line below the number of such a quote; short.
QString sentNote() { return QuoteWords::tr("Signed and sent"); }

widgets::Pill endedPill(const api::EndedRow& row) {
    using ledger::PendingStatus;
    return widgets::pillOf(row.how == ledger::EffectKind::PendingReturned ? PendingStatus::Returned
                           : row.code ? PendingStatus::Refused
                                      : PendingStatus::Declined);
}

widgets::Pill pillOf(const api::QuoteRow& row) {
    switch (row.stage) {
        case api::QuoteStage::Sending: return widgets::pillOf(ledger::PendingStatus::Open);
        case api::QuoteStage::Accepting:
            return {QStringLiteral("signature"), QuoteWords::tr("Acceptance pending"), Tone::Warn};
        case api::QuoteStage::Open:
        case api::QuoteStage::Ended: break;
    }
    return widgets::pillOf(row.status);
}

QString originWords(const api::QuoteRow& row) {
    if (row.counters)
        return row.isOurs ? QuoteWords::tr("Our counter-offer")
                          : QuoteWords::tr("Counter-offer received");
    return row.isOurs ? QuoteWords::tr("Our quote") : QuoteWords::tr("Quote received");
}

QString sideWords(bool weSell) {
    return weSell ? QuoteWords::tr("We sell") : QuoteWords::tr("We buy");
}

QString firmWords(bool isFirm) {
    return isFirm ? QuoteWords::tr("Firm offer")
                  : QuoteWords::tr("Subject to confirmation");
}

QString firmSentence(bool isFirm) {
    return isFirm ? QuoteWords::tr("It cannot be withdrawn before its date (CISG article 16); an "
                                   "acceptance makes the contract at once.")
                  : QuoteWords::tr("It can be withdrawn, and an acceptance makes the contract only "
                                   "once the maker has confirmed it.");
}

QString leftWords(ledger::TimeMs until, ledger::TimeMs now) {
    const auto left = until - now;
    if (left < 0) return QuoteWords::tr("expired");
    //: time that is left, in days, hours or minutes
    if (left >= 2 * base::kDayMs) return QuoteWords::tr("%1 d left").arg(left / base::kDayMs);
    if (left >= base::kHourMs) return QuoteWords::tr("%1 h left").arg(left / base::kHourMs);
    return QuoteWords::tr("%1 min left").arg(left / base::kMinuteMs);
}

QString languageWords(trade::Language language) {
    switch (language) {
        case trade::Language::Chinese: return text::nativeNameOf(text::Language::ChineseSimplified);
        case trade::Language::English: return text::nativeNameOf(text::Language::English);
        case trade::Language::Japanese: return text::nativeNameOf(text::Language::Japanese);
    }
    return {};
}

std::vector<widgets::Fact> termsOf(const Reader& reader, const trade::QuoteDocument& quote) {
    std::vector<widgets::Fact> out{{QuoteWords::tr("Seller"), reader.name(quote.seller)},
                                   {QuoteWords::tr("Buyer"), reader.name(quote.buyer)}};
    for (const auto& term : text::quoteTermsOf(reader.view, quote, reader.language))
        out.push_back({term.label, term.value, term.note});
    return out;
}

QString listTitle() { return QuoteWords::tr("Quotes"); }

QString listFacts(std::size_t open, std::size_t waiting, std::size_t drafts) {
    const QStringList facts{
        //: offers that are valid
        QuoteWords::tr("%1 open").arg(open),
        QuoteWords::tr("%1 waiting for a signature").arg(waiting),
        drafts == 1 ? QuoteWords::tr("1 draft") : QuoteWords::tr("%1 drafts").arg(drafts)};
    return facts.join(QStringLiteral(" · "));
}

QString notOpenedWords() {
    //: in the column of totals: the document was not opened on this device yet
    return QuoteWords::tr("not opened yet");
}

QString nobodyWords() {
    return QuoteWords::tr("The ledger does not know this device yet; without it there is no "
                          "organization to draft for.");
}

Said emptyWords(bool isFiltered, bool isProven) {
    if (isFiltered)
        return {QuoteWords::tr("No quote matches"),
                QuoteWords::tr("Choose another filter or search for something else.")};
    if (isProven)
        return {QuoteWords::tr("No quotes yet"),
                QuoteWords::tr("Draft a quote to a company you trade with; it is sealed, so that "
                               "only the two of you can read it.")};
    return {QuoteWords::tr("Not proven yet"),
            QuoteWords::tr("Whether there are quotes is known once the peers have proven it. You "
                           "can draft a new one meanwhile.")};
}

Said troubleOf(const base::Error& error) {
    switch (error.code) {
        case base::ErrorCode::NotEntitled:
            return {QuoteWords::tr("This device cannot open the document"),
                    QuoteWords::tr("It is sealed to the two parties, and your organization's "
                                   "reading key is not on this device. Ask a colleague whose desk "
                                   "can read it to share the key with you.")};
        case base::ErrorCode::NotFound:
            return {QuoteWords::tr("There is no such quote"),
                    QuoteWords::tr("It is proven that the ledger holds no quote of this number "
                                   "that you may know of. Nothing was changed.")};
        case base::ErrorCode::NotProven:
            return {QuoteWords::tr("The document is not what the ledger says"),
                    QuoteWords::tr("A peer gave a document whose proof does not hold. It is not "
                                   "shown; other peers are asked when you try again.")};
        case base::ErrorCode::TimedOut:
        case base::ErrorCode::Disconnected:
            return {QuoteWords::tr("The document cannot be reached now"),
                    QuoteWords::tr("No peer answered in time. Nothing was changed; try again once "
                                   "the network is there.")};
        default: return {QuoteWords::tr("The document could not be opened"),
                         text::words(error.code)};
    }
}

}  // namespace seabridge::screens
