// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Ballots.h"

#include "ledger/Rules.h"

#include <algorithm>

namespace seabridge::support {

PendingId vote(Scene& scene, const std::vector<std::string>& members, const Action& action) {
    const auto id = scene.as(members.front(), "admin").does(action).expect(Reject::Waiting).id;
    for (const auto& name : members)
        for (const std::string who : {"admin", "admin2"})
            if (name != members.front() || who != "admin")
                scene.as(name, who).does(Approve{id}).expect(Reject::None);
    return id;
}

PendingStatus statusOf(const Scene& scene, const PendingId& id) {
    return scene.state().get<Pending>(id)->status;
}

PeerKeys peerKeysOf(const Scene& scene, const std::string& label, const OrgId& org) {
    PeerKeys out;
    out.signing = signingKeyOf(label).publicKey();
    out.curve = crypto::x25519Public(base::Secret(hashOfName(label + "/curve").view()));
    out.possession = signingKeyOf(label).sign(peerStatement(scene.network(), org, out));
    return out;
}

AdmitMember admissionOf(const Scene& scene, const std::string& org, const std::string& label) {
    return {scene.org(org), 0, peerKeysOf(scene, label, scene.org(org)), "tcp://127.0.0.1:7",
            "tcp://127.0.0.1:8"};
}

Member memberOf(const Scene& scene, const std::string& org) {
    const auto membership = membershipOf(scene.state());
    const auto* member = membership.find(scene.org(org));
    return member == nullptr ? Member() : *member;
}

void meetPeer(Scene& scene, const std::string& org, const std::string& label) {
    const auto key = signingKeyOf(label).publicKey();
    if (scene.state().has<Tickets>(key)) return;  // it has acted before
    const auto device = scene.state().get<Device>(key);
    scene.meet(org, "peer", scene.org(org), device->user, label);
}

MemberReady readyOn(const Scene& scene, Height back, std::vector<std::string> by) {
    const auto signers = membershipOf(scene.state()).signers();
    if (by.empty())
        for (const auto& signer : signers) by.push_back(scene.nameOf(signer.org));
    std::ranges::sort(by, {}, [&](const std::string& name) { return scene.org(name); });
    MemberReady out;
    out.header.network = scene.network();
    out.header.height = scene.height() + 1 - back;
    out.header.members = out.header.nextMembers = hashOf(signers);
    out.certificate.target = {0, out.header.height, out.header.id()};
    for (const auto& name : by)
        out.certificate.signatures.push_back(
            {scene.org(name), signVote(scene.network(), scene.org(name), out.certificate.target,
                                       scene.person(name, "peer").key)
                                  .signature});
    return out;
}

void admit(Scene& scene, const std::vector<std::string>& members, const std::string& org,
           const std::string& label) {
    vote(scene, members, admissionOf(scene, org, label));
    meetPeer(scene, org, label);
    scene.as(org, "peer").does(readyOn(scene)).expect(Reject::None);
}

}  // namespace seabridge::support
