// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Desk.h"

#include "PeerDriver.h"
#include "crypto/Hash.h"
#include "crypto/Random.h"
#include "support/Scene.h"

#include <QTemporaryDir>

#include <thread>

/// One real peer in this process, and people with real vaults and light nodes at it.
namespace seabridge::support {

using namespace std::chrono_literals;
using app::Desk;
using app::NodeDriver;
using app::Profile;
using app::Submission;
using ledger::Reject;

inline constexpr auto kPatience = 40s;

/// What must have worked for the test to go on.
template <class T>
T need(base::Result<T> result, const char* what) {
    if (!result)
        throw std::runtime_error(std::string(what) + ": " +
                                 std::string(base::nameOf(result.error().code)) + " " +
                                 result.error().detail);
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

inline base::Secret seedOf(const std::string& label) {
    auto bytes = base::bytesOf(hashOfName(label + "/1").view());
    base::append(bytes, hashOfName(label + "/2").view());
    return base::Secret(bytes);
}

inline base::Secret passphrase() { return base::Secret(base::viewOf("a passphrase")); }

inline crypto::SealingKey readingKeyOf(const std::string& org) {
    return crypto::SealingKey::fromSeed(base::Secret(hashOfName(org + "/reading").view()));
}

/// The scene's firms with one member, "Bank", whose peer really runs, and people whose keys are
/// those of wallets.
class Consortium {
public:
    /// With a clock the consortium is a simulated one that begins then.
    explicit Consortium(std::optional<base::TimeMs> begin = {})
        : scene_(1), genesis_(scene_.genesis()), clock_(begin) {
        peerPaths_.data = std::filesystem::path(folder_.path().toStdString()) / "peer";
        need(base::makePrivateFolder(peerPaths_.data), "folder");
        peerKeys_.emplace(need(app::makePeerKeys(peerPaths_), "peer keys"));
        const auto now = begin.value_or(base::wallClockMs());
        genesis_.simulated = begin.has_value();
        genesis_.time = now - 1000;
        for (auto& standing : genesis_.standings) standing.validUntil = now + 300 * base::kDayMs;
        for (auto& org : genesis_.organizations)
            org.readingKeys = {{1, readingKeyOf(org.names.latin).publicKey()}};
        for (const std::string org : {"Bank", "Lingnan", "Brio", "Aoba", "Newcomer"})
            for (const std::string who :
                 {"clerk", "approver", "compliance", "finance", "admin", "admin2"})
                giveKeys(scene_.person(org, who).user,
                         wallet::deriveDevice(seedOf(org + "/" + who).view(), 0).publicKeys());
        crypto::DevicePublicKeys keys{peerKeys_->signing.publicKey(),
                                      crypto::SealingKey::random().publicKey(),
                                      crypto::x25519Public(peerKeys_->curve)};
        giveKeys(scene_.person("Bank", "peer").user, keys);
        genesis_.members.front().peerKey = keys.signing;
        genesis_.members.front().curveKey = keys.curve;
        startPeer();
    }
    ~Consortium() { stopPeer(); }

    void startPeer() {
        app::PeerSetup setup{peerPaths_,
                             genesis_,
                             {crypto::SigningKey::fromSeed(peerKeys_->signing.seed()),
                              peerKeys_->curve.copy()},
                             org("Bank"),
                             org("Bank"),
                             at_.requests,
                             at_.announcements,
                             {}};
        peer_ = need(app::PeerDriver::start(std::move(setup), clock_), "peer");
        at_ = {peer_->server().requestEndpoint(), peer_->server().announceEndpoint()};
        thread_ = std::thread([this] { (void)peer_->run(); });
    }
    void stopPeer() {
        if (!peer_) return;
        peer_->stop();
        thread_.join();
        peer_.reset();
    }

    [[nodiscard]] std::filesystem::path folderOf(const std::string& name) const {
        return std::filesystem::path(folder_.path().toStdString()) /
               QString::fromStdString(name).replace('/', '-').toStdString();
    }
    /// The person's profile, made on first use.
    Profile profile(const std::string& name) const {
        const auto folder = folderOf(name);
        const auto secret = passphrase();
        const store::VaultOptions options{{8 * 1024, 1, 1}, true, store::vaultMigrations()};
        if (std::filesystem::exists(folder))
            return need(Profile::open(folder, secret, options), "profile");
        auto out = need(Profile::over(need(store::Vault::create(folder, secret, options),
                                           "vault")),
                        "profile");
        need(out.storeSeed(seedOf(name), 0), "seed");
        need(out.pinGenesis(codec::encoded(genesis_)), "genesis");
        (void)out.findIdentity();
        return out;
    }

    [[nodiscard]] ledger::OrgId org(const std::string& name) const { return scene_.org(name); }
    [[nodiscard]] app::NodeOptions options() const { return {{{org("Bank"), at_}}}; }
    [[nodiscard]] const ledger::Genesis& genesis() const { return genesis_; }
    app::PeerClock& clock() { return clock_; }
    /// Where the peer keeps the blob.
    [[nodiscard]] std::filesystem::path blobFile(const base::Hash& hash) const {
        const auto name = base::toHex(hash);
        return peerPaths_.blobs() / name.substr(0, 2) / name.substr(2, 2) / name;
    }
    /// The newest block that somebody at a desk has heard of.
    mutable ledger::Height heard = 0;

private:
    void giveKeys(const ledger::UserId& user, const crypto::DevicePublicKeys& keys) {
        for (auto& device : genesis_.devices)
            if (device.user == user) device.keys = keys;
    }

    QTemporaryDir folder_;
    support::Scene scene_;
    ledger::Genesis genesis_;
    app::PeerPaths peerPaths_;
    std::optional<app::PeerKeys> peerKeys_;
    app::PeerClock clock_;
    app::Endpoints at_{"tcp://127.0.0.1:*", "tcp://127.0.0.1:*"};
    std::unique_ptr<app::PeerDriver> peer_;
    std::thread thread_;
};

/// Somebody at the own desk.
struct Person {
    Person(const Consortium& where, const std::string& name)
        : consortium(where),
          profile(where.profile(name)),
          driver(need(NodeDriver::open(profile, where.options()), "driver")),
          work(*driver, kPatience) {
        need(driver->waitCurrent(kPatience), "current");
    }
    /// Once this desk knows what the others know; they share one thread, so it may be behind.
    Desk& desk() {
        need(driver->waitUntil([&] { return driver->status().height >= consortium.heard; },
                               kPatience),
             "catch up");
        return work;
    }
    /// Lets the person read what is sealed to the organization's first key.
    void knowsReadingKey(const std::string& org) {
        const auto secret = readingKeyOf(org);
        need(profile.storeReadingSecret({1, secret.publicKey()}, secret), "reading key");
    }
    ledger::TxId submits(const ledger::Action& action, Reject wanted) {
        return ended(need(desk().submit(action), "submit"), wanted);
    }
    ledger::TxId ended(const Submission& submission, Reject wanted) {
        if (!submission.outcome || submission.executed() != wanted)
            throw std::runtime_error("wanted " + std::string(ledger::nameOf(wanted)) + ", got " +
                                     std::string(submission.executed()
                                                     ? ledger::nameOf(*submission.executed())
                                                     : "nothing"));
        consortium.heard = std::max(consortium.heard, submission.outcome->height);
        return *submission.id;
    }

    const Consortium& consortium;
    Profile profile;
    std::unique_ptr<NodeDriver> driver;
    Desk work;
};

}  // namespace seabridge::support
