// SPDX-License-Identifier: GPL-3.0-or-later
// An admitted member's peer makes its organization active once it has caught up; and where a peer
// cannot follow any more.
#include "ledger/Rules.h"
#include "net/Protocol.h"
#include "peer/Peer.h"

#include <algorithm>
#include <utility>

namespace seabridge::peer {

bool Peer::isAmong(const std::vector<ledger::Signer>& signers) const {
    return std::ranges::find(signers, ledger::Signer{self_, key_.publicKey()}) != signers.end();
}

void Peer::noticeOwnKeys() {
    const auto membership = ledger::membershipOf(chain_.state());
    const auto* mine = membership.find(self_);
    const bool hasKeys = mine != nullptr && mine->peerKey == key_.publicKey();
    if (std::exchange(hadKeys_, hasKeys) && !hasKeys)
        put(Alarm{"this peer's keys are its member's no longer: it signs nothing; the next ones "
                  "come by seabridge-peer rotate --use and a restart"});
}

void Peer::askHeads() {
    forgiveServers();
    sendAll(net::Message::GetHead, codec::encoded(net::Empty()));
    for (const auto& org : alsoAsked_)
        if (org != self_ && std::ranges::find(chain_.signers(), org, &ledger::Signer::org) ==
                                chain_.signers().end())
            send(org, net::Message::GetHead, codec::encoded(net::Empty()));
}

void Peer::stopAtUnknownRules() {
    if (chain_.knowsRules() || std::exchange(saidUnknownRules_, true)) return;
    const auto next = chain_.tip().height + 1;
    const auto number = ledger::rulesNumberAt(chain_.state(), next);
    put(Alarm{"rules number " + std::to_string(number) + " is in force from height " +
              std::to_string(next) + " and this program does not know it: stopped before it"});
}

// Admitted means that the others count on this peer as soon as it says so. So it waits until it may
// vote, and until its head no longer runs as it does while blocks are fetched.
bool Peer::isReady() const {
    const auto membership = ledger::membershipOf(chain_.state());
    const auto* mine = membership.find(self_);
    if (mine == nullptr || mine->status != ledger::MemberStatus::Admitted ||
        mine->peerKey != key_.publicKey() || abstains() || trouble_ || !chain_.knowsRules())
        return false;
    const auto parameters = ledger::parametersOf(chain_.state());
    if (certifiedHeight() - readyHeight_ > parameters.readyMaxAge / 2) return false;
    const auto last = ledger::governanceOf(chain_.state()).lastActivation;
    if (last && chain_.tip().height + 1 < *last + parameters.activationPause) return false;
    const auto& certificate = chain_.certificate();
    return certificate && certificate->target.height == certifiedHeight();
}

void Peer::sayReady(Now now) {
    if (now.mono - readyMono_ < kReadyAgainMs) return;
    readyMono_ = now.mono;
    const bool ready = isReady();
    readyHeight_ = certifiedHeight();
    if (!ready) return;
    const auto key = key_.publicKey();
    const auto device = chain_.state().get<ledger::Device>(key);
    if (!device) return;
    const auto tickets = chain_.state().get<ledger::Tickets>(key);
    ledger::Body body;
    body.network = chain_.network();
    body.org = self_;
    body.user = device->user;
    // The same until it is used: sent to all, it counts once.
    body.ticket = (tickets ? tickets->top : 0) + 1;
    body.validUntil = chain_.tip().time + kReadyValidMs;
    body.action = ledger::MemberReady{chain_.certifiedHead(), *chain_.certificate()};
    const auto raw = codec::encoded(ledger::signTransaction(body, key_));
    sendAll(net::Message::Submit, codec::encoded(net::Blob{raw}));
}

}  // namespace seabridge::peer
