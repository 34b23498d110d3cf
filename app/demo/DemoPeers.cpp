// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoPeers.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include "demo/FreePorts.h"

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;
using base::Result;

constexpr int kStartMs = 30'000;
constexpr int kStopMs = 5'000;
constexpr int kPollMs = 20;
constexpr auto kSettingsFile = "peer.toml";

QString qt(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

std::string endpointAt(std::uint16_t port) { return fmt::format("tcp://127.0.0.1:{}", port); }

template <class Bytes>
std::optional<Bytes> hexOf(const QJsonObject& json, const char* name) {
    return base::fixedFromHex<Bytes>(json[QLatin1String(name)].toString().toStdString());
}

/// From what `seabridge-peer init --json` printed.
Result<cli::PeerSpec> specFrom(const QByteArray& printed, std::uint16_t requests,
                               std::uint16_t announcements) {
    const auto json = QJsonDocument::fromJson(printed).object();
    const auto signing = hexOf<decltype(crypto::PublicKey::bytes)>(json, "peerKey");
    const auto curve = hexOf<ledger::CurveKey>(json, "curveKey");
    if (!signing || !curve) return fail(ErrorCode::Internal, "peer keys");
    cli::PeerSpec out;
    out.peerKey.bytes = *signing;
    out.curveKey = *curve;
    out.requestEndpoint = endpointAt(requests);
    out.announceEndpoint = endpointAt(announcements);
    return out;
}

std::string etcdSettings(const orderer::EtcdAccess& access) {
    std::string endpoints;
    for (const auto& endpoint : access.endpoints)
        endpoints += fmt::format("{}\"{}\"", endpoints.empty() ? "" : ", ", endpoint);
    return fmt::format("\n[etcd]\nendpoints = [{}]\nca = \"{}\"\ncert = \"{}\"\nkey = \"{}\"\n"
                       "quota_megabytes = {}\n",
                       endpoints, access.ca.string(), access.cert.string(), access.key.string(),
                       access.quotaBytes >> 20);
}

/// A peer's settings, instead of those that init wrote for people. A demo lives for an hour, also
/// on a disk that is nearly full.
std::string settingsOf(const std::filesystem::path& genesis, const DemoOrder& order) {
    return fmt::format("data = \".\"\ngenesis = \"{}\"\n\n[order]\nholder = \"{}\"\n\n"
                       "[log]\nlevel = \"warn\"\n\n"
                       "[blobs]\nmin_free_megabytes = 200\nmin_free_percent = 0\n{}",
                       genesis.string(), base::toHex(order.holder),
                       order.etcd ? etcdSettings(*order.etcd) : std::string());
}

/// True once `isDone`; false if that did not come, or the wish to stop did.
template <class IsDone>
bool waitFor(const std::stop_token& stop, IsDone isDone) {
    const auto until = base::monotonicMs() + kStartMs;
    while (!stop.stop_requested() && base::monotonicMs() < until)
        if (isDone()) return true;
    return false;
}

}  // namespace

DemoPeers::DemoPeers(std::filesystem::path program, std::filesystem::path folder)
    : program_(std::move(program)), folder_(std::move(folder)) {}

DemoPeers::~DemoPeers() { stop(); }

std::filesystem::path DemoPeers::folderOf(std::size_t index) const {
    return folder_ / fmt::format("peer-{}", index + 1);
}

base::Error DemoPeers::errorOf(std::size_t index, QProcess& process) const {
    auto said = process.readAllStandardError();
    QFile log(qt(folderOf(index) / "stderr.log"));
    if (log.open(QIODevice::ReadOnly)) said += log.readAll();
    return {process.error() == QProcess::FailedToStart ? ErrorCode::NotFound : ErrorCode::Internal,
            fmt::format("{}: {}", program_.string(), said.right(1000).toStdString())};
}

