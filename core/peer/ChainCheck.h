// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peer/Chain.h"

#include <unordered_map>

namespace seabridge::peer {

/// The names of the fields that are not the same.
[[nodiscard]] std::vector<std::string_view> differencesOf(const ledger::Header& one,
                                                          const ledger::Header& other);

/// Verifies what a peer has stored by doing all of it again from the genesis: links, signatures of
/// entries and transactions, execution, every root of every header, changed entities, feed entries
/// and the feeds' heads, certificates. Takes the heights in order; after the first difference it
/// must not go on.
class ChainCheck {
public:
    explicit ChainCheck(const ledger::Genesis& genesis, CheckAll checkAll = checkOneByOne,
                        ledger::Rulebook rules = ledger::standardRules());

    /// The next height, as the store holds it: the encoded block, and the encoded CertifiedBlock.
    /// Damaged, with the first difference in English, if anything is not as it must be.
    [[nodiscard]] base::Result<void> next(base::ByteView block, base::ByteView record);

    [[nodiscard]] const ledger::Header& head() const { return head_; }
    /// The highest height that a certificate in the store covers. Above it stands what a later
    /// certificate certified that a crash kept from the disk, or what somebody added.
    [[nodiscard]] Height covered() const { return covered_; }
    [[nodiscard]] std::uint64_t transactions() const { return transactions_; }
    [[nodiscard]] const ledger::State& state() const { return state_; }

private:
    [[nodiscard]] base::Result<ledger::Produced> execute(const ledger::Block& block);
    [[nodiscard]] base::Result<void> compare(const CertifiedBlock& record,
                                             const ledger::Execution& execution);
    [[nodiscard]] base::Result<void> compareFeeds(const std::vector<ledger::FeedAppend>& stored,
                                                  const std::vector<ledger::FeedAppend>& computed);
    [[nodiscard]] base::Result<void> checkCertificate(const CertifiedBlock& record,
                                                      const std::vector<ledger::Signer>& signers);

    CheckAll checkAll_;
    ledger::Engine engine_;
    ledger::State state_;
    ledger::Header head_;
    merkle::Frontier log_;  ///< ids of all headers before head_
    std::unordered_map<ledger::Key, merkle::Frontier> feeds_;  ///< by FeedHead key
    Height covered_ = 0;
    std::uint64_t transactions_ = 0;
};

}  // namespace seabridge::peer
