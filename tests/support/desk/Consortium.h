// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Workstation.h"

#include "PeerDriver.h"
#include "base/File.h"
#include "crypto/Hash.h"
#include "support/Scene.h"

#include <QTemporaryDir>

#include <future>
#include <thread>

/// A consortium of one member whose peer really runs in this process, and the doors of its people:
/// for tests that need the real thing without processes.
namespace seabridge::support {

using namespace std::chrono_literals;
using api::Phase;
using api::SubmitState;
using api::View;
using app::Profile;
using app::Workstation;
using base::ErrorCode;

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

template <class T>
bool saysError(const base::Result<T>& result, ErrorCode code) {
    return !result && result.error().code == code;
}

inline base::Secret phraseOf(const std::string& label) {
    return crypto::phraseFrom(base::Secret(hashOfName(label).view()),
                              crypto::PhraseLanguage::English);
}

inline base::Secret seedOf(const std::string& label) {
    return need(crypto::phraseSeed(phraseOf(label), base::Secret()), "seed");
}

inline crypto::SealingKey readingKeyOf(const std::string& org) {
    return crypto::SealingKey::fromSeed(base::Secret(hashOfName(org + "/reading").view()));
}

inline base::Secret secretOf(const std::string& text) {
    return base::Secret(base::viewOf(text));
}

inline std::filesystem::path pathOf(const QTemporaryDir& folder) {
    return folder.path().toStdString();
}

inline store::VaultOptions cheapVault() {
    return {{8 * 1024, 1, 1}, true, store::vaultMigrations()};
}

/// The scene's firms with one member, "Bank", whose peer really runs.
class Consortium {
public:
    Consortium() : scene_(1), genesis_(scene_.genesis()) {
        peerPaths_.data = pathOf(folder_) / "peer";
        need(base::makePrivateFolder(peerPaths_.data), "folder");
        peerKeys_.emplace(need(app::makePeerKeys(peerPaths_), "peer keys"));
        const auto now = base::wallClockMs();
        genesis_.simulated = false;
        genesis_.parameters.blockIntervalMs = 1000;
        genesis_.time = now - 1000;
        for (auto& standing : genesis_.standings) standing.validUntil = now + 300 * base::kDayMs;
        for (auto& org : genesis_.organizations)
            org.readingKeys = {{1, readingKeyOf(org.names.latin).publicKey()}};
        for (const std::string org : {"Bank", "Lingnan", "Brio"})
            for (const std::string who : {"clerk", "approver", "compliance", "finance", "admin",
                                          "admin2"})
                giveKeys(scene_.person(org, who).user,
                         wallet::deriveDevice(seedOf(org + "/" + who).view(), 0).publicKeys());
        crypto::DevicePublicKeys keys{peerKeys_->signing.publicKey(),
                                      crypto::SealingKey::random().publicKey(),
                                      crypto::x25519Public(peerKeys_->curve)};
        giveKeys(scene_.person("Bank", "peer").user, keys);
        genesis_.members.front().peerKey = keys.signing;
        genesis_.members.front().curveKey = keys.curve;
        need(base::replaceFile(genesisFile(), codec::encoded(genesis_)), "genesis");
        startPeer();
    }
    ~Consortium() { stopPeer(); }

