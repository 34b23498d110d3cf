// SPDX-License-Identifier: GPL-3.0-or-later
// The demo as the workstation starts it: real peers, the desks' real doors.
#include "demo/DemoTown.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <future>

#include <csignal>

using namespace seabridge;
using namespace std::chrono_literals;
using api::View;
using app::DemoPhase;
using app::DemoTown;

namespace {

constexpr auto kPatience = 120s;

bool isAlive(std::int64_t process) { return kill(static_cast<pid_t>(process), 0) == 0; }

/// A town on its way, and what it told.
struct Watched {
    explicit Watched(app::DemoOptions options)
        : town(std::make_unique<DemoTown>(std::move(options))) {
        town->start(
            [this](const app::DemoProgress& now) {
                const std::lock_guard lock(mutex);
                progress = now;
            },
            [this](base::Result<void> done) { ended.set_value(std::move(done)); });
    }
    app::DemoProgress now() {
        const std::lock_guard lock(mutex);
        return progress;
    }

    std::mutex mutex;
    app::DemoProgress progress;
    std::promise<base::Result<void>> ended;
    std::unique_ptr<DemoTown> town;
};

app::DemoOptions options(const char* program = SEABRIDGE_BIN "/seabridge-peer") {
    app::DemoOptions out;
    out.peerProgram = program;
    // By hand, for other days of the week.
    out.aheadMs = qEnvironmentVariableIntValue("SEABRIDGE_DEMO_DAYS") * base::kDayMs;
    // All of this over three etcd processes instead of the embedded order.
    out.hasEtcd = qEnvironmentVariableIsSet("SEABRIDGE_DEMO_ETCD");
    return out;
}

base::TimeMs presentMs() { return base::wallClockMs() + options().aheadMs; }

bool areGone(const std::vector<std::int64_t>& processes, std::chrono::milliseconds patience) {
    const auto until = std::chrono::steady_clock::now() + patience;
    while (std::ranges::any_of(processes, isAlive)) {
        if (std::chrono::steady_clock::now() >= until) return false;
        std::this_thread::sleep_for(20ms);
    }
    return true;
}

std::shared_ptr<const View> viewOf(const DemoTown& town, const char* desk) {
    return town.desk(desk)->station->view();
}

template <class Rows, class Fits>
std::ptrdiff_t countOf(const Rows& rows, Fits fits) {
    return std::ranges::count_if(rows, fits);
}

std::ptrdiff_t quotesAt(const View& view, ledger::QuoteStatus status) {
    return countOf(view.quotes, [&](const auto& row) {
        return row.stage != api::QuoteStage::Sending && row.status == status;
    });
}

std::ptrdiff_t inboxOf(const View& view, ledger::Kind kind) {
    return countOf(view.inbox, [&](const auto& row) {
        return row.summary.kind == kind && row.mayApprove;
    });
}

std::ptrdiff_t ordersAt(const View& view, api::GoodsState goods, api::MoneyState money) {
    return countOf(view.orders, [&](const auto& row) {
        return row.goods == goods && row.money == money;
    });
}

/// Lives until it is killed; says who its peers are.
int runTown() {
    Watched watched(options());
    while (watched.town->peerProcesses().empty()) std::this_thread::sleep_for(20ms);
    for (const auto process : watched.town->peerProcesses())
        std::printf("%lld ", static_cast<long long>(process));
    std::printf("\n");
    std::fflush(stdout);
    for (;;) std::this_thread::sleep_for(1h);
}

}  // namespace

class DemoTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void reachesThePresent();
    void showsOrdersInAllStages();
    void showsWhatWaits();
    void showsQuotesThatEndedInAllWays();
    void showsKycCases();
    void conservesMoney();
    void givesSimulatedRates();
    void goesOnAtThePaceOfTime();
    void leavesNoProcess();
    void endsInTheMiddle();
    void diesWithItsParent();
    void saysWhatIsMissing();

private:
    std::optional<Watched> watched_;
    Watched& watched() { return *watched_; }
    const DemoTown& town() { return *watched_->town; }
};

