// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RateDb.h"
#include "support/desk/Consortium.h"
#include "trade/QuoteDigest.h"
#include "workstation/RateFile.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::support;

namespace {

bool isEmpty(const View& view) {
    return !view.self && !view.device && view.parties.empty() && view.inbox.empty() &&
           view.quotes.empty() && view.accounts.empty() && view.peers.empty();
}

}  // namespace

class WorkstationTest : public QObject {
    Q_OBJECT
private slots:
    void makesAProfileAndSeesTheHead();
    void givesANewPhraseAndRefusesABadOne();
    void refusesAWrongPassphraseAndAClosedDoor();
    void carriesAQuoteFromDraftToContract();
    void sendsBackWithAReason();
    void locksAndForgets();
    void hidesAtOnceWhileACommandWaits();
    void saysBusyBeyondTheQueue();
    void endsCallbacksWithTheSubscription();
    void answersAllWhenItEnds();
    void saysWithin45SecondsThatNothingIsCertified();
    void importsRatesAndGivesThem();
    void leavesNoSimulatedRateBesideImportedOnes();
};

void WorkstationTest::makesAProfileAndSeesTheHead() {
    const Consortium consortium;
    Workstation station(consortium.optionsFor("Lingnan/clerk"));
    QVERIFY(station.view()->phase == Phase::NoProfile);
    const auto made = need(await<api::CreatedProfile>([&](auto reply) {
                               api::NewProfile wanted;
                               wanted.passphrase = secretOf("a passphrase");
                               wanted.phrase = phraseOf("Lingnan/clerk");
                               wanted.consortium = consortium.genesisFile();
                               station.createProfile(std::move(wanted), reply);
                           }),
                           "create");
    QVERIFY(made.isEnrolled);
    const auto view = awaitView(
        station, [](const View& now) { return now.coverage.isProven && now.proof.isCurrent; },
        "current");
    QVERIFY(view->phase == Phase::Open && !view->proof.isStale);
    QVERIFY(view->self && view->self->org == consortium.org("Lingnan"));
    QVERIFY((view->self->roles & ledger::bit(ledger::Role::Clerk)) != 0);
    QVERIFY(!view->self->canRead);
    QVERIFY(view->device && *view->device == made.keys);
    QVERIFY(!view->isPhraseKept);
    QCOMPARE(view->party(consortium.org("Lingnan"))->names.latin, std::string("Lingnan"));
    QVERIFY(view->mayTrade());
    QCOMPARE(view->peers.size(), std::size_t{1});
    QVERIFY(view->peers[0].isConnected && view->peers[0].namesHead);
    QVERIFY(view->inbox.empty() && view->quotes.empty() && view->orders.empty());
    const auto page = need(
        await<api::FeedPage>([&](auto reply) { station.history({}, 10, reply); }), "history");
    QVERIFY(page.rows.empty() && page.coverage.isProven);
}

void WorkstationTest::givesANewPhraseAndRefusesABadOne() {
    const Consortium consortium;
    Workstation station(consortium.optionsFor("somebody"));
    const auto create = [&](std::optional<base::Secret> phrase, const std::string& passphrase) {
        return await<api::CreatedProfile>([&](auto reply) {
            api::NewProfile wanted;
            wanted.language = crypto::PhraseLanguage::Japanese;
            wanted.passphrase = secretOf(passphrase);
            wanted.phrase = std::move(phrase);
            wanted.consortium = consortium.genesisFile();
            station.createProfile(std::move(wanted), reply);
        });
    };
    const auto bad = create(secretOf("abandon abandon abandon"), "a passphrase");
    QVERIFY(saysError(bad, ErrorCode::BadPhrase));
    QVERIFY(saysError(create({}, ""), ErrorCode::InvalidInput));
    QVERIFY(station.view()->phase == Phase::NoProfile);

    const auto made = create({}, "a passphrase");
    QVERIFY(made && !made->isEnrolled);
    const auto view = station.view();
    QVERIFY(view->phase == Phase::Open && !view->self && !view->coverage.isProven);
    const auto again = create({}, "a passphrase");
    QVERIFY(saysError(again, ErrorCode::InUse));
    const auto sent = await<api::Submission>(
        [&](auto reply) { station.accept(hashOfName("a quote"), reply); });
    QVERIFY(saysError(sent, ErrorCode::NotEntitled));
}

