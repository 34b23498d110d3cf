// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoDossiers.h"

#include "crypto/Random.h"

#include <algorithm>

namespace seabridge::app {
namespace {

using Dossier = std::vector<api::DossierField>;

/// What stands in the cast already.
Dossier basicsOf(const std::string& id) {
    const auto& cast = demoCast();
    const auto& firm = *std::ranges::find(cast, id, &CastFirm::id);
    return {{"legalName", firm.names.native},
            {"legalNameReading", firm.names.reading},
            {"legalNameLatin", firm.names.latin},
            {"country", firm.country},
            {"registryNumber", firm.registryNumber}};
}

Dossier aoba() {
    return {{"legalForm", "株式会社"},
            {"registeredOn", "1987-04-01"},
            {"address", "大阪府大阪市西区靱本町三丁目架空町1番2号"},
            {"addressLatin", "3-1-2 Kakuucho, Utsubohommachi, Nishi-ku, Osaka"},
            {"business", "産業機械部品の輸出入"},
            {"director/1", "青葉 昭夫 / Aoba Akio, 1958-06-11, JP, 代表取締役"},
            {"director/2", "佐藤 恵 / Sato Megumi, 1981-02-27, JP, 取締役 財務担当"},
            {"owner/1", "青葉 昭夫 / Aoba Akio, 1958-06-11, JP, 62.00 %"},
            {"owner/2", "青葉 千夏 / Aoba Chinatsu, 1986-09-03, JP, 38.00 %"},
            {"purpose", "中国からの機械部品の輸入代金決済"},
            {"expectedTurnover", "JPY 240,000,000 / year"},
            {"document/registryExtract", "履歴事項全部証明書"}};
}

Dossier ningbo() {
    return {{"legalForm", "有限责任公司"},
            {"registeredOn", "2009-08-17"},
            {"address", "浙江省宁波市海曙区虚构路88号"},
            {"addressLatin", "88 Xugou Road, Haishu District, Ningbo, Zhejiang"},
            {"business", "阀门及管件的制造与出口"},
            {"director/1", "唐海波 / Tang Haibo, 1972-03-19, CN, 执行董事"},
            {"director/2", "卢静 / Lu Jing, 1979-12-05, CN, 监事"},
            {"owner/1", "唐海波 / Tang Haibo, 1972-03-19, CN, 70.00 %"},
            {"owner/2", "卢静 / Lu Jing, 1979-12-05, CN, 30.00 %"},
            {"purpose", "向美国和日本出口阀门的收款"},
            {"expectedTurnover", "USD 3,200,000 / year"},
            {"document/businessLicence", "营业执照副本"}};
}

Dossier nagara() {
    return {{"legalForm", "株式会社"},
            {"registeredOn", "1964-10-20"},
            {"address", "岐阜県岐阜市架空町七丁目15番地"},
            {"addressLatin", "7-15 Kakuucho, Gifu"},
            {"business", "精密歯車の製造"},
            {"director/1", "長良 健一 / Nagara Kenichi, 1955-01-30, JP, 代表取締役"},
            {"owner/1", "長良 健一 / Nagara Kenichi, 1955-01-30, JP, 41.00 %"},
            {"owner/2", "長良 真理 / Nagara Mari, 1983-07-08, JP, 33.00 %"},
            {"owner/3", "その他 11 名, 各 5 % 未満"},
            {"purpose", "材料の輸入と歯車の輸出の決済"},
            {"expectedTurnover", "JPY 95,000,000 / year"},
            {"document/registryExtract", "履歴事項全部証明書"}};
}

Dossier gulfcrest() {
    return {{"legalForm", "Limited liability company, Texas"},
            {"registeredOn", "2025-11-03"},
            {"address", "1400 Imaginary Wharf Rd, Galveston, TX"},
            {"business", "Freight forwarding"},
            {"director/1", "R. Delacroix, manager"},
            {"owner/1", "Not stated"},
            {"purpose", "Collecting freight charges"},
            {"expectedTurnover", "USD 18,000,000 / year"}};
}

}  // namespace

std::vector<api::DossierField> demoDossier(const std::string& firm) {
    auto out = basicsOf(firm);
    const auto more = firm == "aoba"     ? aoba()
                      : firm == "ningbo" ? ningbo()
                      : firm == "nagara" ? nagara()
                                         : gulfcrest();
    out.insert(out.end(), more.begin(), more.end());
    std::erase_if(out, [](const auto& field) { return field.text.empty(); });
    return out;
}

ledger::Document documentOf(const std::vector<api::DossierField>& dossier) {
    ledger::Document out;
    for (const auto& field : dossier)
        out.items.push_back({field.name, codec::encoded(field.text), crypto::randomHash()});
    return out;
}

}  // namespace seabridge::app
