// SPDX-License-Identifier: GPL-3.0-or-later
#include "Consortium.h"

#include "workstation/Session.h"

#include <QtTest>

using namespace seabridge;
using namespace std::chrono_literals;
using namespace seabridge::support;

/// How a desk that is open comes by the reading keys that administrators share with it.
class ReadingKeysTest : public QObject {
    Q_OBJECT
private slots:
    void asksAgainForAKeyThatCouldNotBeHad();
};

void ReadingKeysTest::asksAgainForAKeyThatCouldNotBeHad() {
    const Consortium consortium;
    Person admin(consortium, "Lingnan/admin");
    Person adminTwo(consortium, "Lingnan/admin2");
    const auto made = admin.ended(need(admin.desk().newReadingKey(), "new key"), Reject::Waiting);
    adminTwo.submits(ledger::Approve{made}, Reject::None);
    (void)need(admin.desk().fetchReadingKeys(), "own");
    const auto shared =
        admin.ended(need(admin.desk().shareReadingKey(2), "share"), Reject::Waiting);
    adminTwo.submits(ledger::Approve{shared}, Reject::None);
    const auto own = need(admin.desk().organization(consortium.org("Lingnan")), "organization");
    const auto file = consortium.blobFile(*own.readingKeys.back().wraps);
    const auto away = std::filesystem::path(file.string() + ".away");
    std::filesystem::rename(file, away);

    const auto session =
        need(app::Session::open(consortium.profile("Lingnan/clerk"), consortium.options(), [] {},
                                500),
             "session");
    const auto turnUntil = [&](std::chrono::milliseconds most, auto isSo) {
        const auto until = base::monotonicMs() + most.count();
        while (!isSo() && base::monotonicMs() < until) {
            session->turn(5ms);
            (void)session->workAhead();
        }
        return isSo();
    };
    const auto canRead = [&] {
        api::View view;
        session->fill(view);
        return view.self && view.self->canRead;
    };
    const auto isCurrent = [&] {
        api::View view;
        session->fill(view);
        return view.coverage.isProven;
    };
    QVERIFY(turnUntil(kPatience, isCurrent));
    QVERIFY(!turnUntil(2s, canRead));
    std::filesystem::rename(away, file);
    QVERIFY(turnUntil(kPatience, canRead));
}

QTEST_GUILESS_MAIN(ReadingKeysTest)
#include "ReadingKeysTest.moc"
