// SPDX-License-Identifier: GPL-3.0-or-later
#include "Town.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>

#include <stdexcept>

namespace seabridge::support {

namespace {

constexpr std::size_t kMembers = 4;
const QString kPassphrase = QStringLiteral("correct horse battery staple");

QStringList words(const char* text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); }

QString orgIdOf(const QString& name) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("seabridge/genesis-org/1" + name.toUtf8());
    return QString::fromLatin1(hash.result().left(16).toHex());
}

}  // namespace

Town::Town() : ports_(freePorts(2 * kMembers + 1)) {
    if (!folder_.isValid()) throw std::runtime_error("no temporary folder");
}

QString Town::write(const QString& name, const QJsonValue& json) {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly)) throw std::runtime_error("cannot write");
    file.write(json.isArray() ? QJsonDocument(json.toArray()).toJson()
                              : QJsonDocument(json.toObject()).toJson());
    return path(name);
}

namespace {

/// The newest block that an answer speaks of.
qint64 heightIn(const QJsonObject& answer) {
    const auto height = QStringLiteral("height");
    return std::max(answer[height].toInteger(),
                    answer[QStringLiteral("proof")].toObject()[height].toInteger());
}

bool asksTheLedger(const QString& command) {
    static const QStringList kAlone{QStringLiteral("vault"), QStringLiteral("device"),
                                    QStringLiteral("rates")};
    return !kAlone.contains(command);
}

}  // namespace

CliResult Town::tryCli(const QString& desk, const QStringList& more, int timeoutMs) {
    auto all = more;
    all << QStringLiteral("--json") << QStringLiteral("--data") << path(desk);
    return runCli(all, kPassphrase, {}, timeoutMs);
}

QJsonObject Town::cli(const QString& desk, const QStringList& more, int exitCode) {
    // What one desk was told need not have reached the members that another asks.
    auto all = more;
    if (height_ > 0 && asksTheLedger(more.front()))
        all << QStringLiteral("--since") << QString::number(height_);
    const auto result = tryCli(desk, all);
    if (result.exitCode != exitCode)
        throw std::runtime_error((desk + QStringLiteral(": ") + more.join(QLatin1Char(' ')) +
                                  QStringLiteral(" exit ") + QString::number(result.exitCode) +
                                  QStringLiteral("\n") + QString::fromUtf8(result.out) +
                                  QString::fromUtf8(result.err)).toStdString());
    const auto answer = result.json();
    height_ = std::max(height_, heightIn(answer));
    return answer;
}

QJsonObject Town::approve(const QString& desk, const QString& pending) {
    return cli(desk, {QStringLiteral("approve"), pending});
}

QJsonObject Town::makeAndCheck(const QString& firm, const QStringList& more) {
    const auto made = cli(firm + QStringLiteral("/a"), more);
    if (made[QStringLiteral("outcome")].toString() != QStringLiteral("waiting"))
        throw std::runtime_error("did not wait: " + QJsonDocument(made).toJson().toStdString());
    return approve(firm + QStringLiteral("/b"), made[QStringLiteral("pending")].toString());
}

QJsonObject Town::makePerson(const QString& firm, const QString& who, const QJsonArray& roles) {
    const auto desk = firm + QLatin1Char('/') + who;
    QDir().mkpath(path(firm));
    cli(desk, words("vault create"));
    const auto phrase = runProgram(QStringLiteral(SEABRIDGE_BIN "/seabridge-cli"),
                                   words("phrase create --words 12"));
    auto all = words("device new --json --for");
    all << desk << QStringLiteral("--data") << path(desk);
    const auto device = runCli(all, kPassphrase, phrase.out);
    if (device.exitCode != 0) throw std::runtime_error("device new: " + device.err.toStdString());
    return {{QStringLiteral("name"), who},
            {QStringLiteral("roles"), roles},
            {QStringLiteral("devices"), QJsonArray{device.json()}}};
}

QJsonObject Town::makeFirm(const QString& firm, const QString& native, const QString& country,
                           const QString& registryNumber, bool attested) {
    orgs_[firm] = orgIdOf(firm);
    QJsonObject out{{QStringLiteral("name"), firm},
                    {QStringLiteral("country"), country},
                    {QStringLiteral("registryNumber"), registryNumber},
                    {QStringLiteral("names"), QJsonObject{{QStringLiteral("native"), native},
                                                          {QStringLiteral("reading"), QString()},
                                                          {QStringLiteral("latin"), firm}}},
                    {QStringLiteral("users"),
                     QJsonArray{makePerson(firm, QStringLiteral("a"),
                                           {QStringLiteral("clerk"), QStringLiteral("finance"),
                                            QStringLiteral("compliance"), QStringLiteral("admin")}),
                                makePerson(firm, QStringLiteral("b"),
                                           {QStringLiteral("approver"), QStringLiteral("admin")})}}};
    const auto reading = cli(firm + QStringLiteral("/a"), words("org reading-key --make"));
    out[QStringLiteral("readingKeys")] = QJsonArray{reading[QStringLiteral("publicKey")]};
    if (attested)
        out[QStringLiteral("kyc")] = QJsonObject{
            {QStringLiteral("attester"), QStringLiteral("Bank")},
            {QStringLiteral("level"), 1},
            {QStringLiteral("validUntil"),
             QDateTime::currentDateTimeUtc().addDays(300).date().toString(Qt::ISODate)},
            {QStringLiteral("countries"), QJsonArray{country}}};
    return out;
}

