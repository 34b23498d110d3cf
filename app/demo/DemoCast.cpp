// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoCast.h"

namespace seabridge::app {
namespace {

using ledger::Role;

const std::vector<Role> kMaker{Role::Clerk, Role::Finance, Role::Compliance, Role::Admin};
const std::vector<Role> kChecker{Role::Approver, Role::Admin};

CastFirm harbor() {
    return {kDemoBank,
            {"Pacific Harbor Clearing Bank", "", "Pacific Harbor Clearing Bank"},
            "US",
            "94-2718304",
            {"compliance", "rates", "clearing", "issuer"},
            700,
            false,
            {{"harbor-operator", "Dana Whitfield", "Dana Whitfield", DemoRole::Bank,
              {Role::Finance, Role::Admin}},
             {"harbor-approver", "Marcus Oyelaran", "Marcus Oyelaran", DemoRole::Approver,
              kChecker},
             {"harbor-treasury", "", "", DemoRole::Bank, {Role::Finance}, false}}};
}

CastFirm shinonome() {
    return {kDemoAttester,
            {"一般社団法人東雲審査機構", "シノノメシンサキコウ", "Shinonome Attestation Institute"},
            "JP",
            "5010405012345",
            {"compliance"},
            700,
            false,
            {{"shinonome-officer", "森 彩", "Mori Aya", DemoRole::Compliance,
              {Role::Compliance, Role::Admin}},
             {"shinonome-approver", "榊原 亮", "Sakakibara Ryo", DemoRole::Approver, kChecker}}};
}

CastFirm pearl() {
    return {"pearl",
            {"珠湾贸易银行股份有限公司", "Zhuwan Maoyi Yinhang", "Zhuwan Trade Bank Co., Ltd."},
            "CN",
            "91440300MA5H8R2W3G",
            {"rates"},
            700,
            false,
            {{"pearl-rates", "", "", DemoRole::Bank, {Role::Finance}, false}}};
}

CastFirm naniwa() {
    return {"naniwa",
            {"株式会社なにわ信託銀行", "ナニワシンタクギンコウ", "Naniwa Trust Bank, Ltd."},
            "JP",
            "1120001054321",
            {"rates"},
            700,
            false,
            {{"naniwa-rates", "", "", DemoRole::Bank, {Role::Finance}, false}}};
}

CastFirm lingnan() {
    return {"lingnan",
            {"广州岭南机械有限公司", "Guangzhou Lingnan Jixie Youxian Gongsi",
             "Guangzhou Lingnan Machinery Co., Ltd."},
            "CN",
            "91440101MA9X3K7Q1C",
            {},
            210,
            false,
            {{"lingnan-clerk", "陈晓", "Chen Xiao", DemoRole::Clerk, kMaker},
             {"lingnan-approver", "周敏", "Zhou Min", DemoRole::Approver, kChecker}}};
}

CastFirm brio() {
    return {"brio",
            {"Brio Components, Inc.", "", "Brio Components, Inc."},
            "US",
            "34-7120946",
            {},
            24,
            false,
            {{"brio-buyer", "Erin Kowalski", "Erin Kowalski", DemoRole::Buyer, kMaker},
             {"brio-approver", "Tom Hadley", "Tom Hadley", DemoRole::Approver, kChecker}}};
}

CastFirm aoba() {
    return {"aoba",
            {"青葉貿易株式会社", "アオバボウエキ", "Aoba Trading Co., Ltd."},
            "JP",
            "9120001098765",
            {},
            0,
            false,
            {{"aoba-finance", "佐藤 恵", "Sato Megumi", DemoRole::Finance, kMaker},
             {"aoba-approver", "石田 健", "Ishida Ken", DemoRole::Approver, kChecker}}};
}

CastFirm applicant(std::string id, ledger::LegalNames names, std::string country,
                   std::string registryNumber) {
    auto person = id + "-applicant";
    return {std::move(id), std::move(names), std::move(country), std::move(registryNumber),
            {}, 0, true,
            {{std::move(person), "", "", DemoRole::Clerk, {Role::Compliance, Role::Admin},
              false}}};
}

}  // namespace

const std::vector<CastFirm>& demoCast() {
    static const std::vector<CastFirm> cast{
        harbor(),
        shinonome(),
        pearl(),
        naniwa(),
        lingnan(),
        brio(),
        aoba(),
        applicant("ningbo",
                  {"宁波海塘阀门有限公司", "Ningbo Haitang Famen Youxian Gongsi",
                   "Ningbo Haitang Valve Co., Ltd."},
                  "CN", "91330203MA2C6T4L0X"),
        applicant("nagara", {"長良精工株式会社", "ナガラセイコウ", "Nagara Precision Co., Ltd."},
                  "JP", "3200001023456"),
        applicant("gulfcrest", {"Gulf Crest Freight LLC", "", "Gulf Crest Freight LLC"}, "US",
                  "76-4019382"),
    };
    return cast;
}

}  // namespace seabridge::app
