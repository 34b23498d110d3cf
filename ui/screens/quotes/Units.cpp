// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/Units.h"

#include <QtCore/QHash>

namespace seabridge::screens {

namespace {

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
