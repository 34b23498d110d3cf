// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerConfig.h"
#include "PeerDriver.h"

#include "base/Ensure.h"
#include "base/Log.h"

#include <charconv>
#include <csignal>
#include <cstdio>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

using namespace seabridge;
using app::PeerClock;
using app::PeerConfig;
using app::PeerDriver;
using base::Result;

namespace {

constexpr int kFailed = 1;
constexpr int kUsage = 2;

int failed(const base::Error& error) {
    std::fputs(fmt::format("seabridge-peer: {}: {}\n", nameOf(error.code), error.detail).c_str(),
               stderr);
    return kFailed;
}

void print(const std::string& line) {
    std::fputs(line.c_str(), stdout);
    std::fflush(stdout);
}

int init(const PeerConfig& config) {
    const auto keys = app::makePeerKeys({config.data});
    if (!keys) return failed(keys.error());
    const auto peerKey = base::toHex(keys->signing.publicKey().bytes);
    const auto curveKey = base::toHex(net::curvePublicOf(keys->curve));
    if (config.json)
        print(fmt::format("{{\"peerKey\":\"{}\",\"curveKey\":\"{}\",\"requestEndpoint\":\"{}\","
                          "\"announceEndpoint\":\"{}\",\"guestEndpoint\":\"{}\"}}\n",
                          peerKey, curveKey, config.listen, config.announce, config.guests));
    else
        print(fmt::format("peer key   {}\ncurve key  {}\n", peerKey, curveKey));
    return 0;
}

Result<app::PeerSetup> setupOf(const PeerConfig& config) {
    app::PeerPaths paths{config.data};
    auto keys = app::loadPeerKeys(paths);
    if (!keys) return std::unexpected(keys.error());
    auto genesis = app::loadGenesis(config.genesis);
    if (!genesis) return std::unexpected(genesis.error());
    const auto* self = app::memberOf(*genesis, keys->signing.publicKey());
    if (self == nullptr)
        return base::fail(base::ErrorCode::InvalidInput, "no member has this peer's key");
    if (net::curvePublicOf(keys->curve) != self->curveKey)
        return base::fail(base::ErrorCode::InvalidInput, "the member has another curve key");
    if (config.clock && !genesis->simulated)
        return base::fail(base::ErrorCode::InvalidInput, "--clock: not a simulated consortium");
    const auto holder = config.orderHolder.value_or(genesis->members.front().org);
    if (std::ranges::find(genesis->members, holder, &ledger::Member::org) ==
        genesis->members.end())
        return base::fail(base::ErrorCode::InvalidInput, "--order: no member");
    const auto either = [](const std::string& first, const std::string& second) {
        return first.empty() ? second : first;
    };
    auto listen = either(config.listen, self->requestEndpoint);
    auto announce = either(config.announce, self->announceEndpoint);
    const auto org = self->org;
    return app::PeerSetup{std::move(paths),  std::move(*genesis), std::move(*keys),
                          org,               holder,              std::move(listen),
                          std::move(announce), config.guests};
}

/// Lines of standard input that set the simulated clock; nothing else is understood.
class ClockLines {
public:
    explicit ClockLines(PeerClock& clock) : clock_(clock) {}

    /// False once the input has ended.
    bool read() {
        char bytes[512];
        const ssize_t got = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (got <= 0) return got < 0 && errno == EINTR;
        for (const char c : std::string_view(bytes, static_cast<std::size_t>(got))) {
            if (c == '\n') obey(std::exchange(line_, {}));
            else if (line_.size() < sizeof bytes) line_.push_back(c);
        }
        return true;
    }

private:
    void obey(std::string_view line) {
        constexpr std::string_view kClock = "clock ", kAdvance = "advance ";
        if (line.empty()) return;
        std::int64_t seconds = 0;
        if (!clock_.isSimulated()) return base::logWarn("peer", "the clock is not simulated");
        const auto time = line.starts_with(kClock)
                              ? base::timeFromIso(line.substr(kClock.size()))
                              : std::nullopt;
        if (time) return clock_.set(*time);
        const bool advances = line.starts_with(kAdvance) &&
                              secondsIn(line.substr(kAdvance.size()), seconds);
        if (advances) return clock_.advance(seconds * base::kSecondMs);
        base::logWarn("peer", "not understood: {}", line);
    }
    static bool secondsIn(std::string_view text, std::int64_t& seconds) {
        constexpr std::int64_t kMost = 100LL * 366 * 24 * 3600;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
        return error == std::errc() && end == text.data() + text.size() && seconds >= 0 &&
               seconds <= kMost;
    }

