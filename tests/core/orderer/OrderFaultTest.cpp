// SPDX-License-Identifier: GPL-3.0-or-later
#include "Entries.h"

#include "base/Log.h"
#include "orderer/EmbeddedOrderer.h"
#include "support/faults/FaultStory.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::support;
using orderer::EmbeddedOrderer;
using test::entriesFrom;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kBefore = 6;  ///< entries that every folder holds before the faults

struct Told : FaultTold {
    std::uint64_t trimmed = 0;  ///< asked for
};

void prepare(const fs::path& folder) {
    auto order = EmbeddedOrderer::open(folder, 0);
    if (order->append(entriesFrom(0, kBefore)) != 0) qFatal("append");
}

constexpr int kLeftACopy = 20;

bool hasCopy(const fs::path& folder) { return fs::exists(folder / "epoch-0.order.new"); }

/// After an error of the disk nothing more is taken.
int given(EmbeddedOrderer& order, const base::Error& error) {
    if (!isDisk(error)) return wrongError(error);
    return order.append(entriesFrom(order.nextPosition(), 1)) ? kWroteOnAfterFailure : kFine;
}

/// A trim that failed leaves no copy, and the order as it was; it goes on unless it refuses.
int notTrimmed(const fs::path& folder, EmbeddedOrderer& order, const base::Error& error,
               Told& told) {
    if (!isDisk(error)) return wrongError(error);
    if (hasCopy(folder)) return kLeftACopy;
    const auto next = order.nextPosition();
    if (!test::isWhole(order)) return kWrongData;
    if (order.append(entriesFrom(next, 1))) told.kept = next + 1;
    return kFine;
}

/// Appends alone and together, trims, goes on behind what is missing, and reads all the while.
int act(const fs::path& folder, Told& told) {
    auto order = EmbeddedOrderer::open(folder, 0);
    if (!order) return isDisk(order.error()) ? kFine : wrongError(order.error());
    for (const std::size_t count : {1, 4, 2}) {
        const auto next = order->nextPosition();
        if (const auto done = order->append(entriesFrom(next, count)); !done)
            return given(*order, done.error());
        told.kept = next + count;
        const auto read = order->read(next);
        if (!read) return isDisk(read.error()) ? kFine : wrongError(read.error());
        if (*read != entriesFrom(next, count)) return kWrongData;
        told.trimmed = next;
        if (const auto done = order->trim(next); !done)
            return notTrimmed(folder, *order, done.error(), told);
    }
    told.trimmed = told.kept + 5;
    if (const auto done = order->goOnAt(told.trimmed); !done)
        return notTrimmed(folder, *order, done.error(), told);
    if (!order->append(entriesFrom(told.trimmed, 1))) return kFine;
    told.kept = told.trimmed + 1;
    told.finished = true;
    return kFine;
}

std::string faultAfter(const fs::path& folder, const Told& told) {
    auto order = EmbeddedOrderer::open(folder, 0);
    if (!order) return "does not open: " + order.error().detail;
    if (hasCopy(folder)) return "kept a copy";
    if (order->nextPosition() < std::max(told.kept, kBefore)) return "lost an entry";
    if (order->firstPosition() > told.trimmed) return "trimmed too much";
    if (!test::isWhole(*order)) return "another entry at a position";
    const auto next = order->nextPosition();
    if (order->append(entriesFrom(next, 2)) != next) return "does not go on";
    return test::isWhole(*order) ? "" : "goes on otherwise";
}

constexpr FaultStory<Told> kOrder{"embedded order", prepare, act, faultAfter};

}  // namespace

/// reliability.md F3 and F4 for the order in one peer: each call of the story fails once, in a
/// process of its own.
class OrderFaultTest : public QObject {
    Q_OBJECT
private:
    FaultTeller teller_{seedOf("OrderFaultTest")};

    void tell(Fault fault) {
        const auto wrong = teller_.tell(kOrder, fault, 1);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }
    void aFailedCallLosesNothing() { tell(Fault::Io); }
    void aFullDiskLosesNothingAndHeals() { tell(Fault::NoSpace); }
    void aFullDiskIsNoReasonToEndWithATrim() {
        for (std::size_t at = 1;; ++at) {
            const auto folder = teller_.fresh();
            prepare(folder);
            auto order = EmbeddedOrderer::open(folder, 0).value();
            armFaults(folder.c_str(), Fault::NoSpace, at);
            const auto done = order.trim(3);
            (void)disarmFaults();
            if (done) {
                QVERIFY(at > 2);
                return;
            }
            QVERIFY(done.error().code == base::ErrorCode::DiskFull && !hasCopy(folder));
            QCOMPARE(order.firstPosition(), std::uint64_t(0));
            QCOMPARE(order.append(entriesFrom(kBefore, 1)).value(), kBefore);
            QVERIFY(order.trim(3) && order.firstPosition() == 3 && test::isWhole(order));
        }
    }
    void whatAnInterruptedTrimLeftGoes() {
        const auto folder = teller_.fresh();
        prepare(folder);
        QVERIFY(base::replaceFile(folder / "epoch-0.order.new", base::Bytes(100, 1)));
        QVERIFY(EmbeddedOrderer::open(folder, 0) && !hasCopy(folder));
    }
    void aShortCallIsCarriedOn() { tell(Fault::Short); }
    void anInterruptedCallIsMadeAgain() { tell(Fault::Interrupt); }
};

QTEST_GUILESS_MAIN(OrderFaultTest)
#include "OrderFaultTest.moc"
