// SPDX-License-Identifier: GPL-3.0-or-later
#include "FetchConsortium.h"

#include "base/File.h"
#include "net/Client.h"

#include <condition_variable>
#include <mutex>

namespace seabridge::cli {

namespace {

using base::ErrorCode;
using base::Result;
using base::fail;

constexpr std::uint32_t kMaxFetchTimeout = 3600;

/// A connection as a guest, one question at a time.
class Guest {
public:
    Result<void> connect(std::string endpoint, const net::CurvePublicKey& server) {
        net::ClientEvents events;
        events.onReply = [this](net::Frame frame) {
            const std::lock_guard lock(mutex_);
            reply_ = std::move(frame);
            came_.notify_all();
        };
        auto client = net::Client::start(net::guestOptions(std::move(endpoint), server),
                                         std::move(events));
        if (!client) return std::unexpected(client.error());
        client_ = std::move(*client);
        return {};
    }

    template <class Reply>
    Result<Reply> ask(net::Message message, std::chrono::seconds timeout) {
        const auto number = ++lastNumber_;
        if (!client_->send({net::numberOf(message), number, codec::encoded(net::Empty())}))
            return fail(ErrorCode::TooLarge, "request");
        std::unique_lock lock(mutex_);
        const bool came = came_.wait_for(
            lock, timeout, [&] { return reply_ && reply_->requestId == number; });
        if (!came) return fail(ErrorCode::TimedOut, "no answer");
        if (reply_->kind != net::replyNumberOf(message)) return fail(ErrorCode::Busy, "refused");
        auto reply = codec::decoded<Reply>(reply_->body);
        if (!reply) return fail(ErrorCode::Protocol, "reply");
        return std::move(*reply);
    }

private:
    std::mutex mutex_;
    std::condition_variable came_;
    std::optional<net::Frame> reply_;
    std::uint64_t lastNumber_ = 0;
    std::unique_ptr<net::Client> client_;  // last: it calls back until it is gone
};

Result<base::Bytes> fetch(Guest& guest, std::chrono::seconds timeout) {
    auto genesis = guest.ask<net::GenesisReply>(net::Message::GetGenesis, timeout);
    if (!genesis) return std::unexpected(genesis.error());
    auto state = guest.ask<net::ConsortiumReply>(net::Message::GetConsortium, timeout);
    if (!state) return std::unexpected(state.error());
    return codec::encoded(lightnode::ConsortiumFile{
        .genesis = std::move(genesis->genesis), .state = std::move(*state)});
}

Answer answerFor(const lightnode::Consortium& consortium, const std::string& file) {
    const auto network = base::toHex(consortium.genesis.networkId());
    const auto signers = consortium.members.signers().size();
    return {fmt::format("{}\nnetwork  {}\nas of    block {}, {}\nmembers  {} active\n",
                        consortium.genesis.name, network, consortium.height,
                        base::isoOf(consortium.time), signers),
            fmt::format("{{\"file\":{},\"network\":\"{}\",\"height\":{},\"time\":{},"
                        "\"members\":{}}}",
                        codec::jsonQuoted(file), network, consortium.height, consortium.time,
                        codec::toJson(consortium.members.members))};
}

}  // namespace

std::expected<lightnode::Consortium, Problem> consortiumAt(const std::filesystem::path& path) {
    const auto bytes = base::readFile(path, lightnode::kMaxConsortiumBytes);
    if (!bytes) return failed(bytes.error());
    auto consortium = lightnode::consortiumFrom(*bytes);
    if (consortium) return std::move(*consortium);
    auto error = consortium.error();
    error.detail = fmt::format("{}: {}", path.string(), error.detail);
    return failed(error);
}

std::vector<Option> fetchOptions() {
    return {{"--from", "ENDPOINT"},
            {"--server-key", "KEY"},
            {"--network", "ID"},
            {"--timeout", "SECONDS"}};
}

const std::string_view kFetchDetails =
    "  Asks a peer's guest endpoint who the members are now and where their peers are, proves it\n"
    "  from the founding file by the signatures of the members of each time, and writes both as one\n"
    "  consortium file. A newcomer's peer and desk start from it, and a desk that no longer finds\n"
    "  the members is given it anew (--genesis). OUT must not exist.\n"
    "  --from ENDPOINT    tcp://ADDRESS:PORT, as a member names it\n"
    "  --server-key KEY   that peer's curve key\n"
    "  --network ID       the network's id as known from elsewhere; without it, compare what is\n"
    "                     printed before trusting the file\n"
    "  --timeout SECONDS  [20]\n"
    "  JSON: {\"file\":F,\"network\":ID,\"height\":N,\"time\":T,\"members\":[MEMBER...]}\n";

Outcome fetchConsortium(const Arguments& arguments) {
    const auto endpoint = arguments.value("--from");
    const auto key = base::fixedFromHex<net::CurvePublicKey>(
        arguments.value("--server-key").value_or(""));
    if (!endpoint || !key) return wrongUse("--from ENDPOINT and --server-key, 64 hex digits");
    const auto seconds = numberFrom(arguments.value("--timeout").value_or("20"), kMaxFetchTimeout);
    if (!seconds || *seconds == 0) return wrongUse("--timeout is a number of seconds");
    std::optional<ledger::NetworkId> network;
    if (const auto wanted = arguments.value("--network")) {
        network = base::fixedFromHex<ledger::NetworkId>(*wanted);
        if (!network) return wrongUse("--network is 64 hex digits");
    }
    Guest guest;
    if (const auto done = guest.connect(std::string(*endpoint), *key); !done)
        return failed(done.error());
    const auto bytes = fetch(guest, std::chrono::seconds(*seconds));
    if (!bytes) return failed(bytes.error());
    const auto consortium = lightnode::consortiumFrom(*bytes);
    if (!consortium) return failed(consortium.error());
    if (network && consortium->genesis.networkId() != *network)
        return failed({ErrorCode::NotProven, "that peer is of another network"});
    const std::filesystem::path out(arguments.operands()[0]);
    const auto made = base::createFile(out, *bytes);
    if (!made) return failed(made.error());
    if (!*made) return refused(out.string() + " exists");
    return answerFor(*consortium, out.string());
}

}  // namespace seabridge::cli
