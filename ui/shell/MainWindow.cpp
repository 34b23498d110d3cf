// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "base/Clock.h"
#include "ui/bridge/Door.h"
#include "ui/shell/DeskRow.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Workplace.h"

#include <QtCore/QEvent>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>

namespace seabridge::shell {

namespace {

const QString kGeometry = QStringLiteral("window");
constexpr int kIdleTickMs = 5'000;

bool isPersonsAct(QEvent::Type type) {
    switch (type) {
        case QEvent::KeyPress:
        case QEvent::MouseButtonPress:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::InputMethod:
            return true;
        default:
            return false;
    }
}

}  // namespace

MainWindow::MainWindow(theme::Theme& theme, text::LanguageSwitch& language, Settings& settings,
                       std::vector<Desk> desks)
    : theme_(theme),
      language_(language),
      settings_(settings),
      desks_(std::move(desks)),
      center_(new QWidget(this)),
      actedMs_(base::monotonicMs()) {
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(kSmallest);
    auto* column = new QVBoxLayout(center_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (desks_.size() > 1) {
        row_ = new DeskRow(theme, desks_, center_);
        column->addWidget(row_);
        connect(row_, &DeskRow::wanted, this, &MainWindow::useDesk);
    }
    setCentralWidget(center_);
    resize(kFirstSize);
    if (const auto geometry = settings.layout(kGeometry); !geometry.isEmpty())
        restoreGeometry(geometry);
    idle_.setObjectName(QStringLiteral("idle"));
    idle_.setParent(this);
    // Asks the clock again and again: a timer alone stands still while the computer sleeps.
    idle_.setInterval(kIdleTickMs);
    connect(&idle_, &QTimer::timeout, this, &MainWindow::lockIfIdle);
    if (settings.lockAfterMinutes() > 0) {
        qApp->installEventFilter(this);
        idle_.start();
    }
    retranslate();
    useDesk(0);
}

MainWindow::~MainWindow() {
    // The workplace first: it keeps its layouts in the settings.
    delete std::exchange(workplace_, nullptr);
    for (const auto& [desk, place] : std::exchange(left_, {})) delete place;
}

void MainWindow::useDesk(std::size_t desk) {
    if (desk >= desks_.size()) return;
    leaveDesk();
    enterDesk(desk);
    if (row_ != nullptr) row_->mark(desk);
    workplace_->setFocus();
}

void MainWindow::leaveDesk() {
    auto* place = std::exchange(workplace_, nullptr);
    if (place == nullptr) return;
    if (!place->isWaiting()) return delete place;
    place->flush();
    place->hide();
    center_->layout()->removeWidget(place);
    left_[desk_] = place;
}

void MainWindow::enterDesk(std::size_t desk) {
    desk_ = desk;
    if (const auto known = left_.extract(desk)) {
        workplace_ = known.mapped();
        center_->layout()->addWidget(workplace_);
        return workplace_->show();
    }
    workplace_ = new Workplace(theme_, settings_, desks_[desk], center_);
    center_->layout()->addWidget(workplace_);
    connect(workplace_, &Workplace::languageWanted, this, &MainWindow::useLanguage);
    connect(workplace_, &Workplace::schemeWanted, this, &MainWindow::useScheme);
}

void MainWindow::useLanguage(text::Language language) {
    settings_.setLanguage(language);
    // Fonts follow the language, and are there before the texts are laid out.
    theme_.use(theme_.scheme(), language);
    static_cast<void>(language_.use(language));
}

void MainWindow::useScheme(theme::Scheme scheme) {
    settings_.setScheme(scheme);
    theme_.use(scheme, theme_.language());
}

bool MainWindow::lockAll() {
    if (workplace_ != nullptr) workplace_->flush();
    bool wasOpen = false;
    for (const Desk& desk : desks_) {
        const auto phase = desk.station->view()->phase;
        if (phase != api::Phase::Open && phase != api::Phase::Older) continue;
        desk.station->lock([](const base::Result<void>&) {});
        wasOpen = true;
    }
    return wasOpen;
}

bool MainWindow::lockIfIdle() {
    const auto now = base::monotonicMs();
    if (now - actedMs_ < settings_.lockAfterMinutes() * base::kMinuteMs) return false;
    actedMs_ = now;
    return lockAll();
}

void MainWindow::retranslate() {
    setWindowTitle(tr("Seabridge"));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    settings_.setLayout(kGeometry, saveGeometry());
    event->accept();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (isPersonsAct(event->type())) {
        // What wakes the computer may come before the next tick: it opens no door and does nothing.
        if (lockIfIdle()) return true;
        actedMs_ = base::monotonicMs();
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace seabridge::shell
