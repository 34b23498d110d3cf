// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Hash.h"
#include "ledger/Engine.h"
#include "ledger/Genesis.h"
#include "lightnode/Head.h"
#include "merkle/Log.h"
#include "net/Protocol.h"

#include <map>
#include <set>

namespace seabridge::support {

/// A consortium of four that certifies what it is told to, without peers, and its honest answers.
/// Names are as in the texts of tests: "Lingnan/finance" is a person whose keys follow from that.
class TestLedger {
public:
    static constexpr base::TimeMs kStart = 1'795'000'000'000;

    explicit TestLedger(bool simulated = true);

    [[nodiscard]] static crypto::SigningKey keyOf(const std::string& name);
    [[nodiscard]] static base::Hash hashOfName(const std::string& name) {
        return crypto::sha256(base::viewOf(name));
    }
    template <class Id>
    [[nodiscard]] static Id idOf(const std::string& name) {
        return *Id::from(hashOfName(name).view().first(Id::kSize));
    }

    /// Signed by that organization's finance.
    [[nodiscard]] base::Bytes transaction(const std::string& org, std::uint64_t ticket,
                                          const ledger::Action& action) const;
    /// Of USD to Lingnan, by the Bank.
    [[nodiscard]] base::Bytes issue(std::int64_t amount);

    /// The next block, certified.
    void block(const std::vector<base::Bytes>& raw, base::TimeMs later = 5'000);
    /// All that was submitted and not yet executed, each once.
    void blockOfSubmitted();
    [[nodiscard]] ledger::Certificate certify(const ledger::Header& what) const;

    [[nodiscard]] net::Frame answer(const ledger::OrgId& member, const net::Frame& frame);
    [[nodiscard]] static net::Frame refuse(const net::Frame& asked, net::Refusal refusal);

    ledger::Genesis genesis;
    ledger::State state;
    ledger::Engine engine;
    ledger::Header header;
    lightnode::Head head;
    std::vector<ledger::Header> headers;               ///< by height
    std::vector<std::vector<base::Bytes>> blocks;      ///< raw transactions by height
    std::vector<ledger::Signer> signers;               ///< of the next block
    /// If set, the next block is a change header: these sign after it. Only headers tell.
    std::optional<std::vector<ledger::Signer>> nextSigners;
    std::vector<net::Change> changes;                  ///< without links
    merkle::Log ids;                                   ///< of headers
    std::map<ledger::OrgId, crypto::SigningKey> peerKeys;
    std::map<ledger::Topic, std::pair<merkle::Log, std::vector<base::Bytes>>> feeds;
    std::map<base::Hash, base::Bytes> blobs;
    std::vector<base::Bytes> submitted;
    std::set<ledger::Key> denied;
    std::uint64_t bankTicket = 0;

private:
    void addOrg(const std::string& name);
    void addUser(const std::string& org, const std::string& who, ledger::Role role);
    [[nodiscard]] net::EntitiesReply entities(const net::EntitiesRequest& asked) const;
    [[nodiscard]] net::HeaderLink link(ledger::Height older, ledger::Height newer) const;
    [[nodiscard]] net::ChangesReply changesAbove(ledger::Height height) const;
    [[nodiscard]] net::FeedReply feed(const net::FeedRequest& asked);
    [[nodiscard]] net::TransactionReply body(const net::TransactionRequest& asked) const;
    /// Nothing: not found.
    [[nodiscard]] std::optional<base::Bytes> replyTo(const ledger::OrgId& member,
                                                     const net::Frame& frame);
};

}  // namespace seabridge::support
