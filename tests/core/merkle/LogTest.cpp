// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Ensure.h"
#include "crypto/Hash.h"
#include "merkle/Log.h"
#include "merkle/Proof.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <bit>
#include <limits>

using namespace seabridge;
using namespace seabridge::merkle;
using base::Bytes;

namespace {

using Leaves = std::span<const Hash>;
using Proof = std::vector<Hash>;

constexpr std::uint64_t kHuge = std::numeric_limits<std::uint64_t>::max();

// RFC 6962 section 2.1, word for word: the oracle.
std::size_t split(std::size_t n) {
    std::size_t k = 1;
    while (k * 2 < n) k *= 2;
    return k;
}

Hash oracleRoot(Leaves leaves) {
    if (leaves.empty()) return crypto::sha256(ByteView{});
    if (leaves.size() == 1) return leaves[0];
    const std::size_t k = split(leaves.size());
    Bytes node{0x01};
    base::append(node, oracleRoot(leaves.first(k)));
    base::append(node, oracleRoot(leaves.subspan(k)));
    return crypto::sha256(ByteView(node));
}

Proof plus(Proof proof, const Hash& last) {
    proof.push_back(last);
    return proof;
}

Proof oraclePath(std::size_t m, Leaves leaves) {
    if (leaves.size() == 1) return {};
    const std::size_t k = split(leaves.size());
    if (m < k) return plus(oraclePath(m, leaves.first(k)), oracleRoot(leaves.subspan(k)));
    return plus(oraclePath(m - k, leaves.subspan(k)), oracleRoot(leaves.first(k)));
}

Proof oracleSubproof(std::size_t m, Leaves leaves, bool whole) {
    if (m == leaves.size()) return whole ? Proof{} : Proof{oracleRoot(leaves)};
    const std::size_t k = split(leaves.size());
    if (m <= k)
        return plus(oracleSubproof(m, leaves.first(k), whole), oracleRoot(leaves.subspan(k)));
    return plus(oracleSubproof(m - k, leaves.subspan(k), false), oracleRoot(leaves.first(k)));
}

Hash leafOf(std::size_t i) { return leafHash(base::viewOf("entry " + std::to_string(i))); }

std::vector<Hash> someLeaves(std::size_t count) {
    std::vector<Hash> leaves;
    for (std::size_t i = 0; i < count; ++i) leaves.push_back(leafOf(i));
    return leaves;
}

Log logOf(Leaves leaves) {
    Log log;
    for (const Hash& leaf : leaves) log.append(leaf);
    return log;
}

Hash hashOf(std::string_view hex) { return base::fixedFromHex<Hash>(hex).value(); }

/// Every way in which a foreign hand bends a list of hashes by one step.
std::vector<Proof> mutationsOf(const Proof& proof) {
    const Hash junk = leafOf(999);
    std::vector<Proof> out;
    for (std::size_t i = 0; i <= proof.size(); ++i) {
        for (const Hash& extra : {junk, Hash{}, i < proof.size() ? proof[i] : junk}) {
            Proof longer = proof;
            longer.insert(longer.begin() + static_cast<std::ptrdiff_t>(i), extra);
            out.push_back(longer);
        }
        if (i == proof.size()) break;
        Proof shorter = proof;
        shorter.erase(shorter.begin() + static_cast<std::ptrdiff_t>(i));
        out.push_back(shorter);
        Proof flipped = proof;
        flipped[i].data[i % 32] ^= 0x08;
        out.push_back(flipped);
        if (i == 0) continue;
        Proof swapped = proof;
        std::swap(swapped[i - 1], swapped[i]);
        out.push_back(swapped);
    }
    return out;
}

std::optional<Hash> hashIn(const QJsonValue& value) {
    const QByteArray raw = QByteArray::fromBase64(value.toString().toLatin1());
    return Hash::from(base::viewOf(raw.toStdString()));
}

/// QJsonDocument reads 2^64 - 1 as a double; the files hold nothing else above 2^53.
std::uint64_t numberIn(const QJsonValue& value) {
    return value.toDouble() > 1e18 ? kHuge : static_cast<std::uint64_t>(value.toInteger());
}

/// The vector's verdict by our verifier. What is not 32 bytes never becomes a Hash, so an empty
/// root or leaf is refused before any proof is looked at.
bool accepts(const QJsonObject& vector) {
    const auto root = hashIn(vector["root"]);
    const auto leaf = hashIn(vector["leafHash"]);
    if (!root || !leaf) return false;
    Proof proof;
    for (const QJsonValue& item : vector["proof"].toArray()) {
        const auto sibling = hashIn(item);
        if (!sibling) return false;
        proof.push_back(*sibling);
    }
    return verifyInclusion(*leaf, numberIn(vector["leafIdx"]), numberIn(vector["treeSize"]), *root,
                           proof);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString kVectors = QStringLiteral(SEABRIDGE_DATA "/merkle/");

}  // namespace

class LogTest : public QObject {
    Q_OBJECT

private slots:
    void givesTheRootsOfTheReferenceTree() {
        const QByteArray text = contentOf(kVectors + "rfc6962_reference_tree.json");
        if (text.isEmpty()) QSKIP("no reference tree in the shared data");
        const QJsonObject tree = QJsonDocument::fromJson(text).object();
        const QJsonArray roots = tree["root_by_tree_size_hex"].toArray();
        const QJsonArray inputs = tree["leaf_inputs_hex"].toArray();
        QCOMPARE(roots.size(), 9);
        Log log;
        Frontier frontier;
        for (int size = 0; size <= 8; ++size) {
            const Hash root = hashOf(roots[size].toString().toStdString());
            QVERIFY(log.root() == root);
            QVERIFY(frontier.root() == root);
            if (size == 8) break;
            const auto entry = base::fromHex(inputs[size].toString().toStdString());
            log.append(leafHash(*entry));
            frontier.append(leafHash(*entry));
        }
    }

