// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/Envelope.h"

#include "codec/Fields.h"
#include "crypto/Hash.h"
#include "crypto/Random.h"
#include "net/Protocol.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using base::ErrorCode;
using lightnode::Envelope;
using lightnode::ReadingSecret;
using lightnode::Recipient;

namespace {

crypto::SealingKey keyOf(const std::string& name) {
    return crypto::SealingKey::fromSeed(base::Secret(crypto::sha256(base::viewOf(name)).view()));
}

OrgId orgOf(std::uint8_t byte) { return *OrgId::from(base::Bytes(OrgId::kSize, byte)); }

Document documentOf(std::size_t bytes = 20) {
    Document out;
    out.items.push_back({"terms", base::Bytes(bytes, 7), crypto::randomHash()});
    out.items.push_back({"goods", base::bytesOf(base::viewOf("tea")), crypto::randomHash()});
    return out;
}

const NetworkId kNetwork = crypto::sha256(base::viewOf("network"));

std::vector<Recipient> bothParties() {
    return {{orgOf(2), {3, keyOf("two").publicKey()}}, {orgOf(1), {1, keyOf("one").publicKey()}}};
}

std::vector<ReadingSecret> secretsOf(std::uint32_t version, const std::string& name) {
    std::vector<ReadingSecret> out;
    out.push_back({version + 1, keyOf("newer")});
    out.push_back({version, keyOf(name)});
    return out;
}

base::ErrorCode errorOf(const base::Bytes& bytes, const OrgId& org,
                        const std::vector<ReadingSecret>& secrets, const NetworkId& network,
                        const base::Hash& commitment) {
    const auto opened = lightnode::open(bytes, org, secrets, network, commitment);
    return opened ? ErrorCode::Internal : opened.error().code;
}

}  // namespace

class EnvelopeTest : public QObject {
    Q_OBJECT

private slots:
    void everyRecipientReadsTheSameDocument() {
        const auto document = documentOf();
        const auto bytes = lightnode::seal(document, kNetwork, bothParties()).value();
        const auto one = lightnode::open(bytes, orgOf(1), secretsOf(1, "one"), kNetwork,
                                         document.commitment());
        const auto two = lightnode::open(bytes, orgOf(2), secretsOf(3, "two"), kNetwork,
                                         document.commitment());
        QVERIFY(one && two);
        QVERIFY(codec::encoded(*one) == codec::encoded(document));
        QVERIFY(codec::encoded(*two) == codec::encoded(document));
    }

    void neverSealsTwiceAlike() {
        const auto document = documentOf();
        QVERIFY(*lightnode::seal(document, kNetwork, bothParties()) !=
                *lightnode::seal(document, kNetwork, bothParties()));
    }

    void opensForNobodyElse() {
        const auto document = documentOf();
        const auto bytes = lightnode::seal(document, kNetwork, bothParties()).value();
        const auto root = document.commitment();
        QVERIFY(errorOf(bytes, orgOf(3), secretsOf(1, "one"), kNetwork, root) ==
                ErrorCode::NotEntitled);
        QVERIFY(errorOf(bytes, orgOf(1), secretsOf(9, "one"), kNetwork, root) ==
                ErrorCode::NotEntitled);
        QVERIFY(errorOf(bytes, orgOf(1), secretsOf(1, "two"), kNetwork, root) ==
                ErrorCode::Damaged);
        QVERIFY(errorOf(bytes, orgOf(1), secretsOf(1, "one"), crypto::randomHash(), root) ==
                ErrorCode::Damaged);
        QVERIFY(errorOf(bytes, orgOf(1), secretsOf(1, "one"), kNetwork, crypto::randomHash()) ==
                ErrorCode::NotProven);
    }

