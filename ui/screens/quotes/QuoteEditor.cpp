// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/QuoteEditor.h"

#include "ui/screens/quotes/Drafting.h"
#include "ui/screens/quotes/EditorSide.h"
#include "ui/screens/quotes/EditorWords.h"
#include "ui/screens/quotes/LinesCard.h"
#include "ui/screens/quotes/MoreFields.h"
#include "ui/screens/quotes/PaymentFields.h"
#include "ui/screens/quotes/SigningWords.h"
#include "ui/screens/quotes/TermFields.h"
#include "ui/text/Plain.h"
#include "ui/widgets/PageHead.h"

#include <QtGui/QShortcut>
#include <QtGui/QUndoStack>
#include <QtWidgets/QScrollArea>

namespace seabridge::screens {

namespace {

constexpr int kSavePauseMs = 1'000;
constexpr int kAgeMs = 1'000;
constexpr int kRemovalMs = 5'000;
constexpr int kUsualScale = 2;
constexpr int kFoldsBelow = 1'080;

}  // namespace

QuoteEditor::QuoteEditor(const Surroundings& around, QWidget* parent)
    : QWidget(parent),
      around_(around),
      head_(new widgets::PageHead(around.theme, this)),
      back_(head_->addAction("draftBack", "arrow-left")),
      undo_(head_->addAction("draftUndo", "undo-2")),
      redo_(head_->addAction("draftRedo", "redo-2")),
      copy_(head_->addAction("draftCopy", "copy")),
      remove_(head_->addAction("draftRemove", "trash-2")),
      submit_(head_->addAction("draftSubmit", "signature", true)),
      terms_(new TermFields(around, draft_, this)),
      lines_(new LinesCard(around, draft_, this)),
      payment_(new PaymentFields(around, draft_, this)),
      lock_(new LockFields(around, draft_, this)),
      remarks_(new RemarkFields(draft_, this)),
      side_(new EditorSide(around, draft_, this)) {
    for (QTimer* once : {&saving_, &removal_}) once->setSingleShot(true);
    saving_.setInterval(kSavePauseMs);
    removal_.setInterval(kRemovalMs);
    age_.setInterval(kAgeMs);
    build();
    connectActions();
}

void QuoteEditor::build() {
    auto* page = new QWidget;
    page->setProperty("look", "page");
    auto* left = new QVBoxLayout(page);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(14);
    for (QWidget* card :
         std::initializer_list<QWidget*>{terms_, lines_, payment_, lock_, remarks_})
        left->addWidget(card);
    left->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("draftScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto* body = new QHBoxLayout;
    body->setSpacing(14);
    body->addWidget(scroll, 1);
    body->addWidget(side_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(14);
    column->addWidget(head_);
    column->addLayout(body, 1);
}

void QuoteEditor::connectActions() {
    connect(back_, &QPushButton::clicked, this, &QuoteEditor::backWanted);
    connect(copy_, &QPushButton::clicked, this, [this] {
        flush();
        emit copyWanted({id_, 0, draft_.reading().document});
    });
    connect(remove_, &QPushButton::clicked, this, &QuoteEditor::remove);
    connect(submit_, &QPushButton::clicked, this, &QuoteEditor::submit);
    QUndoStack& steps = draft_.steps();
    connect(undo_, &QPushButton::clicked, &steps, &QUndoStack::undo);
    connect(redo_, &QPushButton::clicked, &steps, &QUndoStack::redo);
    connect(&steps, &QUndoStack::indexChanged, this, &QuoteEditor::showHead);
    const auto on = [this](const QKeySequence& keys, auto* stack, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, stack, act);
    };
    // Not the standard keys: on some platforms they know but one of the two for redo.
    on(QKeySequence(Qt::CTRL | Qt::Key_Z), &steps, &QUndoStack::undo);
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &steps, &QUndoStack::redo);
    on(QKeySequence(Qt::CTRL | Qt::Key_Y), &steps, &QUndoStack::redo);
    connect(&draft_, &DraftEdit::changed, this, [this] {
        if (id_.empty()) return;
        isDirty_ = true;
        saving_.start();
        draft_.setContext(contextOf(around_.door.view()));
        showHead();
    });
    connect(&saving_, &QTimer::timeout, this, &QuoteEditor::flush);
    connect(&age_, &QTimer::timeout, this, &QuoteEditor::showHead);
    connect(&removal_, &QTimer::timeout, this, &QuoteEditor::showHead);
}

void QuoteEditor::retranslate() {
    back_->setText(tr("Back"));
    back_->setAccessibleName(back_->text());
    back_->setToolTip(text::safeTip(tr("Back to the list (Esc); the draft is kept")));
    undo_->setAccessibleName(tr("Undo"));
    undo_->setToolTip(text::safeTip(tr("Undo (Ctrl+Z)")));
    redo_->setAccessibleName(tr("Redo"));
    redo_->setToolTip(text::safeTip(tr("Redo (Ctrl+Shift+Z)")));
    copy_->setText(tr("Save as copy"));
    copy_->setAccessibleName(copy_->text());
    submit_->setText(tr("Sign and submit…"));
    submit_->setAccessibleName(submit_->text());
    submit_->setToolTip(text::safeTip(tr("Sign and submit (Ctrl+Enter)")));
    terms_->retranslate();
    lines_->retranslate();
    payment_->retranslate();
    lock_->retranslate();
    remarks_->retranslate();
    side_->retranslate();
    draft_.setContext(draft_.context());
    showHead();
}

FormContext QuoteEditor::contextOf(const api::View& view, const std::string& currency) {
    FormContext out;
    out.scale = view.scaleOf({currency}).value_or(kUsualScale);
    out.zone = Reader{view, text::Language::English}.ownZone();
    out.now = view.proof.blockTime;
    return out;
}

FormContext QuoteEditor::contextOf(const api::View& view) const {
    return contextOf(view, draft_.form().currency.toStdString());
}

void QuoteEditor::present(const api::View& view) {
    terms_->present(view);
    draft_.setContext(contextOf(view));
    side_->present();
    showHead();
}

void QuoteEditor::restart(const std::string& id, bool isSaved, ledger::TimeMs updated) {
    flush();
    removal_.stop();
    id_ = id;
    isDirty_ = !isSaved;
    savedAt_ = updated;
    age_.start();
}

void QuoteEditor::begin(const std::string& draft, QuoteForm form) {
    restart({}, true, 0);
    draft_.setContext(contextOf(around_.door.view(), form.currency.toStdString()));
    draft_.begin(std::move(form));
    id_ = draft;
    present(around_.door.view());
    terms_->begin();
}

void QuoteEditor::open(const api::QuoteDraft& draft) {
    const auto& view = around_.door.view();
    restart({}, true, draft.updated);
    const auto context = contextOf(view, draft.document.currency.code);
    draft_.setContext(context);
    draft_.begin(formOf(draft.document, view.self ? view.self->org : ledger::OrgId{}, context));
    id_ = draft.id;
    if (draft.updated == 0) {
        isDirty_ = true;
        flush();
    }
    present(view);
    terms_->begin();
}

void QuoteEditor::flush() {
    saving_.stop();
    if (!isDirty_ || id_.empty()) return;
    isDirty_ = false;
    save();
}

void QuoteEditor::save() {
    api::QuoteDraft draft{id_, 0, draft_.reading().document};
    around_.door.core().saveDraft(
        std::move(draft),
        bridge::Door::reply<std::string>(this, [this, id = id_](auto result) {
            if (!result) {
                isDirty_ = isDirty_ || id == id_;
                return around_.notices.say(theme::Tone::Bad, notSavedWords(result.error()));
            }
            if (id == id_) savedAt_ = base::wallClockMs();
            emit saved();
            showHead();
        }));
}

void QuoteEditor::keep(const api::QuoteDraft& draft) {
    around_.door.core().saveDraft(draft, bridge::Door::reply<std::string>(this, [this](auto result) {
        if (!result) around_.notices.say(theme::Tone::Bad, notSavedWords(result.error()));
        emit saved();
    }));
}

void QuoteEditor::hideEvent(QHideEvent* event) {
    flush();
    QWidget::hideEvent(event);
}

/// The side pane folds where the window is narrow.
void QuoteEditor::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    side_->setVisible(width() >= kFoldsBelow);
}

