// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/TableWords.h"
#include "ui/text/WordsContext.h"

namespace seabridge::text {

TableWords tableWords() {
    return {Words::tr("Copy rows"), Words::tr("Export CSV…"), Words::tr("Export the table"),
            Words::tr("It could not be written there: choose another place"),
            Words::tr("CSV files (*.csv)")};
}

}  // namespace seabridge::text
