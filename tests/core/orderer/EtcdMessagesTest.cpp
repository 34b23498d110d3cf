// SPDX-License-Identifier: GPL-3.0-or-later
// The requests byte by byte (etcd ignores a field it does not know: a misspelt guard would be none,
// reliability.md B21) and the answers as etcd 3.4.23 gave them.
#include "orderer/Base64.h"
#include "orderer/EtcdMessages.h"

#include <QtTest>

using namespace seabridge;
using base::Bytes;
using base::ErrorCode;
using namespace orderer::etcd;

namespace {

Bytes bytes(std::string_view text) { return base::bytesOf(base::viewOf(text)); }

Keys keys() { return {"p", 0}; }

constexpr auto kHeader =
    R"("header":{"cluster_id":"324952591200643719","member_id":"3319814642761637952","revision":"3","raft_term":"2"})";

std::string withHeader(const std::string& rest) { return "{" + std::string(kHeader) + rest + "}"; }

std::string snapshotAnswer(const std::string& rest) {
    return withHeader(
        R"(,"succeeded":true,"responses":[)"
        R"({"response_range":{"header":{"revision":"3"},"kvs":[{"key":"cC9oZWFk","create_revision":"2","mod_revision":"3","version":"2","value":"MCAzIGFh"}],"count":"1"}},)"
        R"({"response_range":{"header":{"revision":"3"}}},)"
        R"({"response_range":{"header":{"revision":"3"})" + rest + "}}]");
}

const std::string kTwoSlots =
    R"(,"kvs":[{"key":"cC9zLzA=","create_revision":"2","mod_revision":"2","version":"1","value":"eA=="},)"
    R"({"key":"cC9zLzE=","create_revision":"3","mod_revision":"3","version":"1","value":"eA=="}],"more":true,"count":"3")";

bool isRefused(const std::string& answer) {
    const auto read = snapshotFrom(answer, keys());
    return !read && read.error().code == ErrorCode::Protocol;
}

}  // namespace

class EtcdMessagesTest : public QObject {
    Q_OBJECT
private slots:
    void writesBase64AsRfc4648() {
        const std::pair<const char*, const char*> vectors[] = {
            {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="},
            {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};
        for (const auto& [plain, encoded] : vectors) {
            QCOMPARE(orderer::toBase64(base::viewOf(plain)), std::string(encoded));
            QVERIFY(orderer::fromBase64(encoded) == bytes(plain));
        }
        for (const auto* bad : {"Z", "Zg", "Zg=", "Zh==", "Zm9=", "Zg==Zg==", "Z===", "====",
                                "Zm9 ", "Zm9\n", "Zm_v", "Zg=a"})
            QVERIFY2(!orderer::fromBase64(bad), bad);
    }

    void writesMarksInOneWayOnly() {
        const Mark mark{1, 20, {}};
        QCOMPARE(mark.text(), "1 20 " + std::string(64, '0'));
        QVERIFY(Mark::from(base::viewOf(mark.text())) == mark);
        for (const auto& bad : {std::string("1 20"), "01 20 " + std::string(64, '0'),
                                " 1 20 " + std::string(64, '0'), "1 20 " + std::string(64, 'A'),
                                "1 20 " + std::string(66, '0'), "1 -2 " + std::string(64, '0')})
            QVERIFY2(!Mark::from(base::viewOf(bad)), bad.c_str());
    }

    void asksForBothMarksAndSlots() {
        // p/head, p/first, p/slot/00000000000000000000/0000000000000000000{7,9}
        QCOMPARE(snapshotRequest(keys(), 7, 2),
                 std::string(
                     R"({"success":[{"request_range":{"key":"cC9oZWFk"}},)"
                     R"({"request_range":{"key":"cC9maXJzdA=="}},)"
                     R"({"request_range":{"key":"cC9zbG90LzAwMDAwMDAwMDAwMDAwMDAwMDAwLzAwMDAwMDAwMDAwMDAwMDAwMDA3",)"
                     R"("range_end":"cC9zbG90LzAwMDAwMDAwMDAwMDAwMDAwMDAwLzAwMDAwMDAwMDAwMDAwMDAwMDA5","limit":"2"}}]})"));
    }

    void guardsTheAppendByTheHead() {
        const Mark after{0, 1, {}};
        const std::string slot =
            "cC9zbG90LzAwMDAwMDAwMDAwMDAwMDAwMDAwLzAwMDAwMDAwMDAwMDAwMDAwMDAw";
        const std::string head = orderer::toBase64(base::viewOf(after.text()));
        const std::string puts = "\"success\":[{\"request_put\":{\"key\":\"" + slot +
                                 "\",\"value\":\"eA==\"}},{\"request_put\":{\"key\":"
                                 "\"cC9oZWFk\",\"value\":\"" +
                                 head + "\"}}]}";
        QCOMPARE(appendRequest(keys(), std::nullopt, after, std::vector<Bytes>{bytes("x")}),
                 R"({"compare":[{"target":"VERSION","result":"EQUAL","key":"cC9oZWFk","version":"0"}],)" +
                     puts);
        QCOMPARE(appendRequest(keys(), "0 0", after, std::vector<Bytes>{bytes("x")}),
                 R"({"compare":[{"target":"VALUE","result":"EQUAL","key":"cC9oZWFk","value":"MCAw"}],)" +
                     puts);
    }

    void guardsTheTrimByTheFirstMark() {
        const Mark after{0, 7, {}};
        QCOMPARE(trimRequest(keys(), std::nullopt, after),
                 R"({"compare":[{"target":"VERSION","result":"EQUAL","key":"cC9maXJzdA==","version":"0"}],)"
                 R"("success":[{"request_put":{"key":"cC9maXJzdA==","value":")" +
                     orderer::toBase64(base::viewOf(after.text())) +
                     R"("}},{"request_delete_range":{"key":"cC9zbG90Lw==",)"
                     R"("range_end":"cC9zbG90LzAwMDAwMDAwMDAwMDAwMDAwMDAwLzAwMDAwMDAwMDAwMDAwMDAwMDA3"}}]})");
        QCOMPARE(compactRequest(4), std::string(R"({"revision":"4"})"));
    }

