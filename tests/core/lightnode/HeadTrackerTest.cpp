// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/HeadTracker.h"

#include "crypto/Hash.h"

#include <QtTest>

#include <algorithm>

using namespace seabridge;
using namespace seabridge::ledger;
using lightnode::Head;
using lightnode::HeadTracker;
using Verdict = HeadTracker::Verdict;

namespace {

crypto::SigningKey keyOf(const std::string& name) {
    return crypto::SigningKey::fromSeed(base::Secret(crypto::sha256(base::viewOf(name)).view()));
}

base::Hash hashOfName(const std::string& name) { return crypto::sha256(base::viewOf(name)); }

/// A consortium of n members whose keys the test holds, so that it can sign anything.
struct Members {
    explicit Members(std::size_t n, const std::string& name = "Test") {
        genesis.name = name;
        genesis.time = 1'795'000'000'000;
        for (std::size_t i = 0; i < n; ++i) {
            const auto hash = hashOfName("member" + std::to_string(i));
            const auto org = *OrgId::from(hash.view().first(OrgId::kSize));
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
    }

    [[nodiscard]] const OrgId& org(std::size_t i) const { return signers[i].org; }
    [[nodiscard]] Header header(Height height, const std::string& salt = {}) const {
        Header out;
        out.network = genesis.networkId();
        out.height = height;
        out.time = genesis.time + static_cast<TimeMs>(height) * 5'000;
        out.stateRoot = hashOfName("state" + std::to_string(height) + salt);
        out.members = out.nextMembers = hashOf(signers);
        return out;
    }
    [[nodiscard]] Certificate certify(const Header& header, std::size_t count) const {
        return certify(header, {header.epoch, header.height, header.id()}, count);
    }
    [[nodiscard]] Certificate certify(const Header& header, const VoteTarget& target,
                                      std::size_t count) const {
        Certificate out;
        out.target = target;
        for (std::size_t i = 0; i < count; ++i) {
            const auto vote = signVote(header.network, org(i), target, keys.at(org(i)));
            out.signatures.push_back({org(i), vote.signature});
        }
        return out;
    }
    [[nodiscard]] net::HeadReply reply(const Header& header) const {
        return {header, certify(header, quorumOf(signers.size())), signers, header.height};
    }
    [[nodiscard]] net::HeadReply reply(Height height, const std::string& salt = {}) const {
        return reply(header(height, salt));
    }
    [[nodiscard]] HeadTracker tracker() const { return *HeadTracker::fromGenesis(genesis); }

    Genesis genesis;
    std::vector<Signer> signers;
    std::map<OrgId, crypto::SigningKey> keys;
};

using Spoil = std::function<void(const Members&, net::HeadReply&)>;

/// Signs anew after the header was changed, so that only the change itself is wrong.
void resign(const Members& members, net::HeadReply& reply) {
    reply.certificate = members.certify(reply.header, 3);
}

std::vector<std::pair<std::string, Spoil>> spoiledHeads() {
    using M = const Members&;
    using R = net::HeadReply&;
    const auto signature = [](R reply, std::size_t i) -> CertificateSignature& {
        return reply.certificate->signatures[i];
    };
    return {
        {"no certificate", [](M, R r) { r.certificate.reset(); }},
        {"no signature", [](M, R r) { r.certificate->signatures.clear(); }},
        {"q - 1 signatures", [](M, R r) { r.certificate->signatures.pop_back(); }},
        {"one member twice", [=](M, R r) { signature(r, 2) = signature(r, 1); }},
        {"one member many times",
         [=](M, R r) { r.certificate->signatures.assign(4, signature(r, 0)); }},
        {"more signatures than members",
         [=](M m, R r) {
             r.certificate = m.certify(r.header, 4);
             r.certificate->signatures.push_back(signature(r, 3));
         }},
        {"signatures out of order",
         [=](M, R r) { std::swap(signature(r, 0), signature(r, 1)); }},
        {"an unknown member",
         [=](M m, R r) {
             const auto key = keyOf("stranger");
             const auto org = OrgId::from(base::Bytes(OrgId::kSize, 0xff));
             const auto vote = signVote(r.header.network, *org, r.certificate->target, key);
             signature(r, 2) = {*org, vote.signature};
             (void)m;
         }},
        {"a vote under another's name",
         [=](M m, R r) {
             signature(r, 2).signature = m.certify(r.header, 4).signatures[3].signature;
         }},
        {"an altered signature", [=](M, R r) { signature(r, 1).signature.data[5] ^= 1; }},
        {"a zero signature", [=](M, R r) { signature(r, 1).signature = {}; }},
        {"a signature with S + L",
         [=](M, R r) {
             // The group order of RFC 8032, little-endian.
             static const auto order = *base::fromHex(
                 "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
             unsigned carry = 0;
             for (std::size_t i = 0; i < 32; ++i) {
                 auto& byte = signature(r, 0).signature.data[32 + i];
                 carry += byte + order[i];
                 byte = static_cast<std::uint8_t>(carry);
                 carry >>= 8;
             }
         }},
        {"certificate of another height", [](M, R r) { ++r.certificate->target.height; }},
        {"votes for another height",
         [](M m, R r) {
             r.certificate = m.certify(
                 r.header, {r.header.epoch, r.header.height + 1, r.header.id()}, 3);
         }},
        {"certificate of another epoch", [](M, R r) { ++r.certificate->target.epoch; }},
        {"votes of an epoch before the header's",
         [](M m, R r) {
             r.header.epoch = 1;
             r.certificate = m.certify(r.header, {0, r.header.height, r.header.id()}, 3);
         }},
        {"certificate of another header",
         [](M m, R r) { r.certificate = m.certify(m.header(10, "other"), 3); }},
        {"certificate of the header before",
         [](M m, R r) { r.certificate = m.certify(m.header(9), 3); }},
        {"another network",
         [](M m, R r) {
             r.header.network = hashOfName("elsewhere");
             resign(m, r);
         }},
        {"the votes of another network",
         [](M m, R r) {
             auto elsewhere = r.header;
             elsewhere.network = hashOfName("elsewhere");
             r.certificate = m.certify(elsewhere, {0, r.header.height, r.header.id()}, 3);
         }},
        {"an unknown version of header",
         [](M m, R r) {
             r.header.version = 2;
             resign(m, r);
         }},
        {"a time altered after the votes", [](M, R r) { r.header.time += 1; }},
        {"a state root altered after the votes",
         [](M, R r) { r.header.stateRoot.data[0] ^= 1; }},
        {"another previous header after the votes",
         [](M, R r) { r.header.previous.data[0] ^= 1; }},
        {"another last position after the votes", [](M, R r) { ++r.header.lastPosition; }},
        {"a height raised after the votes", [](M, R r) { r.header.height += 5; }},
        {"no signers", [](M, R r) { r.signers.clear(); }},
        {"one signer less", [](M, R r) { r.signers.pop_back(); }},
        {"signers in another order", [](M, R r) { std::swap(r.signers[0], r.signers[1]); }},
        {"a signer with another key",
         [](M, R r) { r.signers[0].peerKey = keyOf("thief").publicKey(); }},
        {"signers of its own that certify themselves",
         [](M, R r) {
             Members thieves(4, "thieves");
             for (auto& signer : thieves.signers) {
                 thieves.keys.erase(signer.org);
                 thieves.keys.emplace(signer.org, keyOf("thief" + base::toHex(signer.org)));
                 signer.peerKey = thieves.keys.at(signer.org).publicKey();
             }
             r.signers = thieves.signers;
             r.header.members = r.header.nextMembers = hashOf(r.signers);
             r.certificate = thieves.certify(r.header, 4);
         }},
        {"members of its own, signed by a single one",
         [](M m, R r) {
             r.signers = {m.signers[0]};
             r.header.members = hashOf(r.signers);
             r.certificate = m.certify(r.header, 1);
         }},
        {"a second genesis",
         [](M m, R r) {
             r.header = m.header(0);
             r.certificate.reset();
         }},
        {"a certified height 0", [](M m, R r) { r = m.reply(0, "zero"); }},
    };
}

}  // namespace

class HeadTrackerTest : public QObject {
    Q_OBJECT

private slots:
    void startsAtThePinnedHeader() {
        const Members members(4);
        const auto tracker = members.tracker();
        QCOMPARE(tracker.head().header.height, Height(0));
        QVERIFY(tracker.network() == members.genesis.networkId());
        QVERIFY(!tracker.isCurrent());
        QVERIFY(tracker.isStale(0));
        auto broken = members.genesis;
        broken.members.clear();
        QVERIFY(!HeadTracker::fromGenesis(broken));
    }

