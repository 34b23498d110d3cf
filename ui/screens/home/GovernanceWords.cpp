// SPDX-License-Identifier: GPL-3.0-or-later
// What actions on people, keys, rules and the consortium say.
#include "ui/screens/home/GovernanceWords.h"

#include "codec/Fields.h"
#include "ledger/PolicyLint.h"
#include "ui/text/Format.h"
#include "ui/text/Joined.h"
#include "ui/text/ParameterWords.h"
#include "ui/text/Parties.h"
#include "ui/text/PolicyWords.h"
#include "ui/text/Words.h"

#include <algorithm>

namespace seabridge::screens {

namespace {

QString memberRolesOf(std::uint8_t roles) {
    QStringList names;
    for (const auto role : {ledger::MemberRole::Compliance, ledger::MemberRole::Rates,
                            ledger::MemberRole::Clearing, ledger::MemberRole::Issuer})
        if ((roles & static_cast<std::uint8_t>(role)) != 0) names << text::words(role);
    return text::listOf(names);
}
void tellPeer(FactWriter& out, const ledger::PeerKeys& peer, const std::string& endpoint) {
    out.add(HomeWords::tr("Peer's key"), text::shortId(peer.signing.bytes));
    out.text(HomeWords::tr("Peer's address"), endpoint);
}

/// Rule by rule where they differ.
void tellRules(FactWriter& out, const std::vector<ledger::Rule>& before,
               const std::vector<ledger::Rule>& after) {
    const auto& reader = out.reader();
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
        const bool isInBoth = i < before.size() && i < after.size();
        if (isInBoth && codec::encoded(before[i]) == codec::encoded(after[i])) continue;
        const auto words = [&](const std::vector<ledger::Rule>& rules) {
            return i < rules.size() ? text::ruleWords(reader.view, rules[i], reader.language)
                                    : QString();
        };
        //: %1 is the place of an approval rule.
        out.change(HomeWords::tr("Rule %1").arg(text::formatCount(static_cast<std::int64_t>(i + 1))),
                   words(before),
                   i < after.size() ? words(after) : HomeWords::tr("none any more"));
    }
}

std::vector<ledger::User> usersOf(const api::View& view) {
    std::vector<ledger::User> out;
    if (!view.self) return out;
    for (const auto& person : view.staff.people)
        out.push_back({person.id, view.self->org, person.roles, person.nameCommitment});
    return out;
}

}  // namespace

