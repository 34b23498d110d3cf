// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Postgres.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>

#include <cstdio>
#include <cstdlib>

#include <unistd.h>

namespace seabridge::bench {
namespace {

const QString kBin = QStringLiteral("/usr/lib/postgresql/15/bin/");
constexpr int kPatienceMs = 300'000;

[[noreturn]] void giveUp(const QString& what) {
    std::fprintf(stderr, "%s\n", qPrintable(what));
    std::exit(1);
}

const char* const kBooks = R"(
CREATE TABLE account(id bigint PRIMARY KEY, balance bigint NOT NULL CHECK (balance >= 0));
CREATE TABLE transfer(id bigserial PRIMARY KEY, at timestamptz NOT NULL DEFAULT now());
CREATE TABLE posting(transfer bigint NOT NULL, account bigint NOT NULL, amount bigint NOT NULL,
                     PRIMARY KEY (account, transfer));
CREATE FUNCTION pay(payer bigint, payee bigint, amount bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    booked bigint;
BEGIN
    PERFORM FROM account WHERE id IN (payer, payee) ORDER BY id FOR UPDATE;
    UPDATE account SET balance = balance - amount WHERE id = payer;
    UPDATE account SET balance = balance + amount WHERE id = payee;
    INSERT INTO transfer DEFAULT VALUES RETURNING id INTO booked;
    INSERT INTO posting VALUES (booked, payer, -amount), (booked, payee, amount);
END $$;
INSERT INTO account SELECT id, 1000000 FROM generate_series(1, %1) id;
VACUUM ANALYZE account;
)";

const char* const kPayment = R"(
\set payer random(1, %1)
\set payee 1 + (:payer + random(0, %1 - 2)) % %1
SELECT pay(:payer, :payee, 5);
)";

const char* const kSettings =
    "-c listen_addresses='' -c unix_socket_directories=%1 -c shared_buffers=512MB"
    " -c max_wal_size=8GB -c checkpoint_timeout=30min";

}  // namespace

bool Postgres::isInstalled() { return QFile::exists(kBin + "pgbench"); }

Postgres::Postgres() {
    folder_ = run("mktemp", {"-d", "/tmp/seabridge-postgres-XXXXXX"}).trimmed();
    run(kBin + "initdb", {"-D", folder_ + "/data", "-U", "bench", "-A", "trust", "-E", "UTF8"});
    run(kBin + "pg_ctl", {"-D", folder_ + "/data", "-w", "-l", folder_ + "/log", "-o",
                          QString(kSettings).arg(folder_), "start"});
}

Postgres::~Postgres() {
    run(kBin + "pg_ctl", {"-D", folder_ + "/data", "-m", "immediate", "stop"});
    run("rm", {"-r", folder_});
}

/// As a user of its own where this one is root: the server refuses to run as root.
QString Postgres::run(const QString& program, const QStringList& words, const QString& input) {
    QProcess process;
    // The server must not inherit a pipe, which it would keep open.
    const bool staysBehind = words.contains("start");
    process.setStandardErrorFile("/dev/null");
    if (staysBehind) process.setStandardOutputFile("/dev/null");
    process.setWorkingDirectory("/");
    if (geteuid() == 0)
        process.start("setpriv", QStringList{"--reuid=postgres", "--regid=postgres",
                                             "--clear-groups", program} + words);
    else
        process.start(program, words);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        giveUp(program + ' ' + words.join(' ') + " failed");
    return staysBehind ? QString() : QString::fromUtf8(process.readAllStandardOutput());
}

QString Postgres::sql(const QString& text) {
    return run(kBin + "psql", {"-h", folder_, "-U", "bench", "-d", "postgres", "-q", "-A", "-t",
                               "-v", "ON_ERROR_STOP=1"}, text).trimmed();
}

void Postgres::makeBooks(std::size_t accounts) {
    accounts_ = accounts;
    sql(QString(kBooks).arg(accounts));
}

double Postgres::transfersPerSecond(int clients, int seconds) {
    const auto script = folder_ + "/payment.sql";
    run("tee", {script}, QString(kPayment).arg(accounts_));
    const auto said = run(kBin + "pgbench",
                          {"-h", folder_, "-U", "bench", "-n", "-M", "prepared", "-c",
                           QString::number(clients), "-j", "2", "-T", QString::number(seconds),
                           "-f", script, "postgres"});
    static const QRegularExpression rate("tps = ([0-9.]+)");
    const auto found = rate.match(said);
    if (!found.hasMatch()) giveUp("pgbench said no rate: " + said);
    return found.captured(1).toDouble();
}

void Postgres::verifyBooks() {
    const auto sums = sql("SELECT (SELECT sum(balance) FROM account), (SELECT sum(amount) FROM"
                          " posting), (SELECT count(*) FROM posting) - 2 * (SELECT count(*) FROM"
                          " transfer);");
    if (sums != QString("%1|0|0").arg(accounts_ * 1'000'000))
        giveUp("the books of PostgreSQL do not add up: " + sums);
}

}  // namespace seabridge::bench
