// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>

#include <array>

namespace seabridge::theme {

enum class Scheme { Light, Dark };
inline constexpr std::array kSchemes{Scheme::Light, Scheme::Dark};

/// The colours by what they are for. No other colour is painted anywhere.
struct Tokens {
    QColor canvas;      ///< behind the cards
    QColor surface;     ///< cards, fields, rail
    QColor sunken;      ///< search field, quiet pills, disabled controls
    QColor border;      ///< of cards and rows; decoration, not a control's edge
    QColor text;
    QColor muted;       ///< labels and notes
    QColor accent;
    QColor accentWeak;
    QColor onAccent;
    QColor ok;
    QColor okWeak;
    QColor warn;
    QColor warnWeak;
    QColor bad;
    QColor badWeak;
    QColor info;
    QColor infoWeak;
    QColor rise;        ///< in Chinese and Japanese settings; red
    QColor fall;        ///< in Japanese settings; blue
    QColor fallChinese; ///< in Chinese settings; green
    QColor riseEnglish; ///< in English settings; green
    QColor fallEnglish;
    QColor select;      ///< the selected row
    QColor control;     ///< edge of a control, at least 3:1 against its ground
    QColor focus;
};

/// The one place where colours are written.
[[nodiscard]] const Tokens& tokensOf(Scheme scheme);

/// What a state feels like; never the only sign of it: a word and an icon stand beside it.
enum class Tone { Neutral, Accent, Ok, Warn, Bad, Info };
inline constexpr std::array kTones{Tone::Neutral, Tone::Accent, Tone::Ok,
                                   Tone::Warn,    Tone::Bad,    Tone::Info};

struct ToneColors {
    QColor text;
    QColor ground;
};
[[nodiscard]] ToneColors colorsOf(const Tokens& tokens, Tone tone);

}  // namespace seabridge::theme
