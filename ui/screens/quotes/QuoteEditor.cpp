// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/QuoteEditor.h"

#include "trade/QuoteDigest.h"
#include "ui/screens/quotes/Drafting.h"
#include "ui/screens/quotes/EditorSide.h"
#include "ui/screens/quotes/EditorWords.h"
#include "ui/screens/quotes/FormText.h"
#include "ui/screens/quotes/LinesCard.h"
#include "ui/screens/quotes/MoreFields.h"
#include "ui/screens/quotes/PaymentFields.h"
#include "ui/screens/quotes/SigningWords.h"
#include "ui/screens/quotes/TermFields.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHead.h"

#include <QtGui/QShortcut>
#include <QtGui/QUndoStack>
#include <QtWidgets/QScrollArea>

namespace seabridge::screens {

namespace {

constexpr int kSavePauseMs = 1'000;
constexpr int kAgeMs = 1'000;
constexpr int kRemovalMs = 5'000;
constexpr int kEditorFoldsBelow = 1'080;

}  // namespace

QuoteEditor::QuoteEditor(const Surroundings& around, QWidget* parent)
    : QWidget(parent),
      around_(around),
      head_(new widgets::PageHead(around.theme, this)),
      form_(new QWidget(this)),
      unknown_(new widgets::EmptyState(around.theme, QStringLiteral("hourglass"), this)),
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
    unknown_->setObjectName(QStringLiteral("draftShut"));
    build();
    connectActions();
    showPart();
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
    auto* body = new QHBoxLayout(form_);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(14);
    body->addWidget(scroll, 1);
    body->addWidget(side_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(14);
    column->addWidget(head_);
    column->addWidget(form_, 1);
    column->addWidget(unknown_, 1);
}

void QuoteEditor::connectActions() {
    connect(back_, &QPushButton::clicked, this, &QuoteEditor::backWanted);
    connect(copy_, &QPushButton::clicked, this, [this] {
        flush();
        emit copyWanted(draftNow());
    });
    connect(remove_, &QPushButton::clicked, this, &QuoteEditor::remove);
    connect(submit_, &QPushButton::clicked, this, &QuoteEditor::submit);
    QUndoStack& steps = draft_.steps();
    connect(undo_, &QPushButton::clicked, &steps, &QUndoStack::undo);
    connect(redo_, &QPushButton::clicked, &steps, &QUndoStack::redo);
    connect(&steps, &QUndoStack::indexChanged, this, &QuoteEditor::showHead);
    const auto on = [this](const QKeySequence& keys, QPushButton* button) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    // Not the standard keys: on some platforms they know but one of the two for redo.
    on(QKeySequence(Qt::CTRL | Qt::Key_Z), undo_);
    on(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), redo_);
    on(QKeySequence(Qt::CTRL | Qt::Key_Y), redo_);
    connect(&draft_, &DraftEdit::changed, this, [this] {
        if (id_.empty() || shut_) return;
        isDirty_ = true;
        saving_.start();
        follow(around_.door.view());
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
    showPart();
    showHead();
}

std::optional<FormContext> QuoteEditor::contextOf(const api::View& view,
                                                  const std::string& currency) {
    const auto* own = view.self ? view.party(view.self->org) : nullptr;
    const auto scale = currency.empty() ? std::uint8_t{0} : view.scaleOf({currency});
    if (own == nullptr || !scale) return std::nullopt;
    return FormContext{*scale, text::zoneOfCountry(own->country), view.proof.blockTime};
}

/// What is typed keeps its meaning: the clocks stay those that the form was made by.
void QuoteEditor::follow(const api::View& view) {
    scales_.insert(view.scales.begin(), view.scales.end());
    FormContext context = draft_.context();
    const ledger::CurrencyId currency{draft_.form().currency.toStdString()};
    const auto known = scales_.find(currency);
    if (known != scales_.end()) context.scale = known->second;
    else if (currency.code.empty()) context.scale = 0;
    context.now = view.proof.blockTime;
    draft_.setContext(context);
}

void QuoteEditor::present(const api::View& view) {
    const bool wasShut = shut_.has_value();
    if (wasShut && !unseal(view)) return showHead();
    terms_->present(view);
    follow(view);
    side_->present();
    showHead();
    if (wasShut) terms_->begin();
}

void QuoteEditor::restart(const std::string& id, bool isSaved, ledger::TimeMs updated) {
    flush();
    removal_.stop();
    shut_.reset();
    id_ = id;
    isDirty_ = !isSaved;
    savedAt_ = updated;
    age_.start();
}

void QuoteEditor::begin(const std::string& draft, QuoteForm form, const FormContext& context) {
    restart({}, true, 0);
    draft_.setContext(context);
    draft_.begin(std::move(form));
    id_ = draft;
    showPart();
    present(around_.door.view());
    terms_->begin();
}

void QuoteEditor::open(const api::QuoteDraft& draft) {
    restart({}, true, draft.updated);
    // Nothing of the draft before can be undone into this one.
    draft_.begin(newForm({}));
    id_ = draft.id;
    shut_ = draft;
    if (draft.updated == 0) save(draft);
    showPart();
    present(around_.door.view());
}

/// Fills the form once it can be written without guessing.
bool QuoteEditor::unseal(const api::View& view) {
    const auto context = contextOf(view, shut_->document.currency.code);
    if (!context) return false;
    const auto draft = *std::exchange(shut_, std::nullopt);
    id_.clear();
    draft_.setContext(*context);
    draft_.begin(formOf(draft.document, draft.typed, view.self->org, *context));
    id_ = draft.id;
    showPart();
    return true;
}

void QuoteEditor::flush() {
    saving_.stop();
    if (!isDirty_ || id_.empty()) return;
    save(draftNow());
}

/// What the document cannot hold of the form lies beside it.
api::QuoteDraft QuoteEditor::draftNow() {
    if (shut_) return *shut_;
    return {id_, 0, draft_.reading().document, textOf(draft_.form())};
}

void QuoteEditor::save(api::QuoteDraft draft) {
    isDirty_ = false;
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

void QuoteEditor::hideEvent(QHideEvent* event) {
    flush();
    QWidget::hideEvent(event);
}

/// The side pane folds where the window is narrow.
void QuoteEditor::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    side_->setVisible(width() >= kEditorFoldsBelow);
}

void QuoteEditor::showHead() {
    const auto& form = draft_.form();
    const QString number = shut_ ? QString::fromStdString(shut_->document.number) : form.number;
    head_->present(editorTitle(number, answeredBy(id_).has_value()),
                   isSent() ? sentWords()
                            : savedWords(savedAt_ > 0 ? base::wallClockMs() - savedAt_ : -1,
                                         shut_ ? shut_->document.version : form.version));
    const bool wasSigned = isSending() || isSent();
    head_->setState(isSent() ? sentPill() : draftPill());
    // What is being sent is not changed meanwhile: it would be saved as another one.
    form_->setEnabled(!wasSigned);
    side_->setSigned(isSent());
    undo_->setEnabled(draft_.steps().canUndo() && !wasSigned);
    redo_->setEnabled(draft_.steps().canRedo() && !wasSigned);
    remove_->setEnabled(!wasSigned);
    submit_->setEnabled(!isSending());
    submit_->setAccessibleDescription(isSending() ? sendingWords()
                                      : isSent()  ? sentWords()
                                                  : QString());
    remove_->setText(removeWords(removal_.isActive()));
    remove_->setAccessibleName(remove_->text());
}

bool QuoteEditor::isSent() const { return underWayOf(around_.door.view(), id_) != nullptr; }

void QuoteEditor::showPart() {
    form_->setVisible(!shut_);
    unknown_->setVisible(shut_.has_value());
    for (QPushButton* button : {undo_, redo_, copy_, submit_}) button->setVisible(!shut_);
    if (!shut_) return;
    const Said said = shutWords(QString::fromStdString(shut_->document.currency.code));
    unknown_->present(said.title, said.sentence);
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
    shut_.reset();
    emit removeWanted(QString::fromStdString(std::exchange(id_, {})));
}

void QuoteEditor::showFirstFault() {
    draft_.revealAll();
    if (QWidget* field = terms_->firstFault()) return field->setFocus(Qt::OtherFocusReason);
    if (lines_->showFirstFault()) return;
    if (QWidget* field = lock_->firstFault()) field->setFocus(Qt::OtherFocusReason);
}

void QuoteEditor::submit() {
    if (id_.empty() || shut_ || isSending()) return;
    follow(around_.door.view());
    const Reading& reading = draft_.reading();
    if (!reading.isGood()) {
        around_.notices.say(theme::Tone::Warn,
                            problemCount(reading.typed.size() + reading.problems.size()));
        return showFirstFault();
    }
    // Always: what is signed is what lies in the vault, and that has to be what the sheet shows.
    saving_.stop();
    save(draftNow());
    const Reader reader{around_.door.view(), around_.theme.language()};
    around_.signing.open(
        this,
        sendRequest(reader, reading.document, answeredBy(id_).has_value(),
                    obstacle(reader, draft_.form())),
        [this, id = id_, shown = trade::digestOf(reading.document)](
            std::string, bridge::Signing::Reply reply) { send(id, shown, std::move(reply)); });
}

void QuoteEditor::send(const std::string& draft, const base::Hash& shown,
                       bridge::Signing::Reply reply) {
    auto after = bridge::Door::reply<api::Submission>(
        this, [this, draft](const auto& result) { settle(draft, result); });
    auto both = [reply = std::move(reply),
                 after = std::move(after)](base::Result<api::Submission> result) {
        reply(result);
        after(std::move(result));
    };
    sending_.insert(draft);
    // Not lost with the form: the keys of the page go by it.
    back_->setFocus(Qt::OtherFocusReason);
    showHead();
    auto& core = around_.door.core();
    if (const auto offer = answeredBy(draft)) core.counter(*offer, draft, shown, std::move(both));
    else core.sendDraft(draft, shown, std::move(both));
}

void QuoteEditor::settle(const std::string& draft, const base::Result<api::Submission>& result) {
    sending_.erase(draft);
    showHead();
    if (window()->focusWidget() == back_ && draft == id_)
        submit_->setFocus(Qt::OtherFocusReason);
    if (!result) {
        if (result.error().code == base::ErrorCode::InvalidInput)
            around_.notices.say(theme::Tone::Bad, notShownWords());
        return;
    }
    using enum api::SubmitState;
    if (result->state != Done && result->state != Waiting && result->state != Unsettled) return;
    if (draft != id_) return emit saved();
    // The core has taken the draft away: it must not be saved again.
    saving_.stop();
    isDirty_ = false;
    id_.clear();
    emit sent(result->id.value_or(ledger::QuoteId{}));
}

}  // namespace seabridge::screens
