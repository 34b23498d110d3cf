// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/GenesisSpec.h"
#include "demo/DemoCast.h"
#include "store/Vault.h"

#include <filesystem>
#include <stop_token>

namespace seabridge::app {

/// The secrets of the demo's people until they lie in their vaults.
class DemoFounding {
public:
    /// Draws all keys.
    DemoFounding();

    /// `peers` are the members', in the cast's order; `begin` is when the ledger starts, `now` is
    /// today. InvalidInput says what of the cast cannot be.
    [[nodiscard]] base::Result<ledger::Genesis> genesis(std::vector<cli::PeerSpec> peers,
                                                        base::TimeMs begin,
                                                        base::TimeMs now) const;
    /// Makes everybody's profile in `folder` / person, beside it a copy of the rates in `folder`
    /// for those with a desk; all cores.
    [[nodiscard]] base::Result<void> makeProfiles(const std::filesystem::path& folder,
                                                  const ledger::Genesis& genesis,
                                                  const base::Secret& passphrase,
                                                  const std::stop_token& stop) const;

private:
    struct Person {
        const CastFirm* firm;
        const CastPerson* person;
        base::Secret seed;
    };
    [[nodiscard]] base::Result<void> makeProfile(const Person& person,
                                                 const std::filesystem::path& folder,
                                                 base::ByteView genesis,
                                                 const base::Secret& passphrase) const;
    [[nodiscard]] cli::OrgSpec specOf(const CastFirm& firm, base::TimeMs now) const;

    std::vector<Person> people_;
    std::map<std::string, crypto::SealingKey> readingKeys_;
};

/// Cheap, for everybody may know the passphrase.
[[nodiscard]] store::VaultOptions demoVault();

}  // namespace seabridge::app
