// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/PeopleWords.h"

#include "codec/Fields.h"
#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/PolicyWords.h"
#include "ui/text/Words.h"

#include <algorithm>

namespace seabridge::screens {

namespace {

using ledger::PolicyFlaw;
using theme::Tone;
using widgets::Pill;
using widgets::pill;

Pill pillOf(PolicyFlaw flaw) {
    switch (flaw) {
        case PolicyFlaw::NobodySatisfies:
            return pill("circle-x", PeopleWords::tr("Blocked"), Tone::Bad);
        case PolicyFlaw::OnePersonSatisfies:
            return pill("triangle-alert", PeopleWords::tr("One alone"), Tone::Warn);
        case PolicyFlaw::OnePersonBlocks:
            return pill("triangle-alert", PeopleWords::tr("One can block"), Tone::Warn);
        case PolicyFlaw::RoleWithoutHolder:
            return pill("circle-dashed", PeopleWords::tr("Nobody has it"), Tone::Warn);
        case PolicyFlaw::NeverDecides:
            return pill("info", PeopleWords::tr("Never decides"), Tone::Info);
        case PolicyFlaw::NoDayLimit:
            return pill("triangle-alert", PeopleWords::tr("No day limit"), Tone::Warn);
        case PolicyFlaw::NoFirmOffer:
            return pill("info", PeopleWords::tr("No firm offer"), Tone::Info);
    }
    return {};
}

bool isSame(const ledger::Rule& left, const ledger::Rule& right) {
    return codec::encoded(left) == codec::encoded(right);
}

}  // namespace

std::vector<ledger::User> usersOf(const api::View& view) {
    std::vector<ledger::User> out;
    if (!view.self) return out;
    for (const auto& person : view.staff.people)
        out.push_back({person.id, view.self->org, person.roles, person.nameCommitment});
    return out;
}

QString PeopleWords::nameOf(const api::View& view, const api::PersonRow& person) {
    const QString name = text::personName(view, person.id);
    //: %1 is the name of the person at the desk.
    return person.isSelf ? tr("%1 (you)").arg(name) : name;
}

Pill PeopleWords::stateOf(const api::PersonRow& person) {
    if (person.hasLeft()) return pill("log-out", tr("Has left"), Tone::Neutral);
    if (person.isPeer()) return pill("workflow", tr("Own peer"), Tone::Neutral);
    if (person.activeDevices() == 0) return pill("circle-dashed", tr("No device yet"), Tone::Warn);
    return pill("circle-check", tr("Active"), Tone::Ok);
}

Pill PeopleWords::stateOf(const api::DeviceRow& device) {
    if (!device.isActive) return pill("ban", tr("Revoked"), Tone::Neutral);
    if (device.isThis) return pill("monitor", tr("This device"), Tone::Accent);
    return pill("circle-check", tr("Enrolled"), Tone::Ok);
}

QString PeopleWords::enrolledOf(const api::View& view, const api::DeviceRow& device) {
    if (!device.enrolledAt) return tr("from the consortium file");
    return tr("since %1").arg(text::ownDate(view, *device.enrolledAt));
}

QString PeopleWords::roleOr(std::uint8_t roles) {
    if (roles == 0) return tr("has left");
    const QString words = text::rolesOf(roles);
    return words.isEmpty() ? text::words(ledger::Role::Peer) : words;
}

std::vector<PersonLine> PeopleWords::linesOf(const api::View& view) {
    std::vector<PersonLine> out;
    for (const auto& person : view.staff.people) {
        PersonLine line;
        line.id = person.id;
        line.name = nameOf(view, person);
        line.roles = roleOr(person.roles);
        line.devices = text::countOf(person.activeDevices());
        line.state = stateOf(person);
        out.push_back(std::move(line));
    }
    std::ranges::stable_sort(out, {}, [&](const PersonLine& line) {
        const auto* person = view.staff.find(line.id);
        return person->hasLeft() ? 2 : person->isPeer() ? 1 : 0;
    });
    return out;
}

std::vector<widgets::Fact> PeopleWords::factsOf(const api::View& view,
                                                const api::PersonRow& person) {
    std::vector<widgets::Fact> out;
    if (person.changedAt)
        out.push_back(
            {tr("Last change"), text::formatTime(*person.changedAt, text::ownZone(view))});
    if (person.deputy) {
        const auto& term = *person.deputy;
        const auto zone = text::ownZone(view);
        //: Who signs in a person's place; %1 and %2 are times.
        out.push_back({.label = tr("Deputy"),
                       .value = text::personName(view, term.deputy),
                       .note = tr("%1 to %2")
                                   .arg(text::formatTime(term.from, zone),
                                        text::formatTime(term.until, zone)),
                       .wraps = true});
    }
    out.push_back({.label = tr("Person's id"),
                   .value = text::hex(person.id),
                   .note = tr("for enrolling a device"),
                   .wraps = true});
    return out;
}

QString PeopleWords::summaryOf(const api::View& view) {
    std::size_t people = 0;
    std::size_t administrators = 0;
    for (const auto& person : view.staff.people) {
        if (person.hasLeft() || person.isPeer()) continue;
        ++people;
        if (person.has(ledger::Role::Admin)) ++administrators;
    }
    //: How many people an organization has, and how many of them administer it.
    return tr("%1 people, %2 of them administrators")
        .arg(text::countOf(people), text::countOf(administrators));
}

std::vector<RuleLine> PeopleWords::rulesOf(const api::View& view,
                                           const std::vector<ledger::Rule>& rules,
                                           text::Language language) {
    std::vector<RuleLine> out;
    for (std::size_t i = 0; i < rules.size(); ++i)
        out.push_back({static_cast<int>(i), text::countOf(i + 1),
                       text::reachWords(view, rules[i], language),
                       text::needsWords(rules[i].needs)});
    return out;
}

std::vector<FindingLine> PeopleWords::findingsOf(
    const api::View& view, const std::vector<ledger::PolicyFinding>& findings) {
    std::vector<FindingLine> out;
    for (const auto& finding : text::findingsWords(view, findings))
        out.push_back({pillOf(finding.flaw), finding.sentence});
    return out;
}

std::vector<widgets::Sheet::Change> PeopleWords::changesOf(const api::View& view,
                                                           const std::vector<ledger::Rule>& before,
                                                           const std::vector<ledger::Rule>& after,
                                                           text::Language language) {
    std::vector<widgets::Sheet::Change> out;
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
        if (i < before.size() && i < after.size() && isSame(before[i], after[i])) continue;
        const auto words = [&](const std::vector<ledger::Rule>& rules) {
            return i < rules.size() ? text::ruleWords(view, rules[i], language) : QString();
        };
        out.push_back({tr("Rule %1").arg(text::countOf(i + 1)), words(before),
                       i < after.size() ? words(after) : tr("none any more")});
    }
    for (const auto& finding :
         text::findingsWords(view, ledger::newFindings(before, after, usersOf(view))))
        out.push_back({tr("Take care"), {}, finding.sentence});
    return out;
}

}  // namespace seabridge::screens
