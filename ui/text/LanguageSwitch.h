// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/Language.h"

#include <QtCore/QTranslator>

namespace seabridge::text {

/// Changes the language of the running program: every widget then gets QEvent::LanguageChange and
/// calls its retranslate(). The change is over when `use` returns. GUI thread; one in a program.
class LanguageSwitch {
public:
    LanguageSwitch() = default;
    ~LanguageSwitch();
    LanguageSwitch(const LanguageSwitch&) = delete;
    LanguageSwitch& operator=(const LanguageSwitch&) = delete;

    /// False if a catalogue of ours is missing: then the texts are the English of the sources.
    bool use(Language language);
    [[nodiscard]] Language language() const { return language_; }

private:
    Language language_ = Language::English;
    QTranslator ours_;
    QTranslator qts_;  ///< Qt's own texts: context menus, standard buttons
};

}  // namespace seabridge::text