    void agreesWithTheInclusionVectors() {
        QDirIterator files(kVectors + "inclusion", {"*.json"}, QDir::Files,
                           QDirIterator::Subdirectories);
        if (!files.hasNext()) QSKIP("no inclusion vectors in the shared data");
        int good = 0;
        int all = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            const QJsonObject vector = QJsonDocument::fromJson(contentOf(path)).object();
            QVERIFY2(vector.contains("wantErr"), qPrintable(path));
            QVERIFY2(accepts(vector) != vector["wantErr"].toBool(), qPrintable(path));
            good += accepts(vector) ? 1 : 0;
            ++all;
        }
        QCOMPARE(all, 98);
        QCOMPARE(good, 6);
    }

    void rootsAndInclusionFollowTheDefinition() {
        const auto leaves = someLeaves(130);
        const Log log = logOf(leaves);
        for (std::size_t size = 0; size <= 130; ++size) {
            const Leaves part = Leaves(leaves).first(size);
            const Hash root = oracleRoot(part);
            QVERIFY(log.rootAt(size) == root);
            QVERIFY(logRootOf(part) == root);
            for (std::size_t i = 0; i < size; ++i) {
                const Proof proof = log.inclusionProof(i, size);
                QVERIFY(proof == oraclePath(i, part));
                QVERIFY(verifyInclusion(leaves[i], i, size, root, proof));
            }
        }
        QVERIFY(inclusionProofOf(leaves, 77) == log.inclusionProof(77, 130));
        QVERIFY(log.leaf(129) == leaves[129]);
    }

    void consistencyFollowsTheDefinition() {
        const auto leaves = someLeaves(70);
        const Log log = logOf(leaves);
        for (std::size_t size = 0; size <= 70; ++size)
            for (std::size_t old = 0; old <= size; ++old) {
                const Proof proof = log.consistencyProof(old, size);
                if (old > 0)
                    QVERIFY(proof == oracleSubproof(old, Leaves(leaves).first(size), true));
                QVERIFY(verifyConsistency(old, size, log.rootAt(old), log.rootAt(size), proof));
            }
    }

