// SPDX-License-Identifier: GPL-3.0-or-later
#include "Entries.h"

#include "base/Log.h"
#include "orderer/EmbeddedOrderer.h"
#include "support/torture/Child.h"
#include "support/torture/Torture.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <random>

using namespace seabridge;
using orderer::EmbeddedOrderer;
using test::entriesFrom;
namespace fs = std::filesystem;

namespace {

struct Told {
    std::atomic<std::uint64_t> entries;  ///< acknowledged
    std::atomic<std::uint64_t> trimmed;  ///< asked for
    std::atomic<std::uint64_t> trims;
};

/// Appends batches and trims now and then, for ever.
int orderForEver(const fs::path& folder, Told& told, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    auto order = EmbeddedOrderer::open(folder, 0);
    if (!order) return 1;
    for (;;) {
        const auto next = order->nextPosition();
        if (random() % 20 == 0 && next > 50) {
            told.trimmed = next - 50;
            if (!order->trim(next - 50)) return 2;
            ++told.trims;
        }
        const auto count = 1 + random() % 8;
        if (order->append(entriesFrom(next, count)) != next) return 3;
        told.entries = next + count;
    }
}

/// Empty, or what is wrong.
std::string faultOf(const fs::path& folder, const Told& told) {
    auto order = EmbeddedOrderer::open(folder, 0);
    if (!order) return "does not open: " + order.error().detail;
    if (order->nextPosition() < told.entries) return "lost an entry";
    if (order->firstPosition() > told.trimmed) return "trimmed too much";
    for (auto at = order->firstPosition(); at < order->nextPosition();) {
        const auto page = order->read(at);
        if (!page || page->empty()) return "cannot be read";
        if (*page != entriesFrom(at, page->size())) return "another entry at a position";
        at += page->size();
    }
    return {};
}

}  // namespace

/// reliability.md F15, for the order in one peer: its holder is killed under load.
class OrderKillTest : public QObject {
    Q_OBJECT
private slots:
    void losesAndMovesNothingToKills() {
        base::setLogLevel(base::LogLevel::Alarm);
        std::mt19937_64 random(support::seedOf("OrderKillTest"));
        support::Shared<Told> told;
        std::unique_ptr<QTemporaryDir> root;
        std::uint64_t entries = 0;
        const auto rounds = support::sized(200, 10'000);
        for (std::size_t round = 0; round < rounds; ++round) {
            if (round % 40 == 0) {
                // In memory: a kill takes nothing from the kernel, and more happens between kills.
                root = std::make_unique<QTemporaryDir>(QStringLiteral("/dev/shm/order-XXXXXX"));
                entries += told->entries;
                told->entries = told->trimmed = 0;
            }
            const auto folder = fs::path(root->path().toStdString()) / "order";
            const auto seed = random();
            QVERIFY(support::killedAfter(static_cast<unsigned>(500 + random() % 15'000),
                                         [&] { return orderForEver(folder, *told, seed); }));
            const auto fault = faultOf(folder, *told);
            QVERIFY2(fault.empty(), fault.c_str());
        }
        entries += told->entries;
        QVERIFY(entries > rounds && told->trims > 0);
        qInfo("%zu kills: %llu entries acknowledged, %llu trims, 0 lost, 0 moved", rounds,
              static_cast<unsigned long long>(entries),
              static_cast<unsigned long long>(told->trims));
    }
};

QTEST_GUILESS_MAIN(OrderKillTest)
#include "OrderKillTest.moc"
