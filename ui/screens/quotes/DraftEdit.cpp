// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/DraftEdit.h"

#include "ui/screens/quotes/EditorWords.h"
#include "ui/text/Words.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QUndoStack>
#include <QtWidgets/QWidget>

namespace seabridge::screens {

namespace {

constexpr int kTypingPauseMs = 400;
constexpr int kMostSteps = 500;
constexpr int kJoined = 1;

}  // namespace

/// The whole form before and after: a quotation is small, and so no step can be forgotten.
class FormStep : public QUndoCommand {
public:
    FormStep(DraftEdit& draft, QString key, int run, QuoteForm before, QuoteForm after)
        : draft_(draft),
          key_(std::move(key)),
          run_(run),
          before_(std::move(before)),
          after_(std::move(after)) {}

    void undo() override { draft_.set(before_); }
    void redo() override { draft_.set(after_); }
    [[nodiscard]] int id() const override { return key_.isEmpty() ? -1 : kJoined; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const FormStep*>(other);
        if (next->key_ != key_ || next->run_ != run_) return false;
        after_ = next->after_;
        return true;
    }

private:
    DraftEdit& draft_;
    const QString key_;
    const int run_;
    const QuoteForm before_;
    QuoteForm after_;
};

DraftEdit::DraftEdit(QObject* parent) : QObject(parent), steps_(new QUndoStack(this)) {
    steps_->setUndoLimit(kMostSteps);
    pause_.setSingleShot(true);
    pause_.setInterval(kTypingPauseMs);
    connect(&pause_, &QTimer::timeout, this, &DraftEdit::readNow);
}

DraftEdit::~DraftEdit() = default;

void DraftEdit::begin(QuoteForm form) {
    steps_->clear();
    touched_.clear();
    isRevealed_ = false;
    currentLine_ = -1;
    form_ = std::move(form);
    emit changed();
    readNow();
}

void DraftEdit::setContext(const FormContext& context) {
    const bool isSame = context.scale == context_.scale && context.zone == context_.zone &&
                        (context.now > 0) == (context_.now > 0);
    context_ = context;
    if (!isSame) readNow();
}

void DraftEdit::change(const QString& key, const Change& change) {
    QuoteForm after = form_;
    change(after);
    if (after == form_) return;
    touched_.insert(key.toStdString());
    steps_->push(new FormStep(*this, key, run_, form_, std::move(after)));
}

void DraftEdit::set(const QuoteForm& form) {
    form_ = form;
    pause_.start();
    emit changed();
}

const Reading& DraftEdit::reading() {
    readNow();
    return reading_;
}

void DraftEdit::readNow() {
    pause_.stop();
    reading_ = readForm(form_, context_);
    faults_.clear();
    // What was typed comes first: it is the cause of the other.
    for (const auto& problem : reading_.typed)
        faults_.try_emplace(problem.path, words(problem.fault));
    for (const auto& problem : reading_.problems)
        faults_.try_emplace(problem.path, words(problem));
    emit read();
}

QString DraftEdit::faultAt(const std::string& path) const {
    if (!isRevealed_ && !touched_.contains(path)) return {};
    const auto found = faults_.find(path);
    return found == faults_.end() ? QString() : found->second;
}

QString DraftEdit::faultOfLine(std::size_t row, const std::string& field, bool isEmpty) const {
    const auto path = "lines[" + std::to_string(row) + "]." + field;
    const auto found = faults_.find(path);
    if (found == faults_.end()) return {};
    // What is still to come in the line that is being typed is no fault yet.
    const bool isToCome =
        isEmpty && static_cast<int>(row) == currentLine_ && !touched_.contains(path);
    return isRevealed_ || !isToCome ? found->second : QString();
}

void DraftEdit::touch(const std::string& path) {
    if (touched_.insert(path).second) emit read();
}

void DraftEdit::setCurrentLine(int row) {
    if (std::exchange(currentLine_, row) != row) emit read();
}

void DraftEdit::revealAll() {
    isRevealed_ = true;
    readNow();
}

void DraftEdit::adopt(QWidget* field) { field->installEventFilter(this); }

bool DraftEdit::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) commit();
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isStep = key->key() == Qt::Key_Z || key->key() == Qt::Key_Y;
        if (isStep && key->modifiers().testFlag(Qt::ControlModifier)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace seabridge::screens
