// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/PolicyWords.h"

#include "ui/text/Format.h"
#include "ui/text/Joined.h"
#include "ui/text/Parties.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

namespace seabridge::text {

namespace {

struct PolicyWords {
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

QString needWords(const ledger::RoleNeed& need) {
    //: %n is how many people, %1 a role such as Approver.
    return PolicyWords::tr("%n × %1", nullptr, need.count)
        .arg(words(need.role));
}

QString placeOf(std::uint32_t rule) {
    return formatCount(std::int64_t{rule} + 1);
}

QString namesOf(const api::View& view, const std::vector<ledger::UserId>& users) {
    QStringList out;
    for (const auto& user : users) out << personName(view, user);
    return listOf(out);
}

}  // namespace

QString personName(const api::View& view, const ledger::UserId& id) {
    const auto* person = view.staff.find(id);
    return person && !person->name.empty() ? QString::fromStdString(person->name) : shortId(id);
}

QString reachWords(const api::View& view, const ledger::Rule& rule, Language language) {
    QString out = words(rule.action);
    if (rule.counterparty)
        //: %1 is what a rule decides, such as "Free payments", %2 the other organization.
        out = PolicyWords::tr("%1 with %2").arg(out, partyName(view, *rule.counterparty, language));
    if (rule.upTo)
        //: %1 is what a rule decides, %2 an amount of money.
        out = PolicyWords::tr("%1 up to %2").arg(out, money(view, *rule.upTo));
    if (rule.perDay)
        //: %1 is what a rule decides, %2 what may be given in all on one day.
        out = PolicyWords::tr("%1, at most %2 in a day").arg(out, money(view, *rule.perDay));
    return out;
}

QString needsWords(const std::vector<ledger::RoleNeed>& needs) {
    QStringList out;
    for (const auto& need : needs) out << needWords(need);
    return listOf(out);
}

QString ruleWords(const api::View& view, const ledger::Rule& rule, Language language) {
    int people = 0;
    for (const auto& need : rule.needs) people += need.count;
    const QString reach = reachWords(view, rule, language);
    if (people == 0)
        //: %1 is what a rule decides.
        return PolicyWords::tr("%1: nobody is named yet who has to sign.").arg(reach);
    if (people == 1)
        //: %1 is what a rule decides, %2 who has to sign.
        return PolicyWords::tr("%1: signed by %2 alone.").arg(reach, needsWords(rule.needs));
    //: %1 is what a rule decides, %2 who has to sign, %n how many that are.
    return PolicyWords::tr("%1: signed by %2; %n different people.", nullptr, people)
        .arg(reach, needsWords(rule.needs));
}

namespace {

using ledger::PolicyFinding;
using ledger::PolicyFlaw;

QString blockWords(const api::View& view, const PolicyFinding& finding, const QString& place,
                   const QString& action) {
    const QString names = namesOf(view, finding.users);
    if (finding.users.size() == 1)
        //: %1 is the place of a rule, %2 what it decides, %3 a person.
        return PolicyWords::tr("Rule %1, %2: cannot pass if %3 is absent.")
            .arg(place, action, names);
    //: %1 is the place of a rule, %2 what it decides, %3 names of people.
    return PolicyWords::tr("Rule %1, %2: cannot pass if any one of these is absent: %3.")
        .arg(place, action, names);
}

/// The same of several rules at once; there are at least two.
QString togetherWords(const api::View& view, const PolicyFinding& finding,
                      const QStringList& places) {
    const QString rules = listOf(places);
    const QString names = namesOf(view, finding.users);
    if (finding.flaw == PolicyFlaw::OnePersonSatisfies)
        //: %1 are the places of rules, %2 names of people.
        return PolicyWords::tr("Rules %1: one signature is enough. It can be given by %2.")
            .arg(rules, names);
    if (finding.users.size() == 1)
        //: %1 are the places of rules, %2 a person.
        return PolicyWords::tr("Rules %1: cannot pass if %2 is absent.").arg(rules, names);
    //: %1 are the places of rules, %2 names of people.
    return PolicyWords::tr("Rules %1: cannot pass if any one of these is absent: %2.")
        .arg(rules, names);
}

bool isOfPeople(const PolicyFinding& finding) {
    return finding.flaw == PolicyFlaw::OnePersonBlocks ||
           finding.flaw == PolicyFlaw::OnePersonSatisfies;
}

QString findingWords(const api::View& view, const PolicyFinding& finding) {
    const QString action = finding.action ? words(*finding.action) : QString();
    const QString place = placeOf(finding.rule.value_or(0));
    const QString role = finding.role ? words(*finding.role) : QString();
    switch (finding.flaw) {
        case PolicyFlaw::NobodySatisfies:
            //: %1 is the place of a rule, %2 what it decides, %3 a role.
            return PolicyWords::tr(
                       "Rule %1, %2: nobody can satisfy it. %n more person(s) are "
                       "needed, such as one with the role %3.",
                       nullptr, static_cast<int>(finding.missing))
                .arg(place, action, role);
        case PolicyFlaw::OnePersonSatisfies:
            //: %1 is the place of a rule, %2 what it decides, %3 names of people.
            return PolicyWords::tr("Rule %1, %2: one signature is enough. It can be given by %3.")
                .arg(place, action, namesOf(view, finding.users));
        case PolicyFlaw::OnePersonBlocks:
            return blockWords(view, finding, place, action);
        case PolicyFlaw::RoleWithoutHolder:
            return PolicyWords::tr("Rules ask for the role %1, and nobody has it.").arg(role);
        case PolicyFlaw::NeverDecides:
            //: %1 is the place of a rule, %2 what it decides, %3 the place of an earlier rule.
            return PolicyWords::tr(
                       "Rule %1, %2: it never decides, for rule %3 comes first and "
                       "fits whatever it fits.")
                .arg(place, action, placeOf(finding.covers.value_or(0)));
        case PolicyFlaw::NoDayLimit:
            return PolicyWords::tr(
                       "Rule %1, %2: one person can give the amount as often as "
                       "wanted. A limit for a day would end that.")
                .arg(place, action);
        case PolicyFlaw::NoFirmOffer:
            return PolicyWords::tr(
                "Nobody can make a firm offer: its amount is sealed, so rules with a limit do not "
                "cover it, and every rule for quotes has one.");
    }
    return {};
}

}  // namespace

std::vector<FindingSentence> findingsWords(const api::View& view,
                                           const std::vector<PolicyFinding>& findings) {
    std::vector<FindingSentence> out;
    std::vector<bool> isSaid(findings.size());
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (isSaid[i]) continue;
        QStringList places{placeOf(findings[i].rule.value_or(0))};
        for (std::size_t k = i + 1; isOfPeople(findings[i]) && k < findings.size(); ++k) {
            if (findings[k].flaw != findings[i].flaw || findings[k].users != findings[i].users)
                continue;
            isSaid[k] = true;
            places << placeOf(findings[k].rule.value_or(0));
        }
        out.push_back({findings[i].flaw, places.size() == 1
                                             ? findingWords(view, findings[i])
                                             : togetherWords(view, findings[i], places)});
    }
    return out;
}

}  // namespace seabridge::text
