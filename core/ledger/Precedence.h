// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Accounts.h"
#include "ledger/Freeze.h"
#include "ledger/Reject.h"

#include <span>
#include <string>
#include <string_view>

/// What wins among freeze, hold, claim and clawback: one table with a row for each state. Draft
/// asks it whenever money is to move, `seabridge-cli consortium precedence` prints it, and
/// PRECEDENCE.md is what it prints.
namespace seabridge::ledger {

/// What is to happen to money.
enum class Act : std::uint8_t {
    Pay = 1,       ///< to another, by choice
    Settle = 2,    ///< to the creditor of an obligation: a claim
    SetAside = 3,  ///< into a hold
    Post = 4,      ///< out of a hold to whom it is held for: a claim
    GiveBack = 5,  ///< out of a hold to its owner
    Issue = 6,     ///< new money
    ClawBack = 7,  ///< taken by the issuer
};
[[nodiscard]] std::string_view nameOf(Act act);

/// How the money lies (of SetAside: how it is to lie).
enum class Kept : std::uint8_t { Free = 1, Deposit = 2, Funding = 3 };
[[nodiscard]] std::string_view nameOf(Kept kept);
[[nodiscard]] Kept keptAs(HoldPurpose purpose);

/// Of which account the row speaks. A movement goes through if the rows of both allow it.
enum class Side : std::uint8_t { Giver = 1, Taker = 2 };
[[nodiscard]] std::string_view nameOf(Side side);

enum class Power : std::uint8_t { Nothing = 1, Freeze = 2, Hold = 3, Claim = 4, Clawback = 5 };
[[nodiscard]] std::string_view nameOf(Power power);

struct Precedence {
    Act act;
    Kept money;
    Side side;
    Frozen frozen;  ///< that account, in that currency
    Power wins;     ///< Nothing: nobody else has a say
    Reject outcome;
};

/// For each act, kind of money and side that there is: a row for each way to be frozen.
[[nodiscard]] std::span<const Precedence> precedences();
/// Of the row for that state, which there must be.
[[nodiscard]] Reject outcomeOf(Act act, Kept money, Side side, Frozen frozen);

/// The table with its legend, as PRECEDENCE.md has it.
[[nodiscard]] std::string precedencesAsMarkdown();

}  // namespace seabridge::ledger
