// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChainTables.h"
#include "support/desk/Consortium.h"
#include "workstation/Session.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::support;
using app::Session;

namespace {

using Answer = std::shared_ptr<std::optional<base::Result<api::Submission>>>;

/// The clerk's desk, turned by the test itself: so it knows what has happened and what has not.
struct Clerk {
    explicit Clerk(const Consortium& where) : consortium(where) {
        consortium.makeProfile(kName);
        unlock();
    }
    void unlock() {
        auto profile =
            Profile::open(consortium.folderOf(kName), secretOf("a passphrase"), cheapVault());
        session = need(Session::open(need(std::move(profile), "profile"),
                                     consortium.optionsFor(kName).node, [] {}),
                       "session");
    }
    /// Unlocks, and waits until the desk knows all that happened.
    View unlockAndSee() {
        unlock();
        turnUntil([this] { return view().coverage.isProven && view().proof.isCurrent; }, "current");
        turnUntil([this] { return view().outgoing == 0; }, "settled");
        return view();
    }
    void lock() { session.reset(); }
    [[nodiscard]] View view() const {
        View out;
        session->fill(out);
        return out;
    }
    void turnUntil(const std::function<bool()>& isSo, const char* what) {
        const auto until = base::monotonicMs() + 20'000;
        while (!isSo()) {
            if (base::monotonicMs() > until) throw std::runtime_error(what);
            session->turn(5ms);
        }
    }
    /// Names a deputy for some days; one's own yes is enough.
    [[nodiscard]] ledger::SetDeputy deputy() const {
        const auto now = view();
        const auto other = std::ranges::find(now.staff.people, false, &api::PersonRow::isSelf);
        return {now.self->user,
                ledger::DeputyTerm{other->id, ledger::bit(ledger::Role::Clerk),
                                        now.proof.blockTime,
                                        now.proof.blockTime + 5 * base::kDayMs}};
    }
    Answer submits(base::TimeMs validForMs = base::kDayMs) {
        const auto answer = std::make_shared<std::optional<base::Result<api::Submission>>>();
        session->submit(
            deputy(), [answer](base::Result<api::Submission> said) { *answer = std::move(said); },
            validForMs);
        return answer;
    }
    void awaitPeople() {
        turnUntil([this] { return view().staff.people.size() == 6 && view().proof.isCurrent; },
                  "people");
    }
    /// Signed and sent, and not in a block yet.
    Answer signs() {
        awaitPeople();
        const auto answer = submits();
        turnUntil([&] { return view().outgoing == 1 || *answer; }, "signed");
        return answer;
    }

    static constexpr const char* kName = "Lingnan/clerk";
    const Consortium& consortium;
    std::unique_ptr<Session> session;
};

bool isUnsettled(const Answer& answer) {
    return *answer && **answer && (**answer)->state == SubmitState::Unsettled && (**answer)->id;
}

}  // namespace

/// What a session answers and shows of that which was signed.
class SessionTest : public QObject {
    Q_OBJECT
private slots:
    void doesNotCallWhatIsSignedStoppedWhenItLocks();
    void saysStoppedOfWhatWasNotSigned();
    void doesNotCallWhatIsSignedFailedWhenTheVaultFails();
    void tellsAfterUnlockingWhatBecameOfIt();
    void tellsWhatExpiredWhileThePeersWereAway();
    void keepsNothingOfWhatWasAnswered();
    void failsWhereItCannotGoOnAsSomebody();
};

void SessionTest::doesNotCallWhatIsSignedStoppedWhenItLocks() {
    const Consortium consortium;
    Clerk clerk(consortium);
    const auto answer = clerk.signs();
    QVERIFY(!*answer);
    clerk.lock();
    QVERIFY(*answer);
    QVERIFY2(isUnsettled(answer), "whoever is told to start again does it twice");
}

void SessionTest::saysStoppedOfWhatWasNotSigned() {
    const Consortium consortium;
    Clerk clerk(consortium);
    clerk.awaitPeople();
    const auto answer = clerk.submits();
    clerk.lock();
    QVERIFY(*answer && saysError(**answer, ErrorCode::Cancelled));
    QVERIFY(clerk.unlockAndSee().outcomes.empty());
}

void SessionTest::doesNotCallWhatIsSignedFailedWhenTheVaultFails() {
    const Consortium consortium;
    Clerk clerk(consortium);
    const auto answer = clerk.signs();
    QVERIFY(!*answer);
    need(clerk.session->profile().vault().database().execute("DROP TABLE headers"), "drop");
    clerk.turnUntil([&] { return answer->has_value(); }, "answer");
    QVERIFY(clerk.session->failure());
    QVERIFY(isUnsettled(answer));
}

