// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "crypto/Hash.h"
#include "merkle/Proof.h"
#include "support/Deal.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

const std::vector<Message> kEveryMessage{
    Message::GetGenesis, Message::GetHead, Message::GetHeaders, Message::GetEntities,
    Message::GetFeed, Message::GetTransaction, Message::Submit, Message::PutBlob,
    Message::GetBlob, Message::SendVote, Message::GetBlocks, Message::AppendEntry,
    Message::ReadOrder, Message::SendStatement, Message::GetAhead, Message::GetConsortium,
    Message::GetChanges, Message::GetEpoch, Message::SendEpochVote};

}  // namespace

/// What a peer answers, and to whom.
class AnsweringTest : public QObject {
    Q_OBJECT
private slots:
    void admitsEachKindOfSenderToItsRequestsOnly() {
        Bench bench;
        bench.block(1);
        bench.certifyTip();
        const Sender guest{Sender::Kind::Guest, {}};
        for (const auto message : kEveryMessage) {
            const bool open = message == Message::GetGenesis || message == Message::GetHead ||
                              message == Message::GetConsortium;
            const bool inner = message == Message::SendVote || message == Message::GetBlocks ||
                               message == Message::SendStatement ||
                               message == Message::GetAhead;
            const auto asGuest = bench.refusal(guest, message, encodedEmpty());
            QVERIFY(open ? !asGuest : asGuest == Refusal::NotEntitled);
            const auto asDevice = bench.refusal(bench.device("Lingnan"), message, encodedEmpty());
            if (inner) QVERIFY(asDevice == Refusal::NotEntitled);
            // Its body is empty as here: so it is answered.
            const bool served = open || message == Message::GetEpoch;
            if (!inner && !served) QVERIFY(asDevice && asDevice != Refusal::NotEntitled);
            const auto asMember = bench.refusal(bench.member("Third"), message, encodedEmpty());
            if (!served) QVERIFY(asMember && asMember != Refusal::NotEntitled);
            if (served) QVERIFY(!asDevice && !asMember);
        }
        QVERIFY(bench.refusal(bench.member("Third"), Message(999), {}) == Refusal::UnknownMessage);
        QVERIFY(bench.refusal(guest, Message(999), {}) == Refusal::NotEntitled);
    }

    void refusesMalformedBodies() {
        Bench bench;
        const std::vector<base::Bytes> bodies{
            {}, {0xff}, {0x80}, {0x9f, 0xff}, {0xfb, 0, 0, 0, 0, 0, 0, 0, 0}, {0x81, 0x81, 0x80},
            base::Bytes(3000, 0x81), {0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}};
        for (const auto message : kEveryMessage) {
            if (message == Message::GetGenesis || message == Message::GetHead ||
                message == Message::GetConsortium || message == Message::GetEpoch ||
                message == Message::AppendEntry || message == Message::ReadOrder)
                continue;  // without a body, or the driver's
            for (const auto& body : bodies)
                QVERIFY2(bench.refusal(bench.member("Third"), message, body) ==
                             Refusal::Malformed,
                         std::to_string(int(message)).c_str());
        }
    }

    void servesFeedsToThoseWhoseTheyAre() {
        Bench bench;
        bench.block(1);
        bench.certifyTip();
        const auto topic = topicOf(bench.scene.org("Lingnan"));
        const auto ask = [&](const Sender& sender, std::uint64_t end) {
            return bench.refusal(sender, Message::GetFeed,
                                 codec::encoded(net::FeedRequest{topic, end, 1'000'000}));
        };
        QVERIFY(!ask(bench.device("Lingnan"), 1));
        QVERIFY(ask(bench.device("Brio"), 1) == Refusal::NotEntitled);
        QVERIFY(ask(bench.member("Third"), 1) == Refusal::NotEntitled);
        QVERIFY(ask(bench.device("Lingnan"), 2) == Refusal::NotReady);
        for (const auto& open : {membershipTopic(), topicOfCurrency({"USD"})})
            QVERIFY(!bench.refusal(bench.device("Brio"), Message::GetFeed,
                                   codec::encoded(net::FeedRequest{open, 0, 10})));
        QVERIFY(bench.refusal(bench.device("Brio"), Message::GetFeed,
                              codec::encoded(net::FeedRequest{topicOfTrade("SB-1"), 0, 1})) ==
                Refusal::NotEntitled);
    }

