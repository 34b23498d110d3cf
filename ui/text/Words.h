// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <cstdint>

// The codes, declared without their headers: this file is included by every screen.
namespace seabridge::base {
enum class ErrorCode : int;
}
namespace seabridge::ledger {
enum class ActionClass : std::uint8_t;
enum class CurrencyKind : std::uint8_t;
enum class DueBasis : std::uint8_t;
enum class EffectKind : std::uint16_t;
enum class FreezeReach : std::uint8_t;
enum class GoodsEvent : std::uint8_t;
enum class HoldPurpose : std::uint8_t;
enum class HoldStatus : std::uint8_t;
enum class Kind : std::uint16_t;
enum class KycCaseStatus : std::uint8_t;
enum class LegalBasis : std::uint8_t;
enum class MemberRole : std::uint8_t;
enum class MemberStatus : std::uint8_t;
enum class ObligationStatus : std::uint8_t;
enum class OrgStatus : std::uint8_t;
enum class PendingStatus : std::uint8_t;
enum class QuoteStatus : std::uint8_t;
enum class Reject : std::uint16_t;
enum class Role : std::uint8_t;
enum class TopicKind : std::uint8_t;
}
namespace seabridge::net {
enum class Refusal : std::uint8_t;
}
namespace seabridge::lightnode {
enum class Knowledge : std::uint8_t;
enum class Offence : std::uint8_t;
}
namespace seabridge::trade {
enum class Incoterm : std::uint8_t;
enum class QuoteFault : std::uint8_t;
}
namespace seabridge::compliance {
enum class IdKind : int;
enum class IdProblem : int;
enum class IdWarning : int;
}

/// Every code in the words of the language in use. Plain text. A new enumerator without words does
/// not compile: the switches have no default. After a change of language ask again.
namespace seabridge::text {

enum class AmountFault;

// Whole sentences: what happened, what was kept, what to do.
[[nodiscard]] QString words(ledger::Reject value);
[[nodiscard]] QString words(base::ErrorCode value);
[[nodiscard]] QString words(net::Refusal value);
/// What to put right, beside the field.
[[nodiscard]] QString words(trade::QuoteFault value);
[[nodiscard]] QString words(compliance::IdProblem value);
[[nodiscard]] QString words(compliance::IdWarning value);
/// What a good number of that kind shows, and no more: its form, and its check digit if it has one.
[[nodiscard]] QString goodIdentifierWords(compliance::IdKind kind);
[[nodiscard]] QString words(AmountFault value);

// A word or a phrase for tables, pills and timelines.
[[nodiscard]] QString words(ledger::EffectKind value);
[[nodiscard]] QString words(ledger::QuoteStatus value);
[[nodiscard]] QString words(ledger::PendingStatus value);
[[nodiscard]] QString words(ledger::ObligationStatus value);
[[nodiscard]] QString words(ledger::HoldPurpose value);
[[nodiscard]] QString words(ledger::HoldStatus value);
[[nodiscard]] QString words(ledger::OrgStatus value);
[[nodiscard]] QString words(ledger::MemberStatus value);
/// Valid or not, never why (tipping off).
[[nodiscard]] QString words(ledger::KycCaseStatus value);
[[nodiscard]] QString words(ledger::GoodsEvent value);
[[nodiscard]] QString words(ledger::Role value);
[[nodiscard]] QString words(ledger::MemberRole value);
[[nodiscard]] QString words(ledger::ActionClass value);
[[nodiscard]] QString words(ledger::DueBasis value);
[[nodiscard]] QString words(ledger::LegalBasis value);
[[nodiscard]] QString words(ledger::FreezeReach value);
[[nodiscard]] QString words(ledger::CurrencyKind value);
[[nodiscard]] QString words(ledger::TopicKind value);
/// As a command: "Countersign".
[[nodiscard]] QString words(ledger::Kind value);
[[nodiscard]] QString words(lightnode::Offence value);
[[nodiscard]] QString words(lightnode::Knowledge value);
[[nodiscard]] QString words(trade::Incoterm value);
[[nodiscard]] QString words(compliance::IdKind value);

/// Used by Format.h.
[[nodiscard]] QString deadlineWords(const QString& here, const QString& there);
[[nodiscard]] QString ageWords(std::int64_t ageMs);

}  // namespace seabridge::text