QJsonObject Town::makeMember(const QString& firm, QJsonObject organization,
                             const QJsonArray& roles) {
    const auto index = peers_.size();
    peers_.push_back(std::make_unique<PeerProcess>(path(firm + QStringLiteral(".peer")),
                                                   ports_[2 * index], ports_[2 * index + 1]));
    peers_.back()->addSettings(peerSettings_);
    auto keys = peers_.back()->keys();
    keys[QStringLiteral("requestEndpoint")] = peers_.back()->requestEndpoint();
    keys[QStringLiteral("announceEndpoint")] = peers_.back()->announceEndpoint();
    keys.remove(QStringLiteral("guestEndpoint"));
    organization[QStringLiteral("roles")] = roles;
    organization[QStringLiteral("peer")] = keys;
    orgs_[firm] = orgIdOf(firm);
    return organization;
}

void Town::found() {
    QJsonArray members{makeMember(
        QStringLiteral("Bank"),
        makeFirm(QStringLiteral("Bank"), QStringLiteral("First Bank"), QStringLiteral("US"),
                 QStringLiteral("12-3456789"), true),
        {QStringLiteral("compliance"), QStringLiteral("rates"), QStringLiteral("clearing"),
         QStringLiteral("issuer")})};
    peers_.front()->letGuestsIn(ports_.back());
    for (const auto& name : words("Second Third Fourth")) {
        QJsonObject organization{{QStringLiteral("name"), name},
                                 {QStringLiteral("country"), QStringLiteral("JP")},
                                 {QStringLiteral("registryNumber"), QStringLiteral("1")}};
        if (membersHavePeople_ && name != QStringLiteral("Fourth"))
            organization = makeFirm(name, name, QStringLiteral("JP"), QStringLiteral("1"), false);
        members.append(makeMember(name, organization, {QStringLiteral("rates")}));
    }
    const QJsonArray firms{
        makeFirm(QStringLiteral("Lingnan"), QStringLiteral("广州岭南机械有限公司"),
                 QStringLiteral("CN"), QStringLiteral("914403001922038216"), true),
        makeFirm(QStringLiteral("Brio"), QStringLiteral("Brio Components, Inc."),
                 QStringLiteral("US"), QStringLiteral("34-1234567"), true),
        makeFirm(QStringLiteral("Aoba"), QStringLiteral("株式会社あおば商事"),
                 QStringLiteral("JP"), QStringLiteral("7000012050002"), false)};
    QJsonArray currencies;
    for (const auto& [code, scale] : std::map<QString, int>{
             {QStringLiteral("USD"), 2}, {QStringLiteral("CNY"), 2}, {QStringLiteral("JPY"), 0}})
        currencies.append(QJsonObject{{QStringLiteral("code"), code},
                                      {QStringLiteral("name"), code},
                                      {QStringLiteral("kind"), QStringLiteral("central-bank")},
                                      {QStringLiteral("scale"), scale},
                                      {QStringLiteral("issuer"), QStringLiteral("Bank")}});
    write(QStringLiteral("spec.json"),
          QJsonObject{{QStringLiteral("name"), QStringLiteral("Test town")},
                      {QStringLiteral("simulated"), false},
                      {QStringLiteral("time"),
                       QDateTime::currentDateTimeUtc().addSecs(-5).toString(
                           QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"))},
                      {QStringLiteral("members"), members},
                      {QStringLiteral("organizations"), firms},
                      {QStringLiteral("currencies"), currencies}});
    const auto made = runProgram(QStringLiteral(SEABRIDGE_BIN "/seabridge-cli"),
                                 {QStringLiteral("genesis"), QStringLiteral("make"),
                                  path(QStringLiteral("spec.json")),
                                  path(QStringLiteral("genesis")), QStringLiteral("--json")});
    if (made.exitCode != 0) throw std::runtime_error("genesis make: " + made.err.toStdString());
    for (std::size_t i = 0; i < peers_.size(); ++i) startPeer(i);
    auto firmsWithPeople = words("Bank Lingnan Brio Aoba");
    if (membersHavePeople_) firmsWithPeople += words("Second Third");
    for (const auto& firm : firmsWithPeople)
        for (const auto& who : words("a b"))
            cli(firm + QLatin1Char('/') + who,
                words("chain head --genesis") << path(QStringLiteral("genesis")));
}

void Town::startPeer(std::size_t index) {
    peers_[index]->start(path(QStringLiteral("genesis")), org(QStringLiteral("Bank")));
}

QByteArray Town::alarmsOf(std::size_t index) const {
    QFile file(peers_.at(index)->folder() + QStringLiteral("/alarms.log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray Town::graveAlarm() const {
    for (std::size_t i = 0; i < peers_.size(); ++i) {
        const auto alarms = alarmsOf(i);
        for (const char* never : {"two votes of member", "MISLED", "DIVERGED", "FORK",
                                  "internal refusal", "nothing is ordered here"})
            if (alarms.contains(never)) return alarms;
    }
    return {};
}

QJsonObject Town::wallet(const QString& desk, const QString& currency) {
    const auto accounts = cli(desk, words("wallet"))[QStringLiteral("value")].toArray();
    for (const auto& account : accounts)
        if (account.toObject()[QStringLiteral("currency")].toString() == currency)
            return account.toObject();
    return {};
}

}  // namespace seabridge::support