    void servesBodiesToThoseTheyNameAndToMembers() {
        Bench bench;
        bench.block(1);
        const auto stored = bench.all<peer::StoreBlock>().at(0).block;
        bench.certifyTip();
        const auto ask = [&](const Sender& sender, std::uint32_t index) {
            (void)bench.ask(sender, Message::GetTransaction,
                            codec::encoded(net::TransactionRequest{1, index}));
            const auto load = bench.all<peer::LoadBlocks>().at(0);
            bench.handle(peer::BlocksLoaded{load.token, {stored}});
            return bench.all<peer::Reply>().at(0).frame;
        };
        const auto refusalOf = [](const net::Frame& frame) {
            return codec::decoded<net::ErrorReply>(frame.body)->refusal;
        };
        for (const auto& sender : {bench.device("Lingnan"), bench.member("Third")}) {
            const auto reply = codec::decoded<net::TransactionReply>(ask(sender, 0).body);
            QVERIFY(reply.has_value());
            QVERIFY(merkle::verifyInclusion(merkle::leafHash(reply->raw), 0, reply->count,
                                            reply->header.transactionsRoot, reply->proof));
        }
        // It waits: whom it names reads it once it is carried out (BodiesTest).
        QCOMPARE(refusalOf(ask(bench.device("Brio"), 0)), Refusal::NotEntitled);
        QCOMPARE(refusalOf(ask(bench.device("Aoba"), 0)), Refusal::NotEntitled);
        QCOMPARE(refusalOf(ask(bench.device("Third"), 0)), Refusal::NotEntitled);
        QCOMPARE(refusalOf(ask(bench.member("Third"), 1)), Refusal::NotFound);
        for (const Height height : {Height(0), Height(2)})
            QVERIFY(bench.refusal(bench.member("Third"), Message::GetTransaction,
                                  codec::encoded(net::TransactionRequest{height, 0})) ==
                    Refusal::NotFound);
    }

    void provesEntitiesOfCertifiedHeightsToTheirOwners() {
        Bench bench;
        for (std::uint64_t i = 1; i <= 20; ++i) {
            bench.block(i);
            bench.certifyTip();
        }
        const auto ask = [&](const Sender& sender, Height height, std::vector<Key> keys) {
            return bench.ask(sender, Message::GetEntities,
                             codec::encoded(net::EntitiesRequest{height, std::move(keys)}));
        };
        const auto refusalOf = [](const net::Frame& frame) {
            return codec::decoded<net::ErrorReply>(frame.body)->refusal;
        };
        const auto policy = Policy::keyOf(bench.scene.org("Lingnan"));
        const auto own = codec::decoded<net::EntitiesReply>(
            ask(bench.device("Lingnan"), 20, {policy}).body);
        QVERIFY(own->proofs[0].entitled && own->proofs[0].entry);
        const auto foreign = codec::decoded<net::EntitiesReply>(
            ask(bench.device("Brio"), 20, {policy, Parameters::keyOf()}).body);
        QVERIFY(!foreign->proofs[0].entitled && !foreign->proofs[0].entry);
        QVERIFY(!foreign->proofs[0].leaf && foreign->proofs[0].steps.empty());
        QVERIFY(foreign->proofs[1].entry.has_value());
        // The right hash under a wrong family opens nothing.
        const auto dressed = codec::decoded<net::EntitiesReply>(
            ask(bench.device("Brio"), 20, {{Family::Currency, policy.hash}}).body);
        QVERIFY(!dressed->proofs[0].entry);
        QCOMPARE(refusalOf(ask(bench.device("Brio"), 21, {policy})), Refusal::NotReady);
        QCOMPARE(refusalOf(ask(bench.device("Brio"), 3, {policy})), Refusal::TooOld);
        QVERIFY(ask(bench.device("Brio"), 4, {policy}).kind != net::kErrorReply);
        QCOMPARE(refusalOf(ask(bench.device("Brio"), 20, std::vector<Key>(65, policy))),
                 Refusal::TooLarge);
    }

    void doesNotSendMoreEntitiesThanAReplyHolds() {
        Bench bench("Bank", [](peer::PeerConfig& config) {
            for (auto& organization : config.genesis.organizations)
                while (organization.readingKeys.size() < Organization::kMaxReadingKeys)
                    organization.readingKeys.push_back(
                        {std::uint32_t(organization.readingKeys.size() + 1), {}, base::Hash()});
        });
        const auto firm = Organization::keyOf(bench.scene.org("Lingnan"));
        const auto with = [&](std::size_t count) {
            return bench.refusal(bench.device("Brio"), Message::GetEntities,
                                 codec::encoded(net::EntitiesRequest{
                                     0, std::vector<Key>(count, firm)}));
        };
        QVERIFY(!with(8));
        QVERIFY(with(net::kMaxEntities) == Refusal::TooLarge);
    }

