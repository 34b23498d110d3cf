// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Memory.h"
#include "fuzz/Targets.h"
#include "support/Scene.h"
#include "support/torture/Torture.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace seabridge;
using namespace seabridge::fuzz;

namespace {

constexpr std::size_t kSeedsPerTarget = 6;
constexpr std::size_t kSlackBytes = 1 << 20;  // tables that are built once, the log, exceptions

QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

QString folderOf(const Target& target) { return SEABRIDGE_CORPUS "/" + textOf(target.name); }

/// Reads the corpus of a target; whatever the fuzzer found lies there too.
std::vector<base::Bytes> corpusOf(const Target& target) {
    std::vector<base::Bytes> out;
    const QDir folder(folderOf(target));
    for (const auto& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const auto bytes = file.readAll();
        out.emplace_back(bytes.begin(), bytes.end());
    }
    return out;
}

/// Bounded by the input's own length; a zip may unpack to its stated limit.
std::size_t allowedBytes(const Target& target, std::size_t size) {
    return kSlackBytes + 256 * size + (target.name == "ecb-zip" ? 3 * (std::size_t{64} << 20) : 0);
}

/// The empty string, or what it took.
QByteArray faultOf(const Target& target, base::ByteView bytes) {
    resetPeak();
    try {
        target.run(bytes);
    } catch (const std::exception& error) {
        return QByteArray(target.name.data(), qsizetype(target.name.size())) + ": " +
               error.what() + ": " + QByteArray::fromStdString(base::toHex(bytes));
    }
    if (peakBytes() <= allowedBytes(target, bytes.size())) return {};
    return QByteArray(target.name.data(), qsizetype(target.name.size())) + " took " +
           QByteArray::number(qulonglong(peakBytes())) + " bytes for " +
           QByteArray::fromStdString(base::toHex(bytes));
}

/// One to four of the changes that fuzzers make.
base::Bytes changed(base::Bytes bytes, Random& random) {
    for (auto count = 1 + below(random, 4); count > 0; --count) {
        const auto at = below(random, bytes.size() + 1);
        switch (bytes.empty() ? 1 : below(random, 5)) {
            case 0: bytes[below(random, bytes.size())] ^= std::uint8_t(1U << below(random, 8)); break;
            case 1: bytes.insert(bytes.begin() + long(at), std::uint8_t(random())); break;
            case 2: bytes.resize(at); break;
            case 3: bytes[below(random, bytes.size())] = std::uint8_t(random()); break;
            default: bytes.insert(bytes.end(), bytes.begin(), bytes.begin() + long(at)); break;
        }
        if (bytes.size() > 100'000) bytes.resize(100'000);
    }
    return bytes;
}

void writeSeed(const Target& target, const QString& name, base::ByteView bytes) {
    QDir().mkpath(folderOf(target));
    QFile file(folderOf(target) + "/" + name);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write the corpus");
    file.write(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size()));
}

/// SEABRIDGE_WRITE_CORPUS=1: made-up values, and those of a real ledger.
void writeCorpus() {
    Random random(1);
    for (const auto& target : allTargets())
        for (std::size_t i = 0; i < kSeedsPerTarget; ++i)
            writeSeed(target, "seed-" + QString::number(i), target.seed(random));
    support::Scene scene;
    writeSeed(*findTarget("genesis"), "real", codec::encoded(scene.genesis()));
    writeSeed(*findTarget("transaction"), "real",
              scene.signedBy("Brio", "finance",
                             ledger::Pay{scene.org("Aoba"), {{"USD"}, 1'234}, "invoice 7"},
                             scene.now() + base::kDayMs));
}

}  // namespace

/// reliability.md B2, as far as it runs without a fuzzer: `./dev fuzz` does the rest.
class CorpusTest : public QObject {
    Q_OBJECT
private:
    std::uint64_t seed_ = support::seedOf("CorpusTest");

private slots:
    void initTestCase() {
        if (qEnvironmentVariableIsSet("SEABRIDGE_WRITE_CORPUS")) writeCorpus();
    }

    void everyTargetTakesItsCorpus() {
        std::size_t files = 0;
        for (const auto& target : allTargets()) {
            const auto corpus = corpusOf(target);
            QVERIFY2(corpus.size() >= kSeedsPerTarget, qPrintable(textOf(target.name)));
            for (const auto& bytes : corpus) {
                const auto fault = faultOf(target, bytes);
                QVERIFY2(fault.isEmpty(), fault);
            }
            files += corpus.size();
        }
        qInfo() << files << "files of" << allTargets().size() << "targets";
    }

    void aListOfZerosCostsLittleMoreThanItsText() {
        std::string zeros = "[0";
        for (int i = 0; i < 200'000; ++i) zeros += ",0";
        zeros += "]";
        resetPeak();
        findTarget("policy-json")->run(base::viewOf(zeros));
        QVERIFY2(peakBytes() < 40 * zeros.size(), std::to_string(peakBytes()).c_str());
    }

    void everyTargetTakesWhatAFuzzerWouldTryFirst() {
        Random random(seed_);
        for (const auto& target : allTargets()) {
            auto corpus = corpusOf(target);
            for (int i = 0; i < 10; ++i) corpus.push_back(target.seed(random));
            for (std::size_t i = 0; i < support::sized(4'000, 200'000); ++i) {
                const auto fault =
                    faultOf(target, changed(corpus[below(random, corpus.size())], random));
                QVERIFY2(fault.isEmpty(), fault);
            }
        }
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "CorpusTest.moc"
