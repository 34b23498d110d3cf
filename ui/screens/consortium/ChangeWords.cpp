// SPDX-License-Identifier: GPL-3.0-or-later
// What a ballot changes: before and after, as it is signed.
#include "ui/screens/consortium/BallotReader.h"
#include "ui/text/Joined.h"

namespace seabridge::screens {

namespace {

/// Takes down the lines of one ballot.
struct Writer {
    BallotReader reader;
    api::OrgId by;
    std::vector<widgets::Sheet::Change> out = {};

    void add(const QString& what, const QString& after) { out.push_back({what, {}, after}); }
    void add(const QString& what, const std::string& after) {
        add(what, QString::fromStdString(after));
    }
    void add(const QString& what, const QString& before, const QString& after) {
        out.push_back({what, before, after});
    }
    void reason(const std::string& text) { add(ConsortiumWords::tr("Reason"), text); }
    void orNone(const QString& what, bool has) {
        add(what, has ? ConsortiumWords::tr("yes, for ever") : ConsortiumWords::tr("no, for ever"));
    }
};

void tell(Writer& out, const ledger::AdmitMember& ballot) {
    out.add(ConsortiumWords::tr("Member"), out.reader.status(ballot.org),
            out.reader.party(ballot.org));
    QStringList roles;
    for (const auto role : {ledger::MemberRole::Compliance, ledger::MemberRole::Rates,
                            ledger::MemberRole::Clearing, ledger::MemberRole::Issuer})
        if ((ballot.roles & static_cast<std::uint8_t>(role)) != 0) roles << text::words(role);
    out.add(ConsortiumWords::tr("Tasks"), roles.isEmpty()
                                              ? ConsortiumWords::tr("without a special task")
                                              : roles.join(text::kParting));
    out.add(ConsortiumWords::tr("Peer's address"), ballot.requestEndpoint);
    out.add(ConsortiumWords::tr("Announces at"), ballot.announceEndpoint);
    out.add(ConsortiumWords::tr("Peer's key"), text::shortId(ballot.peer.signing.bytes));
    out.add(ConsortiumWords::tr("Key of its connections"), text::shortId(ballot.peer.curve));
}

void tell(Writer& out, const ledger::RotateMemberKeys& ballot) {
    const auto* member = out.reader.view.affairs.member(out.by);
    const auto now = member ? *member : ledger::Member();
    const auto print = [&](base::ByteView key) { return member ? text::shortId(key) : QString(); };
    out.add(ConsortiumWords::tr("Member"), out.reader.party(out.by));
    out.add(ConsortiumWords::tr("Peer's key"), print(now.peerKey.bytes),
            text::shortId(ballot.peer.signing.bytes));
    out.add(ConsortiumWords::tr("Key of its connections"), print(now.curveKey),
            text::shortId(ballot.peer.curve));
    out.add(ConsortiumWords::tr("Peer's address"), QString::fromStdString(now.requestEndpoint),
            QString::fromStdString(ballot.requestEndpoint));
    out.add(ConsortiumWords::tr("Announces at"),
            QString::fromStdString(now.announceEndpoint),
            QString::fromStdString(ballot.announceEndpoint));
}

void removal(Writer& out, const api::OrgId& org, ledger::MemberStatus after) {
    out.add(ConsortiumWords::tr("Member"), out.reader.party(org));
    out.add(ConsortiumWords::tr("Status"), out.reader.status(org), text::words(after));
    out.add(ConsortiumWords::tr("Faults tolerated"), out.reader.faultsWith(0),
            out.reader.faultsWith(-1));
}
void tell(Writer& out, const ledger::SuspendMember& ballot) {
    removal(out, ballot.org, ledger::MemberStatus::Suspended);
    out.reason(ballot.reason);
}
void tell(Writer& out, const ledger::ExpelMember& ballot) {
    removal(out, ballot.org, ledger::MemberStatus::Expelled);
    out.reason(ballot.reason);
}
void tell(Writer& out, const ledger::SetParameter& ballot) {
    out.add(ConsortiumWords::nameOf(ballot.parameter), out.reader.now(ballot.parameter),
            ConsortiumWords::valueOf(ballot.parameter, ballot.value));
}
void tell(Writer& out, const ledger::ChangeRules& ballot) {
    const auto& known = out.reader.view.affairs.parameters;
    out.add(ConsortiumWords::tr("Rules number"),
            known ? text::formatCount(known->rulesNumber) : QString(),
            text::formatCount(ballot.number));
}
void tell(Writer& out, const ledger::Halt& ballot) {
    out.add(ConsortiumWords::tr("Ledger"), ConsortiumWords::tr("in operation"),
            ConsortiumWords::tr("halted"));
    out.reason(ballot.reason);
}
void tell(Writer& out, const ledger::Resume& ballot) {
    out.add(ConsortiumWords::tr("Ledger"), ConsortiumWords::tr("halted"),
            ConsortiumWords::tr("in operation"));
    out.reason(ballot.reason);
}

void tell(Writer& out, const ledger::DefineCurrency& ballot) {
    out.add(ConsortiumWords::tr("Currency"), ballot.id.code);
    out.add(ConsortiumWords::tr("Name"), ballot.name);
    out.add(ConsortiumWords::tr("Kind"), text::words(ballot.currencyKind));
    out.add(ConsortiumWords::tr("Issuer"), out.reader.party(out.by));
    out.add(ConsortiumWords::tr("Decimal places"), text::formatCount(ballot.scale));
    out.add(ConsortiumWords::tr("Most that may be issued"),
            ballot.capMinor == 0 ? ConsortiumWords::tr("without a cap")
                                 : text::formatMoney({ballot.id, ballot.capMinor}, ballot.scale));
    out.orNone(ConsortiumWords::tr("May be frozen"), ballot.mayFreeze);
    out.orNone(ConsortiumWords::tr("May be clawed back"), ballot.mayClawBack);
}

void tell(Writer& out, const ledger::FreezeOrder& ballot) {
    out.add(ConsortiumWords::tr("Whose money"), out.reader.party(ballot.org));
    out.add(ConsortiumWords::tr("Currency"),
            ballot.currency ? QString::fromStdString(ballot.currency->code)
                            : ConsortiumWords::tr("every one that may be frozen"));
    out.add(ConsortiumWords::tr("Reach"), text::words(ballot.reach));
    out.add(ConsortiumWords::tr("Legal basis"), text::words(ballot.basis));
    out.add(ConsortiumWords::tr("Reference"), ballot.reference);
    out.add(ConsortiumWords::tr("From"), ballot.from == 0
                                             ? ConsortiumWords::tr("when it is decided")
                                             : out.reader.time(ballot.from));
    out.add(ConsortiumWords::tr("Ends"), out.reader.time(ballot.until));
    out.add(ConsortiumWords::tr("Appeal to"), ballot.appeal);
}
void tell(Writer& out, const ledger::LiftFreeze& ballot) {
    out.add(ConsortiumWords::tr("Whose money"), out.reader.party(ballot.org));
    out.add(ConsortiumWords::tr("Freeze order"), text::shortId(ballot.order));
    out.reason(ballot.reason);
}

/// No ballot of the consortium.
void tell(Writer& out, const auto& action) {
    out.add(ConsortiumWords::tr("Ballot"), text::words(kindOf(ledger::Action(action))));
}

}  // namespace

std::vector<widgets::Sheet::Change> ConsortiumWords::changesOf(const api::View& view,
                                                               const ledger::Action& action,
                                                               const api::OrgId& by,
                                                               text::Language language) {
    Writer out{{view, language}, by};
    std::visit([&](const auto& ballot) { tell(out, ballot); }, action);
    return std::move(out.out);
}

}  // namespace seabridge::screens
