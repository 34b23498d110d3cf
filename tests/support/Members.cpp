// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Members.h"

#include "crypto/Hash.h"
#include "support/GroupOrder.h"

#include <algorithm>

namespace seabridge::support {

using namespace ledger;

crypto::SigningKey Members::keyOf(const std::string& name) {
    return crypto::SigningKey::fromSeed(base::Secret(hashOfName(name).view()));
}

base::Hash Members::hashOfName(const std::string& name) {
    return crypto::sha256(base::viewOf(name));
}

Members::Members(std::size_t n, const std::string& name) {
    genesis.name = name;
    genesis.time = 1'795'000'000'000;
    for (std::size_t i = 0; i < n; ++i) {
        const auto org =
            *OrgId::from(hashOfName("member" + std::to_string(i)).view().first(OrgId::kSize));
        Organization organization;
        organization.id = org;
        genesis.organizations.push_back(organization);
        Member member;
        member.org = org;
        keys.emplace(org, keyOf("peer" + std::to_string(i)));
        member.peerKey = keys.at(org).publicKey();
        genesis.members.push_back(member);
    }
    std::ranges::sort(genesis.members, {}, &Member::org);
    signers = Membership{genesis.members}.signers();
    chain_.push_back(tracker().head().header);
}

void Members::grow(Height height) const {
    while (chain_.size() <= height) {
        auto next = chain_.back();
        ids_.append(next.id());
        next.previous = next.id();
        ++next.height;
        next.time += 5'000;
        next.logRoot = ids_.root();
        next.stateRoot = hashOfName("state" + std::to_string(next.height));
        chain_.push_back(next);
    }
}

Header Members::header(Height height, const std::string& salt) const {
    grow(height);
    auto out = chain_[height];
    if (!salt.empty()) out.stateRoot = hashOfName("state" + std::to_string(height) + salt);
    return out;
}

Certificate Members::certify(const Header& header, std::size_t count) const {
    return certify(header, {header.epoch, header.height, header.id()}, count);
}

Certificate Members::certify(const Header& header, const VoteTarget& target,
                             std::size_t count) const {
    Certificate out;
    out.target = target;
    for (std::size_t i = 0; i < count; ++i) {
        const auto vote = signVote(header.network, org(i), target, keys.at(org(i)));
        out.signatures.push_back({org(i), vote.signature});
    }
    return out;
}

net::HeadReply Members::reply(const Header& header) const {
    return {header, certify(header, quorum()), signers, header.height};
}

net::HeaderLink Members::link(Height older, Height newer) const {
    grow(newer);
    return {older, ids_.leaf(older), ids_.inclusionProof(older, newer),
            ids_.consistencyProof(older, newer)};
}

lightnode::HeadTracker Members::tracker() const {
    return *lightnode::HeadTracker::fromGenesis(genesis);
}

base::Result<lightnode::HeadTracker::Verdict> Members::give(lightnode::HeadTracker& tracker,
                                                            const OrgId& from, net::HeadReply reply,
                                                            base::TimeMs mono) const {
    const auto known = tracker.head().header.height;
    const auto height = reply.header.height;
    if (!reply.link && height > known) reply.link = link(known, std::min<Height>(height, 5'000));
    return tracker.take(from, reply, mono);
}

namespace {

using M = const Members&;
using R = net::HeadReply&;

CertificateSignature& signature(R reply, std::size_t i) {
    return reply.certificate->signatures[i % reply.certificate->signatures.size()];
}

/// Signs anew after the header was changed, so that only the change itself is wrong.
bool resign(M members, R reply) {
    reply.certificate = members.certify(reply.header, members.quorum());
    return true;
}

CertificateSignature voteOfStranger(R reply, std::uint8_t id) {
    const auto org = *OrgId::from(base::Bytes(OrgId::kSize, id));
    return {org, signVote(reply.header.network, org, reply.certificate->target,
                          Members::keyOf("stranger")).signature};
}

/// A consortium of the same names whose keys are the thief's.
void takeOver(M members, R reply, std::size_t n) {
    std::map<OrgId, crypto::SigningKey> keys;
    reply.signers.assign(members.signers.begin(), members.signers.begin() + std::ptrdiff_t(n));
    for (auto& signer : reply.signers) {
        const auto& key = keys.emplace(signer.org, Members::keyOf("thief" + base::toHex(signer.org)))
                              .first->second;
        signer.peerKey = key.publicKey();
    }
    reply.header.members = reply.header.nextMembers = hashOf(reply.signers);
    reply.certificate = Certificate{{reply.header.epoch, reply.header.height, reply.header.id()}, {}};
    for (const auto& signer : reply.signers)
        reply.certificate->signatures.push_back(
            {signer.org, signVote(reply.header.network, signer.org, reply.certificate->target,
                                  keys.at(signer.org)).signature});
}

std::vector<CertificateLie> badVotes() {
    return {
        {"no certificate", [](M, R r) { return r.certificate.reset(), true; }},
        {"no signature", [](M, R r) { return r.certificate->signatures.clear(), true; }},
        {"q - 1 signatures", [](M, R r) { return r.certificate->signatures.pop_back(), true; }},
        {"one vote twice instead of q",
         [](M m, R r) {
             if (m.quorum() < 2) return false;
             signature(r, m.quorum() - 1) = signature(r, m.quorum() - 2);
             return true;
         }},
        {"one vote more, twice",
         [](M, R r) { return r.certificate->signatures.push_back(signature(r, 0)), true; }},
        {"one vote as often as there are members and one",
         [](M m, R r) {
             r.certificate->signatures.assign(m.signers.size() + 1, signature(r, 0));
             return true;
         }},
        {"more signatures than members",
         [](M m, R r) {
             r.certificate = m.certify(r.header, m.signers.size());
             r.certificate->signatures.push_back(voteOfStranger(r, 0xff));
             return true;
         }},
        {"signatures out of order",
         [](M m, R r) {
             if (m.quorum() < 2) return false;
             std::swap(signature(r, 0), signature(r, 1));
             return true;
         }},
        {"an unknown member",
         [](M, R r) {
             signature(r, r.certificate->signatures.size() - 1) = voteOfStranger(r, 0xff);
             return true;
         }},
        {"an unknown member besides the quorum",
         [](M, R r) { return r.certificate->signatures.push_back(voteOfStranger(r, 0xff)), true; }},
        {"an unknown member before the quorum",
         [](M, R r) {
             auto& all = r.certificate->signatures;
             all.insert(all.begin(), voteOfStranger(r, 0x00));
             return true;
         }},
        {"a vote under another's name",
         [](M m, R r) {
             if (m.signers.size() < 2) return false;
             signature(r, 0).signature =
                 m.certify(r.header, m.signers.size()).signatures.back().signature;
             return true;
         }},
        {"an altered signature",
         [](M, R r) { return signature(r, 1).signature.data[5] ^= 1, true; }},
        {"an altered S", [](M, R r) { return signature(r, 1).signature.data[40] ^= 1, true; }},
        {"a zero signature", [](M, R r) { return signature(r, 1).signature = {}, true; }},
        {"a signature of ones",
         [](M, R r) { return signature(r, 0).signature.data.fill(0xff), true; }},
        {"a signature with S + L",
         [](M, R r) { return addGroupOrder(signature(r, 0).signature), true; }},
        {"a member's vote by its earlier key",
         [](M m, R r) {
             signature(r, 0).signature = signVote(r.header.network, m.org(0),
                                                  r.certificate->target,
                                                  Members::keyOf("retired")).signature;
             return true;
         }},
    };
}

std::vector<CertificateLie> badTargets() {
    return {
        {"certificate of another height",
         [](M, R r) { return ++r.certificate->target.height, true; }},
        {"votes for another height",
         [](M m, R r) {
             r.certificate = m.certify(
                 r.header, {r.header.epoch, r.header.height + 1, r.header.id()}, m.quorum());
             return true;
         }},
        {"certificate of another epoch", [](M, R r) { return ++r.certificate->target.epoch, true; }},
        {"votes of an epoch before the header's",
         [](M m, R r) {
             r.header.epoch = 1;
             r.certificate = m.certify(r.header, {0, r.header.height, r.header.id()}, m.quorum());
             return true;
         }},
        {"certificate of another header",
         [](M m, R r) { return r.certificate = m.certify(m.header(10, "other"), m.quorum()), true; }},
        {"certificate of the header before",
         [](M m, R r) { return r.certificate = m.certify(m.header(9), m.quorum()), true; }},
        {"half of the votes for another header",
         [](M m, R r) {
             signature(r, 0) = m.certify(m.header(10, "other"), 1).signatures[0];
             return true;
         }},
        {"another network",
         [](M m, R r) {
             r.header.network = Members::hashOfName("elsewhere");
             return resign(m, r);
         }},
        {"the votes of another network",
         [](M m, R r) {
             auto elsewhere = r.header;
             elsewhere.network = Members::hashOfName("elsewhere");
             r.certificate =
                 m.certify(elsewhere, {0, r.header.height, r.header.id()}, m.quorum());
             return true;
         }},
        {"an unknown version of header",
         [](M m, R r) {
             r.header.version = 2;
             return resign(m, r);
         }},
        {"a time altered after the votes", [](M, R r) { return r.header.time += 1, true; }},
        {"a state root altered after the votes",
         [](M, R r) { return r.header.stateRoot.data[0] ^= 1, true; }},
        {"another previous header after the votes",
         [](M, R r) { return r.header.previous.data[0] ^= 1, true; }},
        {"another log root after the votes",
         [](M, R r) { return r.header.logRoot.data[0] ^= 1, true; }},
        {"other next members after the votes",
         [](M, R r) { return r.header.nextMembers.data[0] ^= 1, true; }},
        {"another last position after the votes",
         [](M, R r) { return ++r.header.lastPosition, true; }},
        {"a height raised after the votes", [](M, R r) { return r.header.height += 5, true; }},
    };
}

std::vector<CertificateLie> badMembers() {
    return {
        {"no signers", [](M, R r) { return r.signers.clear(), true; }},
        {"one signer less", [](M, R r) { return r.signers.pop_back(), true; }},
        {"one signer more", [](M, R r) { return r.signers.push_back(r.signers[0]), true; }},
        {"signers in another order",
         [](M m, R r) {
             if (m.signers.size() < 2) return false;
             std::swap(r.signers[0], r.signers[1]);
             return true;
         }},
        {"a signer with another key",
         [](M, R r) { return r.signers[0].peerKey = Members::keyOf("thief").publicKey(), true; }},
        {"signers of its own that certify themselves",
         [](M m, R r) { return takeOver(m, r, m.signers.size()), true; }},
        {"a single member of its own", [](M m, R r) { return takeOver(m, r, 1), true; }},
        {"one true member who says that he is alone",
         [](M m, R r) {
             if (m.signers.size() < 2) return false;
             r.signers = {m.signers[0]};
             r.header.members = r.header.nextMembers = hashOf(r.signers);
             r.certificate = m.certify(r.header, 1);
             return true;
         }},
        {"a second genesis",
         [](M m, R r) {
             r.header = m.header(0, "second");
             r.certificate.reset();
             return true;
         }},
        {"a certified height 0", [](M m, R r) { return r = m.reply(0, "zero"), true; }},
        {"a link of another height",
         [](M m, R r) {
             r.link = m.link(3, 10);
             r.link->height = 20;
             return true;
         }},
        {"a link with a hash too many",
         [](M m, R r) {
             r.link = m.link(9, 10);
             r.link->consistency.push_back(Members::hashOfName("more"));
             return true;
         }},
        {"a link that proves nothing",
         [](M m, R r) {
             r.link = m.link(9, 10);
             r.link->inclusion[0].data[0] ^= 1;
             return true;
         }},
    };
}

}  // namespace

std::vector<CertificateLie> certificateLies() {
    auto out = badVotes();
    std::ranges::move(badTargets(), std::back_inserter(out));
    std::ranges::move(badMembers(), std::back_inserter(out));
    return out;
}

}  // namespace seabridge::support