void WorkstationTest::refusesAWrongPassphraseAndAClosedDoor() {
    const Consortium consortium;
    consortium.makeProfile("Lingnan/clerk");
    Workstation station(consortium.optionsFor("Lingnan/clerk"));
    QVERIFY(station.view()->phase == Phase::Locked);
    const auto drafts =
        await<std::vector<api::QuoteDraft>>([&](auto reply) { station.drafts(reply); });
    QVERIFY(saysError(drafts, ErrorCode::Locked));
    QVERIFY(saysError(unlock(station, "another"), ErrorCode::WrongPassphrase));
    QVERIFY(station.view()->phase == Phase::Locked);
    QVERIFY(station.view()->failure->code == ErrorCode::WrongPassphrase);

    need(unlock(station, "a passphrase"), "unlock");
    QVERIFY(saysError(unlock(station, "a passphrase"), ErrorCode::InUse));
    const auto change = [&](const std::string& old, const std::string& fresh) {
        return await<void>([&](auto reply) {
            station.changePassphrase(secretOf(old), secretOf(fresh), reply);
        });
    };
    QVERIFY(saysError(change("another", "fresh"), ErrorCode::WrongPassphrase));
    need(change("a passphrase", "fresh"), "change");
    need(lock(station), "lock");
    QVERIFY(saysError(unlock(station, "a passphrase"), ErrorCode::WrongPassphrase));
    need(unlock(station, "fresh"), "unlock");
}

void WorkstationTest::carriesAQuoteFromDraftToContract() {
    const Consortium consortium;
    Person seller(consortium, "Lingnan/clerk");
    Person sellerTwo(consortium, "Lingnan/approver");
    Person buyer(consortium, "Brio/clerk");
    Person buyerTwo(consortium, "Brio/approver");
    auto& desk = *seller.station;
    const auto document = quoteOf(consortium);

    // A draft with a hole cannot be sent; mended, it goes.
    auto broken = document;
    broken.lines.clear();
    const auto draft = need(
        await<std::string>([&](auto reply) { desk.saveDraft({{}, 0, broken}, reply); }), "draft");
    const auto early =
        await<api::Submission>([&](auto reply) {
            desk.sendDraft(draft, trade::digestOf(broken), reply);
        });
    QVERIFY(saysError(early, ErrorCode::InvalidInput));
    (void)need(await<std::string>([&](auto reply) { desk.saveDraft({draft, 0, document}, reply); }),
               "draft");
    const auto sent = seller.submits(
        [&](auto reply) { desk.sendDraft(draft, trade::digestOf(document), reply); },
        SubmitState::Waiting);

    // It waits for the second person, and both of them see what it is.
    const auto mine = seller.sees(
        [](const View& now) { return now.quotes.size() == 1 && now.inbox.size() == 1; }, "sending");
    QVERIFY(mine->quotes[0].stage == api::QuoteStage::Sending);
    QVERIFY(mine->quotes[0].total && mine->quotes[0].total->amountMinor == document.totalMinor);
    QVERIFY(mine->inbox[0].isOwn && !mine->inbox[0].mayApprove);
    const auto theirs = sellerTwo.sees([](const View& now) { return !now.inbox.empty(); }, "inbox");
    QVERIFY(theirs->inbox[0].id == *sent.id && theirs->inbox[0].mayApprove);
    QVERIFY(theirs->inbox[0].summary.kind == ledger::Kind::PublishQuote);
    QVERIFY(theirs->inbox[0].summary.party == consortium.org("Brio"));
    // The second person's desk opens what waits by itself.
    (void)sellerTwo.sees(
        [&](const View& now) {
            return now.quotes.size() == 1 && now.quotes[0].number == document.number;
        },
        "total");
    const auto waiting = need(await<api::OpenQuote>([&](auto reply) {
                                  sellerTwo.station->readQuote(theirs->inbox[0].id, reply);
                              }),
                              "what is to be approved");
    QCOMPARE(waiting.document.totalMinor, document.totalMinor);
    sellerTwo.approvesTheOne();

    // The buyer's desk opens it by itself.
    const auto isOpen = [](const View& now) {
        return now.quotes.size() == 1 && now.quotes[0].stage == api::QuoteStage::Open &&
               now.quotes[0].total;
    };
    const auto offered = buyer.sees(isOpen, "open");
    const auto quote = offered->quotes[0].id;
    QVERIFY(quote == *sent.id && !offered->quotes[0].isOurs);
    QCOMPARE(offered->quotes[0].number, document.number);
    const auto opened = need(
        await<api::OpenQuote>([&](auto reply) { buyer.station->readQuote(quote, reply); }), "read");
    QCOMPARE(codec::encoded(opened.document), codec::encoded(document));

    buyer.submits([&](auto reply) { buyer.station->accept(quote, reply); }, SubmitState::Waiting);
    (void)buyer.sees(
        [](const View& now) {
            return !now.quotes.empty() && now.quotes[0].stage == api::QuoteStage::Accepting;
        },
        "accepting");
    buyerTwo.approvesTheOne();

    // All four see one order alike.
    const auto hasOrder = [](const View& now) {
        return now.orders.size() == 1 && now.obligations.size() == 2 && now.inbox.empty() &&
               !now.due.empty();
    };
    std::set<std::string> orders;
    for (const auto* person : {&seller, &sellerTwo, &buyer, &buyerTwo}) {
        const auto view = person->sees(hasOrder, "order");
        const auto& row = view->orders[0];
        orders.insert(row.id);
        QVERIFY(row.total == (ledger::Money{{"USD"}, document.totalMinor}));
        QVERIFY(row.goods == api::GoodsState::Contracted && row.money == api::MoneyState::Unpaid);
        QVERIFY(view->quotes[0].stage == api::QuoteStage::Ended && view->quotes[0].order == row.id);
        QCOMPARE(view->deposits.size(), std::size_t{1});
        QVERIFY(view->deposits[0].state == api::DepositState::Required);
        const bool sells = person == &seller || person == &sellerTwo;
        QCOMPARE(row.weSell, sells);
        const auto& due = view->due[0];
        QCOMPARE(sells ? due.receiveMinor : due.payMinor, document.totalMinor / 3);
        QCOMPARE(sells ? due.payMinor : due.receiveMinor, std::int64_t{0});
        QVERIFY(view->scaleOf({"USD"}).has_value());
    }
    QCOMPARE(orders.size(), std::size_t{1});
    const auto trace = need(await<api::OrderTrace>([&](auto reply) {
                                desk.trace(*orders.begin(), reply);
                            }),
                            "trace");
    QVERIFY(trace.trade.quote == quote && trace.obligations.size() == 2);
    QVERIFY(trace.completeTo >= trace.height && !trace.events.empty());
}

