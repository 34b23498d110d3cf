// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/PageWords.h"

#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/Words.h"
#include "ui/widgets/StatusLooks.h"

namespace seabridge::screens {

namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(PageWords)
};

QString offerNumber(const api::QuoteRow& row) {
    return row.number.empty() ? text::shortId(row.id.view()) : QString::fromStdString(row.number);
}

widgets::TimelineItem offer(const Reader& reader, const api::QuoteRow& row) {
    widgets::TimelineItem item;
    item.icon = row.counters ? QStringLiteral("arrow-left-right") : QStringLiteral("file-text");
    item.tone = theme::Tone::Accent;
    item.title = row.counters ? PageWords::tr("Counter-offer %1").arg(offerNumber(row))
                              : PageWords::tr("Quote %1").arg(offerNumber(row));
    if (row.openedAt) item.time = text::formatTime(*row.openedAt, reader.ownZone());
    item.note = reader.name(row.maker);
    if (row.total) item.note += QStringLiteral(" · ") + text::money(reader.view, *row.total);
    item.isProven = row.stage != api::QuoteStage::Sending;
    return item;
}

widgets::TimelineItem stateOf(const api::QuoteRow& row) {
    const auto pill = pillOf(row);
    widgets::TimelineItem item;
    item.icon = pill.icon;
    item.tone = pill.tone;
    item.title = pill.word;
    item.isProven = row.stage == api::QuoteStage::Ended;
    if (row.order) item.note = QString::fromStdString(*row.order);
    return item;
}

const api::QuoteRow* find(const api::View& view, const ledger::QuoteId& id) {
    const auto found = std::ranges::find(view.quotes, id, &api::QuoteRow::id);
    return found == view.quotes.end() ? nullptr : &*found;
}

/// The original's language, as the reader's language calls it.
QString originalIn(trade::Language language) {
    switch (language) {
        case trade::Language::Chinese:
            return PageWords::tr("Chinese");
        case trade::Language::English:
            return PageWords::tr("English");
        case trade::Language::Japanese:
            return PageWords::tr("Japanese");
    }
    return {};
}

/// Time that is left, in days, hours or minutes.
QString leftOf(base::TimeMs left) {
    if (left < 0) return PageWords::tr("none");
    if (left >= 2 * base::kDayMs) return PageWords::tr("%1 d").arg(left / base::kDayMs);
    if (left >= base::kHourMs) return PageWords::tr("%1 h").arg(left / base::kHourMs);
    return PageWords::tr("%1 min").arg(left / base::kMinuteMs);
}

constexpr std::size_t kLongestChain = 8;

}  // namespace

QString pageTitle(const ledger::QuoteId& id, const api::QuoteRow* row,
                  const api::OpenQuote* open) {
    const QString number = open  ? QString::fromStdString(open->document.number)
                           : row ? offerNumber(*row)
                                 : text::shortId(id.view());
    return row && row->counters ? PageWords::tr("Counter-offer %1").arg(number)
                                : PageWords::tr("Quote %1").arg(number);
}

QString pageFacts(const Reader& reader, const api::QuoteRow& row, const api::OpenQuote* open) {
    const QString maker = reader.name(row.maker);
    if (!open) return PageWords::tr("made by %1").arg(maker);
    return PageWords::tr("made by %1 · version %2 · original in %3")
        .arg(maker)
        .arg(open->document.version)
        .arg(originalIn(open->document.language));
}

std::vector<widgets::Fact> validityFacts(const Reader& reader, const api::QuoteRow& row) {
    const auto other = reader.otherOf(row);
    std::vector<widgets::Fact> out;
    out.push_back({PageWords::tr("Binding"), firmWords(row.isFirm)});
    const QString mine = text::formatTime(row.expiresAt, reader.ownZone());
    const QString theirs = text::formatTime(row.expiresAt, reader.zoneOf(other));
    out.push_back({PageWords::tr("Valid until"), mine});
    if (theirs != mine)
        out.push_back({PageWords::tr("Valid until (theirs)"), theirs});
    if (row.stage != api::QuoteStage::Ended)
        out.push_back({PageWords::tr("Time left"),
                       leftOf(row.expiresAt - reader.view.coverage.blockTime)});
    return out;
}

std::vector<widgets::TimelineItem> historyOf(const Reader& reader, const api::QuoteRow& row) {
    std::vector<const api::QuoteRow*> chain{&row};
    while (chain.front()->counters && chain.size() < kLongestChain) {
        const auto* before = find(reader.view, *chain.front()->counters);
        if (before == nullptr) break;
        chain.insert(chain.begin(), before);
    }
    for (const auto& other : reader.view.quotes)
        if (other.counters == row.id) chain.push_back(&other);
    std::vector<widgets::TimelineItem> out;
    for (const auto* one : chain) out.push_back(offer(reader, *one));
    out.push_back(stateOf(*chain.back()));
    return out;
}

QString proofLine(const Reader& reader, const api::OpenQuote& open) {
    return PageWords::tr("Proven under block %1, %2: the document is the one that the ledger "
                         "names.")
        .arg(text::formatCount(static_cast<std::int64_t>(open.height)),
             text::formatTime(open.blockTime, reader.ownZone()));
}

QString orderLink(const QString& order) { return PageWords::tr("Show order %1").arg(order); }

QString notReadWords() { return PageWords::tr("The document is not open yet."); }

QString tryAgainWords() { return PageWords::tr("Try again"); }

Said openingWords() {
    return {PageWords::tr("Opening the document"),
            PageWords::tr("It is fetched, its proof is checked and it is unsealed here.")};
}

}  // namespace seabridge::screens
