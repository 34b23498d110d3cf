// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/DraftIds.h"
#include "store/DeskTables.h"
#include "support/desk/Consortium.h"
#include "trade/QuoteDigest.h"
#include "workstation/Drafts.h"
#include "workstation/PersonNames.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::support;

namespace {

using AllDrafts = std::vector<api::QuoteDraft>;

AllDrafts draftsOf(Workstation& desk) {
    return need(await<AllDrafts>([&](auto reply) { desk.drafts(reply); }), "drafts");
}

std::string save(Workstation& desk, const std::string& id, const trade::QuoteDocument& document) {
    return need(
        await<std::string>([&](auto reply) { desk.saveDraft({id, 0, document}, reply); }), "save");
}

/// The worker, held within the reply of a command.
class HeldWorker {
public:
    explicit HeldWorker(Workstation& desk) {
        desk.drafts([this](const auto&) {
            held_.set_value();
            go_.get_future().wait();
        });
        held_.get_future().wait();
    }
    void letGo() { go_.set_value(); }

private:
    std::promise<void> held_;
    std::promise<void> go_;
};

}  // namespace

/// Drafts in the vault: nothing but what was shown is signed of them, and none is lost.
class DraftDeskTest : public QObject {
    Q_OBJECT
private slots:
    void signsNoOtherDraftThanWasShown();
    void keepsADraftUntilItIsDone();
    void keepsWhatWasTypedBesideTheDocument();
    void keepsWhatWaitsUnderANameThatTellsIt();
    void saysWhatWasSignedThoughTheDraftIsGone();
    void savesWhatWasGivenBeforeALock();
    void savesWhatWasGivenBeforeTheEnd();
};

void DraftDeskTest::signsNoOtherDraftThanWasShown() {
    const Consortium consortium;
    Person clerk(consortium, "Lingnan/clerk");
    auto& desk = *clerk.station;
    const auto shown = quoteOf(consortium);
    auto stored = shown;
    stored.lines[0].unitPrice.digits /= 100;
    stored.computeAmounts();
    stored.parts = {{stored.totalMinor, {ledger::DueBasis::Contract, 7}}};
    const auto draft = save(desk, {}, stored);
    const auto sent = await<api::Submission>(
        [&](auto reply) { desk.sendDraft(draft, trade::digestOf(shown), reply); });
    QVERIFY(saysError(sent, ErrorCode::InvalidInput));
    QCOMPARE(sent.error().detail, std::string("shown"));
    const auto answer = await<api::Submission>([&](auto reply) {
        desk.counter(hashOfName("an offer"), draft, trade::digestOf(shown), reply);
    });
    QVERIFY(saysError(answer, ErrorCode::InvalidInput));
    QCOMPARE(answer.error().detail, std::string("shown"));
    QCOMPARE(desk.view()->outgoing, std::size_t{0});
    QCOMPARE(draftsOf(desk).front().id, draft);
}

