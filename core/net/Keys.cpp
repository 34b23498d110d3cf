// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Keys.h"

#include "base/Ensure.h"

#include <zmq.h>

namespace seabridge::net {

namespace {

/// ZeroMQ's key helpers speak Z85 text; the array is wiped because it may hold a secret.
struct KeyText {
    char text[41] = {};
    KeyText() = default;
    KeyText(const KeyText&) = delete;
    KeyText& operator=(const KeyText&) = delete;
    ~KeyText() { base::wipe(text, sizeof text); }
};

}  // namespace

base::Secret randomCurveSecret() {
    KeyText publicText;
    KeyText secretText;
    ENSURE(zmq_curve_keypair(publicText.text, secretText.text) == 0);
    base::Secret secret(CurvePublicKey::kSize);
    ENSURE(zmq_z85_decode(secret.data(), secretText.text) != nullptr);
    return secret;
}

CurvePublicKey curvePublicOf(const base::Secret& secret) {
    CurvePublicKey key;
    if (secret.size() != CurvePublicKey::kSize) return key;
    KeyText secretText;
    KeyText publicText;
    ENSURE(zmq_z85_encode(secretText.text, secret.data(), secret.size()) != nullptr);
    ENSURE(zmq_curve_public(publicText.text, secretText.text) == 0);
    ENSURE(zmq_z85_decode(key.data.data(), publicText.text) != nullptr);
    return key;
}

}  // namespace seabridge::net
