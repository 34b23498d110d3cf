// SPDX-License-Identifier: GPL-3.0-or-later
#include "Processes.h"

#include "demo/FreePorts.h"

#include <QFile>
#include <QJsonDocument>

#include <array>
#include <cerrno>
#include <cstddef>
#include <stdexcept>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace seabridge::support {

namespace {

constexpr int kStartMs = 30'000;

QString binary(const char* name) { return QStringLiteral(SEABRIDGE_BIN "/") + QLatin1String(name); }

[[noreturn]] void give(const QString& what, const CliResult& result) {
    throw std::runtime_error((what + QStringLiteral(" exit ") + QString::number(result.exitCode) +
                              QStringLiteral("\n") + QString::fromUtf8(result.out) +
                              QString::fromUtf8(result.err)).toStdString());
}

}  // namespace

QJsonObject CliResult::json() const { return QJsonDocument::fromJson(out).object(); }

CliResult runProgram(const QString& program, const QStringList& words, const QByteArray& input,
                     int timeoutMs) {
    QProcess process;
    process.start(program, words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished();
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

CliResult runCli(const QStringList& words, const QString& passphrase, const QByteArray& input,
                 int timeoutMs) {
    if (passphrase.isEmpty()) return runProgram(binary("seabridge-cli"), words, input, timeoutMs);
    // A pipe of its own: standard input stays free, and nothing secret is in the words.
    int ends[2];
    if (pipe(ends) != 0) throw std::runtime_error("pipe");
    const auto bytes = passphrase.toUtf8();
    (void)!write(ends[1], bytes.constData(), static_cast<std::size_t>(bytes.size()));
    close(ends[1]);
    auto all = words;
    all << QStringLiteral("--passphrase-fd") << QString::number(ends[0]);
    auto result = runProgram(binary("seabridge-cli"), all, input, timeoutMs);
    close(ends[0]);
    return result;
}

std::vector<quint16> freePorts(std::size_t count) {
    app::FreePorts free;
    std::vector<quint16> ports;
    for (std::size_t i = 0; i < count; ++i) {
        const auto port = free.next();
        if (!port) throw std::runtime_error("no free port");
        ports.push_back(*port);
    }
    return ports;
}

QString PeerProcess::endpoint(quint16 port) {
    return QStringLiteral("tcp://127.0.0.1:%1").arg(port);
}

PeerProcess::PeerProcess(const QString& folder, quint16 requestPort, quint16 announcePort,
                         const QStringList& more)
    : folder_(folder), requestPort_(requestPort), announcePort_(announcePort) {
    const auto made = runProgram(binary("seabridge-peer"),
                                 QStringList{QStringLiteral("init"), QStringLiteral("--data"),
                                             folder, QStringLiteral("--json")} + more);
    if (made.exitCode != 0) give(QStringLiteral("seabridge-peer init"), made);
    keys_ = made.json();
}

PeerProcess::~PeerProcess() {
    if (isRunning()) kill();
    if (disk_ != nullptr) munmap(disk_, sizeof(DiskPlan));
}

void PeerProcess::restrictTo(std::vector<int> addressFamilies) {
    process_.setChildProcessModifier([families = std::move(addressFamilies)] {
        // Between fork and exec: no allocation. What is no socket call, or of a family named, passes.
        constexpr auto kLoad = BPF_LD | BPF_W | BPF_ABS;
        constexpr auto kIfEqual = BPF_JMP | BPF_JEQ | BPF_K;
        std::array<sock_filter, 64> program{};
        std::size_t size = 0;
        const auto add = [&](sock_filter step) { program[size++] = step; };
        const auto left = static_cast<std::uint8_t>(families.size());
        add(BPF_STMT(kLoad, offsetof(seccomp_data, nr)));
        add(BPF_JUMP(kIfEqual, SYS_socket, 0, static_cast<std::uint8_t>(left + 2)));
        add(BPF_STMT(kLoad, offsetof(seccomp_data, args)));
        for (std::uint8_t i = 0; i < left; ++i)
            add(BPF_JUMP(kIfEqual, static_cast<std::uint32_t>(families[i]),
                         static_cast<std::uint8_t>(left - i), 0));
        add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EAFNOSUPPORT));
        add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
        const sock_fprog filter{static_cast<unsigned short>(size), program.data()};
        if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
            prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) != 0)
            _exit(127);
    });
}