void DraftDeskTest::keepsADraftUntilItIsDone() {
    const Consortium consortium;
    consortium.makeProfile("Lingnan/clerk");
    auto profile = need(Profile::open(consortium.folderOf("Lingnan/clerk"),
                                      secretOf("a passphrase"), cheapVault()),
                        "profile");
    app::Drafts drafts(profile.vault().database());
    const auto id = hashOfName("a transaction");
    const auto sign = [&](const std::string& draft, const ledger::TxId& tx) {
        auto transaction = need(profile.vault().database().begin(), "begin");
        need(app::Drafts::markSigned(transaction, draft, tx), "signed");
        need(transaction.commit(), "commit");
    };
    // The only draft, by its id, after its transaction ended so; "" for none.
    const auto after = [&](SubmitState state, std::optional<ledger::TxId> tx) {
        for (const auto& old : need(drafts.all(), "all")) need(drafts.remove(old.id), "remove");
        (void)need(drafts.save({"d", 0, quoteOf(consortium)}), "save");
        if (tx && state != SubmitState::StillOpen) sign("d", *tx);
        need(drafts.settle("d", {.state = state, .id = tx}), "settle");
        const auto all = need(drafts.all(), "all");
        return all.empty() ? std::string() : all.front().id;
    };
    QCOMPARE(after(SubmitState::Done, id), std::string());
    for (const auto state : {SubmitState::Refused, SubmitState::Expired, SubmitState::Lost})
        QCOMPARE(after(state, id), std::string("d"));
    QCOMPARE(after(SubmitState::Refused, {}), std::string("d"));
    QCOMPARE(after(SubmitState::StillOpen, id), std::string("d"));
    for (const auto state : {SubmitState::Waiting, SubmitState::Unsettled})
        QCOMPARE(after(state, id), api::keptDraftId(id, "d"));
    // Signed again, it is kept by what it was signed as last.
    const auto kept = api::keptDraftId(id, "d");
    const auto again = hashOfName("another transaction");
    sign(kept, again);
    QCOMPARE(need(drafts.all(), "all").front().id, api::keptDraftId(again, "d"));
    need(drafts.settle(kept, {.state = SubmitState::Expired, .id = again}), "settle");
    QCOMPARE(need(drafts.all(), "all").front().id, kept);
    // One that is gone stays gone.
    need(drafts.remove(kept), "remove");
    sign(kept, again);
    QVERIFY(need(drafts.all(), "all").empty());
}

void DraftDeskTest::keepsWhatWasTypedBesideTheDocument() {
    const Consortium consortium;
    consortium.makeProfile("Lingnan/clerk");
    auto profile = need(Profile::open(consortium.folderOf("Lingnan/clerk"),
                                      secretOf("a passphrase"), cheapVault()),
                        "profile");
    auto& database = profile.vault().database();
    app::Drafts drafts(database);
    const auto rows = [&] { return need(store::DraftTable(database).all(), "rows").size(); };
    const auto only = [&] {
        const auto all = need(drafts.all(), "all");
        return all.size() == 1 ? all.front() : api::QuoteDraft{};
    };
    (void)need(drafts.save({"d", 0, quoteOf(consortium), "about ten"}), "save");
    QCOMPARE(only().typed, std::string("about ten"));
    const auto id = hashOfName("a transaction");
    auto transaction = need(database.begin(), "begin");
    need(app::Drafts::markSigned(transaction, "d", id), "signed");
    need(transaction.commit(), "commit");
    QCOMPARE(only().id, api::keptDraftId(id, "d"));
    QCOMPARE(only().typed, std::string("about ten"));
    need(drafts.settle("d", {.state = SubmitState::Expired, .id = id}), "settle");
    QCOMPARE(only().id, std::string("d"));
    QCOMPARE(only().typed, std::string("about ten"));
    // It is no draft of its own, goes with the draft, and is not kept where nothing was given.
    QCOMPARE(rows(), std::size_t{2});
    QVERIFY(saysError(drafts.load("d/typed"), ErrorCode::NotFound));
    need(drafts.remove("d"), "remove");
    QCOMPARE(rows(), std::size_t{0});
    for (const char* typed : {"about ten", ""})
        (void)need(drafts.save({"d", 0, quoteOf(consortium), typed}), "save");
    QCOMPARE(rows(), std::size_t{1});
}

void DraftDeskTest::keepsWhatWaitsUnderANameThatTellsIt() {
    const Consortium consortium;
    Person clerk(consortium, "Lingnan/clerk");
    auto& desk = *clerk.station;
    const auto document = quoteOf(consortium);
    const auto draft = save(desk, {}, document);
    const auto sent = clerk.submits(
        [&](auto reply) { desk.sendDraft(draft, trade::digestOf(document), reply); },
        SubmitState::Waiting);
    const auto kept = draftsOf(desk);
    QCOMPARE(kept.size(), std::size_t{1});
    QCOMPARE(kept[0].id, api::keptDraftId(*sent.id, draft));
    QCOMPARE(trade::digestOf(kept[0].document), trade::digestOf(document));
}

