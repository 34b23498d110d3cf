// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DemoProgram.h"
#include "gui/ExitWhenShown.h"
#include "gui/Options.h"
#include "gui/Signals.h"

#include "Workstation.h"
#include "base/File.h"
#include "base/Log.h"
#include "base/Secret.h"
#include "store/SelfTest.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Settings.h"
#include "ui/widgets/CompositionGuard.h"

#include <fmt/format.h>

#include <QtWidgets/QApplication>

#include <cstdio>
#include <future>

using namespace seabridge;

namespace {

constexpr int kFailed = 1;
constexpr int kUsage = 2;

int failed(const base::Error& error, int code) {
    std::fputs(fmt::format("seabridge: {}\n", base::textOf(error)).c_str(), stderr);
    return code;
}

QString settingsFile(const std::filesystem::path& folder) {
    return folder.empty() ? QString() : QString::fromStdString((folder / "ui.json").string());
}

/// One person's own desk.
int runDesk(const app::GuiOptions& options, theme::Theme& theme, text::LanguageSwitch& language,
            shell::Settings& settings) {
    app::Workstation station({options.data, {}, {}});
    shell::MainWindow window(theme, language, settings, {{.station = &station, .folder = QString::fromStdString(options.data.string())}});
    if (options.exitsWhenShown) app::exitWhenShown(window);
    window.show();
    return QApplication::exec();
}

/// `ready` is the self test, which runs beside the making of fonts and colours; no vault is opened
/// before it has passed.
int run(const app::GuiOptions& options, std::future<base::Result<void>> ready) {
    shell::Settings settings(settingsFile(options.data));
    theme::Theme theme(settings.scheme(), settings.language());
    text::LanguageSwitch language;
    static_cast<void>(language.use(settings.language()));
    const widgets::CompositionGuard guard;
    if (const auto passed = ready.get(); !passed) return failed(passed.error(), kFailed);
    if (options.isDemo) return app::runDemo(options, theme, language, settings);
    return runDesk(options, theme, language, settings);
}

base::Result<void> prepare(const app::GuiOptions& options) {
    const auto scratch =
        options.data.empty() ? std::filesystem::temp_directory_path() : options.data;
    if (!options.data.empty())
        if (const auto made = base::makePrivateFolder(options.data); !made) return made;
    return store::selfTest(scratch);
}

}  // namespace

int main(int argc, char** argv) {
    base::hardenProcess();
    base::setLogLevel(base::LogLevel::Warn);
    const int endSignals = app::blockEndSignals();
    const auto options =
        app::guiOptionsOf({argv + 1, static_cast<std::size_t>(std::max(argc - 1, 0))});
    if (!options) return failed(options.error(), kUsage);
    if (options->wantsHelp) {
        std::fputs(std::string(app::guiHelp()).c_str(), stdout);
        return 0;
    }
    auto ready = std::async(std::launch::async, [&options] { return prepare(*options); });
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("seabridge"));
    QApplication::setDesktopFileName(QStringLiteral("seabridge"));
    app::quitOnEndSignal(endSignals);
    return run(*options, std::move(ready));
}
