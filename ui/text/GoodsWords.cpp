// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/GoodsWords.h"

#include "ledger/Money.h"
#include "ui/text/Format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace seabridge::text {

namespace {

struct UnitWords {
    Q_DECLARE_TR_FUNCTIONS(UnitWords)
};
struct GoodsWords {
    Q_DECLARE_TR_FUNCTIONS(GoodsWords)
};

}  // namespace

QString quantityText(const trade::Scaled& quantity) {
    return formatAmount(quantity.digits, quantity.scale);
}

QString priceText(const trade::Scaled& minor, int scale) {
    const int places = minor.scale + scale;
    if (places > ledger::kMaxScale) return {};
    return formatAmount(minor.digits, places);
}

QString hsText(const QString& code) {
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (code.size() < 6 || !std::all_of(code.begin(), code.end(), isDigit)) return code;
    QString out = code.first(4) + u'.' + code.mid(4, 2);
    if (code.size() > 6) out += u'.' + code.mid(6);
    return out;
}

QString unitWords(const QString& code) {
    if (code == QLatin1String("C62")) return UnitWords::tr("pieces");
    //: H87, counted machines or devices
    if (code == QLatin1String("H87")) return UnitWords::tr("units");
    if (code == QLatin1String("SET")) return UnitWords::tr("sets");
    if (code == QLatin1String("PR")) return UnitWords::tr("pairs");
    if (code == QLatin1String("DZN")) return UnitWords::tr("dozens");
    if (code == QLatin1String("KGM")) return UnitWords::tr("kg");
    if (code == QLatin1String("GRM")) return UnitWords::tr("g");
    //: metric tons
    if (code == QLatin1String("TNE")) return UnitWords::tr("t");
    if (code == QLatin1String("MTR")) return UnitWords::tr("m");
    if (code == QLatin1String("MTK")) return UnitWords::tr("m²");
    if (code == QLatin1String("MTQ")) return UnitWords::tr("m³");
    if (code == QLatin1String("LTR")) return UnitWords::tr("litres");
    if (code == QLatin1String("CT")) return UnitWords::tr("cartons");
    if (code == QLatin1String("KWH")) return UnitWords::tr("kWh");
    return code;
}

trade::Language documentLanguageOf(Language language) {
    switch (language) {
        case Language::English: return trade::Language::English;
        case Language::ChineseSimplified: return trade::Language::Chinese;
        case Language::Japanese: return trade::Language::Japanese;
    }
    return trade::Language::English;
}

QString shownIn(const trade::LocalText& text, Language reader, trade::Language original) {
    const std::string& mine = text.in(documentLanguageOf(reader));
    return QString::fromStdString(mine.empty() ? text.in(original) : mine);
}

std::vector<GoodsLine> goodsLinesOf(const api::View& view, const trade::QuoteDocument& quote,
                                    Language language) {
    const auto scale = view.scaleOf(quote.currency);
    std::vector<GoodsLine> out;
    for (const auto& line : quote.lines) {
        GoodsLine one;
        one.place = QString::number(out.size() + 1);
        one.hsCode = hsText(QString::fromStdString(line.hsCode));
        one.goods = shownIn(line.description, language, quote.language);
        const QString original = QString::fromStdString(line.description.in(quote.language));
        if (original != one.goods) one.otherGoods = original;
        one.origin = QString::fromStdString(line.origin);
        one.quantity = quantityText(line.quantity);
        one.unit = unitWords(QString::fromStdString(line.unit));
        one.price = scale ? priceText(line.unitPrice, *scale) : QString();
        one.amount = scale ? formatAmount(line.amountMinor, *scale) : QString();
        out.push_back(std::move(one));
    }
    return out;
}

QString goodsLabel(const GoodsLine& line) {
    //: A line of a quote: %1 is its place, %2 its HS code.
    return GoodsWords::tr("Line %1 · %2").arg(line.place, line.hsCode);
}

QString goodsSum(const GoodsLine& line) {
    //: %1 is a quantity, %2 its unit, %3 the price of one, %4 the amount.
    return GoodsWords::tr("%1 %2 × %3 = %4")
        .arg(line.quantity, line.unit, line.price, line.amount);
}

}  // namespace seabridge::text
