// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoTown.h"

#include "base/File.h"
#include "demo/DemoEtcd.h"
#include "demo/DemoFounding.h"
#include "demo/DemoRates.h"
#include "demo/DemoStory.h"

#include <condition_variable>

#include <cstdlib>

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;

constexpr const char* kPassphrase = "seabridge";
constexpr const char* kGenesisFile = "consortium";

Result<std::filesystem::path> temporaryFolder() {
    auto name = (std::filesystem::temp_directory_path() / "seabridge-demo-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        return std::unexpected(base::errorOfErrno(errno, "temporary folder"));
    return std::filesystem::path(name);
}

std::filesystem::path besideThisProgram(const char* name) {
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / name;
}

std::unique_ptr<Workstation> stationIn(const std::filesystem::path& folder) {
    WorkstationOptions options;
    options.folder = folder;
    options.vault = demoVault();
    return std::make_unique<Workstation>(std::move(options));
}

/// The way from nothing to the present, on the town's thread.
class Beginning {
public:
    Beginning(const DemoOptions& options, const std::filesystem::path& folder,
              const std::vector<DemoDesk>& desks, std::stop_token stop,
              const DemoTown::OnProgress& onProgress)
        : folder_(folder), desks_(desks), stop_(stop), onProgress_(onProgress),
          etcd_(options.hasEtcd ? std::make_unique<DemoEtcd>(folder / "etcd") : nullptr),
          peers_(options.peerProgram.empty() ? besideThisProgram("seabridge-peer")
                                             : options.peerProgram,
                 folder),
          operators_(stop), aheadMs_(options.aheadMs), now_(base::wallClockMs() + aheadMs_) {}

    Result<void> found();
    Result<void> open();
    Result<void> play();
    [[nodiscard]] const DemoPeers& peers() const { return peers_; }

private:
    void tell(DemoPhase phase, std::size_t done = 0, std::size_t total = 0) const {
        if (onProgress_) onProgress_({phase, done, total});
    }
    Result<void> unlockAll();
    [[nodiscard]] std::vector<Workstation*> stations() const;

    const std::filesystem::path& folder_;
    const std::vector<DemoDesk>& desks_;
    std::stop_token stop_;
    const DemoTown::OnProgress& onProgress_;
    std::unique_ptr<DemoEtcd> etcd_;  ///< ends after the peers
    DemoPeers peers_;
    DemoOperators operators_;
    TimeMs aheadMs_;
    TimeMs now_;
    std::vector<store::RateRow> rates_;
    std::map<std::string, std::unique_ptr<Workstation>> applicants_;  ///< by firm
};

Result<void> Beginning::found() {
    tell(DemoPhase::Keys);
    const auto members = std::ranges::count_if(
        demoCast(), [](const CastFirm& firm) { return !firm.memberRoles.empty(); });
    auto keys = peers_.init(static_cast<std::size_t>(members), stop_);
    if (!keys) return std::unexpected(keys.error());
    const DemoFounding founding;
    const auto begin = DemoStory::beginOf(now_);
    const auto genesis = founding.genesis(std::move(*keys), begin, now_);
    if (!genesis) return std::unexpected(genesis.error());
    const auto file = folder_ / kGenesisFile;
    if (const auto done = base::replaceFile(file, codec::encoded(*genesis)); !done) return done;
    tell(DemoPhase::Vaults);
    rates_ = demoRates(static_cast<std::int32_t>(now_ / base::kDayMs));
    if (const auto done = writeDemoRates(folder_, rates_); !done) return done;
    if (const auto done =
            founding.makeProfiles(folder_, *genesis, DemoTown::passphrase(), stop_);
        !done)
        return done;
    tell(DemoPhase::Peers);
    DemoOrder order{cli::genesisOrgId(kDemoBank), {}};
    if (etcd_) {
        if (const auto done = etcd_->init(); !done) return done;
        if (const auto done = etcd_->startAll(); !done) return done;
        order.etcd = etcd_->access();
    }
    return peers_.run(file, order, begin, stop_);
}

std::vector<Workstation*> Beginning::stations() const {
    std::vector<Workstation*> out;
    for (const auto& desk : desks_) out.push_back(desk.station.get());
    for (const auto& [firm, station] : applicants_) out.push_back(station.get());
    return out;
}

Result<void> Beginning::unlockAll() {
    std::vector<std::future<Result<void>>> answers;
    for (auto* station : stations()) {
        const auto promise = std::make_shared<std::promise<Result<void>>>();
        answers.push_back(promise->get_future());
        station->unlock(DemoTown::passphrase(),
                        [promise](Result<void> done) { promise->set_value(std::move(done)); });
    }
    for (auto& answer : answers) {
        const auto came = waitUntil(stop_, "unlock", [&] {
            return answer.wait_for(milliseconds(1)) == std::future_status::ready;
        });
        if (!came) return came;
        if (const auto done = answer.get(); !done) return done;
    }
    return {};
}

Result<void> Beginning::open() {
    tell(DemoPhase::Desks);
    for (const auto& firm : demoCast())
        if (firm.decidesAlone)
            applicants_[firm.id] = stationIn(folder_ / firm.people.front().id);
    if (const auto done = unlockAll(); !done) return done;
    for (const auto& firm : demoCast())
        for (const auto& person : firm.people) {
            if (person.hasDesk || firm.decidesAlone) continue;
            const auto done = operators_.add(person.id, folder_ / person.id,
                                             DemoTown::passphrase(), demoVault());
            if (!done) return done;
        }
    return {};
}

Result<void> Beginning::play() {
    const auto total = DemoStory::scenes();
    tell(DemoPhase::History, 0, total);
    DemoStage stage{peers_, operators_, stop_, {}, {}, {}, folder_};
    for (const auto& [id, station] : applicants_) {
        stage.firms[id] = {cli::genesisOrgId(id), station.get(), nullptr};
        stage.others.push_back(station.get());
    }
    for (const auto& desk : desks_) {
        stage.stations.push_back(desk.station.get());
        const auto id = desk.id.substr(0, desk.id.find('-'));
        auto& firm = stage.firms[id];
        firm.org = desk.org;
        (firm.maker == nullptr ? firm.maker : firm.checker) = desk.station.get();
    }
    DemoStory story(stage, std::move(rates_), now_, aheadMs_);
    const auto done =
        story.play([&](std::size_t scenes) { tell(DemoPhase::History, scenes, total); });
    operators_.clear();
    applicants_.clear();
    if (done) tell(DemoPhase::Present);
    return done;
}

}  // namespace

