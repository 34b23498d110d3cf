// SPDX-License-Identifier: GPL-3.0-or-later
// What the etcd order does beside OrdererTest: members racing, answers that never come, etcd running
// full, lies one by one, and random lies (reliability.md F16: the order that is read is the true log
// or the orderer halts). SEABRIDGE_TORTURE is F16's own size.
#include "Entries.h"
#include "FakeEtcd.h"

#include "base/Log.h"
#include "orderer/EtcdOrderer.h"

#include <QtTest>

using namespace seabridge;
using base::Bytes;
using base::ErrorCode;
using orderer::EtcdOrderer;
using test::FakeEtcd;
using test::FakeStore;
using test::Json;
using test::entriesFrom;
using test::entryAt;
using Reply = FakeEtcd::Reply;

namespace {

constexpr auto kQuota = std::uint64_t(2) << 30;

std::unique_ptr<EtcdOrderer> openAt(const FakeEtcd& etcd, std::uint64_t epoch = 0,
                                    std::int64_t timeoutMs = 2000) {
    orderer::EtcdAccess access;
    access.endpoints = {etcd.endpoint()};
    access.allowsPlainLoopback = true;
    access.timeoutMs = timeoutMs;
    return std::move(EtcdOrderer::open(access, "net", epoch).value());
}

/// The true log.
std::vector<Bytes> logOf(const FakeStore& store, std::uint64_t epoch = 0) {
    std::vector<Bytes> out;
    const orderer::etcd::Keys keys{"net", epoch};
    for (;;) {
        const auto found = store.state.kvs.find(keys.slot(out.size()));
        if (found == store.state.kvs.end()) return out;
        out.push_back(base::bytesOf(base::viewOf(*found->second.value).subspan(32)));
    }
}

bool isPut(const Json& request) { return request.contains("compare"); }

std::vector<Bytes> one(std::uint64_t at) { return entriesFrom(at, 1); }

Reply silent() { return {200, "", 0}; }

// ---- random lies

/// Lies now and then about what it does; knows that it did.
class Liar {
public:
    explicit Liar(unsigned seed) : random_(seed) {}

    Reply operator()(FakeStore& store, const std::string& path, const Json& request) {
        if (isQuiet_ || path != "/v3/kv/txn" || pick(5) != 0)
            return FakeEtcd::tell(store, path, request);
        return isPut(request) ? lieAboutPut(store, path, request)
                              : lieAboutRead(store, path, request);
    }
    void beHonest() { isQuiet_ = true; }

private:
    std::size_t pick(std::size_t count) { return random_() % count; }

    Reply lieAboutPut(FakeStore& store, const std::string& path, const Json& request) {
        switch (pick(8)) {
            case 0: return silent();                                  // never arrived
            case 1: (void)store.answer(path, request); return silent();  // done, answer lost
            case 2: return {503, R"({"error":"etcdserver: no leader","code":14})"};
            case 3: {  // done, and said to be not
                auto answer = store.answer(path, request);
                answer.erase("succeeded");
                answer.erase("responses");
                return {200, answer.dump()};
            }
            case 4: {  // not done, and said to be
                Json answer{{"header", store.header(store.state)}, {"succeeded", true}};
                for (std::size_t i = 0; i < request["success"].size(); ++i)
                    answer["responses"].push_back(
                        {{"response_put", {{"header", {{"revision", "1"}}}}}});
                return {200, answer.dump()};
            }
            case 5: (void)store.answer(path, request); return FakeEtcd::tell(store, path, request);
            case 6: late_ = request; return silent();                 // arrives later
            default: {
                auto reply = FakeEtcd::tell(store, path, request);
                reply.sent = 60 + pick(reply.body.size() + 60);
                return reply;
            }
        }
    }

