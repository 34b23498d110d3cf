// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DemoProgram.h"

#include "demo/DemoTown.h"
#include "gui/Shots.h"
#include "ui/bridge/Door.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StartPage.h"

#include <fmt/format.h>

#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>

#include <cstdio>

namespace seabridge::app {

namespace {

constexpr int kFailed = 1;

QString utf8(const std::string& text) {
    return QString::fromStdString(text);
}

/// What people call the firm, for the row of desks; by the cast's id before the "-".
shell::DeskName shortName(const DemoDesk& desk) {
    static const std::map<std::string, shell::DeskName> kNames{
        {"lingnan", {QStringLiteral("岭南机械"), QStringLiteral("Lingnan")}},
        {"brio", {QStringLiteral("Brio"), QStringLiteral("Brio")}},
        {"aoba", {QStringLiteral("青葉貿易"), QStringLiteral("Aoba")}},
        {"shinonome", {QStringLiteral("東雲審査"), QStringLiteral("Shinonome")}},
        {"harbor", {QStringLiteral("Pacific Harbor"), QStringLiteral("Pacific Harbor")}},
    };
    const auto found = kNames.find(desk.id.substr(0, desk.id.find('-')));
    if (found != kNames.end()) return found->second;
    return {utf8(desk.firm.native), utf8(desk.firm.latin)};
}

std::vector<shell::Desk> desksOf(const DemoTown& town) {
    std::vector<shell::Desk> out;
    const auto passphrase = DemoTown::passphrase();
    for (const DemoDesk* desk : desksAsShown(town))
        out.push_back({desk->station.get(),
                       {utf8(desk->native), utf8(desk->latin)},
                       shortName(*desk),
                       utf8(base::textOf(passphrase.view()))});
    return out;
}

std::optional<shell::StartStage> stageOf(DemoPhase phase) {
    switch (phase) {
        case DemoPhase::Keys:
            return shell::StartStage::Keys;
        case DemoPhase::Vaults:
            return shell::StartStage::Vaults;
        case DemoPhase::Peers:
            return shell::StartStage::Peers;
        case DemoPhase::Desks:
            return shell::StartStage::Desks;
        case DemoPhase::History:
            return shell::StartStage::History;
        case DemoPhase::Present:
            return std::nullopt;
    }
    return std::nullopt;
}

/// The window in which the start is shown; closing it ends the program.
class StartWindow : public QMainWindow {
public:
    explicit StartWindow(const theme::Theme& theme) : page_(new shell::StartPage(theme, this)) {
        setCentralWidget(page_);
        setMinimumSize(shell::MainWindow::kSmallest);
        resize(shell::MainWindow::kFirstSize);
        QObject::connect(page_, &shell::StartPage::cancelWanted, this, &QWidget::close);
    }
    [[nodiscard]] shell::StartPage& page() const { return *page_; }

private:
    shell::StartPage* page_;
};

/// What happens after another on the GUI thread.
class DemoProgram {
public:
    DemoProgram(const GuiOptions& options, theme::Theme& theme, text::LanguageSwitch& language,
                shell::Settings& settings)
        : options_(options),
          theme_(theme),
          language_(language),
          settings_(settings),
          town_({options.data, {}, options.hasEtcd}),
          start_(std::make_unique<StartWindow>(theme)) {}

    int run() {
        start_->show();
        town_.start(
            [this](const DemoProgress& progress) {
                bridge::Door::toGui([this, progress] { show(progress); });
            },
            [this](const Result<void>& done) {
                bridge::Door::toGui([this, done] { arrived(done); });
            });
        const int code = QApplication::exec();
        shots_.reset();
        window_.reset();
        return code;
    }

private:
    void show(const DemoProgress& progress) {
        const auto stage = stageOf(progress.phase);
        if (start_ && stage) start_->page().present(*stage, progress.done, progress.total);
    }
    void arrived(const Result<void>& done) {
        if (!done) return failed(done.error());
        window_ = std::make_unique<shell::MainWindow>(theme_, language_, settings_, desksOf(town_));
        window_->show();
        start_.reset();
        if (!options_.shots) return;
        shots_ = std::make_unique<Shots>(*options_.shots, town_, *window_);
        shots_->start([](bool isGood) { QApplication::exit(isGood ? 0 : kFailed); });
    }
    void failed(const base::Error& error) {
        std::fputs(fmt::format("seabridge: {}\n", base::textOf(error)).c_str(), stderr);
        if (options_.shots) return QApplication::exit(kFailed);
        if (start_) start_->page().fail(error.code);
    }

    const GuiOptions& options_;
    theme::Theme& theme_;
    text::LanguageSwitch& language_;
    shell::Settings& settings_;
    DemoTown town_;
    std::unique_ptr<StartWindow> start_;
    std::unique_ptr<shell::MainWindow> window_;
    std::unique_ptr<Shots> shots_;
};

}  // namespace

int runDemo(const GuiOptions& options, theme::Theme& theme, text::LanguageSwitch& language,
            shell::Settings& settings) {
    DemoProgram program(options, theme, language, settings);
    return program.run();
}

}  // namespace seabridge::app
