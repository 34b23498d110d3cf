// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Number.h"

#include "ledger/Money.h"

#include <string>

namespace seabridge::text {

namespace {

/// '0'..'9', '.', ',' for a separator, '-', or 0 for what belongs in no number.
char asciiOf(QChar typed) {
    const char16_t c = typed.unicode();
    if (c >= u'0' && c <= u'9') return static_cast<char>(c);
    if (c >= u'０' && c <= u'９') return static_cast<char>('0' + (c - u'０'));
    switch (c) {
        case u'.': case u'．': case u'。': case u'｡': case u'点': case u'點': return '.';
        case u',': case u'，': case u'、': case u'､': case u'٬': case u'\'': case u'’':
        case u' ': case u'\u00A0': case u'\u202F': case u'\u2009': case u'\u3000': return ',';
        // Japanese input methods type the long vowel mark for the key of the minus sign.
        case u'-': case u'−': case u'－': case u'ー': case u'‐': case u'–': return '-';
        default: return 0;
    }
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// True if the separators of "1,234,567" stand where thousands end.
bool isGrouped(std::string_view whole) {
    std::size_t run = 0;
    bool first = true;
    for (const char c : whole) {
        if (c != ',') {
            ++run;
            continue;
        }
        if (first ? run == 0 || run > 3 : run != 3) return false;
        first = false;
        run = 0;
    }
    return first || run == 3;
}

}  // namespace

std::optional<QString> normalisedNumber(const QString& typed) {
    std::string ascii;
    for (const QChar c : typed.trimmed()) {
        const char one = asciiOf(c);
        if (one == 0 || (one == '-' && !ascii.empty())) return std::nullopt;
        ascii += one;
    }
    const bool negative = ascii.starts_with('-');
    const std::string_view rest = std::string_view(ascii).substr(negative ? 1 : 0);
    const std::size_t point = rest.find('.');
    const std::string_view whole = rest.substr(0, point);
    const std::string_view places =
        point == std::string_view::npos ? std::string_view() : rest.substr(point + 1);
    if (places.find_first_not_of("0123456789") != std::string_view::npos || !isGrouped(whole))
        return std::nullopt;
    std::string out = negative ? "-" : "";
    for (const char c : whole)
        if (isDigit(c)) out += c;
    const bool hasDigit = out.size() > (negative ? 1U : 0U) || !places.empty();
    if (!hasDigit) return std::nullopt;
    if (point != std::string_view::npos) out.append(".").append(places);
    return QString::fromStdString(out);
}

AmountReading readAmount(const QString& typed, int scale) {
    if (typed.trimmed().isEmpty()) return {AmountFault::Empty, 0};
    const auto number = normalisedNumber(typed);
    if (!number) return {AmountFault::NotANumber, 0};
    QString text = *number;
    if (text.startsWith(u'-')) return {AmountFault::Negative, 0};
    // The ledger's grammar is strict: no needless zeros and no bare point.
    while (text.size() > 1 && text[0] == u'0' && text[1] != u'.') text.remove(0, 1);
    if (text.startsWith(u'.')) text.prepend(u'0');
    const qsizetype point = text.indexOf(u'.');
    if (point >= 0) {
        while (text.size() - point - 1 > scale && text.endsWith(u'0')) text.chop(1);
        if (text.size() - point - 1 > std::max(scale, 0)) return {AmountFault::TooManyPlaces, 0};
        if (text.endsWith(u'.')) text.chop(1);
    }
    const auto minor = ledger::minorFromDecimal(text.toStdString(), scale);
    return minor ? AmountReading{AmountFault::None, *minor} : AmountReading{AmountFault::TooLarge, 0};
}

}  // namespace seabridge::text
