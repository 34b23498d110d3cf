// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerService.h"

#include "MetricsSocket.h"
#include "PeerDriver.h"
#include "ServiceNotice.h"
#include "base/Ensure.h"

#include <charconv>
#include <csignal>
#include <cstdio>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace seabridge::app {
namespace {

using base::Result;

constexpr int kFailed = 1;
constexpr int kStopMs = 5000;

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

/// Before any thread starts, so that all inherit it.
base::Descriptor blockSignals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);  // a file size limit is an error like a full disk
    return base::Descriptor(signalfd(-1, &set, SFD_CLOEXEC));
}

/// One descriptor a segment of blocks and several a connection.
void allowManyFiles() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    (void)setrlimit(RLIMIT_NOFILE, &limit);
}

bool isReadable(const base::Descriptor& file, int waitMs = 0) {
    pollfd item{file.number(), POLLIN, 0};
    return poll(&item, 1, waitMs) > 0;
}

/// Waits for a signal, the end of the core thread, or of standard input if that counts. Tells the
/// service manager that the peer lives only as long as its core thread goes on.
class Watch {
public:
    Watch(const base::Descriptor& signals, const base::Descriptor& ended, const PeerDriver& driver,
          const ServiceNotice& notice)
        : signals_(signals), ended_(ended), driver_(driver), notice_(notice) {}

    void wait(PeerClock& clock, bool stopWithInput) {
        ClockLines lines(clock);
        pollfd items[] = {{signals_.number(), POLLIN, 0},
                          {ended_.number(), POLLIN, 0},
                          {STDIN_FILENO, POLLIN, 0}};
        const auto watchdog = notice_.watchdogMs();
        const int pause = watchdog ? static_cast<int>(std::min<TimeMs>(*watchdog / 3, 10'000)) : -1;
        for (;;) {
            const int happened = poll(items, 3, pause);
            tellAlive();
            if (happened <= 0) continue;
            if (items[0].revents != 0 || items[1].revents != 0) return;
            if (items[2].revents == 0 || lines.read()) continue;
            if (stopWithInput) return;
            items[2].fd = -1;
        }
    }

private:
    void tellAlive() {
        const auto turns = driver_.turns();
        if (notice_.watchdogMs() && turns != turns_) notice_.alive();
        turns_ = turns;
    }

    const base::Descriptor& signals_;
    const base::Descriptor& ended_;
    const PeerDriver& driver_;
    const ServiceNotice& notice_;
    std::uint64_t turns_ = 0;
};

/// What the ready line says of the member, before the driver takes the setup.
std::string identityOf(const PeerSetup& setup) {
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

int stoppedBy(const base::Error& error) {
    base::logAlarm("peer", "stopped: {}: {}", nameOf(error.code), error.detail);
    return kFailed;
}

Result<std::unique_ptr<MetricsSocket>> openMetrics(const PeerConfig& config,
                                                   const PeerDriver& driver) {
    if (config.metricsSocket.empty()) return nullptr;
    return MetricsSocket::open(config.metricsSocket, [&driver, data = config.data] {
        return metricsText(*driver.figures(), driver.server().counters(),
                           SystemFigures::of(data));
    });
}

/// Runs the core thread until somebody wants it to end.
int serve(PeerDriver& driver, PeerClock& clock, const PeerCommand& command,
          const base::Descriptor& signals, const ServiceNotice& notice) {
    const base::Descriptor ended(eventfd(0, EFD_CLOEXEC));
    ENSURE(ended.number() >= 0);
    Result<void> outcome;
    std::thread core([&] {
        try {
            outcome = driver.run();
        } catch (const std::exception& broken) {
            outcome = base::fail(base::ErrorCode::Internal, broken.what());
        }
        (void)eventfd_write(ended.number(), 1);
    });
    Watch(signals, ended, driver, notice).wait(clock, command.stopWithParent);
    notice.stopping();
    driver.stop();
    if (!isReadable(ended, kStopMs)) {
        // A disk that hangs. What was promised is on it, so nothing is lost by leaving now.
        base::logAlarm("peer", "not stopped within {} ms: leaving", kStopMs);
        _exit(kFailed);
    }
    core.join();
    return outcome ? 0 : stoppedBy(outcome.error());
}

}  // namespace

int runPeer(const PeerCommand& command) {
    const pid_t parent = getppid();
    if (command.stopWithParent) {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (getppid() != parent) return 0;
    }
    const auto signals = blockSignals();
    ENSURE(signals.number() >= 0);
    allowManyFiles();
    const auto config = loadPeerConfig(command.file);
    if (!config) return stoppedBy(config.error());
    base::setLogLevel(config->logLevel);
    auto setup = peerSetupOf(*config);
    if (!setup) return stoppedBy(setup.error());
    if (command.clock && !setup->genesis.simulated)
        return stoppedBy({base::ErrorCode::InvalidInput, "--clock: not a simulated consortium"});
    setup->isStopWanted = [&] { return isReadable(signals); };
    const auto identity = identityOf(*setup);
    PeerClock clock(command.clock);
    const auto driver = PeerDriver::start(std::move(*setup), clock);
    if (!driver && driver.error().code == base::ErrorCode::Cancelled) return 0;
    if (!driver) return stoppedBy(driver.error());
    const auto metrics = openMetrics(*config, **driver);
    if (!metrics) return stoppedBy(metrics.error());
    const auto notice = ServiceNotice::fromEnvironment();
    std::fputs(readyLine(**driver, identity, !config->network.guests.empty()).c_str(), stdout);
    std::fflush(stdout);
    notice.ready(fmt::format("serving from height {}", (*driver)->certifiedHeight()));
    return serve(**driver, clock, command, signals, notice);
}

}  // namespace seabridge::app
