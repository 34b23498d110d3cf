// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScreenBench.h"

#include "ui/widgets/SafeLabel.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QPushButton>

namespace seabridge::support {

namespace {

constexpr int kTurns = 4;

QString describe(const QWidget& widget, const QString& what) {
    return what + QStringLiteral(": ") + widget.objectName() + QStringLiteral(" \"") +
           widget.accessibleName() + QStringLiteral("\"");
}

bool fits(const widgets::SafeLabel& label) {
    if (label.wordWrap()) return label.height() >= label.heightForWidth(label.width());
    return label.text() == label.fullText() || label.property("mayElide").toBool();
}

/// Both in one layout, and none meant to lie over the other.
bool overlap(const QWidget& a, const QWidget& b) {
    const QRect common = a.geometry().intersected(b.geometry());
    return common.width() > 1 && common.height() > 1;
}

void lookAt(const QWidget& widget, QStringList& out) {
    if (const auto* label = qobject_cast<const widgets::SafeLabel*>(&widget);
        label && !fits(*label))
        out << describe(widget, QStringLiteral("cut"));
    if (const auto* button = qobject_cast<const QPushButton*>(&widget))
        if (button->width() < button->minimumSizeHint().width())
            out << describe(widget, QStringLiteral("narrow"));
    if (qobject_cast<const QAbstractScrollArea*>(widget.parentWidget())) return;
    QList<const QWidget*> children;
    for (const auto* child : widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (child->isVisible() && !child->isWindow()) children << child;
    for (int i = 0; widget.layout() && i < children.size(); ++i)
        for (int j = i + 1; j < children.size(); ++j)
            if (widget.layout()->indexOf(children[i]) >= 0 &&
                widget.layout()->indexOf(children[j]) >= 0 && overlap(*children[i], *children[j]))
                out << describe(*children[i], QStringLiteral("overlap")) +
                           describe(*children[j], {});
}

void walk(const QWidget& widget, QStringList& out) {
    lookAt(widget, out);
    for (const auto* child : widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (child->isVisible() && !child->isWindow()) walk(*child, out);
}

}  // namespace

ScreenBench::ScreenBench() : theme_(theme::Scheme::Light, text::Language::English) {
    static_cast<void>(language_.use(text::Language::English));
}

ScreenBench::~ScreenBench() {
    window_.reset();
}

void ScreenBench::begin(api::View view) {
    window_.reset();
    station_ = std::make_unique<FakeStation>(std::move(view));
    door_ = std::make_unique<bridge::Door>(*station_);
    notices_ = std::make_unique<bridge::Notices>();
    signing_ = std::make_unique<bridge::Signing>(theme_, *notices_, *door_);
    around_ = std::make_unique<screens::Surroundings>(
        screens::Surroundings{theme_, *door_, *notices_, *signing_, *this});
    QObject::connect(notices_.get(), &bridge::Notices::said, notices_.get(),
                     [this](theme::Tone, const QString& sentence) { notice_ = sentence; });
    notice_.clear();
    went.clear();
}

void ScreenBench::place(std::unique_ptr<screens::Screen> screen) {
    window_ = std::make_unique<QWidget>();
    window_->setAttribute(Qt::WA_StyledBackground);
    window_->setProperty("look", "canvas");
    auto* column = new QVBoxLayout(window_.get());
    column->setContentsMargins(0, 0, 0, 0);
    screen_ = screen.release();
    column->addWidget(screen_);
    window_->resize(kSize);
    screen_->retranslate();
    screen_->present(door_->view());
    QObject::connect(door_.get(), &bridge::Door::changed, screen_,
                     [this] { screen_->present(door_->view()); });
    window_->show();
    settle();
}

void ScreenBench::use(theme::Scheme scheme, text::Language language) {
    theme_.use(scheme, language);
    static_cast<void>(language_.use(language));
    settle();
}

void ScreenBench::show(api::View view) {
    station_->show(std::move(view));
    settle();
}

void ScreenBench::settle() {
    QTest::qWait(30);
    // On a busy computer one turn is not enough for layouts that ask for each other's heights.
    for (int turn = 0; turn < kTurns; ++turn) QCoreApplication::processEvents();
}

widgets::Sheet& ScreenBench::sheet() {
    settle();
    for (auto* open : window_->findChildren<widgets::Sheet*>())
        if (open->isVisible()) return *open;
    throw std::runtime_error("no sheet is open");
}

void ScreenBench::signSheet() {
    widgets::Sheet& open = sheet();
    QTest::qWait(widgets::Sheet::kPauseMs + 50);
    QTest::keyClick(&open, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
}

void ScreenBench::shoot(const QString& name) {
    const QString folder = qEnvironmentVariable("SEABRIDGE_SHOTS");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    const QString language = text::codeOf(theme_.language()).left(2);
    const auto scheme = theme_.scheme() == theme::Scheme::Light ? "light" : "dark";
    const QString file =
        QStringLiteral("%1/%2-%3-%4.png").arg(folder, name, language, QLatin1String(scheme));
    if (!window_->grab().save(file)) throw std::runtime_error("cannot save a picture");
}

void ScreenBench::inAllLooks(const QString& name, const std::function<void()>& each) {
    for (const auto language : text::kLanguages)
        for (const auto scheme : theme::kSchemes) {
            use(scheme, language);
            each();
            shoot(name);
        }
    use(theme::Scheme::Light, text::Language::English);
}

QStringList faultsOf(const QWidget& root) {
    QStringList out;
    walk(root, out);
    return out;
}

}  // namespace seabridge::support
