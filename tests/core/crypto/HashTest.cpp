// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Hash.h"
#include "crypto/Random.h"

#include <QtTest>

#include <set>
#include <thread>

using namespace seabridge;

class HashTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithFips180() {
        const std::string million(1000000, 'a');
        const std::pair<std::string, const char*> examples[] = {
            {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
            {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
            {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
             "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
            {million, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"}};
        for (const auto& [text, hex] : examples)
            QCOMPARE(base::toHex(crypto::sha256(base::viewOf(text))), std::string(hex));
    }

    void hashesPartsAsTheirWhole() {
        const auto bytes = crypto::randomBytes(300);
        const base::ByteView view(bytes);
        for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
            const auto whole = crypto::sha256(view);
            QVERIFY(crypto::sha256({view.first(cut), view.subspan(cut)}) == whole);
            crypto::Sha256 stream;
            stream.update(view.first(cut));
            // Another hash in between must not disturb the stream.
            QVERIFY(crypto::sha256(view) == whole);
            stream.update(view.subspan(cut));
            QVERIFY(stream.finish() == whole);
        }
    }

    void streamStartsAnewAfterFinish() {
        crypto::Sha256 stream;
        stream.update(base::viewOf("other"));
        (void)stream.finish();
        stream.update(base::viewOf("abc"));
        QVERIFY(stream.finish() == crypto::sha256(base::viewOf("abc")));
    }

    void hashesOnManyThreadsAtOnce() {
        const auto expected = crypto::sha256(base::viewOf("abc"));
        std::atomic<int> wrong = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] {
                for (int round = 0; round < 2000; ++round)
                    if (crypto::sha256(base::viewOf("abc")) != expected) ++wrong;
            });
        threads.clear();
        QCOMPARE(wrong.load(), 0);
    }

    void randomValuesDoNotRepeat() {
        std::set<base::Hash> seen;
        for (int i = 0; i < 1000; ++i) seen.insert(crypto::randomHash());
        QCOMPARE(seen.size(), std::size_t{1000});
        QCOMPARE(crypto::randomBytes(0).size(), std::size_t{0});
        QCOMPARE(crypto::randomSecret(33).size(), std::size_t{33});
    }

    void measuresSpeed() {
        base::Bytes message(200, 7);
        QElapsedTimer clock;
        clock.start();
        constexpr int kRounds = 500000;
        for (int i = 0; i < kRounds; ++i) message[0] ^= crypto::sha256(message).data[0];
        qInfo("sha256 of 200 bytes: %.2f M/s", kRounds / 1e3 / double(clock.elapsed()));
    }
};

QTEST_GUILESS_MAIN(HashTest)
#include "HashTest.moc"
