// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/QuorumMeter.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace seabridge::screens {

namespace {

using api::VoteState;

constexpr int kBar = 14;
constexpr int kTop = 7;  ///< room for the mark above
constexpr int kVoteGap = 3;
constexpr int kRadius = 3;
constexpr int kMostWidth = 72;

int rankOf(VoteState vote) {
    switch (vote) {
        case VoteState::Yes:
            return 0;
        case VoteState::Partly:
            return 1;
        case VoteState::Open:
            return 2;
        case VoteState::Recused:
            return 3;
    }
    return 3;
}

void paintField(QPainter& painter, const QRectF& box, VoteState vote, const theme::Tokens& tokens) {
    const bool isYes = vote == VoteState::Yes;
    painter.setPen(QPen(isYes ? tokens.ok : tokens.control, 1));
    painter.setBrush(isYes ? tokens.ok : tokens.surface);
    painter.drawRoundedRect(box, kRadius, kRadius);
    if (vote == VoteState::Partly) {
        QRectF half = box.adjusted(1, 1, -1, -1);
        half.setWidth(half.width() / 2);
        painter.fillRect(half, tokens.warn);
    }
    if (vote == VoteState::Recused) painter.drawLine(box.bottomLeft(), box.topRight());
}

}  // namespace

QuorumMeter::QuorumMeter(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("quorumMeter"));
}

void QuorumMeter::present(const api::BallotRow& ballot, const QString& words) {
    std::vector<VoteState> votes;
    for (const auto& elector : ballot.electors) votes.push_back(elector.vote);
    present(std::move(votes), ballot.needed, words);
}

void QuorumMeter::present(std::vector<VoteState> votes, std::size_t needed, const QString& words) {
    votes_ = std::move(votes);
    std::ranges::stable_sort(votes_, {}, rankOf);
    needed_ = needed;
    setAccessibleName(words);
    update();
}

QSize QuorumMeter::sizeHint() const {
    return {4 * kMostWidth, kTop + kBar + kTop};
}

QSize QuorumMeter::minimumSizeHint() const {
    return {120, kTop + kBar + kTop};
}

void QuorumMeter::paintEvent(QPaintEvent*) {
    if (votes_.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto count = static_cast<double>(votes_.size());
    const double width =
        std::min<double>((this->width() - 2 - kVoteGap * (count - 1)) / count, kMostWidth);
    for (std::size_t i = 0; i < votes_.size(); ++i)
        paintField(
            painter,
            QRectF(0.5 + static_cast<double>(i) * (width + kVoteGap), kTop + 0.5, width, kBar),
            votes_[i], theme_.tokens());
    if (needed_ == 0 || needed_ > votes_.size()) return;
    // The mark of the quorum, behind the last yes that it needs.
    const double x = static_cast<double>(needed_) * (width + kVoteGap) - kVoteGap / 2.0;
    painter.setPen(QPen(theme_.tokens().text, 2));
    painter.drawLine(QPointF(x, 1), QPointF(x, kTop + kBar + kTop - 1));
}

void QuorumMeter::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) update();
}

}  // namespace seabridge::screens
