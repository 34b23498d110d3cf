// SPDX-License-Identifier: GPL-3.0-or-later
#include "EpochRequest.h"

#include "PeerCommand.h"
#include "PeerTrouble.h"
#include "base/File.h"
#include "base/Log.h"
#include "codec/Fields.h"

#include <chrono>
#include <thread>

namespace seabridge::app {
namespace {

using base::Result;

constexpr std::size_t kMaxTextBytes = 1 << 20;
constexpr int kPatienceSteps = 100;
constexpr std::chrono::milliseconds kStep{100};

constexpr std::string_view kMeaning =
    "A change of the order's epoch is for a chain that stands still and cannot go on by itself: no\n"
    "header can win a quorum at a height, or the order is lost. With --yes this member signs what it\n"
    "voted for, with its peer's key, and leaves the present epoch for good: its peer never votes in it\n"
    "again. Once a quorum of members has done the same, with the same --epoch and --holder, the new\n"
    "epoch begins after the last block that may have been certified; nothing certified is lost. The\n"
    "members' officers agree on epoch and holder by other means first. --keep is for the case that\n"
    "several headers may have been certified and a quorum of members chooses one.\n";

struct RequestFile {
    std::string domain = "seabridge/epochrequest/1";
    std::uint64_t epoch = 0;  ///< 0: how things stand
    ledger::OrgId holder;
    std::optional<base::Hash> keep;

    static void fields(auto& self, auto&& visit) {
        visit("domain", self.domain);
        visit("epoch", self.epoch);
        visit("holder", self.holder);
        visit("keep", self.keep);
    }
};

std::filesystem::path requestPath(const PeerPaths& paths) { return paths.data / "epoch.request"; }
std::filesystem::path answerPath(const PeerPaths& paths) { return paths.data / "epoch.answer"; }

void removeFile(const std::filesystem::path& path) {
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
}

/// Nothing if nobody answers: the peer does not run.
std::optional<std::string> ask(const PeerPaths& paths, const RequestFile& request) {
    removeFile(answerPath(paths));
    if (!base::replaceFile(requestPath(paths), codec::encoded(request))) return std::nullopt;
    for (int i = 0; i < kPatienceSteps; ++i) {
        std::this_thread::sleep_for(kStep);
        const auto answer = base::readFile(answerPath(paths), kMaxTextBytes);
        if (!answer) continue;
        removeFile(answerPath(paths));
        return std::string(answer->begin(), answer->end());
    }
    removeFile(requestPath(paths));
    return std::nullopt;
}

}  // namespace

std::optional<EpochRequest> takeEpochRequest(const PeerPaths& paths) {
    const auto bytes = base::readFile(requestPath(paths), kMaxTextBytes);
    if (!bytes && bytes.error().code == base::ErrorCode::NotFound) return std::nullopt;
    removeFile(requestPath(paths));
    if (!bytes) {
        base::logWarn("peer", "epoch.request: {}", bytes.error().detail);
        return std::nullopt;
    }
    const auto file = codec::decoded<RequestFile>(*bytes);
    if (!file || file->domain != RequestFile().domain) {
        base::logWarn("peer", "epoch.request is not understood");
        return std::nullopt;
    }
    EpochRequest out;
    if (file->epoch > 0) out.wanted = ledger::EpochChoice{file->epoch, file->holder, file->keep};
    return out;
}

void answerEpochRequest(const PeerPaths& paths, const std::string& text) {
    if (const auto done = base::replaceFile(answerPath(paths), base::bytesOf(base::viewOf(text)));
        !done)
        base::logWarn("peer", "epoch.answer: {}", done.error().detail);
}

std::string textOf(const peer::EpochStatus& status) {
    auto out = fmt::format("epoch      {}\ncertified  {} {}\n", status.epoch, status.certified,
                           base::toHex(status.head));
    if (status.trouble) out += textOf(*status.trouble) + '\n';
    if (status.next)
        out += fmt::format("next       {} held by {}{}\n", status.next->epoch,
                           base::toHex(status.next->holder), status.opened ? ", opened" : "");
    for (const auto& said : status.statements)
        out += fmt::format("statement  {} epoch {} holder {} certified {}{}{}\n",
                           base::toHex(said.member), said.epoch, base::toHex(said.holder),
                           said.certified, said.knowsVotes ? "" : " without its votes",
                           said.keep ? fmt::format(" keep {}", base::toHex(*said.keep)) : "");
    if (!status.decision) return out;
    out += fmt::format("decision   {}\n", ledger::meaningOf(status.decision->kind));
    for (const auto& one : status.decision->candidates)
        out += fmt::format("candidate  height {} {} votes {}\n", one.height,
                           base::toHex(one.headerId), one.votes);
    return out;
}

int askEpoch(const PeerCommand& command) {
    const auto config = loadPeerConfig(command.file);
    if (!config) {
        say(stderr, fmt::format("seabridge-peer: {}\n", config.error().detail));
        return 1;
    }
    if (command.epoch && !command.confirmed) {
        say(stderr, fmt::format("{}Nothing was done: --yes is missing.\n", kMeaning));
        return 2;
    }
    RequestFile request;
    request.epoch = command.epoch.value_or(0);
    request.holder = command.holder.value_or(ledger::OrgId());
    request.keep = command.keep;
    const auto answer = ask(PeerPaths{config->data}, request);
    if (!answer) {
        say(stderr, "seabridge-peer: the peer does not answer; it must run\n");
        return 1;
    }
    const bool isRefused = answer->starts_with("refused");
    say(isRefused ? stderr : stdout, *answer);
    return isRefused ? 1 : 0;
}

}  // namespace seabridge::app
