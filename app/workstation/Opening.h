// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Profile.h"
#include "api/Values.h"
#include "store/VaultPlace.h"

namespace seabridge::app {

/// A profile just made, and what its person has to know.
struct MadeProfile {
    Profile profile;
    api::CreatedProfile facts;
};

/// Long work without side effects but in `folder`; any one thread. Everything that can be wrong
/// with what was given is found before the folder is touched. Errors as
/// api::Workstation::createProfile().
[[nodiscard]] Result<MadeProfile> makeProfile(const std::filesystem::path& folder,
                                              const api::NewProfile& wanted,
                                              const store::VaultOptions& options);

}  // namespace seabridge::app
