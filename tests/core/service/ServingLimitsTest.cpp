// SPDX-License-Identifier: GPL-3.0-or-later
// What requests cost, and who gets in when a peer has too much to do.
#include "FairQueue.h"
#include "MemberLinks.h"
#include "PeerConfig.h"
#include "PeerKeys.h"
#include "net/Server.h"
#include "support/Scene.h"

#include <QtTest>

using namespace seabridge;
using app::InputRoom;
using net::Message;
using peer::Sender;

namespace {

constexpr auto kMembers = InputRoom::For::Members;
constexpr auto kOthers = InputRoom::For::Others;

std::int64_t cost(Sender::Kind who, Message message, base::Bytes body = {}) {
    return app::costOf(codec::encoded(Sender{who, {}}),
                       {static_cast<std::uint16_t>(message), 1, std::move(body)});
}

std::int64_t costOfEntities(std::size_t keys, Sender::Kind who = Sender::Kind::Device) {
    return cost(who, Message::GetEntities,
                codec::encoded(net::EntitiesRequest{1, std::vector<ledger::Key>(keys)}));
}

std::int64_t costOfHeaders(std::uint32_t count, Sender::Kind who = Sender::Kind::Device) {
    return cost(who, Message::GetHeaders, codec::encoded(net::HeadersRequest{1, count}));
}

ledger::OrgId orgOfNumber(std::uint8_t number) {
    return *ledger::OrgId::from(base::Bytes(16, number));
}

/// How many inputs of one byte the payer gets in.
std::size_t fill(InputRoom& room, const InputRoom::Payer& payer) {
    std::size_t count = 0;
    while (room.take(payer, 1)) ++count;
    return count;
}

/// A member's peer that takes what it is asked and never answers.
struct Silent {
    explicit Silent(const app::PeerKeys& other) {
        net::ServerOptions options;
        options.requestEndpoint = options.announceEndpoint = "tcp://127.0.0.1:*";
        options.curveSecret = curve.copy();
        options.limits.requests = {10'000, 10'000};
        server = std::move(*net::Server::start(std::move(options), [](net::Request) {}));
        server->setAllowed({{net::curvePublicOf(other.curve), {1}}});
    }
    [[nodiscard]] ledger::Member member(std::uint8_t number) const {
        ledger::Member out;
        out.org = orgOfNumber(number);
        out.curveKey = net::curvePublicOf(curve);
        out.requestEndpoint = server->requestEndpoint();
        return out;
    }
    base::Secret curve = net::randomCurveSecret();
    std::unique_ptr<net::Server> server;
};

}  // namespace

class ServingLimitsTest : public QObject {
    Q_OBJECT
private slots:
    void membersPayOneForEverything() {
        for (std::uint16_t kind = 16; kind < 64; ++kind)
            QCOMPARE(cost(Sender::Kind::Member, static_cast<Message>(kind)), std::int64_t(1));
    }

    void dearRequestsOfOthersCostMore() {
        for (const auto who : {Sender::Kind::Device, Sender::Kind::Guest}) {
            for (const auto dear : {Message::PutBlob, Message::GetTransaction})
                QVERIFY(cost(who, dear) >= 20);
            QVERIFY(cost(who, Message::GetEpoch) > 1);
            for (const auto dear : {Message::GetChanges, Message::GetConsortium})
                QVERIFY(cost(who, dear) >= 5);
            for (const auto cheap : {Message::GetHead, Message::Submit})
                QCOMPARE(cost(who, cheap), std::int64_t(1));
        }
        QCOMPARE(app::costOf({}, {static_cast<std::uint16_t>(Message::GetTransaction), 1, {}}),
                 std::int64_t(20));
    }

