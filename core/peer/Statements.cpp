// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer/Statements.h"

#include "codec/Fields.h"

#include <algorithm>
#include <utility>

namespace seabridge::peer {

using ledger::EpochStatement;

const EpochStatement* Statements::add(const ledger::SignedStatement& said,
                                      std::vector<ledger::Header> headers,
                                      std::span<const ledger::Signer> signers) {
    // Before anything is read: what is too long for an opening would void it.
    if (said.body.size() > ledger::statementBytes(signers.size())) return nullptr;
    const auto claimed = codec::decoded<EpochStatement>(said.body);
    if (!claimed) return nullptr;
    const auto found = kept_.find(claimed->member);
    const auto age = [](const EpochStatement& one) {
        return std::pair(one.epoch, one.revision);
    };
    if (found != kept_.end() && age(*claimed) <= age(found->second.statement)) return nullptr;
    auto statement = ledger::statementOf(said, network_, signers);
    if (!statement) return nullptr;
    const auto member = statement->member;
    const auto at = kept_.insert_or_assign(member, Kept{said, std::move(*statement),
                                                        std::move(headers)});
    return &at.first->second.statement;
}

const EpochStatement* Statements::hear(const ledger::OrgId& from,
                                       const ledger::SignedStatement& said,
                                       std::vector<ledger::Header> headers,
                                       std::span<const ledger::Signer> signers) {
    const auto found = kept_.find(from);
    if (found != kept_.end() && found->second.said.body == said.body) {
        // Its peer may have executed more of its own blocks again since.
        if (found->second.headers.size() < headers.size())
            found->second.headers = std::move(headers);
        return nullptr;
    }
    if (!heard_.insert(from).second) return nullptr;
    const auto claimed = codec::decoded<EpochStatement>(said.body);
    if (!claimed || claimed->member != from) return nullptr;
    return add(said, std::move(headers), signers);
}

void Statements::judgeFor(std::span<const ledger::Signer> signers) {
    if (std::ranges::equal(signers, signers_)) return;
    signers_.assign(signers.begin(), signers.end());
    for (auto& [member, kept] : std::exchange(kept_, {})) {
        auto statement = ledger::statementOf(kept.said, network_, signers);
        if (!statement) continue;
        kept.statement = std::move(*statement);
        kept_.emplace(member, std::move(kept));
    }
}

std::vector<Statements::Kept> Statements::of(const NextEpoch& next,
                                             ledger::Height certified) const {
    std::vector<Kept> out;
    for (const auto& [member, kept] : kept_)
        if (kept.statement.epoch == next.epoch && kept.statement.holder == next.holder &&
            kept.statement.certified <= certified)
            out.push_back(kept);
    return out;
}

std::optional<NextEpoch> Statements::agreed(std::size_t quorum, std::uint64_t epoch) const {
    std::optional<NextEpoch> out;
    for (const auto& [member, kept] : kept_) {
        const NextEpoch next{kept.statement.epoch, kept.statement.holder};
        if (next.epoch <= epoch || (out && next.epoch <= out->epoch)) continue;
        const auto wanting = std::ranges::count_if(kept_, [&](const auto& item) {
            return item.second.statement.epoch == next.epoch &&
                   item.second.statement.holder == next.holder;
        });
        if (static_cast<std::size_t>(wanting) >= quorum) out = next;
    }
    return out;
}

}  // namespace seabridge::peer
