// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerCommand.h"

#include <algorithm>
#include <charconv>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::Result;
using base::fail;

constexpr std::size_t kMaxReasonBytes = 500;

constexpr std::string_view kHelp =
    "seabridge-peer: a consortium member's node\n"
    "\n"
    "  seabridge-peer init --data DIR [--genesis FILE] [--listen E] [--announce E] [--guests E]\n"
    "                      [--org ORG] [--json]\n"
    "      Makes the peer's keys, an empty vote lock and DIR/peer.toml, with every setting\n"
    "      explained, and prints the public keys (--json: as the consortium file's `peer` takes\n"
    "      them, with the endpoints). Never replaces keys or settings. With --org and --genesis the\n"
    "      keys are for an organization that joins later: prints what `seabridge-cli member admit`\n"
    "      takes, with the proof that they are here; the peer is started once the members have\n"
    "      admitted it. Where others cannot connect to what --listen and --announce say (*,\n"
    "      0.0.0.0, none), add their endpoints there.\n"
    "  seabridge-peer run --config FILE [--clock TIME] [--stop-with-parent]\n"
    "      Serves until SIGTERM or SIGINT. Prints one line \"ready {...}\" once it does.\n"
    "  seabridge-peer proof --config FILE\n"
    "      Prints for the present keys what `member admit` takes, with the proof.\n"
    "  seabridge-peer rotate --config FILE\n"
    "      Makes the next keys, beside the present ones, and prints what `seabridge-cli member\n"
    "      rotate` takes. Repeated, prints the same again.\n"
    "  seabridge-peer rotate --config FILE --use\n"
    "      After that ballot: the next keys become the present ones. Then start the peer anew.\n"
    "  seabridge-peer epoch --config FILE [--epoch N --holder ORG [--keep HEADER] --yes]\n"
    "      Alone: how the order's epoch stands, by the peer that runs. With --epoch: this member's\n"
    "      statement for a new epoch, for a chain that cannot go on by itself. Without --yes it\n"
    "      only says what that means.\n"
    "  seabridge-peer check --config FILE\n"
    "      Verifies what the peer has stored by doing all of it again from the consortium file, and\n"
    "      says the first difference with its height. Changes nothing; the peer may go on running.\n"
    "      Says before that whether the peer is stopped (then it exits with 1) and what the evidence\n"
    "      that it keeps proves.\n"
    "  seabridge-peer lift --config FILE --reason TEXT --yes\n"
    "      Lets a peer that stopped itself (DIVERGED, FORK) go on at its next start; the reason goes\n"
    "      into alarms.log. Says first what that means, and does nothing without --yes. Stop the\n"
    "      peer before.\n"
    "  seabridge-peer --help\n"
    "\n"
    "  --config FILE         the settings, for example DIR/peer.toml\n"
    "  --data DIR            keys, vote lock, blocks, documents, evidence, alarms.log\n"
    "  --genesis FILE        the consortium file; may be made later\n"
    "  --listen ENDPOINT     requests, tcp://ADDRESS:PORT; default: as the ledger says\n"
    "  --announce ENDPOINT   announcements; the same\n"
    "  --guests ENDPOINT     genesis, heads and members for anybody; default: nobody\n"
    "  --org ORG             whom the keys are for, if not a member of the consortium file\n"
    "  --json                prints JSON\n"
    "  --clock TIME          simulated clock that starts at TIME (2026-11-23T09:15:00Z) and runs\n"
    "                        on; moved by lines \"clock TIME\" or \"advance SECONDS\" on standard\n"
    "                        input. Only in a simulated consortium\n"
    "  --stop-with-parent    ends when standard input ends or the parent process dies\n"
    "\n"
    "rotate, epoch and lift run as the account that the data folder belongs to.\n"
    "PORT may be *: any free one. Exit codes: 0 done, 1 failed, 2 wrong usage.\n";

Result<void> setEndpoint(std::string& out, std::string_view text) {
    if (!isEndpoint(text))
        return fail(ErrorCode::InvalidInput, fmt::format("no endpoint: {}", text));
    out = text;
    return {};
}

Result<void> setClock(PeerCommand& command, std::string_view text) {
    command.clock = base::timeFromIso(text);
    if (!command.clock) return fail(ErrorCode::InvalidInput, fmt::format("no time: {}", text));
    return {};
}

bool setFlag(PeerCommand& command, std::string_view name) {
    if (name == "--json" && command.kind == PeerCommand::Kind::Init) command.json = true;
    else if (name == "--yes" && (command.kind == PeerCommand::Kind::Epoch ||
                                 command.kind == PeerCommand::Kind::Lift))
        command.confirmed = true;
    else if (name == "--use" && command.kind == PeerCommand::Kind::Rotate) command.usesNext = true;
    else if (name == "--stop-with-parent" && command.kind == PeerCommand::Kind::Run)
        command.stopWithParent = true;
    else return false;
    return true;
}

Result<void> unknownOption(std::string_view name) {
    return fail(ErrorCode::InvalidInput, fmt::format("unknown option: {}", name));
}

Result<void> setOrg(PeerCommand& command, std::string_view text) {
    command.org = base::fixedFromHex<ledger::OrgId>(text);
    if (!command.org || command.org->isZero())
        return fail(ErrorCode::InvalidInput, fmt::format("no organization: {}", text));
    return {};
}

