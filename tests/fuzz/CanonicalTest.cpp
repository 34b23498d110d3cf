// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Noncanonical.h"
#include "fuzz/WireTypes.h"
#include "support/torture/Torture.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::fuzz;

namespace {

std::vector<WireType> allTypes() {
    std::vector<WireType> out(ledgerTypes().begin(), ledgerTypes().end());
    out.insert(out.end(), messageTypes().begin(), messageTypes().end());
    out.push_back(itemType());
    return out;
}

QByteArray textOf(const WireType& type, std::string_view what, base::ByteView bytes) {
    return QByteArray(type.name.data(), qsizetype(type.name.size())) + ": " +
           QByteArray(what.data(), qsizetype(what.size())) + ": " +
           QByteArray::fromStdString(base::toHex(bytes));
}

}  // namespace

/// reliability.md B1.
class CanonicalTest : public QObject {
    Q_OBJECT
private:
    std::uint64_t seed_ = support::seedOf("CanonicalTest");

private slots:
    void everyValueHasASpellingThatReadsBack() {
        Random random(seed_);
        for (const auto& type : allTypes())
            for (std::size_t i = 0; i < support::sized(300, 5'000); ++i) {
                const auto bytes = type.sample(random);
                QVERIFY2(type.accepts(bytes), textOf(type, "its own spelling", bytes));
            }
    }

    void everyOtherSpellingIsRefused() {
        Random random(seed_);
        std::array<std::size_t, kFaults> made{};
        for (const auto& type : allTypes())
            for (std::size_t number = 0; number < kFaults; ++number) {
                const auto fault = static_cast<Fault>(number);
                if (needsType(fault) && !type.isTyped) continue;
                for (std::size_t i = 0; i < support::sized(100, 2'000); ++i) {
                    const auto bytes = withFault(type.sample(random), fault, random);
                    if (!bytes) continue;
                    QVERIFY2(!type.accepts(*bytes), textOf(type, nameOf(fault), *bytes));
                    ++made[number];
                }
            }
        std::size_t sum = 0;
        for (std::size_t number = 0; number < kFaults; ++number) {
            QVERIFY2(made[number] > 0, nameOf(static_cast<Fault>(number)).data());
            sum += made[number];
        }
        qInfo() << sum << "wrong spellings refused, of" << allTypes().size() << "types";
        QVERIFY(sum >= 10'000);
    }

    void aChangedByteIsRefusedOrAnotherValue() {
        // accepts() holds the identity; here it meets bytes that are nearly right.
        Random random(seed_);
        std::size_t accepted = 0;
        for (const auto& type : allTypes())
            for (std::size_t i = 0; i < support::sized(1'000, 20'000); ++i) {
                auto bytes = type.sample(random);
                bytes[below(random, bytes.size())] = static_cast<std::uint8_t>(random());
                accepted += type.accepts(bytes) ? 1 : 0;
            }
        qInfo() << accepted << "changed spellings were those of other values";
        QVERIFY(accepted > 0);
    }
};

QTEST_GUILESS_MAIN(CanonicalTest)
#include "CanonicalTest.moc"