    void startPeer() {
        app::PeerSetup setup{
            peerPaths_,
            genesis_,
            {crypto::SigningKey::fromSeed(peerKeys_->signing.seed()), peerKeys_->curve.copy()},
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

    [[nodiscard]] std::filesystem::path genesisFile() const {
        return pathOf(folder_) / "genesis.cbor";
    }
    [[nodiscard]] std::filesystem::path folderOf(const std::string& name) const {
        return pathOf(folder_) / QString::fromStdString(name).replace('/', '-').toStdString();
    }
    [[nodiscard]] app::WorkstationOptions optionsFor(const std::string& name) const {
        return {folderOf(name), {{{org("Bank"), at_}}}, cheapVault()};
    }
    /// A profile that can read what is sealed to the organization.
    void makeProfile(const std::string& name) const {
        auto profile =
            need(Profile::over(need(
                     store::Vault::create(folderOf(name), secretOf("a passphrase"), cheapVault()),
                     "vault")),
                 "profile");
        need(profile.storeSeed(seedOf(name), 0), "seed");
        need(profile.pinGenesis(codec::encoded(genesis_)), "genesis");
        need(profile.findIdentity(), "identity");
        const auto secret = readingKeyOf(name.substr(0, name.find('/')));
        need(profile.storeReadingSecret({1, secret.publicKey()}, secret), "reading key");
    }
    [[nodiscard]] ledger::OrgId org(const std::string& name) const { return scene_.org(name); }
    [[nodiscard]] ledger::NetworkId network() const { return genesis_.networkId(); }

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

/// Gives a command by `start`, which takes the reply, and waits for it.
template <class T, class Start>
base::Result<T> await(Start start) {
    const auto promise = std::make_shared<std::promise<base::Result<T>>>();
    auto future = promise->get_future();
    start([promise](base::Result<T> result) { promise->set_value(std::move(result)); });
    if (future.wait_for(kPatience) != std::future_status::ready)
        throw std::runtime_error("no reply");
    return future.get();
}

/// The first view that fits.
template <class Fits>
api::Snapshot awaitView(const Workstation& station, Fits fits, const char* what) {
    const auto until = base::monotonicMs() + std::chrono::milliseconds(kPatience).count();
    while (base::monotonicMs() < until) {
        const auto view = station.view();
        if (fits(*view)) return view;
        std::this_thread::sleep_for(10ms);
    }
    throw std::runtime_error(std::string("no such view: ") + what);
}

inline base::Result<void> unlock(Workstation& station, const std::string& passphrase) {
    return await<void>([&](auto reply) { station.unlock(secretOf(passphrase), reply); });
}

inline base::Result<void> lock(Workstation& station) {
    return await<void>([&](auto reply) { station.lock(reply); });
}

/// Somebody at the own desk, opened.
struct Person {
    Person(const Consortium& consortium, const std::string& name) {
        consortium.makeProfile(name);
        station = std::make_unique<Workstation>(consortium.optionsFor(name));
        need(unlock(*station, "a passphrase"), "unlock");
        (void)sees([](const View& view) { return view.coverage.isProven; }, "proven");
    }
    template <class Fits>
    api::Snapshot sees(Fits fits, const char* what) const {
        return awaitView(*station, fits, what);
    }
    template <class Start>
    api::Submission submits(Start start, SubmitState wanted) {
        auto done = need(await<api::Submission>(start), "submit");
        if (done.state != wanted)
            throw std::runtime_error("ended as " + std::to_string(static_cast<int>(done.state)) +
                                     " " + std::string(ledger::nameOf(done.reject)));
        return done;
    }
    /// Says yes to the only thing that waits.
    void approvesTheOne() {
        const auto view = sees([](const View& now) { return now.inbox.size() == 1; }, "inbox");
        const auto id = view->inbox.front().id;
        submits([&](auto reply) { station->approve(id, reply); }, SubmitState::Done);
    }

    std::unique_ptr<Workstation> station;
};

/// Lingnan sells bearings to Brio; two parts, a deposit.
inline trade::QuoteDocument quoteOf(const Consortium& consortium) {
    trade::QuoteDocument quote;
    quote.number = "LN-2026-0042";
    quote.seller = consortium.org("Lingnan");
    quote.buyer = consortium.org("Brio");
    quote.language = trade::Language::English;
    quote.lines = {{"84821020",
                    {"", "deep groove ball bearing", ""},
                    "CN",
                    {1'000, 0},
                    "C62",
                    {1'234'565, 4},
                    0}};
    quote.currency = {"USD"};
    quote.computeAmounts();
    quote.delivery = {trade::Incoterm::Cif, "Long Beach", 2020};
    quote.shipmentFrom = trade::Day{20'800};
    quote.shipmentTo = trade::Day{20'830};
    quote.parts = {{quote.totalMinor / 3, {ledger::DueBasis::Contract, 7}},
                   {quote.totalMinor - quote.totalMinor / 3, {ledger::DueBasis::Shipment, 30}}};
    quote.sellerDeposit = ledger::Money{{"USD"}, 5'000};
    quote.expiresAt = base::wallClockMs() + 10 * base::kDayMs;
    quote.firm = true;
    return quote;
}

}  // namespace seabridge::support
