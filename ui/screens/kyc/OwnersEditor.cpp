// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/kyc/OwnersEditor.h"

#include "ui/screens/kyc/KycWords.h"
#include "ui/text/Number.h"
#include "ui/widgets/WordIcon.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

namespace seabridge::screens {

namespace {

using compliance::Dossier;
using compliance::DossierOwner;

constexpr int kOwnerColumns = 8;
constexpr int kPercentWidth = 66;
constexpr int kPercentPlaces = 2;

QString percentText(std::int32_t basisPoints) {
    QString text = percentWords(basisPoints);
    text.chop(1);
    return basisPoints == 0 ? QString() : text;
}

/// Nothing typed is none held.
std::int32_t basisPointsOf(const QString& typed) {
    QString text = typed.trimmed();
    if (text.endsWith(u'%') || text.endsWith(QChar(0xFF05))) text.chop(1);
    if (text.trimmed().isEmpty()) return 0;
    const auto read = text::readAmount(text, kPercentPlaces);
    const bool isGood = read.fault == text::AmountFault::None;
    return isGood && read.amountMinor <= compliance::kWholeBp
               ? static_cast<std::int32_t>(read.amountMinor)
               : -1;
}

}  // namespace

OwnersEditor::OwnersEditor(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      theme_(theme),
      grid_(new QGridLayout),
      add_(new QPushButton(this)),
      problems_(new MarkList(theme, this)),
      finding_(new OwnersView(theme, this)),
      rule_(new widgets::SafeLabel(widgets::TextLook::Note, this)) {
    rule_->setWraps(true);
    grid_->setHorizontalSpacing(8);
    grid_->setVerticalSpacing(6);
    for (int i = 0; i < kOwnerColumns; ++i) {
        auto* head = new widgets::SafeLabel(widgets::TextLook::Note, this);
        if (i == 3 || i == 4) head->setAlignment(Qt::AlignRight);
        grid_->addWidget(head, 0, i);
        heads_.push_back(head);
        grid_->setColumnStretch(i, i < 3 ? 1 : 0);
    }
    add_->setObjectName(QStringLiteral("addOwner"));
    add_->setAutoDefault(false);
    content()->addLayout(grid_);
    content()->addWidget(add_, 0, Qt::AlignLeft);
    content()->addWidget(problems_);
    content()->addWidget(widgets::makeRule(this));
    content()->addWidget(rule_);
    content()->addWidget(finding_);
    problems_->hide();
    connect(add_, &QPushButton::clicked, this, [this] {
        if (count_ >= Dossier::kMaxOwners) return;
        showCount(count_ + 1);
        lines_[count_ - 1].name->setFocus();
        emit edited();
    });
    showCount(0);
    showIcons();
}

void OwnersEditor::addLine() {
    const auto index = lines_.size();
    const int row = static_cast<int>(index) + 1;
    const auto edit = [&](const char* name) {
        auto* out = new QLineEdit(this);
        out->setObjectName(QStringLiteral("owner%1.%2").arg(index).arg(QString::fromLatin1(name)));
        connect(out, &QLineEdit::textEdited, this, &OwnersEditor::edited);
        return out;
    };
    const auto box = [&](const char* name) {
        auto* out = new QCheckBox(this);
        out->setObjectName(QStringLiteral("owner%1.%2").arg(index).arg(QString::fromLatin1(name)));
        connect(out, &QCheckBox::clicked, this, &OwnersEditor::edited);
        return out;
    };
    Line line{edit("name"),  edit("latin"),   edit("through"),       edit("share"),
              edit("votes"), box("control"), box("representative"), new QPushButton(this)};
    for (auto* percent : {line.share, line.votes}) {
        percent->setFixedWidth(kPercentWidth);
        percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    line.remove->setObjectName(QStringLiteral("owner%1.remove").arg(index));
    line.remove->setProperty("look", "quiet");
    line.remove->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    line.remove->setAutoDefault(false);
    connect(line.remove, &QPushButton::clicked, this, [this, index] { removeLine(index); });
    int column = 0;
    for (auto* part : {line.name, line.latin, line.through, line.share, line.votes})
        grid_->addWidget(part, row, column++);
    for (auto* part : {line.control, line.representative})
        grid_->addWidget(part, row, column++, Qt::AlignCenter);
    grid_->addWidget(line.remove, row, column);
    lines_.push_back(line);
    showIcons();
    retranslate();
}

void OwnersEditor::removeLine(std::size_t index) {
    auto all = owners();
    if (index >= all.size()) return;
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(index));
    set(all);
    add_->setFocus();
    emit edited();
}

void OwnersEditor::showCount(std::size_t count) {
    count_ = std::min(count, Dossier::kMaxOwners);
    while (lines_.size() < count_) addLine();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const Line& line = lines_[i];
        for (QWidget* part : std::initializer_list<QWidget*>{
                 line.name, line.latin, line.through, line.share, line.votes, line.control,
                 line.representative, line.remove})
            part->setVisible(i < count_);
    }
    for (auto* head : heads_) head->setVisible(count_ > 0);
    add_->setEnabled(count_ < Dossier::kMaxOwners);
}

void OwnersEditor::set(const std::vector<DossierOwner>& owners) {
    showCount(owners.size());
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const Line& line = lines_[i];
        const DossierOwner owner = i < owners.size() ? owners[i] : DossierOwner();
        line.name->setText(QString::fromStdString(owner.name));
        line.latin->setText(QString::fromStdString(owner.latin));
        line.through->setText(QString::fromStdString(owner.through));
        line.share->setText(percentText(owner.shareBp));
        line.votes->setText(percentText(owner.votingBp));
        line.control->setChecked(owner.isControlPerson);
        line.representative->setChecked(owner.isRepresentative);
    }
}

