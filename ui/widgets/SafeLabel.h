// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>

namespace seabridge::widgets {

/// The look of a label, as Style.qss knows it.
enum class TextLook { Body, Strong, Note, Error, Section, Title, Figure };

/// A label that never reads HTML and shows hidden characters as codes; the only label in the
/// program. On one line it elides what does not fit and has the whole text as tool tip.
class SafeLabel : public QLabel {
    Q_OBJECT
public:
    explicit SafeLabel(TextLook look, QWidget* parent = nullptr);
    explicit SafeLabel(QWidget* parent = nullptr) : SafeLabel(TextLook::Body, parent) {}

    void setText(const QString& untrusted);
    /// All of it, as plain text, whatever part is seen.
    [[nodiscard]] QString fullText() const { return full_; }
    void setLook(TextLook look);
    /// Breaks into several lines instead of eliding.
    void setWraps(bool wraps);
    void setElideMode(Qt::TextElideMode mode);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    QString full_;
    Qt::TextElideMode elide_ = Qt::ElideRight;
};

}  // namespace seabridge::widgets
