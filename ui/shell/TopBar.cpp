// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "ui/text/Parties.h"
#include "ui/text/Plain.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace seabridge::shell {

namespace {

constexpr int kTopBarMargin = 16;
constexpr int kSearchWidth = 300;
constexpr int kLeastSearch = 120;
constexpr int kSearchMargins = 46;  // its icon and the padding of the style sheet
constexpr int kIcon = 16;

}  // namespace

/// Its text as far as there is room, and the keys only behind the whole of it.
class SearchButton : public QPushButton {
public:
    using QPushButton::QPushButton;
    void say(const QString& words, const QString& keys) {
        words_ = words;
        keys_ = keys;
        setAccessibleName(words);
        fit();
    }
    /// Of the whole text, not of what fits now.
    [[nodiscard]] QSize sizeHint() const override {
        return {QFontMetrics(font()).horizontalAdvance(all()) + kSearchMargins,
                QPushButton::sizeHint().height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QPushButton::resizeEvent(event);
        fit();
    }

private:
    [[nodiscard]] QString all() const { return words_ + QStringLiteral("   ") + keys_; }
    void fit() {
        const QFontMetrics metrics(font());
        const int room = width() - kSearchMargins;
        setText(metrics.horizontalAdvance(all()) <= room
                    ? all()
                    : metrics.elidedText(words_, Qt::ElideRight, std::max(0, room)));
    }
    QString words_;
    QString keys_;
};

TopBar::TopBar(const theme::Theme& theme, DeskName person, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      person_(std::move(person)),
      icon_(new QLabel(this)),
      firm_(new widgets::SafeLabel(widgets::TextLook::Strong, this)),
      who_(new widgets::SafeLabel(widgets::TextLook::Note, this)),
      search_(new SearchButton(this)),
      simulated_(new widgets::StatusPill(theme, this)),
      proof_(new widgets::ProofBadge(theme, this)),
      language_(quietButton("language")),
      scheme_(quietButton("theme")),
      lock_(quietButton("lock")) {
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", "topbar");
    setFixedHeight(kHeight);
    icon_->setTextFormat(Qt::PlainText);
    icon_->setFixedSize(kIcon, kIcon);
    firm_->setProperty("mayElide", true);
    // A name and a role are short; the firm's long name gives way to them.
    who_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    search_->setObjectName(QStringLiteral("search"));
    search_->setAutoDefault(false);
    search_->setProperty("look", "search");
    search_->setMinimumWidth(kLeastSearch);
    search_->setMaximumWidth(kSearchWidth);
    // What is proven is never cut; the search is, when there is little room.
    proof_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    simulated_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    language_->setLayoutDirection(Qt::RightToLeft);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, kTopBarMargin, 0);
    row->setSpacing(8);
    row->addWidget(icon_);
    row->addWidget(firm_);
    row->addWidget(who_);
    row->addStretch();
    row->addWidget(search_);
    row->addSpacing(4);
    for (QWidget* part :
         std::initializer_list<QWidget*>{simulated_, proof_, language_, scheme_, lock_})
        row->addWidget(part);

    auto* menu = new QMenu(language_);
    for (const auto language : text::kLanguages) {
        auto* choice = menu->addAction(text::nativeNameOf(language));
        choice->setObjectName(QStringLiteral("language-") + text::codeOf(language));
        connect(choice, &QAction::triggered, this,
                [this, language] { emit languageWanted(language); });
    }
    language_->setMenu(menu);
    connect(search_, &QPushButton::clicked, this, &TopBar::searchWanted);
    connect(proof_, &QAbstractButton::clicked, this, &TopBar::proofWanted);
    connect(lock_, &QPushButton::clicked, this, &TopBar::lockWanted);
    connect(scheme_, &QPushButton::clicked, this, [this] {
        emit schemeWanted(theme_.scheme() == theme::Scheme::Light ? theme::Scheme::Dark
                                                                  : theme::Scheme::Light);
    });
    simulated_->hide();
    clock_.setInterval(1000);
    connect(&clock_, &QTimer::timeout, this, &TopBar::showProof);
    clock_.start();
    retranslate();
}

QPushButton* TopBar::quietButton(const char* objectName) {
    auto* button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setProperty("look", "quiet");
    button->setAutoDefault(false);
    return button;
}

void TopBar::present(const api::View& view) {
    const api::Party* party = view.self ? view.party(view.self->org) : nullptr;
    party_ = party ? std::optional(*party) : std::nullopt;
    roles_ = view.self ? view.self->roles : std::uint8_t{0};
    state_ = text::proofStateOf(view);
    block_ = text::provenBlockOf(view);
    heardAtMs_ = view.proof.heardAtMs;
    simulated_->setVisible(view.proof.isSimulated);
    showPerson();
    showProof();
}

void TopBar::showPerson() {
    firm_->setText(party_ ? text::partyName(*party_, theme_.language()) : QString());
    const QString roles = text::rolesOf(roles_);
    const QString name = person_.in(theme_.language());
    // A person with many roles is known by the first; all of them stand in the tool tip.
    const QString first = roles.section(QStringLiteral(" · "), 0, 0);
    const bool isBoth = !name.isEmpty() && !roles.isEmpty();
    who_->setText(isBoth ? name + QStringLiteral(" · ") + first : name + first);
    who_->setToolTip(text::safeTip(roles));
}

void TopBar::showProof() {
    const auto age = heardAtMs_ ? base::monotonicMs() - *heardAtMs_ : 0;
    proof_->present(state_, block_, age);
}

void TopBar::retranslate() {
    search_->say(tr("Search orders, parties, actions"), QStringLiteral("Ctrl+K"));
    simulated_->show({QStringLiteral("info"), tr("Simulated data"), theme::Tone::Warn});
    language_->setText(text::nativeNameOf(theme_.language()));
    language_->setAccessibleName(tr("Language"));
    scheme_->setAccessibleName(tr("Light or dark"));
    scheme_->setToolTip(text::safeTip(tr("Light or dark")));
    lock_->setAccessibleName(tr("Lock"));
    lock_->setToolTip(text::safeTip(tr("Lock (Ctrl+L)")));
    showLook();
    showPerson();
    showProof();
}

void TopBar::showLook() {
    const auto& tokens = theme_.tokens();
    icon_->setPixmap(
        theme_.pixmap(QStringLiteral("building-2"), tokens.text, kIcon, devicePixelRatioF()));
    search_->setIcon(theme_.icon(QStringLiteral("search"), tokens.muted));
    language_->setIcon(theme_.icon(QStringLiteral("chevron-down"), tokens.muted));
    const bool isLight = theme_.scheme() == theme::Scheme::Light;
    scheme_->setIcon(
        theme_.icon(isLight ? QStringLiteral("moon") : QStringLiteral("sun"), tokens.muted));
    lock_->setIcon(theme_.icon(QStringLiteral("lock"), tokens.muted));
}

void TopBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

}  // namespace seabridge::shell
