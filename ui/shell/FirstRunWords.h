// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <string>

namespace seabridge::shell {

enum class FirstRunFault { NoFile, BadFile, ShortPassphrase, OtherPassphrase };

struct FirstRunTexts {
    QString title;
    QString sentence;
    QString next;
};

/// Of a step of FirstRun, counted from 0.
[[nodiscard]] FirstRunTexts firstRunTexts(int step);
/// Of a new phrase: written down, or asked for.
[[nodiscard]] FirstRunTexts phraseTexts(bool isAsking);
[[nodiscard]] QString firstRunFault(FirstRunFault fault);
/// By the detail of crypto::checkPhrase.
[[nodiscard]] QString phraseFault(const std::string& detail);

}  // namespace seabridge::shell
