// SPDX-License-Identifier: GPL-3.0-or-later
// Beginning an epoch: its holder makes entry 0 from the members' statements, and everybody goes on
// from the header that it keeps.
#include "crypto/Hash.h"
#include "net/Protocol.h"
#include "peer/Peer.h"

#include <algorithm>

namespace seabridge::peer {

using ledger::EpochDecision;
using ledger::Header;

namespace {

constexpr std::int64_t kAgainMs = 1000;
constexpr std::int64_t kMaxPauseMs = 60'000;

std::string textOf(const EpochDecision& decision) {
    auto what = "epoch: " + std::string(ledger::meaningOf(decision.kind));
    for (const auto& one : decision.candidates)
        what += "; at height " + std::to_string(one.height) + " " + base::toHex(one.headerId) +
                " has " + std::to_string(one.votes) + " votes shown";
    return what;
}

}  // namespace

EpochDecision Peer::decide(const NextEpoch& next) const {
    std::vector<ledger::EpochStatement> statements;
    auto headers = aheadHeaders();
    for (auto& kept : statements_.of(next, certifiedHeight())) {
        std::ranges::move(kept.headers, std::back_inserter(headers));
        statements.push_back(std::move(kept.statement));
    }
    const ledger::EpochGround ground{next.epoch, certifiedHeight(), chain_.certifiedHead().id()};
    return ledger::decideEpoch(ground, groundSigners(), statements, headers);
}

void Peer::tryOpening(const NextEpoch& next, Now now) {
    const auto& base = chain_.certifiedHead();
    const auto& certificate = chain_.certificate();
    if (base.height > 0 && (!certificate || certificate->target.height != base.height)) return;
    const auto decision = decide(next);
    if (decision.kind != EpochDecision::Kind::Keeps) return alarmOnce(textOf(decision));
    ledger::EpochOpening opening;
    opening.network = chain_.network();
    opening.epoch = next.epoch;
    opening.holder = next.holder;
    opening.base = base;
    auto headers = aheadHeaders();
    std::vector<ledger::EpochStatement> statements;
    for (auto& kept : statements_.of(next, base.height)) {
        std::ranges::move(kept.headers, std::back_inserter(headers));
        opening.statements.push_back(std::move(kept.said));
        statements.push_back(std::move(kept.statement));
    }
    const ledger::EpochGround ground{next.epoch, base.height, base.id()};
    const auto kept = ledger::chainTo(ground, decision.headerId, headers);
    // Its blocks first: what nobody has, nobody could go on from.
    if (!kept || !follow(base, *kept, now)) return;
    if (base.height > 0) {
        opening.certificate = certificate;
        opening.baseSigners = chain_.signersOf(base.height);
    }
    opening.signers = groundSigners();
    auto entry = ledger::entryOf(std::move(opening), std::move(statements), decision, headers);
    if (!entry || !ledger::openedBy(*entry, chain_.network()))
        return alarmOnce("epoch: the statements known here do not open it; they must be given again");
    put(ServeOrder{next.epoch, std::move(*entry)});
    reading_ = false;
    readMono_ = 0;
    read(now);
}

void Peer::takeOpening(const NextEpoch& next, Bytes entry, Now now) {
    // Not at once again: it is large, and this peer may have to catch up first.
    readMono_ = now.mono + kAgainMs;
    const auto hash = crypto::sha256(entry);
    if (refusedOpening_ && refusedOpening_->next == next && refusedOpening_->entry == hash)
        return refuseOpening(next, hash, now);
    // What it rests on first: on a base that somebody made up any number of his signatures hold.
    const auto claimed = codec::decoded<ledger::EpochOpening>(entry);
    const bool isMeant = claimed && NextEpoch{claimed->epoch, claimed->holder} == next;
    if (isMeant && claimed->base.height > certifiedHeight()) return;
    if (isMeant && chain_.header(claimed->base.height)->id() != claimed->base.id()) {
        refuseOpening(next, hash, now);
        return alarmOnce("epoch " + std::to_string(next.epoch) +
                         " rests on another certified header at height " +
                         std::to_string(claimed->base.height));
    }
    auto opened = isMeant ? ledger::openedBy(entry, chain_.network()) : std::nullopt;
    if (!opened) {
        refuseOpening(next, hash, now);
        return alarmOnce("entry 0 of epoch " + std::to_string(next.epoch) +
                         " opens nothing: another epoch is needed");
    }
    refusedOpening_.reset();
    opened_ = std::move(opened);
    opening_ = std::move(entry);
    enterEpoch(now);
}

// Another one each time would cost as much as the first.
void Peer::refuseOpening(const NextEpoch& next, const base::Hash& entry, Now now) {
    if (!refusedOpening_ || refusedOpening_->next != next) refusedOpening_ = {next, {}, kAgainMs};
    refusedOpening_->entry = entry;
    refusedOpening_->pauseMs = std::min(2 * refusedOpening_->pauseMs, kMaxPauseMs);
    readMono_ = now.mono + refusedOpening_->pauseMs;
}

void Peer::enterEpoch(Now now) {
    const auto last = opened_->last();
    if (certifiedHeight() > last.height)
        return alarmOnce("epoch " + std::to_string(opened_->epoch) +
                         " forgets certified headers above height " + std::to_string(last.height));
    if (!follow(opened_->base, opened_->kept, now)) return;
    lockEpoch();
    if (!chain_.open(opening_))
        return alarmOnce("epoch " + std::to_string(opened_->epoch) + " does not begin here");
    wanted_.clear();
    if (misled()) endTrouble();  // it was by the order that has ended
    alarmOnce("epoch " + std::to_string(opened_->epoch) + " begins after height " +
              std::to_string(last.height) + "; its order is held by " +
              base::toHex(opened_->holder));
    for (auto height = certifiedHeight() + 1; height <= last.height; ++height)
        if (const auto* header = chain_.uncertified(height)) vote(Header(*header));
    reading_ = false;
    readMono_ = 0;
    read(now);
}

void Peer::lockEpoch() {
    const auto mine =
        std::ranges::find(opened_->statements, self_, &ledger::EpochStatement::member);
    // It has signed for this epoch that it does not know its votes before: here it has given none,
    // unless it began here once already and has lost the lock that it made then.
    const bool isBlind = mine != opened_->statements.end() && !mine->knowsVotes &&
                         restsOnOwnWord();
    if (!guard_ && !isBlind)
        return alarmOnce("epoch " + std::to_string(opened_->epoch) +
                         ": without its vote lock this peer cannot know that it has not voted in "
                         "it: abstaining, until f + 1 members prove a head to it or it signs for a "
                         "number that nobody has signed for before");
    const auto height = opened_->base.height;
    if (!guard_) guard_ = VoteGuard{height, {}, 0, height + kRestoredMargin};
    if (isBlind && guard_->floor > height) {
        guard_->blind = std::max(guard_->blind, guard_->floor);
        guard_->floor = height;
    }
    guard_->epoch = std::max(guard_->epoch, opened_->epoch);
    put(LockEpoch{guard_->epoch, guard_->floor, guard_->blind});
}

// What an earlier process signed, this one found on its disk or in the order: what became of it
// then, a lock that is gone would have said.
bool Peer::restsOnOwnWord() const {
    const auto opening = codec::decoded<ledger::EpochOpening>(opening_);
    return opening && std::ranges::any_of(opening->statements, [&](const auto& said) {
        return saidBlind_.contains(crypto::sha256(said.body));
    });
}

bool Peer::follow(const Header& base, const std::vector<Header>& kept, Now now) {
    auto agreed = certifiedHeight();
    for (const auto& header : kept) {
        const auto have = chain_.header(header.height);
        const bool isSame = have && have->id() == header.id();
        if (!isSame && header.height <= certifiedHeight()) {
            alarmOnce("an epoch keeps another header than the certified one at height " +
                      std::to_string(header.height));
            return false;
        }
        if (!isSame) break;
        agreed = std::max(agreed, header.height);
    }
    if (executedHeight() > agreed) chain_.dropAbove(agreed);
    if (agreed >= (kept.empty() ? base.height : kept.back().height)) return true;
    alarmOnce("epoch: the blocks that it keeps, up to height " +
              std::to_string(kept.back().height) + " " + base::toHex(kept.back().id()) +
              ", are fetched; if no member has them, a quorum can name another header, or the "
              "certified one, " + base::toHex(base.id()));
    wanted_ = kept;
    fetchKept(now);
    return false;
}

void Peer::fetchKept(Now now) {
    epochMono_ = now.mono;
    const auto from = executedHeight() + 1;
    const auto token = ++lastToken_;
    loading_[token] = [this](const std::vector<Bytes>& blocks) { takeKept(blocks); };
    put(LoadBlocks{token, from, std::uint32_t(Chain::kAhead)});
    const auto& signers = chain_.signers();
    const auto& asked = signers[fetchTurn_++ % signers.size()].org;
    if (asked != self_)
        send(asked, net::Message::GetAhead,
             codec::encoded(net::HeightRequest{from}));
}

void Peer::takeKept(const std::vector<Bytes>& blocks) {
    for (const auto& bytes : blocks) {
        const auto block = codec::decoded<ledger::Block>(bytes);
        if (!block || !chain_.wantedPosition()) return;
        if (block->header.height <= executedHeight()) continue;
        const auto id = block->header.id();
        const bool isWanted = std::ranges::any_of(
            wanted_, [&](const Header& header) { return header.id() == id; });
        const bool isNext = block->header.height == executedHeight() + 1;
        const auto* produced = isWanted && isNext ? chain_.take(*block) : nullptr;
        if (produced == nullptr) return;  // another one is asked
        stored(*produced);
        epochMono_ = 0;
    }
}

}  // namespace seabridge::peer
