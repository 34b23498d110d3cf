// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk/Consortium.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::support;

namespace {

constexpr const char* kPassphrase = "a passphrase";

base::Result<api::CreatedProfile> create(Workstation& station, const Consortium& consortium,
                                         std::optional<base::Secret> phrase = {}) {
    return await<api::CreatedProfile>([&](auto reply) {
        api::NewProfile wanted;
        wanted.language = crypto::PhraseLanguage::Japanese;
        wanted.passphrase = secretOf(kPassphrase);
        wanted.phrase = std::move(phrase);
        wanted.consortium = consortium.genesisFile();
        station.createProfile(std::move(wanted), reply);
    });
}

base::Result<base::Secret> phraseIn(Workstation& station) {
    return await<base::Secret>([&](auto reply) { station.phrase(reply); });
}

base::Result<void> confirm(Workstation& station) {
    return await<void>([&](auto reply) { station.confirmPhrase(reply); });
}

/// The keys of the device that these words make.
crypto::DevicePublicKeys keysOf(const base::Secret& phrase) {
    const auto seed = need(crypto::phraseSeed(phrase, base::Secret()), "seed");
    return wallet::deriveDevice(seed.view(), 0).publicKeys();
}

}  // namespace

/// A new recovery phrase outlives closing, locking and a crash until it is confirmed, and nothing
/// of it outlives that.
class KeptPhraseTest : public QObject {
    Q_OBJECT
private slots:
    void isThereAtEveryUnlockUntilItIsConfirmed();
    void isNotToldWhileLocked();
    void isGoneOnceItIsConfirmed();
    void isNotKeptWhereItWasTyped();
};

void KeptPhraseTest::isThereAtEveryUnlockUntilItIsConfirmed() {
    const Consortium consortium;
    crypto::DevicePublicKeys keys;
    {
        Workstation station(consortium.optionsFor("somebody"));
        keys = need(create(station, consortium), "create").keys;
        QVERIFY(station.view()->isPhraseKept);
        const auto phrase = need(phraseIn(station), "phrase");
        QVERIFY(*crypto::checkPhrase(phrase) == crypto::PhraseLanguage::Japanese);
        QVERIFY(keysOf(phrase) == keys);
    }
    // The window was closed at the words.
    Workstation station(consortium.optionsFor("somebody"));
    QVERIFY(!station.view()->isPhraseKept);
    for (int i = 0; i < 2; ++i) {
        need(unlock(station, kPassphrase), "unlock");
        QVERIFY(station.view()->phase == Phase::Open && station.view()->isPhraseKept);
        QVERIFY(keysOf(need(phraseIn(station), "phrase")) == keys);
        need(lock(station), "lock");
    }
}

void KeptPhraseTest::isNotToldWhileLocked() {
    const Consortium consortium;
    Workstation station(consortium.optionsFor("somebody"));
    QVERIFY(saysError(phraseIn(station), ErrorCode::Locked));
    (void)need(create(station, consortium), "create");
    need(lock(station), "lock");
    QVERIFY(!station.view()->isPhraseKept);
    QVERIFY(saysError(phraseIn(station), ErrorCode::Locked));
    QVERIFY(saysError(confirm(station), ErrorCode::Locked));
    need(unlock(station, kPassphrase), "unlock");
    QVERIFY(station.view()->isPhraseKept);
}

void KeptPhraseTest::isGoneOnceItIsConfirmed() {
    const Consortium consortium;
    const auto options = consortium.optionsFor("somebody");
    {
        Workstation station(options);
        (void)need(create(station, consortium), "create");
        need(confirm(station), "confirm");
        QVERIFY(!station.view()->isPhraseKept);
        QVERIFY(saysError(phraseIn(station), ErrorCode::NotFound));
        need(confirm(station), "again");
        need(lock(station), "lock");
        need(unlock(station, kPassphrase), "unlock");
        QVERIFY(!station.view()->isPhraseKept);
        QVERIFY(saysError(phraseIn(station), ErrorCode::NotFound));
    }
    auto profile =
        need(Profile::open(options.folder, secretOf(kPassphrase), options.vault), "open");
    QVERIFY(!profile.keepsPhrase() && profile.wallet() != nullptr);
}

void KeptPhraseTest::isNotKeptWhereItWasTyped() {
    const Consortium consortium;
    Workstation station(consortium.optionsFor("Lingnan/clerk"));
    (void)need(create(station, consortium, phraseOf("Lingnan/clerk")), "create");
    QVERIFY(!station.view()->isPhraseKept);
    QVERIFY(saysError(phraseIn(station), ErrorCode::NotFound));
}

QTEST_GUILESS_MAIN(KeptPhraseTest)
#include "KeptPhraseTest.moc"
