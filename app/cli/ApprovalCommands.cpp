// SPDX-License-Identifier: GPL-3.0-or-later
#include "Online.h"
#include "OwnFeed.h"

namespace seabridge::cli {

namespace {

using PendingResult = std::expected<ledger::PendingId, Problem>;

PendingResult pendingIn(const Arguments& arguments) {
    return hashFrom(arguments.operands()[0], "PENDING");
}

std::string_view kindName(const ledger::Body& body) { return nameOf(kindOf(body.action)); }

std::string inboxJson(const app::InboxItem& item) {
    return fmt::format(
        "{{\"id\":\"{}\",\"kind\":\"{}\",\"org\":\"{}\",\"maker\":\"{}\",\"validUntil\":\"{}\","
        "\"approvals\":{},\"isOwn\":{},\"hasApproved\":{},\"action\":{}}}",
        base::toHex(item.pending.id), kindName(item.body), base::toHex(item.pending.org),
        base::toHex(item.body.user), base::isoOf(item.pending.validUntil),
        item.pending.approvals.size(), item.isOwn, item.hasApproved,
        codec::toJson(item.body.action));
}

std::string inboxText(const app::InboxItem& item) {
    const auto* mine = item.isOwn ? ", own" : item.hasApproved ? ", approved by you" : "";
    return fmt::format("{} {} of {} by {} until {}{}\n", base::toHex(item.pending.id),
                       kindName(item.body), base::toHex(item.pending.org),
                       base::toHex(item.body.user), base::isoOf(item.pending.validUntil), mine);
}

Outcome inbox(const Arguments& arguments) {
    const auto opened = Online::open(arguments);
    if (!opened) return std::unexpected(opened.error());
    const auto inbox = (*opened)->desk().inbox();
    if (!inbox) return failed(inbox.error());
    std::string text;
    std::string json;
    for (const auto& item : inbox->items) {
        text += inboxText(item);
        json += (json.empty() ? "" : ",") + inboxJson(item);
    }
    text += fmt::format("{} wait; complete to block {}\n", inbox->items.size(), inbox->height);
    return (*opened)->show(std::move(text), "[" + json + "]");
}

/// What is said of the approved action itself.
struct ActionTold {
    std::string text;
    std::string json;
};

base::Result<ActionTold> toldOfOrder(Online& online, ledger::Height height,
                                     const ledger::Action& action) {
    const auto* accepts = std::get_if<ledger::AcceptQuote>(&action);
    if (accepts == nullptr) return ActionTold{};
    const auto order = orderMadeOf(online, height, accepts->quote);
    if (!order) return std::unexpected(order.error());
    return ActionTold{", order " + *order, ",\"order\":" + codec::jsonQuoted(*order)};
}

/// By the proven entity: it is done, refused by the rules after all, or still open.
base::Result<ActionTold> toldOfAction(Online& online, ledger::Height height,
                                      const ledger::PendingId& id, const ledger::Action& action) {
    const auto pending = online.driver().getNow<ledger::Pending>(online.patience(), id);
    if (!pending) return std::unexpected(pending.error());
    if (!*pending) return base::fail(base::ErrorCode::NotProven, "pending");
    switch ((*pending)->status) {
        case ledger::PendingStatus::Done: {
            auto order = toldOfOrder(online, height, action);
            if (!order) return order;
            return ActionTold{"\nthe action is done" + order->text,
                              ",\"action\":\"done\"" + order->json};
        }
        case ledger::PendingStatus::Refused: {
            const auto why =
                ownEffect(online, height, ledger::EffectKind::PendingRefused, id);
            if (!why) return std::unexpected(why.error());
            const auto code =
                *why && (*why)->code ? nameOf(*(*why)->code) : std::string_view("unknown");
            return ActionTold{fmt::format("\nthe action is refused: {}", code),
                              fmt::format(",\"action\":\"refused\",\"code\":\"{}\"", code)};
        }
        default: break;
    }
    const auto word = nameOf((*pending)->status);
    return ActionTold{fmt::format("\nthe action is {}", word),
                      fmt::format(",\"action\":\"{}\"", word)};
}

Outcome approve(const Arguments& arguments) {
    const auto id = pendingIn(arguments);
    if (!id) return std::unexpected(id.error());
    const auto opened = Online::open(arguments);
    if (!opened) return std::unexpected(opened.error());
    auto& online = **opened;
    const auto pending = online.get<ledger::Pending>(*id);
    if (!pending) return std::unexpected(pending.error());
    // The signed bytes go when it ends, so what it was is read before.
    const auto body = codec::decoded<ledger::Body>(pending->body);
    const auto submission = online.send(ledger::Approve{*id});
    if (!submission || !submission->isDone() || !submission->outcome || !body)
        return online.tell(submission);
    const auto told = toldOfAction(online, submission->outcome->height, *id, body->action);
    if (!told) return failed(told.error());
    auto answer = online.tell(submission, told->json);
    if (answer) answer->text += told->text;
    return answer;
}

template <class Kind>
Outcome stop(const Arguments& arguments) {
    const auto id = pendingIn(arguments);
    if (!id) return std::unexpected(id.error());
    const auto reason = arguments.value("--reason");
    if (!reason || reason->empty()) return wrongUse("--reason TEXT is missing");
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    return (*online)->submit(Kind{*id, std::string(*reason)});
}

constexpr std::string_view kInboxDetails =
    "  Actions that wait for consent and concern this organization, newest first, proven\n"
    "  complete; those of others too, where this organization has to consent.\n"
    "  JSON: {\"proof\":{...},\"value\":[{\"id\":PENDING,\"kind\":\"publish-quote\",\"org\":ORG,\n"
    "  \"maker\":USER,\"validUntil\":TIME,\"approvals\":N,\"isOwn\":false,\"hasApproved\":false,\n"
    "  \"action\":{...}}]}.\n";

constexpr std::string_view kApproveDetails =
    "  One more yes to what waits; the last one that is needed carries it out.\n"
    "  Exits 0 when the yes counts, whatever the rules then said of the action.\n"
    "  JSON: {\"id\":TXID,\"outcome\":\"done\",\"height\":N,\"action\":\"done\"};\n"
    "  \"action\":\"open\" where more consent is needed; \"action\":\"refused\",\"code\":WORD\n"
    "  where the rules refuse it; \"order\":NUMBER where it made a contract.\n";

constexpr std::string_view kStopDetails =
    "  --reason TEXT      for its maker; must not be empty\n"
    "  JSON: {\"id\":TXID,\"outcome\":\"done\",\"height\":N}.\n";

Command inboxRow(std::string_view group, std::string_view operands, std::string_view summary,
                 std::string_view details, std::vector<Option> options,
                 Outcome (*run)(const Arguments&)) {
    const std::size_t count = operands.empty() ? 0 : 1;
    return {.group = group, .name = {}, .operands = operands, .summary = summary,
            .details = details, .options = std::move(options),
            .minOperands = count, .maxOperands = count, .run = run};
}

}  // namespace

std::vector<Command> approvalCommands() {
    return {
        inboxRow("inbox", "", "Lists what waits for consent", kInboxDetails, onlineOptions(),
                 inbox),
        inboxRow("approve", "PENDING", "Says yes to what waits", kApproveDetails, submitOptions(),
                 approve),
        inboxRow("decline", "PENDING", "Says no to what waits, which ends it", kStopDetails,
                 submitOptions({{"--reason", "TEXT"}}), stop<ledger::Decline>),
        inboxRow("return", "PENDING", "Gives what waits back to its maker for changes",
                 kStopDetails, submitOptions({{"--reason", "TEXT"}}), stop<ledger::Return>),
    };
}

}  // namespace seabridge::cli