void SessionTest::tellsAfterUnlockingWhatBecameOfIt() {
    const Consortium consortium;
    Clerk clerk(consortium);
    const auto answer = clerk.signs();
    clerk.lock();
    QVERIFY(isUnsettled(answer));
    const auto id = *(**answer)->id;
    const auto view = clerk.unlockAndSee();
    QCOMPARE(view.outcomes.size(), std::size_t{1});
    const auto& row = view.outcomes[0];
    QVERIFY(row.result.state == SubmitState::Done && row.result.id == id);
    QVERIFY(row.result.height > 0 && row.knownSince > 0);
    QVERIFY(row.summary.kind == ledger::Kind::SetDeputy);
    // It stays until somebody has seen it.
    clerk.lock();
    QCOMPARE(clerk.unlockAndSee().outcomes.size(), std::size_t{1});
    need(clerk.session->dismissOutcome(id), "dismiss");
    QVERIFY(clerk.view().outcomes.empty());
    need(clerk.session->dismissOutcome(id), "dismiss again");
    clerk.lock();
    QVERIFY(clerk.unlockAndSee().outcomes.empty());
}

void SessionTest::tellsWhatExpiredWhileThePeersWereAway() {
    Consortium consortium;
    Clerk clerk(consortium);
    Answer answer;
    // Signed from what a dry run has loaded, while nobody is there to take it. Where a block comes
    // between, more would have to be asked, and nothing is signed.
    for (int attempt = 0; attempt < 5; ++attempt) {
        clerk.awaitPeople();
        bool isChecked = false;
        (void)clerk.session->driver().check(clerk.deputy(),
                                            [&](const auto&) { isChecked = true; });
        clerk.turnUntil([&] { return isChecked; }, "dry run");
        consortium.stopPeer();
        answer = clerk.submits(2'000);
        const auto until = base::monotonicMs() + 2'000;
        while (clerk.view().outgoing == 0 && base::monotonicMs() < until) clerk.session->turn(5ms);
        if (clerk.view().outgoing == 1) break;
        consortium.startPeer();
    }
    QCOMPARE(clerk.view().outgoing, std::size_t{1});
    clerk.lock();
    QVERIFY(isUnsettled(answer));
    QTest::qSleep(3'500);
    consortium.startPeer();
    const auto view = clerk.unlockAndSee();
    QCOMPARE(view.outcomes.size(), std::size_t{1});
    QVERIFY(view.outcomes[0].result.state == SubmitState::Expired);
    QVERIFY(view.outcomes[0].result.id == (**answer)->id);
}

void SessionTest::keepsNothingOfWhatWasAnswered() {
    const Consortium consortium;
    Clerk clerk(consortium);
    const auto answer = clerk.signs();
    clerk.turnUntil([&] { return answer->has_value(); }, "answer");
    QVERIFY(**answer && (**answer)->state == SubmitState::Done);
    QVERIFY(clerk.view().outcomes.empty());
    clerk.lock();
    QVERIFY(clerk.unlockAndSee().outcomes.empty());
}

void SessionTest::failsWhereItCannotGoOnAsSomebody() {
    const Consortium consortium;
    const std::string name = "Lingnan/clerk";
    {
        // The ledger knows its device, and the vault does not know that yet. What it holds of
        // somebody is damaged.
        auto profile = need(Profile::over(need(store::Vault::create(consortium.folderOf(name),
                                                                    secretOf("a passphrase"),
                                                                    cheapVault()),
                                               "vault")),
                            "profile");
        need(profile.storeSeed(seedOf(name), 0), "seed");
        need(profile.pinGenesis(need(base::readFile(consortium.genesisFile(), 1 << 20), "file")), "genesis");
        auto transaction = need(profile.vault().database().begin(), "begin");
        const base::Bytes garbage{0xff};
        need(store::OutboxTable::add(transaction, {hashOfName("any"), garbage, 0, 1}), "add");
        need(transaction.commit(), "commit");
    }
    Workstation station(consortium.optionsFor(name));
    need(unlock(station, "a passphrase"), "unlock");
    const auto view =
        awaitView(station, [](const View& now) { return now.phase == Phase::Failed; }, "failed");
    QVERIFY(view->failure && view->failure->code == ErrorCode::Damaged);
    QVERIFY(!view->self && view->inbox.empty());
    // It still answers, and can be closed.
    using Drafts = std::vector<api::QuoteDraft>;
    QVERIFY(saysError(await<Drafts>([&](auto reply) { station.drafts(reply); }),
                      ErrorCode::Damaged));
    const auto paid = await<api::Submission>([&](auto reply) {
        station.pay({consortium.org("Brio"), {{"USD"}, 100}, ""}, reply);
    });
    QVERIFY(saysError(paid, ErrorCode::Damaged));
    need(lock(station), "lock");
    QVERIFY(station.view()->phase == Phase::Locked);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "SessionTest.moc"
