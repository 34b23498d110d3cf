// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ProofBadge.h"

#include "base/Clock.h"
#include "ui/theme/Fonts.h"
#include "ui/widgets/StatusLooks.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace seabridge::widgets {

namespace {
constexpr int kHeight = 24;
constexpr int kBadgeRing = 2;
// The widest ages in seconds and in minutes.
constexpr std::int64_t kSecondsAgo = 58 * base::kSecondMs;
constexpr std::int64_t kMinutesAgo = 58 * base::kMinuteMs;
}  // namespace

ProofBadge::ProofBadge(const theme::Theme& theme, QWidget* parent)
    : QAbstractButton(parent), theme_(theme) {
    setObjectName(QStringLiteral("proofBadge"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    retranslate();
}

void ProofBadge::present(text::ProofState state, std::uint64_t height, std::int64_t ageMs) {
    state_ = state;
    height_ = height;
    ageMs_ = ageMs;
    retranslate();
}

void ProofBadge::retranslate() {
    pill_ = pillOf(state_, height_, ageMs_);
    setAccessibleName(pill_.word);
    updateGeometry();
    update();
}

QFont ProofBadge::badgeFont() const {
    return theme::fontFor(theme_.language(), theme::FontRole::Note);
}

QSize ProofBadge::sizeHint() const {
    // As wide as with the longest usual age: what stands beside it must not move each second.
    int width = sizeOfPill(pill_, badgeFont()).width();
    for (const std::int64_t age : {std::int64_t{0}, kSecondsAgo, kMinutesAgo})
        width = std::max(width, sizeOfPill(pillOf(state_, height_, age), badgeFont()).width());
    return {width + 2 * kBadgeRing + 4, kHeight + 2 * kBadgeRing};
}

void ProofBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(badgeFont());
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(theme_.tokens().focus, kBadgeRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 7, 7);
    }
    paintPill(painter, rect().adjusted(kBadgeRing + 1, kBadgeRing, -kBadgeRing - 1, -kBadgeRing), pill_, theme_, *this);
}

void ProofBadge::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

}  // namespace seabridge::widgets
