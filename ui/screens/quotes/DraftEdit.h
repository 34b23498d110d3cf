// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/quotes/QuoteForm.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <map>
#include <set>

class QUndoStack;
class QWidget;

namespace seabridge::screens {

/// A draft while it is edited: the form, every step back and forth, and what is wrong with it.
/// Widgets change it by change() and show form() on changed(). GUI thread.
class DraftEdit : public QObject {
    Q_OBJECT
public:
    using Change = std::function<void(QuoteForm&)>;

    explicit DraftEdit(QObject* parent = nullptr);
    ~DraftEdit() override;

    /// Begins with this form; nothing can be undone.
    void begin(QuoteForm form);
    /// What reading needs; reads anew if it differs.
    void setContext(const FormContext& context);
    [[nodiscard]] const FormContext& context() const { return context_; }
    [[nodiscard]] const QuoteForm& form() const { return form_; }
    /// One step. Steps of one key in a row are one, until commit(); "" is never joined. The key is
    /// the path of the field, as in problems.
    void change(const QString& key, const Change& change);
    /// The next change is a step of its own.
    void commit() { ++run_; }
    [[nodiscard]] QUndoStack& steps() const { return *steps_; }

    /// As of now, however recent the last change.
    [[nodiscard]] const Reading& reading();
    /// The last one that was read.
    [[nodiscard]] const Reading& lastReading() const { return reading_; }
    /// In the language in use; "" if the field is good or was not touched yet.
    [[nodiscard]] QString faultAt(const std::string& path) const;
    /// Of lines[row].field; only what may be shown now. `isEmpty`: nothing was typed there.
    [[nodiscard]] QString faultOfLine(std::size_t row, const std::string& field,
                                      bool isEmpty) const;
    void touch(const std::string& path);
    void setCurrentLine(int row);
    /// From now on untouched fields show their faults too.
    void revealAll();

    /// Undo in the widget is undo of the draft. For line edits.
    void adopt(QWidget* field);

signals:
    void changed();
    /// Problems and amounts are known anew: when typing stops.
    void read();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    friend class FormStep;
    void set(const QuoteForm& form);
    void readNow();
    QuoteForm form_;
    FormContext context_;
    Reading reading_;
    std::map<std::string, QString> faults_;
    std::set<std::string> touched_;
    bool isRevealed_ = false;
    int currentLine_ = -1;
    int run_ = 0;
    QUndoStack* steps_;
    QTimer pause_;
};

}  // namespace seabridge::screens
