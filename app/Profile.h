// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Genesis.h"
#include "lightnode/Envelope.h"
#include "lightnode/Proposal.h"
#include "store/Vault.h"
#include "wallet/Wallet.h"

namespace seabridge::app {

using base::ByteView;
using base::Bytes;
using base::Result;
using base::TimeMs;
using ledger::OrgId;

/// A person's folder: the vault and what it says about who works here and on which ledger. Names in
/// the vault: meta `genesis`, `org`, `user`, `wallet.device`; secrets `wallet.seed`, `wallet.phrase`,
/// `reading/<version>`, `reading/fresh/<public key>`. One thread; errors are the vault's.
class Profile {
public:
    /// Slow (Argon2id). Fails as store::Vault::open(); Damaged for contents that cannot be.
    [[nodiscard]] static Result<Profile> open(const std::filesystem::path& folder,
                                              const base::Secret& passphrase,
                                              const store::VaultOptions& options = {});
    /// The same over a vault that is open.
    [[nodiscard]] static Result<Profile> over(store::Vault vault);

    [[nodiscard]] store::Vault& vault() { return *vault_; }

    /// The 64-byte seed of the recovery phrase and this device's index; InUse where one is stored,
    /// InvalidInput for another size or an index from 2^31 on. A phrase that nobody knows yet is kept
    /// beside it, written with it, until forgetPhrase().
    [[nodiscard]] Result<void> storeSeed(const base::Secret& seed, std::uint32_t deviceIndex,
                                         const std::optional<base::Secret>& phrase = {});
    [[nodiscard]] bool keepsPhrase() const { return keepsPhrase_; }
    /// NotFound where none is kept.
    [[nodiscard]] Result<base::Secret> phrase();
    [[nodiscard]] Result<void> forgetPhrase();
    /// Null before there is a seed.
    [[nodiscard]] const wallet::Wallet* wallet() const { return wallet_ ? &*wallet_ : nullptr; }

    /// The consortium file: its genesis once and for all, its members as far as it is newer than
    /// what is known. InvalidInput "another-genesis" for a different one, BadConsortium for what
    /// is none, NotProven for one that its signatures do not bear out. While the vault is read-only
    /// after a rollback, this and setIdentity() hold for this object only.
    [[nodiscard]] Result<void> pinGenesis(ByteView bytes);
    /// Null before one is pinned.
    [[nodiscard]] const ledger::Genesis* genesis() const { return genesis_.get(); }
    /// Of the pinned genesis (ENSURE).
    [[nodiscard]] const ledger::NetworkId& network() const;

    /// Who works here, once and for all: InvalidInput "another-identity".
    [[nodiscard]] Result<void> setIdentity(const OrgId& org, const ledger::UserId& user);
    /// setIdentity() by the device of the genesis that has this wallet's keys. NotFound if it has
    /// none: then the proven entity Device says it.
    [[nodiscard]] Result<void> findIdentity();
    /// Nothing before it is set, or without a wallet.
    [[nodiscard]] std::optional<lightnode::Identity> identity() const;

    /// Those of the organization's `keys` whose secret is here. A fresh one becomes its version's.
    [[nodiscard]] Result<std::vector<lightnode::ReadingSecret>> readingSecrets(
        const std::vector<ledger::ReadingKey>& keys);
    /// InvalidInput "reading-key" unless the secret fits the public key.
    [[nodiscard]] Result<void> storeReadingSecret(const ledger::ReadingKey& key,
                                                  const crypto::SealingKey& secret);
    /// Before the ledger knows its version, so that no answer from there can lose it.
    [[nodiscard]] Result<void> storeFreshReadingSecret(const crypto::SealingKey& secret);

private:
    explicit Profile(store::Vault vault);
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> loadWallet();
    [[nodiscard]] Result<void> loadIdentity();
    [[nodiscard]] Result<std::optional<crypto::SealingKey>> readingSecret(
        const ledger::ReadingKey& key);

    std::unique_ptr<store::Vault> vault_;
    std::unique_ptr<ledger::Genesis> genesis_;
    ledger::NetworkId network_;
    std::optional<wallet::Wallet> wallet_;
    bool keepsPhrase_ = false;
    std::optional<std::pair<OrgId, ledger::UserId>> person_;
};

}  // namespace seabridge::app
