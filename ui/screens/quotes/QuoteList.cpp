// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/QuoteList.h"

#include "ui/screens/quotes/Drafting.h"
#include "ui/screens/quotes/QuoteWords.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/ProofState.h"
#include "ui/text/Search.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHead.h"
#include "ui/widgets/Segments.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>

namespace seabridge::screens {

namespace {

using widgets::Column;

enum Filter { kAll, kDrafts, kWaiting, kOpen, kEnded };

template <class T>
int sign(const T& left, const T& right) {
    return left < right ? -1 : right < left ? 1 : 0;
}

template <auto Key>
int byKey(const ListedQuote& a, const ListedQuote& b) {
    return a.*Key && b.*Key ? (a.*Key)->compare(*(b.*Key)) : 0;
}

constexpr Column<ListedQuote> kQuoteColumns[]{
    {.look = {.key = "number", .isStrong = true, .widthPx = 176},
     .text = [](const ListedQuote& row) { return row.number; },
     .compare = [](const ListedQuote& a, const ListedQuote& b) {
         return a.number.compare(b.number);
     },
     .note = [](const ListedQuote& row) { return row.origin; }},
    {.look = {.key = "party", .widthPx = 220, .stretches = true},
     .text = [](const ListedQuote& row) { return row.party; },
     .compare = byKey<&ListedQuote::partyKey>,
     .note = [](const ListedQuote& row) { return row.country; }},
    {.look = {.key = "total", .isNumber = true, .widthPx = 150},
     .text = [](const ListedQuote& row) { return row.total; },
     .compare = [](const ListedQuote& a, const ListedQuote& b) {
         const int byCurrency = sign(a.currency, b.currency);
         return byCurrency != 0 ? byCurrency : sign(a.totalMinor, b.totalMinor);
     }},
    {.look = {.key = "state", .widthPx = 190},
     .text = [](const ListedQuote& row) { return row.pill.word; },
     .compare = byKey<&ListedQuote::stateKey>,
     .pill = [](const ListedQuote& row) { return std::optional(row.pill); }},
    {.look = {.key = "until", .widthPx = 196},
     .text = [](const ListedQuote& row) { return row.until; },
     .compare = [](const ListedQuote& a, const ListedQuote& b) {
         return sign(a.untilAt, b.untilAt);
     },
     .note = [](const ListedQuote& row) { return row.left; }},
    {.look = {.key = "firm", .widthPx = 196},
     .text = [](const ListedQuote& row) { return row.firmness; },
     .compare = byKey<&ListedQuote::firmKey>},
    {.look = {.key = "changed", .isNumber = true, .widthPx = 104},
     .text = [](const ListedQuote& row) { return row.changed; },
     .compare = [](const ListedQuote& a, const ListedQuote& b) {
         return sign(a.changedAt, b.changedAt);
     }},
};

}  // namespace

bool ListedQuote::operator==(const ListedQuote& other) const {
    const auto texts = [](const ListedQuote& row) {
        return std::tie(row.draft, row.quote, row.number, row.origin, row.party, row.total,
                        row.pill.word, row.firmness, row.until, row.left, row.changed);
    };
    return texts(*this) == texts(other);
}

QuoteList::QuoteList(const Surroundings& around, QWidget* parent)
    : QWidget(parent),
      around_(around),
      head_(new widgets::PageHead(around.theme, this)),
      filter_(new widgets::Segments(this)),
      search_(new QLineEdit(this)),
      create_(head_->addAction("newQuote", "plus", true)),
      stack_(new QStackedWidget(this)),
      table_(new widgets::DataTable(around.theme, this)),
      model_(new widgets::RowModel<ListedQuote>(kQuoteColumns, this)),
      empty_(new widgets::EmptyState(around.theme, QStringLiteral("file-pen"), this)),
      order_(around.theme.language()) {
    filter_->setObjectName(QStringLiteral("quoteFilter"));
    search_->setObjectName(QStringLiteral("quoteSearch"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(340);
    table_->setObjectName(QStringLiteral("quoteTable"));
    table_->setRowHeight(widgets::kTwoLineRow);
    table_->show(model_);
    setFocusProxy(table_);
    build();
    connect(create_, &QPushButton::clicked, this, &QuoteList::newWanted);
    connect(empty_, &widgets::EmptyState::actionWanted, this, &QuoteList::newWanted);
    connect(filter_, &widgets::Segments::picked, this, [this] { refresh(around_.door.view()); });
    connect(search_, &QLineEdit::textChanged, this, [this] { refresh(around_.door.view()); });
    connect(table_, &widgets::DataTable::opened, this, &QuoteList::openRow);
}

void QuoteList::build() {
    auto* tools = new QHBoxLayout;
    tools->setSpacing(12);
    tools->addWidget(filter_);
    tools->addWidget(search_, 1);
    tools->addStretch();
    auto* card = new widgets::Card(this);
    card->content()->setContentsMargins(1, 4, 1, 8);
    card->content()->addWidget(stack_, 1);
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(14);
    column->addWidget(head_);
    column->addLayout(tools);
    column->addWidget(card, 1);
}

void QuoteList::retranslate() {
    order_ = text::SortOrder(around_.theme.language());
    sortKeys_.clear();
    create_->setText(tr("New quote"));
    create_->setAccessibleName(create_->text());
    create_->setToolTip(text::safeTip(tr("New quote (Ctrl+N)")));
    filter_->setChoices({tr("All"), tr("Drafts"), tr("Waiting for a signature"), tr("Open"), tr("Ended")});
    filter_->setAccessibleName(tr("Which quotes are shown"));
    search_->setPlaceholderText(tr("Number or company"));
    search_->setAccessibleName(tr("Search quotes by number or company"));
    table_->setAccessibleName(tr("Quotes"));
    model_->setTitles({tr("Number"), tr("Counterparty"), tr("Total"), tr("State"),
                       tr("Valid until"), tr("Binding"), tr("Changed")});
}

void QuoteList::setDrafts(std::vector<api::QuoteDraft> drafts) {
    drafts_ = std::move(drafts);
    refresh(around_.door.view());
}

void QuoteList::select(const ledger::QuoteId& quote) { selectNext_ = quote; }

void QuoteList::present(const api::View& view) { refresh(view); }

void QuoteList::refresh(const api::View& view) {
    auto all = rowsOf(view);
    const auto total = all.size();
    const auto waiting = std::ranges::count_if(all, [](const ListedQuote& row) {
        return row.stage == api::QuoteStage::Sending || row.stage == api::QuoteStage::Accepting;
    });
    const auto open = std::ranges::count_if(view.quotes, [](const api::QuoteRow& row) {
        return row.stage == api::QuoteStage::Open || row.stage == api::QuoteStage::Accepting;
    });
    create_->setEnabled(view.self.has_value());
    create_->setAccessibleDescription(view.self ? QString() : nobodyWords());
    const auto drafts = std::ranges::count_if(all, &ListedQuote::isDraft);
    const QString facts = listFacts(static_cast<std::size_t>(open),
                                    static_cast<std::size_t>(waiting),
                                    static_cast<std::size_t>(drafts));
    head_->present(listTitle(), text::isComplete(view) ? facts : text::doubtPhrase(view));
    std::erase_if(all, [this](const ListedQuote& row) { return !isWanted(row); });
    const bool isEmpty = all.empty();
    setRows(std::move(all));
    stack_->setCurrentWidget(isEmpty ? static_cast<QWidget*>(empty_) : table_);
    if (isEmpty) showEmpty(view, total > 0);
}

void QuoteList::showEmpty(const api::View& view, bool isFiltered) {
    const auto said = emptyWords(isFiltered, text::isComplete(view));
    const text::Doubt own{said.title, said.sentence};
    const auto shown = isFiltered ? own : text::doubtOf(view, own).value_or(own);
    empty_->present(shown.title, shown.sentence,
                    isFiltered || !view.self ? QString() : create_->text());
}

std::vector<ListedQuote> QuoteList::rowsOf(const api::View& view) const {
    std::vector<ListedQuote> out;
    if (view.phase == api::Phase::Open)
        for (const auto& draft : drafts_)
            if (isToDo(view, draft.id) || underWayOf(view, draft.id) != nullptr) out.push_back(rowOf(view, draft));
    for (const auto& quote : view.quotes) out.push_back(rowOf(view, quote));
    for (auto& row : out) {
        row.partyKey = sortKeyOf(row.party);
        row.stateKey = sortKeyOf(row.pill.word);
        row.firmKey = sortKeyOf(row.firmness);
    }
    return out;
}

ListedQuote QuoteList::rowOf(const api::View& view, const api::QuoteDraft& draft) const {
    const Reader reader{view, around_.theme.language()};
    const auto& quote = draft.document;
    const bool weSell = view.self && quote.seller == view.self->org;
    const auto other = weSell ? quote.buyer : quote.seller;
    ListedQuote row;
    row.draft = draft.id;
    row.number = QString::fromStdString(quote.number);
    row.origin = sideWords(weSell);
    row.party = reader.name(other);
    row.currency = quote.currency.code;
    row.totalMinor = quote.totalMinor;
    if (quote.totalMinor > 0) row.total = text::money(view, {quote.currency, quote.totalMinor});
    const auto* end = endOf(view, draft.id);
    const bool isSent = underWayOf(view, draft.id) != nullptr;
    row.pill = isSent ? sentPill() : end ? endedPill(*end) : draftPill();
    if (isSent) row.origin = sentNote();
    if (end && !end->reason.empty()) row.origin = QString::fromStdString(end->reason);
    row.firmness = firmWords(quote.firm);
    row.untilAt = quote.expiresAt;
    if (quote.expiresAt > 0) row.until = text::formatTime(quote.expiresAt, reader.ownZone());
    row.changedAt = draft.updated;
    row.changed = text::formatAge(base::wallClockMs() - draft.updated);
    row.searched = text::foldedForSearch(row.number);
    if (const auto* party = view.party(other)) {
        row.country = QString::fromStdString(party->country);
        row.searched += u'\n' + keysOf(*party);
    }
    return row;
}

ListedQuote QuoteList::rowOf(const api::View& view, const api::QuoteRow& quote) const {
    const Reader reader{view, around_.theme.language()};
    const auto other = reader.otherOf(quote);
    ListedQuote row;
    row.quote = quote.id;
    row.stage = quote.stage;
    row.number = quote.number.empty() ? text::shortId(quote.id.view())
                                      : QString::fromStdString(quote.number);
    row.origin = originWords(quote);
    row.party = reader.name(other);
    row.total = quote.total ? text::money(view, *quote.total) : notOpenedWords();
    row.currency = quote.total ? quote.total->currency.code : std::string();
    row.totalMinor = quote.total ? quote.total->amountMinor : -1;
    row.pill = pillOf(quote);
    row.firmness = firmWords(quote.isFirm);
    row.untilAt = quote.expiresAt;
    row.until = text::formatTime(quote.expiresAt, reader.ownZone());
    if (quote.stage != api::QuoteStage::Ended)
        row.left = leftWords(quote.expiresAt, view.coverage.blockTime);
    row.changedAt = quote.openedAt.value_or(view.proof.blockTime);
    if (quote.openedAt) row.changed = text::formatAge(view.proof.blockTime - *quote.openedAt);
    row.searched = text::foldedForSearch(row.number);
    if (const auto* party = view.party(other)) {
        row.country = QString::fromStdString(party->country);
        row.searched += u'\n' + keysOf(*party);
    }
    return row;
}

/// Each firm's keys are made once: every new view makes the rows anew.
const QString& QuoteList::keysOf(const api::Party& party) const {
    const auto& names = party.names;
    QString& keys = keys_[QString::fromStdString(names.native + '\n' + names.reading + '\n' +
                                                 names.latin)];
    if (keys.isEmpty()) keys = text::searchKeysOf(party).join(u'\n');
    return keys;
}

/// Each text's key is made once in a language.
const QCollatorSortKey& QuoteList::sortKeyOf(const QString& text) const {
    const auto known = sortKeys_.find(text);
    return known != sortKeys_.end() ? known->second
                                    : sortKeys_.emplace(text, order_.sortKey(text)).first->second;
}

bool QuoteList::isWanted(const ListedQuote& row) const {
    const QString needle = text::foldedForSearch(search_->text());
    if (!needle.isEmpty() && !row.searched.contains(needle)) return false;
    using Stage = api::QuoteStage;
    switch (filter_->chosen()) {
        case kDrafts: return row.isDraft();
        case kWaiting: return row.stage == Stage::Sending || row.stage == Stage::Accepting;
        case kOpen: return !row.isDraft() && (row.stage == Stage::Open ||
                                              row.stage == Stage::Accepting);
        case kEnded: return row.stage == Stage::Ended;
        default: return true;
    }
}

void QuoteList::setRows(std::vector<ListedQuote> rows) {
    if (rows != shown_) {
        const Place place = placeNow();
        shown_ = rows;
        model_->setRows(std::move(rows));
        restore(place);
    }
    if (!selectNext_) return;
    for (int i = 0; i < model_->rowCount(); ++i) {
        if (model_->row(i).isDraft() || model_->row(i).quote != *selectNext_) continue;
        table_->selectRow(i);
        return selectNext_.reset();
    }
}

QuoteList::Place QuoteList::placeNow() const {
    Place out;
    out.scroll = table_->verticalScrollBar()->value();
    if (table_->currentIndex().isValid()) out.current = keyOf(table_->currentIndex().row());
    for (const auto& row : table_->selectionModel()->selectedRows())
        out.selected.push_back(keyOf(row.row()));
    return out;
}

QuoteList::Key QuoteList::keyOf(int row) const {
    return {model_->row(row).draft, model_->row(row).quote};
}

void QuoteList::restore(const Place& place) {
    auto& selection = *table_->selectionModel();
    for (int i = 0; i < model_->rowCount(); ++i) {
        const Key key = keyOf(i);
        const auto index = model_->index(i, 0);
        if (std::ranges::find(place.selected, key) != place.selected.end())
            selection.select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        if (place.current == key)
            selection.setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    table_->verticalScrollBar()->setValue(place.scroll);
}

void QuoteList::openRow(int row) {
    const ListedQuote& line = model_->row(row);
    if (line.isDraft()) emit draftWanted(QString::fromStdString(line.draft));
    else emit quoteWanted(line.quote);
}

}  // namespace seabridge::screens