void WorkstationTest::sendsBackWithAReason() {
    const Consortium consortium;
    Person clerk(consortium, "Lingnan/clerk");
    Person approver(consortium, "Lingnan/approver");
    auto& desk = *clerk.station;
    const auto document = quoteOf(consortium);
    const auto draft = need(await<std::string>([&](auto reply) {
                                desk.saveDraft({{}, 0, document}, reply);
                            }),
                            "draft");
    const auto sent = clerk.submits(
        [&](auto reply) { desk.sendDraft(draft, trade::digestOf(document), reply); },
        SubmitState::Waiting);
    // Nobody says yes twice: refused before anything is signed.
    const auto twice = clerk.submits([&](auto reply) { desk.approve(*sent.id, reply); },
                                     SubmitState::Refused);
    QVERIFY(!twice.id);
    const auto waiting =
        approver.sees([](const View& now) { return now.inbox.size() == 1; }, "inbox");
    approver.submits(
        [&](auto reply) {
            approver.station->sendBack(waiting->inbox[0].id, "freight is missing", reply);
        },
        SubmitState::Done);
    const auto view = clerk.sees(
        [](const View& now) { return now.inbox.empty() && now.ended.size() == 1; }, "ended");
    QVERIFY(view->ended[0].how == ledger::EffectKind::PendingReturned);
    QCOMPARE(view->ended[0].reason, std::string("freight is missing"));
    QVERIFY(view->quotes.empty());
}

void WorkstationTest::locksAndForgets() {
    const Consortium consortium;
    Person clerk(consortium, "Lingnan/clerk");
    auto& desk = *clerk.station;
    const auto height = desk.view()->coverage.completeTo;
    need(lock(desk), "lock");
    QVERIFY(desk.view()->phase == Phase::Locked && isEmpty(*desk.view()));
    // Nothing holds the vault any more.
    {
        const auto profile = Profile::open(consortium.folderOf("Lingnan/clerk"),
                                           secretOf("a passphrase"), cheapVault());
        QVERIFY(profile.has_value());
    }
    std::this_thread::sleep_for(600ms);
    QVERIFY(desk.view()->phase == Phase::Locked && isEmpty(*desk.view()));
    const auto late = await<api::Submission>(
        [&](auto reply) { desk.approve(hashOfName("anything"), reply); });
    QVERIFY(saysError(late, ErrorCode::Locked));
    need(lock(desk), "lock again");
    need(unlock(desk, "a passphrase"), "unlock");
    const auto view =
        clerk.sees([](const View& now) { return now.coverage.isProven; }, "proven again");
    QVERIFY(view->coverage.completeTo >= height && view->self);
}

