// SPDX-License-Identifier: GPL-3.0-or-later
#include "VaultAccept.h"

#include "FeedText.h"
#include "VaultAccess.h"

#include "desk/Rollback.h"

namespace seabridge::cli {

namespace {

constexpr std::size_t kLinesShown = 20;

std::string numbersOf(const std::vector<std::uint64_t>& numbers) {
    std::string out;
    for (const auto number : numbers) out += (out.empty() ? "" : ", ") + std::to_string(number);
    return out;
}

std::string missedText(Online& online, const app::Missed& missed) {
    auto out = fmt::format(
        "own feed, complete up to block {}: {} entries, {} of them unknown to the vault\n",
        missed.completeTo, missed.known + missed.entries.size(), missed.entries.size());
    const auto first = missed.entries.size() - std::min(missed.entries.size(), kLinesShown);
    if (first > 0) out += fmt::format("  ({} earlier ones with --json)\n", first);
    for (auto i = first; i < missed.entries.size(); ++i)
        out += "  " + textOf(online, missed.entries[i]);
    out += missed.tickets.empty()
               ? "tickets: this device used none that the vault does not know\n"
               : fmt::format("tickets: this device used {} that the vault does not know: {}\n",
                             missed.tickets.size(), numbersOf(missed.tickets));
    if (missed.outgoing > 0)
        out += fmt::format("signed before and not settled in the vault: {}, to be resumed\n",
                           missed.outgoing);
    if (!missed.isNothing())
        out += "it happened after this vault's last state; the feed is brought in from the ledger, "
               "what only the lost state held (drafts, reading keys never shared) is gone\n";
    return out;
}

/// `missed` null: nothing was looked at.
base::Result<std::string> missedJson(store::Vault& vault, const app::Missed* missed) {
    const auto commits = vault.commits();
    if (!commits) return std::unexpected(commits.error());
    std::string more;
    if (missed != nullptr)
        more = fmt::format(",\"known\":{},\"completeTo\":{},\"unknownEntries\":{},"
                           "\"unknownTickets\":{},\"outgoing\":{}",
                           missed->known, missed->completeTo, codec::toJson(missed->entries),
                           codec::toJson(missed->tickets), missed->outgoing);
    return fmt::format("{{\"accepted\":{},\"vault\":\"{}\",\"commits\":{}{}}}",
                       !vault.openedReadOnly(), base::toHex(vault.id()), *commits, more);
}

/// Without keys there is nothing that the ledger could know.
Outcome acceptWithoutKeys(store::Vault& vault, bool onlyLooks) {
    if (!onlyLooks)
        if (const auto done = vault.acceptRollback(); !done) return failed(done.error());
    const auto json = missedJson(vault, nullptr);
    if (!json) return failed(json.error());
    return Answer{fmt::format("this vault holds no keys, so the ledger cannot know more: {}",
                              onlyLooks ? "not accepted, only looked" : "accepted"),
                  fmt::format("{{\"proof\":null,\"value\":{}}}", *json)};
}

}  // namespace

Outcome acceptVault(const Arguments& arguments) {
    auto vault = openVault(arguments);
    if (!vault) return std::unexpected(vault.error());
    if (!vault->openedReadOnly())
        return std::unexpected(Problem{Exit::Failed, "nothing-to-accept",
                                       "the vault is as new as its header says and can write"});
    auto profile = app::Profile::over(std::move(*vault));
    if (!profile) return failed(profile.error());
    const auto onlyLooks = arguments.has("--look");
    if (profile->wallet() == nullptr) return acceptWithoutKeys(profile->vault(), onlyLooks);
    const auto opened = Online::over(std::move(*profile), arguments, Online::Purpose::Look);
    if (!opened) return std::unexpected(opened.error());
    auto& online = **opened;
    const auto missed = app::missedBy(online.driver(), online.patience());
    if (!missed) return failed(missed.error());
    auto text = missedText(online, *missed);
    if (!onlyLooks)
        if (const auto done = app::acceptRollback(online.driver(), *missed); !done)
            return failed(done.error());
    const auto json = missedJson(online.profile().vault(), &*missed);
    if (!json) return failed(json.error());
    online.speakOf(missed->height, missed->blockTime);
    text += onlyLooks ? "not accepted, only looked\n" : "accepted: the vault writes again\n";
    return online.show(std::move(text), *json);
}

}  // namespace seabridge::cli
