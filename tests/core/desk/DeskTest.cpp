// SPDX-License-Identifier: GPL-3.0-or-later
#include "Consortium.h"

#include "desk/ReadingWraps.h"
#include "desk/Rollback.h"
#include "store/Write.h"

#include <QtTest>

using namespace seabridge;
using namespace std::chrono_literals;
using namespace seabridge::support;

namespace {

/// Lingnan sells bearings to Brio; two parts, a deposit.
trade::QuoteDocument quoteOf(const Consortium& consortium) {
    trade::QuoteDocument quote;
    quote.number = "LN-2026-0042";
    quote.seller = consortium.org("Lingnan");
    quote.buyer = consortium.org("Brio");
    quote.language = trade::Language::English;
    quote.lines = {{"84821020", {"", "deep groove ball bearing", ""}, "CN", {1'000, 0}, "C62",
                    {1'234'565, 4}, 0}};
    quote.currency = {"USD"};
    quote.computeAmounts();
    quote.delivery = {trade::Incoterm::Cif, "Long Beach", 2020};
    quote.shipmentFrom = trade::Day{20'800};
    quote.shipmentTo = trade::Day{20'830};
    quote.parts = {{quote.totalMinor / 3, {ledger::DueBasis::Contract, 7}},
                   {quote.totalMinor - quote.totalMinor / 3, {ledger::DueBasis::Shipment, 30}}};
    quote.sellerDeposit = ledger::Money{{"USD"}, 5'000};
    quote.expiresAt = base::wallClockMs() + 10 * base::kDayMs;
    quote.firm = true;
    return quote;
}

bool saysError(const base::Result<void>& result, base::ErrorCode code) {
    return !result && result.error().code == code;
}

}  // namespace

class DeskTest : public QObject {
    Q_OBJECT
private slots:
    void provesTheHeadAndTheOwnHistory();
    void paysAfterTheSecondPersonsYes();
    void carriesAQuoteSealedFromOfferToContract();
    void givesReadingKeysToDevicesOnly();
    void takesADossierToTheAttesterAndNobodyElse();
    void resumesWhereItEnded();
    void settlesWhatAnEarlierRunSigned();
    void readsWhatLiesBehindTheHead();
    void aRestoredVaultWritesOnlyAfterALook();
    void refusesAnotherGenesis();
    void letsNoStrangerConnect();
    void opensThoughAMembersAddressIsNone();
    void remembersWhoVotedTwice();
    void theInboxHoldsWhatBeganUnderALongerLimit();
    void refusesWrapsOfAnotherKeyVersionOrDevice();
};

void DeskTest::provesTheHeadAndTheOwnHistory() {
    const Consortium consortium;
    Person clerk(consortium, "Lingnan/clerk");
    const auto topic = ledger::topicOf(consortium.org("Lingnan"));
    const auto status = need(clerk.driver->waitComplete(topic, 0, kPatience), "complete");
    QVERIFY(status.isComplete);
    QCOMPARE(status.size, std::uint64_t{0});
    const auto own = need(clerk.desk().organization(consortium.org("Brio")), "organization");
    QCOMPARE(own.names.latin, std::string("Brio"));
    // Another firm's policy is not ours to see; that there is no such account is proven.
    const auto policy = clerk.driver->getNow<ledger::Policy>(kPatience, consortium.org("Brio"));
    QVERIFY(!policy && policy.error().code == base::ErrorCode::NotEntitled);
    const auto account = need(clerk.driver->getNow<ledger::Account>(
                                  kPatience, consortium.org("Lingnan"), ledger::CurrencyId{"USD"}),
                              "account");
    QVERIFY(!account);
}

void DeskTest::paysAfterTheSecondPersonsYes() {
    const Consortium consortium;
    Person issuer(consortium, "Bank/finance");
    Person issuerTwo(consortium, "Bank/approver");
    Person payer(consortium, "Lingnan/finance");
    Person checker(consortium, "Lingnan/approver");
    const auto lingnan = consortium.org("Lingnan");
    const ledger::CurrencyId usd{"USD"};
    const auto issue = issuer.submits(ledger::IssueCurrency{lingnan, {usd, 100'00}, {}},
                                      Reject::Waiting);
    issuerTwo.submits(ledger::Approve{issue}, Reject::None);

    ledger::Pay pay;
    pay.to = consortium.org("Brio");
    pay.amount = {usd, 40'00};
    const auto paying = payer.submits(pay, Reject::Waiting);
    const auto inbox = need(checker.desk().inbox(), "inbox");
    QCOMPARE(inbox.items.size(), std::size_t{1});
    QCOMPARE(inbox.items[0].pending.id, paying);
    QVERIFY(!inbox.items[0].isOwn && !inbox.items[0].hasApproved);
    QVERIFY(std::holds_alternative<ledger::Pay>(inbox.items[0].body.action));
    checker.submits(ledger::Approve{paying}, Reject::None);
    QVERIFY(need(checker.desk().inbox(), "inbox").items.empty());
    (void)payer.desk();
    const auto account =
        need(payer.driver->getNow<ledger::Account>(kPatience, lingnan, usd), "account");
    QVERIFY(account && account->freeMinor == 60'00);

    // Nobody's money moves for nothing: refused here, before anything is signed.
    pay.amount.amountMinor = 0;
    const auto refused = need(payer.desk().submit(pay), "submit");
    QVERIFY(!refused.id && refused.executed() == Reject::BadAmount);
}

void DeskTest::carriesAQuoteSealedFromOfferToContract() {
    const Consortium consortium;
    Person seller(consortium, "Lingnan/clerk");
    Person sellerTwo(consortium, "Lingnan/approver");
    Person buyer(consortium, "Brio/clerk");
    Person buyerTwo(consortium, "Brio/approver");
    seller.knowsReadingKey("Lingnan");
    buyer.knowsReadingKey("Brio");
    const auto document = quoteOf(consortium);
    auto broken = document;
    broken.lines.clear();
    QVERIFY(!seller.desk().prepareQuote(broken, {consortium.org("Brio")}));
    QVERIFY(!seller.desk().prepareQuote(document, {consortium.org("Aoba")}));

    const auto quote = seller.ended(
        need(seller.desk().publish(document, {consortium.org("Brio")}), "publish"),
        Reject::Waiting);
    sellerTwo.submits(ledger::Approve{quote}, Reject::None);
    const auto opened = need(buyer.desk().readQuote(quote), "read");
    QCOMPARE(codec::encoded(opened.document), codec::encoded(document));
    // Without a reading secret even the own firm's approver cannot read it.
    const auto closed = sellerTwo.desk().readQuote(quote);
    QVERIFY(!closed && closed.error().code == base::ErrorCode::NotEntitled);
    Person stranger(consortium, "Aoba/clerk");
    stranger.knowsReadingKey("Aoba");
    QVERIFY(!stranger.desk().readQuote(quote));

    const auto acceptance =
        buyer.ended(need(buyer.desk().accept(quote), "accept"), Reject::Waiting);
    buyerTwo.submits(ledger::Approve{acceptance}, Reject::None);
    const auto topic = ledger::topicOf(consortium.org("Lingnan"));
    std::string order;
    need(seller.driver->waitUntil(
             [&] {
                 const auto page = need(seller.driver->feedPage(topic, 1'000'000, 10), "page");
                 if (page.empty() || !page[0].entry.effect.trade) return false;
                 order = *page[0].entry.effect.trade;
                 return true;
             },
             kPatience),
         "contract");
    const auto trace = need(seller.desk().trace(order), "trace");
    QCOMPARE(trace.trade.quote, quote);
    QCOMPARE(trace.trade.totalMinor, document.totalMinor);
    QCOMPARE(trace.obligations.size(), std::size_t{2});
    QVERIFY(trace.completeTo >= trace.height);
    QVERIFY(!trace.events.empty());
    const auto none = stranger.desk().trace(order);
    QVERIFY(!none && none.error().code == base::ErrorCode::NotEntitled);
    const auto unknown = seller.desk().trace("SB-26-CN-US-999999-X");
    QVERIFY(!unknown && unknown.error().code == base::ErrorCode::NotFound);
}

void DeskTest::givesReadingKeysToDevicesOnly() {
    const Consortium consortium;
    Person admin(consortium, "Lingnan/admin");
    Person adminTwo(consortium, "Lingnan/admin2");
    Person clerk(consortium, "Lingnan/clerk");
    const auto before = need(clerk.desk().fetchReadingKeys(), "fetch");
    QVERIFY(before.fetched.empty());
    QCOMPARE(before.missing, std::vector<std::uint32_t>{1});

    const auto made =
        admin.ended(need(admin.desk().newReadingKey(), "new key"), Reject::Waiting);
    adminTwo.submits(ledger::Approve{made}, Reject::None);
    QCOMPARE(need(admin.desk().devices(), "devices").size(), std::size_t{6});
    const auto nothing = admin.desk().shareReadingKey(1);
    QVERIFY(!nothing && nothing.error().code == base::ErrorCode::NotFound);
    const auto shared =
        admin.ended(need(admin.desk().shareReadingKey(2), "share"), Reject::Waiting);
    adminTwo.submits(ledger::Approve{shared}, Reject::None);

    const auto after = need(clerk.desk().fetchReadingKeys(), "fetch");
    QCOMPARE(after.fetched, std::vector<std::uint32_t>{2});
    QCOMPARE(after.missing, std::vector<std::uint32_t>{1});
    const auto keys = need(clerk.desk().organization(consortium.org("Lingnan")), "org").readingKeys;
    const auto secrets = need(clerk.profile.readingSecrets(keys), "secrets");
    QCOMPARE(secrets.size(), std::size_t{1});
    QVERIFY(secrets[0].key.publicKey() == keys[1].key);
    QVERIFY(need(clerk.desk().fetchReadingKeys(), "again").fetched.empty());
}

void DeskTest::takesADossierToTheAttesterAndNobodyElse() {
    const Consortium consortium;
    Person applicant(consortium, "Newcomer/compliance");
    Person applicantTwo(consortium, "Newcomer/approver");
    Person attester(consortium, "Bank/compliance");
    attester.knowsReadingKey("Bank");
    ledger::Document dossier;
    dossier.items = {{"owner", base::bytesOf(base::viewOf("somebody")), crypto::randomHash()},
                     {"address", base::bytesOf(base::viewOf("somewhere")), crypto::randomHash()}};
    auto prepared =
        need(applicant.desk().prepareKycRequest(dossier, consortium.org("Bank")), "prepare");
    const auto request = applicant.ended(
        need(applicant.desk().submit(std::move(prepared)), "request"), Reject::Waiting);
    applicantTwo.submits(ledger::Approve{request}, Reject::None);
    const auto read = need(attester.desk().readKyc(request), "read");
    QCOMPARE(codec::encoded(read.dossier), codec::encoded(dossier));
    QVERIFY(read.kycCase.applicant == consortium.org("Newcomer"));
    Person stranger(consortium, "Aoba/compliance");
    stranger.knowsReadingKey("Aoba");
    QVERIFY(!stranger.desk().readKyc(request));
}

void DeskTest::resumesWhereItEnded() {
    const Consortium consortium;
    const auto topic = ledger::topicOf(consortium.org("Bank"));
    ledger::Height height = 0;
    std::uint64_t size = 0;
    {
        Person issuer(consortium, "Bank/finance");
        issuer.submits(ledger::IssueCurrency{consortium.org("Brio"), {{"USD"}, 5'00}, {}},
                       Reject::Waiting);
        const auto status = need(issuer.driver->waitComplete(topic, 0, kPatience), "complete");
        height = issuer.driver->status().height;
        size = status.size;
    }
    QVERIFY(size > 0 && height > 0);
    auto profile = consortium.profile("Bank/finance");
    auto driver = need(NodeDriver::open(profile, consortium.options()), "driver");
    // Before a single peer has answered.
    QVERIFY(driver->status().height >= height);
    QCOMPARE(need(driver->feedPage(topic, 1'000'000, 100), "page").size(), std::size_t(size));
    QVERIFY(!driver->statusOf(topic)->isProven);
    std::size_t entries = 0;
    driver->listen({{}, [&](const auto&, const auto& more) { entries += more.size(); }, {}, {}});
    const auto again = need(driver->waitComplete(topic, height, kPatience), "complete");
    QCOMPARE(again.size, size);
    QCOMPARE(entries, std::size_t{0});
}

void DeskTest::settlesWhatAnEarlierRunSigned() {
    Consortium consortium;
    std::optional<ledger::TxId> id;
    {
        Person issuer(consortium, "Bank/finance");
        issuer.driver->submit(
            ledger::IssueCurrency{consortium.org("Brio"), {{"USD"}, 5'00}, {}},
            [&](base::Result<app::Sent> sent) { id = need(std::move(sent), "sent").id; });
        need(issuer.driver->waitUntil([&] { return id.has_value(); }, kPatience), "sent");
    }
    consortium.stopPeer();
    auto profile = consortium.profile("Bank/finance");
    std::map<ledger::TxId, lightnode::Outcome> settled;
    {
        auto driver = need(NodeDriver::open(profile, consortium.options()), "driver");
        QCOMPARE(driver->status().outgoing, std::size_t{1});
        driver->turn(10ms);
        QVERIFY(saysError(driver->waitCurrent(300ms), base::ErrorCode::TimedOut));
        // The peer comes back while this one waits.
        consortium.startPeer();
        driver->listen({{}, {}, [&](const auto& tx, const auto& how) { settled[tx] = how; }, {}});
        need(driver->waitUntil([&] { return !settled.empty(); }, kPatience), "settled");
        QCOMPARE(driver->status().outgoing, std::size_t{0});
    }
    QVERIFY(settled.contains(*id));
    QVERIFY(settled[*id].kind == lightnode::Outcome::Kind::Executed);
    QVERIFY(settled[*id].reject == Reject::Waiting);
    const auto driver = need(NodeDriver::open(profile, consortium.options()), "driver");
    QCOMPARE(driver->status().outgoing, std::size_t{0});
}

void DeskTest::readsWhatLiesBehindTheHead() {
    const Consortium consortium;
    Person issuer(consortium, "Bank/finance");
    const auto id = issuer.submits(
        ledger::IssueCurrency{consortium.org("Brio"), {{"USD"}, 5'00}, {}}, Reject::Waiting);
    const auto topic = ledger::topicOf(consortium.org("Bank"));
    need(issuer.driver->waitComplete(topic, consortium.heard, kPatience), "complete");
    const auto entry = need(issuer.driver->feedPage(topic, 1'000'000, 1), "page").at(0).entry;
    const auto found = need(issuer.driver->findTransactionNow(entry, kPatience), "transaction");
    QVERIFY(found.transaction.id() == id && found.transaction.signatureHolds());
    QCOMPARE(found.header.height, entry.height);
    const auto before =
        need(issuer.driver->findHeaderNow(entry.height - 1, kPatience), "header").header;
    QCOMPARE(before.height, entry.height - 1);
    QVERIFY(before.id() == found.header.previous);
    const auto beyond = issuer.driver->findHeaderNow(1'000'000, kPatience);
    QVERIFY(!beyond && beyond.error().code == base::ErrorCode::NotFound);
    // Nobody of Aoba signed it or is named in it.
    Person stranger(consortium, "Aoba/finance");
    (void)stranger.desk();
    const auto hidden = stranger.driver->findTransactionNow(entry, kPatience);
    QVERIFY(!hidden && hidden.error().code == base::ErrorCode::NotEntitled);
}

void DeskTest::aRestoredVaultWritesOnlyAfterALook() {
    const Consortium consortium;
    const ledger::IssueCurrency action{consortium.org("Brio"), {{"USD"}, 5'00}, {}};
    const auto from = consortium.folderOf("Bank/finance");
    const auto backup = consortium.folderOf("backup");
    std::vector<ledger::TxId> ids;
    {
        Person issuer(consortium, "Bank/finance");
        ids.push_back(issuer.submits(action, Reject::Waiting));
        need(issuer.profile.vault().backupTo(backup), "backup");
        ids.push_back(issuer.submits(action, Reject::Waiting));
        ids.push_back(issuer.submits(action, Reject::Waiting));
    }
    std::filesystem::remove_all(from);
    need(store::Vault::restore(backup, from, passphrase()), "restore");

    auto profile = consortium.profile("Bank/finance");
    auto options = consortium.options();
    const auto refused = NodeDriver::open(profile, options);
    QVERIFY(!refused && refused.error().code == base::ErrorCode::RolledBack);
    options.onlyLooks = true;
    auto looking = need(NodeDriver::open(profile, options), "driver");
    const auto early = app::acceptRollback(*looking, {});
    QVERIFY(saysError(early, base::ErrorCode::Stale));
    const auto missed = need(app::missedBy(*looking, kPatience), "missed");
    QVERIFY(profile.vault().openedReadOnly());
    QVERIFY(missed.completeTo >= consortium.heard);
    std::set<ledger::TxId> unknown;
    for (const auto& entry : missed.entries) unknown.insert(entry.id);
    QVERIFY(!unknown.contains(ids[0]) && unknown.contains(ids[1]) && unknown.contains(ids[2]));
    QCOMPARE(missed.tickets, (std::vector<std::uint64_t>{2, 3}));
    QCOMPARE(missed.known + missed.entries.size(),
             looking->statusOf(ledger::topicOf(consortium.org("Bank")))->size);
    need(app::acceptRollback(*looking, missed), "accept");
    looking.reset();
    QVERIFY(!profile.vault().openedReadOnly());
    need(profile.vault().close(), "close");

    Person again(consortium, "Bank/finance");
    again.submits(action, Reject::Waiting);
    const auto topic = ledger::topicOf(consortium.org("Bank"));
    need(again.driver->waitComplete(topic, consortium.heard, kPatience), "complete");
    const auto page = need(again.driver->feedPage(topic, 1'000'000, 100), "page");
    QCOMPARE(page.size(), std::size_t(missed.known + missed.entries.size() + 1));
}

void DeskTest::refusesAnotherGenesis() {
    const Consortium consortium;
    auto profile = consortium.profile("Lingnan/clerk");
    auto other = consortium.genesis();
    other.name = "Another";
    QVERIFY(saysError(profile.pinGenesis(codec::encoded(other)), base::ErrorCode::InvalidInput));
    QVERIFY(saysError(profile.pinGenesis(base::Bytes{1, 2}), base::ErrorCode::BadConsortium));
    QVERIFY(profile.pinGenesis(codec::encoded(consortium.genesis())).has_value());
    QVERIFY(profile.network() == consortium.genesis().networkId());
    QVERIFY(saysError(profile.setIdentity(consortium.org("Brio"), {}),
                      base::ErrorCode::InvalidInput));
    QVERIFY(saysError(profile.storeSeed(seedOf("x"), 0), base::ErrorCode::InUse));
}

void DeskTest::letsNoStrangerConnect() {
    const Consortium consortium;
    auto profile = consortium.profile("nobody");
    QVERIFY(!profile.identity());
    auto driver = need(NodeDriver::open(profile, consortium.options()), "driver");
    QVERIFY(saysError(driver->waitUntil([&] { return !driver->status().connected.empty(); }, 3s),
                      base::ErrorCode::TimedOut));
    QCOMPARE(driver->status().height, ledger::Height{0});
    QVERIFY(driver->status().isStale);
}

void DeskTest::opensThoughAMembersAddressIsNone() {
    const Consortium consortium;
    auto profile = consortium.profile("Lingnan/clerk");
    for (const std::string address : {"tcp://aoba.example", "tcp://*:7401", "tcp://"}) {
        app::KnownMembers known{1, {consortium.genesis().members}};
        auto wrong = known.members.members.front();
        wrong.org = consortium.org("Aoba");
        wrong.requestEndpoint = wrong.announceEndpoint = address;
        known.members.put(wrong);
        need(store::write(profile.vault().database(),
                          [&](store::Transaction& transaction) {
                              return app::storeMembers(transaction, known);
                          }),
             "members");
        const auto driver = need(NodeDriver::open(profile, consortium.options()), "driver");
        need(driver->waitCurrent(kPatience), "current");
    }
}

void DeskTest::theInboxHoldsWhatBeganUnderALongerLimit() {
    const auto today = base::wallClockMs();
    Consortium consortium(today - 5 * base::kDayMs);
    Person issuer(consortium, "Bank/finance");
    Person admin(consortium, "Bank/admin");
    Person adminTwo(consortium, "Bank/admin2");
    Person checker(consortium, "Bank/approver");
    const ledger::IssueCurrency action{consortium.org("Brio"), {{"USD"}, 5'00}, {}};
    const auto waits = issuer.ended(
        need(issuer.driver->submitNow(action, kPatience, 20 * base::kDayMs), "issue"),
        Reject::Waiting);
    const auto lower = admin.submits(
        ledger::SetParameter{ledger::ParameterId::ValidUntilMaxMs, 25 * base::kHourMs},
        Reject::Waiting);
    adminTwo.submits(ledger::Approve{lower}, Reject::None);
    consortium.clock().set(today);
    need(checker.driver->waitUntil(
             [&] { return checker.driver->status().blockTime > today - base::kDayMs; }, kPatience),
         "today");
    const auto inbox = need(checker.desk().inbox(), "inbox");
    QVERIFY(std::ranges::any_of(inbox.items, [&](const auto& item) {
        return item.pending.id == waits;
    }));
}

void DeskTest::remembersWhoVotedTwice() {
    const Consortium consortium;
    auto profile = consortium.profile("Lingnan/clerk");
    auto& database = profile.vault().database();
    const auto finds = [&](const ledger::OrgId& member) {
        lightnode::Evidence evidence{lightnode::Offence::DoubleVote, {}, {}};
        evidence.votes.resize(2);
        evidence.votes[0].member = evidence.votes[1].member = member;
        need(store::write(database,
                          [&](store::Transaction& transaction) {
                              return app::storeEffect(
                                  transaction, lightnode::EvidenceFound{evidence, false});
                          }),
             "evidence");
    };
    finds(consortium.org("Aoba"));  // no member any more
    {
        const auto driver = need(NodeDriver::open(profile, consortium.options()), "driver");
        QCOMPARE(driver->status().doubleVoters, std::vector{consortium.org("Aoba")});
        need(driver->waitCurrent(kPatience), "current");
    }
    QCOMPARE(need(app::storedMisconduct(database), "misconduct").size(), std::size_t{1});
    finds(consortium.org("Bank"));  // the only one who signs
    for (int run = 0; run < 2; ++run) {
        const auto driver = need(NodeDriver::open(profile, consortium.options()), "driver");
        driver->turn(1ms);
        QVERIFY(driver->status().isStopped && driver->evidence());
    }
    // Both votes, and what stopped it.
    QCOMPARE(need(app::storedMisconduct(database), "misconduct").size(), std::size_t{3});
}

void DeskTest::refusesWrapsOfAnotherKeyVersionOrDevice() {
    const auto secret = crypto::SealingKey::random();
    const auto network = hashOfName("network");
    const auto org = *ledger::OrgId::from(hashOfName("org").view().first(16));
    const auto mine = wallet::deriveDevice(seedOf("mine").view(), 0);
    const auto other = wallet::deriveDevice(seedOf("other").view(), 0);
    const std::vector<ledger::Device> devices{{mine.publicKeys(), org, {}, true}};
    const auto blob = need(app::wrap(secret, network, org, 3, devices), "wrap");
    const ledger::ReadingKey key{3, secret.publicKey()};
    const auto& me = mine.publicKeys().signing;
    const auto opened = app::unwrap(blob, network, org, key, me, mine.sealing);
    QVERIFY(opened && opened->publicKey() == secret.publicKey());

    QVERIFY(!app::unwrap(blob, network, org, {4, key.key}, me, mine.sealing));
    QVERIFY(!app::unwrap(blob, hashOfName("fork"), org, key, me, mine.sealing));
    QVERIFY(!app::unwrap(blob, network, org, key, me, other.sealing));
    const auto absent =
        app::unwrap(blob, network, org, key, other.publicKeys().signing, other.sealing);
    QVERIFY(!absent && absent.error().code == base::ErrorCode::NotEntitled);
    const ledger::ReadingKey wrong{3, crypto::SealingKey::random().publicKey()};
    const auto unproven = app::unwrap(blob, network, org, wrong, me, mine.sealing);
    QVERIFY(!unproven && unproven.error().code == base::ErrorCode::NotProven);
    for (std::size_t i = 0; i < blob.size(); ++i) {
        auto bent = blob;
        bent[i] ^= 1;
        QVERIFY(!app::unwrap(bent, network, org, key, me, mine.sealing));
        bent.resize(i);
        QVERIFY(!app::unwrap(bent, network, org, key, me, mine.sealing));
    }
    QVERIFY(!app::wrap(secret, network, org, 3, {}));
}

QTEST_GUILESS_MAIN(DeskTest)
#include "DeskTest.moc"
