// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Search.h"

#include <QtCore/QStringList>

#include <unicode/translit.h>

#include <memory>
#include <utility>

namespace seabridge::text {

namespace {

QString comparable(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

/// Made once: ICU reads its rules for some milliseconds. Not static by value: ICU's own clean-up
/// may come first at exit.
const icu::Transliterator* latinizer() {
    static const icu::Transliterator* made = [] {
        UErrorCode status = U_ZERO_ERROR;
        auto* out = icu::Transliterator::createInstance("Any-Latin; Latin-ASCII",
                                                        UTRANS_FORWARD, status);
        return U_SUCCESS(status) ? out : nullptr;
    }();
    return made;
}

}  // namespace

QString foldedForSearch(const QString& text) {
    QString out;
    for (const QChar c : comparable(text))
        if (c.isLetterOrNumber()) out += c;
    return out;
}

QString initialsOf(const QString& text) {
    QString out;
    bool atStart = true;
    for (const QChar c : comparable(text)) {
        if (c.isLetterOrNumber() && std::exchange(atStart, false)) out += c;
        if (!c.isLetterOrNumber()) atStart = true;
    }
    return out;
}

QString romanised(const QString& text) {
    if (latinizer() == nullptr) return text;
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    icu::UnicodeString buffer(reinterpret_cast<const char16_t*>(plain.utf16()),
                              static_cast<int32_t>(plain.size()));
    latinizer()->transliterate(buffer);
    return QString(reinterpret_cast<const QChar*>(buffer.getBuffer()), buffer.length());
}

QStringList searchKeysOf(const api::Party& party) {
    QStringList out;
    for (const auto* name : {&party.names.native, &party.names.reading, &party.names.latin}) {
        const QString text = QString::fromStdString(*name);
        const QString latin = romanised(text);
        out << foldedForSearch(text) << foldedForSearch(latin) << initialsOf(latin);
    }
    out.removeDuplicates();
    out.removeAll(QString());
    return out;
}

}  // namespace seabridge::text
