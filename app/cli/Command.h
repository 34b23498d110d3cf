// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Arguments.h"

#include "base/Error.h"
#include "codec/Json.h"

namespace seabridge::cli {

enum class Exit : int { Done = 0, Failed = 1, WrongUse = 2, NotFound = 3 };

/// What a command has to say when it is done: lines for people, and the same as JSON.
struct Answer {
    std::string text;
    std::string json;
};

/// Why it is not done. `json` may carry more members for `--json`, with a leading comma.
struct Problem {
    Exit exit = Exit::Failed;
    std::string code;    ///< kebab-case, stable
    std::string detail;  ///< English
    std::string json = {};
};

using Outcome = std::expected<Answer, Problem>;

/// Exit 3 for NotFound, else 1.
[[nodiscard]] Problem problemOf(const base::Error& error);
[[nodiscard]] inline std::unexpected<Problem> failed(const base::Error& error) {
    return std::unexpected(problemOf(error));
}
/// Foreign input that a rule refuses.
[[nodiscard]] inline std::unexpected<Problem> refused(std::string detail) {
    return std::unexpected(Problem{Exit::Failed, "refused", std::move(detail)});
}
[[nodiscard]] inline std::unexpected<Problem> notFound(std::string detail) {
    return std::unexpected(Problem{Exit::NotFound, "not-found", std::move(detail)});
}
[[nodiscard]] inline std::unexpected<Problem> wrongUse(std::string detail) {
    return std::unexpected(Problem{Exit::WrongUse, "wrong-use", std::move(detail)});
}

/// An answer whose JSON is the value itself.
template <class T>
[[nodiscard]] Answer answerOf(std::string text, const T& value) {
    return {std::move(text), codec::toJson(value)};
}

/// One capability: a row of a table..
struct Command {
    std::string_view group;                    ///< "rates"
    std::string_view name;                     ///< "show"; empty for a command of one word
    std::string_view operands;                 ///< "PAIR", as in the usage line
    std::string_view summary;                  ///< one line
    std::string_view details;                  ///< the rest of --help, lines ending in \n
    std::vector<Option> options;
    std::size_t minOperands = 0;
    std::size_t maxOperands = 0;
    Outcome (*run)(const Arguments& arguments) = nullptr;
};

// One file a group.
[[nodiscard]] std::vector<Command> byteCommands();     // cbor, verify
[[nodiscard]] std::vector<Command> merkleCommands();
[[nodiscard]] std::vector<Command> phraseCommands();
[[nodiscard]] std::vector<Command> rateCommands();
[[nodiscard]] std::vector<Command> genesisCommands();
[[nodiscard]] std::vector<Command> vaultCommands();
[[nodiscard]] std::vector<Command> deviceCommands();

// Online: they work over the light node.
[[nodiscard]] std::vector<Command> peopleCommands();    // org, user, device add|change|show, policy
[[nodiscard]] std::vector<Command> freezeCommands();    // consortium freeze ..., currency clawback
[[nodiscard]] std::vector<Command> kycCommands();
[[nodiscard]] std::vector<Command> moneyCommands();     // currency, pay, wallet, rates publish
[[nodiscard]] std::vector<Command> chainCommands();
[[nodiscard]] std::vector<Command> quoteCommands();
[[nodiscard]] std::vector<Command> approvalCommands();  // inbox, approve, decline, return
[[nodiscard]] std::vector<Command> orderCommands();     // deposit, event, settle, enforce, trade

/// All of them in the order of --help.
[[nodiscard]] std::vector<Command> allCommands();

/// Runs what `words` (argv without the program's name) ask for and prints it.
[[nodiscard]] Exit runCommandLine(std::span<const std::string_view> words);

}  // namespace seabridge::cli
