// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Precedence.h"

#include "base/Ensure.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace seabridge::ledger {

namespace {

using enum Act;
using enum Kept;
using enum Side;
using F = Frozen;
using P = Power;
using R = Reject;

// An ordinary freeze stops what leaves and lets arrive. What comes back out of an own hold arrives
// even under a deep one: it was the account's before, and a hold that could not end would bind the
// other side. A clawback takes free money, frozen or not; what is held was promised to another.
constexpr std::array kTable{
    Precedence{Pay, Free, Giver, F::No, P::Nothing, R::None},
    Precedence{Pay, Free, Giver, F::Sending, P::Freeze, R::Frozen},
    Precedence{Pay, Free, Giver, F::Everything, P::Freeze, R::Frozen},
    Precedence{Pay, Free, Taker, F::No, P::Nothing, R::None},
    Precedence{Pay, Free, Taker, F::Sending, P::Nothing, R::None},
    Precedence{Pay, Free, Taker, F::Everything, P::Freeze, R::ReceiverFrozen},

    Precedence{Settle, Free, Giver, F::No, P::Claim, R::None},
    Precedence{Settle, Free, Giver, F::Sending, P::Freeze, R::Frozen},
    Precedence{Settle, Free, Giver, F::Everything, P::Freeze, R::Frozen},
    Precedence{Settle, Free, Taker, F::No, P::Claim, R::None},
    Precedence{Settle, Free, Taker, F::Sending, P::Claim, R::None},
    Precedence{Settle, Free, Taker, F::Everything, P::Freeze, R::ReceiverFrozen},

    Precedence{SetAside, Deposit, Giver, F::No, P::Hold, R::None},
    Precedence{SetAside, Deposit, Giver, F::Sending, P::Freeze, R::Frozen},
    Precedence{SetAside, Deposit, Giver, F::Everything, P::Freeze, R::Frozen},
    Precedence{SetAside, Funding, Giver, F::No, P::Hold, R::None},
    Precedence{SetAside, Funding, Giver, F::Sending, P::Freeze, R::Frozen},
    Precedence{SetAside, Funding, Giver, F::Everything, P::Freeze, R::Frozen},

    Precedence{Post, Deposit, Giver, F::No, P::Claim, R::None},
    Precedence{Post, Deposit, Giver, F::Sending, P::Freeze, R::Frozen},
    Precedence{Post, Deposit, Giver, F::Everything, P::Freeze, R::Frozen},
    Precedence{Post, Deposit, Taker, F::No, P::Claim, R::None},
    Precedence{Post, Deposit, Taker, F::Sending, P::Claim, R::None},
    Precedence{Post, Deposit, Taker, F::Everything, P::Freeze, R::ReceiverFrozen},
    Precedence{Post, Funding, Giver, F::No, P::Claim, R::None},
    Precedence{Post, Funding, Giver, F::Sending, P::Freeze, R::Frozen},
    Precedence{Post, Funding, Giver, F::Everything, P::Freeze, R::Frozen},
    Precedence{Post, Funding, Taker, F::No, P::Claim, R::None},
    Precedence{Post, Funding, Taker, F::Sending, P::Claim, R::None},
    Precedence{Post, Funding, Taker, F::Everything, P::Freeze, R::ReceiverFrozen},

    Precedence{GiveBack, Deposit, Taker, F::No, P::Hold, R::None},
    Precedence{GiveBack, Deposit, Taker, F::Sending, P::Hold, R::None},
    Precedence{GiveBack, Deposit, Taker, F::Everything, P::Hold, R::None},
    Precedence{GiveBack, Funding, Taker, F::No, P::Hold, R::None},
    Precedence{GiveBack, Funding, Taker, F::Sending, P::Hold, R::None},
    Precedence{GiveBack, Funding, Taker, F::Everything, P::Hold, R::None},

    Precedence{Issue, Free, Taker, F::No, P::Nothing, R::None},
    Precedence{Issue, Free, Taker, F::Sending, P::Nothing, R::None},
    Precedence{Issue, Free, Taker, F::Everything, P::Freeze, R::ReceiverFrozen},

    Precedence{ClawBack, Free, Giver, F::No, P::Clawback, R::None},
    Precedence{ClawBack, Free, Giver, F::Sending, P::Clawback, R::None},
    Precedence{ClawBack, Free, Giver, F::Everything, P::Clawback, R::None},
    Precedence{ClawBack, Deposit, Giver, F::No, P::Hold, R::MoneyHeld},
    Precedence{ClawBack, Deposit, Giver, F::Sending, P::Hold, R::MoneyHeld},
    Precedence{ClawBack, Deposit, Giver, F::Everything, P::Hold, R::MoneyHeld},
    Precedence{ClawBack, Funding, Giver, F::No, P::Hold, R::MoneyHeld},
    Precedence{ClawBack, Funding, Giver, F::Sending, P::Hold, R::MoneyHeld},
    Precedence{ClawBack, Funding, Giver, F::Everything, P::Hold, R::MoneyHeld},
};

constexpr std::string_view kLegend =
    "# What wins among freeze, hold, claim and clawback\n"
    "\n"
    "Printed by `seabridge-cli consortium precedence --markdown` from the table that the rules ask\n"
    "(`Precedence.cpp`); a test tries each row and compares this file. Don't edit it by hand.\n"
    "\n"
    "A movement goes through if the row of the giver's account and the row of the taker's allow\n"
    "it. *Frozen* is that account in that currency at block time: `sending` is an ordinary freeze,\n"
    "`everything` a deep one; of several orders the one that reaches farther counts. A *claim* is\n"
    "what a contract gives another: an obligation to be settled, the posting of a deposit or of a\n"
    "funded payment to whom it is held for. No kind posts a deposit yet; its rows are tried by a\n"
    "plan of the test's own.\n"
    "\n"
    "Only currencies defined with the right to freeze can be frozen, only those with the right to\n"
    "claw back can be clawed back, and neither right is ever changed. A clawback takes free money;\n"
    "where that does not suffice but held money would, `money-held` says so. Paying the issuer is\n"
    "paying: a frozen account cannot do that either.\n"
    "\n"
    "| act | money | account | frozen | wins | outcome |\n"
    "|---|---|---|---|---|---|\n";

}  // namespace

