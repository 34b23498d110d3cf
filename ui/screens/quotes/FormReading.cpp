// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a form: what is typed becomes a document.
#include "ui/screens/quotes/Figures.h"
#include "ui/screens/quotes/QuoteForm.h"
#include "ui/screens/quotes/Shares.h"
#include "ui/screens/quotes/Units.h"
#include "ui/text/Number.h"

#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>

#include <numeric>

namespace seabridge::screens {

namespace {

QString halfWidth(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

std::string code(const QString& text) { return halfWidth(text).toUpper().toStdString(); }

std::optional<QTime> timeFrom(const QString& typed) {
    static const QRegularExpression kTime(QStringLiteral("^(\\d{1,2})\\D?(\\d{2})\\D?$"));
    const auto found = kTime.match(halfWidth(typed));
    const QTime time(found.captured(1).toInt(), found.captured(2).toInt());
    return found.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

/// Reads one form and gathers what is wrong with it.
class FormReader {
public:
    FormReader(const QuoteForm& form, const FormContext& context)
        : form_(form), context_(context) {}

    Reading read() {
        header();
        lines();
        static_cast<void>(document().computeAmounts());
        days();
        parts();
        document().sellerDeposit = deposit("sellerDeposit.amountMinor", form_.sellerDeposit);
        document().buyerDeposit = deposit("buyerDeposit.amountMinor", form_.buyerDeposit);
        validity();
        if (form_.lock.isWanted) lock();
        out_.problems = document().check();
        return std::move(out_);
    }

private:
    trade::QuoteDocument& document() { return out_.document; }
    void note(std::string path, TypedFault fault) { out_.typed.push_back({std::move(path), fault}); }

    void header() {
        auto& to = document();
        to.number = form_.number.trimmed().toStdString();
        to.version = form_.version;
        to.seller = form_.weSell ? form_.own : form_.other;
        to.buyer = form_.weSell ? form_.other : form_.own;
        to.language = form_.language;
        to.currency = {code(form_.currency)};
        to.delivery = {form_.rule, form_.place.trimmed().toStdString()};
        to.firm = form_.isFirm;
        to.remarks = form_.remarks;
    }

    /// Empty lines at the end are where the next one will be typed.
    void lines() {
        auto count = form_.lines.size();
        while (count > 0 && form_.lines[count - 1].isBlank()) --count;
        for (std::size_t i = 0; i < count; ++i) {
            const auto& from = form_.lines[i];
            const std::string at = "lines[" + std::to_string(i) + "].";
            trade::QuoteLine line;
            line.hsCode = hsFrom(from.hsCode).toStdString();
            line.description = from.description;
            line.origin = code(from.origin);
            line.unit = unitFrom(from.unit).toStdString();
            line.quantity = figure(at + "quantity", from.quantity, quantityFrom(from.quantity));
            line.unitPrice =
                figure(at + "unitPrice", from.price, priceFrom(from.price, context_.scale));
            document().lines.push_back(std::move(line));
        }
    }

    trade::Scaled figure(std::string path, const QString& typed,
                         const std::optional<trade::Scaled>& read) {
        if (read) return *read;
        const bool isPrice = path.ends_with("unitPrice");
        if (!typed.trimmed().isEmpty() || isPrice) note(std::move(path), TypedFault::NotANumber);
        return {};
    }

    void day(const char* path, const QString& typed, std::optional<trade::Day>& to) {
        if (typed.trimmed().isEmpty()) return;
        to = dayFrom(typed);
        if (!to) note(path, TypedFault::NotADate);
    }

    void days() {
        if (trade::endsAtArrival(form_.rule))
            return day("deliveredBy", form_.deliveredBy, document().deliveredBy);
        day("shipmentFrom", form_.shipFrom, document().shipmentFrom);
        day("shipmentTo", form_.shipTo, document().shipmentTo);
    }

    /// In minor units, of a percentage of the total or of an amount.
    std::int64_t share(std::string path, bool isPercent, const QString& typed) {
        if (isPercent) {
            const auto percent = percentFrom(typed);
            if (percent) return shareOf(document().totalMinor, *percent);
            note(std::move(path), TypedFault::NotAPercent);
            return 0;
        }
        const auto amount = text::readAmount(typed, context_.scale);
        if (amount.fault == text::AmountFault::None) return amount.amountMinor;
        note(std::move(path), TypedFault::NotANumber);
        return 0;
    }

    void parts() {
        auto rest = document().totalMinor;
        for (std::size_t i = 0; i < form_.parts.size(); ++i) {
            const auto& from = form_.parts[i];
            const std::string at = "parts[" + std::to_string(i) + "].";
            const bool isLast = i + 1 == form_.parts.size();
            const auto amount =
                isLast ? rest : share(at + "amountMinor", from.isPercent, from.share);
            rest -= amount;
            document().parts.push_back({amount, {from.basis, daysOf(at + "due.days", from.days)}});
        }
    }

    std::uint32_t daysOf(std::string path, const QString& typed) {
        const auto number = text::readAmount(typed, 0);
        constexpr std::int64_t kMost = 1'000'000;
        if (number.fault == text::AmountFault::None && number.amountMinor <= kMost)
            return static_cast<std::uint32_t>(number.amountMinor);
        note(std::move(path), TypedFault::NotANumber);
        return 0;
    }

    std::optional<ledger::Money> deposit(std::string path, const DepositForm& from) {
        if (!from.isWanted) return {};
        return ledger::Money{document().currency, share(std::move(path), from.isPercent,
                                                        from.value)};
    }

    void validity() {
        if (form_.validDay.trimmed().isEmpty()) return;
        const auto day = dayFrom(form_.validDay);
        const auto time = timeFrom(form_.validTime);
        if (!day) return note("expiresAt", TypedFault::NotADate);
        if (!time) return note("expiresAt", TypedFault::NotATime);
        const QDateTime until(QDate(1970, 1, 1).addDays(day->number), *time, context_.zone);
        document().expiresAt = until.toMSecsSinceEpoch();
        if (context_.now > 0 && document().expiresAt <= context_.now)
            note("expiresAt", TypedFault::Past);
    }

    void lock() {
        ledger::RateLock to;
        to.base = {code(form_.lock.base)};
        to.quote = {code(form_.lock.quote)};
        to.source = form_.lock.source.trimmed().toStdString();
        const auto number = text::normalisedNumber(form_.lock.rate);
        const auto rate =
            number ? ledger::rateFromDecimal(number->toStdString()) : std::nullopt;
        if (rate) to.rate = *rate;
        else note("lock.rate", TypedFault::NotANumber);
        const auto day = dayFrom(form_.lock.date);
        if (day) to.date = day->number * base::kDayMs;
        else note("lock.date", TypedFault::NotADate);
        document().lock = std::move(to);
    }

    const QuoteForm& form_;
    const FormContext& context_;
    Reading out_;
};

}  // namespace

std::optional<trade::Day> dayFrom(const QString& typed) {
    static const QRegularExpression kDay(
        QStringLiteral("^(\\d{4})(?:[-/.年 ](\\d{1,2})[-/.月 ](\\d{1,2})日?|(\\d{2})(\\d{2}))$"));
    const auto found = kDay.match(halfWidth(typed));
    if (!found.hasMatch()) return std::nullopt;
    const int place = found.captured(2).isEmpty() ? 4 : 2;
    const QDate date(found.captured(1).toInt(), found.captured(place).toInt(),
                     found.captured(place + 1).toInt());
    if (!date.isValid() || date.year() < 1970) return std::nullopt;
    return trade::Day{static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date))};
}

Reading readForm(const QuoteForm& form, const FormContext& context) {
    return FormReader(form, context).read();
}

}  // namespace seabridge::screens
