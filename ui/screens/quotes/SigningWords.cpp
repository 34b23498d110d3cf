// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/SigningWords.h"

#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Joined.h"
#include "ui/text/Parties.h"
#include "ui/text/PolicyWords.h"
#include "ui/text/SignersWords.h"
#include "ui/text/Words.h"

namespace seabridge::screens {

namespace {

struct SigningWords {
    Q_DECLARE_TR_FUNCTIONS(SigningWords)
};

bool isSending(const api::InboxRow& row) {
    return row.summary.kind == ledger::Kind::PublishQuote;
}

QString deadline(const Reader& reader, ledger::TimeMs time, const ledger::OrgId& other) {
    return text::formatDeadline(time, reader.ownZone(), reader.zoneOf(other));
}

QString totalOf(const Reader& reader, const trade::QuoteDocument& quote) {
    return text::money(reader.view, {quote.currency, quote.totalMinor});
}

ledger::OrgId otherOf(const Reader& reader, const trade::QuoteDocument& quote) {
    return reader.view.self && quote.seller == reader.view.self->org ? quote.buyer : quote.seller;
}

void addDeposit(const Reader& reader, const trade::QuoteDocument& quote,
                bridge::SigningRequest& out) {
    const bool weSell = reader.view.self && quote.seller == reader.view.self->org;
    const auto& ours = weSell ? quote.sellerDeposit : quote.buyerDeposit;
    if (ours)
        out.changes.push_back({SigningWords::tr("Deposit that you will have to post"), {},
                               text::money(reader.view, *ours)});
}

QString whyNotTrade(const api::View& view) {
    return view.mayTrade() ? QString()
                           : SigningWords::tr("Your organization has no valid KYC attestation; "
                                              "without one nothing can be contracted.");
}

}  // namespace

QString waitingWords(const Reader& reader, const api::InboxRow& row) {
    const bool isOurs = reader.view.self && row.org == reader.view.self->org;
    if (row.mayApprove)
        return isSending(row) ? SigningWords::tr("This quote waits for a second signature before "
                                                 "it is sent: yours is asked for.")
               : isOurs       ? SigningWords::tr("The acceptance waits for a second signature: "
                                                 "yours is asked for.")
                              : SigningWords::tr("The buyer has accepted; the contract waits for "
                                                 "your confirmation.");
    const bool hasSigned = row.hasApproved || row.isOwn;
    const auto signers = text::signersOf(reader.view, row);
    const QString missing = signers ? text::missingWords(reader.view, *signers) : QString();
    if (!missing.isEmpty())
        //: %1 is who has to sign yet: "1 person with the role Approver: Zhou Min".
        return hasSigned ? SigningWords::tr("You have signed; it waits for %1").arg(missing)
                         : SigningWords::tr("It waits for %1").arg(missing);
    if (hasSigned)
        return SigningWords::tr("You have signed; it waits for the signature of somebody else.");
    return isOurs ? SigningWords::tr("It waits for the signature of a colleague.")
                  : SigningWords::tr("It waits for the signature of the other party.");
}

QString waitingUntil(const Reader& reader, const api::InboxRow& row) {
    const auto signers = text::signersOf(reader.view, row);
    return SigningWords::tr("%1 signed so far · lapses after %2")
        .arg(signers ? text::signedWords(signers->signedBy, signers->needed)
                     : QString::number(row.approvals))
        .arg(text::formatTime(row.validUntil, reader.ownZone()));
}

namespace {

/// Terms and lines, as the paper says them.
void addDocument(const Reader& reader, const trade::QuoteDocument& quote,
                 bridge::SigningRequest& out) {
    const auto add = [&](const QString& label, const QString& value, const QString& note) {
        out.changes.push_back(
            {label, {}, note.isEmpty() ? value : value + QStringLiteral(" · ") + note});
    };
    for (const auto& term : text::quoteTermsOf(reader.view, quote, reader.language))
        add(term.label, term.value, term.note);
    for (const auto& line : text::goodsLinesOf(reader.view, quote, reader.language))
        add(text::goodsLabel(line), line.goods, text::goodsSum(line));
}

void addSignatures(const Reader& reader, const api::InboxRow& row, bridge::SigningRequest& out) {
    const auto signers = text::signersOf(reader.view, row);
    if (!signers) return;
    out.changes.push_back({SigningWords::tr("Approval rule"), {},
                           text::ruleWords(reader.view, signers->rule, reader.language)});
    out.changes.push_back({SigningWords::tr("Signatures"),
                           text::signedWords(signers->signedBy, signers->needed),
                           text::signedWords(signers->signedBy + 1, signers->needed)});
}

bridge::SigningRequest aboutRow(const Reader& reader, const api::InboxRow& row,
                                const trade::QuoteDocument* document = nullptr) {
    bridge::SigningRequest out;
    out.about = base::bytesOf(row.id);
    out.changes.push_back({SigningWords::tr("Action"), {},
                           text::actionTitle(reader.view, row.summary)});
    if (row.summary.party)
        out.changes.push_back(
            {SigningWords::tr("Counterparty"), {}, reader.name(*row.summary.party)});
    const auto& quotes = reader.view.quotes;
    const auto quote = std::ranges::find(quotes, row.summary.ref.value_or(row.id),
                                         &api::QuoteRow::id);
    if (document != nullptr)
        out.changes.push_back({SigningWords::tr("Total"), {}, totalOf(reader, *document)});
    else if (quote != quotes.end() && quote->total)
        out.changes.push_back(
            {SigningWords::tr("Total"), {}, text::money(reader.view, *quote->total)});
    return out;
}

}  // namespace

bridge::SigningRequest approveRequest(const Reader& reader, const api::InboxRow& row,
                                      const trade::QuoteDocument* quote) {
    auto out = aboutRow(reader, row, quote);
    if (quote != nullptr) addDocument(reader, *quote, out);
    addSignatures(reader, row, out);
    out.title = isSending(row) ? SigningWords::tr("Approve the quote")
                               : SigningWords::tr("Approve the acceptance");
    out.consequence =
        isSending(row) ? SigningWords::tr("With the last signature the quote is open to the "
                                          "counterparty, sealed for the two of you only.")
                       : SigningWords::tr("With the last signature the contract is made; its terms "
                                          "are then known to the members of the ledger.");
    const auto signers = text::signersOf(reader.view, row);
    if (signers && text::isLastSignature(reader.view, *signers))
        out.consequence = text::sentences(
            {SigningWords::tr("You are the last to sign: it takes effect at once."),
             out.consequence});
    if (isSending(row) && quote == nullptr)
        out.obstacle = SigningWords::tr("Nobody signs what cannot be read: the document is not open "
                                        "here.");
    return out;
}

bridge::SigningRequest returnRequest(const Reader& reader, const api::InboxRow& row) {
    auto out = aboutRow(reader, row);
    out.title = SigningWords::tr("Return for changes");
    out.consequence = SigningWords::tr("It goes back to its maker, who can mend it and submit it "
                                       "anew. Nothing is sent.");
    out.reasonLabel = SigningWords::tr("What has to be changed");
    return out;
}

bridge::SigningRequest declineRequest(const Reader& reader, const api::InboxRow& row) {
    auto out = aboutRow(reader, row);
    out.title = SigningWords::tr("Decline");
    out.consequence = SigningWords::tr("It ends here and nothing is sent.");
    out.reasonLabel = SigningWords::tr("Reason");
    return out;
}

bridge::SigningRequest acceptRequest(const Reader& reader, const api::OpenQuote& open) {
    const auto& quote = open.document;
    bridge::SigningRequest out;
    out.title = SigningWords::tr("Accept quote %1").arg(QString::fromStdString(quote.number));
    out.consequence =
        open.quote.firm
            ? SigningWords::tr("This makes the contract. Parties, total, payment parts, deposits "
                               "and rate lock become known to the members of the ledger; goods "
                               "and prices of the lines stay sealed.")
            : SigningWords::tr("The contract is made once the maker has confirmed. Parties, total, "
                               "payment parts, deposits and rate lock become known to the members "
                               "of the ledger; goods and prices of the lines stay sealed.");
    out.changes.push_back(
        {SigningWords::tr("Counterparty"), {}, reader.name(otherOf(reader, quote))});
    out.changes.push_back({SigningWords::tr("Total"), {}, totalOf(reader, quote)});
    for (std::size_t i = 0; i < quote.parts.size(); ++i)
        out.changes.push_back({SigningWords::tr("Payment, part %1").arg(i + 1), {},
                               partAmount(reader.view, quote, i) + QStringLiteral(" · ") +
                                   text::dueRuleWords(quote.parts[i].due)});
    addDeposit(reader, quote, out);
    for (const auto& line : text::goodsLinesOf(reader.view, quote, reader.language))
        out.changes.push_back({text::goodsLabel(line), {},
                               line.goods + QStringLiteral(" · ") + text::goodsSum(line)});
    out.obstacle = whyNotTrade(reader.view);
    return out;
}

bridge::SigningRequest refuseRequest(const Reader& reader, const api::OpenQuote& open) {
    bridge::SigningRequest out;
    out.title =
        SigningWords::tr("Decline quote %1").arg(QString::fromStdString(open.document.number));
    out.consequence = SigningWords::tr("The offer ends for you and cannot be accepted any more. "
                                       "Its maker sees the reason.");
    out.changes.push_back(
        {SigningWords::tr("Counterparty"), {}, reader.name(open.quote.maker)});
    out.changes.push_back({SigningWords::tr("Total"), {}, totalOf(reader, open.document)});
    out.reasonLabel = SigningWords::tr("Reason");
    return out;
}

bridge::SigningRequest withdrawRequest(const Reader& reader, const api::OpenQuote& open) {
    bridge::SigningRequest out;
    out.title =
        SigningWords::tr("Withdraw quote %1").arg(QString::fromStdString(open.document.number));
    out.consequence = SigningWords::tr("The offer ends and cannot be accepted any more. Its "
                                       "recipient sees the reason.");
    out.changes.push_back({SigningWords::tr("Counterparty"), {},
                           reader.name(otherOf(reader, open.document))});
    out.changes.push_back({SigningWords::tr("Total"), {}, totalOf(reader, open.document)});
    out.reasonLabel = SigningWords::tr("Reason");
    return out;
}

bridge::SigningRequest sendRequest(const Reader& reader, const trade::QuoteDocument& quote,
                                   bool answers, const QString& obstacle) {
    const auto other = otherOf(reader, quote);
    bridge::SigningRequest out;
    out.title = answers ? SigningWords::tr("Sign and submit counter-offer %1")
                              .arg(QString::fromStdString(quote.number))
                        : SigningWords::tr("Sign and submit quote %1")
                              .arg(QString::fromStdString(quote.number));
    const QString first =
        answers ? SigningWords::tr("A counter-offer ends the offer that it answers. After the "
                                   "signatures that your organization asks for it is open to the "
                                   "counterparty, sealed for the two of you only.")
                : SigningWords::tr("After the signatures that your organization asks for it is "
                                   "open to the counterparty, sealed for the two of you only.");
    out.consequence = text::sentences({first, firmSentence(quote.firm)});
    const bool weSell = reader.view.self && quote.seller == reader.view.self->org;
    out.changes = {
        {weSell ? SigningWords::tr("Buyer") : SigningWords::tr("Seller"), {}, reader.name(other)},
        {SigningWords::tr("Total"), {}, totalOf(reader, quote)},
        {SigningWords::tr("Delivery term"), {}, deliveryWords(quote.delivery)},
        {SigningWords::tr("Valid until"), {}, deadline(reader, quote.expiresAt, other)},
        {SigningWords::tr("Binding"), {}, firmWords(quote.firm)}};
    addDeposit(reader, quote, out);
    out.obstacle = obstacle.isEmpty() ? whyNotTrade(reader.view) : obstacle;
    return out;
}

QString whyNotWithdraw(const api::View& view, const api::QuoteRow& row) {
    if (row.stage == api::QuoteStage::Sending)
        return SigningWords::tr("It is not sent yet; the approver can return or decline it.");
    if (row.stage == api::QuoteStage::Ended)
        return SigningWords::tr("It has ended: %1.").arg(text::words(row.status));
    if (row.isFirm && row.expiresAt >= view.coverage.blockTime)
        return SigningWords::tr("A firm offer cannot be withdrawn before its date (CISG article "
                                "16).");
    return {};
}

QString whyNotAnswer(const api::View& view, const api::QuoteRow& row) {
    if (row.stage == api::QuoteStage::Ended)
        return SigningWords::tr("It has ended: %1.").arg(text::words(row.status));
    if (row.stage == api::QuoteStage::Accepting)
        return SigningWords::tr("An acceptance waits for a signature already.");
    if (row.expiresAt < view.coverage.blockTime)
        return SigningWords::tr("It has expired.");
    return {};
}

}  // namespace seabridge::screens