void DraftDeskTest::saysWhatWasSignedThoughTheDraftIsGone() {
    const Consortium consortium;
    Person clerk(consortium, "Lingnan/clerk");
    auto& desk = *clerk.station;
    const auto document = quoteOf(consortium);
    const auto draft = save(desk, {}, document);
    const auto sent = clerk.submits(
        [&](auto reply) {
            desk.sendDraft(draft, trade::digestOf(document), reply);
            desk.removeDraft(draft, [](const auto&) {});
        },
        SubmitState::Waiting);
    QVERIFY(sent.id);
    QVERIFY(draftsOf(desk).empty());
}

void DraftDeskTest::savesWhatWasGivenBeforeALock() {
    const Consortium consortium;
    Person clerk(consortium, "Lingnan/clerk");
    auto& desk = *clerk.station;
    const auto user = desk.view()->self->user;
    HeldWorker worker(desk);
    std::promise<base::Result<std::string>> saved;
    std::promise<base::Result<void>> kept, named;
    std::promise<bool> late;
    desk.saveDraft({"d", 0, quoteOf(consortium)}, [&](auto done) { saved.set_value(done); });
    api::DossierDraft dossier;
    dossier.dossier.business = "valves";
    desk.keepDossier(dossier, [&](auto done) { kept.set_value(done); });
    desk.namePerson(user, "Li Na", [&](auto done) { named.set_value(done); });
    std::promise<void> locked;
    desk.lock([&](const auto&) { locked.set_value(); });
    // What comes after the lock does not.
    desk.saveDraft({"late", 0, quoteOf(consortium)},
                   [&](const auto& done) { late.set_value(saysError(done, ErrorCode::Locked)); });
    worker.letGo();
    QVERIFY(saved.get_future().get().has_value());
    QVERIFY(kept.get_future().get().has_value());
    QVERIFY(named.get_future().get().has_value());
    locked.get_future().get();
    QVERIFY(late.get_future().get());
    QVERIFY(desk.view()->phase == Phase::Locked && !desk.view()->self);

    need(unlock(desk, "a passphrase"), "unlock");
    const auto drafts = draftsOf(desk);
    QCOMPARE(drafts.size(), std::size_t{1});
    QCOMPARE(drafts[0].id, std::string("d"));
    using Kept = std::optional<api::DossierDraft>;
    const auto found =
        need(await<Kept>([&](auto reply) { desk.dossierDraft(reply); }), "dossier");
    QCOMPARE(found->dossier.business, std::string("valves"));
}

void DraftDeskTest::savesWhatWasGivenBeforeTheEnd() {
    const Consortium consortium;
    Person clerk(consortium, "Lingnan/clerk");
    const auto user = clerk.station->view()->self->user;
    HeldWorker worker(*clerk.station);
    std::atomic<int> saved = 0, cancelled = 0;
    const auto count = [&](const auto& done) { saved += done ? 1 : 0; };
    clerk.station->saveDraft({"d", 0, quoteOf(consortium)}, count);
    clerk.station->namePerson(user, "Li Na", count);
    clerk.station->keepDossier({}, count);
    clerk.station->drafts(
        [&](const auto& done) { cancelled += saysError(done, ErrorCode::Cancelled) ? 1 : 0; });
    // The end has begun before the worker goes on.
    std::thread later([&] {
        std::this_thread::sleep_for(300ms);
        worker.letGo();
    });
    clerk.station.reset();
    later.join();
    QCOMPARE(saved.load(), 3);
    QCOMPARE(cancelled.load(), 1);
    auto profile = need(Profile::open(consortium.folderOf("Lingnan/clerk"),
                                      secretOf("a passphrase"), cheapVault()),
                        "profile");
    QCOMPARE(need(app::Drafts(profile.vault().database()).all(), "drafts").size(),
             std::size_t{1});
    QCOMPARE(need(app::PersonNames(profile.vault().database()).all(), "names").at(user),
             std::string("Li Na"));
}

QTEST_GUILESS_MAIN(DraftDeskTest)
#include "DraftDeskTest.moc"
