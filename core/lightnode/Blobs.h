// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lightnode/Requests.h"

namespace seabridge::lightnode {

/// Sealed blobs at the members' peers (ledger.md section 9): put until enough members have signed
/// that they hold it; got from anyone, since the hash says whether it is the one. One thread.
class Blobs {
public:
    /// `signers` may give receipts; `receiptsNeeded` is cut to their number, whatever it is then.
    /// It is a first guess, as many as are asked for before setReceiptsNeeded().
    Blobs(const ledger::NetworkId& network, std::vector<ledger::Signer> signers,
          std::size_t receiptsNeeded);

    /// Whose receipts count from now on.
    void setSigners(std::vector<ledger::Signer> signers) { signers_ = std::move(signers); }
    /// So many the ledger wants. Until the first call no put ends well: it might be too few.
    void setReceiptsNeeded(std::size_t count) {
        wanted_ = count;
        isProven_ = true;
    }
    /// TooLarge, or InvalidInput if empty.
    [[nodiscard]] base::Result<void> put(Token token, Bytes bytes);
    void cancel(Token token) { puts_.erase(token); }
    /// How many are open.
    [[nodiscard]] std::size_t puts() const { return puts_.size(); }
    /// The tokens of those that were open.
    std::vector<Token> cancelAll();

    /// Which members to ask now, so that as many are asked as receipts lack.
    [[nodiscard]] std::vector<Ask> asks(const std::vector<OrgId>& connected);
    /// A member's answer. True if it was honest. Without effect on a put that is no more.
    [[nodiscard]] bool takeReceipt(Token token, const OrgId& member, const Bytes& body);
    void refused(Token token, const OrgId& member, base::Error why);
    /// Puts that are done or cannot be: BlobStored or Failed. Each ends.
    [[nodiscard]] Effects takeEnded(const std::vector<OrgId>& connected);

    /// The blob if `body` is an honest reply to a request for `hash`. Protocol otherwise.
    [[nodiscard]] static base::Result<Bytes> blobOf(const Bytes& body, const base::Hash& hash);

private:
    struct Put {
        Bytes bytes;
        base::Hash hash;
        std::map<OrgId, ledger::BlobReceipt> receipts;
        std::set<OrgId> asked;    ///< and not yet answered
        std::set<OrgId> refused;
        base::Error lastError = {base::ErrorCode::TimedOut, {}};
    };
    [[nodiscard]] bool mayAsk(const Put& put, const OrgId& member) const;
    [[nodiscard]] std::size_t needed() const;

    ledger::NetworkId network_;
    std::vector<ledger::Signer> signers_;
    std::size_t wanted_;
    bool isProven_ = false;
    std::map<Token, Put> puts_;
};

}  // namespace seabridge::lightnode
