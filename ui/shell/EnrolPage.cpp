// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EnrolPage.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace seabridge::shell {

namespace {

constexpr int kCard = 760;

/// In groups of eight, for people who compare.
QString grouped(base::ByteView bytes) {
    const QString hex = QString::fromStdString(base::toHex(bytes));
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 8) groups << hex.mid(at, 8);
    return groups.join(QLatin1Char(' '));
}

}  // namespace

EnrolPage::EnrolPage(const theme::Theme& theme, QWidget* parent)
    : Page(theme, parent),
      title_(new widgets::SafeLabel(widgets::TextLook::Title, this)),
      sentence_(new widgets::SafeLabel(this)),
      facts_(new widgets::Facts(this)),
      copy_(new QPushButton(this)) {
    setCardWidth(kCard);
    sentence_->setWraps(true);
    copy_->setObjectName(QStringLiteral("copyKeys"));
    copy_->setProperty("look", "primary");
    auto* content = card().content();
    content->addWidget(title_);
    content->addWidget(sentence_);
    content->addWidget(facts_);
    content->addWidget(copy_, 0, Qt::AlignRight);
    connect(copy_, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(keysAsText()); });
    EnrolPage::retranslate();
}

void EnrolPage::present(const api::View& view) {
    keys_ = view.device;
    isProven_ = view.proof.height > 0;
    retranslate();
}

QString EnrolPage::keysAsText() const {
    if (!keys_) return {};
    const auto line = [](const char* name, base::ByteView bytes) {
        return QString::fromLatin1(name) + QLatin1Char(' ') +
               QString::fromStdString(base::toHex(bytes)) + QLatin1Char('\n');
    };
    return line("signing", keys_->signing.bytes) + line("sealing", keys_->sealing) +
           line("transport", keys_->curve);
}

void EnrolPage::retranslate() {
    title_->setText(isProven_ ? tr("This device is not enrolled yet")
                              : tr("Looking for this device on the ledger"));
    sentence_->setText(
        isProven_ ? tr("Give these public keys to an administrator of your organization. Two "
                       "administrators enrol them; then this page ends by itself. Compare all "
                       "groups by voice.")
                  : tr("Nothing can be shown before a member has answered with proof."));
    copy_->setText(tr("Copy the public keys"));
    copy_->setAccessibleName(copy_->text());
    copy_->setVisible(isProven_ && keys_.has_value());
    std::vector<widgets::Fact> facts;
    if (keys_ && isProven_)
        facts = {{tr("Signing key"), grouped(keys_->signing.bytes)},
                 {tr("Sealing key"), grouped(keys_->sealing)},
                 {tr("Transport key"), grouped(keys_->curve)}};
    facts_->setFacts(facts);
}

}  // namespace seabridge::shell
