// SPDX-License-Identifier: GPL-3.0-or-later
// The effects of the light node, one by one.
#include "NodeDriver.h"

#include "NodeRecords.h"
#include "base/Log.h"

#include <algorithm>

namespace seabridge::app {

/// All of one handle() in one transaction, before anything else of it happens.
Result<void> NodeDriver::store(const lightnode::Effects& effects) {
    if (options_.onlyLooks || std::ranges::none_of(effects, isStored)) return {};
    auto transaction = profile_.vault().database().begin();
    if (!transaction) return std::unexpected(transaction.error());
    for (const auto& effect : effects) {
        if (const auto done = storeEffect(*transaction, effect); !done) return done;
        const auto* sent = std::get_if<lightnode::Submitted>(&effect);
        if (sent == nullptr) continue;
        if (const auto done = storeWith(*transaction, *sent); !done) return done;
    }
    return transaction->commit();
}

Result<void> NodeDriver::storeWith(store::Transaction& transaction,
                                   const lightnode::Submitted& sent) {
    const auto found = replies_.find(sent.token);
    if (found == replies_.end()) return {};
    const auto* reply = std::get_if<SubmitReply>(&found->second);
    if (reply == nullptr || !reply->alsoStore) return {};
    return reply->alsoStore(transaction, sent.id);
}

std::optional<NodeDriver::AnyReply> NodeDriver::takeReply(Token token) {
    retries_.erase(token);
    progress_.erase(token);
    auto found = replies_.extract(token);
    return found ? std::optional(std::move(found.mapped())) : std::nullopt;
}

template <class T>
void NodeDriver::answer(Token token, Result<T> result) {
    const auto found = takeReply(token);
    if (!found) return;
    if (const auto* reply = std::get_if<Reply<T>>(&*found)) (*reply)(std::move(result));
}

void NodeDriver::carryOut(lightnode::Send& effect) {
    const auto link = std::ranges::find(links_, effect.member,
                                        [](const auto& known) { return known->member.org; });
    // What waited for a connection would be stale; the node asks another member in time.
    if (link == links_.end() || !(*link)->client->connected()) return;
    (void)(*link)->client->send(std::move(effect.frame));
}

void NodeDriver::carryOut(lightnode::StoreEntries& effect) {
    if (listener_.onEntries) listener_.onEntries(effect.progress.topic, effect.decoded);
}

void NodeDriver::carryOut(lightnode::Settled& effect) {
    if (const auto waiting = settling_.extract(effect.id); waiting && waiting.mapped())
        waiting.mapped()(effect.outcome);
    if (listener_.onSettled) listener_.onSettled(effect.id, effect.outcome);
}

void NodeDriver::carryOut(lightnode::HeadChanged& effect) {
    const bool isFirst = askedMembersMs_ == 0;
    if (!asksMembers_ && (isFirst || effect.header.nextMembers != linkedMembers_))
        findMembers();
    if (listener_.onHead) listener_.onHead(effect.header);
}

void NodeDriver::carryOut(lightnode::Proven& effect) {
    answer<lightnode::Proven>(effect.token, std::move(effect));
}

void NodeDriver::carryOut(lightnode::Checked& effect) {
    answer<lightnode::DryRun>(effect.token, std::move(effect.run));
}

void NodeDriver::carryOut(lightnode::NotSent& effect) {
    auto found = takeReply(effect.token);
    if (!found) return;
    if (const auto* reply = std::get_if<SubmitReply>(&*found))
        reply->onSent(Sent{std::nullopt, std::move(effect.run)});
}

void NodeDriver::carryOut(lightnode::Submitted& effect) {
    auto found = takeReply(effect.token);
    if (!found) return;
    auto* reply = std::get_if<SubmitReply>(&*found);
    if (reply == nullptr) return;
    if (reply->onSettled) settling_[effect.id] = std::move(reply->onSettled);
    reply->onSent(Sent{effect.id, std::move(effect.run)});
}

void NodeDriver::carryOut(lightnode::BlobStored& effect) {
    answer<lightnode::BlobStored>(effect.token, std::move(effect));
}

void NodeDriver::carryOut(lightnode::BlobFetched& effect) {
    answer<Bytes>(effect.token, std::move(effect.bytes));
}

void NodeDriver::carryOut(lightnode::HeaderProgress& effect) {
    const auto found = progress_.find(effect.token);
    if (found == progress_.end()) return;
    const auto tell = found->second;  // which may cancel
    tell(effect.reached);
}

void NodeDriver::carryOut(lightnode::HeaderFound& effect) {
    answer<lightnode::HeaderFound>(effect.token, std::move(effect));
}

void NodeDriver::carryOut(lightnode::TransactionFound& effect) {
    answer<lightnode::TransactionFound>(effect.token, std::move(effect));
}

void NodeDriver::carryOut(lightnode::EpochTold&) {
    if (listener_.onEpoch) listener_.onEpoch();
}

void NodeDriver::carryOut(lightnode::EpochVoted& effect) {
    answer<ledger::EpochVoteAnswer>(effect.token, effect.answer);
}

bool NodeDriver::triesAgain(const lightnode::Failed& failed) {
    const auto retry = retries_.find(failed.token);
    if (retry == retries_.end() || retry->second.left-- == 0 || failure_) return false;
    return failed.error.code == base::ErrorCode::TooManySteps;
}

void NodeDriver::carryOut(lightnode::Failed& effect) {
    if (triesAgain(effect)) {
        commands_.push_back(retries_.at(effect.token).event);
        return;
    }
    auto found = takeReply(effect.token);
    if (!found) return;
    std::visit(
        [&]<class Any>(const Any& reply) {
            if constexpr (std::is_same_v<Any, SubmitReply>)
                reply.onSent(std::unexpected(effect.error));
            else
                reply(std::unexpected(effect.error));
        },
        *found);
}

void NodeDriver::carryOut(lightnode::VaultIsOld&) {
    if (options_.onlyLooks) return;
    base::Error why{base::ErrorCode::RolledBack, "vault"};
    if (auto done = profile_.vault().foundOlder(); !done) why = std::move(done.error());
    stopWith(std::move(why));
}

void NodeDriver::carryOut(lightnode::Alarm& effect) {
    base::logAlarm("node", "{}", effect.text);
    if (listener_.onAlarm) listener_.onAlarm(effect.text);
}

void NodeDriver::carryOut(lightnode::EvidenceFound& effect) {
    if (effect.stops) evidence_ = std::move(effect.evidence);
}

}  // namespace seabridge::app
