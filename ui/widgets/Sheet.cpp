// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Sheet.h"

#include "ui/text/NoteWords.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/SecretEdit.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace seabridge::widgets {

namespace {

constexpr int kMargin = 20;
constexpr int kGap = 12;
constexpr int kWidth = 600;
constexpr int kBarRoom = 14;    // of the scroll bar
constexpr int kFewestPx = 160;  // of what is signed
constexpr int kReasonHeight = 84;
const QKeySequence kSignKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_S);

/// Signs by a click or by assistive technology, never by Space or Enter while it has the focus.
class SignButton : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent* event) override { event->ignore(); }
};

}  // namespace

Sheet::Sheet(const theme::Theme& theme, QWidget* parent)
    : QDialog(parent),
      theme_(theme),
      title_(new SafeLabel(TextLook::Title, this)),
      consequence_(new SafeLabel(this)),
      scroll_(new QScrollArea(this)),
      changes_(new QWidget),
      grid_(new QGridLayout(changes_)),
      typedReason_(new QPlainTextEdit(this)),
      reasonRow_(new FieldRow(theme, typedReason_, this)),
      passphrase_(makeSecretEdit(this)),
      passphraseRow_(new FieldRow(theme, passphrase_, this)),
      armed_(new QCheckBox(this)),
      obstacle_(new SafeLabel(TextLook::Error, this)),
      cancel_(new QPushButton(this)),
      sign_(new SignButton(this)) {
    setProperty("look", "sheet");
    setModal(true);
    setMinimumWidth(kWidth);
    title_->setWraps(true);
    consequence_->setWraps(true);
    obstacle_->setWraps(true);
    obstacle_->setAlignment(Qt::AlignRight);
    changes_->setProperty("look", "page");
    scroll_->setObjectName(QStringLiteral("sheetChanges"));
    scroll_->setWidget(changes_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    grid_->setContentsMargins(0, 0, kBarRoom, 0);
    grid_->setHorizontalSpacing(kGap);
    for (int column : {1, 2}) grid_->setColumnStretch(column, 1);
    typedReason_->setObjectName(QStringLiteral("sheetReason"));
    typedReason_->setFixedHeight(kReasonHeight);
    typedReason_->setTabChangesFocus(true);
    reasonRow_->hide();
    passphrase_->setObjectName(QStringLiteral("sheetPassphrase"));
    passphraseRow_->hide();
    armed_->setObjectName(QStringLiteral("sheetArmed"));
    armed_->hide();
    cancel_->setObjectName(QStringLiteral("sheetCancel"));
    sign_->setObjectName(QStringLiteral("sheetSign"));
    sign_->setProperty("look", "primary");
    for (QPushButton* button : {cancel_, sign_}) button->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel_);
    buttons->addWidget(sign_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kGap);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, consequence_, scroll_, reasonRow_,
                                                         passphraseRow_, armed_, obstacle_})
        column->addWidget(part);
    column->addLayout(buttons);

    auto* keys = new QShortcut(kSignKeys, this);
    keys->setAutoRepeat(false);
    connect(keys, &QShortcut::activated, this, &Sheet::sign);
    connect(sign_, &QPushButton::clicked, this, &Sheet::sign);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(passphrase_, &QLineEdit::textChanged, this, &Sheet::judge);
    connect(typedReason_, &QPlainTextEdit::textChanged, this, &Sheet::judge);
    connect(armed_, &QCheckBox::toggled, this, &Sheet::judge);
    retranslate();
}

void Sheet::present(const QString& title, const QString& consequence,
                    const std::vector<Change>& changes) {
    title_->setText(title);
    setWindowTitle(title_->fullText());
    consequence_->setText(consequence);
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    bool hasHead = false;
    int row = 0;
    //: Head of a column on the signing sheet: how it is now.
    const QString now = tr("Now");
    //: Head of the column beside it: how it is once it is signed.
    const QString then = tr("Then");
    for (const Change& change : changes) {
        if (!change.before.isEmpty() && !std::exchange(hasHead, true))
            addLine(row++, {{}, now, then});
        addLine(row++, change);
    }
    scroll_->setVisible(!changes.empty());
}