Result<std::vector<cli::PeerSpec>> DemoPeers::init(std::size_t count, std::stop_token stop) {
    std::error_code error;
    if (!std::filesystem::exists(program_, error))
        return fail(ErrorCode::NotFound, program_.string());
    for (std::size_t i = 0; i < count; ++i) {
        processes_.push_back(std::make_unique<QProcess>());
        processes_.back()->start(qt(program_), {QStringLiteral("init"), QStringLiteral("--data"),
                                            qt(folderOf(i)), QStringLiteral("--json")});
    }
    std::vector<cli::PeerSpec> out;
    FreePorts ports;
    for (std::size_t i = 0; i < count; ++i) {
        auto& maker = *processes_[i];
        const bool isDone = waitFor(stop, [&] {
            return maker.waitForFinished(kPollMs) || maker.state() == QProcess::NotRunning;
        });
        if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
        if (!isDone || maker.exitStatus() != QProcess::NormalExit || maker.exitCode() != 0)
            return std::unexpected(errorOf(i, maker));
        const auto requests = ports.next();
        const auto announcements = ports.next();
        if (!requests) return std::unexpected(requests.error());
        if (!announcements) return std::unexpected(announcements.error());
        auto spec = specFrom(maker.readAllStandardOutput(), *requests, *announcements);
        if (!spec) return std::unexpected(spec.error());
        out.push_back(std::move(*spec));
    }
    processes_.clear();
    return out;
}

Result<void> DemoPeers::run(const std::filesystem::path& genesis, const DemoOrder& order,
                            base::TimeMs clock, std::stop_token stop) {
    std::error_code error;
    for (std::size_t i = 0; std::filesystem::exists(folderOf(i), error); ++i) {
        const auto settings = settingsOf(genesis.lexically_relative(folderOf(i)), order);
        if (const auto done = base::replaceFile(folderOf(i) / kSettingsFile, base::viewOf(settings));
            !done)
            return done;
        processes_.push_back(std::make_unique<QProcess>());
        auto& process = *processes_.back();
        process.setStandardErrorFile(qt(folderOf(i) / "stderr.log"), QIODevice::Append);
        process.start(qt(program_),
                      {QStringLiteral("run"), QStringLiteral("--config"),
                       qt(folderOf(i) / kSettingsFile), QStringLiteral("--clock"),
                       QString::fromStdString(base::isoOf(clock)),
                       QStringLiteral("--stop-with-parent")});
    }
    for (std::size_t i = 0; i < processes_.size(); ++i) {
        auto& process = *processes_[i];
        QByteArray said;
        const bool isReady = waitFor(stop, [&] {
            (void)process.waitForReadyRead(kPollMs);
            said += process.readAllStandardOutput();
            return said.contains("ready ") || process.state() == QProcess::NotRunning;
        });
        if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
        if (!isReady || process.state() == QProcess::NotRunning)
            return std::unexpected(errorOf(i, process));
    }
    return {};
}

Result<void> DemoPeers::setClock(base::TimeMs time) {
    const auto line = fmt::format("clock {}\n", base::isoOf(time));
    for (const auto& process : processes_) {
        process->write(line.data(), static_cast<qint64>(line.size()));
        if (process->bytesToWrite() > 0 && !process->waitForBytesWritten(kStopMs))
            return fail(ErrorCode::Disconnected, "peer");
        if (process->state() != QProcess::Running) return fail(ErrorCode::Disconnected, "peer");
    }
    return {};
}

void DemoPeers::stop() {
    for (const auto& process : processes_) process->terminate();
    const auto until = base::monotonicMs() + kStopMs;
    for (const auto& process : processes_) {
        const auto left = std::max<base::TimeMs>(until - base::monotonicMs(), 1);
        if (process->state() == QProcess::NotRunning ||
            process->waitForFinished(static_cast<int>(left)))
            continue;
        process->kill();
        process->waitForFinished();
    }
    processes_.clear();
}

std::vector<std::int64_t> DemoPeers::processIds() const {
    std::vector<std::int64_t> out;
    for (const auto& process : processes_) out.push_back(process->processId());
    return out;
}

}  // namespace seabridge::app
