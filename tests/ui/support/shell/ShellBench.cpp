// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shell/ShellBench.h"

namespace seabridge::support {

void ShellBench::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    settings_ = std::make_unique<Settings>(folder_->filePath("ui.json"));
    settings_->setLanguage(Language::English);
    theme_ = std::make_unique<theme::Theme>(Scheme::Light, Language::English);
    language_ = std::make_unique<text::LanguageSwitch>();
    static_cast<void>(language_->use(Language::English));
}

void ShellBench::cleanup() {
    window_.reset();
    stations_.clear();
    settings_.reset();
    language_.reset();
    theme_.reset();
}

void ShellBench::open(api::View view, std::size_t desks) {
    std::vector<Desk> all;
    for (std::size_t i = 0; i < desks; ++i) {
        stations_.push_back(std::make_unique<FakeStation>(view));
        const QString number = QString::number(i);
        all.push_back({stations_.back().get(), {"人" + number, "Person " + number},
                       {"公司", "Firm"}, {}});
    }
    window_ = std::make_unique<MainWindow>(*theme_, *language_, *settings_, std::move(all));
    window_->show();
    window_->activateWindow();
    settle();
}

void ShellBench::look(QWidget& widget, const char* name) {
    settle();
    const QStringList faults = faultsOf(widget);
    QVERIFY2(faults.isEmpty(), qPrintable(QString(name) + faults.join('\n')));
    const QString folder = qEnvironmentVariable("SEABRIDGE_SHOTS");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    const QString language = text::codeOf(theme_->language()).left(2);
    const char* scheme = theme_->scheme() == Scheme::Light ? "light" : "dark";
    QVERIFY(widget.grab().save(QString("%1/%2-%3-%4.png").arg(folder, name, language, scheme)));
}

}  // namespace seabridge::support
