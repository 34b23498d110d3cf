// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/QuotesScreen.h"

#include "ui/screens/quotes/Drafting.h"
#include "ui/screens/quotes/EditorWords.h"
#include "ui/screens/quotes/FormText.h"
#include "ui/screens/quotes/QuoteEditor.h"
#include "ui/screens/quotes/QuoteList.h"
#include "ui/screens/quotes/QuotePage.h"
#include "ui/text/Words.h"

#include <QtCore/QDateTime>
#include <QtGui/QShortcut>
#include <QtWidgets/QStackedWidget>

namespace seabridge::screens {

namespace {

constexpr int kUsualValidityDays = 14;

int yearOf(ledger::TimeMs time) {
    return QDateTime::fromMSecsSinceEpoch(time > 0 ? time : base::wallClockMs(), Qt::UTC)
        .date()
        .year();
}

}  // namespace

QuotesScreen::QuotesScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      stack_(new QStackedWidget(this)),
      list_(new QuoteList(around, this)),
      page_(new QuotePage(around, this)),
      editor_(new QuoteEditor(around, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(stack_);
    for (QWidget* part : std::initializer_list<QWidget*>{list_, page_, editor_})
        stack_->addWidget(part);
    connectParts();
    addShortcuts();
}

void QuotesScreen::connectParts() {
    connect(list_, &QuoteList::newWanted, this, &QuotesScreen::startDraft);
    connect(list_, &QuoteList::quoteWanted, this, &QuotesScreen::showQuote);
    connect(list_, &QuoteList::draftWanted, this,
            [this](const QString& draft) { showDraft(draft.toStdString()); });
    connect(page_, &QuotePage::backWanted, this, &QuotesScreen::showList);
    connect(page_, &QuotePage::quoteWanted, this, &QuotesScreen::showQuote);
    connect(page_, &QuotePage::copyWanted, this, &QuotesScreen::startCopy);
    connect(page_, &QuotePage::counterWanted, this, &QuotesScreen::startCounter);
    connect(editor_, &QuoteEditor::backWanted, this, &QuotesScreen::showList);
    connect(editor_, &QuoteEditor::saved, this, &QuotesScreen::readDrafts);
    connect(editor_, &QuoteEditor::copyWanted, this, &QuotesScreen::copyDraft);
    connect(editor_, &QuoteEditor::removeWanted, this, &QuotesScreen::removeDraft);
    connect(editor_, &QuoteEditor::sent, this, [this](const ledger::QuoteId& quote) {
        list_->select(quote);
        showList();
    });
}

void QuotesScreen::addShortcuts() {
    const auto on = [this](const QKeySequence& keys, auto&& act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(QKeySequence::New, [this] { startDraft(); });
    on(QKeySequence(Qt::Key_Escape), [this] { leave(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { leave(); });
    const auto act = [this] {
        if (stack_->currentWidget() == page_) page_->act();
        if (stack_->currentWidget() == editor_) editor_->submit();
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_Return), act);
    on(QKeySequence(Qt::CTRL | Qt::Key_Enter), act);
}

void QuotesScreen::present(const api::View& view) {
    if (view.phase == api::Phase::Open && readAt_ != view.number) {
        readAt_ = view.number;
        readDrafts();
    }
    if (stack_->currentWidget() == page_) page_->present(view);
    else if (stack_->currentWidget() == editor_) editor_->present(view);
    else list_->present(view);
}

void QuotesScreen::retranslate() {
    list_->retranslate();
    page_->retranslate();
    editor_->retranslate();
}

void QuotesScreen::open(const QString& item) {
    if (const auto quote = base::fixedFromHex<ledger::QuoteId>(item.toStdString())) {
        for (const auto& draft : drafts_)
            if (submittedAs(draft.id) == *quote && endOf(view(), draft.id))
                return showDraft(draft.id);
        return showQuote(*quote);
    }
    if (item.isEmpty()) return showList();
    if (item == QLatin1String(items::kNew)) return startDraft();
    showDraft(item.toStdString());
}

void QuotesScreen::flush() { editor_->flush(); }

void QuotesScreen::hideEvent(QHideEvent* event) {
    flush();
    Screen::hideEvent(event);
}

void QuotesScreen::readDrafts() {
    core().drafts(bridge::Door::reply<std::vector<api::QuoteDraft>>(this, [this](auto result) {
        if (!result) return;
        drafts_ = std::move(*result);
        list_->setDrafts(drafts_);
        dropServed();
    }));
}

/// What was kept in case of its return goes once it is sent.
void QuotesScreen::dropServed() {
    for (const auto& draft : drafts_)
        if (isServed(view(), draft.id))
            core().removeDraft(draft.id, bridge::Door::reply<void>(this, [](const auto&) {}));
}

void QuotesScreen::showList() {
    stack_->setCurrentWidget(list_);
    readDrafts();
    list_->present(view());
    list_->setFocus(Qt::OtherFocusReason);
}

void QuotesScreen::showQuote(const ledger::QuoteId& quote) {
    list_->select(quote);
    stack_->setCurrentWidget(page_);
    page_->open(quote);
}

/// Read anew: commands are done in order, so that what was saved a moment ago is in it.
void QuotesScreen::showDraft(const std::string& id) {
    core().drafts(bridge::Door::reply<std::vector<api::QuoteDraft>>(this, [this, id](auto result) {
        if (!result) return notices().say(theme::Tone::Bad, text::words(result.error().code));
        const auto found = std::ranges::find(*result, id, &api::QuoteDraft::id);
        if (found == result->end()) return;
        stack_->setCurrentWidget(editor_);
        editor_->open(*found);
    }));
}

void QuotesScreen::startDraft() {
    if (!view().self) return;
    QuoteForm form = newForm(view().self->org);
    form.number = nextNumber(ownNumbers(view(), drafts_), yearOf(view().proof.blockTime));
    form.currency = usualCurrency(view(), drafts_);
    const auto context = QuoteEditor::contextOf(view(), form.currency.toStdString());
    if (!context) return notices().say(theme::Tone::Warn, notYetWords());
    form.language = documentLanguageOf(theme().language());
    const auto now = view().proof.blockTime > 0 ? view().proof.blockTime : base::wallClockMs();
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(
        now + kUsualValidityDays * base::kDayMs, context->zone);
    form.validDay = until.toString(QStringLiteral("yyyy-MM-dd"));
    form.validTime = QStringLiteral("18:00");
    stack_->setCurrentWidget(editor_);
    editor_->begin(newDraftId(), std::move(form), *context);
}

void QuotesScreen::startCopy(const api::OpenQuote& offer) {
    api::QuoteDraft draft{newDraftId(), 0, offer.document};
    draft.document.version = 1;
    draft.document.number =
        nextNumber(ownNumbers(view(), drafts_), yearOf(view().proof.blockTime)).toStdString();
    stack_->setCurrentWidget(editor_);
    editor_->open(draft);
}

void QuotesScreen::startCounter(const api::OpenQuote& offer) {
    api::QuoteDraft draft{newDraftId(offer.quote.id), 0, offer.document};
    ++draft.document.version;
    stack_->setCurrentWidget(editor_);
    editor_->open(draft);
    notices().say(theme::Tone::Info, counterHint());
}

void QuotesScreen::copyDraft(const api::QuoteDraft& draft) {
    api::QuoteDraft copy{newDraftId(), 0, draft.document};
    copy.document.version = 1;
    copy.document.number =
        nextNumber(ownNumbers(view(), drafts_) << QString::fromStdString(draft.document.number),
                   yearOf(view().proof.blockTime))
            .toStdString();
    if (auto form = formFrom(draft.typed, {})) {
        form->version = copy.document.version;
        form->number = QString::fromStdString(copy.document.number);
        copy.typed = textOf(*form);
    }
    editor_->open(copy);
    notices().say(theme::Tone::Ok, copySavedWords(QString::fromStdString(copy.document.number)));
}

void QuotesScreen::removeDraft(const QString& draft) {
    core().removeDraft(draft.toStdString(),
                       bridge::Door::reply<void>(this, [this](base::Result<void> result) {
                           notices().say(result ? theme::Tone::Info : theme::Tone::Bad,
                                         result ? removedWords()
                                                : text::words(result.error().code));
                           showList();
                       }));
}

void QuotesScreen::leave() {
    if (stack_->currentWidget() != list_) showList();
}

}  // namespace seabridge::screens
