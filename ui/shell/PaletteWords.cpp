// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteItems.h"

#include "ui/shell/Screens.h"
#include "ui/text/Parties.h"
#include "ui/text/Search.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <map>

namespace seabridge::shell {

namespace {

struct PaletteWords {
    Q_DECLARE_TR_FUNCTIONS(PaletteWords)
};

QString utf8(const std::string& text) {
    return QString::fromStdString(text);
}

void addScreens(const api::View& view, std::vector<PaletteItem>& out) {
    for (const ScreenRow& row : allScreens()) {
        if (!sees(row, view)) continue;
        const QString title = titleOf(row);
        out.push_back({title,
                       PaletteWords::tr("Screen"),
                       {text::foldedForSearch(title), text::foldedForSearch(QString::fromLatin1(row.id))},
                       QString::fromLatin1(row.id)});
    }
}

/// What a screen can begin, for those who see the screen and may.
void addBeginnings(const api::View& view, std::vector<PaletteItem>& out) {
    const auto add = [&](const QString& title, const char* screen, const char* item,
                         const QStringList& more) {
        for (const ScreenRow& row : allScreens())
            if (QLatin1String(row.id) == QLatin1String(screen) && sees(row, view))
                out.push_back({title, PaletteWords::tr("Action"),
                               QStringList{text::foldedForSearch(title)} + more,
                               QString::fromLatin1(screen), QString::fromLatin1(item)});
    };
    add(PaletteWords::tr("New quote"), screens::kQuotes, screens::items::kNew,
        {QStringLiteral("newquote")});
    const auto* own = view.self ? view.affairs.member(view.self->org) : nullptr;
    if (own != nullptr && own->status == ledger::MemberStatus::Active)
        add(PaletteWords::tr("Propose a ballot"), screens::kConsortium, screens::items::kPropose,
            {QStringLiteral("ballot")});
    //: The file in which the European Central Bank publishes its rates.
    add(PaletteWords::tr("Import ECB file"), screens::kRates, screens::items::kImport,
        {QStringLiteral("import"), QStringLiteral("ecb")});
}

void addActions(std::vector<PaletteItem>& out) {
    const auto add = [&](const QString& title, const QString& action, const QStringList& more) {
        PaletteItem item{title, PaletteWords::tr("Action"), {text::foldedForSearch(title)}};
        item.keys += more;
        item.action = action;
        out.push_back(std::move(item));
    };
    add(PaletteWords::tr("Lock"), QStringLiteral("lock"), {QStringLiteral("lock")});
    add(PaletteWords::tr("Light or dark"), QStringLiteral("theme"), {QStringLiteral("theme")});
    for (const auto language : text::kLanguages)
        add(text::nativeNameOf(language), QStringLiteral("language-") + text::codeOf(language),
            {text::codeOf(language)});
}

/// By what each party is found, worked out once.
using PartyKeys = std::map<api::OrgId, QStringList>;

/// By its number and by whom it is with.
QStringList keysWith(const PartyKeys& parties, const QString& number, const api::OrgId& other) {
    QStringList out{text::foldedForSearch(number)};
    if (const auto found = parties.find(other); found != parties.end()) out += found->second;
    return out;
}

void addOrders(const api::View& view, text::Language language, const PartyKeys& parties,
               std::vector<PaletteItem>& out) {
    for (const auto& row : view.orders) {
        const auto& other = row.weSell ? row.buyer : row.seller;
        const QString party = text::partyName(view, other, language);
        out.push_back({utf8(row.id),
                       PaletteWords::tr("Order") + QStringLiteral(" · ") + party +
                           QStringLiteral(" · ") + text::money(view, row.total),
                       keysWith(parties, utf8(row.id), other),
                       QString::fromLatin1(screens::kOrders),
                       utf8(row.id)});
    }
}

void addQuotes(const api::View& view, text::Language language, const PartyKeys& parties,
               std::vector<PaletteItem>& out) {
    for (const auto& row : view.quotes) {
        if (row.number.empty()) continue;
        const auto& other =
            row.isOurs && !row.recipients.empty() ? row.recipients.front() : row.maker;
        out.push_back({utf8(row.number),
                       PaletteWords::tr("Quote") + QStringLiteral(" · ") +
                           text::partyName(view, other, language),
                       keysWith(parties, utf8(row.number), other),
                       QString::fromLatin1(screens::kQuotes),
                       utf8(base::toHex(row.id))});
    }
}

/// A party leads to the orders with it.
void addParties(const api::View& view, text::Language language, const PartyKeys& parties,
                std::vector<PaletteItem>& out) {
    for (const auto& [id, party] : view.parties) {
        out.push_back({text::partyName(view, id, language),
                       PaletteWords::tr("Party") + QStringLiteral(" · ") + utf8(party.country),
                       parties.at(id),
                       QString::fromLatin1(screens::kOrders),
                       text::partyName(view, id, language)});
    }
}

/// 0 is best; nothing: not found.
std::optional<int> rankOf(const PaletteItem& item, const QString& typed) {
    std::optional<int> best;
    for (const QString& key : item.keys) {
        const auto at = key.indexOf(typed);
        if (at < 0) continue;
        const int rank = at == 0 ? (key.size() == typed.size() ? 0 : 1) : 2;
        best = std::min(best.value_or(rank), rank);
    }
    return best;
}

}  // namespace

std::vector<PaletteItem> paletteItems(const api::View& view, text::Language language) {
    std::vector<PaletteItem> out;
    PartyKeys parties;
    for (const auto& [id, party] : view.parties) parties[id] = text::searchKeysOf(party);
    addScreens(view, out);
    addBeginnings(view, out);
    addActions(out);
    // Before what is found by the same names.
    addParties(view, language, parties, out);
    addOrders(view, language, parties, out);
    addQuotes(view, language, parties, out);
    return out;
}

std::vector<PaletteItem> findItems(const std::vector<PaletteItem>& items, const QString& typed,
                                   std::size_t count) {
    const QString wanted = text::foldedForSearch(typed);
    std::vector<std::pair<int, const PaletteItem*>> ranked;
    for (const auto& item : items) {
        const auto rank = wanted.isEmpty() ? std::optional(0) : rankOf(item, wanted);
        if (rank) ranked.emplace_back(*rank, &item);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, const PaletteItem*>::first);
    std::vector<PaletteItem> out;
    for (const auto& [rank, item] : ranked) {
        if (out.size() == count) break;
        out.push_back(*item);
    }
    return out;
}

}  // namespace seabridge::shell
