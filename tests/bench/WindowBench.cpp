// SPDX-License-Identifier: GPL-3.0-or-later
// Start of the workstation to a window that takes input (its vault is locked: the passphrase is
// the first thing asked), against an empty window of Qt Widgets. Whole processes, in turns.
#include "support/Rows.h"
#include "base/Clock.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace seabridge;

namespace {

constexpr int kRuns = 9;

double runMs(const QString& program, const QStringList& words) {
    const auto begin = base::monotonicMs();
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        std::fprintf(stderr, "%s failed\n", qPrintable(program));
        std::exit(1);
    }
    return static_cast<double>(base::monotonicMs() - begin);
}

double median(std::vector<double> all) {
    std::ranges::sort(all);
    return all[all.size() / 2];
}

}  // namespace

int main() {
    if (!qEnvironmentVariableIsSet("DISPLAY")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QString bin = QStringLiteral(SEABRIDGE_BIN);
    QTemporaryDir folder;
    QProcess create;
    create.start(bin + "/seabridge-cli",
                 {"vault", "create", "--data", folder.path(), "--passphrase-fd", "0"});
    create.write("correct horse battery staple\n");
    create.closeWriteChannel();
    if (!create.waitForFinished(60'000) || create.exitCode() != 0) return 1;
    std::vector<double> ours;
    std::vector<double> empty;
    for (int i = 0; i < kRuns; ++i) {
        empty.push_back(runMs(bin + "/EmptyWindow", {}));
        ours.push_back(runMs(bin + "/seabridge", {"--exit-when-shown", "--data", folder.path()}));
    }
    const double baseline = median(empty);
    const double value = median(ours);
    bench::row("start to a usable window", value, "ms", "empty Qt Widgets window", baseline,
               value / baseline, "<= 3");
    return 0;
}
