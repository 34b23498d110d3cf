// SPDX-License-Identifier: GPL-3.0-or-later
// Why this peer does not vote, kept over restarts, and what it can prove to others.
#include "peer/Peer.h"

#include <algorithm>
#include <utility>

namespace seabridge::peer {

using ledger::Vote;

// It may be over: a single member has nobody to agree with.
void Peer::resumeTrouble() {
    if (!trouble_) return;
    const bool isAlone = chain_.signers().size() < 2;
    if (trouble_->kind == Trouble::Kind::Watched && isAlone) return endTrouble();
    put(Alarm{(trouble_->stops() ? "still stopped: " : "not voting yet: ") + trouble_->text});
}

// Before anything else is signed or told.
void Peer::stopFor(Trouble trouble) {
    const Alarm alarm{trouble.text};
    trouble_ = std::move(trouble);
    put(StoreTrouble{trouble_});
    put(alarm);
}

void Peer::endTrouble() {
    trouble_.reset();
    put(StoreTrouble{});
}

// Members of another time are judged by light nodes, which keep the lists (lightnode/Misconduct).
bool Peer::isForkOfToday(const net::HeadReply& head) const {
    const auto& target = head.certificate->target;
    if (target.height > certifiedHeight()) return false;
    const auto own = chain_.header(target.height);
    const auto& signers = chain_.signersOf(certifiedHeight());
    const bool isOfToday = std::ranges::none_of(chain_.changes(), [&](const auto& change) {
        return change.header.height >= target.height && change.header.height < certifiedHeight();
    });
    return own && own->id() != target.headerId && isOfToday &&
           head.header.members == ledger::hashOf(signers) &&
           head.certificate->holds(chain_.network(), signers);
}

void Peer::noticeFork(const net::HeadReply& head) {
    if (provedFork_ || !isForkOfToday(head)) return;
    const auto height = head.header.height;
    const auto text = "FORK at height " + std::to_string(height) + ": certified here " +
                      base::toHex(chain_.header(height)->id()) + ", elsewhere " +
                      base::toHex(head.header.id());
    const bool isNew = !trouble_ || trouble_->kind != Trouble::Kind::Fork;
    if (isNew) {
        trouble_ = Trouble{Trouble::Kind::Fork, height, text};
        put(StoreTrouble{trouble_});
    }
    auto proof = proofOfFork(head, text);
    provedFork_ = proof.has_value();
    if (proof)
        put(std::move(*proof));
    else if (isNew)
        put(Alarm{text + ": no evidence yet, what certifies the own header is not at hand"});
}

std::optional<std::vector<CertifiedHead>> Peer::changesProven() const {
    std::vector<CertifiedHead> out;
    for (const auto& change : chain_.changes()) {
        if (change.header.height == certifiedHeight()) break;
        auto certificate = chain_.certificateOf(change.header.height);
        if (!certificate) return std::nullopt;
        out.push_back({change.header, std::move(certificate), change.signers});
    }
    return out;
}

// Where the own header has no certificate of its own, the next one that has commits to it.
std::optional<Accuse> Peer::proofOfFork(const net::HeadReply& head,
                                        const std::string& text) const {
    const auto height = head.header.height;
    const auto certificate = chain_.certificateFrom(height);
    auto changes = changesProven();
    if (!certificate || !changes) return std::nullopt;
    const auto above = certificate->target.height;
    const auto& signers = chain_.signersOf(certifiedHeight());
    Accuse out{text, {head.header, head.certificate, signers},
               {*chain_.header(above), certificate, signers}};
    if (above > height) out.link = linkBetween(height, above);
    out.changes = std::move(*changes);
    return out;
}

// Once for each member, and once before it can be proven: a liar signs as many as he likes. The
// members who sign there are shown by the certified head.
void Peer::accuseOfTwoVotes(const Vote& first, const Vote& second, const std::string& text) {
    if (accused_.contains(first.member)) return;
    const auto height = certifiedHeight();
    CertifiedHead head{chain_.certifiedHead(), chain_.certificateOf(height),
                       chain_.signersOf(height)};
    auto changes = changesProven();
    const bool isShown = (height == 0 || head.certificate) && changes &&
                         head.header.members == ledger::hashOf(signersAt(first.target.height));
    if (!isShown) {
        if (suspected_.insert(first.member).second) put(Alarm{text});
        return;
    }
    accused_.insert(first.member);
    put(Accuse{text, head, head, {}, {first, second}, std::move(*changes)});
}

}  // namespace seabridge::peer
