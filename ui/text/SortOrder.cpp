// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/SortOrder.h"

namespace seabridge::text {

SortOrder::SortOrder(Language language) : collator_(localeOf(language)) {
    collator_.setNumericMode(true);
}

}  // namespace seabridge::text
