// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/DeviceList.h"

#include "ui/text/Parties.h"
#include "ui/widgets/WordIcon.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace seabridge::screens {

using widgets::SafeLabel;
using widgets::TextLook;

DeviceList::DeviceList(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), none_(new SafeLabel(TextLook::Note, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    none_->setWraps(true);
    column->addWidget(none_);
}

DeviceList::Line& DeviceList::lineAt(std::size_t index) {
    while (lines_.size() <= index) {
        const auto number = lines_.size();
        auto* row = new QWidget(this);
        Line line{row, new widgets::StatusPill(theme_, row), new SafeLabel(TextLook::Strong, row),
                  new SafeLabel(TextLook::Note, row), new QPushButton(row)};
        line.revoke->setObjectName(QStringLiteral("revokeDevice%1").arg(number));
        line.revoke->setProperty("look", "danger");
        line.revoke->setAutoDefault(false);
        line.since->setProperty("mayElide", true);
        auto* words = new QVBoxLayout;
        words->setSpacing(1);
        words->addWidget(line.key);
        words->addWidget(line.since);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->addLayout(words, 1);
        layout->addWidget(line.pill);
        layout->addWidget(line.revoke);
        connect(line.revoke, &QPushButton::clicked, this, [this, number] {
            if (number < devices_.size()) emit revokeWanted(devices_[number].keys.signing);
        });
        this->layout()->addWidget(row);
        lines_.push_back(line);
        showIcons();
    }
    return lines_[index];
}

void DeviceList::present(const api::View& view, const std::vector<api::DeviceRow>& devices) {
    devices_ = devices;
    none_->setVisible(devices.empty());
    none_->setText(noneText_);
    for (std::size_t i = 0; i < devices.size(); ++i) {
        Line& line = lineAt(i);
        const auto& device = devices[i];
        const QString key = text::shortId(device.keys.signing.bytes);
        line.pill->show(PeopleWords::stateOf(device));
        line.key->setText(key);
        line.since->setText(PeopleWords::enrolledOf(view, device));
        line.revoke->setText(revoke_);
        line.revoke->setAccessibleName(revoke_ + QStringLiteral(" ") + key);
        line.revoke->setVisible(device.isActive);
        line.row->show();
    }
    for (std::size_t i = devices.size(); i < lines_.size(); ++i) lines_[i].row->hide();
}

void DeviceList::retranslate() {
    revoke_ = tr("Revoke");
    noneText_ = tr("No device is enrolled yet, so this person can sign nothing.");
}

void DeviceList::showIcons() {
    for (const Line& line : lines_)
        widgets::setWordIcon(*line.revoke, theme_, QStringLiteral("ban"), theme_.tokens().bad);
}

void DeviceList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) showIcons();
}

}  // namespace seabridge::screens
