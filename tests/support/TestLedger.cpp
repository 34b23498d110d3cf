// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestLedger.h"

#include <algorithm>

namespace seabridge::support {

using namespace ledger;
using base::Bytes;

namespace {

const CurrencyId kUsd{"USD"};

base::Secret seedOf(const std::string& name) {
    return base::Secret(TestLedger::hashOfName(name).view());
}

/// One person decides small payments alone; a larger one waits for an approver.
Policy policyOf(const OrgId& org) {
    Policy out{org, {}};
    out.rules.push_back({.action = ActionClass::Payments, .upTo = Money{kUsd, 1'000},
                         .needs = {{Role::Finance, 1}}});
    out.rules.push_back({.action = ActionClass::Payments,
                         .needs = {{Role::Finance, 1}, {Role::Approver, 1}}});
    out.rules.push_back({.action = ActionClass::Issuance, .needs = {{Role::Finance, 1}}});
    return out;
}

}  // namespace

crypto::SigningKey TestLedger::keyOf(const std::string& name) {
    return crypto::SigningKey::fromSeed(seedOf(name));
}

TestLedger::TestLedger(bool simulated) {
    genesis.name = "Test";
    genesis.simulated = simulated;
    genesis.time = kStart;
    for (const std::string name : {"Bank", "Second", "Third", "Fourth"}) {
        addOrg(name);
        Member member;
        member.org = idOf<OrgId>(name);
        member.roles = 15;
        member.peerKey = keyOf(name + "/peer").publicKey();
        genesis.members.push_back(member);
        peerKeys.emplace(member.org, keyOf(name + "/peer"));
    }
    std::ranges::sort(genesis.members, {}, &Member::org);
    for (const std::string name : {"Lingnan", "Brio"}) addOrg(name);
    genesis.currencies.push_back(
        {kUsd, "USD", CurrencyKind::CentralBank, 2, idOf<OrgId>("Bank"), 0, false, false});
    header = startState(genesis, state);
    ids.append(header.id());
    headers.push_back(header);
    blocks.emplace_back();
    signers = Membership{genesis.members}.signers();
    head = {header, std::nullopt, signers};
    block({issue(100'000)});
}

void TestLedger::addOrg(const std::string& name) {
    const auto org = idOf<OrgId>(name);
    Organization organization;
    organization.id = org;
    organization.names = {name, {}, name};
    organization.country = "US";
    genesis.policies.push_back(policyOf(org));
    genesis.standings.push_back({org, idOf<OrgId>("Bank"), 1, kStart + 900 * base::kDayMs,
                                 hashOfName("dossier"), {"US"}});
    for (const std::string who : {"approver", "finance"})
        organization.users.push_back(idOf<UserId>(name + "/" + who));
    genesis.organizations.push_back(organization);
    addUser(name, "approver", Role::Approver);
    addUser(name, "finance", Role::Finance);
}

void TestLedger::addUser(const std::string& org, const std::string& who, Role role) {
    const auto label = org + "/" + who;
    const auto user = idOf<UserId>(label);
    genesis.users.push_back({user, idOf<OrgId>(org), bit(role), hashOfName(label)});
    genesis.devices.push_back(
        {{keyOf(label).publicKey(),
          crypto::SealingKey::fromSeed(seedOf(label + "/sealing")).publicKey(),
          crypto::x25519Public(seedOf(label + "/curve"))}, idOf<OrgId>(org), user, true});
}

Bytes TestLedger::transaction(const std::string& org, std::uint64_t ticket,
                              const Action& action) const {
    Body body;
    body.network = header.network;
    body.org = idOf<OrgId>(org);
    body.user = idOf<UserId>(org + "/finance");
    body.ticket = ticket;
    body.validUntil = header.time + base::kDayMs;
    body.action = action;
    return codec::encoded(signTransaction(body, keyOf(org + "/finance")));
}

Bytes TestLedger::issue(std::int64_t amount) {
    return transaction("Bank", ++bankTicket,
                       IssueCurrency{idOf<OrgId>("Lingnan"), {kUsd, amount}, {}});
}

void TestLedger::block(const std::vector<Bytes>& raw, TimeMs later) {
    std::vector<CheckedTransaction> checked;
    std::vector<base::Hash> leaves;
    for (const auto& bytes : raw) {
        checked.push_back(checkTransaction(bytes));
        leaves.push_back(merkle::leafHash(bytes));
    }
    header.previous = header.id();
    header.logRoot = ids.root();
    header.members = hashOf(signers);
    header.nextMembers = nextSigners ? hashOf(*nextSigners) : header.members;
    ++header.height;
    header.time += later;
    header.transactionsRoot = merkle::logRootOf(leaves);
    state.beginBlock();
    auto execution =
        engine.execute(state, {header.network, header.height, header.time}, checked);
    header.stateRoot = state.endBlock();
    state.settle(16);
    for (auto& append : execution.feeds) {
        auto& feed = feeds[append.topic];
        feed.second.push_back(append.entry);
        feed.first.append(merkle::leafHash(feed.second.back()));
    }
    headers.push_back(header);
    blocks.push_back(raw);
    ids.append(header.id());
    head = {header, certify(header), signers};
    if (!nextSigners) return;
    changes.push_back({{header, head.certificate, signers, header.height}, *nextSigners});
    signers = *std::exchange(nextSigners, std::nullopt);
}

net::HeaderLink TestLedger::link(Height older, Height newer) const {
    return {older, ids.leaf(older), ids.inclusionProof(older, newer),
            ids.consistencyProof(older, newer)};
}

net::ChangesReply TestLedger::changesAbove(Height height) const {
    net::ChangesReply out;
    for (auto change : changes) {
        const auto at = change.head.header.height;
        if (at <= height) continue;
        change.head.link = link(std::exchange(height, at), at);
        out.changes.push_back(std::move(change));
    }
    return out;
}

void TestLedger::blockOfSubmitted() {
    std::set<Bytes> once(submitted.begin(), submitted.end());
    submitted.clear();
    block({once.begin(), once.end()});
}

Certificate TestLedger::certify(const Header& what) const {
    Certificate out;
    out.target = {what.epoch, what.height, what.id()};
    for (std::size_t i = 0; i < quorumOf(signers.size()); ++i) {
        const auto& org = signers[i].org;
        out.signatures.push_back(
            {org, signVote(what.network, org, out.target, peerKeys.at(org)).signature});
    }
    return out;
}

net::Frame TestLedger::refuse(const net::Frame& asked, net::Refusal refusal) {
    return {net::kErrorReply, asked.requestId, codec::encoded(net::ErrorReply{refusal})};
}

net::Frame TestLedger::answer(const OrgId& member, const net::Frame& frame) {
    if (static_cast<net::Message>(frame.kind) == net::Message::GetEntities) {
        const auto asked = *codec::decoded<net::EntitiesRequest>(frame.body);
        if (asked.height > header.height || header.height - asked.height > 15)
            return refuse(frame, net::Refusal::TooOld);
    }
    auto body = replyTo(member, frame);
    if (!body) return refuse(frame, net::Refusal::NotFound);
    return {static_cast<std::uint16_t>(frame.kind | net::kReplyBit), frame.requestId,
            std::move(*body)};
}

std::optional<Bytes> TestLedger::replyTo(const OrgId& member, const net::Frame& frame) {
    switch (static_cast<net::Message>(frame.kind)) {
        case net::Message::GetHead: {
            const auto known = codec::decoded<net::HeadRequest>(frame.body)->known;
            net::HeadReply reply{head.header, head.certificate, head.signers, header.height};
            if (known < header.height) reply.link = link(known, header.height);
            return codec::encoded(reply);
        }
        case net::Message::GetChanges:
            return codec::encoded(
                changesAbove(codec::decoded<net::HeightRequest>(frame.body)->height));
        case net::Message::GetHeaders: {
            const auto asked = *codec::decoded<net::HeadersRequest>(frame.body);
            net::HeadersReply reply;
            for (auto at = asked.from; at < asked.from + asked.count && at < headers.size(); ++at)
                reply.headers.push_back(headers[at]);
            return codec::encoded(reply);
        }
        case net::Message::GetEntities:
            return codec::encoded(entities(*codec::decoded<net::EntitiesRequest>(frame.body)));
        case net::Message::GetFeed:
            return codec::encoded(feed(*codec::decoded<net::FeedRequest>(frame.body)));
        case net::Message::GetTransaction:
            return codec::encoded(body(*codec::decoded<net::TransactionRequest>(frame.body)));
        case net::Message::Submit:
            submitted.push_back(codec::decoded<net::Blob>(frame.body)->bytes);
            return codec::encoded(net::Empty{});
        case net::Message::PutBlob: {
            const auto blob = codec::decoded<net::Blob>(frame.body)->bytes;
            const auto hash = crypto::sha256(blob);
            blobs[hash] = blob;
            const auto signature = peerKeys.at(member).sign(receiptStatement(header.network, hash));
            return codec::encoded(net::ReceiptReply{{member, signature}});
        }
        case net::Message::GetEpoch: return codec::encoded(net::EpochReply{});
        default: break;
    }
    const auto hash = codec::decoded<net::HashRequest>(frame.body)->hash;
    if (!blobs.contains(hash)) return std::nullopt;
    return codec::encoded(net::Blob{blobs.at(hash)});
}

net::EntitiesReply TestLedger::entities(const net::EntitiesRequest& asked) const {
    net::EntitiesReply out;
    for (const auto& key : asked.keys) {
        auto& said = out.proofs.emplace_back();
        said.entitled = !denied.contains(key);
        if (!said.entitled) continue;
        const auto proven = state.prove(key, header.height - asked.height);
        said.entry = proven.entry;
        said.leaf = proven.proof.leaf;
        for (const auto& step : proven.proof.steps) said.steps.push_back({step.bit, step.sibling});
    }
    return out;
}

net::FeedReply TestLedger::feed(const net::FeedRequest& asked) {
    const auto& [log, entries] = feeds[asked.topic];
    const auto begin = asked.end - std::min<std::uint64_t>(asked.count, asked.end);
    net::FeedReply reply{begin, log.frontierAt(begin).peaks(), {}};
    for (auto at = begin; at < asked.end; ++at) reply.entries.push_back(entries[at]);
    return reply;
}

net::TransactionReply TestLedger::body(const net::TransactionRequest& asked) const {
    const auto& raw = blocks.at(asked.height);
    std::vector<base::Hash> leaves;
    for (const auto& bytes : raw) leaves.push_back(merkle::leafHash(bytes));
    return {raw.at(asked.index), static_cast<std::uint32_t>(raw.size()),
            merkle::inclusionProofOf(leaves, asked.index), headers.at(asked.height)};
}

}  // namespace seabridge::support
