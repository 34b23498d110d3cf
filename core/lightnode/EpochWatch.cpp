// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/EpochWatch.h"

#include "codec/Fields.h"

#include <algorithm>

namespace seabridge::lightnode {

namespace {

constexpr std::size_t kMaxVotes = 100;

StatementSeen seenOf(const ledger::EpochStatement& said) {
    return {said.member, said.choice(), said.knowsVotes, said.certified};
}

bool wants(const StatementSeen& said, const EpochChoice& next) {
    return said.choice.epoch == next.epoch && said.choice.holder == next.holder;
}

std::size_t countFor(const std::vector<StatementSeen>& statements, const EpochChoice& next) {
    return static_cast<std::size_t>(std::ranges::count_if(
        statements, [&](const StatementSeen& said) { return wants(said, next); }));
}

}  // namespace

std::size_t EpochStanding::wanting() const {
    return next ? countFor(statements, *next) : 0;
}

void EpochWatch::headAdvanced(const Head& head) {
    if (head.header.id() == headId_) return;
    const bool isHigher = head.header.height > head_.height;
    head_ = head.header;
    headId_ = head_.id();
    // Who signs after a change of the membership, the head alone does not say.
    const bool isKnown = !head_.changesMembers() || head_.height == 0;
    signers_ = isKnown ? head.signers : std::vector<ledger::Signer>();
    std::erase_if(kept_, [&](const auto& item) {
        return item.second.statement.epoch <= head_.epoch ||
               std::ranges::find(signers_, item.first, &ledger::Signer::org) == signers_.end();
    });
    headers_.clear();
    if (isHigher) standing_.votes.clear();
    conclude();
}

void EpochWatch::takeStatement(const ledger::SignedStatement& said) {
    if (signers_.empty() || said.body.size() > ledger::statementBytes(signers_.size())) return;
    const auto claimed = codec::decoded<ledger::EpochStatement>(said.body);
    if (!claimed || claimed->epoch <= head_.epoch) return;
    const auto found = kept_.find(claimed->member);
    if (found != kept_.end()) {
        const auto& known = found->second.statement;
        if (std::pair(claimed->epoch, claimed->revision) <= std::pair(known.epoch, known.revision))
            return;
    }
    auto statement = ledger::statementOf(said, network_, signers_);
    if (!statement) return;
    const auto member = statement->member;
    kept_.insert_or_assign(member, Kept{said.body, std::move(*statement)});
}

void EpochWatch::takeVotes(const std::vector<ledger::SignedEpochVote>& votes, const OrgId& self) {
    std::map<ledger::UserId, OwnVote> newest;
    for (std::size_t i = 0; i < votes.size() && i < kMaxVotes; ++i) {
        auto vote = ledger::voteOf(votes[i], network_);
        if (!vote || vote->org != self || vote->epoch <= head_.epoch ||
            vote->certified < head_.height)
            continue;
        auto& known = newest[vote->user];
        if (vote->signedAt > known.vote.signedAt) known = {std::move(*vote), votes[i].key};
    }
    standing_.votes.clear();
    for (auto& [user, vote] : newest)
        if (vote.vote.user == user) standing_.votes.push_back(std::move(vote));
}

void EpochWatch::take(const OrgId& member, const net::EpochReply& reply, const Head& head,
                      const std::optional<OrgId>& self, TimeMs mono) {
    headAdvanced(head);
    const bool isOwn = self == member;
    standing_.heardMono = mono;
    if (isOwn) standing_.ownHeardMono = mono;
    if (isOwn || !standing_.ownHeardMono)
        standing_.place = OrderPlace{reply.isEmbedded, reply.holder, member};
    for (const auto& said : reply.statements) takeStatement(said);
    auto& headers = headers_[member];
    headers.clear();
    for (const auto& header : reply.headers)
        if (header.height > head_.height && headers.size() < net::kMaxAhead)
            headers.push_back(header);
    if (isOwn) takeVotes(reply.votes, *self);
    conclude();
}

void EpochWatch::conclude() {
    standing_.signers = signers_.size();
    standing_.statements.clear();
    standing_.next.reset();
    standing_.decision.reset();
    for (const auto& [member, kept] : kept_)
        standing_.statements.push_back(seenOf(kept.statement));
    std::size_t most = 0;
    for (const auto& said : standing_.statements) {
        const EpochChoice choice{said.choice.epoch, said.choice.holder};
        const auto count = countFor(standing_.statements, choice);
        const bool isBetter =
            count > most || (count == most && choice.epoch > standing_.next->epoch);
        if (isBetter) standing_.next = choice;
        most = std::max(most, count);
    }
    if (!standing_.next) return;
    std::vector<ledger::EpochStatement> statements;
    for (const auto& [member, kept] : kept_)
        if (wants(seenOf(kept.statement), *standing_.next) &&
            kept.statement.certified <= head_.height)
            statements.push_back(kept.statement);
    std::vector<ledger::Header> headers;
    for (const auto& [member, told] : headers_)
        std::ranges::copy(told, std::back_inserter(headers));
    const ledger::EpochGround ground{standing_.next->epoch, head_.height, headId_};
    standing_.decision = ledger::decideEpoch(ground, signers_, statements, headers);
}

TimeMs EpochWatch::nextSignedAt(const ledger::UserId& user, TimeMs wall) {
    lastSignedAt_ = std::max(wall, lastSignedAt_ + 1);
    for (const auto& known : standing_.votes)
        if (known.vote.user == user)
            lastSignedAt_ = std::max(lastSignedAt_, known.vote.signedAt + 1);
    return lastSignedAt_;
}

}  // namespace seabridge::lightnode
