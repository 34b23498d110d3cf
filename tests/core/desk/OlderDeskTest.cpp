// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/DraftIds.h"
#include "support/desk/Consortium.h"
#include "trade/QuoteDigest.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::support;
namespace fs = std::filesystem;

namespace {

base::Result<void> accept(Workstation& station, const std::string& passphrase) {
    return await<void>([&](auto reply) { station.acceptOlder(secretOf(passphrase), reply); });
}

base::Result<api::Submission> send(Workstation& station, const std::string& draft,
                                   const trade::QuoteDocument& document) {
    return await<api::Submission>(
        [&](auto reply) { station.sendDraft(draft, trade::digestOf(document), reply); });
}

std::string save(Workstation& station, const trade::QuoteDocument& document) {
    return need(
        await<std::string>([&](auto reply) { station.saveDraft({{}, 0, document}, reply); }),
        "save");
}

std::vector<api::QuoteDraft> draftsOf(Workstation& station) {
    return need(await<std::vector<api::QuoteDraft>>([&](auto reply) { station.drafts(reply); }),
                "drafts");
}

}  // namespace

/// What a desk knows after a crash, and with a vault that is older than it was.
class OlderDeskTest : public QObject {
    Q_OBJECT
private slots:
    void aVaultPutBackIsComparedAndAccepted();
    void nothingIsAcceptedBeforeItIsCompared();
    void aCrashAfterSigningKeepsTheDraftFromBeingSignedAgain();
};

void OlderDeskTest::aVaultPutBackIsComparedAndAccepted() {
    const Consortium consortium;
    const auto folder = consortium.folderOf("Lingnan/clerk");
    const auto copy = consortium.folderOf("copy");
    // A copy from before anything was signed in it.
    { const Person clerk(consortium, "Lingnan/clerk"); }
    fs::copy(folder, copy, fs::copy_options::recursive);
    auto document = quoteOf(consortium);
    Workstation station(consortium.optionsFor("Lingnan/clerk"));
    need(unlock(station, "a passphrase"), "unlock");
    awaitView(station, [](const View& now) { return now.coverage.isProven; }, "proven");
    const auto sent = need(send(station, save(station, document), document), "send");
    QVERIFY(sent.state == SubmitState::Waiting);
    need(lock(station), "lock");
    fs::remove_all(folder);
    fs::rename(copy, folder);

    need(unlock(station, "a passphrase"), "unlock the copy");
    awaitView(station, [](const View& now) { return now.phase == Phase::Failed; }, "noticed");
    QVERIFY(station.view()->failure->code == ErrorCode::RolledBack);
    need(lock(station), "lock");
    need(unlock(station, "a passphrase"), "unlock the older one");
    const auto view = awaitView(
        station, [](const View& now) { return now.older && now.older->missed; }, "compared");
    QVERIFY(view->phase == Phase::Older && !view->self && view->quotes.empty());
    QVERIFY(!view->older->failure);
    QCOMPARE(view->older->missed->tickets, std::size_t{1});
    QVERIFY(view->older->missed->unknown >= 1);
    QCOMPARE(view->older->missed->newest.size(), std::size_t(view->older->missed->unknown));
    QVERIFY(saysError(send(station, "d", document), ErrorCode::Locked));

    QVERIFY(saysError(accept(station, "another one"), ErrorCode::WrongPassphrase));
    QVERIFY(saysError(accept(station, ""), ErrorCode::WrongPassphrase));
    QVERIFY(station.view()->phase == Phase::Older);
    need(accept(station, "a passphrase"), "accept");
    awaitView(
        station, [](const View& now) { return now.phase == Phase::Open && now.coverage.isProven; },
        "open");
    QVERIFY(!station.view()->older);
    // What it lacked is there, and it signs.
    awaitView(station, [](const View& now) { return now.inbox.size() == 1; }, "brought in");
    document.number = "LN-2026-0043";
    QVERIFY(need(send(station, save(station, document), document), "send").state ==
            SubmitState::Waiting);
    QVERIFY(saysError(accept(station, "a passphrase"), ErrorCode::Locked));
}

