// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lightnode/HeadTracker.h"
#include "merkle/Log.h"

#include <functional>
#include <map>
#include <string>

namespace seabridge::support {

/// A consortium of n members whose keys the test holds, so that it can sign anything: a chain of
/// headers without blocks, of any height, and forks of it.
class Members {
public:
    explicit Members(std::size_t n, const std::string& name = "Test");

    [[nodiscard]] const ledger::OrgId& org(std::size_t i) const { return signers[i].org; }
    [[nodiscard]] std::size_t quorum() const { return ledger::quorumOf(signers.size()); }
    /// With a salt: another header at that height, on the same ancestors.
    [[nodiscard]] ledger::Header header(ledger::Height height, const std::string& salt = {}) const;
    [[nodiscard]] ledger::Certificate certify(const ledger::Header& header,
                                              std::size_t count) const;
    [[nodiscard]] ledger::Certificate certify(const ledger::Header& header,
                                              const ledger::VoteTarget& target,
                                              std::size_t count) const;
    [[nodiscard]] net::HeadReply reply(const ledger::Header& header) const;
    [[nodiscard]] net::HeadReply reply(ledger::Height height, const std::string& salt = {}) const {
        return reply(header(height, salt));
    }
    [[nodiscard]] net::HeaderLink link(ledger::Height older, ledger::Height newer) const;
    [[nodiscard]] lightnode::HeadTracker tracker() const;
    /// Gives the reply to the tracker, linked to its head by the true chain unless it has a link.
    base::Result<lightnode::HeadTracker::Verdict> give(lightnode::HeadTracker& tracker,
                                                       const ledger::OrgId& from,
                                                       net::HeadReply reply,
                                                       base::TimeMs mono = 0) const;

    [[nodiscard]] static crypto::SigningKey keyOf(const std::string& name);
    [[nodiscard]] static base::Hash hashOfName(const std::string& name);

    ledger::Genesis genesis;
    std::vector<ledger::Signer> signers;
    std::map<ledger::OrgId, crypto::SigningKey> keys;

private:
    void grow(ledger::Height height) const;
    mutable std::vector<ledger::Header> chain_;
    mutable merkle::Log ids_;
};

/// One way to spoil a good reply; false where n members leave no room for it.
struct CertificateLie {
    std::string name;
    std::function<bool(const Members&, net::HeadReply&)> spoil;
};
/// reliability.md B5: heads that must never be believed, each wrong in one thing.
[[nodiscard]] std::vector<CertificateLie> certificateLies();

}  // namespace seabridge::support
