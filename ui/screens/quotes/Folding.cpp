// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/Folding.h"

#include <QtCore/QStringList>

namespace seabridge::screens {

namespace {

QString initialsOf(const QString& words) {
    QString out;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) out += word[0];
    return out;
}

}  // namespace

QString folded(const QString& text) {
    QString out = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    out.remove(u' ');
    return out;
}

QString searchedOf(const api::Party& party) {
    QStringList out;
    for (const auto* name : {&party.names.native, &party.names.reading, &party.names.latin}) {
        const QString text = QString::fromStdString(*name);
        out << folded(text) << folded(initialsOf(text));
    }
    return out.join(u'\n');
}

}  // namespace seabridge::screens
