// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "Help.h"

#include <array>
#include <cstdio>

namespace seabridge::cli {

namespace {

constexpr std::array kCommon{Option{"--json"}, Option{"--data", "DIR"},
                             Option{"--passphrase-fd", "N"}, Option{"--help"}};

void print(std::FILE* out, std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), out);
}

void printLine(std::string_view text) {
    if (text.empty()) return;
    print(stdout, text);
    if (!text.ends_with('\n')) print(stdout, "\n");
}

Exit tell(const Problem& problem, bool asJson) {
    print(stderr, fmt::format("seabridge-cli: {}{}{}\n", problem.code,
                              problem.detail.empty() ? "" : ": ", problem.detail));
    if (asJson)
        printLine(fmt::format("{{\"error\":{{\"code\":{},\"detail\":{}{}}}}}",
                              codec::jsonQuoted(problem.code), codec::jsonQuoted(problem.detail),
                              problem.json));
    return problem.exit;
}

Exit tellWrongUse(std::string detail, const std::string& helpFor, bool asJson) {
    detail += fmt::format(" (see seabridge-cli {}--help)", helpFor.empty() ? "" : helpFor + " ");
    return tell({Exit::WrongUse, "wrong-use", std::move(detail)}, asJson);
}

/// Output that never arrived makes the answer a failure.
Exit flushed(Exit exit) {
    const bool isWritten = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    return isWritten || exit != Exit::Done ? exit : Exit::Failed;
}

Exit run(const Command& command, std::span<const std::string_view> words, bool asJson) {
    auto options = command.options;
    options.insert(options.end(), kCommon.begin(), kCommon.end());
    const auto arguments = Arguments::parse(words, options);
    if (!arguments) return tellWrongUse(arguments.error(), nameOf(command), asJson);
    const auto given = arguments->operands().size();
    if (given < command.minOperands)
        return tellWrongUse(fmt::format("{} is missing", command.operands), nameOf(command),
                            asJson);
    if (given > command.maxOperands)
        return tellWrongUse(fmt::format("one word too many: {}",
                                        arguments->operands()[command.maxOperands]),
                            nameOf(command), asJson);
    const auto outcome = command.run(*arguments);
    if (!outcome && outcome.error().exit == Exit::WrongUse)
        return tellWrongUse(outcome.error().detail, nameOf(command), asJson);
    if (!outcome) return tell(outcome.error(), asJson);
    printLine(asJson ? outcome->json : outcome->text);
    return Exit::Done;
}

/// Common options may stand before the command too; they move behind it.
std::vector<std::string_view> commandFirst(std::span<const std::string_view> words) {
    std::size_t at = 0;
    while (at < words.size() && words[at].starts_with("--")) {
        const auto option = std::ranges::find(kCommon, words[at], &Option::name);
        at += option != kCommon.end() && !option->value.empty() ? 2 : 1;
    }
    at = std::min(at, words.size());
    std::vector<std::string_view> out(words.begin() + std::ptrdiff_t(at), words.end());
    out.insert(out.end(), words.begin(), words.begin() + std::ptrdiff_t(at));
    return out;
}

bool contains(std::span<const std::string_view> words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

Exit dispatch(const std::vector<Command>& commands, std::span<const std::string_view> words) {
    const bool wantsHelp = contains(words, "--help") || contains(words, "-h");
    const bool asJson = contains(words, "--json");
    const auto first = words.empty() ? std::string_view() : words[0];
    const auto second = words.size() < 2 ? std::string_view() : words[1];
    for (const auto& command : commands) {
        if (command.group != first || (!command.name.empty() && command.name != second)) continue;
        if (wantsHelp) {
            print(stdout, helpOf(command));
            return Exit::Done;
        }
        return run(command, words.subspan(command.name.empty() ? 1 : 2), asJson);
    }
    const bool isGroup =
        std::ranges::find(commands, first, &Command::group) != commands.end();
    if (wantsHelp && (isGroup || first.starts_with("-"))) {
        print(stdout, helpOf(commands, isGroup ? first : std::string_view()));
        return Exit::Done;
    }
    if (words.empty() || first.starts_with("-")) return tellWrongUse("no command", "", asJson);
    if (!isGroup)
        return tellWrongUse(fmt::format("unknown command {}", first), "", asJson);
    const auto what = second.empty() || second.starts_with("-")
                          ? fmt::format("{} needs a second word", first)
                          : fmt::format("unknown command {} {}", first, second);
    return tellWrongUse(what, std::string(first), asJson);
}

}  // namespace

Problem problemOf(const base::Error& error) {
    const auto exit = error.code == base::ErrorCode::NotFound ? Exit::NotFound : Exit::Failed;
    const auto detail = error.code == base::ErrorCode::RolledBack
                            ? "the vault was restored or rolled back; read-only until vault accept"
                            : error.detail;
    return {exit, std::string(base::nameOf(error.code)), detail};
}

std::vector<Command> allCommands() {
    std::vector<Command> out;
    for (auto* group : {byteCommands, merkleCommands, phraseCommands, rateCommands, genesisCommands,
                        vaultCommands, deviceCommands, peopleCommands, freezeCommands,
                        kycCommands, moneyCommands, chainCommands, quoteCommands, approvalCommands,
                        orderCommands})
        std::ranges::move(group(), std::back_inserter(out));
    return out;
}

Exit runCommandLine(std::span<const std::string_view> words) {
    return flushed(dispatch(allCommands(), commandFirst(words)));
}

}  // namespace seabridge::cli
