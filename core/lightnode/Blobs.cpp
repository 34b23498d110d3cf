// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/Blobs.h"

#include "crypto/Hash.h"

#include <algorithm>

namespace seabridge::lightnode {

using base::ErrorCode;
using base::fail;

Blobs::Blobs(const ledger::NetworkId& network, std::vector<ledger::Signer> signers,
             std::size_t receiptsNeeded)
    : network_(network),
      signers_(std::move(signers)),
      wanted_(receiptsNeeded) {}

std::size_t Blobs::needed() const {
    return std::clamp<std::size_t>(wanted_, 1, std::max<std::size_t>(signers_.size(), 1));
}

base::Result<void> Blobs::put(Token token, Bytes bytes) {
    if (bytes.empty()) return fail(ErrorCode::InvalidInput, "empty-blob");
    if (bytes.size() > net::kMaxBlobBytes) return fail(ErrorCode::TooLarge, "blob");
    Put put;
    put.hash = crypto::sha256(bytes);
    put.bytes = std::move(bytes);
    puts_.insert_or_assign(token, std::move(put));
    return {};
}

std::vector<Token> Blobs::cancelAll() {
    std::vector<Token> out;
    for (const auto& [token, put] : std::exchange(puts_, {})) out.push_back(token);
    return out;
}

bool Blobs::mayAsk(const Put& put, const OrgId& member) const {
    return std::ranges::find(signers_, member, &ledger::Signer::org) != signers_.end() &&
           !put.receipts.contains(member) && !put.asked.contains(member) &&
           !put.refused.contains(member);
}

std::vector<Ask> Blobs::asks(const std::vector<OrgId>& connected) {
    std::vector<Ask> out;
    for (auto& [token, put] : puts_) {
        for (const auto& member : connected) {
            if (put.receipts.size() + put.asked.size() >= needed()) break;
            if (!mayAsk(put, member)) continue;
            put.asked.insert(member);
            Ask ask;
            ask.message = net::Message::PutBlob;
            ask.body = codec::encoded(net::Blob{put.bytes});
            ask.subject = AskPut{token};
            ask.only = member;
            out.push_back(std::move(ask));
        }
    }
    return out;
}

bool Blobs::takeReceipt(Token token, const OrgId& member, const Bytes& body) {
    const auto found = puts_.find(token);
    if (found == puts_.end()) return true;
    auto& put = found->second;
    put.asked.erase(member);
    const auto reply = codec::decoded<net::ReceiptReply>(body);
    const auto signer = std::ranges::find(signers_, member, &ledger::Signer::org);
    const bool holds = reply && signer != signers_.end() && reply->receipt.member == member &&
                       crypto::verify(signer->peerKey,
                                      ledger::receiptStatement(network_, put.hash),
                                      reply->receipt.signature);
    if (holds)
        put.receipts[member] = reply->receipt;
    else
        refused(token, member, {ErrorCode::NotProven, "receipt"});
    return holds;
}

void Blobs::refused(Token token, const OrgId& member, base::Error why) {
    const auto found = puts_.find(token);
    if (found == puts_.end()) return;
    found->second.asked.erase(member);
    found->second.refused.insert(member);
    found->second.lastError = std::move(why);
}

Effects Blobs::takeEnded(const std::vector<OrgId>& connected) {
    Effects out;
    for (auto at = puts_.begin(); at != puts_.end();) {
        const auto& [token, put] = *at;
        const bool enough = put.receipts.size() >= needed();
        const bool stored = enough && isProven_;
        const bool hopeless =
            !enough && put.asked.empty() && !put.refused.empty() &&
            std::ranges::none_of(connected, [&](const auto& id) { return mayAsk(put, id); });
        if (!stored && !hopeless) {
            ++at;
            continue;
        }
        if (stored) {
            std::vector<ledger::BlobReceipt> receipts;
            for (const auto& [member, receipt] : put.receipts) receipts.push_back(receipt);
            out.push_back(BlobStored{token, put.hash, std::move(receipts)});
        } else {
            out.push_back(Failed{token, put.lastError});
        }
        at = puts_.erase(at);
    }
    return out;
}

base::Result<Bytes> Blobs::blobOf(const Bytes& body, const base::Hash& hash) {
    auto reply = codec::decoded<net::Blob>(body);
    if (!reply) return fail(ErrorCode::Protocol, "blob");
    if (crypto::sha256(reply->bytes) != hash) return fail(ErrorCode::Protocol, "blob-hash");
    return std::move(reply->bytes);
}

}  // namespace seabridge::lightnode