    void acceptsWhatAQuorumCertified() {
        for (const std::size_t n : {1, 2, 3, 4, 7}) {
            const Members members(n);
            auto tracker = members.tracker();
            const auto verdict = tracker.take(members.org(0), members.reply(10), 1'000);
            QVERIFY(verdict && *verdict == Verdict::Advanced);
            QCOMPARE(tracker.head().header.height, Height(10));
        }
    }

    void acceptsAHeaderVotedAgainInALaterEpoch() {
        const Members members(4);
        auto tracker = members.tracker();
        auto reply = members.reply(10);
        reply.certificate = members.certify(reply.header, {3, 10, reply.header.id()}, 3);
        QVERIFY(tracker.take(members.org(0), reply, 0));
    }

    void refusesEverySpoiledHead() {
        const auto cases = spoiledHeads();
        QVERIFY(cases.size() >= 30);
        const Members members(4);
        for (const auto& [name, spoil] : cases) {
            for (const Height trusted : {Height(0), Height(9)}) {
                auto tracker = members.tracker();
                if (trusted > 0)
                    QVERIFY(tracker.restore(
                        {members.header(trusted), members.reply(trusted).certificate,
                         members.signers}));
                auto reply = members.reply(10);
                reply.header.previous = members.header(9).id();
                resign(members, reply);
                auto good = tracker;
                QVERIFY(good.take(members.org(0), reply, 0));
                spoil(members, reply);
                const auto verdict = tracker.take(members.org(0), reply, 0);
                QVERIFY2(!verdict, name.c_str());
                QVERIFY2(verdict.error().code == base::ErrorCode::NotProven, name.c_str());
                QVERIFY2(tracker.head().header.height == trusted, name.c_str());
                QVERIFY2(tracker.namedBy().empty() && !tracker.evidence(), name.c_str());
            }
        }
    }

    void neverGoesBack() {
        const Members members(4);
        auto tracker = members.tracker();
        QVERIFY(tracker.take(members.org(0), members.reply(10), 0));
        const auto verdict = tracker.take(members.org(1), members.reply(7), 0);
        QVERIFY(verdict && *verdict == Verdict::Behind);
        QCOMPARE(tracker.head().header.height, Height(10));
        const auto restored = tracker.restore(
            {members.header(7), members.reply(7).certificate, members.signers});
        QVERIFY(!restored && restored.error().code == base::ErrorCode::RolledBack);
    }

    void isCurrentOnceSomebodyHonestMustHaveNamedIt() {
        const Members members(4);
        auto tracker = members.tracker();
        QVERIFY(tracker.take(members.org(0), members.reply(10), 0));
        QVERIFY(tracker.take(members.org(0), members.reply(10), 0));
        QVERIFY(!tracker.isCurrent());
        QCOMPARE(tracker.currentHeight(), Height(0));
        QVERIFY(tracker.take(*OrgId::from(base::Bytes(OrgId::kSize, 9)), members.reply(10), 0));
        QVERIFY(!tracker.isCurrent());
        QVERIFY(tracker.take(members.org(2), members.reply(10), 0));
        QVERIFY(tracker.isCurrent());
        QCOMPARE(tracker.currentHeight(), Height(10));
        QVERIFY(tracker.take(members.org(3), members.reply(12), 0));
        QVERIFY(!tracker.isCurrent());
        QCOMPARE(tracker.currentHeight(), Height(10));
    }

    void becomesStaleOnTheMonotonicClock() {
        const Members members(4);
        auto tracker = members.tracker();
        QVERIFY(tracker.take(members.org(0), members.reply(10), 5'000));
        QVERIFY(!tracker.isStale(50'000));
        QVERIFY(tracker.isStale(50'001));
        // The same head again is no news.
        QVERIFY(tracker.take(members.org(1), members.reply(10), 49'000));
        QVERIFY(tracker.isStale(50'001));
        QVERIFY(tracker.take(members.org(1), members.reply(12), 60'000));
        QVERIFY(!tracker.isStale(100'000));
    }

    void stopsAtTwoCertifiedHeadersOfOneHeight() {
        const Members members(4);
        auto tracker = members.tracker();
        QVERIFY(tracker.take(members.org(0), members.reply(10), 0));
        const auto verdict = tracker.take(members.org(1), members.reply(10, "fork"), 0);
        QVERIFY(!verdict && verdict.error().code == base::ErrorCode::Misconduct);
        const auto evidence = tracker.evidence();
        QVERIFY(evidence);
        QVERIFY(evidence->known.header.id() == members.header(10).id());
        QVERIFY(evidence->other.header.id() == members.header(10, "fork").id());
        for (const auto& head : {evidence->known, evidence->other})
            QVERIFY(head.certificate->holds(head.header.network, members.signers));
        QVERIFY(codec::decoded<lightnode::Evidence>(codec::encoded(*evidence)));
        QVERIFY(!tracker.take(members.org(0), members.reply(11), 0));
        QCOMPARE(tracker.head().header.height, Height(10));
    }

    void findsTheForkBehindTheHeadToo() {
        const Members members(4);
        auto tracker = members.tracker();
        QVERIFY(tracker.take(members.org(0), members.reply(10), 0));
        QVERIFY(tracker.take(members.org(0), members.reply(14), 0));
        QVERIFY(!tracker.take(members.org(1), members.reply(10, "fork"), 0));
        QVERIFY(tracker.evidence());
    }

    void findsSuccessorsOfAnotherHeader() {
        const Members members(4);
        for (const bool newerFirst : {false, true}) {
            auto tracker = members.tracker();
            auto next = members.header(11);
            next.previous = hashOfName("another tenth");
            std::vector<net::HeadReply> replies{members.reply(10), members.reply(next)};
            if (newerFirst) std::swap(replies[0], replies[1]);
            QVERIFY(tracker.take(members.org(0), replies[0], 0));
            QVERIFY(!tracker.take(members.org(0), replies[1], 0));
            QVERIFY(tracker.evidence());
        }
    }

    void findsTimeAndEpochRunningBackwards() {
        const Members members(4);
        for (const bool byTime : {false, true}) {
            auto tracker = members.tracker();
            auto first = members.header(10);
            first.epoch = 1;
            QVERIFY(tracker.take(members.org(0), members.reply(first), 0));
            auto later = members.header(12);
            later.epoch = byTime ? 1 : 0;
            if (byTime) later.time = first.time - 1;
            QVERIFY(!tracker.take(members.org(0), members.reply(later), 0));
            QVERIFY(tracker.evidence());
        }
    }

    void standsStillWhereTheMembershipChanged() {
        const Members members(4);
        auto tracker = members.tracker();
        auto change = members.header(10);
        change.nextMembers = hashOf({members.signers[0], members.signers[1], members.signers[2]});
        QVERIFY(tracker.take(members.org(0), members.reply(change), 0));
        const auto verdict = tracker.take(members.org(0), members.reply(11), 0);
        QVERIFY(!verdict && verdict.error().code == base::ErrorCode::VersionTooNew);
        QVERIFY(!tracker.evidence());
    }

    void goesOnFromAStoredHeadOnlyIfItIsCertified() {
        const Members members(4);
        const Head stored{members.header(10), members.reply(10).certificate, members.signers};
        const auto copy = codec::decoded<Head>(codec::encoded(stored));
        QVERIFY(copy);
        auto tracker = members.tracker();
        QVERIFY(tracker.restore(*copy));
        QCOMPARE(tracker.head().header.height, Height(10));
        QVERIFY(tracker.isStale(0));
        auto other = members.tracker();
        auto bad = stored;
        bad.certificate.reset();
        QVERIFY(!other.restore(bad));
        bad = stored;
        bad.header.stateRoot.data[0] ^= 1;
        QVERIFY(!other.restore(bad));
        bad = stored;
        bad.signers.pop_back();
        QVERIFY(!other.restore(bad));
        QVERIFY(!Members(4, "Other").tracker().restore(stored));
    }
};

QTEST_GUILESS_MAIN(HeadTrackerTest)
#include "HeadTrackerTest.moc"
