// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/Figures.h"

#include "ui/text/Number.h"

namespace seabridge::screens {

namespace {

constexpr int kMaxDigits = 18;

struct Typed {
    std::int64_t digits = 0;
    int places = 0;
};

std::optional<Typed> read(const QString& typed) {
    const auto number = text::normalisedNumber(typed);
    if (!number || number->startsWith(u'-')) return std::nullopt;
    QString digits = *number;
    int places = 0;
    if (const auto point = digits.indexOf(u'.'); point >= 0) {
        while (digits.endsWith(u'0')) digits.chop(1);
        places = static_cast<int>(digits.size() - point - 1);
        digits.remove(u'.');
    }
    while (digits.size() > 1 && digits.startsWith(u'0')) digits.remove(0, 1);
    if (digits.size() > kMaxDigits) return std::nullopt;
    return Typed{digits.toLongLong(), places};
}

}  // namespace

std::optional<trade::Scaled> quantityFrom(const QString& typed) {
    const auto number = read(typed);
    if (!number || number->places > trade::Scaled::kMaxScale) return std::nullopt;
    return trade::Scaled{number->digits, static_cast<std::uint8_t>(number->places)};
}

std::optional<trade::Scaled> priceFrom(const QString& typed, int scale) {
    const auto number = read(typed);
    if (!number || number->places > scale + trade::Scaled::kMaxScale) return std::nullopt;
    std::int64_t digits = number->digits;
    for (int place = number->places; place < scale; ++place)
        if (__builtin_mul_overflow(digits, std::int64_t{10}, &digits)) return std::nullopt;
    return trade::Scaled{digits,
                         static_cast<std::uint8_t>(std::max(0, number->places - scale))};
}

QString hsFrom(const QString& typed) {
    QString out = typed.normalized(QString::NormalizationForm_KC).trimmed();
    QString digits = out;
    digits.remove(u'.').remove(u' ').remove(u'-');
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return std::all_of(digits.begin(), digits.end(), isDigit) ? digits : out;
}

}  // namespace seabridge::screens
