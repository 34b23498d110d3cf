// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Hash.h"
#include "ledger/Block.h"
#include "merkle/Log.h"
#include "support/Scene.h"

#include <QtTest>

#include <set>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

/// n signers, ordered by id, and what they certify.
struct Members {
    base::Hash network = hashOfName("network");
    std::vector<Signer> signers;
    std::vector<crypto::SigningKey> keys;
    VoteTarget target{3, 70, hashOfName("header")};

    explicit Members(std::size_t n) {
        for (std::size_t i = 0; i < n; ++i) {
            OrgId org;
            org.data[0] = std::uint8_t(i + 1);
            keys.push_back(signingKeyOf("member " + std::to_string(i)));
            signers.push_back({org, keys.back().publicKey()});
        }
    }
    std::size_t quorum() const { return 2 * signers.size() / 3 + 1; }
    CertificateSignature sign(std::size_t i, const VoteTarget& what) const {
        return {signers[i].org, keys[i].sign(voteStatement(network, what))};
    }
    Certificate certificate(std::size_t count) const {
        Certificate out{target, {}};
        for (std::size_t i = 0; i < count; ++i) out.signatures.push_back(sign(i, target));
        return out;
    }
    bool holds(const Certificate& certificate) const {
        return certificate.holds(network, signers);
    }
};

/// Bad certificates by name, made from a good one of the quorum.
std::map<std::string, Certificate> badOnes(const Members& members) {
    std::map<std::string, Certificate> out;
    const auto quorum = members.quorum();
    const auto n = members.signers.size();
    const auto good = members.certificate(quorum);
    const auto bad = [&](const std::string& name, auto change) {
        auto certificate = good;
        change(certificate);
        out[name] = certificate;
    };
    auto& keys = members.keys;
    const auto bySomebody = [&](const std::string& label) {
        return signingKeyOf(label).sign(voteStatement(members.network, members.target));
    };
    bad("no signature", [](auto& c) { c.signatures.clear(); });
    bad("one short", [](auto& c) { c.signatures.pop_back(); });
    bad("first one missing", [](auto& c) { c.signatures.erase(c.signatures.begin()); });
    bad("first twice", [](auto& c) { c.signatures.insert(c.signatures.begin(), c.signatures[0]); });
    bad("last twice", [](auto& c) { c.signatures.push_back(c.signatures.back()); });
    bad("more than there are", [&](auto& c) { c.signatures.assign(n + 1, c.signatures[0]); });
    bad("unknown member", [&](auto& c) { c.signatures.back().member.data[0] = 200; });
    bad("member zero", [&](auto& c) { c.signatures.front().member = {}; });
    bad("unknown member on top", [&](auto& c) {
        OrgId stranger;
        stranger.data[0] = 250;
        c.signatures.push_back({stranger, bySomebody("stranger")});
    });
    bad("stranger's key", [&](auto& c) { c.signatures[0].signature = bySomebody("stranger"); });
    bad("zero signature", [](auto& c) { c.signatures[0].signature = {}; });
    for (const std::size_t at : {0, 31, 32, 63})
        bad("bit of signature " + std::to_string(at),
            [&](auto& c) { c.signatures[0].signature.data[at] ^= 1; });
    bad("bit of the last signature", [](auto& c) { c.signatures.back().signature.data[5] ^= 4; });
    bad("S plus the order", [](auto& c) {
        // The group order, little endian: the copy that lax verifiers take as a second signature.
        const auto order = *base::fromHex(
            "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
        unsigned carry = 0;
        for (std::size_t i = 0; i < 32; ++i) {
            const unsigned sum = c.signatures[0].signature.data[32 + i] + order[i] + carry;
            c.signatures[0].signature.data[32 + i] = std::uint8_t(sum);
            carry = sum >> 8;
        }
    });
    bad("other epoch", [](auto& c) { ++c.target.epoch; });
    bad("epoch 0", [](auto& c) { c.target.epoch = 0; });
    bad("other height", [](auto& c) { ++c.target.height; });
    bad("height below", [](auto& c) { --c.target.height; });
    bad("height 0", [](auto& c) { c.target.height = 0; });
    bad("other header", [](auto& c) { c.target.headerId = hashOfName("other"); });
    bad("bit of the header", [](auto& c) { c.target.headerId.data[31] ^= 1; });
    bad("zero header", [](auto& c) { c.target.headerId = {}; });
    const auto signedOther = [&](const std::string& name, const VoteTarget& what) {
        bad(name, [&](auto& c) { c.signatures.back() = members.sign(quorum - 1, what); });
    };
    signedOther("one signed another header", {3, 70, hashOfName("other")});
    signedOther("one signed another height", {3, 71, members.target.headerId});
    signedOther("one signed another epoch", {4, 70, members.target.headerId});
    bad("one signed for another network", [&](auto& c) {
        c.signatures.back().signature =
            keys[quorum - 1].sign(voteStatement(hashOfName("n2"), members.target));
    });
    bad("all signed for another network", [&](auto& c) {
        for (std::size_t i = 0; i < quorum; ++i)
            c.signatures[i].signature =
                keys[i].sign(voteStatement(hashOfName("n2"), members.target));
    });
    bad("signed without the domain", [&](auto& c) {
        c.signatures[0].signature = keys[0].sign(codec::encoded(members.target));
    });
    bad("signed the header id alone", [&](auto& c) {
        c.signatures[0].signature = keys[0].sign(members.target.headerId);
    });
    bad("signed an empty message",
        [&](auto& c) { c.signatures[0].signature = keys[0].sign(base::ByteView()); });
    if (quorum > 1) {
        bad("one many times", [&](auto& c) { c.signatures.assign(n, c.signatures[0]); });
        bad("wrong order", [](auto& c) { std::swap(c.signatures[0], c.signatures[1]); });
        bad("backwards", [](auto& c) { std::ranges::reverse(c.signatures); });
        bad("signatures exchanged", [](auto& c) {
            std::swap(c.signatures[0].signature, c.signatures[1].signature);
        });
        bad("one signed under two names",
            [](auto& c) { c.signatures[1].signature = c.signatures[0].signature; });
    }
    return out;
}

}  // namespace

