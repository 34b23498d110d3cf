// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/Language.h"

#include <QtCore/QCollator>

namespace seabridge::text {

/// How names are put in order in a language, by ICU: Chinese by pinyin, Japanese by kana and then
/// JIS order, digits by value, case and width only as the last difference. GUI thread.
class SortOrder {
public:
    explicit SortOrder(Language language);

    /// Below, equal to or above 0.
    [[nodiscard]] int compare(const QString& left, const QString& right) const {
        return collator_.compare(left, right);
    }
    /// For sorting many: the keys compare as the texts do, and quicker.
    [[nodiscard]] QCollatorSortKey sortKey(const QString& text) const {
        return collator_.sortKey(text);
    }

private:
    QCollator collator_;
};

}  // namespace seabridge::text