    void readsWhatEtcdSays() {
        const auto read = snapshotFrom(snapshotAnswer(kTwoSlots), keys());
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        QCOMPARE(read->header.revision, std::uint64_t(3));
        QCOMPARE(read->header.cluster, std::string("324952591200643719"));
        QVERIFY(read->head == bytes("0 3 aa"));
        QVERIFY(!read->first);
        QCOMPARE(read->found.size(), std::size_t(2));
        QCOMPARE(read->found[1].key, std::string("p/s/1"));
        QVERIFY(read->found[1].value == bytes("x"));
        QVERIFY(snapshotFrom(snapshotAnswer(""), keys())->found.empty());
    }

    void takesAnAbsentSucceededForNo() {
        QVERIFY(!outcomeFrom(withHeader(""), 2)->succeeded);
        const std::string put = R"({"response_put":{"header":{"revision":"3"}}})";
        QVERIFY(outcomeFrom(withHeader(R"(,"succeeded":true,"responses":[)" + put + "," + put +
                                       "]"), 2)->succeeded);
        QVERIFY(!outcomeFrom(withHeader(R"(,"succeeded":true,"responses":[)" + put + "]"), 2));
        // What etcd says to a transaction whose only list is misspelt.
        QVERIFY(!outcomeFrom(withHeader(R"(,"succeeded":true)"), 2));
    }

    void refusesWhatItDoesNotKnow() {
        const auto good = snapshotAnswer(kTwoSlots);
        QVERIFY(!isRefused(good));
        const std::pair<const char*, const char*> changes[] = {
            {"\"revision\":\"3\",\"raft", "\"revision\":3,\"raft"},       // a number
            {"\"revision\":\"3\",\"raft", "\"revision\":\"-3\",\"raft"},
            {"\"revision\":\"3\",\"raft", "\"revision\":\"3 \",\"raft"},
            {"\"revision\":\"3\",\"raft", "\"revision\":\"99999999999999999999\",\"raft"},
            {"\"revision\":\"3\",\"raft", "\"revision\":\"4\",\"raft"},   // inner ones differ
            {"\"succeeded\":true", "\"succeeded\":\"true\""},
            {"\"succeeded\":true", "\"succeeded\":false"},
            {"\"succeeded\":true,", ""},
            {"\"succeeded\":true", "\"succeeded\":true,\"succeeded\":true"},
            {"\"succeeded\":true", "\"succeeded\":true,\"stale\":true"},
            {"\"version\":\"1\"", "\"version\":\"1\",\"lease\":\"7\""},
            {"\"version\":\"1\"", "\"version\":\"0\""},
            {"\"mod_revision\":\"2\"", "\"mod_revision\":\"4\""},
            {"\"value\":\"eA==\"", "\"value\":\"eA\""},
            {"\"value\":\"eA==\"", "\"value\":\"eA==\",\"value\":\"eQ==\""},
            {"\"key\":\"cC9oZWFk\"", "\"key\":\"cC9oZWFl\""},
            {"response_range", "response_put"},
            {"\"count\":\"3\"", "\"count\":\"3\",\"next\":\"1\""},
            {"}}]}", "}}]"},
            {"}}]}", "}}]} "  "x"},
        };
        for (const auto& [from, to] : changes) {
            auto bad = good;
            const auto at = bad.find(from);
            QVERIFY2(at != std::string::npos, from);
            bad.replace(at, std::string_view(from).size(), to);
            QVERIFY2(isRefused(bad), bad.c_str());
        }
        for (const auto* bad : {"", "null", "[]", "{}", "{\"error\":\"x\"}", "\xff\xfe"})
            QVERIFY2(isRefused(bad), bad);
        QVERIFY(isRefused(std::string(100'000, '[')));
    }

    void readsHowFullItIs() {
        const auto status = statusFrom(withHeader(
            R"(,"version":"3.4.23","dbSize":"20480","leader":"3319814642761637952","raftIndex":"11","raftTerm":"2","raftAppliedIndex":"11","dbSizeInUse":"16384","errors":["memberID:1 alarm:NOSPACE "])"));
        QVERIFY(status.has_value());
        QCOMPARE(status->size, std::uint64_t(20480));
        QCOMPARE(status->inUse, std::uint64_t(16384));
        QCOMPARE(status->errors.size(), std::size_t(1));
        QCOMPARE(statusFrom(withHeader(R"(,"dbSize":"20480")"))->inUse, std::uint64_t(20480));
        QVERIFY(!statusFrom(withHeader("")));
    }
};

QTEST_GUILESS_MAIN(EtcdMessagesTest)
#include "EtcdMessagesTest.moc"
