// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerConfig.h"

#include "base/File.h"

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::Result;
using base::fail;

constexpr std::size_t kMaxGenesisBytes = 64 << 20;

constexpr std::string_view kHelp =
    "seabridge-peer: a consortium member's node\n"
    "\n"
    "  seabridge-peer init --data DIR [--listen E] [--announce E] [--guests E] [--json]\n"
    "      Makes the peer's keys and an empty vote lock in DIR and prints the public keys, which\n"
    "      go into the consortium file. Never replaces keys.\n"
    "  seabridge-peer run --data DIR --genesis FILE [options]\n"
    "      Serves until SIGTERM or SIGINT. Prints one line \"ready {...}\" once it does.\n"
    "  seabridge-peer --help\n"
    "\n"
    "  --data DIR            keys, vote lock, blocks, documents, alarms.log. Back up all of it\n"
    "                        except vote.lock, which must never come back from a copy\n"
    "  --genesis FILE        the consortium file; the peer is the member that has its key\n"
    "  --listen ENDPOINT     requests, tcp://ADDRESS:PORT; default: the member's own in FILE\n"
    "  --announce ENDPOINT   announcements; default: the member's own in FILE\n"
    "  --guests ENDPOINT     genesis and heads for anybody; default: nobody\n"
    "  --order ORG           member (32 hex digits) that holds the embedded order, the same for\n"
    "                        all peers; default: the first member of FILE\n"
    "  --clock TIME          simulated clock that starts at TIME (2026-11-23T09:15:00Z) and runs\n"
    "                        on; moved by lines \"clock TIME\" or \"advance SECONDS\" on standard\n"
    "                        input. Only if FILE says that the consortium is simulated\n"
    "  --stop-with-parent    ends when standard input ends or the parent process dies\n"
    "  --json                init: prints JSON\n"
    "  --quiet               only warnings and alarms on standard error\n"
    "\n"
    "PORT may be *: any free one. Exit codes: 0 done, 1 failed, 2 wrong usage.\n";

bool isEndpoint(std::string_view text) {
    constexpr std::string_view kScheme = "tcp://";
    const auto isPlain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               std::string_view(".-:*[]").contains(c);
    };
    return text.starts_with(kScheme) && text.size() <= 256 &&
           text.substr(kScheme.size()).contains(':') &&
           std::ranges::all_of(text.substr(kScheme.size()), isPlain);
}

Result<void> setEndpoint(std::string& out, std::string_view text) {
    if (!isEndpoint(text))
        return fail(ErrorCode::InvalidInput, fmt::format("no endpoint: {}", text));
    out = text;
    return {};
}

Result<void> setClock(PeerConfig& config, std::string_view text) {
    config.clock = base::timeFromIso(text);
    if (!config.clock) return fail(ErrorCode::InvalidInput, fmt::format("no time: {}", text));
    return {};
}

Result<void> setOrder(PeerConfig& config, std::string_view text) {
    config.orderHolder = base::fixedFromHex<ledger::OrgId>(text);
    if (!config.orderHolder)
        return fail(ErrorCode::InvalidInput, fmt::format("no organization: {}", text));
    return {};
}

bool setFlag(PeerConfig& config, std::string_view name) {
    if (name == "--json") config.json = true;
    else if (name == "--quiet") config.quiet = true;
    else if (name == "--stop-with-parent") config.stopWithParent = true;
    else return false;
    return true;
}

Result<void> setValue(PeerConfig& config, std::string_view name, std::string_view value) {
    if (name == "--data") config.data = value;
    else if (name == "--genesis") config.genesis = value;
    else if (name == "--listen") return setEndpoint(config.listen, value);
    else if (name == "--announce") return setEndpoint(config.announce, value);
    else if (name == "--guests") return setEndpoint(config.guests, value);
    else if (name == "--clock") return setClock(config, value);
    else if (name == "--order") return setOrder(config, value);
    else return fail(ErrorCode::InvalidInput, fmt::format("unknown option: {}", name));
    return {};
}

Result<void> setCommand(PeerConfig& config, std::string_view word) {
    if (word == "init") config.command = PeerConfig::Command::Init;
    else if (word == "run") config.command = PeerConfig::Command::Run;
    else return fail(ErrorCode::InvalidInput, fmt::format("unknown command: {}", word));
    return {};
}

/// The option that has to be there and is not, or nothing.
std::string_view missingIn(const PeerConfig& config) {
    if (config.data.empty()) return "--data";
    const bool needsGenesis = config.command == PeerConfig::Command::Run;
    return needsGenesis && config.genesis.empty() ? "--genesis" : "";
}

}  // namespace

std::string_view peerHelp() { return kHelp; }

Result<PeerConfig> peerConfigOf(std::span<const char* const> words) {
    PeerConfig config;
    if (words.empty()) return fail(ErrorCode::InvalidInput, "a command is missing: init or run");
    for (const std::string_view word : words)
        if (word == "--help" || word == "-h") return config;
    if (const auto done = setCommand(config, words[0]); !done) return std::unexpected(done.error());
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (setFlag(config, words[i])) continue;
        if (i + 1 == words.size())
            return fail(ErrorCode::InvalidInput, fmt::format("{}: unknown or no value", words[i]));
        if (const auto done = setValue(config, words[i], words[i + 1]); !done)
            return std::unexpected(done.error());
        ++i;
    }
    if (const auto missing = missingIn(config); !missing.empty())
        return fail(ErrorCode::InvalidInput, fmt::format("{} is missing", missing));
    return config;
}

Result<ledger::Genesis> loadGenesis(const std::filesystem::path& path) {
    const auto bytes = base::readFile(path, kMaxGenesisBytes);
    if (!bytes) return std::unexpected(bytes.error());
    auto genesis = codec::decoded<ledger::Genesis>(*bytes);
    if (!genesis) return fail(ErrorCode::InvalidInput, path.string() + ": no consortium file");
    if (const auto problem = genesis->problem(); !problem.empty())
        return fail(ErrorCode::InvalidInput, fmt::format("{}: {}", path.string(), problem));
    return std::move(*genesis);
}

const ledger::Member* memberOf(const ledger::Genesis& genesis, const crypto::PublicKey& key) {
    const auto found = std::ranges::find(genesis.members, key, &ledger::Member::peerKey);
    return found == genesis.members.end() ? nullptr : &*found;
}

}  // namespace seabridge::app
