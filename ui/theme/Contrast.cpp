// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Contrast.h"

#include <algorithm>
#include <cmath>

namespace seabridge::theme {

namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

}  // namespace

double contrast(const QColor& one, const QColor& other) {
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

std::vector<Pair> pairsOf(const Tokens& t) {
    std::vector<Pair> pairs{
        {"text on a card", t.text, t.surface, kTextContrast},
        {"text on the canvas", t.text, t.canvas, kTextContrast},
        {"text in the search field", t.text, t.sunken, kTextContrast},
        {"text of a selected row", t.text, t.select, kTextContrast},
        {"note on a card", t.muted, t.surface, kTextContrast},
        {"note on the canvas", t.muted, t.canvas, kTextContrast},
        {"note on sunken, disabled control", t.muted, t.sunken, kTextContrast},
        {"note in a selected row", t.muted, t.select, kTextContrast},
        {"primary button", t.onAccent, t.accent, kTextContrast},
        {"link on a card", t.accent, t.surface, kTextContrast},
        {"selected item of the rail", t.accent, t.accentWeak, kTextContrast},
        {"error beside a field", t.bad, t.surface, kTextContrast},
        {"error on the canvas", t.bad, t.canvas, kTextContrast},
        {"destructive button", t.bad, t.surface, kTextContrast},
        {"rise on a card", t.rise, t.surface, kTextContrast},
        {"fall on a card", t.fall, t.surface, kTextContrast},
        {"rise on a card, English", t.riseEnglish, t.surface, kTextContrast},
        {"fall on a card, Chinese", t.fallChinese, t.surface, kTextContrast},
        {"fall on a card, English", t.fallEnglish, t.surface, kTextContrast},
        {"edge of a field", t.control, t.surface, kEdgeContrast},
        {"edge of a secondary button on the canvas", t.control, t.canvas, kEdgeContrast},
        {"edge of a field in error", t.bad, t.surface, kEdgeContrast},
        {"focus ring on a card", t.focus, t.surface, kEdgeContrast},
        {"focus ring on the canvas", t.focus, t.canvas, kEdgeContrast},
        {"focus ring of a primary button", t.text, t.surface, kEdgeContrast},
        {"bar of a selected row", t.accent, t.select, kEdgeContrast},
    };
    for (const Tone tone : kTones) {
        const ToneColors colors = colorsOf(t, tone);
        pairs.push_back({"word in a pill", colors.text, colors.ground, kTextContrast});
    }
    return pairs;
}

}  // namespace seabridge::theme
