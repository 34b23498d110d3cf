// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LanguageSwitch.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>

namespace seabridge::text {

LanguageSwitch::~LanguageSwitch() {
    QCoreApplication::removeTranslator(&ours_);
    QCoreApplication::removeTranslator(&qts_);
}

bool LanguageSwitch::use(Language language) {
    QCoreApplication::removeTranslator(&ours_);
    QCoreApplication::removeTranslator(&qts_);
    language_ = language;
    // Debian may lack Qt's catalogues; ours then still change.
    if (qts_.load(QStringLiteral("qtbase_") + codeOf(language),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts_);
    if (!ours_.load(QStringLiteral(":/translations/seabridge_%1.qm").arg(codeOf(language))))
        return false;
    return QCoreApplication::installTranslator(&ours_);
}

}  // namespace seabridge::text
