// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/Units.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace seabridge::screens {

namespace {

struct UnitWords {
    Q_DECLARE_TR_FUNCTIONS(UnitWords)
};

/// What stands in people's spreadsheets, folded.
const QHash<QString, QString>& written() {
    static const QHash<QString, QString> kCodes{
        {"pc", "C62"},   {"pcs", "C62"},  {"piece", "C62"}, {"pieces", "C62"}, {"个", "C62"},
        {"件", "C62"},   {"個", "C62"},   {"只", "C62"},    {"ea", "C62"},     {"each", "C62"},
        {"台", "H87"},   {"unit", "H87"}, {"units", "H87"}, {"本", "H87"},     {"set", "SET"},
        {"sets", "SET"}, {"套", "SET"},   {"セット", "SET"}, {"组", "SET"},    {"pair", "PR"},
        {"pairs", "PR"}, {"双", "PR"},    {"对", "PR"},     {"足", "PR"},      {"kg", "KGM"},
        {"千克", "KGM"}, {"公斤", "KGM"}, {"キロ", "KGM"},  {"g", "GRM"},      {"克", "GRM"},
        {"t", "TNE"},    {"ton", "TNE"},  {"吨", "TNE"},    {"トン", "TNE"},   {"m", "MTR"},
        {"米", "MTR"},   {"メートル", "MTR"}, {"m2", "MTK"}, {"平方米", "MTK"}, {"m3", "MTQ"},
        {"立方米", "MTQ"}, {"l", "LTR"},  {"升", "LTR"},    {"リットル", "LTR"}, {"dz", "DZN"},
        {"dozen", "DZN"}, {"打", "DZN"},  {"ダース", "DZN"}, {"carton", "CT"}, {"箱", "CT"}};
    return kCodes;
}

}  // namespace

const QStringList& unitCodes() {
    static const QStringList kCodes{"C62", "H87", "SET", "PR",  "DZN", "KGM", "GRM",
                                    "TNE", "MTR", "MTK", "MTQ", "LTR", "CT",  "KWH"};
    return kCodes;
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

QString unitFrom(const QString& typed) {
    const QString plain = typed.normalized(QString::NormalizationForm_KC).trimmed();
    const QString code = plain.toUpper();
    if (unitCodes().contains(code)) return code;
    if (const auto known = written().find(plain.toCaseFolded()); known != written().end())
        return *known;
    for (const QString& one : unitCodes())
        if (unitWords(one).compare(plain, Qt::CaseInsensitive) == 0) return one;
    return code;
}

}  // namespace seabridge::screens
