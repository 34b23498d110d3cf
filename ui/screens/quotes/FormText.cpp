// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/FormText.h"

#include "codec/Json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace seabridge::screens {

namespace {

template <class T, class Form>
concept FormOf = std::same_as<std::remove_const_t<T>, Form>;

void fields(FormOf<trade::LocalText> auto& self, auto&& visit) { self.fields(self, visit); }

void fields(FormOf<LineForm> auto& self, auto&& visit) {
    visit("hsCode", self.hsCode);
    visit("description", self.description);
    visit("origin", self.origin);
    visit("quantity", self.quantity);
    visit("unit", self.unit);
    visit("price", self.price);
}

void fields(FormOf<PartForm> auto& self, auto&& visit) {
    visit("share", self.share);
    visit("isPercent", self.isPercent);
    visit("basis", self.basis);
    visit("days", self.days);
}

void fields(FormOf<DepositForm> auto& self, auto&& visit) {
    visit("isWanted", self.isWanted);
    visit("isPercent", self.isPercent);
    visit("value", self.value);
}

void fields(FormOf<LockForm> auto& self, auto&& visit) {
    visit("isWanted", self.isWanted);
    visit("base", self.base);
    visit("quote", self.quote);
    visit("rate", self.rate);
    visit("source", self.source);
    visit("date", self.date);
}

/// All but whose it is.
void fields(FormOf<QuoteForm> auto& self, auto&& visit) {
    visit("number", self.number);
    visit("version", self.version);
    visit("other", self.other);
    visit("weSell", self.weSell);
    visit("language", self.language);
    visit("currency", self.currency);
    visit("rule", self.rule);
    visit("place", self.place);
    visit("shipFrom", self.shipFrom);
    visit("shipTo", self.shipTo);
    visit("deliveredBy", self.deliveredBy);
    visit("parts", self.parts);
    visit("sellerDeposit", self.sellerDeposit);
    visit("buyerDeposit", self.buyerDeposit);
    visit("validDay", self.validDay);
    visit("validTime", self.validTime);
    visit("isFirm", self.isFirm);
    visit("lock", self.lock);
    visit("remarks", self.remarks);
    visit("lines", self.lines);
}

template <class T>
QJsonValue jsonOf(const T& value) {
    if constexpr (std::same_as<T, bool> || std::same_as<T, QString>) return value;
    else if constexpr (std::same_as<T, std::string>) return QString::fromStdString(value);
    else if constexpr (std::same_as<T, ledger::OrgId>)
        return QString::fromStdString(base::toHex(value.view()));
    else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>)
        return static_cast<qint64>(value);
    else if constexpr (requires { value.size(); }) {
        QJsonArray out;
        for (const auto& one : value) out.append(jsonOf(one));
        return out;
    } else {
        QJsonObject out;
        fields(value, [&](const char* name, const auto& member) {
            out.insert(QLatin1String(name), jsonOf(member));
        });
        return out;
    }
}

/// Whether it could be read.
template <class T>
bool read(const QJsonValue& in, T& out) {
    if constexpr (std::same_as<T, bool>) {
        out = in.toBool();
        return in.isBool();
    } else if constexpr (std::same_as<T, QString>) {
        out = in.toString();
        return in.isString();
    } else if constexpr (std::same_as<T, std::string>) {
        out = in.toString().toStdString();
        return in.isString();
    } else if constexpr (std::same_as<T, ledger::OrgId>) {
        const auto id = base::fixedFromHex<T>(in.toString().toStdString());
        if (id) out = *id;
        return id.has_value();
    } else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
        const auto number = in.toInteger(-1);
        out = static_cast<T>(number);
        bool isOne = number >= 0 && static_cast<qint64>(out) == number;
        if constexpr (std::is_enum_v<T>) isOne = isOne && isKnown(out);
        return isOne;
    } else if constexpr (requires { out.emplace_back(); }) {
        out.clear();
        for (const auto& one : in.toArray())
            if (!read(QJsonValue(one), out.emplace_back())) return false;
        return in.isArray();
    } else {
        const QJsonObject object = in.toObject();
        bool isGood = true;
        fields(out, [&](const char* name, auto& member) {
            isGood = isGood && read(object.value(QLatin1String(name)), member);
        });
        return isGood;
    }
}

}  // namespace

std::string textOf(const QuoteForm& form) {
    return QJsonDocument(jsonOf(form).toObject()).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<QuoteForm> formFrom(const std::string& text, const ledger::OrgId& own) {
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    QuoteForm form;
    form.own = own;
    // Every form has a part and a line, and its widgets count on it.
    if (!read(QJsonValue(json.object()), form) || form.parts.empty() || form.lines.empty())
        return std::nullopt;
    return form;
}

QuoteForm formOf(const trade::QuoteDocument& document, const std::string& typed,
                 const ledger::OrgId& own, const FormContext& context) {
    const auto form = formFrom(typed, own);
    const bool isSame = form && codec::toJson(readForm(*form, context).document) ==
                                    codec::toJson(document);
    return isSame ? *form : formOf(document, own, context);
}

}  // namespace seabridge::screens
