// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Frame.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::net;

class FrameTest : public QObject {
    Q_OBJECT
private slots:
    void writesTheFixedLayout() {
        const Frame frame{0x1234, 0x0102030405060708, {0xaa, 0xbb}};
        QCOMPARE(base::toHex(encodeFrame(frame)), std::string("0112340102030405060708aabb"));
    }
    void readsBackWhatItWrote() {
        for (const std::size_t size : {0, 1, 100, 70'000}) {
            const Frame frame{65'535, ~std::uint64_t{0}, Bytes(size, 7)};
            const auto read = decodeFrame(encodeFrame(frame), size);
            QVERIFY(read.has_value());
            QVERIFY(*read == frame);
        }
    }
    void refusesEveryShortHeader() {
        const Bytes whole = encodeFrame({16, 1, {}});
        for (std::size_t size = 0; size < whole.size(); size++) {
            const auto read = decodeFrame(base::ByteView(whole).first(size), 10);
            QVERIFY(!read.has_value());
            QCOMPARE(read.error().code, base::ErrorCode::Protocol);
        }
    }
    void refusesOtherVersions() {
        Bytes bytes = encodeFrame({16, 1, {1}});
        for (int version = 0; version < 256; version++) {
            bytes[0] = static_cast<std::uint8_t>(version);
            QCOMPARE(decodeFrame(bytes, 10).has_value(), version == 1);
            QCOMPARE(kindOf(bytes).has_value(), version == 1);
        }
    }
    void refusesBodyOverItsCap() {
        const Bytes bytes = encodeFrame({16, 1, Bytes(11, 0)});
        QVERIFY(decodeFrame(bytes, 11).has_value());
        QCOMPARE(decodeFrame(bytes, 10).error().code, base::ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(FrameTest)
#include "FrameTest.moc"
