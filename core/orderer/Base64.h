// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"

/// RFC 4648 section 4, as JSON carries the bytes of etcd.
namespace seabridge::orderer {

[[nodiscard]] std::string toBase64(base::ByteView bytes);
/// Strict: padded, no other characters, no bits left over. Nothing otherwise.
[[nodiscard]] std::optional<base::Bytes> fromBase64(std::string_view text);

}  // namespace seabridge::orderer
