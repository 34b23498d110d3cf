// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/Kinds.h"

namespace seabridge::ledger {

Action::Action(const Action&) = default;
Action::Action(Action&&) noexcept = default;
Action& Action::operator=(const Action&) = default;
Action& Action::operator=(Action&&) noexcept = default;
Action::~Action() = default;

Kind kindOf(const Action& action) {
    return std::visit([]<class T>(const T&) { return T::kKind; }, action);
}

bool mayWait(const Action& action) {
    return std::visit([]<class T>(const T&) { return T::kMayWait; }, action);
}

bool runsWhileHalted(const Action& action) {
    return std::visit(
        []<class T>(const T&) { return requires { requires T::kRunsWhileHalted; }; }, action);
}

std::vector<OrgId> interested(const Action& action) {
    return std::visit(
        []<class T>(const T& kind) -> std::vector<OrgId> {
            if constexpr (requires { kind.interested(); }) return kind.interested();
            return {};
        },
        action);
}

std::size_t maxEntities(const Action& action) {
    return std::visit([]<class T>(const T&) { return T::kMaxEntities; }, action);
}

Reject check(const Action& action) {
    return std::visit([](const auto& kind) { return kind.check(); }, action);
}

Consent consentFor(const Action& action, const Reader& reader, const Call& call) {
    return std::visit([&](const auto& kind) { return kind.consent(reader, call); }, action);
}

Reject plan(const Action& action, Draft& draft, const Call& call) {
    return std::visit([&](const auto& kind) { return kind.plan(draft, call); }, action);
}

}  // namespace seabridge::ledger

namespace seabridge::codec {
template void encode(Encoder& out, const ledger::Action& value);
template Decoded<void> decode(Decoder& in, ledger::Action& out);
}  // namespace seabridge::codec
