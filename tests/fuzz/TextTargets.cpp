// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AdminForms.h"
#include "cli/FromJson.h"
#include "cli/GenesisSpec.h"
#include "codec/Json.h"
#include "compliance/Dossier.h"
#include "crypto/Mnemonic.h"
#include "fuzz/Targets.h"
#include "fuzz/WireTypes.h"
#include "ledger/Decimal.h"
#include "ledger/Identity.h"
#include "ledger/Rate.h"
#include "orderer/Base64.h"
#include "orderer/EtcdMessages.h"
#include "trade/EcbRates.h"
#include "trade/QuoteDocument.h"
#include "trade/SoleEntry.h"

namespace seabridge::fuzz {

namespace {

using base::Bytes;
using base::ByteView;

Bytes bytesOf(std::string_view text) { return base::bytesOf(base::viewOf(text)); }

/// What was read prints as JSON that reads as the same.
template <class T>
std::optional<T> readJsonOf(ByteView bytes) {
    const auto value = cli::fromJson<T>(base::textOf(bytes));
    if (!value) return std::nullopt;
    const auto printed = codec::toJson(*value);
    const auto again = cli::fromJson<T>(printed);
    ENSURE(again && codec::toJson(*again) == printed);
    return *value;
}

template <class T>
Bytes jsonSeed(Random& random) {
    return bytesOf(codec::toJson(sampleOf<T>(random)));
}

void quoteJson(ByteView bytes) {
    auto quote = readJsonOf<trade::QuoteDocument>(bytes);
    if (!quote) return;
    (void)quote->computeAmounts();
    (void)quote->check();
}

void genesisJson(ByteView bytes) {
    const auto spec = readJsonOf<cli::GenesisSpec>(bytes);
    if (!spec) return;
    if (const auto made = cli::genesisFrom(*spec)) ENSURE(made->problem().empty());
}

void policyJson(ByteView bytes) { (void)readJsonOf<std::vector<ledger::Rule>>(bytes); }

void dossierJson(ByteView bytes) {
    const auto dossier = readJsonOf<compliance::Dossier>(bytes);
    if (!dossier) return;
    (void)dossier->check();
    (void)compliance::ownersOf(*dossier);
}

/// A dossier as an attester opens it.
void dossier(ByteView bytes) {
    const auto document = codec::decoded<ledger::Document>(bytes);
    if (!document || !document->isWellFormed()) return;
    std::vector<compliance::DossierField> fields;
    for (const auto& item : document->items) {
        const auto text = codec::decoded<std::string>(item.value);
        if (!text) return;
        fields.push_back({item.name, *text});
    }
    const auto read = compliance::dossierFrom(fields);
    if (!read) return;
    (void)read->dossier.check();
    const auto again = compliance::dossierFrom(compliance::toFields(read->dossier));
    ENSURE(again && again->dossier == read->dossier);
}

Bytes dossierSeed(Random& random) {
    ledger::Document out;
    for (const auto& field : compliance::toFields(sampleOf<compliance::Dossier>(random)))
        out.items.push_back({field.name, codec::encoded(field.text), {}});
    return codec::encoded(out);
}

void ecbText(ByteView bytes) {
    const auto rows = trade::parseEcbText(base::textOf(bytes));
    if (!rows) return;
    for (const auto& row : *rows) {
        ENSURE(row.day > 0 && row.currency.size() == 3);
        ENSURE(ledger::rateFromDecimal(row.perEuro).has_value());
    }
}

Bytes ecbSeed(Random& random) {
    const bool banks = below(random, 2) == 0;
    std::string out = banks ? "Date,USD,JPY,CNY,\n" : "date,USD,JPY,CNY\n";
    for (std::uint64_t day = 0; day < below(random, 5) + 1; ++day) {
        out += fmt::format("2024-03-{:02},1.0{},163.{}", 28 - day, below(random, 900) + 1,
                           below(random, 90) + 1);
        out += banks ? ",N/A,\n" : ",\n";
    }
    return bytesOf(out);
}

void ecbZip(ByteView bytes) {
    const auto text = trade::unzipSoleText(base::textOf(bytes));
    if (!text) return;
    ENSURE(text->size() <= trade::kMaxTextBytes);
    // The parser has its own target; a bomb would only slow this one.
    if (text->size() < 10'000) ecbText(base::viewOf(*text));
}

std::uint32_t crc32(ByteView bytes) {
    std::uint32_t out = ~0U;
    for (const auto byte : bytes) {
        out ^= byte;
        for (int i = 0; i < 8; ++i) out = out >> 1 ^ (0xedb88320U & (0U - (out & 1)));
    }
    return ~out;
}

void put(Bytes& out, std::uint64_t value, int size) {
    for (int i = 0; i < size; ++i) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

/// One stored entry (APPNOTE.TXT sections 4.3.7, 4.3.12, 4.3.16).
Bytes zipSeed(Random& random) {
    const auto content = ecbSeed(random);
    const auto common = [&](Bytes& out) {
        put(out, 20, 2), put(out, 0, 2), put(out, 0, 2), put(out, 0, 2), put(out, 0x5821, 2);
        put(out, crc32(content), 4), put(out, content.size(), 4), put(out, content.size(), 4);
        put(out, 5, 2), put(out, 0, 2);
    };
    Bytes out;
    put(out, 0x04034b50, 4);
    common(out);
    base::append(out, base::viewOf("a.csv"));
    base::append(out, content);
    const auto directory = out.size();
    put(out, 0x02014b50, 4), put(out, 20, 2);
    common(out);
    put(out, 0, 2), put(out, 0, 2), put(out, 0, 2), put(out, 0, 4), put(out, 0, 4);
    base::append(out, base::viewOf("a.csv"));
    const auto size = out.size() - directory;
    put(out, 0x06054b50, 4), put(out, 0, 4), put(out, 1, 2), put(out, 1, 2);
    put(out, size, 4), put(out, directory, 4), put(out, 0, 2);
    return out;
}

void phrase(ByteView bytes) {
    (void)crypto::checkPhrase(base::Secret(bytes));
}

Bytes phraseSeed(Random& random) {
    Bytes entropy(16 + 4 * below(random, 5));
    for (auto& byte : entropy) byte = static_cast<std::uint8_t>(random());
    const auto language = static_cast<crypto::PhraseLanguage>(below(random, 3));
    return base::bytesOf(crypto::phraseFrom(base::Secret(entropy), language).view());
}

/// Decimals, amounts, rates, dates and hexadecimal: what is accepted prints as it was written.
void numbers(ByteView bytes) {
    const auto text = base::textOf(bytes);
    for (int scale = 0; scale <= ledger::kMaxScale; ++scale)
        if (const auto minor = ledger::minorFromDecimal(text, scale)) {
            const auto printed = ledger::decimalFromMinor(*minor, scale);
            ENSURE(ledger::minorFromDecimal(printed, scale) == minor);
            ENSURE(printed.starts_with(text));
        }
    if (const auto decimal = ledger::decimalFrom(text))
        ENSURE(decimal->places >= 0 && decimal->places <= 18);
    if (const auto rate = ledger::rateFromDecimal(text)) {
        ENSURE(ledger::isRate(*rate) && ledger::decimalFrom(text));
        const auto printed = ledger::decimalOf(*rate, 18);
        ENSURE(printed.inexact || ledger::rateFromDecimal(printed.text) == rate);
    }
    if (const auto day = trade::dayFrom(text)) {
        std::string printed;
        appendJson(printed, *day);
        ENSURE(printed == '"' + text + '"');
    }
    if (const auto hex = base::fromHex(text)) ENSURE(base::toHex(*hex).size() == text.size());
}

Bytes numberSeed(Random& random) {
    const auto number = anyNumber(random);
    switch (below(random, 4)) {
        case 0: return bytesOf(fmt::format("{}", number));
        case 1: return bytesOf(fmt::format("{}.{:02}", number % 1'000'000, below(random, 100)));
        case 2: return bytesOf(fmt::format("20{:02}-02-29", below(random, 100)));
        default: return bytesOf(fmt::format("0.{}", number % 100'000'000'000'000'000));
    }
}

/// What outsiders hand in to administrators and to a ballot.
void adminJson(ByteView bytes) {
    const auto text = base::textOf(bytes);
    if (const auto keys = cli::enrolledFrom(text)) (void)codec::toJson(*keys);
    auto json = cli::parseJson(text);
    if (!json) return;
    (void)cli::ballotFrom<ledger::AdmitMember>(*json);
    (void)cli::ballotFrom<ledger::DefineCurrency>(*json);
    (void)cli::rotationFrom(std::move(*json), {});
}

Bytes adminSeed(Random& random) {
    switch (below(random, 3)) {
        case 0: return jsonSeed<ledger::EnrolledKeys>(random);
        case 1: return jsonSeed<ledger::AdmitMember>(random);
        default: return jsonSeed<ledger::DefineCurrency>(random);
    }
}

/// The answers of etcd's gateway: a server that lies, or another one on its port.
void etcdJson(ByteView bytes) {
    const auto text = base::textOf(bytes);
    if (const auto answer = orderer::etcd::snapshotFrom(text, {"p", 0}))
        if (answer->head)
            if (const auto mark = orderer::etcd::Mark::from(*answer->head))
                ENSURE(std::ranges::equal(base::viewOf(mark->text()), *answer->head));
    (void)orderer::etcd::outcomeFrom(text, 3);
    (void)orderer::etcd::statusFrom(text);
    if (const auto plain = orderer::fromBase64(text)) ENSURE(orderer::toBase64(*plain) == text);
}

Bytes etcdSeed(Random& random) {
    const auto number = [&] { return below(random, 1000); };
    const auto header = fmt::format(
        R"("header":{{"cluster_id":"{}","member_id":"1","revision":"{}","raft_term":"2"}})",
        anyNumber(random), number());
    if (below(random, 3) == 0)
        return bytesOf(fmt::format(R"({{{},"version":"3.4.23","dbSize":"{}","dbSizeInUse":"{}"}})",
                                   header, number(), number()));
    const auto value = orderer::toBase64(base::viewOf(
        orderer::etcd::Mark{below(random, 3), number(), {}}.text()));
    const auto range = [&](std::string_view key) {
        return fmt::format(
            R"({{"response_range":{{"header":{{"revision":"3"}},"kvs":[{{"key":"{}",)"
            R"("create_revision":"2","mod_revision":"3","version":"2","value":"{}"}}],"count":"1"}}}})",
            orderer::toBase64(base::viewOf(std::string(key))), value);
    };
    return bytesOf(fmt::format(R"({{{},"succeeded":true,"responses":[{},{},{}]}})", header,
                               range("p/head"), range("p/first"), range("p/slot/0")));
}

constexpr Target kTargets[] = {
    {"quote-json", quoteJson, jsonSeed<trade::QuoteDocument>},
    {"genesis-json", genesisJson, jsonSeed<cli::GenesisSpec>},
    {"policy-json", policyJson, jsonSeed<std::vector<ledger::Rule>>},
    {"dossier-json", dossierJson, jsonSeed<compliance::Dossier>},
    {"dossier", dossier, dossierSeed},
    {"ecb-text", ecbText, ecbSeed},
    {"ecb-zip", ecbZip, zipSeed},
    {"phrase", phrase, phraseSeed},
    {"numbers", numbers, numberSeed},
    {"admin-json", adminJson, adminSeed},
    {"etcd-json", etcdJson, etcdSeed},
};

}  // namespace

std::span<const Target> textTargets() { return kTargets; }

}  // namespace seabridge::fuzz
