// SPDX-License-Identifier: GPL-3.0-or-later
// The proof commands as a script would call them: published vectors, then a tree that is computed
// here and by the words of RFC 6962 section 2.1 alone.
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

namespace {

const QString kProgram = SEABRIDGE_BIN "/seabridge-cli";
const QString kVectors = SEABRIDGE_DATA "/merkle/";
const QByteArray kEmptyRoot = QCryptographicHash::hash({}, QCryptographicHash::Sha256);

using Hashes = QList<QByteArray>;

QByteArray sha(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}
QByteArray leafOf(const QByteArray& entry) { return sha(QByteArray(1, '\0') + entry); }
QByteArray nodeOf(const QByteArray& left, const QByteArray& right) {
    return sha(QByteArray(1, '\1') + left + right);
}

qsizetype split(qsizetype n) {
    qsizetype k = 1;
    while (k * 2 < n) k *= 2;
    return k;
}
QByteArray rootOf(const Hashes& d) {
    if (d.isEmpty()) return kEmptyRoot;
    if (d.size() == 1) return d[0];
    const auto k = split(d.size());
    return nodeOf(rootOf(d.first(k)), rootOf(d.sliced(k)));
}
Hashes pathOf(qsizetype m, const Hashes& d) {
    if (d.size() <= 1) return {};
    const auto k = split(d.size());
    return m < k ? pathOf(m, d.first(k)) + Hashes{rootOf(d.sliced(k))}
                 : pathOf(m - k, d.sliced(k)) + Hashes{rootOf(d.first(k))};
}
Hashes subproofOf(qsizetype m, const Hashes& d, bool whole) {
    if (m == d.size()) return whole ? Hashes{} : Hashes{rootOf(d)};
    const auto k = split(d.size());
    return m <= k ? subproofOf(m, d.first(k), whole) + Hashes{rootOf(d.sliced(k))}
                  : subproofOf(m - k, d.sliced(k), false) + Hashes{rootOf(d.first(k))};
}

Hashes someLeaves(qsizetype count) {
    Hashes out;
    for (qsizetype i = 0; i < count; ++i) out << leafOf("entry " + QByteArray::number(i));
    return out;
}

QString joined(const Hashes& hashes) {
    // A single empty sibling would be spelled like none: two of them say the same.
    if (hashes == Hashes{QByteArray()}) return ",";
    QStringList out;
    for (const auto& hash : hashes) out << QString::fromLatin1(hash.toHex());
    return out.join(',');
}

struct Run {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

Run cli(const QStringList& words) {
    QProcess process;
    process.start(kProgram, words);
    if (!process.waitForFinished(60'000)) process.kill();
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

int inclusion(const QByteArray& leaf, const QString& index, const QString& size,
              const QByteArray& root, const Hashes& proof) {
    return cli({"merkle", "verify-inclusion", "--leaf-hash", leaf.toHex(), "--index", index,
                "--size", size, "--root", root.toHex(), "--proof", joined(proof)})
        .exit;
}
int inclusion(const QByteArray& leaf, qsizetype index, qsizetype size, const QByteArray& root,
              const Hashes& proof) {
    return inclusion(leaf, QString::number(index), QString::number(size), root, proof);
}
int consistency(qsizetype from, qsizetype to, const QByteArray& oldRoot,
                const QByteArray& newRoot, const Hashes& proof) {
    return cli({"merkle", "verify-consistency", "--old-size", QString::number(from), "--new-size",
                QString::number(to), "--old-root", oldRoot.toHex(), "--new-root", newRoot.toHex(),
                "--proof", joined(proof)})
        .exit;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray base64(const QJsonValue& value) {
    return QByteArray::fromBase64(value.toString().toLatin1());
}

/// As it is spelled in the file: QJsonDocument reads 2^64 - 1 as a double.
QString numberIn(const QByteArray& text, const QString& name) {
    const QRegularExpression pattern("\"" + name + "\":\\s*([0-9]+)");
    return pattern.match(QString::fromUtf8(text)).captured(1);
}

}  // namespace

class MerkleCliTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithThePublishedVectors() {
        QDirIterator files(kVectors + "inclusion", {"*.json"}, QDir::Files,
                           QDirIterator::Subdirectories);
        int all = 0;
        int good = 0;
        while (files.hasNext()) {
            const auto path = files.next();
            const auto text = contentOf(path);
            const auto vector = QJsonDocument::fromJson(text).object();
            Hashes proof;
            for (const auto item : vector["proof"].toArray()) proof << base64(item);
            const auto exit = inclusion(base64(vector["leafHash"]), numberIn(text, "leafIdx"),
                                        numberIn(text, "treeSize"), base64(vector["root"]), proof);
            QVERIFY2(exit == (vector["wantErr"].toBool() ? 1 : 0), qPrintable(path));
            good += exit == 0 ? 1 : 0;
            ++all;
        }
        if (all == 0) QSKIP("no Merkle vectors in the shared data");
        QCOMPARE(all, 98);
        QCOMPARE(good, 6);
    }

    void agreesWithTheReferenceTree() {
        const auto tree =
            QJsonDocument::fromJson(contentOf(kVectors + "rfc6962_reference_tree.json")).object();
        const auto roots = tree["root_by_tree_size_hex"].toArray();
        if (roots.isEmpty()) QSKIP("no reference tree in the shared data");
        Hashes leaves;
        for (const auto input : tree["leaf_inputs_hex"].toArray())
            leaves << leafOf(QByteArray::fromHex(input.toString().toLatin1()));
        const auto rootAt = [&](qsizetype size) {
            return QByteArray::fromHex(roots[size].toString().toLatin1());
        };
        QCOMPARE(leaves.size(), 8);
        for (qsizetype size = 1; size <= 8; ++size) {
            QCOMPARE(rootOf(leaves.first(size)), rootAt(size));
            for (qsizetype i = 0; i < size; ++i)
                QCOMPARE(inclusion(leaves[i], i, size, rootAt(size),
                                   pathOf(i, leaves.first(size))), 0);
            for (qsizetype from = 1; from <= size; ++from)
                QCOMPARE(consistency(from, size, rootAt(from), rootAt(size),
                                     subproofOf(from, leaves.first(size), true)), 0);
        }
    }

    void agreesWithANaiveTreeOfAnySize() {
        const auto seed = qEnvironmentVariable("SEABRIDGE_SEED", "20261125").toUInt();
        qInfo("SEABRIDGE_SEED=%u", seed);
        QRandomGenerator random(seed);
        const auto leaves = someLeaves(300);
        for (int round = 0; round < 60; ++round) {
            const auto size = 2 + qsizetype(random.bounded(299));
            const auto index = qsizetype(random.bounded(quint32(size)));
            const auto part = leaves.first(size);
            const auto root = rootOf(part);
            auto path = pathOf(index, part);
            QCOMPARE(inclusion(part[index], index, size, root, path), 0);
            const auto from = 1 + qsizetype(random.bounded(quint32(size - 1)));
            auto way = subproofOf(from, part, true);
            const auto oldRoot = rootOf(leaves.first(from));
            QCOMPARE(consistency(from, size, oldRoot, root, way), 0);
            for (auto* hashes : {&path, &way}) {
                auto& hash = (*hashes)[qsizetype(random.bounded(quint32(hashes->size())))];
                const auto at = qsizetype(random.bounded(32u));
                hash[at] = char(hash[at] ^ (1 << random.bounded(8u)));
            }
            QCOMPARE(inclusion(part[index], index, size, root, path), 1);
            QCOMPARE(consistency(from, size, oldRoot, root, way), 1);
        }
    }

    // reliability.md B7.
    void refusesEveryBentInclusionProof() {
        const auto leaves = someLeaves(7);
        const auto root = rootOf(leaves);
        const auto path = pathOf(2, leaves);
        const auto junk = leafOf("junk");
        QCOMPARE(inclusion(leaves[2], 2, 7, root, path), 0);
        // A node as leaf, and an entry of 64 bytes that spells two leaf hashes.
        const auto four = leaves.first(4);
        const auto pair = nodeOf(leaves[0], leaves[1]);
        const Hashes right{nodeOf(leaves[2], leaves[3])};
        QCOMPARE(inclusion(pair, 0, 4, rootOf(four), right), 1);
        QCOMPARE(inclusion(pair, 0, 2, rootOf(four), right), 0);  // a size that is not the log's
        QCOMPARE(inclusion(leafOf(leaves[0] + leaves[1]), 0, 2, rootOf(four), right), 1);
        QCOMPARE(inclusion(leafOf(leaves[0] + leaves[1]), 0, 1, pair, {}), 1);
        // The last leaf twice.
        auto doubled = leaves;
        doubled << leaves.last();
        QVERIFY(rootOf(doubled) != root);
        QCOMPARE(inclusion(leaves[6], 7, 8, root, pathOf(7, doubled)), 1);
        // A sibling too many, too few, none, out of order.
        for (qsizetype i = 0; i <= path.size(); ++i) {
            auto longer = path;
            longer.insert(i, junk);
            QCOMPARE(inclusion(leaves[2], 2, 7, root, longer), 1);
            if (i == path.size()) break;
            auto shorter = path;
            shorter.removeAt(i);
            QCOMPARE(inclusion(leaves[2], 2, 7, root, shorter), 1);
        }
        QCOMPARE(inclusion(leaves[2], 2, 7, root, {}), 1);
        QCOMPARE(inclusion(leaves[2], 2, 7, root, Hashes(path.rbegin(), path.rend())), 1);
        QCOMPARE(inclusion(leaves[2], 2, 7, nodeOf(root, junk), path + Hashes{junk}), 1);
        // Another index, one outside, a proof of more than 64.
        for (const qsizetype index : {0, 1, 3, 6, 7, 8, 100})
            QCOMPARE(inclusion(leaves[2], index, 7, root, path), 1);
        QCOMPARE(inclusion(leaves[2], QStringLiteral("18446744073709551615"), "7", root, path), 1);
        QCOMPARE(inclusion(leaves[2], QStringLiteral("0"), "18446744073709551615", root,
                           Hashes(65, junk)), 1);
        // The empty tree has no leaf.
        QCOMPARE(inclusion(kEmptyRoot, 0, 0, kEmptyRoot, {}), 1);
        QCOMPARE(inclusion(leafOf({}), 0, 1, kEmptyRoot, {}), 1);
        QCOMPARE(inclusion(leaves[0], 0, 1, leaves[0], {}), 0);
        // What is not 32 bytes is no hash.
        QCOMPARE(inclusion({}, 0, 1, {}, {}), 1);
        QCOMPARE(inclusion(leaves[2].first(31), 2, 7, root, path), 1);
        QCOMPARE(inclusion(leaves[2], 2, 7, root + root, path), 1);
        QCOMPARE(inclusion(leaves[2], 2, 7, root, path.first(2) + Hashes{path[2].first(4)}), 1);
    }

    void refusesEveryBentConsistencyProof() {
        const auto leaves = someLeaves(7);
        const auto root = rootOf(leaves);
        const auto junk = leafOf("junk");
        for (const qsizetype from : {1, 3, 4, 6}) {
            const auto oldRoot = rootOf(leaves.first(from));
            const auto proof = subproofOf(from, leaves, true);
            QCOMPARE(consistency(from, 7, oldRoot, root, proof), 0);
            QCOMPARE(consistency(from, 7, junk, root, proof), 1);
            QCOMPARE(consistency(from, 7, oldRoot, junk, proof), 1);
            QCOMPARE(consistency(7, from, root, oldRoot, proof), 1);
            QCOMPARE(consistency(from, 7, oldRoot, root, {}), 1);
            QCOMPARE(consistency(from, 7, oldRoot, root, proof + Hashes{junk}), 1);
            QCOMPARE(consistency(from, 7, oldRoot, root, Hashes{junk} + proof), 1);
            QCOMPARE(consistency(from, 7, oldRoot, root, proof.first(proof.size() - 1)), 1);
            QCOMPARE(consistency(from, 7, oldRoot, root, Hashes(70, junk)), 1);
        }
        QCOMPARE(consistency(0, 7, kEmptyRoot, root, {}), 0);
        QCOMPARE(consistency(0, 7, kEmptyRoot, root, {root}), 1);
        QCOMPARE(consistency(0, 7, root, root, {}), 1);
        QCOMPARE(consistency(0, 0, kEmptyRoot, kEmptyRoot, {}), 0);
        QCOMPARE(consistency(0, 0, kEmptyRoot, root, {}), 1);
        QCOMPARE(consistency(7, 7, root, root, {}), 0);
        QCOMPARE(consistency(7, 7, root, root, {root}), 1);
        QCOMPARE(consistency(7, 7, root, junk, {}), 1);
    }

    void answersInJsonAndTellsWrongUseApart() {
        const auto leaf = leafOf("one");
        const QStringList good{"merkle",  "verify-inclusion", "--leaf-hash", leaf.toHex(),
                               "--index", "0",                "--size",      "1",
                               "--root",  leaf.toHex(),       "--proof",     ""};
        const auto yes = cli(good + QStringList{"--json"});
        QCOMPARE(yes.exit, 0);
        QCOMPARE(QJsonDocument::fromJson(yes.out).object()["holds"], QJsonValue(true));
        QCOMPARE(cli(good).out.trimmed(), QByteArray("holds"));
        auto other = good;
        other[9] = leafOf("two").toHex();
        const auto no = cli(other + QStringList{"--json"});
        QCOMPARE(no.exit, 1);
        const auto error = QJsonDocument::fromJson(no.out).object()["error"].toObject();
        QCOMPARE(error["holds"], QJsonValue(false));
        QCOMPARE(error["code"].toString(), QString("not-proven"));
        for (const auto& [at, word] : std::initializer_list<std::pair<int, QString>>{
                 {3, "zz"}, {3, "abc"}, {5, "-1"}, {5, "1x"}, {5, ""}, {7, "18446744073709551616"},
                 {9, "0x00"}, {11, "ab cd"}}) {
            auto wrong = good;
            wrong[at] = word;
            QVERIFY2(cli(wrong).exit == 1, qPrintable(word));
        }
        auto unproven = good;
        unproven.remove(10, 2);
        QCOMPARE(cli(unproven).exit, 0);  // no proof is an empty one
        for (int at = 2; at < 10; at += 2) {
            auto lacking = good;
            lacking.remove(at, 2);
            QCOMPARE(cli(lacking).exit, 2);
        }
        QCOMPARE(cli(good + QStringList{"more"}).exit, 2);
        for (const QString name : {"verify-inclusion", "verify-consistency"}) {
            const auto help = cli({"merkle", name, "--help"});
            QCOMPARE(help.exit, 0);
            QVERIFY(help.out.contains("--proof") && help.out.contains("Exits 0"));
        }
    }
};

QTEST_GUILESS_MAIN(MerkleCliTest)
#include "MerkleCliTest.moc"
