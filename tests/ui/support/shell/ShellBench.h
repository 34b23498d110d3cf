// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ScreenBench.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Settings.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

/// The window over fake desks, for tests of what surrounds the screens.
namespace seabridge::support {

using namespace seabridge::shell;
using text::Language;
using theme::Scheme;

[[nodiscard]] inline api::View phase(api::Phase phase) {
    api::View view;
    view.phase = phase;
    return view;
}

class ShellBench : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

protected:
    static constexpr std::uint8_t kAll = 31;  ///< roles

    void open(api::View view, std::size_t desks = 1);
    template <class W>
    W& child(const char* name) {
        auto* found = window_->findChild<W*>(QString::fromLatin1(name));
        if (found == nullptr) throw std::runtime_error(std::string("no child ") + name);
        return *found;
    }
    /// On a busy computer one turn is not enough for layouts that ask for each other's heights.
    void settle() {
        QTest::qWait(40);
        for (int turn = 0; turn < 4; ++turn) QCoreApplication::processEvents();
    }
    /// Shows every look; `each` works on it.
    template <class Each>
    void inAllLooks(Each each) {
        for (const auto language : text::kLanguages)
            for (const auto scheme : theme::kSchemes) {
                window_->useLanguage(language);
                window_->useScheme(scheme);
                each();
            }
    }
    /// Saves NAME-LANGUAGE-THEME.png into the folder SEABRIDGE_SHOTS, if there is one, and finds
    /// nothing cut, overlapping or untranslated.
    void look(QWidget& widget, const char* name);

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<theme::Theme> theme_;
    std::unique_ptr<text::LanguageSwitch> language_;
    std::unique_ptr<Settings> settings_;
    std::vector<std::unique_ptr<FakeStation>> stations_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace seabridge::support