std::vector<DossierOwner> OwnersEditor::owners() const {
    std::vector<DossierOwner> out;
    for (std::size_t i = 0; i < count_; ++i) {
        const Line& line = lines_[i];
        const auto text = [](const QLineEdit* edit) {
            return edit->text().trimmed().toStdString();
        };
        out.push_back({text(line.name), text(line.latin), text(line.through),
                       basisPointsOf(line.share->text()), basisPointsOf(line.votes->text()),
                       line.control->isChecked(), line.representative->isChecked()});
    }
    return out;
}

QLineEdit* OwnersEditor::editOf(const std::string& path) const {
    const QString text = QString::fromStdString(path);
    const int index = text.section('[', 1).section(']', 0, 0).toInt();
    if (!text.startsWith(QLatin1String("owners[")) || index >= static_cast<int>(count_))
        return nullptr;
    const Line& line = lines_[static_cast<std::size_t>(index)];
    if (text.endsWith(QLatin1String(".latin"))) return line.latin;
    if (text.endsWith(QLatin1String(".through"))) return line.through;
    if (text.endsWith(QLatin1String(".shareBp"))) return line.share;
    if (text.endsWith(QLatin1String(".votingBp"))) return line.votes;
    return line.name;
}

QWidget* OwnersEditor::control(const std::string& path) const {
    if (path == "owners") return count_ > 0 ? static_cast<QWidget*>(lines_[0].name) : add_;
    return editOf(path);
}

void OwnersEditor::show(const Dossier& dossier, const std::map<std::string, QString>& errors) {
    country_ = dossier.country;
    rule_->setText(ruleWords(country_));
    std::map<QLineEdit*, QString> faults;
    std::vector<Mark> marks;
    for (const auto& [path, error] : errors)
        if (auto* edit = editOf(path)) {
            faults[edit] = error;
            marks.push_back(badMark(fieldWords(dossier, path) + QStringLiteral(" · ") + error));
        }
    for (const Line& line : lines_)
        for (auto* edit : {line.name, line.latin, line.through, line.share, line.votes}) {
            const QString error = faults.contains(edit) ? faults[edit] : QString();
            if (edit->accessibleDescription() == error) continue;
            edit->setAccessibleDescription(error);
            edit->setProperty("fault", !error.isEmpty());
            edit->style()->unpolish(edit);
            edit->style()->polish(edit);
        }
    problems_->setMarks(marks);
    finding_->present(dossier);
}

void OwnersEditor::showIcons() {
    widgets::setWordIcon(*add_, theme_, QStringLiteral("plus"));
    for (const Line& line : lines_) line.remove->setIcon(theme_.icon(QStringLiteral("x")));
}

void OwnersEditor::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange) showIcons();
}

void OwnersEditor::retranslate() {
    setTitle(tr("Owners"), tr("everybody who holds, votes or controls, down to the person"));
    rule_->setText(ruleWords(country_));
    const QStringList heads{tr("Name"),     tr("In Latin letters"), tr("Held through"),
                            tr("Shares %"), tr("Votes %"),          tr("In control"),
                            tr("Represents"), QString()};
    for (int i = 0; i < kOwnerColumns; ++i) heads_[static_cast<std::size_t>(i)]->setText(heads[i]);
    add_->setText(tr("Add a person"));
    add_->setAccessibleName(add_->text());
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const Line& line = lines_[i];
        const QString number = QString::number(i + 1);
        const auto name = [&](QWidget* part, int head) {
            part->setAccessibleName(tr("Owner %1: %2").arg(number, heads[head]));
        };
        name(line.name, 0);
        name(line.latin, 1);
        name(line.through, 2);
        name(line.share, 3);
        name(line.votes, 4);
        name(line.control, 5);
        name(line.representative, 6);
        line.remove->setAccessibleName(tr("Remove owner %1").arg(number));
    }
}

}  // namespace seabridge::screens