class BlockTest : public QObject {
    Q_OBJECT
private slots:
    void certificateNeedsAQuorumOfMembers() {
        for (std::size_t n = 1; n <= 10; ++n) {
            const Members members(n);
            for (std::size_t count = 0; count <= n; ++count)
                QCOMPARE(members.holds(members.certificate(count)), count >= members.quorum());
        }
    }

    void noBadCertificateHolds() {
        for (std::size_t n = 1; n <= 10; ++n) {
            const Members members(n);
            const auto all = badOnes(members);
            QVERIFY(all.size() >= 30);
            for (const auto& [name, certificate] : all)
                QVERIFY2(!members.holds(certificate), (name + " of " + std::to_string(n)).c_str());
        }
        QVERIFY(!Certificate({{}, {}}).holds(hashOfName("network"), {}));
    }

    void formerAndExchangedMembersCountNoMore() {
        const Members members(4);
        const auto certificate = members.certificate(3);
        auto later = members.signers;
        later.erase(later.begin());
        QVERIFY(!certificate.holds(members.network, later));
        auto rotated = members.signers;
        rotated[0].peerKey = signingKeyOf("new key").publicKey();
        QVERIFY(!certificate.holds(members.network, rotated));
        QVERIFY(!certificate.holds(hashOfName("other network"), members.signers));
    }

    void twoQuorumsShareAnHonestMember() {
        for (std::size_t n = 1; n <= 200; ++n) {
            QCOMPARE(quorumOf(n), 2 * n / 3 + 1);
            QVERIFY(2 * quorumOf(n) - n > faultsOf(n));
            QVERIFY(quorumOf(n) <= n - faultsOf(n));
        }
    }

    void voteStatementIsPinned() {
        base::Hash network;
        network.data.fill(0xaa);
        VoteTarget target{1, 300, {}};
        target.headerId.data.fill(0xbb);
        const std::string aa(64, 'a');
        const std::string bb(64, 'b');
        // [text "seabridge/vote/1", network, [1, 300, header id]], written by hand from RFC 8949.
        QCOMPARE(base::toHex(voteStatement(network, target)),
                 "83" "70" "7365616272696467652f766f74652f31" "5820" + aa + "83" "01" "19012c"
                 "5820" + bb);
    }

    void headerIdIsPinned() {
        Header header;
        header.network.data.fill(1);
        header.epoch = 2;
        header.height = 3;
        header.time = 4;
        header.previous.data.fill(5);
        header.stateRoot.data.fill(6);
        header.lastPosition = 7;
        const auto filled = [](const char* two) {
            std::string out = "5820";
            for (int i = 0; i < 32; ++i) out += two;
            return out;
        };
        // An array of 15 in the order of the fields; the id is its leaf hash (RFC 6962).
        const auto zero = filled("00");
        const std::string hex = "8f" "01" + filled("01") + "02" "01" "03" "04" + filled("05") +
                                zero + zero + zero + zero + filled("06") + zero + zero + "07";
        QCOMPARE(base::toHex(codec::encoded(header)), hex);
        const base::Bytes prefix{0};
        QVERIFY(header.id() == crypto::sha256({base::ByteView(prefix), *base::fromHex(hex)}));
    }

    void everyFieldOfAHeaderIsInItsId() {
        const Header header;
        const std::vector<std::function<void(Header&)>> changes{
            [](Header& h) { ++h.version; }, [](Header& h) { h.network.data[0] = 1; },
            [](Header& h) { ++h.epoch; }, [](Header& h) { ++h.rulesNumber; },
            [](Header& h) { ++h.height; }, [](Header& h) { ++h.time; },
            [](Header& h) { h.previous.data[0] = 1; }, [](Header& h) { h.logRoot.data[0] = 1; },
            [](Header& h) { h.entriesRoot.data[0] = 1; },
            [](Header& h) { h.transactionsRoot.data[0] = 1; },
            [](Header& h) { h.outcomesRoot.data[0] = 1; },
            [](Header& h) { h.stateRoot.data[0] = 1; }, [](Header& h) { h.members.data[0] = 1; },
            [](Header& h) { h.nextMembers.data[0] = 1; }, [](Header& h) { ++h.lastPosition; }};
        std::set<base::Hash> ids{header.id()};
        for (const auto& change : changes) {
            auto changed = header;
            change(changed);
            QVERIFY(ids.insert(changed.id()).second);
        }
        QCOMPARE(ids.size(), std::size_t(16));
    }
};

QTEST_GUILESS_MAIN(BlockTest)
#include "BlockTest.moc"