Result<void> setForInit(PeerCommand& command, std::string_view name, std::string_view value) {
    auto& config = command.config;
    if (name == "--data") config.data = value;
    else if (name == "--genesis") config.genesis = value;
    else if (name == "--listen") return setEndpoint(config.network.listen, value);
    else if (name == "--announce") return setEndpoint(config.network.announce, value);
    else if (name == "--org") return setOrg(command, value);
    else if (name == "--guests") return setEndpoint(config.network.guests, value);
    else return unknownOption(name);
    return {};
}

template <class T>
Result<void> setHex(std::optional<T>& out, std::string_view text) {
    out = base::fixedFromHex<T>(text);
    if (!out) return fail(ErrorCode::InvalidInput, fmt::format("not understood: {}", text));
    return {};
}

Result<void> setForEpoch(PeerCommand& command, std::string_view name, std::string_view value) {
    if (name == "--holder") return setHex(command.holder, value);
    if (name == "--keep") return setHex(command.keep, value);
    if (name != "--epoch") return unknownOption(name);
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size() || number == 0)
        return fail(ErrorCode::InvalidInput, fmt::format("no epoch: {}", value));
    command.epoch = number;
    return {};
}

/// It goes into a log that is read line by line.
Result<void> setReason(PeerCommand& command, std::string_view text) {
    const bool isPrintable = std::ranges::all_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 && byte != 0x7f;
    });
    if (text.empty() || text.size() > kMaxReasonBytes || !isPrintable)
        return fail(ErrorCode::InvalidInput, "--reason: one line of at most 500 bytes");
    command.reason = text;
    return {};
}

Result<void> setValue(PeerCommand& command, std::string_view name, std::string_view value) {
    if (command.kind == PeerCommand::Kind::Init) return setForInit(command, name, value);
    if (name == "--config") command.file = value;
    else if (command.kind == PeerCommand::Kind::Epoch) return setForEpoch(command, name, value);
    else if (name == "--reason" && command.kind == PeerCommand::Kind::Lift)
        return setReason(command, value);
    else if (name == "--clock" && command.kind == PeerCommand::Kind::Run)
        return setClock(command, value);
    else return unknownOption(name);
    return {};
}

Result<void> setKind(PeerCommand& command, std::string_view word) {
    if (word == "init") command.kind = PeerCommand::Kind::Init;
    else if (word == "run") command.kind = PeerCommand::Kind::Run;
    else if (word == "check") command.kind = PeerCommand::Kind::Check;
    else if (word == "proof") command.kind = PeerCommand::Kind::Proof;
    else if (word == "rotate") command.kind = PeerCommand::Kind::Rotate;
    else if (word == "epoch") command.kind = PeerCommand::Kind::Epoch;
    else if (word == "lift") command.kind = PeerCommand::Kind::Lift;
    else return fail(ErrorCode::InvalidInput, fmt::format("unknown command: {}", word));
    return {};
}

/// The option that has to be there and is not, or nothing.
std::string_view missingIn(const PeerCommand& command) {
    if (command.kind == PeerCommand::Kind::Init) {
        if (command.config.data.empty()) return "--data";
        return command.org && command.config.genesis.empty() ? "--genesis" : "";
    }
    if (command.epoch && !command.holder) return "--holder";
    if (command.kind == PeerCommand::Kind::Lift && command.reason.empty()) return "--reason";
    const bool isEpoch = command.kind == PeerCommand::Kind::Epoch;
    if (isEpoch && !command.epoch && (command.holder || command.keep || command.confirmed))
        return "--epoch";
    return command.file.empty() ? "--config" : "";
}

}  // namespace

std::string_view peerHelp() { return kHelp; }

Result<PeerCommand> peerCommandOf(std::span<const char* const> words) {
    PeerCommand command;
    if (words.empty())
        return fail(ErrorCode::InvalidInput,
                    "a command is missing: init, run, check, proof, rotate, epoch or lift");
    for (const std::string_view word : words)
        if (word == "--help" || word == "-h") return command;
    if (const auto done = setKind(command, words[0]); !done) return std::unexpected(done.error());
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (setFlag(command, words[i])) continue;
        if (i + 1 == words.size())
            return fail(ErrorCode::InvalidInput, fmt::format("{}: unknown or no value", words[i]));
        if (const auto done = setValue(command, words[i], words[i + 1]); !done)
            return std::unexpected(done.error());
        ++i;
    }
    if (const auto missing = missingIn(command); !missing.empty())
        return fail(ErrorCode::InvalidInput, fmt::format("{} is missing", missing));
    return command;
}

Result<void> mayChangeFiles(const PeerCommand& command) {
    using Kind = PeerCommand::Kind;
    if (command.kind != Kind::Rotate && command.kind != Kind::Epoch && command.kind != Kind::Lift)
        return {};
    const auto config = loadPeerConfig(command.file);
    struct stat folder {};
    // What is wrong with either, the command itself says.
    if (!config || stat(config->data.c_str(), &folder) != 0 || folder.st_uid == geteuid()) return {};
    const auto* owner = getpwuid(folder.st_uid);
    const auto name = owner != nullptr ? std::string(owner->pw_name) : std::to_string(folder.st_uid);
    return fail(ErrorCode::NotEntitled,
                fmt::format("{} belongs to {}: run this as that account (sudo -u {} ...)",
                            config->data.string(), name, name));
}

void say(std::FILE* out, const std::string& text) {
    std::fputs(text.c_str(), out);
    std::fflush(out);
}

int failed(const base::Error& error) {
    say(stderr, fmt::format("seabridge-peer: {}: {}\n", nameOf(error.code), error.detail));
    return 1;
}

}  // namespace seabridge::app
