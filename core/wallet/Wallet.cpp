// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/Wallet.h"

#include "crypto/Mnemonic.h"

namespace seabridge::wallet {

Wallet::Wallet(DeviceKeys keys) : keys_(std::move(keys)), publicKeys_(keys_->publicKeys()) {}

base::Result<Wallet> Wallet::fromPhrase(const base::Secret& phrase,
                                        const base::Secret& extraPassphrase,
                                        std::uint32_t deviceIndex) {
    if (deviceIndex >> 31 != 0) return base::fail(base::ErrorCode::InvalidInput, "device-index");
    const auto seed = crypto::phraseSeed(phrase, extraPassphrase);
    if (!seed) return std::unexpected(seed.error());
    return Wallet(deriveDevice(seed->view(), deviceIndex));
}

base::Result<crypto::Signature> Wallet::sign(base::ByteView message) const {
    if (!keys_) return base::fail(base::ErrorCode::Locked);
    return keys_->signing.sign(message);
}

base::Result<crypto::Signature> Wallet::provePossession(const base::Hash& networkId,
                                                        base::ByteView subject) const {
    return sign(possessionStatement(networkId, subject, publicKeys_));
}

void Wallet::lock() { keys_.reset(); }

}  // namespace seabridge::wallet