void OlderDeskTest::nothingIsAcceptedBeforeItIsCompared() {
    Consortium consortium;
    { const Person clerk(consortium, "Lingnan/clerk"); }
    {
        auto profile = need(Profile::open(consortium.folderOf("Lingnan/clerk"),
                                          secretOf("a passphrase"), cheapVault()),
                            "profile");
        need(profile.vault().foundOlder(), "older");
        need(profile.vault().close(), "close");
    }
    consortium.stopPeer();
    Workstation station(consortium.optionsFor("Lingnan/clerk"));
    need(unlock(station, "a passphrase"), "unlock");
    QVERIFY(station.view()->phase == Phase::Older);
    QVERIFY(saysError(accept(station, "a passphrase"), ErrorCode::Stale));
    QVERIFY(saysError(unlock(station, "a passphrase"), ErrorCode::InUse));
    need(lock(station), "lock");
    QVERIFY(station.view()->phase == Phase::Locked && !station.view()->older);
    // Nothing is missing here, and that is proven first.
    consortium.startPeer();
    need(unlock(station, "a passphrase"), "unlock");
    const auto view = awaitView(
        station, [](const View& now) { return now.older && now.older->missed; }, "compared");
    QCOMPARE(view->older->missed->unknown, std::uint64_t{0});
    QCOMPARE(view->older->missed->tickets, std::size_t{0});
    need(accept(station, "a passphrase"), "accept");
    awaitView(station, [](const View& now) { return now.coverage.isProven; }, "proven");
}

void OlderDeskTest::aCrashAfterSigningKeepsTheDraftFromBeingSignedAgain() {
    Consortium consortium;
    const auto document = quoteOf(consortium);
    Person clerk(consortium, "Lingnan/clerk");
    auto& desk = *clerk.station;
    const auto draft = save(desk, document);
    // Until it is signed in time to stop the peer before the block that has it.
    std::optional<api::UnderWayRow> open;
    for (int attempt = 0; attempt < 5 && !open; ++attempt) {
        const auto one = attempt == 0 ? draft : save(desk, document);
        desk.sendDraft(one, trade::digestOf(document), [](const auto&) {});
        const auto view = clerk.sees(
            [](const View& now) { return !now.underWay.empty(); }, "signed");
        consortium.stopPeer();
        std::this_thread::sleep_for(100ms);
        if (!desk.view()->underWay.empty()) open = desk.view()->underWay.front();
        else consortium.startPeer();
    }
    QVERIFY(open && open->summary.kind == ledger::Kind::PublishQuote);
    // The computer dies now: what lies on its disk is all that is left.
    const auto copy = consortium.folderOf("copy");
    std::filesystem::copy(consortium.folderOf("Lingnan/clerk"), copy,
                          std::filesystem::copy_options::recursive);
    clerk.station.reset();
    std::filesystem::remove_all(consortium.folderOf("Lingnan/clerk"));
    std::filesystem::rename(copy, consortium.folderOf("Lingnan/clerk"));

    Workstation after(consortium.optionsFor("Lingnan/clerk"));
    need(unlock(after, "a passphrase"), "unlock");
    QCOMPARE(after.view()->underWay.size(), std::size_t{1});
    QVERIFY(after.view()->underWay.front().id == open->id);
    const auto kept = draftsOf(after);
    const auto told = std::ranges::find_if(
        kept, [&](const auto& one) { return api::submittedAs(one.id) == open->id; });
    QVERIFY(told != kept.end());
    // Neither this draft nor a copy of it is signed again by mistake, even without a connection.
    for (const auto& id : {told->id, save(after, document)}) {
        const auto again = need(send(after, id, document), "again");
        QVERIFY(again.state == SubmitState::StillOpen && again.id == open->id);
    }
    consortium.startPeer();
    awaitView(after, [](const View& now) { return now.underWay.empty(); }, "settled");
    QVERIFY(!after.view()->outcomes.empty());
    // Its end is known: whoever wants another one signs another one.
    awaitView(after, [](const View& now) { return now.coverage.isProven; }, "proven");
    const auto second = need(send(after, save(after, document), document), "second");
    QVERIFY(second.state == SubmitState::Waiting && second.id != open->id);
}

QTEST_GUILESS_MAIN(OlderDeskTest)
#include "OlderDeskTest.moc"
