// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Desks.h"
#include "ui/text/LanguageSwitch.h"
#include "ui/theme/Theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

#include <map>

namespace seabridge::shell {

class DeskRow;
class Settings;
class Workplace;

/// The program's window: one desk, or in a demo one of several. Locks all of them when nobody has
/// touched anything for a while. GUI thread; everything given outlives it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    static constexpr QSize kFirstSize{1440, 900};
    static constexpr QSize kSmallest{1180, 720};

    MainWindow(theme::Theme& theme, text::LanguageSwitch& language, Settings& settings,
               std::vector<Desk> desks);
    ~MainWindow() override;

    /// A desk that is left while something signed there did not answer yet stays as it is, unseen:
    /// it tells what became of it when it is used again.
    void useDesk(std::size_t desk);
    void useLanguage(text::Language language);
    void useScheme(theme::Scheme scheme);
    [[nodiscard]] Workplace& workplace() const { return *workplace_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void leaveDesk();
    void enterDesk(std::size_t desk);
    void retranslate();
    /// False: nothing was open.
    bool lockAll();
    /// Locks if nobody has acted for as long as the settings say; true if something was open.
    bool lockIfIdle();
    theme::Theme& theme_;
    text::LanguageSwitch& language_;
    Settings& settings_;
    std::vector<Desk> desks_;
    QWidget* center_;
    DeskRow* row_ = nullptr;
    Workplace* workplace_ = nullptr;
    std::size_t desk_ = 0;                    ///< whose workplace_ it is
    std::map<std::size_t, Workplace*> left_;  ///< by desk
    QTimer idle_;
    base::TimeMs actedMs_;  ///< base::monotonicMs() of the person's last act
};

}  // namespace seabridge::shell