    void refusesEveryBentInclusionProof() {
        const auto leaves = someLeaves(40);
        const Log log = logOf(leaves);
        for (std::size_t size = 1; size <= 40; ++size) {
            const Hash root = log.rootAt(size);
            for (std::size_t i = 0; i < size; ++i) {
                const Proof proof = log.inclusionProof(i, size);
                for (const Proof& bent : mutationsOf(proof))
                    QVERIFY(!verifyInclusion(leaves[i], i, size, root, bent));
                QVERIFY(!verifyInclusion(leafOf(777), i, size, root, proof));
                QVERIFY(!verifyInclusion(leaves[i], i, size, leafOf(777), proof));
                QVERIFY(!verifyInclusion(leaves[i], i, size, Hash{}, proof));
                for (std::uint64_t other = 0; other <= size + 2; ++other)
                    if (other != i)
                        QVERIFY(!verifyInclusion(leaves[i], other, size, root, proof));
                QVERIFY(!verifyInclusion(leaves[i], kHuge, size, root, proof));
            }
        }
    }

    // A proof does not commit to the size (the header does), so a wrong size is refused where it
    // asks for a proof of another shape; equal shapes prove the same statement about the leaf.
    void refusesAWrongSizeOfAnotherShape() {
        const Log log = logOf(someLeaves(40));
        for (std::uint64_t size = 1; size <= 40; ++size)
            for (std::uint64_t i = 0; i < size; ++i) {
                const Proof proof = log.inclusionProof(i, size);
                for (std::uint64_t wrong = 0; wrong <= 90; ++wrong) {
                    const bool same = shapeOf(i, wrong) == shapeOf(i, size);
                    QCOMPARE(verifyInclusion(log.leaf(i), i, wrong, log.rootAt(size), proof), same);
                }
                QVERIFY(!verifyInclusion(log.leaf(i), i, kHuge, log.rootAt(size), proof));
            }
    }

    void refusesEveryBentConsistencyProof() {
        const Log log = logOf(someLeaves(40));
        for (std::uint64_t size = 0; size <= 40; ++size)
            for (std::uint64_t old = 0; old <= size; ++old) {
                const Proof proof = log.consistencyProof(old, size);
                const Hash from = log.rootAt(old);
                const Hash to = log.rootAt(size);
                for (const Proof& bent : mutationsOf(proof))
                    QVERIFY(!verifyConsistency(old, size, from, to, bent));
                QVERIFY(!verifyConsistency(old, size, leafOf(777), to, proof));
                if (old > 0) QVERIFY(!verifyConsistency(old, size, from, leafOf(777), proof));
                if (old < size) QVERIFY(!verifyConsistency(size, old, to, from, proof));
                if (old > 0 && old < size) QVERIFY(!verifyConsistency(old, size, to, from, proof));
            }
    }

    void consistencyFromNothingNeedsTheEmptyRootAndNoProof() {
        const Log log = logOf(someLeaves(5));
        const Hash empty = emptyLogRoot();
        QVERIFY(verifyConsistency(0, 5, empty, log.root(), {}));
        QVERIFY(verifyConsistency(0, 0, empty, empty, {}));
        const Proof one{log.root()};
        QVERIFY(!verifyConsistency(0, 5, empty, log.root(), one));
        QVERIFY(!verifyConsistency(0, 5, log.root(), log.root(), {}));
        QVERIFY(!verifyConsistency(0, 5, Hash{}, log.root(), {}));
        QVERIFY(!verifyConsistency(0, 0, empty, log.root(), {}));
        QVERIFY(!verifyConsistency(0, 0, log.root(), log.root(), {}));
        QVERIFY(!verifyConsistency(5, 5, log.root(), log.root(), one));
        QVERIFY(!verifyConsistency(3, 5, log.rootAt(3), log.root(), {}));
    }

