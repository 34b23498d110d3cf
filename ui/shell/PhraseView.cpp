// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PhraseView.h"

#include "ui/theme/Fonts.h"
#include "ui/widgets/FieldRow.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <numeric>

namespace seabridge::shell {

namespace {

constexpr int kWordColumns = 4;

QString folded(const QString& word) {
    return word.trimmed().normalized(QString::NormalizationForm_KD).toCaseFolded();
}

}  // namespace

PhraseView::PhraseView(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), pages_(new QStackedWidget(this)) {
    auto* words = new QWidget(this);
    grid_ = new QGridLayout(words);
    grid_->setContentsMargins(0, 8, 0, 8);
    grid_->setHorizontalSpacing(14);
    grid_->setVerticalSpacing(10);
    for (int column = 0; column < kWordColumns; ++column) grid_->setColumnStretch(column, 1);
    pages_->addWidget(words);
    pages_->addWidget(makeQuestions(theme));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pages_);
}

QWidget* PhraseView::makeQuestions(const theme::Theme& theme) {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    for (int i = 0; i < kAsked; ++i) {
        auto* answer = new QLineEdit(page);
        answer->setObjectName(QStringLiteral("phraseWord%1").arg(i));
        answers_.push_back(answer);
        rows_.push_back(new widgets::FieldRow(theme, answer, page));
        column->addWidget(rows_.back());
    }
    column->addStretch();
    return page;
}

void PhraseView::show(const base::Secret& phrase) {
    forget();
    const auto view = phrase.view();
    // Japanese phrases part their words by U+3000.
    static const QRegularExpression kSpace(QStringLiteral("\\s+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    words_ = QString::fromUtf8(reinterpret_cast<const char*>(view.data()),
                               static_cast<qsizetype>(view.size()))
                 .split(kSpace, Qt::SkipEmptyParts);
    for (int i = 0; i < words_.size(); ++i) {
        auto* label = new widgets::SafeLabel(widgets::TextLook::Strong, this);
        label->setText(QStringLiteral("%1  %2").arg(i + 1, 2).arg(words_[i]));
        grid_->addWidget(label, i / kWordColumns, i % kWordColumns);
        labels_.push_back(label);
    }
    // Which words are asked for need not be secret, only not always the same.
    std::vector<int> all(static_cast<std::size_t>(words_.size()));
    std::iota(all.begin(), all.end(), 0);
    std::ranges::shuffle(all, *QRandomGenerator::global());
    asked_.assign(all.begin(), all.begin() + std::min<std::ptrdiff_t>(kAsked, words_.size()));
    std::ranges::sort(asked_);
    retranslate();
}

void PhraseView::ask() {
    pages_->setCurrentIndex(1);
    answers_.front()->setFocus();
}

bool PhraseView::isAsking() const {
    return pages_->currentIndex() == 1;
}

void PhraseView::showAgain() {
    pages_->setCurrentIndex(0);
}

bool PhraseView::isConfirmed() {
    bool all = true;
    for (std::size_t i = 0; i < asked_.size(); ++i) {
        const bool isRight = folded(answers_[i]->text()) == folded(words_.value(asked_[i]));
        all = all && isRight;
        rows_[i]->setError(isRight ? QString() : rows_[i]->property("wrong").toString());
    }
    return all && !asked_.empty();
}

void PhraseView::forget() {
    for (auto* label : labels_) delete label;
    labels_.clear();
    words_.clear();
    asked_.clear();
    for (std::size_t i = 0; i < answers_.size(); ++i) {
        answers_[i]->clear();
        rows_[i]->setError({});
    }
    pages_->setCurrentIndex(0);
}

void PhraseView::retranslate() {
    for (std::size_t i = 0; i < asked_.size(); ++i) {
        //: %1 is the word's place in the recovery phrase, from 1.
        rows_[i]->setLabel(tr("Word %1").arg(asked_[i] + 1));
        rows_[i]->setProperty("wrong", tr("This is not the word in that place. Look at what you "
                                          "wrote down."));
    }
}

}  // namespace seabridge::shell
