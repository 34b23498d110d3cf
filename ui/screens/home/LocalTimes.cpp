// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/home/LocalTimes.h"

#include "ui/text/Format.h"
#include "ui/text/Parties.h"

#include <QtCore/QDateTime>

#include <set>

namespace seabridge::screens {

namespace {

/// Block time goes on while no block comes: by the age of the newest.
base::TimeMs nowOf(const api::Proof& proof) {
    return proof.blockTime + (proof.heardAtMs ? base::monotonicMs() - *proof.heardAtMs : 0);
}

QDate dayOf(base::TimeMs time, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(time, zone).date();
}

}  // namespace

QString localTimes(const api::View& view, text::Language language) {
    if (view.proof.height == 0) return {};
    const base::TimeMs now = nowOf(view.proof);
    const Reader reader = readerOf(view, language);
    const QLocale locale = text::localeOf(language);
    const QDate today = dayOf(now, reader.zone);
    const api::Party* own = view.self ? view.party(view.self->org) : nullptr;
    std::set<std::string> others;
    for (const auto& [id, party] : view.parties) others.insert(party.country);
    std::vector<std::string> countries;
    if (own && others.erase(own->country) > 0) countries.push_back(own->country);
    countries.insert(countries.end(), others.begin(), others.end());
    QStringList out{locale.dayName(today.dayOfWeek()) + QStringLiteral(" ") +
                    text::formatDate(now, reader.zone)};
    for (const auto& country : countries) {
        const QString name = HomeWords::country(country);
        if (name.isEmpty()) continue;
        const QTimeZone zone = text::zoneOfCountry(country);
        const QString clock = text::formatTime(now, zone).section(u' ', 1);
        const QDate day = dayOf(now, zone);
        const QString other =
            day == today ? QString()
                         : QStringLiteral(" (%1)").arg(
                               locale.dayName(day.dayOfWeek(), QLocale::ShortFormat));
        out << name + QStringLiteral(" ") + clock + other;
    }
    return out.join(QStringLiteral(" · "));
}

}  // namespace seabridge::screens
