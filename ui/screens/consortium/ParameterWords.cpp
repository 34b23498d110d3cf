// SPDX-License-Identifier: GPL-3.0-or-later
// What the consortium's parameters are called, what they do and in which unit people read them.
#include "ui/screens/consortium/ConsortiumWords.h"

#include "ui/text/Format.h"

#include <algorithm>
#include <charconv>

namespace seabridge::screens {

namespace {

using ledger::ParameterId;

enum class Unit { Count, Seconds, Minutes, Hours, Days, Blocks, Positions, Bytes };

Unit kindOf(ParameterId id) {
    switch (id) {
        case ParameterId::BlockIntervalMs:
            return Unit::Seconds;
        case ParameterId::RateFreshMs:
            return Unit::Minutes;
        case ParameterId::ValidUntilMaxMs:
        case ParameterId::FundingDeadlineMs:
            return Unit::Hours;
        case ParameterId::ClaimWindowMs:
            return Unit::Days;
        case ParameterId::QuotaBytes:
        case ParameterId::OrgBlockBytes:
            return Unit::Bytes;
        case ParameterId::QuotaPositions:
            return Unit::Positions;
        case ParameterId::ReadyMaxAge:
        case ParameterId::ActivationPause:
        case ParameterId::RulesDelay:
            return Unit::Blocks;
        case ParameterId::BlockMaxEntries:
        case ParameterId::PendingMax:
        case ParameterId::BlobReceipts:
        case ParameterId::MinElectors:
            return Unit::Count;
    }
    return Unit::Count;
}

constexpr std::array kAll{
    ParameterId::BlockIntervalMs,   ParameterId::BlockMaxEntries, ParameterId::ValidUntilMaxMs,
    ParameterId::PendingMax,        ParameterId::QuotaBytes,      ParameterId::QuotaPositions,
    ParameterId::BlobReceipts,      ParameterId::RateFreshMs,     ParameterId::ClaimWindowMs,
    ParameterId::FundingDeadlineMs, ParameterId::MinElectors,     ParameterId::ReadyMaxAge,
    ParameterId::ActivationPause,   ParameterId::RulesDelay,      ParameterId::OrgBlockBytes};
static_assert(kAll.size() == ledger::kParameterCount);

}  // namespace

std::int64_t unitSizeOf(ParameterId id) {
    switch (kindOf(id)) {
        case Unit::Seconds:
            return base::kSecondMs;
        case Unit::Minutes:
            return base::kMinuteMs;
        case Unit::Hours:
            return base::kHourMs;
        case Unit::Days:
            return base::kDayMs;
        case Unit::Bytes:
            return 1000;
        case Unit::Count:
        case Unit::Blocks:
        case Unit::Positions:
            return 1;
    }
    return 1;
}

QString ConsortiumWords::newValueIn(ParameterId id) {
    switch (kindOf(id)) {
        case Unit::Seconds:
            return tr("New value, in seconds");
        case Unit::Minutes:
            return tr("New value, in minutes");
        case Unit::Hours:
            return tr("New value, in hours");
        case Unit::Days:
            return tr("New value, in days");
        case Unit::Blocks:
            return tr("New value, in blocks");
        case Unit::Positions:
            return tr("New value, in positions");
        case Unit::Bytes:
            return tr("New value, in kB");
        case Unit::Count:
            return tr("New value, a number");
    }
    return {};
}

QString ConsortiumWords::valueOf(ParameterId id, std::int64_t value) {
    const std::int64_t unit = unitSizeOf(id);
    if (value % unit != 0)  // set at the command line
        return (kindOf(id) == Unit::Bytes ? tr("%1 bytes") : tr("%1 ms"))
            .arg(text::formatCount(value));
    const QString number = text::formatCount(value / unit);
    switch (kindOf(id)) {
        case Unit::Seconds:
            return tr("%1 s").arg(number);
        case Unit::Minutes:
            return tr("%1 min").arg(number);
        //: Hours.
        case Unit::Hours:
            return tr("%1 h").arg(number);
        //: Days.
        case Unit::Days:
            return tr("%1 d").arg(number);
        case Unit::Blocks:
            return tr("%1 blocks").arg(number);
        case Unit::Positions:
            return tr("%1 positions").arg(number);
        case Unit::Bytes:
            return tr("%1 kB").arg(number);
        case Unit::Count:
            return number;
    }
    return number;
}

QString ConsortiumWords::settingOf(ParameterId id, std::int64_t value) {
    //: %1 is a parameter, %2 its new value with its unit.
    return tr("%1: %2").arg(nameOf(id), valueOf(id, value));
}

QString ConsortiumWords::settingOf(std::string_view note) {
    const auto name = note.substr(0, note.find(' '));
    const auto number = note.substr(std::min(note.size(), name.size() + 1));
    std::int64_t value = 0;
    const auto [end, failure] =
        std::from_chars(number.data(), number.data() + number.size(), value);
    const auto* known = std::ranges::find_if(
        kAll, [&](ParameterId id) { return ledger::nameOf(id) == name; });
    if (failure != std::errc() || end != number.data() + number.size() || known == kAll.end())
        return QString::fromUtf8(note.data(), static_cast<qsizetype>(note.size()));
    return settingOf(*known, value);
}

QString ConsortiumWords::rangeOf(ParameterId id) {
    const auto range = ledger::rangeOf(id);
    const auto size = unitSizeOf(id);
    // The least whole unit within the range.
    const auto least = (range.least + size - 1) / size * size;
    return tr("%1 to %2").arg(valueOf(id, least), valueOf(id, range.most));
}

QString ConsortiumWords::nameOf(ParameterId id) {
    switch (id) {
        case ParameterId::BlockIntervalMs:
            return tr("Interval of idle blocks");
        case ParameterId::BlockMaxEntries:
            return tr("Entries in a block");
        case ParameterId::ValidUntilMaxMs:
            return tr("Longest validity of an action");
        case ParameterId::PendingMax:
            return tr("Actions that wait, for each organization");
        case ParameterId::QuotaBytes:
            return tr("Quota of a member");
        case ParameterId::QuotaPositions:
            return tr("Positions that the quota counts");
        case ParameterId::BlobReceipts:
            return tr("Receipts for a sealed document");
        case ParameterId::RateFreshMs:
            return tr("Age of a usable rate");
        case ParameterId::ClaimWindowMs:
            return tr("Claim window");
        case ParameterId::FundingDeadlineMs:
            return tr("Deadline of reserved money");
        case ParameterId::MinElectors:
            return tr("Fewest members who may vote");
        case ParameterId::ReadyMaxAge:
            return tr("Age of a newcomer's head");
        case ParameterId::ActivationPause:
            return tr("Pause between two newcomers");
        case ParameterId::RulesDelay:
            return tr("Delay of new rules");
        case ParameterId::OrgBlockBytes:
            return tr("Share of an organization in a block");
    }
    return {};
}

QString ConsortiumWords::meaningOf(ParameterId id) {
    switch (id) {
        case ParameterId::BlockIntervalMs:
            return tr("without transactions a block still comes after this time");
        case ParameterId::BlockMaxEntries:
            return tr("a fuller block is cut here");
        case ParameterId::ValidUntilMaxMs:
            return tr("how far ahead a signed action may end; ballots lapse then");
        case ParameterId::PendingMax:
            return tr("more are refused until one of them ends");
        case ParameterId::QuotaBytes:
            return tr("what one member may put into the order within the counted positions");
        case ParameterId::QuotaPositions:
            return tr("the newest positions of the order");
        case ParameterId::BlobReceipts:
            return tr("members that must have stored it before it is signed");
        case ParameterId::RateFreshMs:
            return tr("an older one no longer counts for the reference");
        case ParameterId::ClaimWindowMs:
            return tr("after acceptance of the goods; then deposits return");
        case ParameterId::FundingDeadlineMs:
            return tr("after it the owner may take it back");
        case ParameterId::MinElectors:
            return tr("a ballot with fewer is refused");
        case ParameterId::ReadyMaxAge:
            return tr("how many blocks behind a newcomer may be when it becomes active");
        case ParameterId::ActivationPause:
            return tr("from one member's activation to the next");
        case ParameterId::RulesDelay:
            return tr("from the ballot until they are in force");
        case ParameterId::OrgBlockBytes:
            return tr("what it sends beyond that waits for a later block");
    }
    return {};
}

std::vector<ParameterLine> ConsortiumWords::parametersOf(const api::View& view) {
    std::vector<ParameterLine> out;
    if (!view.affairs.parameters) return out;
    for (const auto id : kAll)
        out.push_back({id, nameOf(id), meaningOf(id),
                       valueOf(id, ledger::valueOf(*view.affairs.parameters, id)), rangeOf(id)});
    return out;
}

}  // namespace seabridge::screens
