// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Workplace.h"

#include "ui/shell/EnrolPage.h"
#include "ui/shell/FirstRun.h"
#include "ui/shell/LockPage.h"
#include "ui/shell/NoticeBar.h"
#include "ui/shell/OlderPage.h"
#include "ui/shell/Palette.h"
#include "ui/shell/PhrasePage.h"
#include "ui/shell/Rail.h"
#include "ui/shell/Settings.h"
#include "ui/shell/TopBar.h"
#include "ui/text/Words.h"
#include "ui/widgets/DataTable.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStackedWidget>

namespace seabridge::shell {

namespace {

QString layoutName(const QString& screen, const widgets::DataTable& table) {
    return screen + QLatin1Char('/') + table.objectName();
}

}  // namespace

Workplace::Workplace(const theme::Theme& theme, Settings& settings, const Desk& desk,
                     QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      settings_(settings),
      desk_(desk),
      door_(*desk.station),
      signing_(theme, notices_, door_),
      around_{theme, door_, notices_, signing_, *this},
      pages_(new QStackedWidget(this)),
      screen_(settings.screen()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pages_);
    makePages();
    bar_ = new NoticeBar(theme, this);
    connect(&notices_, &bridge::Notices::said, bar_, &NoticeBar::say);
    connect(&door_, &bridge::Door::changed, this, &Workplace::present);
    const auto shortcut = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    shortcut(Qt::CTRL | Qt::Key_K, &Workplace::search);
    shortcut(Qt::CTRL | Qt::Key_L, &Workplace::lock);
    present();
}

Workplace::~Workplace() {
    flush();
    keepLayouts();
}

void Workplace::flush() {
    for (auto* screen : std::as_const(made_)) screen->flush();
}

QWidget* Workplace::makeFrame() {
    auto* frame = new QWidget(this);
    rail_ = new Rail(theme_, frame);
    top_ = new TopBar(theme_, desk_.person, frame);
    stack_ = new QStackedWidget(frame);
    stack_->setAttribute(Qt::WA_StyledBackground);
    stack_->setProperty("look", "canvas");
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(top_);
    right->addWidget(stack_, 1);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail_);
    row->addLayout(right, 1);
    connect(rail_, &Rail::wanted, this, [this](const QString& id) { go(id); });
    connect(top_, &TopBar::searchWanted, this, &Workplace::search);
    connect(top_, &TopBar::proofWanted, this,
            [this] { go(QString::fromLatin1(screens::kNetwork)); });
    connect(top_, &TopBar::lockWanted, this, &Workplace::lock);
    connect(top_, &TopBar::languageWanted, this, &Workplace::languageWanted);
    connect(top_, &TopBar::schemeWanted, this, &Workplace::schemeWanted);
    return frame;
}

void Workplace::makePages() {
    lock_ = new LockPage(theme_, desk_, this);
    opening_ = new MessagePage(theme_, MessagePage::About::Opening, this);
    failed_ = new MessagePage(theme_, MessagePage::About::Failed, this);
    older_ = new OlderPage(theme_, this);
    phrase_ = new PhrasePage(theme_, door_, this);
    enrol_ = new EnrolPage(theme_, door_, this);
    for (QWidget* page :
         std::initializer_list<QWidget*>{lock_, opening_, failed_, older_, phrase_, enrol_})
        pages_->addWidget(page);
    connect(lock_, &LockPage::unlockWanted, this, &Workplace::unlock);
    connect(lock_, &LockPage::languageWanted, this, &Workplace::languageWanted);
    connect(failed_, &MessagePage::actionWanted, this, &Workplace::lock);
    connect(older_, &OlderPage::lockWanted, this, &Workplace::lock);
    connect(older_, &OlderPage::acceptWanted, this, &Workplace::acceptOlder);
    if (door_.view().phase != api::Phase::NoProfile) return;
    firstRun_ = new FirstRun(theme_, door_, this);
    pages_->addWidget(firstRun_);
    connect(firstRun_, &FirstRun::languageWanted, this, &Workplace::languageWanted);
}

QWidget* Workplace::pageFor(const api::View& view) const {
    switch (view.phase) {
        case api::Phase::NoProfile:
            return firstRun_ ? static_cast<QWidget*>(firstRun_) : lock_;
        case api::Phase::Locked:
            return lock_;
        case api::Phase::Opening:
            return firstRun_ ? static_cast<QWidget*>(firstRun_) : opening_;
        case api::Phase::Failed:
            return failed_;
        case api::Phase::Older:
            return older_;
        case api::Phase::Open:
            if (view.isPhraseKept) return phrase_;
            return view.self ? nullptr : enrol_;
    }
    return lock_;
}

