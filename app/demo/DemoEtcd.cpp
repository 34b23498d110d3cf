// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoEtcd.h"

#include "demo/FreePorts.h"

#include <QProcess>
#include <QStandardPaths>

#include <csignal>

#include <sys/prctl.h>

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::Result;
using base::fail;

constexpr std::uint64_t kQuotaBytes = 256 << 20;
constexpr int kEtcdStartMs = 5000;
constexpr int kOpensslMs = 30'000;

QString qt(const std::string& text) { return QString::fromStdString(text); }

QStringList words(std::initializer_list<std::string> list) {
    QStringList out;
    for (const auto& word : list) out << qt(word);
    return out;
}

Result<void> openssl(const std::filesystem::path& folder, const QStringList& arguments) {
    QProcess process;
    process.setWorkingDirectory(qt(folder.string()));
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished(kOpensslMs) || process.exitCode() != 0)
        return fail(ErrorCode::Internal,
                    "openssl: " + process.readAllStandardError().right(500).toStdString());
    return {};
}

Result<void> makeKey(const std::filesystem::path& folder, const std::string& name) {
    return openssl(folder, words({"ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out",
                                  name + ".key"}));
}

std::string url(std::uint16_t port) { return fmt::format("https://127.0.0.1:{}", port); }

}  // namespace

DemoEtcd::DemoEtcd(std::filesystem::path folder) : folder_(std::move(folder)) {}

DemoEtcd::~DemoEtcd() {
    for (std::size_t i = 0; i < kServers; ++i) kill(i);
}

Result<void> DemoEtcd::init() {
    program_ = QStandardPaths::findExecutable(QStringLiteral("etcd")).toStdString();
    if (program_.empty()) return fail(ErrorCode::NotFound, "etcd (Debian: etcd-server)");
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        return fail(ErrorCode::NotFound, "openssl");
    if (const auto made = base::makePrivateFolder(folder_); !made) return made;
    FreePorts ports;
    for (auto& server : servers_)
        for (auto* port : {&server.clientPort, &server.peerPort}) {
            const auto found = ports.next();
            if (!found) return std::unexpected(found.error());
            *port = *found;
        }
    return makeCertificates();
}

Result<void> DemoEtcd::makeCertificates() const {
    if (const auto done = makeKey(folder_, "ca"); !done) return done;
    if (const auto done = openssl(folder_, words({"req", "-x509", "-new", "-key", "ca.key", "-subj",
                                                  "/CN=demo", "-days", "3650", "-out", "ca.pem"}));
        !done)
        return done;
    if (const auto done = certify("server", "serverAuth,clientAuth"); !done) return done;
    return certify("peer", "clientAuth");
}

Result<void> DemoEtcd::certify(const std::string& name, const std::string& uses) const {
    const auto extensions = fmt::format(
        "subjectAltName=IP:127.0.0.1\nextendedKeyUsage={}\n", uses);
    if (const auto done = base::replaceFile(folder_ / (name + ".ext"), base::viewOf(extensions));
        !done)
        return done;
    if (const auto done = makeKey(folder_, name); !done) return done;
    if (const auto done = openssl(folder_, words({"req", "-new", "-key", name + ".key", "-subj",
                                                  "/CN=" + name, "-out", name + ".csr"}));
        !done)
        return done;
    return openssl(folder_, words({"x509", "-req", "-in", name + ".csr", "-CA", "ca.pem", "-CAkey",
                                   "ca.key", "-CAcreateserial", "-days", "3650", "-extfile",
                                   name + ".ext", "-out", name + ".pem"}));
}

Result<void> DemoEtcd::start(std::size_t index) {
    auto& server = servers_.at(index);
    const auto name = fmt::format("etcd-{}", index + 1);
    if (const auto made = base::makePrivateFolder(folder_ / name); !made) return made;
    std::string cluster;
    for (std::size_t i = 0; i < kServers; ++i)
        cluster += fmt::format("{}etcd-{}={}", i == 0 ? "" : ",", i + 1, url(servers_[i].peerPort));
    server.process = std::make_unique<QProcess>();
    auto& process = *server.process;
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.setWorkingDirectory(qt(folder_.string()));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(qt((folder_ / (name + ".log")).string()), QIODevice::Append);
    process.start(
        qt(program_),
        words({"--name", name, "--data-dir", name, "--listen-client-urls", url(server.clientPort),
               "--advertise-client-urls", url(server.clientPort), "--listen-peer-urls",
               url(server.peerPort), "--initial-advertise-peer-urls", url(server.peerPort),
               "--initial-cluster", cluster, "--client-cert-auth", "--trusted-ca-file", "ca.pem",
               "--cert-file", "server.pem", "--key-file", "server.key", "--peer-client-cert-auth",
               "--peer-trusted-ca-file", "ca.pem", "--peer-cert-file", "server.pem",
               "--peer-key-file", "server.key", "--pre-vote", "--experimental-initial-corrupt-check",
               "--experimental-corrupt-check-time", "4h",
               "--cors", "https://nobody.invalid:1", "--host-whitelist", "127.0.0.1",
               "--quota-backend-bytes", std::to_string(kQuotaBytes), "--log-level", "warn",
               "--logger", "zap"}));
    if (!process.waitForStarted(kEtcdStartMs)) return fail(ErrorCode::Internal, program_);
    return {};
}

Result<void> DemoEtcd::startAll() {
    for (std::size_t i = 0; i < kServers; ++i)
        if (const auto done = start(i); !done) return done;
    return {};
}

void DemoEtcd::kill(std::size_t index) {
    auto& process = servers_.at(index).process;
    if (!process) return;
    process->kill();
    process->waitForFinished();
    process.reset();
}

orderer::EtcdAccess DemoEtcd::access() const {
    orderer::EtcdAccess out;
    for (const auto& server : servers_) out.endpoints.push_back(url(server.clientPort));
    out.ca = folder_ / "ca.pem";
    out.cert = folder_ / "peer.pem";
    out.key = folder_ / "peer.key";
    out.quotaBytes = kQuotaBytes;
    return out;
}

}  // namespace seabridge::app
