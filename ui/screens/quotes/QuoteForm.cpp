// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/QuoteForm.h"

#include "ui/screens/quotes/Figures.h"
#include "ui/screens/quotes/Shares.h"
#include "ui/text/Format.h"

#include <QtCore/QDateTime>

namespace seabridge::screens {

namespace {

constexpr int kTypedRateDigits = 18;

QString of(const std::string& text) { return QString::fromStdString(text); }

LineForm lineOf(const trade::QuoteLine& line, int scale) {
    LineForm out{of(line.hsCode), line.description, of(line.origin), {}, of(line.unit), {}};
    if (line.quantity.digits > 0) out.quantity = quantityText(line.quantity);
    if (line.unitPrice.digits > 0) out.price = priceText(line.unitPrice, scale);
    return out;
}

/// As a percentage where it is a whole one, else as an amount.
std::pair<bool, QString> shareText(std::int64_t total, std::int64_t amount, int scale) {
    if (const auto percent = percentOf(total, amount)) return {true, percentText(*percent)};
    if (amount == 0) return {true, QString()};
    return {false, text::formatAmount(amount, scale)};
}

std::vector<PartForm> partsOf(const trade::QuoteDocument& document, int scale) {
    std::vector<PartForm> out;
    for (const auto& part : document.parts) {
        const auto [isPercent, share] = shareText(document.totalMinor, part.amountMinor, scale);
        out.push_back({share, isPercent, part.due.basis, QString::number(part.due.days)});
    }
    if (out.empty()) out.push_back({{}, true, ledger::DueBasis::Contract, QStringLiteral("30")});
    out.back().share.clear();
    out.back().isPercent = true;
    return out;
}

DepositForm depositOf(const std::optional<ledger::Money>& deposit, std::int64_t total, int scale) {
    if (!deposit) return {};
    const auto [isPercent, value] = shareText(total, deposit->amountMinor, scale);
    return {true, isPercent, value};
}

LockForm lockOf(const std::optional<ledger::RateLock>& lock) {
    if (!lock) return {};
    LockForm out{true, of(lock->base.code), of(lock->quote.code), {}, of(lock->source), {}};
    if (ledger::isRate(lock->rate))
        out.rate = of(ledger::decimalOf(lock->rate, kTypedRateDigits).text);
    if (lock->date > 0) out.date = text::formatDate(lock->date, QTimeZone::utc());
    return out;
}

}  // namespace

QString textOf(const trade::Day& day) {
    return text::formatDate(day.number * base::kDayMs, QTimeZone::utc());
}

std::string& textIn(trade::LocalText& text, trade::Language language) {
    return language == trade::Language::Chinese    ? text.zh
           : language == trade::Language::Japanese ? text.ja
                                                   : text.en;
}

QuoteForm newForm(const ledger::OrgId& own) {
    QuoteForm out;
    out.own = own;
    out.parts.push_back({{}, true, ledger::DueBasis::Contract, QStringLiteral("30")});
    out.lines.emplace_back();
    return out;
}

QuoteForm formOf(const trade::QuoteDocument& document, const ledger::OrgId& own,
                 const FormContext& context) {
    QuoteForm out;
    out.number = of(document.number);
    out.version = document.version;
    out.own = own;
    out.weSell = document.seller == own || document.buyer != own;
    out.other = out.weSell ? document.buyer : document.seller;
    out.language = document.language;
    out.currency = of(document.currency.code);
    out.rule = document.delivery.rule;
    out.place = of(document.delivery.place);
    if (document.shipmentFrom) out.shipFrom = textOf(*document.shipmentFrom);
    if (document.shipmentTo) out.shipTo = textOf(*document.shipmentTo);
    if (document.deliveredBy) out.deliveredBy = textOf(*document.deliveredBy);
    out.parts = partsOf(document, context.scale);
    out.sellerDeposit = depositOf(document.sellerDeposit, document.totalMinor, context.scale);
    out.buyerDeposit = depositOf(document.buyerDeposit, document.totalMinor, context.scale);
    if (document.expiresAt > 0) {
        const auto time = QDateTime::fromMSecsSinceEpoch(document.expiresAt, context.zone);
        out.validDay = time.toString(QStringLiteral("yyyy-MM-dd"));
        out.validTime = time.toString(QStringLiteral("HH:mm"));
    }
    out.isFirm = document.firm;
    out.lock = lockOf(document.lock);
    out.remarks = document.remarks;
    for (const auto& line : document.lines) out.lines.push_back(lineOf(line, context.scale));
    if (out.lines.empty()) out.lines.emplace_back();
    return out;
}

}  // namespace seabridge::screens
