// SPDX-License-Identifier: GPL-3.0-or-later
#include "Consortium.h"

#include "NodeRecords.h"
#include "desk/Rollback.h"

#include <QtTest>

using namespace seabridge;
using namespace std::chrono_literals;
using namespace seabridge::support;
namespace fs = std::filesystem;

/// A vault folder copied while it was closed, header and all, and put back later: by itself it looks
/// right, but the ledger knows what was signed since (ledger.md section 11).
class OldVaultTest : public QObject {
    Q_OBJECT
private slots:
    void isNoticedByTheTicketsAndSignsNothing();
    void isNoticedWhereNothingWasSignedBefore();
    void aNewVaultOfTheSamePhraseIsNoOldOne();
};

void OldVaultTest::isNoticedByTheTicketsAndSignsNothing() {
    const Consortium consortium;
    const ledger::IssueCurrency action{consortium.org("Brio"), {{"USD"}, 5'00}, {}};
    const auto folder = consortium.folderOf("Bank/finance");
    const auto copy = consortium.folderOf("copy");
    {
        Person issuer(consortium, "Bank/finance");
        issuer.submits(action, Reject::Waiting);
    }
    fs::copy(folder, copy, fs::copy_options::recursive);
    {
        // The present one is not taken for an old one, however often it is opened.
        Person issuer(consortium, "Bank/finance");
        issuer.submits(action, Reject::Waiting);
    }
    {
        Person issuer(consortium, "Bank/finance");
        issuer.submits(action, Reject::Waiting);
    }
    fs::remove_all(folder);
    fs::rename(copy, folder);
    {
        auto profile = consortium.profile("Bank/finance");
        QVERIFY(!profile.vault().openedReadOnly());
        auto driver = need(NodeDriver::open(profile, consortium.options()), "driver");
        const auto until = base::monotonicMs() + 30'000;
        while (!driver->failure() && base::monotonicMs() < until) driver->turn(50ms);
        QVERIFY(driver->failure().has_value());
        QCOMPARE(driver->failure()->code, base::ErrorCode::RolledBack);
        QVERIFY(profile.vault().openedReadOnly());
    }
    auto profile = consortium.profile("Bank/finance");
    QVERIFY(profile.vault().openedReadOnly());
    auto options = consortium.options();
    const auto refused = NodeDriver::open(profile, options);
    QVERIFY(!refused && refused.error().code == base::ErrorCode::RolledBack);
    options.onlyLooks = true;
    auto looking = need(NodeDriver::open(profile, options), "looking");
    const auto missed = need(app::missedBy(*looking, kPatience), "missed");
    QCOMPARE(missed.tickets, (std::vector<std::uint64_t>{2, 3}));
    QCOMPARE(missed.lastTicket, std::uint64_t(3));
    need(app::acceptRollback(*looking, missed), "accept");
    looking.reset();
    need(profile.vault().close(), "close");

    Person again(consortium, "Bank/finance");
    again.submits(action, Reject::Waiting);
    QVERIFY(!again.driver->failure());
}

void OldVaultTest::isNoticedWhereNothingWasSignedBefore() {
    const Consortium consortium;
    const auto folder = consortium.folderOf("Bank/finance");
    const auto copy = consortium.folderOf("copy");
    {
        Person issuer(consortium, "Bank/finance");
        auto& database = issuer.profile.vault().database();
        const auto learnt = [&] { return need(app::storedLastTicket(database), "ticket"); };
        need(issuer.driver->waitUntil([&] { return learnt().has_value(); }, kPatience), "learnt");
        QCOMPARE(*learnt(), std::uint64_t{0});
    }
    fs::copy(folder, copy, fs::copy_options::recursive);
    {
        Person issuer(consortium, "Bank/finance");
        issuer.submits(ledger::IssueCurrency{consortium.org("Brio"), {{"USD"}, 5'00}, {}},
                       Reject::Waiting);
    }
    fs::remove_all(folder);
    fs::rename(copy, folder);
    auto profile = consortium.profile("Bank/finance");
    auto driver = need(NodeDriver::open(profile, consortium.options()), "driver");
    const auto until = base::monotonicMs() + 30'000;
    while (!driver->failure() && base::monotonicMs() < until) driver->turn(50ms);
    QVERIFY(driver->failure() && driver->failure()->code == base::ErrorCode::RolledBack);
}

void OldVaultTest::aNewVaultOfTheSamePhraseIsNoOldOne() {
    const Consortium consortium;
    const ledger::IssueCurrency action{consortium.org("Brio"), {{"USD"}, 5'00}, {}};
    {
        Person issuer(consortium, "Bank/finance");
        issuer.submits(action, Reject::Waiting);
    }
    // The computer is lost; the phrase makes the same device in a vault that knows nothing.
    fs::remove_all(consortium.folderOf("Bank/finance"));
    Person again(consortium, "Bank/finance");
    auto& database = again.profile.vault().database();
    const auto learnt = [&] { return need(app::storedLastTicket(database), "ticket"); };
    need(again.driver->waitUntil([&] { return learnt().has_value(); }, kPatience), "learnt");
    QCOMPARE(*learnt(), std::uint64_t{1});
    again.submits(action, Reject::Waiting);
    QVERIFY(!again.driver->failure());
}

QTEST_GUILESS_MAIN(OldVaultTest)
#include "OldVaultTest.moc"