void QuoteEditor::showHead() {
    const auto& form = draft_.form();
    head_->present(editorTitle(form.number, answeredBy(id_).has_value()),
                   savedWords(savedAt_ > 0 ? base::wallClockMs() - savedAt_ : -1, form.version));
    head_->setState(draftPill());
    undo_->setEnabled(draft_.steps().canUndo());
    redo_->setEnabled(draft_.steps().canRedo());
    remove_->setText(removeWords(removal_.isActive()));
    remove_->setAccessibleName(remove_->text());
}

/// The second press within a few seconds deletes.
void QuoteEditor::remove() {
    if (!removal_.isActive()) {
        removal_.start();
        return showHead();
    }
    removal_.stop();
    saving_.stop();
    isDirty_ = false;
    emit removeWanted(QString::fromStdString(std::exchange(id_, {})));
}

void QuoteEditor::showFirstFault() {
    draft_.revealAll();
    if (QWidget* field = terms_->firstFault()) return field->setFocus(Qt::OtherFocusReason);
    if (lines_->showFirstFault()) return;
    if (QWidget* field = lock_->firstFault()) field->setFocus(Qt::OtherFocusReason);
}

void QuoteEditor::submit() {
    if (id_.empty()) return;
    draft_.setContext(contextOf(around_.door.view()));
    const Reading& reading = draft_.reading();
    if (!reading.isGood()) {
        around_.notices.say(theme::Tone::Warn,
                            problemCount(reading.typed.size() + reading.problems.size()));
        return showFirstFault();
    }
    if (savedAt_ == 0) isDirty_ = true;
    flush();
    const auto answers = answeredBy(id_);
    const Reader reader{around_.door.view(), around_.theme.language()};
    auto& core = around_.door.core();
    around_.signing.open(
        this, sendRequest(reader, reading.document, answers.has_value(), obstacle(reader, draft_.form())),
        [&core, id = id_, answers](std::string, bridge::Signing::Reply reply) {
            if (answers) core.counter(*answers, id, std::move(reply));
            else core.sendDraft(id, std::move(reply));
        },
        [this, id = id_, document = reading.document](const api::Submission& done) {
            // The draft went with it: it must not be saved again, but for the case of its return.
            saving_.stop();
            isDirty_ = false;
            id_.clear();
            if (done.state == api::SubmitState::Waiting && done.id)
                keep({keptDraftId(*done.id, id), 0, document});
            emit sent(done.id.value_or(ledger::QuoteId{}));
        });
}

}  // namespace seabridge::screens