    void noticesEveryAlteredByte() {
        const auto document = documentOf();
        const auto bytes = lightnode::seal(document, kNetwork, bothParties()).value();
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            auto altered = bytes;
            altered[at] ^= 1;
            const auto opened = lightnode::open(altered, orgOf(1), secretsOf(1, "one"), kNetwork,
                                                document.commitment());
            // The other party's sealed key is the one part that this reader does not use.
            if (opened) {
                const auto before = codec::decoded<Envelope>(bytes);
                const auto after = codec::decoded<Envelope>(altered);
                QVERIFY(before->recipients[1].sealed != after->recipients[1].sealed);
                QVERIFY(before->recipients[0].sealed == after->recipients[0].sealed);
            }
        }
        for (std::size_t size = 0; size < bytes.size(); size += 7)
            QVERIFY(!lightnode::open(base::ByteView(bytes).first(size), orgOf(1),
                                     secretsOf(1, "one"), kNetwork, document.commitment()));
    }

    void refusesAContentOfAnotherCommitment() {
        // A sender that commits to one document and seals another one.
        const auto promised = documentOf();
        const auto sent = documentOf();
        auto envelope = *codec::decoded<Envelope>(
            *lightnode::seal(sent, kNetwork, bothParties()));
        envelope.commitment = promised.commitment();
        QVERIFY(errorOf(codec::encoded(envelope), orgOf(1), secretsOf(1, "one"), kNetwork,
                        promised.commitment()) == ErrorCode::Damaged);
    }

    void refusesRecipientsTakenOutOrPutIn() {
        const auto document = documentOf();
        const auto root = document.commitment();
        const auto sealed = *codec::decoded<Envelope>(
            *lightnode::seal(document, kNetwork, bothParties()));
        auto fewer = sealed;
        fewer.recipients.pop_back();
        QVERIFY(errorOf(codec::encoded(fewer), orgOf(1), secretsOf(1, "one"), kNetwork, root) ==
                ErrorCode::Damaged);
        auto more = sealed;
        more.recipients.push_back({orgOf(9), 1, more.recipients[0].sealed});
        QVERIFY(errorOf(codec::encoded(more), orgOf(1), secretsOf(1, "one"), kNetwork, root) ==
                ErrorCode::Damaged);
        auto twice = sealed;
        twice.recipients.push_back(twice.recipients.back());
        QVERIFY(errorOf(codec::encoded(twice), orgOf(1), secretsOf(1, "one"), kNetwork, root) ==
                ErrorCode::InvalidInput);
        auto none = sealed;
        none.recipients.clear();
        QVERIFY(errorOf(codec::encoded(none), orgOf(1), secretsOf(1, "one"), kNetwork, root) ==
                ErrorCode::InvalidInput);
    }

    void sealsNothingUnfit() {
        const auto codeOf = [](const Document& document, std::vector<Recipient> recipients) {
            const auto sealed = lightnode::seal(document, kNetwork, std::move(recipients));
            return sealed ? ErrorCode::Internal : sealed.error().code;
        };
        QVERIFY(codeOf({}, bothParties()) == ErrorCode::InvalidInput);
        auto repeated = documentOf();
        repeated.items.push_back(repeated.items[0]);
        QVERIFY(codeOf(repeated, bothParties()) == ErrorCode::InvalidInput);
        QVERIFY(codeOf(documentOf(), {}) == ErrorCode::InvalidInput);
        auto twice = bothParties();
        twice.push_back(twice[0]);
        QVERIFY(codeOf(documentOf(), twice) == ErrorCode::InvalidInput);
        auto weak = bothParties();
        weak[0].key.key = {};
        QVERIFY(codeOf(documentOf(), weak) == ErrorCode::InvalidInput);
        QVERIFY(codeOf(documentOf(net::kMaxBlobBytes), bothParties()) == ErrorCode::TooLarge);
    }

    void takesTheNewestReadingKey() {
        Organization organization;
        organization.id = orgOf(4);
        QVERIFY(!lightnode::recipientOf(organization));
        organization.readingKeys = {{1, keyOf("old").publicKey()}, {2, keyOf("new").publicKey()}};
        QCOMPARE(lightnode::recipientOf(organization)->key.version, 2U);
    }
};

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "EnvelopeTest.moc"
