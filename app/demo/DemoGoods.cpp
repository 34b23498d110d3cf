// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoGoods.h"

#include "base/Ensure.h"

namespace seabridge::app {
namespace {

struct Goods {
    const char* hsCode;
    trade::LocalText description;
};

Goods goodsOf(DemoItem item) {
    switch (item) {
        case DemoItem::BallValve25:
            return {"848180",
                    {"黄铜球阀，DN25，PN25，全通径，内螺纹",
                     "Brass ball valve, DN25 (1 in), PN25, full bore, female threaded",
                     "黄銅製ボールバルブ、DN25（1B）、PN25、フルボア、めねじ形"}};
        case DemoItem::BallValve50:
            return {"848180",
                    {"黄铜球阀，DN50，PN25，全通径，内螺纹",
                     "Brass ball valve, DN50 (2 in), PN25, full bore, female threaded",
                     "黄銅製ボールバルブ、DN50（2B）、PN25、フルボア、めねじ形"}};
        case DemoItem::Pump:
            return {"841370",
                    {"单级离心泵，进口 DN80，流量 50 m³/h，扬程 32 m，7.5 kW，铸铁泵体",
                     "Single-stage centrifugal pump, DN80 inlet, 50 m³/h, head 32 m, 7.5 kW, "
                     "cast-iron casing",
                     "単段渦巻ポンプ、吸込口径80 mm、50 m³/h、全揚程32 m、7.5 kW、鋳鉄製ケーシング"}};
        case DemoItem::Gasket:
            return {"848410",
                    {"金属缠绕垫片，DN80，PN40，304 不锈钢带／柔性石墨，带外环",
                     "Spiral-wound gasket, DN80, PN40, 304 stainless / flexible graphite, with "
                     "outer ring",
                     "うず巻形ガスケット、DN80、PN40、SUS304／膨張黒鉛、外輪付き"}};
        case DemoItem::Flange:
            return {"730791",
                    {"碳钢带颈对焊法兰，DN80，PN40",
                     "Carbon steel welding-neck flange, DN80, PN40",
                     "炭素鋼製突合せ溶接式フランジ、DN80、PN40"}};
        case DemoItem::Reducer:
            return {"848340",
                    {"斜齿轮减速器，速比 28.5，输出扭矩 820 N·m，IEC 132 法兰输入",
                     "Helical gear reducer, ratio 28.5, output torque 820 N·m, IEC 132 input flange",
                     "ヘリカルギヤ減速機、減速比28.5、出力トルク820 N·m、IEC 132入力フランジ"}};
        case DemoItem::BallScrew:
            return {"848340",
                    {"精密滚珠丝杠，轴径 32 mm，导程 10 mm，C5 级，含螺母",
                     "Precision ball screw, 32 mm dia., 10 mm lead, accuracy class C5, with nut",
                     "精密ボールねじ、軸径32 mm、リード10 mm、精度等級C5、ナット付き"}};
        case DemoItem::Bearing:
            return {"848210",
                    {"深沟球轴承 6308-2RS，双面橡胶密封",
                     "Deep groove ball bearing 6308-2RS, rubber sealed on both sides",
                     "深溝玉軸受 6308-2RS、両側ゴムシール付き"}};
        case DemoItem::Coupling: break;
    }
    return {"848360",
            {"膜片联轴器，公称扭矩 250 N·m，轴孔 42 mm",
             "Flexible disc coupling, nominal torque 250 N·m, bore 42 mm",
             "ディスク形たわみ軸継手、定格トルク250 N·m、軸穴径42 mm"}};
}

trade::QuoteLine lineOf(const DemoLine& line, const std::string& origin) {
    const auto goods = goodsOf(line.item);
    return {goods.hsCode, goods.description,  origin, {line.pieces, 0},
            "C62",        {line.priceMinor, 0}, 0};
}

std::vector<ledger::PaymentPart> partsOf(const DemoQuote& quote, std::int64_t totalMinor) {
    std::vector<ledger::PaymentPart> out;
    auto left = totalMinor;
    for (const auto& part : quote.parts) {
        const bool isLast = &part == &quote.parts.back();
        const auto amount = isLast ? left : totalMinor / 100 * part.percent;
        left -= amount;
        out.push_back({amount, {part.basis, part.days}});
    }
    return out;
}

std::optional<ledger::Money> depositOf(const trade::QuoteDocument& document, int percent) {
    if (percent == 0) return {};
    return ledger::Money{document.currency, document.totalMinor / 100 * percent};
}

}  // namespace

trade::QuoteDocument documentOf(const DemoQuote& quote, base::TimeMs made) {
    const auto today = static_cast<std::int32_t>(made / base::kDayMs);
    trade::QuoteDocument out;
    out.number = quote.number;
    out.version = quote.version;
    out.seller = quote.seller;
    out.buyer = quote.buyer;
    out.language = quote.language;
    for (const auto& line : quote.lines) out.lines.push_back(lineOf(line, quote.origin));
    out.currency = {quote.currency};
    ENSURE(out.computeAmounts());
    out.delivery = {quote.rule, quote.place};
    if (trade::endsAtArrival(quote.rule)) {
        out.deliveredBy = trade::Day{today + quote.shipTo};
    } else {
        out.shipmentFrom = trade::Day{today + quote.shipFrom};
        out.shipmentTo = trade::Day{today + quote.shipTo};
    }
    out.parts = partsOf(quote, out.totalMinor);
    out.sellerDeposit = depositOf(out, quote.sellerDepositPercent);
    out.buyerDeposit = depositOf(out, quote.buyerDepositPercent);
    // Until the evening of that day in Guangzhou.
    out.expiresAt = (today + quote.validDays) * base::kDayMs + 10 * base::kHourMs;
    out.firm = quote.isFirm;
    out.lock = quote.lock;
    out.remarks = quote.remarks;
    ENSURE(out.check().empty());
    return out;
}

}  // namespace seabridge::app
