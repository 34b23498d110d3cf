// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Identity.h"

#include <QtTest>

#include <random>
#include <set>

using namespace seabridge::ledger;

namespace {

__extension__ using Wide = __int128;

}  // namespace

class TicketsTest : public QObject {
    Q_OBJECT
private slots:
    void takesEachTicketOnceInsideTheWindow() {
        std::mt19937_64 random(7);
        for (const std::uint64_t start : {std::uint64_t{0}, std::uint64_t{1'000'000},
                                          ~std::uint64_t{0} - 400'000}) {
            Tickets tickets;
            tickets.top = start;
            std::set<std::uint64_t> taken;
            for (int i = 0; i < 20'000; ++i) {
                const auto ticket = tickets.top + 300 - random() % 600;
                const auto distance = Wide(ticket) - Wide(tickets.top);
                if (distance > 300 || distance < -300) continue;  // beyond 64 bits
                const bool inside = distance > -256 && distance <= 256;
                const auto wanted = !inside                  ? Reject::TicketOutOfWindow
                                    : taken.contains(ticket) ? Reject::Skipped
                                                             : Reject::None;
                const auto topBefore = tickets.top;
                QCOMPARE(tickets.isUsed(ticket), distance <= -256 || taken.contains(ticket));
                QCOMPARE(tickets.take(ticket), wanted);
                if (wanted == Reject::None) taken.insert(ticket);
                QCOMPARE(tickets.top, wanted == Reject::None ? std::max(topBefore, ticket)
                                                             : topBefore);
            }
            QVERIFY(taken.size() > 1'000);
        }
    }

    void ticketsEndWithTheLastNumberNotWithAnOverflow() {
        Tickets tickets;
        tickets.top = ~std::uint64_t{0} - 1;
        QCOMPARE(tickets.take(0), Reject::TicketOutOfWindow);
        QCOMPARE(tickets.take(~std::uint64_t{0}), Reject::None);
        QCOMPARE(tickets.take(~std::uint64_t{0}), Reject::Skipped);
        QCOMPARE(tickets.take(~std::uint64_t{0} - 255), Reject::None);
        QCOMPARE(tickets.take(~std::uint64_t{0} - 256), Reject::TicketOutOfWindow);
    }
};

QTEST_GUILESS_MAIN(TicketsTest)
#include "TicketsTest.moc"
