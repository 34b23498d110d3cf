// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

namespace seabridge::theme {

const Tokens& tokensOf(Scheme scheme) {
    static const Tokens light{
        .canvas = QColor(0xF5F7FA),
        .surface = QColor(0xFFFFFF),
        .sunken = QColor(0xEEF1F5),
        .border = QColor(0xE1E6ED),
        .text = QColor(0x17202E),
        .muted = QColor(0x5A6779),
        .accent = QColor(0x0B6A8C),
        .accentWeak = QColor(0xE2F1F7),
        .onAccent = QColor(0xFFFFFF),
        .ok = QColor(0x1B7A4B),
        .okWeak = QColor(0xE3F4EA),
        .warn = QColor(0x935C00),
        .warnWeak = QColor(0xFCF0D9),
        .bad = QColor(0xB3261E),
        .badWeak = QColor(0xFBE6E4),
        .info = QColor(0x2C5BC7),
        .infoWeak = QColor(0xE6EDFB),
        .rise = QColor(0xC4312B),
        .fall = QColor(0x1F6FB5),
        .fallChinese = QColor(0x14735A),
        .riseEnglish = QColor(0x14735A),
        .fallEnglish = QColor(0xB4472E),
        .select = QColor(0xEAF4F9),
        .control = QColor(0x838F9F),
        .focus = QColor(0x0B6A8C),
    };
    static const Tokens dark{
        .canvas = QColor(0x0E141B),
        .surface = QColor(0x161E28),
        .sunken = QColor(0x111922),
        .border = QColor(0x283341),
        .text = QColor(0xE4EAF2),
        .muted = QColor(0x94A3B5),
        .accent = QColor(0x58B7DB),
        .accentWeak = QColor(0x16313F),
        .onAccent = QColor(0x06212D),
        .ok = QColor(0x5CC98F),
        .okWeak = QColor(0x143022),
        .warn = QColor(0xE5B25B),
        .warnWeak = QColor(0x33270F),
        .bad = QColor(0xF0837B),
        .badWeak = QColor(0x3A1B1A),
        .info = QColor(0x8CB0F5),
        .infoWeak = QColor(0x1B2A47),
        .rise = QColor(0xFF8A7A),
        .fall = QColor(0x6FA8E8),
        .fallChinese = QColor(0x4FC3A1),
        .riseEnglish = QColor(0x4FC3A1),
        .fallEnglish = QColor(0xF29A76),
        .select = QColor(0x1A2936),
        .control = QColor(0x687789),
        .focus = QColor(0x58B7DB),
    };
    return scheme == Scheme::Light ? light : dark;
}

ToneColors colorsOf(const Tokens& tokens, Tone tone) {
    switch (tone) {
        case Tone::Neutral: return {tokens.muted, tokens.sunken};
        case Tone::Accent: return {tokens.accent, tokens.accentWeak};
        case Tone::Ok: return {tokens.ok, tokens.okWeak};
        case Tone::Warn: return {tokens.warn, tokens.warnWeak};
        case Tone::Bad: return {tokens.bad, tokens.badWeak};
        case Tone::Info: return {tokens.info, tokens.infoWeak};
    }
    return {tokens.text, tokens.surface};
}

}  // namespace seabridge::theme
