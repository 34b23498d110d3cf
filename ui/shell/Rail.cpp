// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rail.h"

#include "ui/theme/Fonts.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QFrame>
#include <QtWidgets/QPushButton>

namespace seabridge::shell {

namespace {

constexpr int kHead = 48;
constexpr int kRailMargin = 10;
constexpr int kRailLogo = 22;
constexpr int kBadgeHeight = 18;
constexpr int kBadgeWidth = 20;

}  // namespace

/// A screen's button; the number at its right is what waits there.
class NavButton : public QPushButton {
public:
    NavButton(const theme::Theme& theme, const ScreenRow& row, QWidget* parent)
        : QPushButton(parent), theme_(theme), row_(row) {
        setObjectName(QStringLiteral("nav-") + QString::fromLatin1(row.id));
        setProperty("look", "nav");
        setCheckable(true);
        setAutoDefault(false);
        setIconSize({18, 18});
    }
    void present(const api::View& view) {
        setVisible(sees(row_, view));
        const int waits = row_.badge(view);
        if (waits == std::exchange(waits_, waits)) return;
        update();
    }
    void retranslate() {
        setText(QStringLiteral(" ") + titleOf(row_));
        setAccessibleName(titleOf(row_));
    }
    void showIcon() {
        const auto& tokens = theme_.tokens();
        setIcon(theme_.icon(QString::fromLatin1(row_.icon),
                            isChecked() ? tokens.accent : tokens.muted));
    }
    [[nodiscard]] const ScreenRow& row() const { return row_; }

protected:
    void paintEvent(QPaintEvent* event) override {
        QPushButton::paintEvent(event);
        if (waits_ == 0) return;
        const QString text = waits_ > 99 ? QStringLiteral("99+") : QString::number(waits_);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(theme::fontFor(theme_.language(), theme::FontRole::Note));
        const int wide = std::max(kBadgeWidth, painter.fontMetrics().horizontalAdvance(text) + 10);
        const QRect box(width() - wide - 9, (height() - kBadgeHeight) / 2, wide, kBadgeHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme_.tokens().accent);
        painter.drawRoundedRect(box, kBadgeHeight / 2, kBadgeHeight / 2);
        painter.setPen(theme_.tokens().onAccent);
        painter.drawText(box, Qt::AlignCenter, text);
    }

private:
    const theme::Theme& theme_;
    const ScreenRow& row_;
    int waits_ = 0;
};

Rail::Rail(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), group_(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", "rail");
    setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kRailMargin, kHead + 4, kRailMargin, kRailMargin);
    column->setSpacing(1);
    int group = 0;
    for (const ScreenRow& row : allScreens()) {
        if (std::exchange(group, row.group) != row.group) {
            auto* rule = new QFrame(this);
            rule->setProperty("look", "rule");
            rules_.push_back(rule);
            column->addSpacing(7);
            column->addWidget(rule);
            column->addSpacing(7);
        }
        auto* button = new NavButton(theme, row, this);
        buttons_.push_back(button);
        group_->addButton(button);
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, id = QString::fromLatin1(row.id)] { emit wanted(id); });
        connect(button, &QPushButton::toggled, button, [button] { button->showIcon(); });
    }
    column->addStretch();
    retranslate();
}

void Rail::present(const api::View& view) {
    for (NavButton* button : buttons_) button->present(view);
}

void Rail::mark(const QString& screen) {
    for (NavButton* button : buttons_)
        if (screen == QLatin1String(button->row().id)) button->setChecked(true);
}

void Rail::retranslate() {
    //: The product's name: 海桥 in Chinese, 海橋 in Japanese.
    name_ = tr("Seabridge");
    setAccessibleName(name_);
    for (NavButton* button : buttons_) {
        button->retranslate();
        button->showIcon();
    }
    update();
}

void Rail::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    QPainter painter(this);
    paintTitle(painter);
}

void Rail::paintTitle(QPainter& painter) const {
    const auto& tokens = theme_.tokens();
    const QRect logo(kRailMargin + 8, (kHead - kRailLogo) / 2 + 2, kRailLogo, kRailLogo);
    painter.drawPixmap(logo.topLeft(), theme_.pixmap(QStringLiteral("seabridge"), tokens.accent,
                                                     kRailLogo, devicePixelRatioF()));
    QFont font = theme::fontFor(theme_.language(), theme::FontRole::Section);
    font.setPixelSize(16);
    painter.setFont(font);
    painter.setPen(tokens.text);
    painter.drawText(QRect(logo.right() + 10, logo.top(), kWidth - logo.right() - 20, kRailLogo),
                     Qt::AlignVCenter | Qt::AlignLeft, name_);
}

void Rail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

}  // namespace seabridge::shell
