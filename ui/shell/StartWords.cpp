// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartWords.h"

#include <QtCore/QCoreApplication>

namespace seabridge::shell {

namespace {

struct StartWords {
    Q_DECLARE_TR_FUNCTIONS(StartWords)
};

}  // namespace

QString startWords(StartStage stage) {
    switch (stage) {
        case StartStage::Keys: return StartWords::tr("Making keys and the consortium file");
        case StartStage::Vaults: return StartWords::tr("Making everybody's encrypted vault");
        case StartStage::Peers: return StartWords::tr("Starting the peers");
        case StartStage::Desks: return StartWords::tr("Opening the desks");
        case StartStage::History: return StartWords::tr("Playing forty-five days of trade");
    }
    return {};
}

}  // namespace seabridge::shell
