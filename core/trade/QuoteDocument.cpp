// SPDX-License-Identifier: GPL-3.0-or-later
#include "trade/QuoteDocument.h"

#include <fmt/format.h>

namespace seabridge::trade {

namespace {

using base::ErrorCode;
using base::fail;
using base::Result;
using ledger::Document;

constexpr const char* kFormat = "seabridge/quote/1";
constexpr std::size_t kFieldsBesideLines = 5;

/// Shows alone who offers what kind of thing to whom, without prices.
struct Header {
    std::string format = kFormat;
    std::string number;
    std::uint32_t version = 0;
    ledger::OrgId seller;
    ledger::OrgId buyer;
    Language language = Language::English;
    std::uint32_t lineCount = 0;

    static void fields(auto& self, auto&& visit) {
        visit("format", self.format);
        visit("number", self.number);
        visit("version", self.version);
        visit("seller", self.seller);
        visit("buyer", self.buyer);
        visit("language", self.language);
        visit("lineCount", self.lineCount);
    }
};

struct Delivery {
    DeliveryTerm term;
    std::optional<Day> shipmentFrom;
    std::optional<Day> shipmentTo;
    std::optional<Day> deliveredBy;

    static void fields(auto& self, auto&& visit) {
        visit("term", self.term);
        visit("shipmentFrom", self.shipmentFrom);
        visit("shipmentTo", self.shipmentTo);
        visit("deliveredBy", self.deliveredBy);
    }
};

struct Validity {
    ledger::TimeMs expiresAt = 0;
    bool firm = false;

    static void fields(auto& self, auto&& visit) {
        visit("expiresAt", self.expiresAt);
        visit("firm", self.firm);
    }
};

std::string lineName(std::size_t index) { return fmt::format("line/{}", index + 1); }

/// Hands out the fields of a document one after another and remembers the first that is wrong.
class Reading {
public:
    explicit Reading(const Document& document) : items_(document.items) {}

    template <class T>
    T next(std::string_view name) {
        T value;
        if (!wrong_.empty()) return value;
        if (at_ == items_.size() || items_[at_].name != name) return refuse(name, value);
        auto read = codec::decoded<T>(items_[at_++].value);
        return read ? std::move(*read) : refuse(name, value);
    }
    template <class T>
    T refuse(std::string_view name, T value) {
        if (wrong_.empty()) wrong_ = name;
        return value;
    }
    [[nodiscard]] const std::string& wrong() const { return wrong_; }
    [[nodiscard]] bool atEnd() const { return at_ == items_.size(); }

private:
    const std::vector<ledger::DocumentField>& items_;
    std::size_t at_ = 0;
    std::string wrong_;
};

Header headerOf(const QuoteDocument& quote) {
    return {kFormat,     quote.number,   quote.version,
            quote.seller, quote.buyer,   quote.language,
            static_cast<std::uint32_t>(quote.lines.size())};
}

void readHeader(Reading& in, QuoteDocument& quote) {
    auto header = in.next<Header>("header");
    if (header.format != kFormat || header.lineCount > QuoteDocument::kMaxLines)
        header = in.refuse("header", Header{});
    quote.number = std::move(header.number);
    quote.version = header.version;
    quote.seller = header.seller;
    quote.buyer = header.buyer;
    quote.language = header.language;
    for (std::size_t i = 0; i < header.lineCount; ++i)
        quote.lines.push_back(in.next<QuoteLine>(lineName(i)));
}

void readDelivery(Reading& in, QuoteDocument& quote) {
    auto delivery = in.next<Delivery>("delivery");
    quote.delivery = std::move(delivery.term);
    quote.shipmentFrom = delivery.shipmentFrom;
    quote.shipmentTo = delivery.shipmentTo;
    quote.deliveredBy = delivery.deliveredBy;
}

/// Money stands in `terms` alone, but for the lines; seller and buyer must be those of the header.
void readTerms(Reading& in, QuoteDocument& quote) {
    auto terms = in.next<ledger::Terms>(ledger::Terms::kField);
    if (terms.seller != quote.seller || terms.buyer != quote.buyer)
        terms = in.refuse(ledger::Terms::kField, ledger::Terms{});
    quote.currency = std::move(terms.currency);
    quote.totalMinor = terms.totalMinor;
    quote.parts = std::move(terms.parts);
    quote.sellerDeposit = std::move(terms.sellerDeposit);
    quote.buyerDeposit = std::move(terms.buyerDeposit);
    quote.lock = std::move(terms.lock);
}

}  // namespace

ledger::Terms QuoteDocument::terms() const {
    return {seller, buyer, currency, totalMinor, parts, sellerDeposit, buyerDeposit, lock};
}

std::size_t saltCountOf(const QuoteDocument& quote) {
    return quote.lines.size() + kFieldsBesideLines;
}

Document toDocument(const QuoteDocument& quote, std::span<const base::Hash> salts) {
    ENSURE(quote.check().empty());
    ENSURE(salts.size() == saltCountOf(quote));
    Document document;
    const auto put = [&](std::string name, const auto& value) {
        const auto& salt = salts[document.items.size()];
        document.items.push_back({std::move(name), codec::encoded(value), salt});
    };
    put("header", headerOf(quote));
    for (std::size_t i = 0; i < quote.lines.size(); ++i) put(lineName(i), quote.lines[i]);
    put("delivery", Delivery{quote.delivery, quote.shipmentFrom, quote.shipmentTo,
                             quote.deliveredBy});
    put("validity", Validity{quote.expiresAt, quote.firm});
    put("remarks", quote.remarks);
    put(ledger::Terms::kField, quote.terms());
    return document;
}

Result<QuoteDocument> fromDocument(const Document& document) {
    if (!document.isWellFormed()) return fail(ErrorCode::InvalidInput, "fields");
    Reading in(document);
    QuoteDocument quote;
    readHeader(in, quote);
    readDelivery(in, quote);
    const auto validity = in.next<Validity>("validity");
    quote.expiresAt = validity.expiresAt;
    quote.firm = validity.firm;
    quote.remarks = in.next<LocalText>("remarks");
    readTerms(in, quote);
    if (!in.wrong().empty()) return fail(ErrorCode::InvalidInput, in.wrong());
    if (!in.atEnd()) return fail(ErrorCode::InvalidInput, "fields");
    if (const auto problems = quote.check(); !problems.empty())
        return fail(ErrorCode::InvalidInput, fmt::format("{}: {}", problems.front().path,
                                                         nameOf(problems.front().fault)));
    return quote;
}

}  // namespace seabridge::trade
