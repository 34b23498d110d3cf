// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Ids.h"

#include "crypto/Hash.h"

#include <array>

namespace seabridge::ledger {

namespace {

base::Hash derive(std::string_view domain, const TxId& id, std::uint32_t index) {
    const std::array<std::uint8_t, 4> number{
        static_cast<std::uint8_t>(index >> 24), static_cast<std::uint8_t>(index >> 16),
        static_cast<std::uint8_t>(index >> 8), static_cast<std::uint8_t>(index)};
    return crypto::sha256({base::viewOf(domain), id.view(), base::ByteView(number)});
}

template <class Id>
Id firstBytes(const base::Hash& hash) {
    return *Id::from(hash.view().first(Id::kSize));
}

}  // namespace

OrgId orgIdOf(const TxId& id) { return firstBytes<OrgId>(derive("seabridge/org/1", id, 0)); }

UserId userIdOf(const TxId& id, std::uint32_t index) {
    return firstBytes<UserId>(derive("seabridge/user/1", id, index));
}

HoldId holdIdOf(const TxId& id, std::uint32_t index) {
    return derive("seabridge/hold/1", id, index);
}

}  // namespace seabridge::ledger
