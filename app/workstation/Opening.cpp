// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/Opening.h"

#include "base/File.h"
#include "crypto/Random.h"
#include "lightnode/ConsortiumFile.h"

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;

constexpr std::size_t kEntropyBytes = 32;

struct Phrase {
    base::Secret seed;
    std::optional<base::Secret> fresh;
};

Result<Phrase> phraseFor(const api::NewProfile& wanted) {
    std::optional<base::Secret> fresh;
    if (!wanted.phrase)
        fresh = crypto::phraseFrom(crypto::randomSecret(kEntropyBytes), wanted.language);
    auto seed = crypto::phraseSeed(wanted.phrase ? *wanted.phrase : *fresh, base::Secret());
    if (!seed) return fail(ErrorCode::BadPhrase, seed.error().detail);
    return Phrase{std::move(*seed), std::move(fresh)};
}

Result<Bytes> consortiumFileAt(const std::filesystem::path& path) {
    auto bytes = base::readFile(path, lightnode::kMaxConsortiumBytes);
    if (bytes && !lightnode::consortiumFrom(*bytes)) return fail(ErrorCode::BadConsortium);
    return bytes;
}

}  // namespace

Result<MadeProfile> makeProfile(const std::filesystem::path& folder,
                                const api::NewProfile& wanted,
                                const store::VaultOptions& options) {
    if (store::holdsVault(folder)) return fail(ErrorCode::InvalidInput, "profile");
    if (wanted.passphrase.empty()) return fail(ErrorCode::InvalidInput, "passphrase");
    auto phrase = phraseFor(wanted);
    if (!phrase) return std::unexpected(phrase.error());
    const auto consortium = consortiumFileAt(wanted.consortium);
    if (!consortium) return std::unexpected(consortium.error());
    auto vault = store::Vault::create(folder, wanted.passphrase, options);
    if (!vault) return std::unexpected(vault.error());
    auto profile = Profile::over(std::move(*vault));
    if (!profile) return std::unexpected(profile.error());
    if (const auto done = profile->storeSeed(phrase->seed, wanted.device, phrase->fresh); !done)
        return std::unexpected(done.error());
    if (const auto done = profile->pinGenesis(*consortium); !done)
        return std::unexpected(done.error());
    const auto found = profile->findIdentity();
    if (!found && found.error().code != ErrorCode::NotFound)
        return std::unexpected(found.error());
    const api::CreatedProfile facts{profile->wallet()->publicKeys(), found.has_value()};
    return MadeProfile{std::move(*profile), facts};
}

}  // namespace seabridge::app
