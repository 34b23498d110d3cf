// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/kyc/OwnersView.h"

#include "ui/screens/kyc/KycWords.h"

#include <QtWidgets/QBoxLayout>

#include <algorithm>
#include <map>

namespace seabridge::screens {

namespace {

using compliance::BoCode;
using theme::Tone;
using widgets::Pill;

constexpr int kIndent = 24;

bool stopsApproval(const compliance::BoFinding& finding) {
    return isGap(finding.code) && finding.code != BoCode::CountryUnknown;
}

Pill pillOf(BoCode code) {
    if (isDeclaration(code))
        return {QStringLiteral("user-check"), findingWords(code), Tone::Info};
    if (isGap(code)) return {QStringLiteral("circle-alert"), findingWords(code), Tone::Bad};
    return {QStringLiteral("circle-dashed"), findingWords(code), Tone::Neutral};
}

int unexplainedBp(const compliance::Dossier& dossier) {
    std::int64_t sum = 0;
    for (const auto& owner : dossier.owners)
        sum += dossier.country == "JP" ? owner.votingBp : owner.shareBp;
    return static_cast<int>(
        std::clamp<std::int64_t>(compliance::kWholeBp - sum, 0, compliance::kWholeBp));
}

}  // namespace

bool areSettled(const compliance::Dossier& dossier) {
    const auto owners = ownersOf(dossier);
    return !owners.empty() &&
           std::ranges::none_of(compliance::findBeneficialOwners(dossier.country, owners),
                                stopsApproval);
}

OwnersView::OwnersView(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(8);
}

void OwnersView::present(const compliance::Dossier& dossier) {
    const auto findings = compliance::findBeneficialOwners(dossier.country, ownersOf(dossier));
    const auto pillFor = [&](std::size_t owner) {
        // What is wrong comes before what counts.
        for (const bool wantsGap : {true, false})
            for (const auto& finding : findings)
                if (finding.owner == owner && isGap(finding.code) == wantsGap)
                    return pillOf(finding.code);
        return Pill();
    };
    std::vector<Content> lines;
    std::map<std::string, std::vector<std::size_t>> through;
    for (std::size_t i = 0; i < dossier.owners.size(); ++i)
        through[dossier.owners[i].through].push_back(i);
    for (const auto& [firm, owners] : through) {
        if (!firm.empty()) lines.push_back({0, QString::fromStdString(firm), {}, {}});
        for (const auto i : owners)
            lines.push_back({firm.empty() ? 0 : kIndent, ownerName(dossier.owners[i]),
                             ownerFacts(dossier.owners[i]), pillFor(i)});
    }
    if (const int rest = unexplainedBp(dossier); rest > 0 && !dossier.owners.empty())
        lines.push_back({0, unexplainedWords(rest), {}, {}});
    for (const auto& finding : findings)
        if (!finding.owner)
            lines.push_back({0, findingWords(finding.code), {},
                             stopsApproval(finding)
                                 ? Pill{QStringLiteral("circle-alert"),
                                        missingWord(), Tone::Bad}
                                 : Pill{}});
    if (areSettled(dossier) && !lines.empty())
        lines.back().pill = lines.back().pill.word.isEmpty()
                                ? Pill{QStringLiteral("circle-check"), settledWord(), Tone::Ok}
                                : lines.back().pill;
    show(lines);
}

OwnersView::Line& OwnersView::lineAt(std::size_t index) {
    while (lines_.size() <= index) {
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        Line line{row, new QWidget(row), new widgets::SafeLabel(row),
                  new widgets::SafeLabel(widgets::TextLook::Note, row),
                  new widgets::StatusPill(theme_, row)};
        line.name->setProperty("mayElide", true);
        line.facts->setProperty("mayElide", true);
        layout->addWidget(line.indent);
        layout->addWidget(line.name);
        layout->addWidget(line.facts);
        layout->addWidget(line.pill);
        layout->addStretch(1);
        column_->addWidget(row);
        lines_.push_back(line);
    }
    return lines_[index];
}

void OwnersView::show(const std::vector<Content>& lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Content& content = lines[i];
        Line& line = lineAt(i);
        line.indent->setFixedWidth(content.indentPx);
        line.indent->setVisible(content.indentPx > 0);
        line.name->setText(content.name);
        line.facts->setText(content.facts);
        line.facts->setVisible(!content.facts.isEmpty());
        line.pill->show(content.pill);
        line.pill->setVisible(!content.pill.word.isEmpty());
        line.row->show();
    }
    for (std::size_t i = lines.size(); i < lines_.size(); ++i) {
        lines_[i].name->setText({});
        lines_[i].row->hide();
    }
}

}  // namespace seabridge::screens
