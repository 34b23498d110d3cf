// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Joined.h"
#include "ui/text/WordsContext.h"

namespace seabridge::text {

QString listOf(const QStringList& items) {
    //: Between the items of a list, with the space that belongs there.
    return items.join(Words::tr(", "));
}

QString sentences(const QStringList& sentences) {
    QString out;
    for (const QString& sentence : sentences)
        if (out.isEmpty()) out = sentence;
        else if (!sentence.isEmpty())
            //: Two whole sentences, one after the other.
            out = Words::tr("%1 %2").arg(out, sentence);
    return out;
}

QString labelled(const QString& label, const QString& value) {
    //: A label and its value.
    return Words::tr("%1: %2").arg(label, value);
}

}  // namespace seabridge::text