    Reply lieAboutRead(FakeStore& store, const std::string& path, const Json& request) {
        if (late_) (void)store.answer(path, std::exchange(late_, {}).value());
        const auto old = store.past.empty() ? store.state
                                            : store.past[pick(store.past.size())];
        switch (pick(7)) {
            case 0: return {200, store.readOf(request, old, old).dump()};            // stale
            case 1: return {200, store.readOf(request, old, store.state).dump()};    // half
            case 2: return {200, store.readOf(request, store.state, old).dump()};
            case 3: {  // stale, under a new revision
                auto stale = old;
                stale.revision = store.state.revision;
                return {200, store.readOf(request, stale, stale).dump()};
            }
            case 4: return {200, oddForm(store.answer(path, request)).dump()};
            default: return {200, mixed(store.answer(path, request)).dump()};
        }
    }

    /// Not as etcd writes.
    Json oddForm(Json answer) {
        switch (pick(5)) {
            case 0: answer["header"]["revision"] = 7; break;
            case 1: answer.erase("succeeded"); break;
            case 2: answer["note"] = "x"; break;
            case 3: answer["responses"].erase(answer["responses"].size() - 1); break;
            default: answer["header"]["cluster_id"] = "1"; break;
        }
        return answer;
    }

    /// Slots missing, twice, in another order, with other bytes or names.
    Json mixed(Json answer) {
        auto& range = answer["responses"][2]["response_range"];
        if (!range.contains("kvs")) return answer;
        auto& kvs = range["kvs"];
        const auto at = pick(kvs.size());
        switch (pick(6)) {
            case 0: kvs.erase(at); break;
            case 1: kvs.push_back(kvs[at]); break;
            case 2: std::swap(kvs[at], kvs[pick(kvs.size())]); break;
            case 3: kvs[at]["value"] = kvs[pick(kvs.size())]["value"]; break;
            case 4: {
                auto value = *orderer::fromBase64(kvs[at]["value"].get<std::string>());
                value[pick(value.size())] ^= std::uint8_t(1U << pick(8));
                kvs[at]["value"] = orderer::toBase64(value);
                break;
            }
            default: kvs[at]["key"] = kvs[pick(kvs.size())]["key"]; break;
        }
        return answer;
    }

    std::mt19937 random_;
    std::atomic<bool> isQuiet_ = false;
    std::optional<Json> late_;
};

/// What a member appends, again until it knows, and reads.
struct MemberOfTest {
    std::unique_ptr<EtcdOrderer> order;
    std::vector<Bytes> pending;
    std::map<std::uint64_t, Bytes> acknowledged;
    std::vector<Bytes> read;

    void append(std::uint64_t entry) {
        if (pending.empty()) pending = one(entry);
        const auto at = order->append(pending);
        if (!at) return;
        acknowledged[*at] = pending.front();
        pending.clear();
    }
    void readOn() {
        auto page = order->read(read.size());
        if (page) read.insert(read.end(), page->begin(), page->end());
    }
};

/// Of one seeded history; nothing if all is well.
std::string wrongIn(unsigned seed, int& halts, int& acknowledged) {
    auto liar = std::make_shared<Liar>(seed);
    FakeEtcd etcd([liar](FakeStore& store, const std::string& path, const Json& request) {
        return (*liar)(store, path, request);
    });
    MemberOfTest members[2]{{openAt(etcd), {}, {}, {}}, {openAt(etcd), {}, {}, {}}};
    std::mt19937 random(seed);
    for (std::uint64_t step = 0; step < 16; ++step) {
        auto& member = members[random() % 2];
        if (random() % 2 == 0) member.append(seed * 100ULL + step);
        else member.readOn();
    }
    liar->beHonest();
    for (auto& member : members)
        for (int i = 0; i < 4; ++i) member.readOn();
    const auto truth = logOf(etcd.store);
    for (auto& member : members) {
        if (member.order->halted()) ++halts;
        else if (member.read.size() != truth.size()) return "does not reach the end";
        acknowledged += static_cast<int>(member.acknowledged.size());
        if (member.read.size() > truth.size() ||
            !std::equal(member.read.begin(), member.read.end(), truth.begin()))
            return "read another order";
        for (const auto& [at, entry] : member.acknowledged)
            if (at >= truth.size() || truth[at] != entry) return "lost an acknowledged entry";
    }
    if (std::set<Bytes>(truth.begin(), truth.end()).size() != truth.size()) return "twice";
    return {};
}

}  // namespace

class EtcdOrdererTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }

    void ordersWhatSeveralAppendAtOnce() {
        FakeEtcd etcd;
        std::vector<std::thread> threads;
        std::atomic<int> failures = 0;
        for (std::uint64_t member = 0; member < 4; ++member)
            threads.emplace_back([&, member] {
                const auto order = openAt(etcd);
                for (std::uint64_t i = 0; i < 40; ++i)
                    while (true) {
                        const auto at = order->append(one(member * 1000 + i));
                        if (at) break;
                        if (at.error().code != ErrorCode::Busy) {
                            ++failures;
                            break;
                        }
                    }
            });
        for (auto& thread : threads) thread.join();
        QCOMPARE(failures.load(), 0);
        const auto log = logOf(etcd.store);
        QCOMPARE(log.size(), std::size_t(160));
        QCOMPARE(std::set<Bytes>(log.begin(), log.end()).size(), std::size_t(160));
        QVERIFY(test::allFrom(*openAt(etcd), 0) == log);
    }

    void putsAnEntryOnceThoughTheAnswerIsLost() {
        int lost = 0;
        FakeEtcd etcd([&](FakeStore& store, const std::string& path, const Json& request) {
            const auto reply = FakeEtcd::tell(store, path, request);
            return isPut(request) && ++lost <= 3 ? silent() : reply;
        });
        const auto order = openAt(etcd);
        for (std::uint64_t i = 0; i < 5; ++i) QCOMPARE(order->append(one(i)).value(), i);
        QVERIFY(logOf(etcd.store) == entriesFrom(0, 5));
    }

    void looksAgainAfterATimeOut() {
        std::atomic<bool> isDown = false;
        FakeEtcd etcd([&](FakeStore& store, const std::string& path, const Json& request) {
            const auto reply = FakeEtcd::tell(store, path, request);
            if (isPut(request)) isDown = true;  // done, but nobody says so any more
            return isDown ? silent() : reply;
        });
        const auto order = openAt(etcd);
        QVERIFY(order->append(one(0)).error().code == ErrorCode::TimedOut);
        QVERIFY(openAt(etcd)->append(one(7)).error().code == ErrorCode::TimedOut);
        isDown = false;
        // Only the put turns it down, so this one ends by looking.
        QCOMPARE(order->append(one(0)).value(), std::uint64_t(0));
        QVERIFY(logOf(etcd.store) == one(0));
    }

    void saysWhenNothingWasSent() {
        std::string endpoint;
        {
            FakeEtcd gone;
            endpoint = gone.endpoint();
        }
        orderer::EtcdAccess access;
        access.endpoints = {endpoint};
        access.allowsPlainLoopback = true;
        const auto order = std::move(EtcdOrderer::open(access, "net", 0).value());
        QVERIFY(order->read(0).error().code == ErrorCode::Disconnected);
        QVERIFY(order->append(one(0)).error().code == ErrorCode::Disconnected);
        FakeEtcd etcd;
        access.endpoints = {endpoint, etcd.endpoint()};
        QVERIFY(std::move(EtcdOrderer::open(access, "net", 0).value())->append(one(0)));
    }

    void pausesAtSixtyPercentAndGoesOnBelow() {
        FakeEtcd etcd;
        const auto order = openAt(etcd);
        etcd.store.sizeInUse = kQuota / 100 * 59;
        QVERIFY(order->append(one(0)));
        etcd.store.sizeInUse = kQuota / 100 * 61;
        std::uint64_t taken = 1;
        while (taken < 100 && order->append(one(taken))) ++taken;
        QVERIFY(taken <= 40);
        QVERIFY(order->append(one(taken)).error().code == ErrorCode::DiskFull);
        QVERIFY(order->usedPercent() >= EtcdOrderer::kPausePercent);
        QVERIFY(test::allFrom(*order, 0).size() == taken);
        etcd.store.sizeInUse = kQuota / 2;
        QCOMPARE(order->append(one(taken)).value(), taken);
    }

    void endsAnEpochForThoseWhoAreStillInIt() {
        FakeEtcd etcd;
        const auto before = openAt(etcd, 0);
        QVERIFY(before->append(one(0)));
        const auto after = openAt(etcd, 1);
        QVERIFY(after->read(0).value().empty());
        QCOMPARE(before->append(one(1)).value(), std::uint64_t(1));
        QVERIFY(after->append(one(0)));
        QVERIFY(before->append(one(2)).error().code == ErrorCode::Stale);
        QVERIFY(before->read(0).error().code == ErrorCode::Stale);
        QVERIFY(!before->halted());
        QCOMPARE(logOf(etcd.store).size(), std::size_t(2));
        QVERIFY(after->trim(1));
        QVERIFY(logOf(etcd.store).empty());
    }

    void haltsWhenTheHeadGoesBack() {
        FakeEtcd etcd;
        const auto order = openAt(etcd);
        QVERIFY(order->append(entriesFrom(0, 3)));
        const auto past = etcd.store.past.back();
        QVERIFY(order->append(entriesFrom(3, 3)));
        auto rolled = past;
        rolled.revision = etcd.store.state.revision + 1;
        etcd.store.state = rolled;
        QVERIFY(order->read(0).error().code == ErrorCode::RolledBack);
        QVERIFY(order->halted());
        QVERIFY(order->append(one(6)).error().code == ErrorCode::RolledBack);
    }

    void haltsWhenTheRevisionGoesBack() {
        FakeEtcd etcd;
        const auto order = openAt(etcd);
        QVERIFY(order->append(entriesFrom(0, 3)));
        etcd.store.state.revision -= 1;
        for (auto& [key, kv] : etcd.store.state.kvs) kv.modified = kv.created = 1;
        QVERIFY(order->read(0).error().code == ErrorCode::RolledBack);
    }

    void haltsWhenAskedForMoreThanThereEverWas() {
        FakeEtcd etcd;
        QVERIFY(openAt(etcd)->append(entriesFrom(0, 3)));
        const auto order = openAt(etcd);
        QVERIFY(order->read(3).value().empty());
        QVERIFY(order->read(4).error().code == ErrorCode::RolledBack);
        FakeEtcd empty;
        QVERIFY(openAt(empty)->read(1).error().code == ErrorCode::RolledBack);
    }

    void haltsOnAGapAndOnOtherBytes() {
        const orderer::etcd::Keys keys{"net", 0};
        for (int what = 0; what < 4; ++what) {
            FakeEtcd etcd;
            QVERIFY(openAt(etcd)->append(entriesFrom(0, 6)));
            const auto order = openAt(etcd);
            auto& kvs = etcd.store.state.kvs;
            auto& slot = kvs.at(keys.slot(3));
            if (what == 0) kvs.erase(keys.slot(3));
            if (what == 1) slot.value = kvs.at(keys.slot(4)).value;
            if (what == 2) std::swap(slot.value, kvs.at(keys.slot(4)).value);
            if (what == 3) slot.value = std::make_shared<const std::string>(*slot.value + "x");
            QVERIFY(order->read(0).error().code == ErrorCode::Damaged);
            QVERIFY(order->halted());
        }
    }

    void haltsWhenAnotherClusterAnswers() {
        FakeEtcd etcd;
        const auto order = openAt(etcd);
        QVERIFY(order->append(one(0)));
        etcd.store.cluster = "2";
        QVERIFY(order->read(0).error().code == ErrorCode::Damaged);
    }

    void readsTheTrueLogOrHalts() {
        const int count = qEnvironmentVariableIsSet("SEABRIDGE_TORTURE") ? 10'000 : 300;
        const auto first = static_cast<unsigned>(qEnvironmentVariableIntValue("SEABRIDGE_SEED"));
        int halts = 0, acknowledged = 0;
        for (unsigned seed = first; seed < first + static_cast<unsigned>(count); ++seed) {
            const auto wrong = wrongIn(seed, halts, acknowledged);
            QVERIFY2(wrong.empty(), fmt::format("seed {}: {}", seed, wrong).c_str());
        }
        qInfo("%d histories, %d members halted, %d entries acknowledged", count, halts,
              acknowledged);
        QVERIFY(halts > count / 10 && halts < 2 * count);
        QVERIFY(acknowledged > count);
    }
};

QTEST_GUILESS_MAIN(EtcdOrdererTest)
#include "EtcdOrdererTest.moc"
