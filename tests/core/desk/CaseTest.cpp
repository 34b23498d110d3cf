// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DeskTables.h"
#include "support/desk/Consortium.h"

#include <QtTest>

#include <algorithm>

using namespace seabridge;
using namespace seabridge::support;

namespace {

/// A file of `size` bytes that begins as `start` says.
std::filesystem::path fileOf(const QTemporaryDir& folder, const std::string& name,
                             const std::string& start, std::size_t size) {
    const auto path = pathOf(folder) / name;
    std::string text = start;
    // Of no pattern, so that its parts differ.
    for (std::uint32_t x = 12'345; text.size() < size; x = x * 1'103'515'245 + 12'345)
        text += static_cast<char>(x >> 24);
    need(base::replaceFile(path, base::viewOf(text)), "file");
    return path;
}

base::Result<api::KeptDocument> keep(Workstation& station, const std::filesystem::path& path) {
    return await<api::KeptDocument>([&](auto reply) { station.keepDocument(path, reply); });
}

compliance::Dossier dossierOf(const api::KeptDocument& document) {
    compliance::Dossier out;
    out.nativeName = "广州岭南机械有限公司";
    out.latinName = "Guangzhou Lingnan Machinery Co., Ltd.";
    out.country = "CN";
    out.registryId = "91350100M000100Y43";
    out.addressLocal = "广州市南沙区港前大道1号";
    out.addressLatin = "1 Gangqian Avenue, Nansha, Guangzhou";
    out.hsChapters = "84";
    out.business = "pumps and valves";
    out.volumeCurrency = "CNY";
    out.volume = 12'000'000;
    out.representative = "李 伟";
    out.contact = "zhou@example.com";
    out.owners = {{"李 伟", "Li Wei", "", 8'000, 8'000, false, true}};
    out.files = {{document.id, document.name, document.type, document.size,
                  compliance::FileKind::Registration, {}}};
    return out;
}

/// True if some file of the folder holds these bytes.
bool isOnDisk(const std::filesystem::path& folder, base::ByteView bytes) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        const auto content = base::readFile(entry.path(), std::size_t{1} << 30);
        if (content && !std::ranges::search(*content, bytes).empty()) return true;
    }
    return false;
}

/// An application of Lingnan at the Bank's desk.
struct Application {
    explicit Application(const Consortium& consortium)
        : applicant(consortium, "Lingnan/compliance"),
          second(consortium, "Lingnan/approver"),
          officer(consortium, "Bank/compliance"),
          checker(consortium, "Bank/approver") {
        id = *applicant
                  .submits(
                      [&](auto reply) {
                          applicant.station->requestKyc(
                              {{"legalName", "广州岭南机械有限公司"}}, consortium.org("Bank"), reply);
                      },
                      SubmitState::Waiting)
                  .id;
        second.approvesTheOne();
        officer.sees([this](const View& now) {
            return std::ranges::any_of(now.cases,
                                       [this](const auto& row) { return row.entity.id == id; });
        }, "case");
    }
    [[nodiscard]] api::OpenCase readBy(const Person& person) const {
        return need(
            await<api::OpenCase>([&](auto reply) { person.station->readCase(id, reply); }), "read");
    }

    Person applicant;
    Person second;
    Person officer;
    Person checker;
    base::Hash id;
};

}  // namespace

class CaseTest : public QObject {
    Q_OBJECT
private slots:
    void keepsDocumentsOfKnownTypesOnly();
    void carriesADossierWithItsDocumentsToTheAttester();
    void decidesWithAReasonThatOnlyTheFirmReads();
    void tellsTheApplicantOnlyWhatItMayKnow();
};