DiskPlan& PeerProcess::planDisk() {
    if (disk_ != nullptr) return *disk_;
    const auto path = folder_ + QStringLiteral(".plan");
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.resize(sizeof(DiskPlan)))
        throw std::runtime_error("disk plan");
    void* memory = mmap(nullptr, sizeof(DiskPlan), PROT_READ | PROT_WRITE, MAP_SHARED,
                        file.handle(), 0);
    if (memory == MAP_FAILED) throw std::runtime_error("disk plan");
    disk_ = new (memory) DiskPlan();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(SEABRIDGE_DISK_SHIM));
    environment.insert(QLatin1String(kDiskPlanVariable), path);
    process_.setProcessEnvironment(environment);
    return *disk_;
}

QByteArray PeerProcess::networkSettings() const {
    QString out = QStringLiteral("[network]\n");
    const auto add = [&](const char* key, const QString& value) {
        out += QStringLiteral("%1 = \"%2\"\n").arg(QLatin1String(key), value);
    };
    if (listens_) add("listen", requestEndpoint());
    if (listens_) add("announce", announceEndpoint());
    if (guestPort_ != 0) add("guests", guestEndpoint());
    return out.toUtf8();
}

void PeerProcess::writeSettings(const QString& genesis, const QString& orderHolder) const {
    QFile file(folder_ + QStringLiteral("/peer.toml"));
    if (!file.open(QIODevice::WriteOnly)) throw std::runtime_error("peer.toml");
    file.write(QStringLiteral("data = \".\"\ngenesis = \"%1\"\n"
                              "[metrics]\nsocket = \"metrics.sock\"\n")
                   .arg(genesis)
                   .toUtf8());
    if (!orderHolder.isEmpty())
        file.write(QStringLiteral("[order]\nholder = \"%1\"\n").arg(orderHolder).toUtf8());
    if (listens_ || guestPort_ != 0) file.write(networkSettings());
    file.write(moreSettings_);
}

void PeerProcess::launch(const QString& genesis, const QString& orderHolder,
                         const QStringList& more) {
    process_.setStandardErrorFile(folder_ + QStringLiteral("/stderr.log"), QIODevice::Append);
    writeSettings(genesis, orderHolder);
    QStringList words{QStringLiteral("run"), QStringLiteral("--config"),
                      folder_ + QStringLiteral("/peer.toml"), QStringLiteral("--stop-with-parent")};
    process_.start(binary("seabridge-peer"), words + more);
}

void PeerProcess::start(const QString& genesis, const QString& orderHolder,
                        const QStringList& more) {
    launch(genesis, orderHolder, more);
    while (process_.waitForReadyRead(kStartMs))
        if (process_.readAllStandardOutput().contains("ready ")) return;
    QFile log(folder_ + QStringLiteral("/stderr.log"));
    (void)log.open(QIODevice::ReadOnly);
    throw std::runtime_error("a peer does not start: " + log.readAll().toStdString());
}

void PeerProcess::kill() {
    process_.kill();
    process_.waitForFinished();
}

bool PeerProcess::endsWithin(int ms) {
    return process_.state() == QProcess::NotRunning || process_.waitForFinished(ms);
}

void PeerProcess::stop() {
    process_.terminate();
    if (!process_.waitForFinished(kStartMs) || process_.exitCode() != 0)
        throw std::runtime_error("a peer does not stop by itself");
}

void PeerProcess::writeLine(const QByteArray& line) {
    process_.write(line + '\n');
    process_.waitForBytesWritten(kStartMs);
}

}  // namespace seabridge::support
