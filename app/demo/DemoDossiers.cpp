// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoDossiers.h"

#include <algorithm>
#include <array>

namespace seabridge::app {
namespace {

using compliance::Dossier;
using compliance::DossierOwner;

DossierOwner owner(std::string name, std::string latin, std::int32_t shareBp,
                   bool isRepresentative = false, bool isControlPerson = false) {
    return {std::move(name), std::move(latin), "", shareBp, shareBp, isControlPerson,
            isRepresentative};
}

/// What stands in the cast already.
Dossier basicsOf(const std::string& id) {
    const auto& firm = *std::ranges::find(demoCast(), id, &CastFirm::id);
    Dossier out;
    out.nativeName = firm.names.native;
    out.reading = firm.names.reading;
    out.latinName = firm.names.latin;
    out.country = firm.country;
    out.registryId = firm.registryNumber;
    return out;
}

void fillAoba(Dossier& out) {
    out.addressLocal = "大阪府大阪市西区架空町三丁目1番2号";
    out.addressLatin = "3-1-2 Kakuucho, Nishi-ku, Osaka";
    out.hsChapters = "73, 84";
    out.business = "産業機械部品の輸出入";
    out.volumeCurrency = "JPY";
    out.volume = 240'000'000;
    out.representative = "青葉 昭夫";
    out.contact = "佐藤 恵, 財務部";
    out.owners = {owner("青葉 昭夫", "Aoba Akio", 6'200, true),
                  owner("青葉 千夏", "Aoba Chinatsu", 3'800)};
}

void fillNingbo(Dossier& out) {
    out.addressLocal = "浙江省宁波市海曙区虚构路88号";
    out.addressLatin = "88 Xugou Road, Haishu District, Ningbo, Zhejiang";
    out.hsChapters = "73, 84";
    out.business = "阀门及管件的制造与出口";
    out.volumeCurrency = "USD";
    out.volume = 3'200'000;
    out.representative = "唐海波";
    out.contact = "卢静，财务部";
    out.owners = {owner("唐海波", "Tang Haibo", 7'000, true), owner("卢静", "Lu Jing", 3'000)};
}

void fillNagara(Dossier& out) {
    out.addressLocal = "岐阜県岐阜市架空町七丁目15番地";
    out.addressLatin = "7-15 Kakuucho, Gifu";
    out.hsChapters = "84";
    out.business = "精密歯車の製造";
    out.volumeCurrency = "JPY";
    out.volume = 95'000'000;
    out.representative = "長良 健一";
    out.contact = "長良 真理, 総務部";
    out.owners = {owner("長良 健一", "Nagara Kenichi", 4'100, true),
                  owner("長良 真理", "Nagara Mari", 3'300),
                  owner("長良 浩", "Nagara Hiroshi", 2'600)};
}

void fillGulfcrest(Dossier& out) {
    out.addressLocal = "1400 Imaginary Wharf Road, Galveston, TX";
    out.business = "Freight forwarding";
    out.hsChapters = "84, 85";
    out.volumeCurrency = "USD";
    out.volume = 18'000'000;
    out.representative = "R. Delacroix";
    out.contact = "R. Delacroix";
    out.owners = {owner("R. Delacroix", "", 2'400)};
}

}  // namespace

Dossier demoDossier(const std::string& firm) {
    auto dossier = basicsOf(firm);
    if (firm == "aoba") fillAoba(dossier);
    else if (firm == "ningbo") fillNingbo(dossier);
    else if (firm == "nagara") fillNagara(dossier);
    else fillGulfcrest(dossier);
    return dossier;
}

std::string demoPaper(const Dossier& dossier) {
    const auto content = fmt::format(
        "BT /F1 20 Tf 72 760 Td (SIMULATED - Register extract) Tj 0 -48 Td /F1 14 Tf ({}) Tj "
        "0 -28 Td (No. {}) Tj 0 -28 Td ({}) Tj ET",
        dossier.latinName, dossier.registryId, dossier.addressLatin);
    const std::array<std::string, 5> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        fmt::format("<< /Length {} >>\nstream\n{}\nendstream", content.size(), content),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    std::string out = "%PDF-1.4\n";
    std::string table = "0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        table += fmt::format("{:010} 00000 n \n", out.size());
        out += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
    }
    const auto start = out.size();
    return out + fmt::format("xref\n0 {}\n{}trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{}\n"
                             "%%EOF\n",
                             objects.size() + 1, table, objects.size() + 1, start);
}

}  // namespace seabridge::app
