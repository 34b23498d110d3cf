// SPDX-License-Identifier: GPL-3.0-or-later
// Signed payments, executed and certified durably, against what a firm would use instead: durable
// double-entry transfers in PostgreSQL 15 by eight clients, without signatures (quality.md).
//     PostgresBench [ACCOUNTS [PAYMENTS [SECONDS]]]
#include "base/Ensure.h"
#include "support/Measure.h"
#include "support/Node.h"
#include "support/Postgres.h"
#include "support/Rows.h"

#include <cstdio>

using namespace seabridge;
using namespace seabridge::bench;

namespace {

constexpr int kClients = 8;

double paymentsPerSecond(Node& node, World& world, std::size_t count) {
    const auto payments = world.payments(count);
    const auto entries = world.entriesOf(payments);
    const auto before = node.peer().certifiedHeight();
    const auto time = seconds([&] { node.take(entries); });
    ENSURE(node.peer().certifiedHeight() == before + entries.size());
    return static_cast<double>(count) / time;
}

}  // namespace

int main(int argc, char** argv) {
    const auto number = [&](int at, std::size_t otherwise) {
        return argc > at ? std::stoul(argv[at]) : otherwise;
    };
    if (!Postgres::isInstalled()) {
        std::fprintf(stderr, "postgresql-15 is not installed\n");
        return 1;
    }
    const auto accounts = number(1, 10'000);
    World world(accounts, 1);
    const TemporaryFolder folder;
    Node node(world, folder.path());
    Postgres postgres;
    postgres.makeBooks(accounts);
    const auto time = static_cast<int>(number(3, 8));
    // Ours between two runs of theirs, so that both have the same neighbours on the machine.
    const auto first = postgres.transfersPerSecond(kClients, time);
    const auto ours = paymentsPerSecond(node, world, number(2, 70'000));
    const auto second = postgres.transfersPerSecond(kClients, time);
    postgres.verifyBooks();
    const auto theirs = (first + second) / 2;
    row(fmt::format("payments, {} accounts, against a database", accounts), ours, "payments/s",
        "PostgreSQL 15, eight clients, no signatures", theirs, ours / theirs, ">= 3");
    return 0;
}
