// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "wallet/DeviceKeys.h"

#include <optional>

namespace seabridge::wallet {

/// A person's keys on this device, in memory while unlocked. It signs bytes: the caller builds
/// them from typed, domain-separated values. One thread at a time.
class Wallet {
public:
    explicit Wallet(DeviceKeys keys);
    /// Fails as crypto::phraseSeed(), or InvalidInput "device-index" from 2^31 on. Takes a few
    /// milliseconds.
    [[nodiscard]] static base::Result<Wallet> fromPhrase(const base::Secret& phrase,
                                                         const base::Secret& extraPassphrase,
                                                         std::uint32_t deviceIndex);

    /// Stays readable when locked.
    [[nodiscard]] const DevicePublicKeys& publicKeys() const { return publicKeys_; }
    /// The private keys, for the transport and for opening envelopes; null when locked, invalid
    /// after lock().
    [[nodiscard]] const DeviceKeys* keys() const { return keys_ ? &*keys_ : nullptr; }

    /// Locked when locked.
    [[nodiscard]] base::Result<crypto::Signature> sign(base::ByteView message) const;
    /// Signs the possession statement of these keys for `subject`. Locked when locked.
    [[nodiscard]] base::Result<crypto::Signature> provePossession(const base::Hash& networkId,
                                                                  base::ByteView subject) const;

    [[nodiscard]] bool locked() const { return !keys_; }
    /// Wipes the private keys; only a new Wallet signs again.
    void lock();

private:
    std::optional<DeviceKeys> keys_;
    DevicePublicKeys publicKeys_;
};

}  // namespace seabridge::wallet
