// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codec/Cbor.h"

#include <string>

namespace seabridge::codec {

/// Diagnostic notation (RFC 8949 section 8) of one item that keeps all the rules, e.g.
/// {"a": [1, h'00ff', null]}. Always printable ASCII: other characters of a text appear as \uXXXX
/// (UTF-16), so foreign bytes can go into a log. At most 6 characters per byte of input, about.
[[nodiscard]] Decoded<std::string> diagnose(base::ByteView oneItem);

}  // namespace seabridge::codec