void CaseTest::keepsDocumentsOfKnownTypesOnly() {
    const Consortium consortium;
    consortium.makeProfile("Lingnan/clerk");
    QTemporaryDir folder;
    Workstation station(consortium.optionsFor("Lingnan/clerk"));
    const auto licence = fileOf(folder, "营业执照\u202Efdp.exe.txt", "%PDF-1.7\n", 300'000);
    QVERIFY(saysError(keep(station, licence), ErrorCode::Locked));
    need(unlock(station, "a passphrase"), "unlock");

    QVERIFY(saysError(keep(station, pathOf(folder) / "none"), ErrorCode::NotFound));
    QVERIFY(saysError(keep(station, fileOf(folder, "a.pdf", "<svg/>", 100)),
                      ErrorCode::InvalidInput));
    QVERIFY(saysError(keep(station, fileOf(folder, "b.pdf", "", 0)), ErrorCode::InvalidInput));
    const auto large = fileOf(folder, "c.png", "\x89PNG\r\n\x1a\n",
                              api::Workstation::kMaxDocumentBytes + 1);
    QVERIFY(saysError(keep(station, large), ErrorCode::TooLarge));

    const auto kept = need(keep(station, licence), "keep");
    QCOMPARE(kept.name, std::string("营业执照fdp.exe.pdf"));
    QCOMPARE(kept.type, std::string("application/pdf"));
    const auto photo = need(keep(station, fileOf(folder, "d.png", "\xff\xd8\xff", 9)), "keep");
    QCOMPARE(photo.name, std::string("d.jpg"));
    QCOMPARE(kept.size, std::uint64_t{300'000});
    need(await<void>([&](auto reply) { station.removeDocument(photo.id, reply); }), "remove");
    need(lock(station), "lock");
    {
        auto vault = need(store::Vault::open(consortium.folderOf("Lingnan/clerk"),
                                             secretOf("a passphrase"), cheapVault()),
                          "vault");
        const store::FileTable files(vault.database());
        const auto there = need(files.get(kept.id), "file");
        QVERIFY(there && there->name == kept.name && there->bytes.size() == 300'000);
        QVERIFY(!need(files.get(photo.id), "file"));
    }
    const auto bytes = need(base::readFile(licence, 1 << 20), "read");
    QVERIFY(isOnDisk(pathOf(folder), base::ByteView(bytes).first(64)));
    QVERIFY(!isOnDisk(consortium.folderOf("Lingnan/clerk"), base::ByteView(bytes).first(64)));
}

void CaseTest::carriesADossierWithItsDocumentsToTheAttester() {
    const Consortium consortium;
    Person applicant(consortium, "Lingnan/compliance");
    Person second(consortium, "Lingnan/approver");
    Person officer(consortium, "Bank/compliance");
    auto& desk = *applicant.station;
    QTemporaryDir folder;
    // Of more than two parts.
    const auto path = fileOf(folder, "licence.pdf", "%PDF-1.7\n", 1'600'000);
    const auto kept = need(keep(desk, path), "keep");
    auto dossier = dossierOf(kept);

    const auto request = [&](const compliance::Dossier& wanted) {
        return [&, wanted](auto reply) {
            desk.submitDossier(wanted, consortium.org("Bank"), reply);
        };
    };
    auto broken = dossier;
    broken.registryId = "91350100M000100Y44";
    const auto refused = await<api::Submission>(request(broken));
    QVERIFY(saysError(refused, ErrorCode::InvalidInput));
    QCOMPARE(refused.error().detail, std::string("registryId bad-identifier"));
    auto absent = dossier;
    absent.files.front().id = hashOfName("absent");
    QVERIFY(saysError(await<api::Submission>(request(absent)), ErrorCode::NotFound));

    // What was typed is there again, unless it holds what must not be kept.
    auto noted = dossier;
    noted.contact = "マイナンバー 1234 5678 9018";
    const auto keepDraft = [&](const compliance::Dossier& wanted) {
        return await<void>([&](auto reply) {
            desk.keepDossier({wanted, consortium.org("Bank")}, reply);
        });
    };
    QVERIFY(saysError(keepDraft(noted), ErrorCode::InvalidInput));
    need(keepDraft(dossier), "draft");
    const auto draft = need(await<std::optional<api::DossierDraft>>(
                                [&](auto reply) { desk.dossierDraft(reply); }),
                            "draft");
    QVERIFY(draft && draft->dossier == dossier && draft->attester == consortium.org("Bank"));

    applicant.submits(request(dossier), SubmitState::Waiting);
    second.approvesTheOne();
    const auto queue =
        officer.sees([](const View& now) { return now.cases.size() == 1; }, "case");
    QVERIFY(queue->cases.front().isForUs);
    const auto id = queue->cases.front().entity.id;
    const auto opened = need(
        await<api::OpenCase>([&](auto reply) { officer.station->readCase(id, reply); }), "read");
    const auto read = need(compliance::dossierFrom(opened.dossier), "dossier");
    QVERIFY(read.others.empty() && read.dossier.files.size() == 1);
    QCOMPARE(read.dossier.files.front().parts.size(), std::size_t{3});
    auto asSent = read.dossier;
    asSent.files.front().parts.clear();
    QVERIFY(asSent == dossier);

    const auto copy = pathOf(folder) / "copy.pdf";
    need(await<void>([&](auto reply) {
             officer.station->saveDocument(id, kept.id, copy, reply);
         }),
         "save");
    QVERIFY(need(base::readFile(copy, 4 << 20), "copy") ==
            need(base::readFile(path, 4 << 20), "original"));
    const auto other = await<void>([&](auto reply) {
        officer.station->saveDocument(id, hashOfName("other"), copy, reply);
    });
    QVERIFY(saysError(other, ErrorCode::NotFound));
}

void CaseTest::decidesWithAReasonThatOnlyTheFirmReads() {
    const Consortium consortium;
    Application at(consortium);
    api::KycDecision decision{at.id, 2, base::wallClockMs() + 200 * base::kDayMs, {"JP", "CN", "JP"},
                              "Register extract of 3 March agrees with the owners' list."};
    auto tooLong = decision;
    tooLong.reason.assign(api::kMaxReasonBytes + 1, 'x');
    const auto refused = await<api::Submission>(
        [&](auto reply) { at.officer.station->attest(tooLong, reply); });
    QVERIFY(saysError(refused, ErrorCode::TooLarge));
    at.officer.submits([&](auto reply) { at.officer.station->attest(decision, reply); },
                       SubmitState::Waiting);
    // Whoever is to approve sees why, before signing.
    const auto asked = at.checker.sees(
        [](const View& now) { return now.inbox.size() == 1 && now.inbox.front().reason; },
        "reason");
    QCOMPARE(*asked->inbox.front().reason, decision.reason);
    QVERIFY(at.applicant.station->view()->inbox.empty());
    at.checker.approvesTheOne();
    QCOMPARE(at.readBy(at.checker).reason, std::optional(decision.reason));
    at.applicant.sees([](const View& now) {
        return now.standing && now.standing->level == 2 &&
               now.standing->countries == std::vector<std::string>{"CN", "JP"};
    }, "standing");
    QVERIFY(!at.readBy(at.applicant).reason);
}

void CaseTest::tellsTheApplicantOnlyWhatItMayKnow() {
    for (const bool tells : {false, true}) {
        const Consortium consortium;
        Application at(consortium);
        at.officer.submits(
            [&](auto reply) {
                at.officer.station->refuse(at.id, "The extract is a year old.", tells, reply);
            },
            SubmitState::Waiting);
        at.checker.approvesTheOne();
        at.applicant.sees([&](const View& now) {
            return std::ranges::any_of(now.cases, [&](const auto& row) {
                return row.entity.id == at.id &&
                       row.entity.status == ledger::KycCaseStatus::Refused;
            });
        }, "refused");
        QVERIFY(at.readBy(at.officer).reason.has_value());
        QCOMPARE(at.readBy(at.applicant).reason.has_value(), tells);
    }
}

QTEST_GUILESS_MAIN(CaseTest)
#include "CaseTest.moc"
