// SPDX-License-Identifier: GPL-3.0-or-later
// How a change of the order's epoch stands, and a person's vote for one.
#include "People.h"

#include <algorithm>

namespace seabridge::cli {

namespace {

constexpr std::chrono::seconds kAsking{15};

std::string_view decisionWord(ledger::EpochDecision::Kind kind) {
    using Kind = ledger::EpochDecision::Kind;
    switch (kind) {
        case Kind::Keeps: return "decided";
        case Kind::Statements: return "statements";
        case Kind::Headers: return "headers";
        case Kind::Naming: return "naming";
    }
    return "";
}

std::string sentenceOf(ledger::EpochVoteAnswer answer) {
    using Answer = ledger::EpochVoteAnswer;
    switch (answer) {
        case Answer::Counted: return "counted; the policy asks for more of your people";
        case Answer::Began: return "your peer has signed and left the present epoch";
        case Answer::Foreign: return "that peer is not your organization's";
        case Answer::BadDevice: return "this device is not yours on the ledger, or revoked";
        case Answer::NoRole: return "your yes counts for nothing on ballots";
        case Answer::BlocksGoOn: return "a block was certified in the last 30 seconds";
        case Answer::OtherHead: return "your peer stands at another block; try again";
        case Answer::BadEpoch: return "that number is used, too low, or too far ahead";
        case Answer::BadHolder: return "the holder is no active member";
        case Answer::Older: return "a newer vote of yours is known";
        case Answer::TooOften: return "wait a second";
        case Answer::NotActive: return "your organization signs no blocks now";
    }
    return {};
}

/// Those whose device is that person's by the ledger.
std::expected<std::vector<lightnode::OwnVote>, Problem> provenVotes(
    Online& online, const std::vector<lightnode::OwnVote>& votes) {
    std::vector<lightnode::OwnVote> out;
    if (votes.empty()) return out;
    std::vector<ledger::Key> keys;
    for (const auto& vote : votes) keys.push_back(ledger::Device::keyOf(vote.key));
    const auto proven = online.prove(std::move(keys));
    if (!proven) return std::unexpected(proven.error());
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const auto device = app::NodeDriver::entityOf<ledger::Device>(proven->values[i]);
        if (device && *device && (*device)->active && (*device)->user == votes[i].vote.user)
            out.push_back(votes[i]);
    }
    return out;
}

std::string keepText(const std::optional<base::Hash>& keep) {
    return keep ? " keep " + base::toHex(*keep) : std::string();
}

std::string keepJson(const std::optional<base::Hash>& keep) {
    return keep ? codec::jsonQuoted(base::toHex(*keep)) : std::string("null");
}

/// Lines for people and JSON, made side by side.
struct Both {
    std::string text;
    std::string json;
};

Both statementsOf(const lightnode::EpochStanding& standing) {
    Both out;
    for (const auto& said : standing.statements) {
        const auto& [epoch, holder, keep] = said.choice;
        out.text += fmt::format("statement  {} epoch {} holder {} certified {}{}{}\n",
                                base::toHex(said.member), epoch, base::toHex(holder),
                                said.certified, said.knowsVotes ? "" : " without its votes",
                                keepText(keep));
        out.json += fmt::format("{}{{\"member\":\"{}\",\"epoch\":{},\"holder\":\"{}\","
                                "\"certified\":{},\"knowsVotes\":{},\"keep\":{}}}",
                                out.json.empty() ? "" : ",", base::toHex(said.member), epoch,
                                base::toHex(holder), said.certified, said.knowsVotes,
                                keepJson(keep));
    }
    return out;
}

Both votesOf(const std::vector<lightnode::OwnVote>& votes) {
    Both out;
    for (const auto& [vote, key] : votes) {
        const auto time = base::isoOf(vote.signedAt);
        out.text += fmt::format("vote       {} epoch {} holder {} {}{}\n", base::toHex(vote.user),
                                vote.epoch, base::toHex(vote.holder), time, keepText(vote.keep));
        out.json += fmt::format("{}{{\"user\":\"{}\",\"epoch\":{},\"holder\":\"{}\",\"at\":{},"
                                "\"keep\":{}}}",
                                out.json.empty() ? "" : ",", base::toHex(vote.user), vote.epoch,
                                base::toHex(vote.holder), codec::jsonQuoted(time),
                                keepJson(vote.keep));
    }
    return out;
}

Both decisionOf(const lightnode::EpochStanding& standing) {
    if (!standing.next || !standing.decision) return {{}, "null"};
    const auto& [epoch, holder, keep] = *standing.next;
    const auto& decision = *standing.decision;
    const auto needed = ledger::quorumOf(standing.signers);
    Both out;
    out.text =
        fmt::format("next       {} held by {}, {} of {} statements\ndecision   {}\n", epoch,
                    base::toHex(holder), standing.wanting(), needed, decisionWord(decision.kind));
    std::string candidates;
    for (const auto& one : decision.candidates) {
        out.text += fmt::format("candidate  height {} {} votes {}\n", one.height,
                                base::toHex(one.headerId), one.votes);
        candidates += fmt::format("{}{{\"height\":{},\"header\":\"{}\",\"votes\":{}}}",
                                  candidates.empty() ? "" : ",", one.height,
                                  base::toHex(one.headerId), one.votes);
    }
    out.json = fmt::format("{{\"epoch\":{},\"holder\":\"{}\",\"statements\":{},\"needed\":{},"
                           "\"decision\":\"{}\",\"height\":{},\"candidates\":[{}]}}",
                           epoch, base::toHex(holder), standing.wanting(), needed,
                           decisionWord(decision.kind), decision.height, candidates);
    return out;
}

std::string placeText(const lightnode::OrderPlace& place) {
    return fmt::format("order      {}, by the word of {}'s peer\n",
                       place.isEmbedded ? "with the peer of " + base::toHex(place.holder)
                                        : "not with a member's peer",
                       base::toHex(place.saidBy));
}

Outcome showEpoch(Online& online) {
    auto& driver = online.driver();
    driver.watchEpoch();
    const auto hasHeard = [&] { return driver.epoch().heardMono.has_value(); };
    if (const auto heard = driver.waitUntil(hasHeard, online.patience()); !heard)
        return failed(heard.error());
    // The own member's peer alone tells of votes; for who is no member there is none.
    const auto membership = online.get<ledger::Membership>();
    if (!membership) return std::unexpected(membership.error());
    if (membership->active(online.self().org) != nullptr)
        (void)driver.waitUntil([&] { return driver.epoch().ownHeardMono.has_value(); },
                               std::min<std::chrono::milliseconds>(kAsking, online.patience()));
    const auto standing = driver.epoch();
    const auto votes = provenVotes(online, standing.votes);
    if (!votes) return std::unexpected(votes.error());
    const auto epoch = driver.head().header.epoch;
    const auto said = statementsOf(standing);
    const auto counted = votesOf(*votes);
    const auto decided = decisionOf(standing);
    auto text = fmt::format("epoch      {}\n", epoch);
    std::string place = "null";
    if (standing.place) {
        text += placeText(*standing.place);
        place = fmt::format("{{\"embedded\":{},\"holder\":\"{}\",\"saidBy\":\"{}\"}}",
                            standing.place->isEmbedded, base::toHex(standing.place->holder),
                            base::toHex(standing.place->saidBy));
    }
    return online.show(
        text + said.text + decided.text + counted.text,
        fmt::format("{{\"epoch\":{},\"order\":{},\"statements\":[{}],\"next\":{},\"votes\":[{}]}}",
                    epoch, place, said.json, decided.json, counted.json));
}

Outcome vote(Online& online, const Arguments& arguments) {
    const auto epoch = numberFrom(*arguments.value("--epoch"), kMaxNumber);
    if (!epoch) return wrongUse("--epoch is the number of the new epoch");
    const auto holder = online.org(*arguments.value("--holder"));
    if (!holder) return std::unexpected(holder.error());
    lightnode::EpochChoice choice{*epoch, *holder, {}};
    if (const auto keep = arguments.value("--keep")) {
        const auto header = hashFrom(*keep, "--keep");
        if (!header) return std::unexpected(header.error());
        choice.keep = *header;
    }
    // Current means that some members are reached; the vote needs the own one.
    (void)online.driver().waitUntil(
        [&] {
            const auto connected = online.driver().status().connected;
            return std::ranges::find(connected, online.self().org) != connected.end();
        },
        std::min<std::chrono::milliseconds>(kAsking, online.patience()));
    const auto answer = online.driver().voteEpochNow(choice, online.patience());
    if (!answer) return failed(answer.error());
    if (!ledger::isTaken(*answer))
        return std::unexpected(
            Problem{Exit::Failed, std::string(nameOf(*answer)), sentenceOf(*answer)});
    return Answer{sentenceOf(*answer), fmt::format("{{\"outcome\":\"{}\"}}", nameOf(*answer))};
}

Outcome epoch(const Arguments& arguments) {
    const bool votes = arguments.has("--epoch") || arguments.has("--holder");
    if (votes && !(arguments.has("--epoch") && arguments.has("--holder")))
        return wrongUse("a vote names both --epoch and --holder");
    if (!votes && arguments.has("--keep")) return wrongUse("--keep belongs to a vote");
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    return votes ? vote(**online, arguments) : showEpoch(**online);
}

constexpr std::string_view kDetails =
    "  For an order that stands still and cannot go on. Without options: the epoch, the members'\n"
    "  statements for another one, each proven by its signature, what follows from them, and the\n"
    "  votes of your own people.\n"
    "  --epoch N --holder ORG  your vote for that epoch, whose order ORG's peer holds. It goes to\n"
    "                          your own member's peer, which signs for the member once those who\n"
    "                          vote for the very same meet the policy of ballots. Your newest vote\n"
    "                          stands; it counts while the block stands that this desk sees.\n"
    "  --keep HEADER           where several headers may have been certified (decision naming).\n"
    "  JSON: {\"outcome\":\"counted\"|\"began\"}, or {\"proof\":{...},\"value\":{epoch, order,\n"
    "  statements, next, votes}}.\n";

}  // namespace

Command epochCommand() {
    return {.group = "member",
            .name = "epoch",
            .operands = "",
            .summary = "Shows a change of the order's epoch, or votes for one",
            .details = kDetails,
            .options = onlineOptions({{"--epoch", "N"}, {"--holder", "ORG"}, {"--keep", "HEADER"}}),
            .run = epoch};
}

}  // namespace seabridge::cli