    void limitsHeadersAndBlocks() {
        Bench bench;
        for (std::uint64_t i = 1; i <= 20; ++i) {
            bench.block(i);
            bench.certifyTip();
        }
        const auto headers = [&](Height from, std::uint32_t count) {
            return codec::decoded<net::HeadersReply>(
                       bench.ask(bench.device("Brio"), Message::GetHeaders,
                                 codec::encoded(net::HeadersRequest{from, count}))
                           .body)
                ->headers.size();
        };
        QCOMPARE(headers(0, ~std::uint32_t(0)), std::size_t(21));
        QCOMPARE(headers(5, 3), std::size_t(3));
        QCOMPARE(headers(21, 3), std::size_t(0));
        QCOMPARE(headers(~Height(0), 3), std::size_t(0));
        (void)bench.ask(bench.member("Third"), Message::GetBlocks,
                        codec::encoded(net::HeightRequest{1}));
        QVERIFY(bench.all<peer::LoadBlocks>().at(0).count <= peer::Chain::kAhead);
        for (const Height height : {Height(0), Height(21), ~Height(0)})
            QVERIFY(bench.refusal(bench.member("Third"), Message::GetBlocks,
                                  codec::encoded(net::HeightRequest{height})) ==
                    Refusal::NotFound);
        QVERIFY(bench.refusal(bench.device("Lingnan"), Message::GetBlocks,
                              codec::encoded(net::HeightRequest{1})) == Refusal::NotEntitled);
    }

    void takesTransactionsOfTheSendersOrganizationOnly() {
        Bench bench;
        const auto submit = [&](const Sender& sender, const base::Bytes& raw) {
            return bench.refusal(sender, Message::Submit, codec::encoded(net::Blob{raw}));
        };
        const auto raw = bench.payment();
        QVERIFY(submit(bench.device("Brio"), raw) == Refusal::NotEntitled);
        QVERIFY(!submit(bench.device("Lingnan"), raw));
        QVERIFY(!submit(bench.member("Third"), raw));
        auto bent = raw;
        bent.back() ^= 1;
        QVERIFY(submit(bench.device("Lingnan"), bent) == Refusal::Malformed);
        const Scene stranger(3);
        Body body;
        body.network = stranger.network();
        body.org = bench.scene.org("Lingnan");
        body.action = Approve{};
        QVERIFY(submit(bench.device("Lingnan"),
                       codec::encoded(signTransaction(body, signingKeyOf("Lingnan/clerk")))) ==
                Refusal::Malformed);
        QVERIFY(submit(bench.device("Lingnan"), {}) == Refusal::Malformed);
        QVERIFY(submit(bench.device("Lingnan"), base::Bytes(900'000, 7)) == Refusal::Malformed);
    }

    void signsForABlobOnceItIsStored() {
        Bench bench;
        const base::Bytes blob(1000, 7);
        (void)bench.ask(bench.device("Brio"), Message::PutBlob, codec::encoded(net::Blob{blob}));
        QVERIFY(bench.all<peer::Reply>().empty());
        const auto wanted = bench.all<peer::StoreBlob>().at(0);
        QVERIFY(wanted.bytes == blob && wanted.sender.org == bench.scene.org("Brio"));
        bench.handle(peer::BlobStored{wanted.client, wanted.requestId, crypto::sha256(blob)});
        const auto reply = bench.all<peer::Reply>().at(0);
        QVERIFY(reply.client == 7 && reply.frame.requestId == 9);
        const auto receipt = codec::decoded<net::ReceiptReply>(reply.frame.body)->receipt;
        QVERIFY(crypto::verify(signingKeyOf("Bank/peer").publicKey(),
                               receiptStatement(bench.scene.network(), crypto::sha256(blob)),
                               receipt.signature));
        const auto put = [&](std::size_t size) {
            return bench.refusal(bench.device("Brio"), Message::PutBlob,
                                 codec::encoded(net::Blob{base::Bytes(size, 1)}));
        };
        QVERIFY(put(0) == Refusal::Malformed);
        QVERIFY(!put(net::kMaxBlobBytes));
        QVERIFY(put(net::kMaxBlobBytes + 1) == Refusal::TooLarge);
        QVERIFY(bench.all<peer::StoreBlob>().empty());
    }
};

QTEST_GUILESS_MAIN(AnsweringTest)
#include "AnsweringTest.moc"
