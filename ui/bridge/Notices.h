// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QtCore/QObject>
#include <QtCore/QString>

namespace seabridge::bridge {

/// Short messages to the person, shown by the shell for a while and never in the way. GUI thread.
class Notices : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void say(theme::Tone tone, const QString& sentence) { emit said(tone, sentence); }

signals:
    void said(seabridge::theme::Tone tone, const QString& sentence);
};

}  // namespace seabridge::bridge