    void whoAsksForMoreEntitiesAndHeadersPaysMore() {
        QCOMPARE(costOfEntities(1), std::int64_t(1));
        QVERIFY(costOfEntities(net::kMaxEntities) >= 3);
        QVERIFY(costOfEntities(net::kMaxEntities / 2) < costOfEntities(net::kMaxEntities));
        QCOMPARE(costOfHeaders(1), std::int64_t(1));
        QVERIFY(costOfHeaders(net::kMaxHeaders) >= 3);
        // It gets no more than that either.
        QCOMPARE(costOfHeaders(0xFFFF'FFFF), costOfHeaders(net::kMaxHeaders));
        QCOMPARE(costOfEntities(net::kMaxEntities, Sender::Kind::Member), std::int64_t(1));
        QCOMPARE(costOfHeaders(net::kMaxHeaders, Sender::Kind::Member), std::int64_t(1));
        for (const auto message : {Message::GetEntities, Message::GetHeaders})
            QCOMPARE(cost(Sender::Kind::Device, message, {1, 2, 3}), std::int64_t(1));
    }

    /// At one peer alone 15,000 entities are a burst, a million headers half a minute.
    void aDeskThatComesForTheFirstTimeIsServed() {
        const auto rate = app::LimitsConfig().requests;
        QVERIFY(15'000 / std::int64_t(net::kMaxEntities) * costOfEntities(net::kMaxEntities) <=
                rate.burst);
        QVERIFY(1'000'000 / std::int64_t(net::kMaxHeaders) * costOfHeaders(net::kMaxHeaders) <=
                rate.burst + 30 * rate.perSecond);
    }

    /// At one peer alone, without ever being told Busy, beside the heads that it asks for.
    void aDeskSyncsAHundredThousandEntriesAtOnce() {
        const auto pages = std::int64_t(100'000 / net::kMaxFeedEntries + 1);
        QVERIFY(pages * cost(Sender::Kind::Device, Message::GetFeed) + 10 <=
                app::LimitsConfig().requests.burst);
    }

    void halfOfTheQueueIsForMembers() {
        InputRoom room(1'000, 1'000'000);
        std::size_t others = 0;
        for (std::uint8_t i = 1; i < 100; ++i) others += fill(room, {kOthers, orgOfNumber(i)});
        QVERIFY(others <= 500 && others > 480);
        std::size_t members = 0;
        for (std::uint8_t i = 1; i < 100; ++i) members += fill(room, {kMembers, orgOfNumber(i)});
        QVERIFY(others + members > 980);
        QCOMPARE(room.inputs(), others + members);
        QCOMPARE(room.bytes(), others + members);
    }

    void oneWhoFillsItLeavesAsMuchAsHeHas() {
        InputRoom room(1'000, 1'000'000);
        const InputRoom::Payer flooder{kMembers, orgOfNumber(1)};
        QCOMPARE(fill(room, flooder), std::size_t(500));
        // The next ones have their share all the same, and the flooder does not get it back.
        for (std::uint8_t i = 2; i < 6; ++i) {
            QVERIFY(room.take({kMembers, orgOfNumber(i)}, 1));
            QVERIFY(!room.take(flooder, 1));
        }
        QCOMPARE(fill(room, {kMembers, orgOfNumber(6)}), std::size_t(248));
        for (int i = 0; i < 400; ++i) room.giveBack(flooder, 1);
        QVERIFY(room.take(flooder, 1));
    }

    void anOrganizationsPeerAndItsDevicesAreNotOne() {
        InputRoom room(1'000, 1'000'000);
        const auto org = orgOfNumber(1);
        QCOMPARE(fill(room, InputRoom::payerOf({Sender::Kind::Device, org})), std::size_t(250));
        QVERIFY(fill(room, InputRoom::payerOf({Sender::Kind::Member, org})) > 300);
        // All guests together are one.
        QVERIFY(fill(room, InputRoom::payerOf({Sender::Kind::Guest, {}})) == 0);
    }

    void bytesAreSharedLikeInputs() {
        InputRoom room(100, 1'000);
        const InputRoom::Payer device{kOthers, orgOfNumber(1)};
        const InputRoom::Payer member{kMembers, orgOfNumber(1)};
        QVERIFY(!room.take(device, 251));
        QVERIFY(room.take(device, 250));
        QVERIFY(!room.take(device, 1));
        QVERIFY(room.take({kOthers, orgOfNumber(2)}, 125));
        QVERIFY(!room.take(member, 313));
        QVERIFY(room.take(member, 312));
        QCOMPARE(room.bytes(), std::size_t(250 + 125 + 312));
        room.giveBack(device, 250);
        room.giveBack({kOthers, orgOfNumber(2)}, 125);
        room.giveBack(member, 312);
        QCOMPARE(room.inputs(), std::size_t(0));
        QCOMPARE(room.bytes(), std::size_t(0));
        QVERIFY(room.take(device, 250));
    }

    void everybodyHasHisTurn() {
        app::FairQueue<int> queue(1'000, 1'000'000);
        const auto push = [&](int value, InputRoom::For whom, std::uint8_t number) {
            return queue.tryPush(value, {whom, orgOfNumber(number)}, 1);
        };
        const auto pop = [&] { return queue.pop(std::chrono::milliseconds(0)).value_or(-1); };
        QCOMPARE(pop(), -1);
        for (int i = 0; i < 200; ++i) QVERIFY(push(1'000 + i, kOthers, 1));
        for (int i = 0; i < 40; ++i) QVERIFY(push(i, kMembers, 1));
        QVERIFY(push(2'000, kOthers, 2) && push(500, kMembers, 2));
        // Members first, one of each in turn, and now and then one of the others.
        std::vector<int> got;
        for (int i = 0; i < 45; ++i) got.push_back(pop());
        QVERIFY(got[0] == 0 && got[1] == 500 && got[2] == 1 && got[3] == 2);
        QVERIFY(got[16] == 1'000 && got[33] == 2'000);
        QVERIFY(got[15] == 14 && got[17] == 15);
        QCOMPARE(std::ranges::count_if(got, [](int one) { return one < 1'000; }), 41);
        QCOMPARE(queue.inputs(), std::size_t(242 - 45));
        QCOMPARE(pop(), 1'003);
        queue.close();
        QVERIFY(!push(1, kMembers, 1));
        while (pop() >= 0) {}
        QCOMPARE(queue.inputs(), std::size_t(0));
        QCOMPARE(queue.bytes(), std::size_t(0));
    }

    void aMemberThatDoesNotAnswerTakesNothingFromTheOthers() {
        const app::PeerKeys keys{support::signingKeyOf("Bank/peer"), net::randomCurveSecret(), {}};
        const Silent silent(keys), other(keys);
        app::MemberLinks links(orgOfNumber(1), keys.curve, [](const ledger::OrgId&, net::Frame) {});
        links.update({silent.member(2), other.member(3)});
        QTRY_COMPARE_WITH_TIMEOUT(links.connected(), std::size_t(2), 5'000);
        const auto ask = [&](std::uint8_t number, std::int64_t mono) {
            return links.send(orgOfNumber(number),
                              {static_cast<std::uint16_t>(Message::GetHead), 1, {}}, mono);
        };
        std::size_t taken = 0;
        std::uint64_t last = 0;
        while (taken < 2 * app::MemberLinks::kInFlight) {
            auto number = ask(2, 0);
            // Its client's queue may be full for a moment.
            if (!number) QTest::qWait(200);
            if (!number) number = ask(2, 0);
            if (!number) break;
            last = *number;
            ++taken;
        }
        QCOMPARE(taken, app::MemberLinks::kInFlight);
        QVERIFY(ask(3, 0).has_value());
        // An answer makes room for one, time for all.
        QVERIFY(links.take(orgOfNumber(2), {18, last, {}}).has_value());
        QVERIFY(ask(2, 0) && !ask(2, 0));
        links.expire(app::MemberLinks::kTimeoutMs);
        QVERIFY(ask(2, 20'000).has_value());
    }
};

QTEST_GUILESS_MAIN(ServingLimitsTest)
#include "ServingLimitsTest.moc"
