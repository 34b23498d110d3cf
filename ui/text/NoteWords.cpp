// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/NoteWords.h"

#include "base/Text.h"
#include "ui/text/WordsContext.h"

namespace seabridge::text {

QString noteFault(std::string_view text, std::size_t maxBytes) {
    if (text.size() > maxBytes) return Words::tr("This is too long.");
    return base::isPlainText(text) ? QString() : Words::tr("It holds invisible characters.");
}

}  // namespace seabridge::text