    void provesNothingAboutAnEmptyLog() {
        QVERIFY(!verifyInclusion(emptyLogRoot(), 0, 0, emptyLogRoot(), {}));
        QVERIFY(!verifyInclusion(leafHash({}), 0, 1, emptyLogRoot(), {}));
        QVERIFY(!verifyInclusion(leafHash({}), 0, 0, Hash{}, {}));
        QVERIFY(leafHash({}) != emptyLogRoot());
    }

    // B7: an entry of 64 bytes that spells two child hashes is not the node above them.
    void keepsLeavesAndNodesApart() {
        const Log log = logOf(someLeaves(4));
        Bytes children = base::bytesOf(log.leaf(0));
        base::append(children, log.leaf(1));
        QVERIFY(leafHash(children) != nodeHash(log.leaf(0), log.leaf(1)));
        QVERIFY(leafHash(children) != log.rootAt(2));
        QVERIFY(!verifyInclusion(leafHash(children), 0, 2, log.root(),
                                 Proof{nodeHash(log.leaf(2), log.leaf(3))}));
        // The inner node passed off as a leaf of the true size.
        QVERIFY(!verifyInclusion(log.rootAt(2), 0, 4, log.root(),
                                 Proof{nodeHash(log.leaf(2), log.leaf(3))}));
    }

    void doesNotDuplicateTheLastLeaf() {
        auto leaves = someLeaves(7);
        const Hash root = logRootOf(leaves);
        leaves.push_back(leaves.back());
        QVERIFY(logRootOf(leaves) != root);
        QVERIFY(!verifyInclusion(leaves[7], 7, 8, root, inclusionProofOf(leaves, 7)));
    }

    // Roots made to fit the surplus sibling: only the length rule can refuse these.
    void refusesASurplusSiblingThatHashesWell() {
        const Log log = logOf(someLeaves(9));
        const Hash extra = leafOf(999);
        for (std::uint64_t size = 1; size <= 9; ++size)
            for (std::uint64_t i = 0; i < size; ++i) {
                const Hash root = nodeHash(extra, log.rootAt(size));
                const Proof proof = plus(log.inclusionProof(i, size), extra);
                QVERIFY(!verifyInclusion(log.leaf(i), i, size, root, proof));
                if (i == 0) continue;
                const Proof longer = plus(log.consistencyProof(i, size), extra);
                QVERIFY(!verifyConsistency(i, size, nodeHash(extra, log.rootAt(i)), root, longer));
                QVERIFY(!verifyConsistency(i, size, log.rootAt(i),
                                           nodeHash(log.rootAt(size), extra), longer));
            }
        QVERIFY(!verifyInclusion(log.leaf(1), 0, 1, log.rootAt(2), Proof{log.leaf(0)}));
    }

    void limitsTheLengthOfProofs() {
        const Proof deep(65, leafOf(1));
        QVERIFY(!verifyInclusion(leafOf(0), 0, kHuge, leafOf(2), deep));
        QVERIFY(!verifyConsistency(3, kHuge, leafOf(2), leafOf(3), Proof(70, leafOf(1))));
        QVERIFY(!verifyInclusion(leafOf(0), kHuge, kHuge, leafOf(2), deep));
        Hash root = leafOf(0);
        for (int i = 0; i < 64; ++i) root = nodeHash(root, leafOf(1));
        QVERIFY(verifyInclusion(leafOf(0), 0, kHuge, root, Proof(64, leafOf(1))));
    }

    void frontierContinuesTheLog() {
        const auto leaves = someLeaves(130);
        const Log log = logOf(leaves);
        Frontier grown;
        for (std::size_t size = 0; size <= 130; ++size) {
            QVERIFY(grown == log.frontierAt(size));
            QCOMPARE(grown.size(), size);
            QVERIFY(grown.root() == log.rootAt(size));
            QVERIFY(Frontier::from(size, grown.peaks()) == grown);
            if (size < 130) grown.append(leaves[size]);
        }
    }