void WorkstationTest::hidesAtOnceWhileACommandWaits() {
    Consortium consortium;
    Person clerk(consortium, "Lingnan/clerk");
    auto& desk = *clerk.station;
    consortium.stopPeer();
    std::promise<base::Result<api::OrderTrace>> traced;
    desk.trace("SB-26-CN-US-000702-K", [&](base::Result<api::OrderTrace> result) {
        traced.set_value(std::move(result));
    });
    std::this_thread::sleep_for(300ms);
    std::promise<void> locked;
    desk.lock([&](const base::Result<void>&) { locked.set_value(); });
    QVERIFY(desk.view()->phase == Phase::Locked && isEmpty(*desk.view()));
    QVERIFY(!traced.get_future().get().has_value());
    locked.get_future().get();
    QVERIFY(isEmpty(*desk.view()));
}

void WorkstationTest::saysBusyBeyondTheQueue() {
    const Consortium consortium;
    consortium.makeProfile("Lingnan/clerk");
    Workstation station(consortium.optionsFor("Lingnan/clerk"));
    std::promise<void> held, release;
    station.drafts([&](const auto&) {
        held.set_value();
        release.get_future().wait();
    });
    held.get_future().wait();
    std::atomic<int> busy = 0, others = 0;
    for (int i = 0; i < 300; ++i)
        station.drafts([&](const auto& result) {
            ++(saysError(result, ErrorCode::Busy) ? busy : others);
        });
    QCOMPARE(busy.load(), 300 - static_cast<int>(Workstation::kMaxCommands));
    release.set_value();
    QTRY_COMPARE(others.load(), static_cast<int>(Workstation::kMaxCommands));
    QCOMPARE(busy.load() + others.load(), 300);
    const auto after =
        await<std::vector<api::QuoteDraft>>([&](auto reply) { station.drafts(reply); });
    QVERIFY(saysError(after, ErrorCode::Locked));
}

void WorkstationTest::endsCallbacksWithTheSubscription() {
    const Consortium consortium;
    consortium.makeProfile("Lingnan/clerk");
    auto station = std::make_unique<Workstation>(consortium.optionsFor("Lingnan/clerk"));
    std::atomic<int> first = 0, second = 0;
    std::atomic<std::uint64_t> last = 0;
    std::atomic<bool> falls = false;
    auto one = station->subscribe([&](const api::Snapshot& view) {
        ++first;
        if (view->number <= last) falls = true;
        last = view->number;
    });
    // Who comes later is told at once; who has heard that snapshot does not hear it again.
    QTRY_VERIFY(first > 0);
    auto two = station->subscribe([&](const api::Snapshot&) { ++second; });
    QTRY_VERIFY(second > 0);
    two.reset();
    const int heard = second;
    need(unlock(*station, "a passphrase"), "unlock");
    (void)awaitView(*station, [](const View& now) { return now.coverage.isProven; }, "proven");
    QTRY_VERIFY(last == station->view()->number);
    QCOMPARE(second.load(), heard);
    QVERIFY(!falls);
    // One that ends within its own callback.
    std::unique_ptr<api::Subscription> own;
    std::atomic<int> calls = 0;
    std::promise<void> isSet;
    own = station->subscribe([&](const api::Snapshot&) {
        if (++calls > 1) return;
        isSet.get_future().wait();
        own.reset();
    });
    isSet.set_value();
    need(lock(*station), "lock");
    std::this_thread::sleep_for(600ms);
    QCOMPARE(calls.load(), 1);
    station.reset();
    one.reset();
}

void WorkstationTest::answersAllWhenItEnds() {
    const Consortium consortium;
    int answers = 0;
    {
        Person clerk(consortium, "Lingnan/clerk");
        for (int i = 0; i < 20; ++i)
            clerk.station->pay({consortium.org("Brio"), {{"USD"}, 100}, ""},
                               [&](const auto&) { ++answers; });
        std::this_thread::sleep_for(100ms);
    }
    QCOMPARE(answers, 20);
}