std::string_view nameOf(Act act) {
    switch (act) {
        case Pay: return "pay";
        case Settle: return "settle";
        case SetAside: return "set-aside";
        case Post: return "post";
        case GiveBack: return "give-back";
        case Issue: return "issue";
        case ClawBack: return "claw-back";
    }
    return "";
}

std::string_view nameOf(Kept kept) {
    switch (kept) {
        case Free: return "free";
        case Deposit: return "deposit";
        case Funding: return "funding";
    }
    return "";
}

Kept keptAs(HoldPurpose purpose) {
    return purpose == HoldPurpose::Deposit ? Deposit : Funding;
}

std::string_view nameOf(Side side) { return side == Giver ? "giver" : "taker"; }

std::string_view nameOf(Power power) {
    switch (power) {
        case Power::Nothing: return "nothing";
        case Power::Freeze: return "freeze";
        case Power::Hold: return "hold";
        case Power::Claim: return "claim";
        case Power::Clawback: return "clawback";
    }
    return "";
}

std::span<const Precedence> precedences() { return kTable; }

Reject outcomeOf(Act act, Kept money, Side side, Frozen frozen) {
    const auto* found = std::ranges::find_if(kTable, [&](const Precedence& row) {
        return row.act == act && row.money == money && row.side == side && row.frozen == frozen;
    });
    ENSURE(found != kTable.end());
    return found->outcome;
}

std::string precedencesAsMarkdown() {
    std::string out(kLegend);
    for (const auto& row : kTable)
        out += fmt::format("| {} | {} | {} | {} | {} | {} |\n", nameOf(row.act), nameOf(row.money),
                           nameOf(row.side), nameOf(row.frozen), nameOf(row.wins),
                           nameOf(row.outcome));
    return out;
}

}  // namespace seabridge::ledger
