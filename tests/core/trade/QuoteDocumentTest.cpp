// SPDX-License-Identifier: GPL-3.0-or-later
#include "trade/QuoteDocument.h"

#include "codec/Json.h"
#include "crypto/Hash.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

#include <fmt/format.h>
#include <functional>
#include <random>
#include <set>

using namespace seabridge;
using namespace seabridge::trade;

namespace {

ledger::OrgId orgNamed(std::uint8_t letter) {
    ledger::OrgId id;
    id.data.fill(letter);
    return id;
}

/// Two lines over 1,234.57 + 30.00 USD, CIF, in two parts.
QuoteDocument goodQuote() {
    QuoteDocument quote;
    quote.number = "LN-2026-0042";
    quote.seller = orgNamed(1);
    quote.buyer = orgNamed(2);
    quote.language = Language::Chinese;
    quote.lines = {{"84821020", {"深沟球轴承", "deep groove ball bearing", ""}, "CN", {1'000, 0},
                    "C62", {1'234'565, 4}, 0},
                   {"848299", {"轴承座", "", ""}, "CN", {125, 1}, "KGM", {240, 0}, 0}};
    quote.currency = {"USD"};
    quote.computeAmounts();
    quote.delivery = {Incoterm::Cif, "Long Beach", 2020};
    quote.shipmentFrom = Day{20'800};
    quote.shipmentTo = Day{20'830};
    quote.parts = {{quote.totalMinor / 3, {ledger::DueBasis::Contract, 7}},
                   {quote.totalMinor - quote.totalMinor / 3, {ledger::DueBasis::Shipment, 30}}};
    quote.sellerDeposit = ledger::Money{{"USD"}, 5'000};
    quote.expiresAt = 1'800'000'000'000;
    quote.firm = true;
    quote.lock = ledger::RateLock{{"USD"}, {"CNY"}, {71'032, 10'000}, "ECB 2024-03-05",
                                  1'709'596'800'000};
    quote.lock->rate = *ledger::makeRate(71'032, 10'000);
    quote.remarks = {"按样品", "", ""};
    return quote;
}

std::vector<base::Hash> saltsFor(const QuoteDocument& quote) {
    std::vector<base::Hash> salts;
    for (std::size_t i = 0; i < saltCountOf(quote); ++i)
        salts.push_back(crypto::sha256(base::viewOf(std::to_string(i))));
    return salts;
}

ledger::Document documentOf(const QuoteDocument& quote) {
    return toDocument(quote, saltsFor(quote));
}

bool isSame(const QuoteDocument& left, const QuoteDocument& right) {
    return codec::encoded(left) == codec::encoded(right);
}

struct Case {
    std::string path;
    QuoteFault fault;
    std::function<void(QuoteDocument&)> spoil;
};

}  // namespace

class QuoteDocumentTest : public QObject {
    Q_OBJECT
private slots:
    void roundsHalfAMinorUnitUp() {
        QCOMPARE(lineAmount({1, 0}, {15, 1}).value(), std::int64_t(2));       // 1.5
        QCOMPARE(lineAmount({1, 0}, {25, 1}).value(), std::int64_t(3));       // 2.5, not to even
        QCOMPARE(lineAmount({1, 0}, {149, 2}).value(), std::int64_t(1));
        QCOMPARE(lineAmount({3, 0}, {166'666, 6}).value(), std::int64_t(0));  // 0.499998
        QCOMPARE(lineAmount({3, 0}, {166'667, 6}).value(), std::int64_t(1));
        QCOMPARE(lineAmount({12'500, 3}, {240, 0}).value(), std::int64_t(3'000));
        QCOMPARE(lineAmount({0, 0}, {5, 0}).value(), std::int64_t(0));
    }

    void refusesAmountsTheLedgerCannotCarry() {
        const std::int64_t most = 1'000'000'000'000'000'000;
        QCOMPARE(lineAmount({most, 0}, {1, 0}).value(), most);
        QVERIFY(!lineAmount({most, 0}, {1'000'001, 6}));
        QVERIFY(!lineAmount({INT64_MAX, 0}, {INT64_MAX, 0}));
        QVERIFY(lineAmount({INT64_MAX, 6}, {100'000, 0}).has_value());
        QVERIFY(!lineAmount({-1, 0}, {1, 0}));
        QVERIFY(!lineAmount({1, 0}, {-1, 0}));
        QVERIFY(!lineAmount({1, 7}, {1, 0}));
        QVERIFY(!lineAmount({1, 0}, {1, 7}));
    }

    void agreesWithPythonsDecimal() {
        if (QStandardPaths::findExecutable("python3").isEmpty()) QSKIP("python3 is absent");
        std::mt19937_64 random(7);
        std::string rows;
        std::vector<std::optional<std::int64_t>> ours;
        for (int i = 0; i < 2'000; ++i) {
            const auto pick = [&] { return std::int64_t(random() >> (1 + random() % 62)); };
            const Scaled quantity{pick(), std::uint8_t(random() % 7)};
            const Scaled price{pick(), std::uint8_t(random() % 7)};
            rows += fmt::format("{} {} {} {}\n", quantity.digits, quantity.scale, price.digits,
                                price.scale);
            ours.push_back(lineAmount(quantity, price));
        }
        QProcess python;
        python.start("python3", {"-c",
                                 "import sys\n"
                                 "from decimal import *\n"
                                 "getcontext().prec = 60\n"
                                 "for row in sys.stdin:\n"
                                 "    q, qs, p, ps = map(int, row.split())\n"
                                 "    a = Decimal(q).scaleb(-qs) * Decimal(p).scaleb(-ps)\n"
                                 "    a = a.quantize(Decimal(1), ROUND_HALF_UP)\n"
                                 "    print(int(a) if a <= 10 ** 18 else 'none')\n"});
        python.write(rows.c_str());
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(30'000));
        const auto theirs = python.readAllStandardOutput().split('\n');
        QVERIFY(theirs.size() > int(ours.size()));
        for (std::size_t i = 0; i < ours.size(); ++i)
            QCOMPARE(theirs[int(i)].toStdString(), ours[i] ? std::to_string(*ours[i]) : "none");
    }

    void addsUpItsLines() {
        const auto quote = goodQuote();
        QCOMPARE(quote.lines[0].amountMinor, std::int64_t(123'457));  // 123456.5 cents
        QCOMPARE(quote.lines[1].amountMinor, std::int64_t(3'000));
        QCOMPARE(quote.totalMinor, std::int64_t(126'457));
        QVERIFY(quote.check().empty());
    }

    void changesNothingWhereAnAmountDoesNotFit() {
        auto quote = goodQuote();
        const auto before = quote;
        quote.lines[1].unitPrice = {INT64_MAX, 0};
        QVERIFY(!quote.computeAmounts());
        QCOMPARE(quote.lines[0].amountMinor, before.lines[0].amountMinor);
        QCOMPARE(quote.totalMinor, before.totalMinor);
        const std::int64_t most = 1'000'000'000'000'000'000;
        for (auto& line : quote.lines) line.quantity = {1, 0}, line.unitPrice = {most, 0};
        QVERIFY(!quote.computeAmounts());
    }

    void namesEveryFault() {
        const std::vector<Case> cases{
            {"number", QuoteFault::Missing, [](auto& q) { q.number.clear(); }},
            {"number", QuoteFault::TooLong, [](auto& q) { q.number.assign(65, 'x'); }},
            {"number", QuoteFault::NotPlainText, [](auto& q) { q.number = "a\nb"; }},
            {"version", QuoteFault::BadVersion, [](auto& q) { q.version = 0; }},
            {"seller", QuoteFault::Missing, [](auto& q) { q.seller = {}; }},
            {"buyer", QuoteFault::Missing, [](auto& q) { q.buyer = {}; }},
            {"buyer", QuoteFault::SameParty, [](auto& q) { q.buyer = q.seller; }},
            {"lines", QuoteFault::Missing, [](auto& q) { q.lines.clear(); }},
            {"lines", QuoteFault::TooMany,
             [](auto& q) { q.lines.resize(51, q.lines.front()); }},
            {"lines[1].hsCode", QuoteFault::BadHsCode,
             [](auto& q) { q.lines[1].hsCode = "84829"; }},
            {"lines[0].hsCode", QuoteFault::BadHsCode,
             [](auto& q) { q.lines[0].hsCode = "8482.10"; }},
            {"lines[0].hsCode", QuoteFault::BadHsCode,
             [](auto& q) { q.lines[0].hsCode = "8482102000000"; }},
            {"lines[0].description.zh", QuoteFault::Missing,
             [](auto& q) { q.lines[0].description.zh.clear(); }},
            {"lines[0].description.en", QuoteFault::TooLong,
             [](auto& q) { q.lines[0].description.en.assign(201, 'x'); }},
            {"lines[0].description.ja", QuoteFault::NotPlainText,
             [](auto& q) { q.lines[0].description.ja = "\u202E"; }},
            {"lines[0].origin", QuoteFault::BadCountry, [](auto& q) { q.lines[0].origin = "cn"; }},
            {"lines[0].quantity", QuoteFault::BadQuantity,
             [](auto& q) { q.lines[0].quantity = {0, 0}; }},
            {"lines[0].quantity", QuoteFault::BadQuantity,
             [](auto& q) { q.lines[0].quantity.scale = 7; }},
            {"lines[0].unit", QuoteFault::BadUnit, [](auto& q) { q.lines[0].unit = "pcs"; }},
            {"lines[0].unitPrice", QuoteFault::BadPrice,
             [](auto& q) { q.lines[0].unitPrice.digits = -1; }},
            {"lines[0].amountMinor", QuoteFault::AmountOverflow,
             [](auto& q) { q.lines[0].unitPrice = {INT64_MAX, 0}; }},
            {"lines[0].amountMinor", QuoteFault::AmountDiffers,
             [](auto& q) { q.lines[0].amountMinor -= 1; }},
            {"totalMinor", QuoteFault::TotalDiffers, [](auto& q) { q.totalMinor += 1; }},
            {"totalMinor", QuoteFault::BadAmount, [](auto& q) { q.totalMinor = 0; }},
            {"totalMinor", QuoteFault::AmountOverflow,
             [](auto& q) {
                 for (auto& line : q.lines) line.amountMinor = INT64_MAX;
             }},
            {"currency", QuoteFault::BadCurrency, [](auto& q) { q.currency.code = "usd"; }},
            {"delivery.place", QuoteFault::Missing, [](auto& q) { q.delivery.place.clear(); }},
            {"delivery.edition", QuoteFault::BadEdition,
             [](auto& q) { q.delivery.edition = 2010; }},
            {"shipmentFrom", QuoteFault::Missing, [](auto& q) { q.shipmentFrom.reset(); }},
            {"shipmentTo", QuoteFault::BadPeriod, [](auto& q) { q.shipmentTo = Day{20'799}; }},
            {"shipmentTo", QuoteFault::BadTime, [](auto& q) { q.shipmentTo = Day{-1}; }},
            {"deliveredBy", QuoteFault::NotForThisTerm,
             [](auto& q) { q.deliveredBy = Day{20'900}; }},
            {"shipmentFrom", QuoteFault::NotForThisTerm,
             [](auto& q) { q.delivery.rule = Incoterm::Dap; }},
            {"deliveredBy", QuoteFault::Missing,
             [](auto& q) { q.delivery.rule = Incoterm::Ddp; }},
            {"parts", QuoteFault::Missing, [](auto& q) { q.parts.clear(); }},
            {"parts", QuoteFault::TooMany, [](auto& q) { q.parts.resize(13, q.parts.front()); }},
            {"parts", QuoteFault::PartsDiffer, [](auto& q) { q.parts[0].amountMinor += 1; }},
            {"parts[0].amountMinor", QuoteFault::BadAmount,
             [](auto& q) { q.parts[0].amountMinor = 0; }},
            {"parts[1].due.days", QuoteFault::BadDays,
             [](auto& q) { q.parts[1].due.days = 3'651; }},
            {"sellerDeposit.amountMinor", QuoteFault::BadAmount,
             [](auto& q) { q.sellerDeposit->amountMinor = 0; }},
            {"buyerDeposit.currency", QuoteFault::BadCurrency,
             [](auto& q) { q.buyerDeposit = ledger::Money{{"x"}, 1}; }},
            {"expiresAt", QuoteFault::BadTime, [](auto& q) { q.expiresAt = 0; }},
            {"lock.rate", QuoteFault::BadRate, [](auto& q) { q.lock->rate = {2, 4}; }},
            {"lock.base", QuoteFault::BadCurrency, [](auto& q) { q.lock->base = {"u"}; }},
            {"lock.quote", QuoteFault::BadCurrency, [](auto& q) { q.lock->base = {"JPY"}; }},
            {"lock.source", QuoteFault::Missing, [](auto& q) { q.lock->source.clear(); }},
            {"remarks.en", QuoteFault::TooLong, [](auto& q) { q.remarks.en.assign(2'001, 'x'); }},
        };
        std::set<QuoteFault> provoked;
        for (const auto& [path, fault, spoil] : cases) {
            auto quote = goodQuote();
            spoil(quote);
            const auto problems = quote.check();
            const auto found = std::ranges::find(problems, QuoteProblem{path, fault});
            const auto label = fmt::format("{} {}", path, nameOf(fault));
            QVERIFY2(found != problems.end(), label.c_str());
            provoked.insert(fault);
        }
        for (unsigned number = 0; number < 256; ++number) {
            const auto fault = static_cast<QuoteFault>(number);
            if (isKnown(fault))
                QVERIFY2(provoked.contains(fault), std::string(nameOf(fault)).c_str());
        }
    }

    void countsCharactersNotBytes() {
        auto quote = goodQuote();
        std::string long200;
        for (int i = 0; i < 200; ++i) long200 += "軸";
        quote.lines[0].description.ja = long200;
        QVERIFY(quote.check().empty());
        quote.lines[0].description.ja += "軸";
        QCOMPARE(quote.check().size(), std::size_t(1));
    }

    void aGoodOneOfEveryRuleHasItsDates() {
        auto quote = goodQuote();
        quote.delivery.rule = Incoterm::Dpu;
        quote.shipmentFrom.reset();
        quote.shipmentTo.reset();
        quote.deliveredBy = Day{20'900};
        QVERIFY(quote.check().empty());
        quote.lock.reset();
        quote.sellerDeposit.reset();
        QVERIFY(isSame(fromDocument(documentOf(quote)).value(), quote));
    }

    void comesBackFromItsDocument() {
        const auto quote = goodQuote();
        const auto document = documentOf(quote);
        QCOMPARE(document.items.size(), std::size_t(7));
        QVERIFY(isSame(fromDocument(document).value(), quote));
        const auto terms = document.reveal("terms");
        QVERIFY(terms && terms->opens(document.commitment()));
        const auto opened = codec::decoded<ledger::Terms>(terms->field.value).value();
        QCOMPARE(opened.totalMinor, quote.totalMinor);
        QCOMPARE(opened.lock->rate, quote.lock->rate);
    }

    void carriesFiftyLines() {
        auto quote = goodQuote();
        quote.lines.resize(QuoteDocument::kMaxLines, quote.lines.front());
        QVERIFY(quote.computeAmounts());
        quote.parts = {{quote.totalMinor, {ledger::DueBasis::Acceptance, 30}}};
        QVERIFY(isSame(fromDocument(documentOf(quote)).value(), quote));
    }

    void refusesTermsThatSayOtherwise() {
        const auto quote = goodQuote();
        const std::vector<std::function<void(ledger::Terms&)>> lies{
            [](auto& t) { t.seller = orgNamed(3); },
            [](auto& t) { std::swap(t.seller, t.buyer); },
            [](auto& t) { t.totalMinor += 1; },
            [](auto& t) {
                t.totalMinor += 1;
                t.parts[0].amountMinor += 1;
            },
            [](auto& t) { t.parts.pop_back(); },
            [](auto& t) { t.currency = {"JPY"}; },
            [](auto& t) { t.lock->rate = {2, 4}; },
        };
        for (std::size_t i = 0; i < lies.size(); ++i) {
            auto terms = quote.terms();
            lies[i](terms);
            auto document = documentOf(quote);
            document.items.back().value = codec::encoded(terms);
            QVERIFY2(!fromDocument(document), std::to_string(i).c_str());
        }
    }

    void refusesOtherShapesOfTheDocument() {
        const auto good = documentOf(goodQuote());
        auto document = good;
        std::swap(document.items[1], document.items[2]);
        QCOMPARE(fromDocument(document).error().detail, std::string("line/1"));
        document = good;
        document.items.push_back({"more", {0x01}, {}});
        QCOMPARE(fromDocument(document).error().detail, std::string("fields"));
        document = good;
        document.items.pop_back();
        QCOMPARE(fromDocument(document).error().detail, std::string("terms"));
        document = good;
        document.items[0].name = "line/1";
        QCOMPARE(fromDocument(document).error().detail, std::string("fields"));
        document = good;
        document.items[3].value.push_back(0);
        QCOMPARE(fromDocument(document).error().detail, std::string("delivery"));
        document = good;
        document.items[1].value = document.items[2].value;
        QCOMPARE(fromDocument(document).error().detail,
                 std::string("totalMinor: total-differs"));
        QVERIFY(!fromDocument({}));
    }

    void everyCutOfAFieldIsRefused() {
        const auto good = documentOf(goodQuote());
        for (std::size_t item = 0; item < good.items.size(); ++item)
            for (std::size_t size = 0; size < good.items[item].value.size(); ++size) {
                auto document = good;
                document.items[item].value.resize(size);
                QVERIFY(!fromDocument(document));
            }
    }

    void aDayIsPrintedAsADate() {
        std::string json;
        codec::appendJson(json, std::optional(Day{19'787}));
        QCOMPARE(json, std::string("\"2024-03-05\""));
        QCOMPARE(dayFrom("2024-03-05").value().number, 19'787);
        for (const char* text :
             {"2024-02-30", "2024-3-05", "1969-12-31", "2024-03-05T00:00:00Z", ""})
            QVERIFY2(!dayFrom(text), text);
    }
};

QTEST_GUILESS_MAIN(QuoteDocumentTest)
#include "QuoteDocumentTest.moc"
