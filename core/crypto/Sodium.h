// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace seabridge::crypto {

/// Call before anything of libsodium that picks an implementation for this processor (X25519,
/// ChaCha20) or draws random bytes: until then those are slow or racy. For .cpp files here.
void readySodium();

}  // namespace seabridge::crypto
