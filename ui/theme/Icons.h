// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QIcon>
#include <QtGui/QPixmap>

namespace seabridge::theme {

/// Lucide's icons in any colour. Only our own resource files are read, never an SVG from outside:
/// Debian's Qt SVG lacks security fixes (reliability.md 5). GUI thread.
class Icons {
public:
    /// `name` as in resources/icons.txt, side in logical pixels. Null for an unknown name.
    [[nodiscard]] QPixmap pixmap(const QString& name, int side, const QColor& color,
                                 qreal devicePixelRatio);
    /// For buttons and actions: normal and disabled, for screens of 1 to 3 device pixels.
    [[nodiscard]] QIcon icon(const QString& name, int side, const QColor& color,
                             const QColor& disabled);
    void clear() { cache_.clear(); }

private:
    QHash<QString, QPixmap> cache_;  // by name, side, colour and ratio
};

}  // namespace seabridge::theme
