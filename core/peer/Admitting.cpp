// SPDX-License-Identifier: GPL-3.0-or-later
// Whose connections the transport lets in: told once as a whole, which walks all of the state, and
// then as certified blocks change it.
#include "peer/Admitting.h"

#include "ledger/Rules.h"
#include "peer/CertifiedReader.h"
#include "peer/Peer.h"

namespace seabridge::peer {

void noteDevice(std::vector<net::AllowedKey>& rows, base::ByteView encoded) {
    const auto device = codec::decoded<ledger::Device>(encoded);
    ENSURE(device.has_value());
    rows.push_back({device->keys.curve, {}});
    if (device->active)
        rows.back().identity = codec::encoded(Sender{Sender::Kind::Device, device->org});
}

std::size_t Peer::certifiedBack() const {
    const auto back = chain_.provableBack(certifiedHeight());
    ENSURE(back.has_value());
    return *back;
}

ledger::Membership Peer::certifiedMembers() const {
    return ledger::membershipOf(CertifiedReader(chain_.state(), certifiedBack()));
}

void Peer::admitAll() {
    Admit all{.whole = true, .rows = {}};
    chain_.state().forEach([&](const ledger::Key& key, const ledger::Entry& entry) {
        if (key.family == ledger::Family::Device) noteDevice(all.rows, entry.value);
    });
    std::erase_if(all.rows, [](const auto& row) { return row.identity.empty(); });
    admitMembers(std::move(all));
}

/// Adds the members' rows, all of them anew: they are few, and may have other keys. A member's own
/// peer may be a device too; its row counts where the member's does not.
void Peer::admitMembers(Admit change) {
    noticeOwnKeys();
    // Not by the tip: what is executed ahead may be dropped, and nothing would look here again.
    const CertifiedReader state(chain_.state(), certifiedBack());
    std::vector<net::AllowedKey> former;
    for (const auto& member : std::exchange(admitted_, {})) {
        former.push_back({member.curveKey, {}});
        const auto device = state.value(ledger::Device::keyOf(member.peerKey));
        if (device) noteDevice(former, *device);
    }
    change.rows.insert(change.rows.begin(), former.begin(), former.end());
    for (const auto& member : ledger::membershipOf(state).members) {
        // One that is only admitted has to catch up by whole blocks.
        if (member.status > ledger::MemberStatus::Active || member.org == self_) continue;
        change.rows.push_back(
            {member.curveKey, codec::encoded(Sender{Sender::Kind::Member, member.org})});
        admitted_.push_back(member);
    }
    put(std::move(change));
}

}  // namespace seabridge::peer
