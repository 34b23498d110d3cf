// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/home/FactWriter.h"

/// What actions on people, keys, rules and the consortium say; all of it, in plain words.
namespace seabridge::screens {

void tell(FactWriter& out, const ledger::RegisterOrganization& action);
void tell(FactWriter& out, const ledger::SetUser& action);
void tell(FactWriter& out, const ledger::EnrolDevice& action);
void tell(FactWriter& out, const ledger::RevokeDevice& action);
void tell(FactWriter& out, const ledger::SetPolicy& action);
void tell(FactWriter& out, const ledger::AddReadingKey& action);
void tell(FactWriter& out, const ledger::ShareReadingKey& action);
void tell(FactWriter& out, const ledger::SetDeputy& action);
void tell(FactWriter& out, const ledger::DefineCurrency& action);
void tell(FactWriter& out, const ledger::IssueCurrency& action);
void tell(FactWriter& out, const ledger::AdmitMember& action);
void tell(FactWriter& out, const ledger::RotateMemberKeys& action);
void tell(FactWriter& out, const ledger::SuspendMember& action);
void tell(FactWriter& out, const ledger::ExpelMember& action);
void tell(FactWriter& out, const ledger::SetParameter& action);
void tell(FactWriter& out, const ledger::ChangeRules& action);
void tell(FactWriter& out, const ledger::Halt& action);
void tell(FactWriter& out, const ledger::Resume& action);
void tell(FactWriter& out, const ledger::FreezeOrder& action);
void tell(FactWriter& out, const ledger::LiftFreeze& action);
void tell(FactWriter& out, const ledger::ClawBack& action);

}  // namespace seabridge::screens