void Sheet::addLine(int row, const Change& change) {
    const auto add = [&](const QString& text, TextLook look, int column, int columns) {
        auto* label = new SafeLabel(look, changes_);
        label->setWraps(true);
        label->setText(text);
        grid_->addWidget(label, row, column, 1, columns, Qt::AlignTop);
    };
    const bool hasBefore = !change.before.isEmpty();
    const bool isHead = change.what.isEmpty() && hasBefore;
    add(change.what, TextLook::Note, 0, 1);
    if (hasBefore) add(change.before, TextLook::Note, 1, 1);
    add(change.after, isHead ? TextLook::Note : TextLook::Strong, hasBefore ? 2 : 1,
        hasBefore ? 1 : 2);
}

void Sheet::fitHeight() {
    const int room = parentWidget() != nullptr ? parentWidget()->window()->height() : height();
    const int texts = width() - 2 * kMargin;
    const int all = grid_->hasHeightForWidth() ? grid_->totalHeightForWidth(texts - kBarRoom)
                                               : grid_->sizeHint().height();
    scroll_->setFixedHeight(all);
    const auto wanted = [this] {
        return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                             : layout()->totalSizeHint().height();
    };
    const int over = std::max(0, wanted() - (room - 2 * kGap));
    scroll_->setFixedHeight(std::max(std::min(all, kFewestPx), all - over));
    scroll_->setFocusPolicy(over > 0 ? Qt::StrongFocus : Qt::NoFocus);
    resize(width(), wanted());
}

void Sheet::askReason(const QString& label, std::size_t maxBytes) {
    maxReasonBytes_ = maxBytes;
    reasonRow_->setLabel(label);
    reasonRow_->setVisible(!label.isEmpty());
    judge();
}

QString Sheet::reason() const {
    return typedReason_->toPlainText().simplified();
}

void Sheet::askPassphrase(bool wanted) {
    passphraseRow_->setVisible(wanted);
    judge();
}

void Sheet::askArming(const QString& label) {
    armed_->setText(label);
    armed_->setAccessibleName(label);
    armed_->setVisible(!label.isEmpty());
    judge();
}

void Sheet::setObstacle(const QString& reason) {
    reason_ = reason;
    judge();
}

base::Secret Sheet::takePassphrase() {
    return takeSecret(*passphrase_);
}

void Sheet::judge() {
    QString reason = reason_;
    if (reason.isEmpty() && !passphraseRow_->isHidden() && passphrase_->text().isEmpty())
        reason = tr("Type the vault passphrase to sign.");
    if (reason.isEmpty() && !reasonRow_->isHidden() && this->reason().isEmpty())
        reason = tr("Give a reason; the others read it.");
    if (reason.isEmpty() && !armed_->isHidden() && !armed_->isChecked())
        reason = tr("Tick the box if this is what you want.");
    obstacle_->setText(reason);
    obstacle_->setVisible(!reason.isEmpty());
    const QString fault =
        reasonRow_->isHidden() ? QString()
                               : text::noteFault(this->reason().toStdString(), maxReasonBytes_);
    if (fault != reasonRow_->error()) reasonRow_->setError(fault);
    sign_->setEnabled(reason.isEmpty() && fault.isEmpty());
    sign_->setAccessibleDescription(reason.isEmpty() ? fault : reason);
}

void Sheet::sign() {
    if (!sign_->isEnabled() || !open_.isValid() || open_.elapsed() < kPauseMs) return;
    emit signingWanted();
}

void Sheet::showEvent(QShowEvent* event) {
    fitHeight();
    QDialog::showEvent(event);
    open_.start();
    judge();
    if (!reasonRow_->isHidden())
        typedReason_->setFocus();
    else if (!passphraseRow_->isHidden())
        passphrase_->setFocus();
    else
        cancel_->setFocus();
}

void Sheet::hideEvent(QHideEvent* event) {
    QDialog::hideEvent(event);
    open_.invalidate();
    passphrase_->clear();
}

void Sheet::keyPressEvent(QKeyEvent* event) {
    // QDialog would press a default button; here no Enter does anything.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

void Sheet::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void Sheet::retranslate() {
    //: Button that closes the signing sheet without signing.
    cancel_->setText(tr("Cancel"));
    cancel_->setAccessibleName(cancel_->text());
    //: %1 is a key combination such as Ctrl+Shift+S.
    sign_->setText(tr("Sign (%1)").arg(kSignKeys.toString(QKeySequence::NativeText)));
    sign_->setAccessibleName(tr("Sign"));
    if (armed_->text().isEmpty()) armed_->setAccessibleName(sign_->accessibleName());
    passphraseRow_->setLabel(tr("Vault passphrase"));
    scroll_->setAccessibleName(tr("What is signed"));
    judge();
}

}  // namespace seabridge::widgets
