// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Parties.h"
#include "ui/text/WordsContext.h"

#include <algorithm>

namespace seabridge::text {

namespace {

struct Common {
    std::string_view code;
    std::string_view name;
    QString (*words)();
};

constexpr Common kCommon[]{
    {"CNY", "Chinese yuan", [] { return Words::tr("Chinese yuan"); }},
    {"EUR", "Euro", [] { return Words::tr("Euro"); }},
    {"GBP", "Pound sterling", [] { return Words::tr("Pound sterling"); }},
    {"HKD", "Hong Kong dollar", [] { return Words::tr("Hong Kong dollar"); }},
    {"JPY", "Japanese yen", [] { return Words::tr("Japanese yen"); }},
    {"KRW", "South Korean won", [] { return Words::tr("South Korean won"); }},
    {"SGD", "Singapore dollar", [] { return Words::tr("Singapore dollar"); }},
    {"USD", "US dollar", [] { return Words::tr("US dollar"); }},
};

bool isSameName(std::string_view left, std::string_view right) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::ranges::equal(left, right, {}, lower, lower);
}

}  // namespace

QString currencyName(std::string_view code, std::string_view ledgerName) {
    const auto* found = std::ranges::find(kCommon, code, &Common::code);
    if (found != std::end(kCommon) && isSameName(found->name, ledgerName)) return found->words();
    return QString::fromUtf8(ledgerName.data(), static_cast<qsizetype>(ledgerName.size()));
}

}  // namespace seabridge::text