base::Secret DemoTown::passphrase() { return base::Secret(base::viewOf(kPassphrase)); }

DemoTown::DemoTown(DemoOptions options) : options_(std::move(options)), folder_(options_.folder) {
    if (folder_.empty()) {
        auto made = temporaryFolder();
        if (made) folder_ = std::move(*made);
        else folderMade_ = std::unexpected(made.error());
    } else {
        folderMade_ = base::makePrivateFolder(folder_);
    }
    for (const auto& firm : demoCast())
        for (const auto& person : firm.people) {
            if (!person.hasDesk) continue;
            const auto own = folder_ / person.id;
            desks_.push_back({person.id, person.native, person.latin, person.role,
                              cli::genesisOrgId(firm.id), firm.names, own, stationIn(own)});
        }
}

DemoTown::~DemoTown() {
    thread_.request_stop();
    if (thread_.joinable()) thread_.join();
    desks_.clear();
    std::error_code error;
    if (options_.folder.empty() && folderMade_) std::filesystem::remove_all(folder_, error);
}

void DemoTown::start(OnProgress onProgress, OnEnd onEnd) {
    ENSURE(!thread_.joinable());
    thread_ = std::jthread([this, onProgress = std::move(onProgress),
                            onEnd = std::move(onEnd)](const std::stop_token& stop) {
        run(stop, onProgress, onEnd);
    });
}

void DemoTown::run(const std::stop_token& stop, const OnProgress& onProgress, const OnEnd& onEnd) {
    std::error_code error;
    auto done = folderMade_;
    if (done && !std::filesystem::is_empty(folder_, error))
        done = fail(ErrorCode::InUse, folder_.string());
    std::optional<Beginning> beginning;
    if (done) {
        beginning.emplace(options_, folder_, desks_, stop, onProgress);
        done = beginning->found();
    }
    if (done) {
        const std::lock_guard lock(mutex_);
        processes_ = beginning->peers().processIds();
    }
    if (done) done = beginning->open();
    if (done) done = beginning->play();
    if (!done) beginning.reset();
    if (onEnd) onEnd(std::move(done));
    // The peers end with the thread that started them.
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait(lock, stop, [] { return false; });
}

const DemoDesk* DemoTown::desk(std::string_view id) const {
    const auto found = std::ranges::find(desks_, id, &DemoDesk::id);
    return found == desks_.end() ? nullptr : &*found;
}

std::vector<std::int64_t> DemoTown::peerProcesses() const {
    const std::lock_guard lock(mutex_);
    return processes_;
}

}  // namespace seabridge::app
