// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/EpochChange.h"

#include "codec/Fields.h"

#include <algorithm>
#include <set>

namespace seabridge::ledger {
namespace {

constexpr std::size_t kMaxHeaders = 2048;

const Signer* find(std::span<const Signer> signers, const OrgId& org) {
    const auto found = std::ranges::find(signers, org, &Signer::org);
    return found == signers.end() ? nullptr : &*found;
}

bool baseHolds(const EpochOpening& opening) {
    const auto& base = opening.base;
    if (base.network != opening.network || base.epoch >= opening.epoch ||
        hashOf(opening.signers) != base.nextMembers)
        return false;
    if (base.height == 0) return !opening.certificate && opening.baseSigners.empty();
    const auto& certificate = opening.certificate;
    return certificate && certificate->target.height == base.height &&
           certificate->target.headerId == base.id() &&
           certificate->target.epoch >= base.epoch &&
           certificate->target.epoch < opening.epoch &&
           hashOf(opening.baseSigners) == base.members &&
           certificate->holds(base.network, opening.baseSigners);
}

/// Every one's, or nothing.
std::optional<std::vector<EpochStatement>> statementsOf(const EpochOpening& opening) {
    std::vector<EpochStatement> out;
    for (const auto& said : opening.statements) {
        auto statement = statementOf(said, opening.network, opening.signers);
        if (!statement || statement->epoch != opening.epoch ||
            statement->holder != opening.holder || statement->certified > opening.base.height)
            return std::nullopt;
        if (!out.empty() && !(out.back().member < statement->member)) return std::nullopt;
        out.push_back(std::move(*statement));
    }
    return out;
}

bool repeatsAVote(const EpochStatement& statement) {
    std::set<std::pair<OrgId, VoteTarget>> seen;
    return std::ranges::any_of(statement.votes, [&](const Vote& vote) {
        return !seen.emplace(vote.member, vote.target).second;
    });
}

std::optional<EpochOpening> decodedOpening(base::ByteView entry, const NetworkId& network) {
    if (entry.size() > kMaxEntryBytes) return std::nullopt;
    auto opening = codec::decoded<EpochOpening>(entry);
    if (!opening || opening->domain != EpochOpening().domain || opening->network != network ||
        opening->headers.size() > kMaxHeaders ||
        opening->statements.size() > opening->signers.size() ||
        find(opening->signers, opening->holder) == nullptr)
        return std::nullopt;
    return std::move(*opening);
}

EpochGround groundOf(const EpochOpening& opening) {
    return {opening.epoch, opening.base.height, opening.base.id()};
}

bool fits(const EpochOpening& opening, const base::Bytes& entry) {
    return entry.size() <= kMaxEntryBytes && opening.headers.size() <= kMaxHeaders;
}

std::optional<OpenedEpoch> understood(EpochOpening opening) {
    if (!baseHolds(opening)) return std::nullopt;
    auto statements = statementsOf(opening);
    if (!statements) return std::nullopt;
    const auto ground = groundOf(opening);
    const auto decision = decideEpoch(ground, opening.signers, *statements, opening.headers);
    if (decision.kind != EpochDecision::Kind::Keeps) return std::nullopt;
    auto kept = chainTo(ground, decision.headerId, opening.headers);
    if (!kept) return std::nullopt;
    return OpenedEpoch{opening.epoch, opening.holder, std::move(opening.base), std::move(*kept),
                       std::move(*statements)};
}

}  // namespace

SignedStatement signStatement(const EpochStatement& statement, const crypto::SigningKey& peerKey) {
    SignedStatement out{codec::encoded(statement), {}};
    out.signature = peerKey.sign(out.body);
    return out;
}

std::optional<EpochStatement> statementOf(const SignedStatement& said, const NetworkId& network,
                                          std::span<const Signer> signers) {
    if (said.body.size() > statementBytes(signers.size())) return std::nullopt;
    auto statement = codec::decoded<EpochStatement>(said.body);
    if (!statement || statement->domain != EpochStatement().domain ||
        statement->network != network)
        return std::nullopt;
    const auto* signer = find(signers, statement->member);
    if (signer == nullptr || !crypto::verify(signer->peerKey, said.body, said.signature) ||
        repeatsAVote(*statement))
        return std::nullopt;
    std::erase_if(statement->votes, [&](const Vote& vote) {
        const auto* voter = find(signers, vote.member);
        return voter == nullptr || !vote.holds(network, voter->peerKey);
    });
    return std::move(*statement);
}

std::optional<base::Bytes> entryOf(EpochOpening opening, std::vector<EpochStatement> statements,
                                   const EpochDecision& decision,
                                   std::span<const Header> headers) {
    const auto ground = groundOf(opening);
    opening.headers = headersNeeded(ground, statements, headers);
    auto entry = codec::encoded(opening);
    if (fits(opening, entry)) return entry;
    const auto decidesSame = [&](std::span<const EpochStatement> by) {
        const auto now = decideEpoch(ground, opening.signers, by, opening.headers);
        return now.kind == EpochDecision::Kind::Keeps && now.headerId == decision.headerId;
    };
    auto kept = chainTo(ground, decision.headerId, headers);
    if (!kept) return std::nullopt;
    // What nobody can certify leads nowhere, and liars can make up much of it.
    opening.headers = std::move(*kept);
    if (!decidesSame(statements)) return std::nullopt;
    entry = codec::encoded(opening);
    std::vector<std::pair<std::size_t, OrgId>> longest;
    for (std::size_t i = 0; i < statements.size(); ++i)
        longest.emplace_back(opening.statements[i].body.size(), statements[i].member);
    std::ranges::sort(longest, std::greater());
    for (const auto& [bytes, member] : longest) {
        if (fits(opening, entry)) return entry;
        const auto at = std::ranges::find(statements, member, &EpochStatement::member);
        const auto place = at - statements.begin();
        const auto left = *at;
        statements.erase(at);
        if (!decidesSame(statements)) {
            statements.insert(statements.begin() + place, left);
            continue;
        }
        opening.statements.erase(opening.statements.begin() + place);
        entry = codec::encoded(opening);
    }
    return fits(opening, entry) ? std::optional(std::move(entry)) : std::nullopt;
}

std::optional<OpenedEpoch> openedBy(base::ByteView entry, const NetworkId& network) {
    auto opening = decodedOpening(entry, network);
    return opening ? understood(std::move(*opening)) : std::nullopt;
}

std::optional<OpenedEpoch> openedAfter(const base::Hash& lastId, base::ByteView entry,
                                       const NetworkId& network) {
    auto opening = decodedOpening(entry, network);
    if (!opening || !chainTo(groundOf(*opening), lastId, opening->headers)) return std::nullopt;
    auto opened = understood(std::move(*opening));
    return opened && opened->last().id() == lastId ? std::move(opened) : std::nullopt;
}

}  // namespace seabridge::ledger
