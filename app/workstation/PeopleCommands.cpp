// SPDX-License-Identifier: GPL-3.0-or-later
// People of the own organization, and the consortium's ballots.
#include "Workstation.h"

#include "base/File.h"
#include "cli/AdminForms.h"
#include "codec/Json.h"

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;

// Other people have to sign, who may be away over a week-end; the members' operators longer.
constexpr TimeMs kPeopleValidMs = 7 * base::kDayMs;
constexpr TimeMs kBallotValidMs = 14 * base::kDayMs;

Result<std::string> textOf(const api::JsonText& given) {
    if (given.file.empty()) return given.text;
    const auto bytes = base::readFile(given.file, cli::kMaxJsonBytes);
    if (!bytes) return std::unexpected(bytes.error());
    return std::string(base::textOf(*bytes));
}

/// Looked at before it is signed: a wrong proof is the commonest mistake, and here it has a name.
Result<ledger::EnrolDevice> enrolmentOf(const ledger::NetworkId& network,
                                        const ledger::UserId& user, const api::JsonText& device) {
    const auto text = textOf(device);
    if (!text) return std::unexpected(text.error());
    auto keys = cli::enrolledFrom(*text);
    if (!keys) return std::unexpected(keys.error());
    if (!keys->proven(network, user.view())) return fail(ErrorCode::BadPossession);
    return ledger::EnrolDevice{user, std::move(*keys)};
}

Result<std::string> proofFor(Profile& profile, const ledger::UserId& user) {
    const auto* wallet = profile.wallet();
    if (wallet == nullptr) return fail(ErrorCode::NotFound, "wallet");
    const auto proof = wallet->provePossession(profile.network(), user.view());
    if (!proof) return std::unexpected(proof.error());
    return codec::toJson(ledger::EnrolledKeys{wallet->publicKeys(), *proof});
}

Result<cli::Json> jsonOf(const api::JsonText& given) {
    const auto text = textOf(given);
    if (!text) return std::unexpected(text.error());
    return cli::parseJson(*text);
}

Result<ledger::AdmitMember> admissionOf(const ledger::NetworkId& network,
                                        const api::JsonText& text) {
    auto json = jsonOf(text);
    if (!json) return std::unexpected(json.error());
    auto out = cli::admissionFrom(std::move(*json));
    if (out && !out->peer.proven(network, out->org)) return fail(ErrorCode::BadPossession);
    return out;
}

Result<ledger::RotateMemberKeys> rotationOf(Session& session, const api::JsonText& text) {
    const auto* projection = session.projection();
    const auto* membership =
        projection && projection->known().membership ? &*projection->known().membership : nullptr;
    const auto* own = membership ? membership->find(projection->self().org) : nullptr;
    if (own == nullptr) return fail(ErrorCode::NotFound, "member");
    auto json = jsonOf(text);
    if (!json) return std::unexpected(json.error());
    auto out = cli::rotationFrom(std::move(*json), *own);
    if (out && !out->peer.proven(session.profile().network(), own->org))
        return fail(ErrorCode::BadPossession);
    return out;
}

}  // namespace

void Workstation::setUser(ledger::SetUser change, Reply<Submission> reply) {
    submit(std::move(change), std::move(reply), kPeopleValidMs);
}

void Workstation::enrolDevice(ledger::EnrolDevice enrolment, Reply<Submission> reply) {
    submit(std::move(enrolment), std::move(reply), kPeopleValidMs);
}

void Workstation::revokeDevice(const crypto::PublicKey& device, Reply<Submission> reply) {
    submit(ledger::RevokeDevice{device}, std::move(reply), kPeopleValidMs);
}

void Workstation::setPolicy(ledger::SetPolicy policy, Reply<Submission> reply) {
    submit(std::move(policy), std::move(reply), kPeopleValidMs);
}

void Workstation::setDeputy(ledger::SetDeputy change, Reply<Submission> reply) {
    submit(std::move(change), std::move(reply), kPeopleValidMs);
}

void Workstation::readDevice(const ledger::UserId& user, api::JsonText device,
                             Reply<ledger::EnrolDevice> reply) {
    using Enrolment = ledger::EnrolDevice;
    withSession<Enrolment>(std::move(reply), [user, device = std::move(device)](
                                                 Session& session, Reply<Enrolment> answer) {
        answer(enrolmentOf(session.profile().network(), user, device));
    });
}

void Workstation::proveDevice(const ledger::UserId& user, Reply<std::string> reply) {
    withSession<std::string>(std::move(reply), [user](Session& session, Reply<std::string> answer) {
        answer(proofFor(session.profile(), user));
    });
}

void Workstation::namePerson(const ledger::UserId& user, std::string name, Reply<void> reply) {
    withVault<void>(std::move(reply),
                    [user, name = std::move(name)](Session& session, Reply<void> answer) {
                        answer(session.namePerson(user, name));
                    });
}

void Workstation::propose(api::Ballot ballot, Reply<Submission> reply) {
    submit(std::visit([](auto& what) { return ledger::Action(std::move(what)); }, ballot),
           std::move(reply), kBallotValidMs);
}

void Workstation::readAdmission(api::JsonText text, Reply<ledger::AdmitMember> reply) {
    using Admission = ledger::AdmitMember;
    withSession<Admission>(std::move(reply), [text = std::move(text)](Session& session,
                                                                      Reply<Admission> answer) {
        answer(admissionOf(session.profile().network(), text));
    });
}

void Workstation::readRotation(api::JsonText text, Reply<ledger::RotateMemberKeys> reply) {
    using Rotation = ledger::RotateMemberKeys;
    withSession<Rotation>(std::move(reply),
                          [text = std::move(text)](Session& session, Reply<Rotation> answer) {
                              answer(rotationOf(session, text));
                          });
}

}  // namespace seabridge::app
