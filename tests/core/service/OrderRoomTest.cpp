// SPDX-License-Identifier: GPL-3.0-or-later
// What another member's peer may put into the embedded order.
#include "OrderRoom.h"
#include "support/Scene.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using app::OrderRoom;
using net::Refusal;

namespace {

const OrgId kOne = *OrgId::from(support::hashOfName("one").view().first(OrgId::kSize));
const OrgId kOther = *OrgId::from(support::hashOfName("other").view().first(OrgId::kSize));

base::Bytes entryBy(const OrgId& maker, std::size_t bytes = 100) {
    EntryBody body;
    body.network = support::hashOfName("network");
    body.maker = maker;
    body.transactions = {base::Bytes(bytes)};
    return signEntry(body, support::signingKeyOf("Bank/peer"));
}

Parameters quota(std::uint64_t bytes, std::uint32_t positions) {
    Parameters out;
    out.quotaBytes = bytes;
    out.quotaPositions = positions;
    return out;
}

}  // namespace

class OrderRoomTest : public QObject {
    Q_OBJECT
private slots:
    void takesOnlyWhatSaysThatItIsTheMembers() {
        OrderRoom room;
        const Parameters usual;
        QVERIFY(!room.refuses(entryBy(kOne), kOne, usual, false, 0));
        QVERIFY(room.refuses(entryBy(kOne), kOther, usual, false, 0) == Refusal::Malformed);
        QVERIFY(room.refuses(base::Bytes(1000), kOne, usual, false, 0) == Refusal::Malformed);
        QVERIFY(room.refuses({}, kOne, usual, false, 0) == Refusal::Malformed);
        QVERIFY(room.refuses(entryBy(kOne, kMaxEntryBytes), kOne, usual, false, 0) ==
                Refusal::TooLarge);
    }

    void givesEachItsShareOfTheLastPositions() {
        OrderRoom room;
        const auto parameters = quota(3'000, 5);
        const auto large = [&](const OrgId& maker) {
            return room.refuses(entryBy(maker, 1'000), maker, parameters, false, 0);
        };
        QVERIFY(!large(kOne) && !large(kOne));
        QVERIFY(large(kOne) == Refusal::Busy);
        QVERIFY(large(kOne) == Refusal::Busy);
        // The other is not concerned, and what it puts in moves the window on.
        QVERIFY(!large(kOther) && !large(kOther));
        QVERIFY(large(kOne) == Refusal::Busy);
        for (int i = 0; i < 2; ++i)
            QVERIFY(!room.refuses(entryBy(kOther, 10), kOther, parameters, false, 0));
        QVERIFY(!large(kOne) && !large(kOne));
        QVERIFY(large(kOne) == Refusal::Busy);
    }

    void forgetsWhatIsOldAndLimitsNobodyWhoIsAlone() {
        OrderRoom room;
        const auto parameters = quota(1'500, 100);
        const auto entry = entryBy(kOne, 1'000);
        QVERIFY(!room.refuses(entry, kOne, parameters, false, 0));
        QVERIFY(room.refuses(entry, kOne, parameters, false, OrderRoom::kRememberedMs) ==
                Refusal::Busy);
        QVERIFY(!room.refuses(entry, kOne, parameters, false, OrderRoom::kRememberedMs + 1));
        QVERIFY(!room.refuses(entry, kOne, parameters, true, OrderRoom::kRememberedMs + 1));
    }
};

QTEST_GUILESS_MAIN(OrderRoomTest)
#include "OrderRoomTest.moc"
