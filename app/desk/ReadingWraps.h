// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ledger/Identity.h"

#include <span>

/// The blob by which an organization gives a version of its reading secret to its devices
/// (ledger.md section 9). Pure functions.
namespace seabridge::app {

struct WrappedSecret {
    crypto::PublicKey device;  ///< its signing key
    base::Bytes sealed;        ///< to its sealing key

    static void fields(auto& self, auto&& visit) {
        visit("device", self.device);
        visit("sealed", self.sealed);
    }
};

/// Canonical CBOR. Each secret is sealed with (domain, network, org, version) as associated data,
/// so that nobody can offer one as that of another organization, version or ledger.
struct ReadingWraps {
    static constexpr const char* kDomain = "seabridge/wraps/1";
    static constexpr std::size_t kMaxItems = 4096;

    std::string domain = kDomain;
    ledger::OrgId org;
    std::uint32_t version = 0;
    std::vector<WrappedSecret> items;  ///< ordered by device

    static void fields(auto& self, auto&& visit) {
        visit("domain", self.domain);
        visit("org", self.org);
        visit("version", self.version);
        visit("items", self.items);
    }
};

/// InvalidInput "devices" for none; TooLarge over kMaxItems or the size of a blob.
[[nodiscard]] base::Result<base::Bytes> wrap(const crypto::SealingKey& secret,
                                             const ledger::NetworkId& network,
                                             const ledger::OrgId& org, std::uint32_t version,
                                             std::span<const ledger::Device> devices);

/// The secret of `key`, an organization's reading key as proven. InvalidInput for what is no such
/// blob; NotEntitled if it is not wrapped to `device`; Damaged if altered; NotProven if it is not
/// the secret of that public key.
[[nodiscard]] base::Result<crypto::SealingKey> unwrap(base::ByteView bytes,
                                                      const ledger::NetworkId& network,
                                                      const ledger::OrgId& org,
                                                      const ledger::ReadingKey& key,
                                                      const crypto::PublicKey& device,
                                                      const crypto::SealingKey& sealing);

}  // namespace seabridge::app
