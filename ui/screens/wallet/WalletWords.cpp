// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/wallet/WalletWords.h"

#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/PolicyWords.h"
#include "ui/text/ProofState.h"
#include "ui/text/Words.h"
#include "ui/widgets/StatusLooks.h"

#include <algorithm>

namespace seabridge::screens {

namespace {

using ledger::EffectKind;
using ledger::Reject;
using theme::Tone;

/// Money that came or went for certain has a sign; other amounts are only named.
QString amountOf(const api::View& view, const ledger::Effect& effect) {
    if (!effect.amount) return {};
    if (effect.kind == EffectKind::Credited) return text::movement(view, *effect.amount);
    if (effect.kind == EffectKind::Debited)
        return text::movement(view, {effect.amount->currency, -effect.amount->amountMinor});
    return text::money(view, *effect.amount);
}

widgets::Pill outcomeOf(const ledger::FeedEntry& entry) {
    const bool isWaiting = entry.outcome == Reject::Waiting;
    const bool isRefused = entry.effect.kind == EffectKind::Refused ||
                           entry.effect.kind == EffectKind::PendingRefused;
    if (isRefused || (entry.outcome != Reject::None && !isWaiting))
        return {QStringLiteral("circle-x"), text::words(ledger::PendingStatus::Refused), Tone::Bad};
    using ledger::PendingStatus;
    if (entry.effect.kind == EffectKind::PendingReturned)
        return widgets::pillOf(PendingStatus::Returned);
    if (entry.effect.kind == EffectKind::PendingDeclined)
        return widgets::pillOf(PendingStatus::Declined);
    if (isWaiting)
        return {QStringLiteral("pencil"), text::words(ledger::PendingStatus::Open), Tone::Warn};
    //: Outcome of a transaction.
    return {QStringLiteral("circle-check"), WalletWords::tr("Done"), Tone::Ok};
}

QString noteOf(const ledger::FeedEntry& entry, text::Language language) {
    const ledger::Effect& effect = entry.effect;
    if (effect.kind == EffectKind::GoodsEvent && effect.index) {
        const QString event = text::words(static_cast<ledger::GoodsEvent>(*effect.index));
        return effect.note ? event + QStringLiteral(" · ") + QString::fromStdString(*effect.note)
                           : event;
    }
    if (effect.note && (effect.kind == EffectKind::RateSubmitted ||
                        effect.kind == EffectKind::ReferenceMoved))
        return text::rateNoteText(*effect.note, language);
    if (effect.note && !effect.note->empty()) return QString::fromStdString(*effect.note);
    if (effect.code && *effect.code != Reject::None) return text::words(*effect.code);
    return {};
}

}  // namespace

QString grouped(base::ByteView key) {
    const QString digits = text::hex(key);
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 4) groups << digits.mid(at, 4);
    return groups.join(u' ');
}

Entry WalletWords::entryOf(const api::View& view, const api::FeedRow& row,
                           text::Language language) {
    const ledger::FeedEntry& entry = row.entry;
    Entry out;
    out.position = row.position;
    out.time = text::formatTime(entry.time, text::ownZone(view));
    out.block = text::formatCount(static_cast<std::int64_t>(entry.height));
    out.what = text::words(entry.effect.kind);
    out.note = noteOf(entry, language);
    if (entry.effect.party) out.party = text::partyName(view, *entry.effect.party, language);
    out.order = QString::fromStdString(entry.effect.trade.value_or(""));
    out.amount = amountOf(view, entry.effect);
    out.sum = entry.effect.amount;
    if (out.sum && entry.effect.kind == EffectKind::Debited)
        out.sum->amountMinor = -out.sum->amountMinor;
    out.outcome = outcomeOf(entry);
    return out;
}

std::vector<widgets::Fact> WalletWords::factsOf(const api::View& view, const api::FeedRow& row,
                                                text::Language language) {
    const Entry entry = entryOf(view, row, language);
    const ledger::Effect& effect = row.entry.effect;
    std::vector<widgets::Fact> out;
    const auto add = [&out](const QString& label, const QString& value, const QString& note = {}) {
        if (!value.isEmpty()) out.push_back({label, value, note});
    };
    add(tr("What happened"), entry.what, entry.note);
    add(tr("Amount"), entry.amount);
    add(tr("Other party"), entry.party);
    add(tr("Order"), entry.order);
    if (effect.user) {
        const bool isOwn = view.self && *effect.user == view.self->user;
        add(tr("Person"), isOwn ? tr("you") : text::personName(view, *effect.user));
    }
    add(tr("Time"), entry.time);
    add(tr("Block"), entry.block);
    add(tr("Outcome"), entry.outcome.word);
    add(tr("Transaction"), text::shortId(row.entry.id) + QStringLiteral("…"));
    return out;
}

std::vector<widgets::Fact> WalletWords::deviceFacts(const api::View& view,
                                                    text::Language language) {
    std::vector<widgets::Fact> out;
    const bool isEnrolled = view.self.has_value();
    out.push_back({tr("State"), isEnrolled ? tr("enrolled") : tr("not enrolled"),
                   isEnrolled ? QString()
                              : tr("Give this key to an administrator of your organization, who "
                                   "enrols it.")});
    if (!isEnrolled) return out;
    out.push_back({tr("Organization"), text::partyName(view, view.self->org, language)});
    out.push_back({tr("Person"), text::personName(view, view.self->user)});
    const QString roles = text::rolesOf(view.self->roles);
    out.push_back({.label = tr("Roles"),
                   .value = roles.isEmpty() ? tr("not proven yet") : roles,
                   .wraps = true});
    out.push_back({tr("Documents"), view.self->canRead ? tr("can be read here")
                                                       : tr("reading key is missing")});
    return out;
}

QString WalletWords::heldFor(const api::View& view, const api::AccountRow& account) {
    if (account.heldMinor == 0) return {};
    std::int64_t deposits = 0;
    for (const auto& row : view.deposits)
        if (row.isOurs && row.state == api::DepositState::Held &&
            row.amount.currency == account.currency)
            deposits += row.amount.amountMinor;
    if (deposits == 0) return tr("for payments");
    return deposits >= account.heldMinor ? tr("as deposits") : tr("deposits, payments");
}

QString WalletWords::coverage(const api::View& view, const api::Coverage& coverage,
                              std::size_t shown, bool isAtEnd) {
    const QString count = text::formatCount(static_cast<std::int64_t>(shown));
    if (!coverage.isProven)
        return tr("Not proven yet: entries may be missing. %1 shown").arg(count);
    const QString block = text::formatCount(static_cast<std::int64_t>(coverage.completeTo));
    if (const QString doubt = text::doubtPhrase(view); !doubt.isEmpty())
        //: %1 is a block number, %2 why there may be more, %3 a number of entries.
        return tr("Known to block %1, %2 · %3 entries").arg(block, doubt, count);
    //: %1 is a block number, %2 a number of entries.
    if (isAtEnd)
        return tr("Complete to block %1, from the beginning · %2 entries").arg(block, count);
    //: %1 is a block number, %2 a number of entries; older ones are loaded by scrolling.
    return tr("Complete to block %1 · %2 entries, older ones by scrolling").arg(block, count);
}

QString WalletWords::payHint(const QString& free) {
    //: %1 is the money that can be spent. Both sides need a valid KYC attestation.
    return tr("%1 is free. The ledger checks the KYC of both sides first.").arg(free);
}

QString WalletWords::overBalance(const QString& free) {
    return tr("Only %1 is free.").arg(free);
}

}  // namespace seabridge::screens