void tell(FactWriter& out, const ledger::RegisterOrganization& action) {
    out.text(HomeWords::tr("Name"), action.names.native);
    out.text(HomeWords::tr("Latin name"), action.names.latin);
    out.text(HomeWords::tr("Country"), action.country);
    out.text(HomeWords::tr("Registry number"), action.registryNumber);
    out.text(HomeWords::tr("Legal entity identifier"), action.lei);
}
void tell(FactWriter& out, const ledger::SetUser& action) {
    const auto& view = out.reader().view;
    const auto* person = action.user ? view.staff.find(*action.user) : nullptr;
    out.add(HomeWords::tr("Person"), action.user ? text::personName(view, *action.user)
                                                 : HomeWords::tr("a new person"));
    const QString roles = text::rolesOf(action.roles);
    out.change(HomeWords::tr("Roles"), person ? text::rolesOf(person->roles) : QString(),
               roles.isEmpty() ? HomeWords::tr("none: has left") : roles);
}
void tell(FactWriter& out, const ledger::EnrolDevice& action) {
    out.person(HomeWords::tr("Person"), action.user);
    out.add(HomeWords::tr("Device key"), text::shortId(action.device.keys.signing.bytes));
}
void tell(FactWriter& out, const ledger::RevokeDevice& action) {
    for (const auto& person : out.reader().view.staff.people)
        if (std::ranges::any_of(person.devices, [&](const api::DeviceRow& device) {
                return device.keys.signing == action.device;
            }))
            out.person(HomeWords::tr("Person"), person.id);
    out.add(HomeWords::tr("Device key"), text::shortId(action.device.bytes));
}
void tell(FactWriter& out, const ledger::SetPolicy& action) {
    const auto& view = out.reader().view;
    const auto before = view.staff.policy ? view.staff.policy->rules : std::vector<ledger::Rule>();
    tellRules(out, before, action.rules);
    const auto findings = ledger::newFindings(before, action.rules, usersOf(view));
    for (const auto& finding : text::findingsWords(view, findings))
        //: A weakness of the new approval rules.
        out.add(HomeWords::tr("Take care"), finding.sentence);
}
void tell(FactWriter& out, const ledger::AddReadingKey& action) {
    out.add(HomeWords::tr("Version"), text::formatCount(action.readingKey.version));
}
void tell(FactWriter& out, const ledger::ShareReadingKey& action) {
    out.add(HomeWords::tr("Version"), text::formatCount(action.version));
}
void tell(FactWriter& out, const ledger::SetDeputy& action) {
    out.person(HomeWords::tr("Represented"), action.user);
    if (!action.term) return out.add(HomeWords::tr("Deputy"), HomeWords::tr("none any more"));
    out.person(HomeWords::tr("Deputy"), action.term->deputy);
    out.add(HomeWords::tr("Roles"), text::rolesOf(action.term->roles));
    out.time(HomeWords::tr("Valid from"), action.term->from);
    out.time(HomeWords::tr("Valid until"), action.term->until);
}
void tell(FactWriter& out, const ledger::DefineCurrency& action) {
    out.text(HomeWords::tr("Currency"), action.id.code);
    out.text(HomeWords::tr("Name"), action.name);
    out.add(HomeWords::tr("Kind"), text::words(action.currencyKind));
    out.add(HomeWords::tr("Decimal places"), text::formatCount(action.scale));
    const auto forEver = [](bool has) {
        return has ? HomeWords::tr("yes, for ever") : HomeWords::tr("no, for ever");
    };
    if (action.capMinor != 0)
        out.add(HomeWords::tr("Most that may be issued"),
                text::formatMoney({action.id, action.capMinor}, action.scale));
    out.add(HomeWords::tr("May be frozen"), forEver(action.mayFreeze));
    out.add(HomeWords::tr("May be clawed back"), forEver(action.mayClawBack));
}
void tell(FactWriter& out, const ledger::IssueCurrency& action) {
    out.party(HomeWords::tr("To"), action.to);
    out.amount(action.amount);
    out.text(HomeWords::tr("Evidence"), action.evidence);
}
void tell(FactWriter& out, const ledger::AdmitMember& action) {
    out.party(HomeWords::tr("Member"), action.org);
    out.add(HomeWords::tr("Roles"), memberRolesOf(action.roles));
    tellPeer(out, action.peer, action.requestEndpoint);
}
void tell(FactWriter& out, const ledger::RotateMemberKeys& action) {
    tellPeer(out, action.peer, action.requestEndpoint);
}
void tell(FactWriter& out, const ledger::SuspendMember& action) {
    out.party(HomeWords::tr("Member"), action.org);
    out.text(HomeWords::tr("Reason"), action.reason);
}
void tell(FactWriter& out, const ledger::ExpelMember& action) {
    out.party(HomeWords::tr("Member"), action.org);
    out.text(HomeWords::tr("Reason"), action.reason);
}
void tell(FactWriter& out, const ledger::SetParameter& action) {
    const auto& known = out.reader().view.affairs.parameters;
    const QString now =
        known ? text::parameterValue(action.parameter, ledger::valueOf(*known, action.parameter))
              : QString();
    out.change(text::parameterName(action.parameter), now,
               text::parameterValue(action.parameter, action.value));
    //: What a parameter of the consortium is for.
    out.add(HomeWords::tr("What it does"), text::parameterMeaning(action.parameter));
}
void tell(FactWriter& out, const ledger::ChangeRules& action) {
    const auto& known = out.reader().view.affairs.parameters;
    out.change(HomeWords::tr("Rules number"),
               known ? text::formatCount(known->rulesNumber) : QString(),
               text::formatCount(action.number));
}
void tell(FactWriter& out, const ledger::Halt& action) {
    out.text(HomeWords::tr("Reason"), action.reason);
}
void tell(FactWriter& out, const ledger::Resume& action) {
    out.text(HomeWords::tr("Reason"), action.reason);
}
void tell(FactWriter& out, const ledger::FreezeOrder& action) {
    out.party(HomeWords::tr("Organization to be frozen"), action.org);
    out.add(HomeWords::tr("Currency"), action.currency
                                           ? QString::fromStdString(action.currency->code)
                                           : HomeWords::tr("all that may be frozen"));
    out.add(HomeWords::tr("Reach of the freeze"), text::words(action.reach));
    out.add(HomeWords::tr("Legal basis"), text::words(action.basis));
    out.text(HomeWords::tr("Reference"), action.reference);
    if (action.from != 0) out.time(HomeWords::tr("Begins"), action.from);
    out.time(HomeWords::tr("Ends"), action.until);
    out.text(HomeWords::tr("Appeal to"), action.appeal);
}
void tell(FactWriter& out, const ledger::LiftFreeze& action) {
    out.party(HomeWords::tr("Frozen organization"), action.org);
    out.add(HomeWords::tr("Freeze order"), text::shortId(action.order));
    out.text(HomeWords::tr("Reason"), action.reason);
}
void tell(FactWriter& out, const ledger::ClawBack& action) {
    out.party(HomeWords::tr("Taken from"), action.holder);
    out.amount(action.amount);
    out.add(HomeWords::tr("Legal basis"), text::words(action.basis));
    out.text(HomeWords::tr("Reference"), action.reference);
}

}  // namespace seabridge::screens
