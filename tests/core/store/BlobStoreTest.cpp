// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"
#include "crypto/Hash.h"
#include "store/BlobStore.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

using namespace seabridge;
using namespace seabridge::store;
using base::ErrorCode;
namespace fs = std::filesystem;

class BlobStoreTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir root_;
    int next_ = 0;
    fs::path fresh() { return fs::path(root_.path().toStdString()) / std::to_string(next_++); }

    static fs::path fileOf(const fs::path& folder, const base::Hash& hash) {
        const std::string name = base::toHex(hash);
        return folder / name.substr(0, 2) / name.substr(2, 2) / name;
    }

private slots:
    void givesBackBytesUnderTheirHash() {
        const fs::path folder = fresh();
        auto blobs = BlobStore::open(folder, 100);
        const auto hash = blobs->put(base::viewOf("abc"));
        QCOMPARE(base::toHex(*hash), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9c"
                                                 "b410ff61f20015ad"));
        QVERIFY(blobs->put(base::viewOf("abc")).value() == *hash && blobs->has(*hash));
        QCOMPARE(base::textOf(blobs->get(*hash).value()), std::string("abc"));
        QVERIFY(blobs->put({}) && blobs->get(crypto::sha256(base::Bytes{}))->empty());
        QVERIFY(blobs->get(crypto::sha256(base::viewOf("x"))).error().code == ErrorCode::NotFound);
        QVERIFY(blobs->put(base::Bytes(100)));
        QVERIFY(blobs->put(base::Bytes(101)).error().code == ErrorCode::TooLarge);
        struct stat status {};
        QCOMPARE(stat(fileOf(folder, *hash).c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t{0600});
        QCOMPARE(base::textOf(BlobStore::open(folder, 100)->get(*hash).value()),
                 std::string("abc"));
    }

    void purgesForGood() {
        const fs::path folder = fresh();
        auto blobs = BlobStore::open(folder, 100);
        const auto hash = blobs->put(base::viewOf("personal data")).value();
        QVERIFY(blobs->purge(hash) && blobs->purge(hash));
        QVERIFY(blobs->get(hash).error().code == ErrorCode::Purged && !blobs->has(hash));
        QVERIFY(!fs::exists(fileOf(folder, hash)));
        QVERIFY(blobs->put(base::viewOf("personal data")).error().code == ErrorCode::Purged);
        const auto never = crypto::sha256(base::viewOf("never there"));
        QVERIFY(blobs->purge(never));
        QVERIFY(BlobStore::open(folder, 100)->get(never).error().code == ErrorCode::Purged);
    }

    void noticesAndReplacesARottenCopy() {
        const fs::path folder = fresh();
        auto blobs = BlobStore::open(folder, 100);
        const auto hash = blobs->put(base::viewOf("sound")).value();
        QVERIFY(base::replaceFile(fileOf(folder, hash), base::viewOf("rotten")));
        QVERIFY(blobs->get(hash).error().code == ErrorCode::Damaged);
        QVERIFY(blobs->put(base::viewOf("sound")));
        QCOMPARE(base::textOf(blobs->get(hash).value()), std::string("sound"));
        QVERIFY(base::replaceFile(fileOf(folder, hash), base::Bytes(1000)));
        QVERIFY(blobs->get(hash).error().code == ErrorCode::TooLarge);
    }

    void followsNoLink() {
        const fs::path folder = fresh(), victim = fresh();
        auto blobs = BlobStore::open(folder, 100);
        QVERIFY(base::replaceFile(victim, base::viewOf("abc")));
        const auto hash = crypto::sha256(base::viewOf("abc"));
        const fs::path path = fileOf(folder, hash);
        fs::create_directories(path.parent_path());
        fs::create_symlink(victim, path);
        QVERIFY(!blobs->get(hash));
        QVERIFY(blobs->put(base::viewOf("abc")) && !fs::is_symlink(path));
        QVERIFY(blobs->purge(hash) && fs::exists(victim));
    }

    void saysThatTheDiskIsFull() {
        const fs::path folder = fresh();
        auto blobs = BlobStore::open(folder, 1 << 20);
        const pid_t child = fork();
        if (child == 0) {
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{1000, 1000};
            if (setrlimit(RLIMIT_FSIZE, &limit) != 0) _exit(1);
            const auto full = blobs->put(base::Bytes(5000));
            _exit(!full && full.error().code == ErrorCode::DiskFull ? 0 : 2);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QCOMPARE(status, 0);
        QVERIFY(!blobs->has(crypto::sha256(base::Bytes(5000))));
        QVERIFY(blobs->put(base::Bytes(5000)));
    }
};

QTEST_GUILESS_MAIN(BlobStoreTest)
#include "BlobStoreTest.moc"