/// The holder of the order is gone; the desk's own clock says so, without any message.
void WorkstationTest::saysWithin45SecondsThatNothingIsCertified() {
    Consortium consortium;
    const Person clerk(consortium, "Lingnan/clerk");
    (void)clerk.sees([](const View& view) { return view.proof.isCurrent; }, "current");
    consortium.stopPeer();
    const auto stopped = base::monotonicMs();
    QVERIFY(QTest::qWaitFor([&] { return clerk.station->view()->proof.isStale; }, 60'000));
    const auto view = clerk.station->view();
    QVERIFY2(base::monotonicMs() - stopped <= 46'000, "too late");
    QVERIFY(base::monotonicMs() - *view->proof.heardAtMs >= 45'000);
    // What was known stays, and says up to which block it is known.
    QVERIFY(view->self && view->coverage.completeTo > 0);
    consortium.startPeer();
    (void)clerk.sees([](const View& now) { return !now.proof.isStale && now.proof.isCurrent; },
                     "current again");
}

void WorkstationTest::importsRatesAndGivesThem() {
    const Consortium consortium;
    QTemporaryDir folder;
    const auto file = pathOf(folder) / "rates.csv";
    const std::string text =
        "Date,USD,JPY,CNY,\n2024-03-05,1.0849,162.87,7.8104,\n2024-03-04,1.0846,163.05,N/A,\n";
    need(base::replaceFile(file, base::bytesOf(base::viewOf(text))), "file");
    // Nobody is unlocked: published rates are no secret.
    Workstation station(consortium.optionsFor("rates"));
    using Points = std::vector<api::RatePoint>;
    const auto points = [&](const std::string& base, const std::string& quote) {
        return await<Points>(
            [&](auto reply) { station.rates({base, quote, 19'700, 19'900}, reply); });
    };
    QVERIFY(need(points("JPY", "CNY"), "none").empty());
    QVERIFY(saysError(points("JPY", "JPY"), ErrorCode::InvalidInput));
    std::atomic<int> stages = 0;
    const auto done = need(await<api::RateImport>([&](auto reply) {
                               station.importRates(
                                   file, [&](api::ImportStage) { ++stages; }, reply);
                           }),
                           "import");
    QCOMPARE(done.rates, std::size_t{5});
    QCOMPARE(stages.load(), 2);
    const auto found = need(points("JPY", "CNY"), "rates");
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(found[0].rate == *ledger::makeRate(78104, 1628700));
    QCOMPARE(found[0].basePerEuro, std::string("162.87"));
    QCOMPARE(need(points("EUR", "USD"), "euro").size(), std::size_t{2});
    const auto cancelled = await<api::RateImport>([&](auto reply) {
        station.importRates(file, [&](api::ImportStage) { station.cancelImport(); }, reply);
    });
    QVERIFY(saysError(cancelled, ErrorCode::Cancelled));
    QCOMPARE(need(points("JPY", "CNY"), "still there").size(), std::size_t{1});
    const auto missing = await<api::RateImport>(
        [&](auto reply) { station.importRates(pathOf(folder) / "none", {}, reply); });
    QVERIFY(saysError(missing, ErrorCode::NotFound));
}

void WorkstationTest::leavesNoSimulatedRateBesideImportedOnes() {
    const Consortium consortium;
    QTemporaryDir folder;
    const auto file = pathOf(folder) / "rates.csv";
    const std::string text = "Date,USD,CNY,\n2024-03-05,1.0849,7.8104,\n";
    need(base::replaceFile(file, base::bytesOf(base::viewOf(text))), "file");
    need(base::makePrivateFolder(consortium.folderOf("rates")), "folder");
    {
        auto rates = need(store::RateDb::open(consortium.folderOf("rates") / "rates.db"), "db");
        const std::string source = app::kSimulatedRates;
        const std::vector<store::RateRow> made{{19'787, "USD", "1.1", source},
                                               {19'787, "CNY", "7.7", source},
                                               {19'788, "USD", "1.2", source},
                                               {19'788, "CNY", "7.8", source}};
        (void)need(rates.replaceAll(source, made), "simulated");
    }
    Workstation station(consortium.optionsFor("rates"));
    const auto points = [&] {
        return need(await<std::vector<api::RatePoint>>([&](auto reply) {
                        station.rates({"USD", "CNY", 19'700, 19'900}, reply);
                    }),
                    "rates");
    };
    const auto before = points();
    QCOMPARE(before.size(), std::size_t{2});
    QCOMPARE(before.back().source, std::string(app::kSimulatedRates));
    (void)need(await<api::RateImport>(
                   [&](auto reply) { station.importRates(file, {}, reply); }),
               "import");
    const auto after = points();
    QCOMPARE(after.size(), std::size_t{1});
    QCOMPARE(after.front().source, std::string("ECB"));
}

QTEST_GUILESS_MAIN(WorkstationTest)
#include "WorkstationTest.moc"
