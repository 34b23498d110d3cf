// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ledger/PolicyLint.h"
#include "ui/text/Language.h"

#include <QtCore/QString>

/// An organization's policy as people read it. Names in it are untrusted plain text.
namespace seabridge::text {

/// The name that this desk wrote down; else the first digits of the id.
[[nodiscard]] QString personName(const api::View& view, const ledger::UserId& id);

/// What a rule decides: "Free payments to Brio up to USD 10,000.00".
[[nodiscard]] QString reachWords(const api::View& view, const ledger::Rule& rule,
                                 Language language);
/// Who has to sign: "1 person with the role Approver".
[[nodiscard]] QString needsWords(const std::vector<ledger::RoleNeed>& needs);
/// Both as a sentence.
[[nodiscard]] QString ruleWords(const api::View& view, const ledger::Rule& rule, Language language);
/// What is weak in a policy and why it matters, as a sentence.
struct FindingSentence {
    ledger::PolicyFlaw flaw;
    QString sentence;
};
/// One sentence each; rules that depend on the same people are named together.
[[nodiscard]] std::vector<FindingSentence> findingsWords(
    const api::View& view, const std::vector<ledger::PolicyFinding>& findings);

}  // namespace seabridge::text
