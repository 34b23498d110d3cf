// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoFounding.h"

#include "Profile.h"
#include "base/File.h"
#include "crypto/Random.h"
#include "demo/DemoRates.h"
#include "workstation/PersonNames.h"

#include <atomic>
#include <mutex>
#include <thread>

namespace seabridge::app {
namespace {

constexpr std::size_t kSeedBytes = 64;

std::vector<ledger::Rule> policyOf(const CastFirm& firm) {
    auto rules = ledger::Policy::standard(cli::genesisOrgId(firm.id)).rules;
    for (auto& rule : rules)
        if (rule.action == ledger::ActionClass::Kyc)
            rule.needs = {{ledger::Role::Compliance, 1}};
    return rules;
}

cli::CurrencySpec currencyOf(const char* code, const char* name, std::uint8_t scale) {
    cli::CurrencySpec out;
    out.code = code;
    out.name = name;
    out.kind = "central-bank";
    out.scale = scale;
    out.issuer = kDemoBank;
    return out;
}

/// How the own firm's people are called, as a desk would have written it down.
base::Result<void> writeNames(const CastFirm& firm, Profile& profile) {
    PersonNames names(profile.vault().database());
    for (const auto& person : firm.people) {
        if (person.native.empty()) continue;
        const auto user = cli::genesisUserId(firm.id, person.id);
        if (auto done = names.put(user, person.native); !done) return done;
    }
    return {};
}

}  // namespace

store::VaultOptions demoVault() { return {{16 * 1024, 2, 1}, true, store::vaultMigrations()}; }

DemoFounding::DemoFounding() {
    for (const auto& firm : demoCast()) {
        readingKeys_.emplace(firm.id, crypto::SealingKey::random());
        for (const auto& person : firm.people)
            people_.push_back({&firm, &person, crypto::randomSecret(kSeedBytes)});
    }
}

cli::OrgSpec DemoFounding::specOf(const CastFirm& firm, base::TimeMs now) const {
    cli::OrgSpec out;
    out.name = firm.id;
    out.names = firm.names;
    out.country = firm.country;
    out.registryNumber = firm.registryNumber;
    out.readingKeys = std::vector{readingKeys_.at(firm.id).publicKey()};
    out.users.emplace();
    for (const auto& person : people_)
        if (person.firm == &firm)
            out.users->push_back({person.person->id, person.person->roles, {},
                                  {{wallet::deriveDevice(person.seed.view(), 0).publicKeys(),
                                    {}}}});
    if (firm.decidesAlone) out.policy = policyOf(firm);
    if (firm.attestedDays > 0)
        out.kyc = cli::KycSpec{kDemoAttester, 2,
                               base::isoDateOf(now + firm.attestedDays * base::kDayMs), {},
                               {firm.country}};
    return out;
}

base::Result<ledger::Genesis> DemoFounding::genesis(std::vector<cli::PeerSpec> peers,
                                                    base::TimeMs begin, base::TimeMs now) const {
    cli::GenesisSpec spec;
    spec.name = "Seabridge Demo";
    spec.simulated = true;
    spec.time = base::isoOf(begin);
    spec.parameters.emplace().blockIntervalMs = 5 * base::kSecondMs;
    spec.organizations.emplace();
    for (const auto& firm : demoCast()) {
        const auto member = spec.members.size();
        if (firm.memberRoles.empty()) spec.organizations->push_back(specOf(firm, now));
        else spec.members.push_back({specOf(firm, now), firm.memberRoles, peers.at(member)});
    }
    spec.currencies = {currencyOf("USD", "US dollar", 2), currencyOf("CNY", "Chinese yuan", 2),
                       currencyOf("JPY", "Japanese yen", 0)};
    return cli::genesisFrom(spec);
}

base::Result<void> DemoFounding::makeProfile(const Person& person,
                                             const std::filesystem::path& folder,
                                             base::ByteView genesis,
                                             const base::Secret& passphrase) const {
    const auto own = folder / person.person->id;
    auto vault = store::Vault::create(own, passphrase, demoVault());
    if (!vault) return std::unexpected(vault.error());
    auto profile = Profile::over(std::move(*vault));
    if (!profile) return std::unexpected(profile.error());
    if (const auto done = profile->storeSeed(person.seed, 0); !done) return done;
    if (const auto done = profile->pinGenesis(genesis); !done) return done;
    if (const auto done = profile->findIdentity(); !done) return done;
    const auto& secret = readingKeys_.at(person.firm->id);
    if (const auto done = profile->storeReadingSecret({1, secret.publicKey()}, secret); !done)
        return done;
    if (const auto done = writeNames(*person.firm, *profile); !done) return done;
    if (!person.person->hasDesk) return {};
    std::error_code error;
    std::filesystem::copy_file(folder / kRateFile, own / kRateFile, error);
    return error ? std::unexpected(base::errorOfErrno(error.value(), kRateFile))
                 : base::Result<void>();
}

base::Result<void> DemoFounding::makeProfiles(const std::filesystem::path& folder,
                                              const ledger::Genesis& genesis,
                                              const base::Secret& passphrase,
                                              const std::stop_token& stop) const {
    const auto bytes = codec::encoded(genesis);
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    base::Result<void> first;
    const auto work = [&] {
        for (auto i = next++; i < people_.size() && !stop.stop_requested(); i = next++) {
            auto done = makeProfile(people_[i], folder, bytes, passphrase);
            if (done) continue;
            const std::lock_guard lock(mutex);
            if (first) first = std::move(done);
        }
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < std::max(2U, std::thread::hardware_concurrency()); ++i)
            threads.emplace_back(work);
    }
    if (first && stop.stop_requested()) return base::fail(base::ErrorCode::Cancelled);
    return first;
}

}  // namespace seabridge::app
