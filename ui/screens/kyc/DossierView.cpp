// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/kyc/DossierView.h"

#include "ui/screens/kyc/KycWords.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/Words.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPushButton>

namespace seabridge::screens {

namespace {

constexpr int kDossierIcon = 16;

/// Whether the number holds by the country's own rule, once more on this side.
widgets::Pill checked(std::optional<compliance::IdKind> kind, const std::string& number) {
    using theme::Tone;
    if (!kind || number.empty()) return {};
    const auto check = compliance::checkIdentifier(*kind, number);
    if (!check.isGood())
        return {QStringLiteral("circle-x"), text::words(check.problem), Tone::Bad};
    if (check.warning != compliance::IdWarning::None)
        return {QStringLiteral("triangle-alert"), text::words(check.warning), Tone::Warn};
    return {QStringLiteral("circle-check"), text::goodIdentifierWords(*kind), Tone::Ok};
}

void mayElide(const QWidget& root) {
    for (auto* label : root.findChildren<widgets::SafeLabel*>()) label->setProperty("mayElide", true);
}

}  // namespace

DossierView::DossierView(const Surroundings& around, QWidget* parent)
    : QWidget(parent),
      around_(around),
      company_(new widgets::Card(this)),
      facts_(new FactGrid(around.theme, company_)),
      ownersCard_(new widgets::Card(this)),
      rule_(new widgets::SafeLabel(widgets::TextLook::Note, ownersCard_)),
      owners_(new OwnersView(around.theme, ownersCard_)),
      filesCard_(new widgets::Card(this)),
      noFiles_(new widgets::SafeLabel(widgets::TextLook::Note, filesCard_)) {
    mayElide(*company_);
    company_->content()->addWidget(facts_);
    rule_->setWraps(true);
    ownersCard_->content()->addWidget(rule_);
    ownersCard_->content()->addWidget(owners_);
    filesCard_->content()->addWidget(noFiles_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    for (auto* card : {company_, ownersCard_, filesCard_}) column->addWidget(card);
    column->addStretch(1);
}

void DossierView::present(const api::OpenCase& opened,
                          const std::optional<compliance::ReadDossier>& read) {
    kycCase_ = opened.kycCase.id;
    ownersCard_->setVisible(read.has_value());
    filesCard_->setVisible(read.has_value());
    if (!read) {
        std::vector<FactGrid::Line> lines;
        for (const auto& field : opened.dossier)
            lines.push_back({textOf(field.name), textOf(field.text)});
        company_->setTitle(text::partyName(around_.door.view(), opened.kycCase.applicant,
                                           around_.theme.language()));
        return facts_->setLines(lines);
    }
    showCompany(*read);
    owners_->present(read->dossier);
    showFiles(read->dossier.files);
    retranslate();
}

void DossierView::clear() {
    company_->setTitle({});
    facts_->setLines({});
    owners_->present({});
    showFiles({});
}

void DossierView::showCompany(const compliance::ReadDossier& read) {
    const auto& dossier = read.dossier;
    country_ = dossier.country;
    company_->setTitle(textOf(dossier.nativeName), textOf(dossier.latinName));
    const auto line = [&](const char* path, const std::string& value) {
        return FactGrid::Line{fieldWords(dossier, path), textOf(value), {}};
    };
    auto number = line("registryId", dossier.registryId);
    number.pill = checked(compliance::registryKindOf(dossier.country), dossier.registryId);
    auto lei = line("lei", dossier.lei);
    lei.pill = checked(compliance::IdKind::Lei, dossier.lei);
    std::vector<FactGrid::Line> lines{number, lei, line("reading", dossier.reading)};
    lines.push_back({fieldWords(dossier, "country"), countryWord(textOf(dossier.country))});
    lines.push_back(line("addressLocal", dossier.addressLocal));
    lines.push_back(line("addressLatin", dossier.addressLatin));
    lines.push_back(line("hsChapters", dossier.hsChapters));
    lines.push_back(line("business", dossier.business));
    lines.push_back({fieldWords(dossier, "volume"), volumeWords(dossier)});
    lines.push_back(line("representative", dossier.representative));
    lines.push_back(line("contact", dossier.contact));
    for (const auto& other : read.others) lines.push_back({textOf(other.name), textOf(other.text)});
    facts_->setLines(lines);
}

DossierView::FileLine& DossierView::fileLineAt(std::size_t index) {
    while (fileLines_.size() <= index) {
        auto* row = new QWidget(filesCard_);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        FileLine line{row, new QLabel(row), new widgets::SafeLabel(row),
                      new widgets::SafeLabel(widgets::TextLook::Note, row), new QPushButton(row)};
        line.icon->setTextFormat(Qt::PlainText);
        line.icon->setFixedSize(kDossierIcon, kDossierIcon);
        const auto number = fileLines_.size();
        line.save->setObjectName(QStringLiteral("saveDocument%1").arg(number));
        line.save->setAutoDefault(false);
        connect(line.save, &QPushButton::clicked, this, [this, number] { save(number); });
        mayElide(*row);
        auto* words = new QVBoxLayout;
        words->setSpacing(1);
        words->addWidget(line.name);
        words->addWidget(line.facts);
        layout->addWidget(line.icon);
        layout->addLayout(words, 1);
        layout->addWidget(line.save);
        filesCard_->content()->addWidget(row);
        fileLines_.push_back(line);
    }
    return fileLines_[index];
}

void DossierView::showFiles(const std::vector<compliance::DossierFile>& files) {
    files_ = files;
    noFiles_->setVisible(files.empty());
    for (std::size_t i = 0; i < files.size(); ++i) {
        FileLine& line = fileLineAt(i);
        line.name->setText(textOf(files[i].name));
        line.facts->setText(QStringList{kindWords(files[i].kind), typeWords(files[i].type),
                                        sizeWords(files[i].size),
                                        QStringLiteral("SHA-256 ") + text::shortId(files[i].id)}
                                .join(QStringLiteral(" · ")));
        line.save->setEnabled(!files[i].parts.empty());
        line.icon->setPixmap(around_.theme.pixmap(QStringLiteral("file-text"),
                                                  around_.theme.tokens().muted, kDossierIcon,
                                                  devicePixelRatioF()));
        line.row->show();
    }
    for (std::size_t i = files.size(); i < fileLines_.size(); ++i) {
        fileLines_[i].name->setText({});
        fileLines_[i].save->setAccessibleName({});
        fileLines_[i].row->hide();
    }
}

void DossierView::save(std::size_t index) {
    if (index >= files_.size()) return;
    auto* dialog = new QFileDialog(this, saveText_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(text::plain(textOf(files_[index].name)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, file = files_[index]](const QString& path) { write(file, path); });
    dialog->open();
}

void DossierView::write(const compliance::DossierFile& file, const QString& path) {
    around_.door.core().saveDocument(
        kycCase_, file.id, std::filesystem::path(path.toStdU16String()),
        bridge::Door::reply<void>(this, [this, path](const base::Result<void>& done) {
            if (!done) around_.notices.say(theme::Tone::Bad, text::words(done.error().code));
            else around_.notices.say(theme::Tone::Ok, saved_.arg(text::plain(path)));
        }));
}

void DossierView::retranslate() {
    ownersCard_->setTitle(tr("Owners"));
    rule_->setText(ruleWords(country_));
    filesCard_->setTitle(tr("Documents"),
                         tr("sealed by the applicant; this program never opens them"));
    noFiles_->setText(tr("The dossier names no documents."));
    saveText_ = tr("Save a copy");
    saved_ = tr("Saved as %1; its bytes are those of the dossier.");
    for (std::size_t i = 0; i < fileLines_.size() && i < files_.size(); ++i) {
        auto* button = fileLines_[i].save;
        button->setText(tr("Save as…"));
        button->setAccessibleName(tr("Save %1 as").arg(text::plain(textOf(files_[i].name))));
        const QString why = files_[i].parts.empty()
                                ? tr("Only its hash is in the dossier; ask the applicant for it.")
                                : QString();
        button->setAccessibleDescription(why);
        button->setToolTip(text::safeTip(why));
    }
}

}  // namespace seabridge::screens
