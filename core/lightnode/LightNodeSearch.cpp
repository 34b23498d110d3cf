// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/LightNode.h"
#include "lightnode/TransactionProof.h"

/// What lies behind the newest head: headers of earlier heights, and what their blocks hold.
namespace seabridge::lightnode {

using base::ErrorCode;

void LightNode::search(Token token, Height height,
                       std::optional<std::pair<std::uint32_t, ledger::TxId>> transaction) {
    if (!accepts(token)) return;
    const auto* certified = heads_.nearest(height);
    if (certified == nullptr) {
        out_.push_back(Failed{token, {ErrorCode::NotFound, "block"}});
        return;
    }
    searches_.insert_or_assign(token,
                               Search{HeaderWalk(*certified, height), std::move(transaction)});
}

void LightNode::on(const FindHeader& event) { search(event.token, event.height, {}); }

void LightNode::on(const FindTransaction& event) {
    search(event.token, event.height, std::pair(event.index, event.id));
}

/// One question at a time each: a batch of headers says which one may come before it.
void LightNode::runSearches() {
    for (auto at = searches_.begin(); at != searches_.end();) {
        auto& [token, search] = *at;
        const auto* header = search.walk.found();
        if (header != nullptr && !search.transaction) {
            out_.push_back(HeaderFound{token, *header});
            at = searches_.erase(at);
            continue;
        }
        ++at;
        if (search.asked) continue;
        Ask ask;
        if (header != nullptr) {
            ask.message = net::Message::GetTransaction;
            ask.body = codec::encoded(
                net::TransactionRequest{header->height, search.transaction->first});
            ask.subject = AskTransaction{token};
        } else {
            ask.message = net::Message::GetHeaders;
            ask.body = codec::encoded(search.walk.next());
            ask.subject = AskHeaders{token};
        }
        search.asked = requests_.add(std::move(ask), mono_, false);
    }
}

void LightNode::answer(const AskHeaders& about, Answer& answer) {
    const auto found = searches_.find(about.token);
    if (found == searches_.end()) return;
    auto& search = found->second;
    if (auto taken = search.walk.take(answer.body); !taken) {
        if (taken.error().code != ErrorCode::Busy) return offend(answer, taken.error());
        return requests_.retry(std::move(answer.ask), taken.error());
    }
    search.asked = false;
    out_.push_back(HeaderProgress{about.token, search.walk.reached()});
}

void LightNode::answer(const AskTransaction& about, Answer& answer) {
    const auto found = searches_.find(about.token);
    if (found == searches_.end()) return;
    const auto& [walk, transaction, asked] = found->second;
    const auto reply = codec::decoded<net::TransactionReply>(answer.body);
    if (!reply) return offend(answer, {ErrorCode::Protocol, "transaction"});
    auto proven =
        provenTransaction(*walk.found(), transaction->first, transaction->second, *reply);
    if (!proven) return offend(answer, proven.error());
    out_.push_back(TransactionFound{about.token, *walk.found(), std::move(*proven)});
    searches_.erase(found);
}

}  // namespace seabridge::lightnode