void Workplace::present() {
    using enum api::Phase;
    const api::View& view = door_.view();
    if (view.phase != NoProfile && view.phase != Opening) endFirstRun();
    QWidget* page = pageFor(view);
    holdNotices();
    if (page == phrase_)
        phrase_->begin();
    else
        phrase_->forget();
    if (page == failed_)
        failed_->present(view.failure ? std::optional(view.failure->code) : std::nullopt);
    if (page == enrol_) enrol_->present(view);
    if (page == older_)
        older_->present(view);
    else
        older_->forget();
    if (view.phase == Locked) forgetScreens();
    // Not before it is seen: the first thing of a day is the passphrase, and that at once.
    if (page == nullptr && frame_ == nullptr) {
        frame_ = makeFrame();
        pages_->addWidget(frame_);
    }
    pages_->setCurrentWidget(page ? page : frame_);
    if (page == nullptr) presentScreens(view);
}

void Workplace::presentScreens(const api::View& view) {
    rail_->present(view);
    top_->present(view);
    const ScreenRow* row = rowOf(screen_);
    if (row == nullptr || !sees(*row, view)) row = &allScreens().front();
    screens::Screen& shown = screenOf(*row);
    screen_ = QString::fromLatin1(row->id);
    rail_->mark(screen_);
    stack_->setCurrentWidget(&shown);
    shown.present(view);
}

const ScreenRow* Workplace::rowOf(const QString& screen) const {
    for (const ScreenRow& row : allScreens())
        if (screen == QLatin1String(row.id)) return &row;
    return nullptr;
}

screens::Screen& Workplace::screenOf(const ScreenRow& row) {
    const QString id = QString::fromLatin1(row.id);
    if (auto* made = made_.value(id)) return *made;
    auto* screen = row.make(around_).release();
    screen->setObjectName(QStringLiteral("screen-") + id);
    screen->retranslate();
    stack_->addWidget(screen);
    made_[id] = screen;
    for (auto* table : screen->findChildren<widgets::DataTable*>())
        if (const auto layout = settings_.layout(layoutName(id, *table)); !layout.isEmpty())
            table->horizontalHeader()->restoreState(layout);
    return *screen;
}

void Workplace::go(const QString& screen, const QString& item) {
    const ScreenRow* row = rowOf(screen);
    if (row == nullptr || !sees(*row, door_.view()) || pageFor(door_.view()) != nullptr) return;
    screen_ = screen;
    settings_.setScreen(screen);
    presentScreens(door_.view());
    auto& shown = screenOf(*row);
    if (!item.isEmpty())
        shown.open(item);
    else
        shown.setFocus();
}

void Workplace::search() {
    if (pageFor(door_.view()) != nullptr) return;
    auto* palette = new Palette(theme_, paletteItems(door_.view(), theme_.language()), this);
    connect(palette, &Palette::chosen, this, [this](const PaletteItem& item) {
        if (!item.action.isEmpty())
            obey(item.action);
        else
            go(item.screen, item.item);
    });
    palette->open();
}

void Workplace::obey(const QString& action) {
    if (action == QLatin1String("lock")) return lock();
    if (action == QLatin1String("theme")) {
        emit schemeWanted(theme_.scheme() == theme::Scheme::Light ? theme::Scheme::Dark
                                                                  : theme::Scheme::Light);
        return;
    }
    for (const auto language : text::kLanguages)
        if (action == QStringLiteral("language-") + text::codeOf(language))
            emit languageWanted(language);
}

void Workplace::lock() {
    const auto phase = door_.view().phase;
    if (phase != api::Phase::Open && phase != api::Phase::Failed && phase != api::Phase::Older)
        return;
    flush();
    door_.core().lock(bridge::Door::reply<void>(this, [](const base::Result<void>&) {}));
}

void Workplace::unlock() {
    door_.core().unlock(lock_->takePassphrase(),
                        bridge::Door::reply<void>(this, [this](const base::Result<void>& done) {
                            lock_->tell(done ? std::nullopt : std::optional(done.error()));
                        }));
}

void Workplace::acceptOlder() {
    door_.core().acceptOlder(
        older_->takePassphrase(),
        bridge::Door::reply<void>(this, [this](const base::Result<void>& done) {
            older_->tell(done ? std::nullopt : std::optional(done.error()));
        }));
}

/// What comes while nobody looks is told when this desk is seen again.
void Workplace::holdNotices() {
    using enum api::Phase;
    const auto phase = door_.view().phase;
    bar_->hold(!isVisible() || phase == Locked || phase == Opening);
}

void Workplace::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    holdNotices();
}

void Workplace::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    holdNotices();
}

void Workplace::keepLayouts() {
    for (auto it = made_.cbegin(); it != made_.cend(); ++it)
        for (const auto* table : it.value()->findChildren<widgets::DataTable*>())
            settings_.setLayout(layoutName(it.key(), *table),
                                table->horizontalHeader()->saveState());
}

void Workplace::endFirstRun() {
    if (firstRun_ == nullptr) return;
    pages_->removeWidget(firstRun_);
    std::exchange(firstRun_, nullptr)->deleteLater();
}

void Workplace::forgetScreens() {
    keepLayouts();
    for (auto* dialog : findChildren<QDialog*>()) dialog->close();
    for (auto* screen : std::exchange(made_, {})) delete screen;
}

}  // namespace seabridge::shell
