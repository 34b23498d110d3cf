// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <string_view>

namespace seabridge::text {

/// Why the ledger would refuse this text, of at most `maxBytes` and on one line; "" if it would
/// not, or if there is none.
[[nodiscard]] QString noteFault(std::string_view text, std::size_t maxBytes);

}  // namespace seabridge::text