void DemoTest::initTestCase() {
    QElapsedTimer timer;
    timer.start();
    watched_.emplace(options());
    auto ended = watched().ended.get_future();
    auto phase = DemoPhase::Keys;
    while (ended.wait_for(10ms) != std::future_status::ready) {
        if (timer.elapsed() > std::chrono::milliseconds(kPatience).count()) break;
        const auto now = watched().now();
        if (now.phase != phase)
            qInfo("%lld ms: phase %d", static_cast<long long>(timer.elapsed()),
                  static_cast<int>(now.phase));
        phase = now.phase;
    }
    QVERIFY(ended.wait_for(0ms) == std::future_status::ready);
    const auto done = ended.get();
    if (!done) qWarning("%s", done.error().detail.c_str());
    QVERIFY(done.has_value());
    qInfo("present after %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(watched().now().phase == DemoPhase::Present);
}

void DemoTest::reachesThePresent() {
    QCOMPARE(town().desks().size(), std::size_t{10});
    QCOMPARE(town().peerProcesses().size(), std::size_t{4});
    for (const auto& desk : town().desks()) {
        const auto view = desk.station->view();
        QVERIFY2(view->phase == api::Phase::Open, desk.id.c_str());
        QVERIFY2(view->proof.isSimulated && !view->proof.isStale, desk.id.c_str());
        QVERIFY2(view->coverage.isProven, desk.id.c_str());
        QVERIFY2(view->self && view->self->org == desk.org && view->self->canRead,
                 desk.id.c_str());
        QVERIFY(std::abs(view->proof.blockTime - presentMs()) < 20 * base::kSecondMs);
        QCOMPARE(view->outgoing, std::size_t{0});
        QVERIFY2(view->mayTrade(), desk.id.c_str());
    }
}

void DemoTest::showsOrdersInAllStages() {
    using api::GoodsState;
    using api::MoneyState;
    const auto view = viewOf(town(), "lingnan-clerk");
    QCOMPARE(view->orders.size(), std::size_t{7});
    QCOMPARE(ordersAt(*view, GoodsState::Accepted, MoneyState::Paid), 3);
    QCOMPARE(ordersAt(*view, GoodsState::Accepted, MoneyState::PartPaid), 1);
    QCOMPARE(ordersAt(*view, GoodsState::Shipped, MoneyState::PartPaid), 1);
    QCOMPARE(ordersAt(*view, GoodsState::Received, MoneyState::Unpaid), 1);
    QCOMPARE(ordersAt(*view, GoodsState::Contracted, MoneyState::Unpaid), 1);
    QCOMPARE(countOf(view->orders, [](const auto& row) { return !row.weSell; }), 1);
    const auto depositsAt = [&](api::DepositState state) {
        return countOf(view->deposits, [&](const auto& row) { return row.state == state; });
    };
    QCOMPARE(depositsAt(api::DepositState::Returned), 2);
    QCOMPARE(depositsAt(api::DepositState::Held), 1);
    QCOMPARE(depositsAt(api::DepositState::Required), 2);
    QCOMPARE(countOf(view->obligations, [](const auto& row) { return row.isOverdue; }), 1);
    QCOMPARE(viewOf(town(), "brio-buyer")->orders.size(), std::size_t{3});
    QCOMPARE(viewOf(town(), "aoba-finance")->orders.size(), std::size_t{4});
}

void DemoTest::showsWhatWaits() {
    using ledger::Kind;
    QCOMPARE(inboxOf(*viewOf(town(), "lingnan-approver"), Kind::PublishQuote), 1);
    const auto brio = viewOf(town(), "brio-approver");
    QCOMPARE(inboxOf(*brio, Kind::AcceptQuote), 1);
    QCOMPARE(inboxOf(*brio, Kind::SettlePlain), 1);
    QCOMPARE(inboxOf(*viewOf(town(), "harbor-operator"), Kind::SettleConverted), 1);
    QCOMPARE(inboxOf(*viewOf(town(), "harbor-approver"), Kind::SettleConverted), 1);
    const auto clerk = viewOf(town(), "lingnan-clerk");
    QVERIFY(countOf(clerk->ended, [](const auto& row) {
        return row.how == ledger::EffectKind::PendingReturned && !row.reason.empty();
    }) >= 1);
    std::promise<std::size_t> drafts;
    town().desk("lingnan-clerk")->station->drafts([&](const auto& all) {
        drafts.set_value(all ? all->size() : 0);
    });
    QVERIFY(drafts.get_future().get() >= 1);
}

void DemoTest::showsQuotesThatEndedInAllWays() {
    using ledger::QuoteStatus;
    const auto view = viewOf(town(), "lingnan-clerk");
    QCOMPARE(quotesAt(*view, QuoteStatus::Accepted), 7);
    QCOMPARE(quotesAt(*view, QuoteStatus::Countered), 1);
    QCOMPARE(quotesAt(*view, QuoteStatus::Declined), 1);
    QCOMPARE(quotesAt(*view, QuoteStatus::Withdrawn), 1);
    QCOMPARE(quotesAt(*view, QuoteStatus::Expired), 1);
    QCOMPARE(quotesAt(*view, QuoteStatus::Open), 3);
    for (const auto& row : view->quotes) QVERIFY(row.total && !row.number.empty());
    QCOMPARE(countOf(viewOf(town(), "brio-buyer")->quotes, [](const auto& row) {
                 return row.stage == api::QuoteStage::Accepting;
             }),
             1);
}

void DemoTest::showsKycCases() {
    const auto view = viewOf(town(), "shinonome-officer");
    const auto casesAt = [&](ledger::KycCaseStatus status) {
        return countOf(view->cases,
                       [&](const auto& row) { return row.isForUs && row.entity.status == status; });
    };
    QCOMPARE(casesAt(ledger::KycCaseStatus::Attested), 1);
    QCOMPARE(casesAt(ledger::KycCaseStatus::Refused), 1);
    QCOMPARE(casesAt(ledger::KycCaseStatus::Open), 2);
    for (const auto& row : view->cases) {
        std::promise<base::Result<api::OpenCase>> opened;
        town().desk("shinonome-officer")->station->readCase(
            row.entity.id, [&](auto result) { opened.set_value(std::move(result)); });
        const auto result = opened.get_future().get();
        QVERIFY(result.has_value());
        const auto dossier = compliance::dossierFrom(result->dossier);
        QVERIFY(dossier && dossier->others.empty());
        // Complete, but for the one that was refused.
        QCOMPARE(dossier->dossier.check().empty(),
                 row.entity.status != ledger::KycCaseStatus::Refused);
    }
}

void DemoTest::conservesMoney() {
    std::map<std::string, std::int64_t> sums;
    for (const auto* desk : {"lingnan-clerk", "brio-buyer", "aoba-finance", "harbor-operator"})
        for (const auto& row : viewOf(town(), desk)->accounts)
            sums[row.currency.code] += row.freeMinor + row.heldMinor;
    const std::map<std::string, std::int64_t> issued{
        {"USD", 4'940'000'00}, {"CNY", 31'200'000'00}, {"JPY", 695'000'000}};
    QVERIFY(sums == issued);
    const auto clerk = viewOf(town(), "lingnan-clerk");
    QVERIFY(countOf(clerk->accounts, [](const auto& row) { return row.heldMinor > 0; }) == 1);
}

void DemoTest::givesSimulatedRates() {
    const auto today = static_cast<std::int32_t>(presentMs() / base::kDayMs);
    for (const auto* desk : {"lingnan-clerk", "aoba-finance"}) {
        std::promise<base::Result<std::vector<api::RatePoint>>> found;
        town().desk(desk)->station->rates(
            {"USD", "CNY", today - 1'000, today},
            [&](auto result) { found.set_value(std::move(result)); });
        const auto points = found.get_future().get();
        QVERIFY(points && points->size() > 700);
        QCOMPARE(points->back().source, std::string("SIMULATED"));
        QVERIFY(today - points->back().day <= 3);
    }
}

void DemoTest::goesOnAtThePaceOfTime() {
    const auto before = viewOf(town(), "brio-buyer")->proof;
    QTRY_VERIFY_WITH_TIMEOUT(
        viewOf(town(), "brio-buyer")->proof.height >= before.height + 2, 30'000);
    const auto after = viewOf(town(), "brio-buyer")->proof;
    QVERIFY(std::abs(after.blockTime - presentMs()) < 15 * base::kSecondMs);
}

void DemoTest::leavesNoProcess() {
    const auto processes = town().peerProcesses();
    QVERIFY(std::ranges::all_of(processes, isAlive));
    const auto folder = town().folder();
    QElapsedTimer timer;
    timer.start();
    watched_.reset();
    qInfo("ended in %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(areGone(processes, 0ms));
    QVERIFY(!std::filesystem::exists(folder));
}

void DemoTest::endsInTheMiddle() {
    Watched middle(options());
    auto ended = middle.ended.get_future();
    QTRY_VERIFY_WITH_TIMEOUT(middle.now().phase == DemoPhase::History && middle.now().done >= 2,
                             60'000);
    const auto processes = middle.town->peerProcesses();
    QElapsedTimer timer;
    timer.start();
    middle.town.reset();
    qInfo("ended in %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 8'000);
    QVERIFY(areGone(processes, 0ms));
    const auto done = ended.get();
    QVERIFY(!done && done.error().code == base::ErrorCode::Cancelled);
}

void DemoTest::diesWithItsParent() {
    QProcess parent;
    parent.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--town")});
    QVERIFY(parent.waitForReadyRead(60'000));
    std::vector<std::int64_t> processes;
    for (const auto& word : parent.readAllStandardOutput().simplified().split(' '))
        processes.push_back(word.toLongLong());
    QCOMPARE(processes.size(), std::size_t{4});
    QVERIFY(std::ranges::all_of(processes, isAlive));
    parent.kill();
    QVERIFY(parent.waitForFinished());
    QVERIFY(areGone(processes, 5s));
}

void DemoTest::saysWhatIsMissing() {
    Watched without(options("/nowhere/seabridge-peer"));
    const auto missing = without.ended.get_future().get();
    QVERIFY(!missing && missing.error().code == base::ErrorCode::NotFound);
    QTemporaryDir full;
    QFile file(full.filePath(QStringLiteral("a file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    auto inFull = options();
    inFull.folder = full.path().toStdString();
    Watched taken(inFull);
    const auto inUse = taken.ended.get_future().get();
    QVERIFY(!inUse && inUse.error().code == base::ErrorCode::InUse);
    QVERIFY(file.exists());
}

int main(int argc, char** argv) {
    if (argc == 2 && std::string_view(argv[1]) == "--town") return runTown();
    QCoreApplication app(argc, argv);
    DemoTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "DemoTest.moc"