    PeerClock& clock_;
    std::string line_;
};

/// Waits for a signal, the end of `ended`, or of standard input if that counts.
void waitForEnd(int signals, int ended, PeerClock& clock, bool stopWithInput) {
    ClockLines lines(clock);
    pollfd items[] = {{signals, POLLIN, 0}, {ended, POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
    for (;;) {
        if (poll(items, 3, -1) < 0) continue;
        if (items[0].revents != 0 || items[1].revents != 0) return;
        if (items[2].revents == 0 || lines.read()) continue;
        if (stopWithInput) return;
        items[2].fd = -1;
    }
}

/// What the ready line says of the member, before the driver takes the setup.
std::string identityOf(const app::PeerSetup& setup) {
    return fmt::format("\"org\":\"{}\",\"network\":\"{}\",\"holdsOrder\":{}",
                       base::toHex(setup.self), base::toHex(setup.genesis.networkId()),
                       setup.self == setup.orderHolder);
}

std::string readyLine(const PeerDriver& driver, const std::string& identity, bool guests) {
    const auto& server = driver.server();
    return fmt::format("ready {{\"request\":\"{}\",\"announce\":\"{}\",\"guests\":\"{}\",{},"
                       "\"height\":{}}}\n",
                       server.requestEndpoint(), server.announceEndpoint(),
                       guests ? server.guestEndpoint() : "", identity, driver.certifiedHeight());
}

int serve(app::PeerSetup setup, PeerClock& clock, const PeerConfig& config, int signals) {
    const auto identity = identityOf(setup);
    auto driver = PeerDriver::start(std::move(setup), clock);
    if (!driver) return failed(driver.error());
    const int ended = eventfd(0, EFD_CLOEXEC);
    ENSURE(ended >= 0);
    print(readyLine(**driver, identity, !config.guests.empty()));
    Result<void> outcome;
    std::thread core([&] {
        outcome = (*driver)->run();
        (void)eventfd_write(ended, 1);
    });
    waitForEnd(signals, ended, clock, config.stopWithParent);
    (*driver)->stop();
    core.join();
    close(ended);
    if (outcome) return 0;
    base::logAlarm("peer", "stopped: {}: {}", nameOf(outcome.error().code), outcome.error().detail);
    return kFailed;
}

/// Before any thread starts, so that all inherit it.
int blockSignals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);  // a file size limit is an error like a full disk
    return signalfd(-1, &set, SFD_CLOEXEC);
}

/// One descriptor a segment of blocks and several a connection.
void allowManyFiles() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    (void)setrlimit(RLIMIT_NOFILE, &limit);
}

int run(const PeerConfig& config) {
    const pid_t parent = getppid();
    if (config.stopWithParent) {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (getppid() != parent) return 0;
    }
    const int signals = blockSignals();
    ENSURE(signals >= 0);
    allowManyFiles();
    auto setup = setupOf(config);
    if (!setup) return failed(setup.error());
    PeerClock clock(config.clock);
    return serve(std::move(*setup), clock, config, signals);
}

}  // namespace

int main(int argc, char** argv) {
    base::hardenProcess();
    const auto config =
        app::peerConfigOf({argv + 1, static_cast<std::size_t>(std::max(argc - 1, 0))});
    if (!config) {
        std::fputs(fmt::format("seabridge-peer: {}\nTry seabridge-peer --help.\n",
                               config.error().detail).c_str(), stderr);
        return kUsage;
    }
    if (config->quiet) base::setLogLevel(base::LogLevel::Warn);
    try {
        switch (config->command) {
            case PeerConfig::Command::Help: print(std::string(app::peerHelp())); return 0;
            case PeerConfig::Command::Init: return init(*config);
            case PeerConfig::Command::Run: return run(*config);
        }
    } catch (const std::exception& error) {
        // An invariant of ours, or memory: nothing that was promised is unwritten.
        base::logAlarm("peer", "stopped: {}", error.what());
    }
    return kFailed;
}