    void refusesAFrontierOfTheWrongCount() {
        QVERIFY(!Frontier::from(0, {leafOf(0)}));
        QVERIFY(!Frontier::from(5, {leafOf(0)}));
        QVERIFY(!Frontier::from(4, {}));
        QVERIFY(!Frontier::from(4, Proof(2, leafOf(0))));
        QVERIFY(Frontier::from(kHuge, Proof(64, leafOf(0))).has_value());
        QVERIFY(Frontier::from(0, {}).has_value());
    }

    void pagesChainFromNewestToOldest() {
        const auto leaves = someLeaves(67);
        const Log log = logOf(leaves);
        std::uint64_t size = 67;
        Hash root = log.root();
        while (size > 0) {
            const std::uint64_t from = size > 9 ? size - 9 : 0;
            const auto page = Leaves(leaves).subspan(from, size - from);
            const Frontier before = log.frontierAt(from);
            QVERIFY(verifyPage(before, page, size, root));
            root = before.root();
            size = from;
        }
        QVERIFY(root == emptyLogRoot());
    }

    void refusesBentPages() {
        const auto leaves = someLeaves(50);
        const Log log = logOf(leaves);
        for (std::size_t from = 0; from <= 50; from += 7) {
            const Frontier before = log.frontierAt(from);
            const std::vector<Hash> page(leaves.begin() + static_cast<std::ptrdiff_t>(from),
                                         leaves.end());
            QVERIFY(verifyPage(before, page, 50, log.root()));
            for (const Proof& bent : mutationsOf(page)) {
                QVERIFY(!verifyPage(before, bent, 50, log.root()));
                QVERIFY(!verifyPage(before, bent, from + bent.size(), log.root()));
            }
            QVERIFY(!verifyPage(before, page, 49, log.root()));
            QVERIFY(!verifyPage(before, page, 51, log.root()));
            QVERIFY(!verifyPage(before, page, 50, leafOf(777)));
            for (std::size_t i = 0; i < before.peaks().size(); ++i) {
                Proof peaks = before.peaks();
                peaks[i].data[0] ^= 1;
                QVERIFY(!verifyPage(*Frontier::from(from, peaks), page, 50, log.root()));
            }
        }
    }

    void refusesAPageThatOverflowsTheSize() {
        const Frontier full = *Frontier::from(kHuge, Proof(64, leafOf(0)));
        const Proof one{leafOf(1)};
        QVERIFY(!verifyPage(full, one, 0, leafOf(2)));
        QVERIFY(!verifyPage(full, one, kHuge, full.root()));
        QVERIFY(verifyPage(full, {}, kHuge, full.root()));
        Frontier more = full;
        QVERIFY_THROWS_EXCEPTION(base::Broken, more.append(leafOf(1)));
    }

    void ensuresItsOwnBounds() {
        const Log log = logOf(someLeaves(3));
        QVERIFY_THROWS_EXCEPTION(base::Broken, (void)log.rootAt(4));
        QVERIFY_THROWS_EXCEPTION(base::Broken, (void)log.inclusionProof(3, 3));
        QVERIFY_THROWS_EXCEPTION(base::Broken, (void)log.inclusionProof(0, 4));
        QVERIFY_THROWS_EXCEPTION(base::Broken, (void)log.consistencyProof(2, 1));
        QVERIFY_THROWS_EXCEPTION(base::Broken, (void)log.leaf(3));
    }

private:
    /// The sides of a proof, leaf first: what a verifier does with it.
    static std::string shapeOf(std::uint64_t index, std::uint64_t size) {
        if (index >= size) return "none";
        std::string sides;
        std::uint64_t begin = 0;
        std::uint64_t end = size;
        while (end - begin > 1) {
            const std::uint64_t middle = begin + std::bit_floor(end - begin - 1);
            sides.insert(sides.begin(), index < middle ? 'R' : 'L');
            (index < middle ? end : begin) = middle;
        }
        return sides;
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "LogTest.moc"
