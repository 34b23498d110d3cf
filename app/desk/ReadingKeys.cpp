// SPDX-License-Identifier: GPL-3.0-or-later
// Reading keys of the organization: made, wrapped to its devices, fetched from there.
#include "Desk.h"

#include "ReadingWraps.h"
#include "base/Log.h"

#include <algorithm>
#include <set>

namespace seabridge::app {

using base::ErrorCode;
using base::fail;

Result<Submission> Desk::newReadingKey() {
    const auto own = organization(self_.org);
    if (!own) return std::unexpected(own.error());
    const auto newest = own->readingKeys.empty() ? 0 : own->readingKeys.back().version;
    const auto secret = crypto::SealingKey::random();
    if (const auto kept = profile_.storeFreshReadingSecret(secret); !kept)
        return std::unexpected(kept.error());
    return submit(ledger::AddReadingKey{{newest + 1, secret.publicKey()}});
}

/// The organization's feed tells of every device since the genesis.
Result<std::vector<crypto::PublicKey>> Desk::deviceKeys() {
    std::set<crypto::PublicKey> keys;
    for (const auto& device : profile_.genesis()->devices)
        if (device.org == self_.org) keys.insert(device.keys.signing);
    const auto topic = ledger::topicOf(self_.org);
    const auto complete = driver_.waitComplete(topic, 0, patience_);
    if (!complete) return std::unexpected(complete.error());
    const auto items = history(topic, 0);
    if (!items) return std::unexpected(items.error());
    for (const auto& [position, entry] : *items) {
        const auto& effect = entry.effect;
        if (effect.kind != ledger::EffectKind::DeviceEnrolled || !effect.ref) continue;
        crypto::PublicKey key;
        key.bytes.data = effect.ref->data;
        keys.insert(key);
    }
    return std::vector(keys.begin(), keys.end());
}

Result<std::vector<ledger::Device>> Desk::devices() {
    const auto keys = deviceKeys();
    if (!keys) return std::unexpected(keys.error());
    std::vector<ledger::Device> out;
    // Device and user together, so that both are of one block.
    for (std::size_t at = 0; at < keys->size(); at += lightnode::kMaxProveKeys) {
        std::vector<ledger::Key> wanted;
        for (std::size_t i = at; i < std::min(keys->size(), at + lightnode::kMaxProveKeys); ++i)
            wanted.push_back(ledger::Device::keyOf((*keys)[i]));
        const auto proven = driver_.proveNow(std::move(wanted), patience_);
        if (!proven) return std::unexpected(proven.error());
        for (const auto& value : proven->values) {
            const auto device = NodeDriver::entityOf<ledger::Device>(value);
            if (!device) return std::unexpected(device.error());
            if (!*device || !(*device)->active || (*device)->org != self_.org) continue;
            const auto user = driver_.getNow<ledger::User>(patience_, (*device)->user);
            if (!user) return std::unexpected(user.error());
            // Who left keeps no device, and a peer reads nothing.
            if (!*user || (*user)->roles == 0 || (*user)->has(ledger::Role::Peer)) continue;
            out.push_back(**device);
        }
    }
    return out;
}

Result<Submission> Desk::shareReadingKey(std::uint32_t version) {
    auto secrets = readingSecrets();
    if (!secrets) return std::unexpected(secrets.error());
    const auto secret = std::ranges::find(*secrets, version, &lightnode::ReadingSecret::version);
    if (secret == secrets->end()) return fail(ErrorCode::NotFound, "reading-secret");
    const auto known = devices();
    if (!known) return std::unexpected(known.error());
    auto blob = wrap(secret->key, profile_.network(), self_.org, version, *known);
    if (!blob) return std::unexpected(blob.error());
    auto stored = driver_.putBlobNow(std::move(*blob), patience_);
    if (!stored) return std::unexpected(stored.error());
    return submit(ledger::ShareReadingKey{version, stored->hash, std::move(stored->receipts)});
}

Result<bool> Desk::fetch(const ledger::ReadingKey& key) {
    if (!key.wraps) return false;
    const auto blob = driver_.getBlobNow(*key.wraps, patience_);
    if (!blob) return std::unexpected(blob.error());
    const auto secret = unwrap(*blob, profile_.network(), self_.org, key, self_.device,
                               profile_.wallet()->keys()->sealing);
    if (!secret) {
        // One of our own administrators made it; a bad one must not hide the other versions.
        if (secret.error().code == ErrorCode::NotEntitled) return false;
        base::logWarn("desk", "reading key {}: {}", key.version,
                      base::textOf(secret.error()));
        return false;
    }
    if (const auto done = profile_.storeReadingSecret(key, *secret); !done)
        return std::unexpected(done.error());
    return true;
}

Result<FetchedKeys> Desk::fetchReadingKeys() {
    const auto own = organization(self_.org);
    if (!own) return std::unexpected(own.error());
    const auto here = profile_.readingSecrets(own->readingKeys);
    if (!here) return std::unexpected(here.error());
    FetchedKeys out;
    for (const auto& key : own->readingKeys) {
        const auto version = &lightnode::ReadingSecret::version;
        if (std::ranges::find(*here, key.version, version) != here->end()) continue;
        const auto got = fetch(key);
        const bool gone = !got && (got.error().code == ErrorCode::NotFound ||
                                   got.error().code == ErrorCode::Purged);
        if (!got && !gone) return std::unexpected(got.error());
        (got && *got ? out.fetched : out.missing).push_back(key.version);
        if (gone) out.notFound.push_back(key.version);
    }
    return out;
}

}  // namespace seabridge::app
