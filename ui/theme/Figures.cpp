// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Figures.h"

#include <QtCore/QtEndian>
#include <QtGui/QFontDatabase>
#include <QtGui/QRawFont>

#include <array>
#include <optional>

namespace seabridge::theme {

namespace {

using Glyph = quint16;
using Digits = std::array<Glyph, 10>;

/// Big-endian reads that answer 0 beyond the end, so that a strange table finds nothing.
class Table {
public:
    explicit Table(QByteArray bytes) : bytes_(std::move(bytes)) {}
    [[nodiscard]] quint32 u16(qsizetype at) const {
        return at >= 0 && at + 2 <= bytes_.size() ? qFromBigEndian<quint16>(bytes_.constData() + at)
                                                  : 0;
    }
    [[nodiscard]] quint32 u32(qsizetype at) const { return u16(at) << 16 | u16(at + 2); }
    [[nodiscard]] QByteArray tag(qsizetype at) const { return bytes_.mid(at, 4); }

private:
    QByteArray bytes_;
};

/// OpenType 1.9, Coverage tables.
std::optional<quint32> coverageIndex(const Table& gsub, quint32 at, Glyph glyph) {
    const quint32 count = gsub.u16(at + 2);
    if (gsub.u16(at) == 1) {
        for (quint32 i = 0; i < count; ++i)
            if (gsub.u16(at + 4 + 2 * i) == glyph) return i;
        return std::nullopt;
    }
    for (quint32 i = 0; i < count; ++i) {
        const quint32 range = at + 4 + 6 * i;
        if (glyph >= gsub.u16(range) && glyph <= gsub.u16(range + 2))
            return gsub.u16(range + 4) + glyph - gsub.u16(range);
    }
    return std::nullopt;
}

/// Single substitution (lookup type 1, both formats).
std::optional<Glyph> substitute(const Table& gsub, quint32 subtable, Glyph glyph) {
    const auto index = coverageIndex(gsub, subtable + gsub.u16(subtable + 2), glyph);
    if (!index) return std::nullopt;
    if (gsub.u16(subtable) == 1) return static_cast<Glyph>(glyph + gsub.u16(subtable + 4));
    return static_cast<Glyph>(gsub.u16(subtable + 6 + 2 * *index));
}

std::optional<Glyph> throughLookup(const Table& gsub, quint32 lookup, Glyph glyph) {
    for (quint32 i = 0; i < gsub.u16(lookup + 4); ++i) {
        quint32 type = gsub.u16(lookup);
        quint32 subtable = lookup + gsub.u16(lookup + 6 + 2 * i);
        if (type == 7) {  // extension: the real one lies farther away
            type = gsub.u16(subtable + 2);
            subtable += gsub.u32(subtable + 4);
        }
        if (type != 1) continue;
        if (const auto found = substitute(gsub, subtable, glyph)) return found;
    }
    return std::nullopt;
}

std::optional<Glyph> tabular(const Table& gsub, Glyph glyph) {
    const quint32 features = gsub.u16(6);
    const quint32 lookups = gsub.u16(8);
    for (quint32 i = 0; i < gsub.u16(features); ++i) {
        if (gsub.tag(features + 2 + 6 * i) != "tnum") continue;
        const quint32 feature = features + gsub.u16(features + 2 + 6 * i + 4);
        for (quint32 j = 0; j < gsub.u16(feature + 2); ++j) {
            const quint32 number = gsub.u16(feature + 4 + 2 * j);
            const quint32 lookup = lookups + gsub.u16(lookups + 2 + 2 * number);
            if (const auto found = throughLookup(gsub, lookup, glyph)) return found;
        }
    }
    return std::nullopt;
}

void append16(QByteArray& out, quint32 value) {
    out.append(static_cast<char>(value >> 8 & 0xFF)).append(static_cast<char>(value & 0xFF));
}
void append32(QByteArray& out, quint32 value) {
    append16(out, value >> 16);
    append16(out, value & 0xFFFF);
}

/// One Windows/Unicode subtable of format 4 with a segment for the digits, in any glyph order.
QByteArray characterMap(const Digits& digits) {
    QByteArray out;
    for (const quint32 value : {0u, 1u, 3u, 1u}) append16(out, value);
    append32(out, 12);
    const quint32 head[] = {4, 52, 0, 4, 4, 1, 0, '9', 0xFFFF, 0, '0', 0xFFFF, 0, 1, 4, 0};
    for (const quint32 value : head) append16(out, value);
    for (const Glyph glyph : digits) append16(out, glyph);
    return out;
}

/// The ten advances differ by a rounding in some weights; digit 0's counts for all.
QByteArray evenAdvances(QByteArray metrics, const QByteArray& header, const Digits& digits) {
    const quint32 count = Table(header).u16(34);
    const QByteArray advance = metrics.mid(4 * digits[0], 2);
    for (const Glyph digit : digits)
        if (digit < count && advance.size() == 2) metrics.replace(4 * digit, 2, advance);
    return metrics;
}

QByteArray nameTable(const QString& family, const QString& style) {
    const QString texts[] = {family, style, family + u' ' + style};
    const quint32 ids[] = {1, 2, 4};
    QByteArray records;
    QByteArray storage;
    for (int i = 0; i < 3; ++i) {
        QByteArray encoded;
        for (const QChar c : texts[i]) append16(encoded, c.unicode());
        for (const quint32 value : {3u, 1u, 0x409u, ids[i], static_cast<quint32>(encoded.size()),
                                    static_cast<quint32>(storage.size())})
            append16(records, value);
        storage.append(encoded);
    }
    QByteArray out;
    for (const quint32 value : {0u, 3u, 6u + 36u}) append16(out, value);
    return out + records + storage;
}

/// An OpenType file of these tables, which must come in the order of their tags.
QByteArray fileOf(const std::vector<std::pair<QByteArray, QByteArray>>& tables) {
    const auto count = static_cast<quint32>(tables.size());
    QByteArray out("OTTO");
    for (const quint32 value : {count, 128u, 3u, count * 16 - 128}) append16(out, value);
    QByteArray body;
    for (const auto& [tag, bytes] : tables) {
        out.append(tag);
        append32(out, 0);  // checksum: nobody reads it
        append32(out, 12 + count * 16 + static_cast<quint32>(body.size()));
        append32(out, static_cast<quint32>(bytes.size()));
        body.append(bytes);
        while (body.size() % 4 != 0) body.append('\0');
    }
    return out + body;
}

bool loadWeight(QFont::Weight weight, const QString& style) {
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(16);
    font.setWeight(weight);
    const QRawFont inter = QRawFont::fromFont(font);
    if (inter.familyName() != QLatin1String("Inter")) return false;
    const QList<quint32> plain = inter.glyphIndexesForString(QStringLiteral("0123456789"));
    if (plain.size() != 10) return false;
    const Table gsub(inter.fontTable("GSUB"));
    Digits digits{};
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const auto found = tabular(gsub, static_cast<Glyph>(plain[static_cast<qsizetype>(i)]));
        if (!found) return false;
        digits[i] = *found;
    }
    std::vector<std::pair<QByteArray, QByteArray>> tables;
    for (const char* tag : {"CFF ", "OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post"})
        tables.emplace_back(tag, inter.fontTable(tag));
    tables[2].second = characterMap(digits);
    tables[5].second = evenAdvances(tables[5].second, tables[4].second, digits);
    for (const QString& family : {kFiguresChinese, kFiguresJapanese}) {
        tables[7].second = nameTable(family, style);
        if (QFontDatabase::addApplicationFontFromData(fileOf(tables)) < 0) return false;
    }
    return true;
}

}  // namespace

bool loadFigures() {
    if (QFontDatabase::families().contains(kFiguresJapanese)) return true;
    return loadWeight(QFont::Normal, QStringLiteral("Regular")) &&
           loadWeight(QFont::DemiBold, QStringLiteral("SemiBold"));
}

}  // namespace seabridge::theme
