// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Possession.h"

#include "base/Ensure.h"

#include <limits>

namespace seabridge::crypto {
namespace {

constexpr std::string_view kPossessionDomain = "seabridge/possession/1";

void appendPart(base::Bytes& out, base::ByteView part) {
    ENSURE(part.size() <= std::numeric_limits<std::uint32_t>::max());
    for (const int shift : {24, 16, 8, 0})
        out.push_back(static_cast<std::uint8_t>(part.size() >> shift));
    base::append(out, part);
}

}  // namespace

bool isAcceptable(const DevicePublicKeys& keys) {
    return isAcceptableKey(keys.signing) && isAcceptableKey(keys.sealing) &&
           isAcceptableKey(keys.curve);
}

base::Bytes possessionStatement(const base::Hash& networkId, base::ByteView subject,
                                const DevicePublicKeys& keys) {
    base::Bytes signing{keys.signing.algorithm};
    base::append(signing, keys.signing.bytes);
    base::Bytes out;
    appendPart(out, base::viewOf(kPossessionDomain));
    appendPart(out, networkId);
    appendPart(out, subject);
    appendPart(out, signing);
    appendPart(out, keys.sealing);
    appendPart(out, keys.curve);
    return out;
}

}  // namespace seabridge::crypto
