// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Plain.h"

#include <QtCore/QStringView>

#include <array>

namespace seabridge::text {

namespace {

constexpr char16_t kFirstStrongIsolate = 0x2068;
constexpr char16_t kPopDirectionalIsolate = 0x2069;

bool isHidden(char32_t c) {
    static constexpr std::array<std::pair<char32_t, char32_t>, 26> kHidden{{
        {0x0000, 0x001F},   {0x007F, 0x009F},   {0x00AD, 0x00AD},    {0x034F, 0x034F},
        {0x061C, 0x061C},   {0x115F, 0x1160},   {0x17B4, 0x17B5},    {0x180B, 0x180F},
        {0x200B, 0x200F},   {0x2028, 0x202E},   {0x2060, 0x206F},    {0x2800, 0x2800},
        {0x3164, 0x3164},   {0xD800, 0xDFFF},   {0xE000, 0xF8FF},    {0xFDD0, 0xFDEF},
        {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},   {0xFFF0, 0xFFFB},    {0xFFFE, 0xFFFF},
        {0x1D173, 0x1D17A}, {0xE0000, 0xE00FF}, {0xE01F0, 0xE0FFF},  {0xF0000, 0xFFFFF},
        {0x100000, 0x10FFFF}, {0x1BCA0, 0x1BCA3},
    }};
    if ((c & 0xFFFE) == 0xFFFE) return true;
    for (const auto& [first, last] : kHidden)
        if (c >= first && c <= last) return true;
    return false;
}

}  // namespace

QString plain(const QString& untrusted) {
    QString out;
    out.reserve(untrusted.size());
    for (qsizetype i = 0; i < untrusted.size(); ++i) {
        char32_t c = untrusted[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < untrusted.size() &&
            untrusted[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(untrusted[i], untrusted[i + 1]);
            ++i;
        }
        if (isHidden(c))
            out += QStringLiteral("⟨U+%1⟩").arg(
                QString::number(static_cast<uint>(c), 16).toUpper(), 4, u'0');
        else
            out += QStringView(QChar::fromUcs4(c));
    }
    return out;
}

QString isolated(const QString& untrusted) {
    return QChar(kFirstStrongIsolate) + plain(untrusted) + QChar(kPopDirectionalIsolate);
}

QString safeTip(const QString& untrusted) {
    if (untrusted.isEmpty()) return {};
    return QStringLiteral("<qt>%1</qt>").arg(plain(untrusted).toHtmlEscaped());
}

QString withoutFormula(const QString& cell) {
    static const QString kStarts = QStringLiteral("=+-@\t\r\n＝＋－＠−");
    if (cell.isEmpty() || (!kStarts.contains(cell[0]) && cell[0] != u'\0')) return cell;
    return u'\'' + cell;
}

}  // namespace seabridge::text
