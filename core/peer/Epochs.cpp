// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving an epoch: the own statement, those of the others, and where a change stands.
#include "crypto/Hash.h"
#include "net/Protocol.h"
#include "peer/Peer.h"

#include <algorithm>

namespace seabridge::peer {

using base::ErrorCode;
using base::Result;
using base::fail;
using ledger::EpochStatement;
using net::Message;

namespace {

constexpr std::int64_t kStepMs = 1000;
constexpr std::uint64_t kMostAhead = 1000;        // of an epoch over the present one
constexpr std::size_t kVoteBytes = 200;            // of one, at most
constexpr TimeMs kLastRevision = 0xffff'0000;      // of a time; many can still follow it

Result<void> wrong(std::string why) { return fail(ErrorCode::InvalidInput, std::move(why)); }

}  // namespace

const std::vector<ledger::Signer>& Peer::groundSigners() const {
    return signersAt(certifiedHeight() + 1);
}

std::vector<ledger::Header> Peer::aheadHeaders() const {
    std::vector<ledger::Header> out;
    for (auto height = certifiedHeight() + 1; height <= executedHeight(); ++height)
        out.push_back(*chain_.uncertified(height));
    return out;
}

std::optional<NextEpoch> Peer::nextEpoch() const {
    const auto present = chain_.order().epoch;
    const auto agreed = statements_.agreed(ledger::quorumOf(groundSigners().size()), present);
    const bool isOwn = statement_ && statement_->epoch > present &&
                       (!agreed || agreed->epoch < statement_->epoch);
    return isOwn ? std::optional(NextEpoch{statement_->epoch, statement_->holder}) : agreed;
}

void Peer::resumeEpoch() {
    const auto& order = chain_.order();
    if (order.epoch > 0 && order.holder == self_) put(ServeOrder{order.epoch, {}});
    auto mine = said_ ? codec::decoded<EpochStatement>(said_->body)
                      : std::unexpected(codec::Refusal::Empty);
    const bool counts = mine && mine->network == chain_.network() && mine->member == self_ &&
                        mine->epoch > order.epoch;
    if (!counts) {
        said_.reset();
        if (guard_ && guard_->epoch > order.epoch)
            put(Alarm{"this peer has left the epochs before " + std::to_string(guard_->epoch) +
                      " without a statement: give the epoch command again"});
        return;
    }
    statement_ = std::move(*mine);
    (void)statements_.add(*said_, {}, groundSigners());
    if (guard_ && guard_->epoch < statement_->epoch) {
        guard_->epoch = statement_->epoch;
        put(LockEpoch{guard_->epoch, guard_->floor, guard_->blind});
    }
    if (statement_->holder == self_) put(ServeOrder{statement_->epoch, {}});
    recall();
}

// The blocks that this peer voted for lie on its disk, and after a restart perhaps nowhere else.
// Those of the epoch that it goes to come with entry 0, and are voted for.
void Peer::recall() {
    const auto token = ++lastToken_;
    loading_[token] = [this](const std::vector<Bytes>& blocks) {
        for (const auto& bytes : blocks) {
            const auto block = codec::decoded<ledger::Block>(bytes);
            if (!block || opened_ || !nextEpoch() || !chain_.wantedPosition() ||
                block->header.epoch >= statement_->epoch ||
                block->header.height != chain_.tip().height + 1 || !chain_.take(*block))
                return;
        }
    };
    put(LoadBlocks{token, executedHeight() + 1, std::uint32_t(Chain::kAhead)});
}

Result<void> Peer::checkBegin(const ledger::EpochChoice& wanted) const {
    const auto present = chain_.order().epoch;
    const auto& signers = groundSigners();
    if (!isAmong(signers)) return wrong("this peer's member is not active with these keys");
    if (wanted.epoch <= present || wanted.epoch > present + kMostAhead)
        return wrong("the chain is in epoch " + std::to_string(present));
    if (std::ranges::find(signers, wanted.holder, &ledger::Signer::org) == signers.end())
        return wrong("the holder is not an active member");
    if (guard_ && guard_->epoch > wanted.epoch)
        return wrong("epochs before " + std::to_string(guard_->epoch) + " have been left");
    if (guard_ && std::ranges::any_of(guard_->votes, [&](const auto& vote) {
            return vote.epoch >= wanted.epoch;
        }))
        return wrong("this peer has voted in that epoch");
    if (statement_ && statement_->epoch == wanted.epoch && opened_)
        return wrong("that epoch has begun");
    return {};
}

// One without its lock may have made others for this epoch that it does not know of either. So its
// next one is none of those, and counts above them.
std::uint32_t Peer::nextRevision(const EpochStatement& next, Now now) const {
    const bool isAgain = statement_ && statement_->epoch == next.epoch;
    const auto after = isAgain ? statement_->revision + 1 : 1;
    if (next.knowsVotes) return after;
    const auto seconds = std::clamp<TimeMs>(now.wall / base::kSecondMs, 0, kLastRevision);
    return std::max(after, static_cast<std::uint32_t>(seconds));
}

EpochStatement Peer::stateVotes(const ledger::EpochChoice& wanted, Now now) const {
    EpochStatement out;
    out.network = chain_.network();
    out.epoch = wanted.epoch;
    out.member = self_;
    out.holder = wanted.holder;
    out.knowsVotes = guard_ && guard_->knowsVotesAbove(certifiedHeight());
    out.revision = nextRevision(out, now);
    out.certified = certifiedHeight();
    out.certifiedId = chain_.certifiedHead().id();
    out.keep = wanted.keep;
    if (guard_)
        for (const auto& target : guard_->votes)
            if (target.height > out.certified && target.epoch < out.epoch)
                out.votes.push_back(ledger::signVote(out.network, self_, target, key_));
    // Others' votes help to tell who voted twice; the own ones are what counts.
    const auto room = ledger::kOthersVotesBytes / groundSigners().size() / kVoteBytes;
    for (const auto& vote : voting_.votesAbove(out.certified))
        if (vote.member != self_ && vote.target.epoch < out.epoch && out.votes.size() < room)
            out.votes.push_back(vote);
    return out;
}

Result<Effects> Peer::begin(const ledger::EpochChoice& wanted, Now now) {
    if (const auto fine = checkBegin(wanted); !fine) return std::unexpected(fine.error());
    leaveFor(wanted, now);
    return std::exchange(out_, {});
}

void Peer::leaveFor(const ledger::EpochChoice& wanted, Now now) {
    if (guard_) {
        guard_->epoch = wanted.epoch;
        put(LockEpoch{guard_->epoch, guard_->floor, guard_->blind});
    }
    statement_ = stateVotes(wanted, now);
    said_ = ledger::signStatement(*statement_, key_);
    if (!statement_->knowsVotes) saidBlind_.insert(crypto::sha256(said_->body));
    put(StoreStatement{codec::encoded(*said_)});
    (void)statements_.add(*said_, aheadHeaders(), groundSigners());
    opened_.reset();
    alarmed_.clear();
    reading_ = false;
    readMono_ = 0;
    recall();
    sayStatement();
    read(now);
}

void Peer::sayStatement() {
    sendAll(Message::SendStatement,
            codec::encoded(net::StatementNotice{*said_, aheadHeaders()}));
}

void Peer::takeStatement(const RequestIn& request) {
    auto notice = codec::decoded<net::StatementNotice>(request.frame.body);
    if (!notice || notice->headers.size() > Chain::kAhead)
        return refuse(request, net::Refusal::Malformed);
    answer(request, codec::encoded(net::Empty()));
    const auto present = chain_.order().epoch;
    std::set<OrgId> wanting;
    for (const auto& [member, kept] : statements_.all())
        if (kept.statement.epoch > present) wanting.insert(member);
    const auto* fresh = statements_.hear(request.sender.org, notice->statement,
                                         std::move(notice->headers), groundSigners());
    // Once for each member: whoever makes many of them fills no log.
    if (fresh == nullptr || fresh->epoch <= present || wanting.contains(fresh->member)) return;
    put(Alarm{"member " + base::toHex(fresh->member) + " has left this epoch and wants epoch " +
              std::to_string(fresh->epoch) + " with the order held by " +
              base::toHex(fresh->holder) + ": see seabridge-peer epoch"});
}

void Peer::epochTick(Now now) {
    statements_.judgeFor(groundSigners());
    if (now.mono - epochMono_ < kStepMs) return;
    epochMono_ = now.mono;
    statements_.tend();
    tendVotes(now);
    // Until it is certified, somebody may not have heard.
    if (said_ && chain_.certifiedHead().epoch < statement_->epoch) sayStatement();
    const auto next = nextEpoch();
    if (!next) return;
    if (opened_ && NextEpoch{opened_->epoch, opened_->holder} != *next) opened_.reset();
    if (opened_) return enterEpoch(now);
    if (next->holder == self_) tryOpening(*next, now);
}

EpochStatus Peer::epochStatus() const {
    EpochStatus out{chain_.order().epoch, certifiedHeight(), chain_.certifiedHead().id()};
    out.trouble = trouble_;
    out.next = nextEpoch();
    for (const auto& [member, kept] : statements_.all())
        if (kept.statement.epoch > out.epoch) out.statements.push_back(kept.statement);
    if (out.next) {
        out.opened = opened_ && opened_->epoch == out.next->epoch;
        out.decision = decide(*out.next);
    }
    return out;
}

void Peer::alarmOnce(const std::string& text) {
    if (std::exchange(alarmed_, text) != text) put(Alarm{text});
}

}  // namespace seabridge::peer
