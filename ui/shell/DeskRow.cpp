// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DeskRow.h"

#include "ui/text/Plain.h"

#include <QtCore/QEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QPushButton>

namespace seabridge::shell {

namespace {
constexpr int kHeight = 40;
constexpr int kNumberKeys = 9;
}  // namespace

DeskRow::DeskRow(const theme::Theme& theme, const std::vector<Desk>& desks, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      desks_(desks),
      what_(new widgets::SafeLabel(widgets::TextLook::Note, this)) {
    setObjectName(QStringLiteral("deskRow"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", "desks");
    setFixedHeight(kHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 0, 16, 0);
    row->setSpacing(1);
    row->addWidget(what_);
    auto* group = new QButtonGroup(this);
    QString lastFirm;
    for (std::size_t i = 0; i < desks_.size(); ++i) {
        widgets::SafeLabel* firm = nullptr;
        if (std::exchange(lastFirm, desks_[i].firm.latin) != desks_[i].firm.latin) {
            firm = new widgets::SafeLabel(widgets::TextLook::Note, this);
            row->addSpacing(10);
            row->addWidget(firm);
        }
        firms_.push_back(firm);
        auto* person = new QPushButton(this);
        person->setObjectName(QStringLiteral("desk%1").arg(i));
        person->setProperty("look", "desk");
        person->setCheckable(true);
        person->setAutoDefault(false);
        // By the keyboard: Ctrl and a number, so that Tab begins with the work.
        person->setFocusPolicy(Qt::NoFocus);
        group->addButton(person);
        row->addWidget(person);
        people_.push_back(person);
        connect(person, &QPushButton::clicked, this, [this, i] { emit wanted(i); });
        if (i < kNumberKeys) {
            const QKeySequence keys(Qt::CTRL |
                                    static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)));
            connect(new QShortcut(keys, this), &QShortcut::activated, this,
                    [this, i] { emit wanted(i); });
        }
    }
    row->addStretch();
    retranslate();
}

void DeskRow::mark(std::size_t desk) {
    people_.at(desk)->setChecked(true);
}

void DeskRow::retranslate() {
    //: Before the people whose desks the demo has.
    what_->setText(tr("Demo desks"));
    for (std::size_t i = 0; i < desks_.size(); ++i) {
        const QString name = desks_[i].person.in(theme_.language());
        const QString firm = desks_[i].firm.in(theme_.language());
        people_[i]->setText(name);
        people_[i]->setAccessibleName(name + QStringLiteral(", ") + firm);
        people_[i]->setToolTip(text::safeTip(firm + QStringLiteral(" · ") + name));
        if (firms_[i] != nullptr) firms_[i]->setText(firm);
    }
}

void DeskRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace seabridge::shell
