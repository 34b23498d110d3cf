// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ParameterWords.h"

#include "base/Clock.h"
#include "ui/text/Format.h"

#include <QtCore/QCoreApplication>

namespace seabridge::text {

namespace {

using ledger::ParameterId;

struct ParameterWords {
    Q_DECLARE_TR_FUNCTIONS(ConsortiumWords)
};

}  // namespace

ParameterUnit parameterUnit(ParameterId id) {
    switch (id) {
        case ParameterId::BlockIntervalMs:
            return ParameterUnit::Seconds;
        case ParameterId::RateFreshMs:
            return ParameterUnit::Minutes;
        case ParameterId::ValidUntilMaxMs:
        case ParameterId::FundingDeadlineMs:
            return ParameterUnit::Hours;
        case ParameterId::ClaimWindowMs:
            return ParameterUnit::Days;
        case ParameterId::QuotaBytes:
        case ParameterId::OrgBlockBytes:
            return ParameterUnit::Bytes;
        case ParameterId::QuotaPositions:
            return ParameterUnit::Positions;
        case ParameterId::ReadyMaxAge:
        case ParameterId::ActivationPause:
        case ParameterId::RulesDelay:
            return ParameterUnit::Blocks;
        case ParameterId::BlockMaxEntries:
        case ParameterId::PendingMax:
        case ParameterId::BlobReceipts:
        case ParameterId::MinElectors:
            return ParameterUnit::Count;
    }
    return ParameterUnit::Count;
}

std::int64_t parameterUnitSize(ParameterId id) {
    switch (parameterUnit(id)) {
        case ParameterUnit::Seconds:
            return base::kSecondMs;
        case ParameterUnit::Minutes:
            return base::kMinuteMs;
        case ParameterUnit::Hours:
            return base::kHourMs;
        case ParameterUnit::Days:
            return base::kDayMs;
        case ParameterUnit::Bytes:
            return 1000;
        case ParameterUnit::Count:
        case ParameterUnit::Blocks:
        case ParameterUnit::Positions:
            return 1;
    }
    return 1;
}

QString parameterValue(ParameterId id, std::int64_t value) {
    const std::int64_t unit = parameterUnitSize(id);
    if (value % unit != 0)  // set at the command line
        return (parameterUnit(id) == ParameterUnit::Bytes ? ParameterWords::tr("%1 bytes") : ParameterWords::tr("%1 ms"))
            .arg(formatCount(value));
    const QString number = formatCount(value / unit);
    switch (parameterUnit(id)) {
        case ParameterUnit::Seconds:
            return ParameterWords::tr("%1 s").arg(number);
        case ParameterUnit::Minutes:
            return ParameterWords::tr("%1 min").arg(number);
        //: Hours.
        case ParameterUnit::Hours:
            return ParameterWords::tr("%1 h").arg(number);
        //: Days.
        case ParameterUnit::Days:
            return ParameterWords::tr("%1 d").arg(number);
        case ParameterUnit::Blocks:
            return ParameterWords::tr("%1 block(s)", nullptr, static_cast<int>(value)).arg(number);
        case ParameterUnit::Positions:
            return ParameterWords::tr("%1 position(s)", nullptr, static_cast<int>(value)).arg(number);
        case ParameterUnit::Bytes:
            return ParameterWords::tr("%1 kB").arg(number);
        case ParameterUnit::Count:
            return number;
    }
    return number;
}

QString parameterName(ParameterId id) {
    switch (id) {
        case ParameterId::BlockIntervalMs:
            return ParameterWords::tr("Interval of idle blocks");
        case ParameterId::BlockMaxEntries:
            return ParameterWords::tr("Entries in a block");
        case ParameterId::ValidUntilMaxMs:
            return ParameterWords::tr("Longest validity of an action");
        case ParameterId::PendingMax:
            return ParameterWords::tr("Actions that wait, for each organization");
        case ParameterId::QuotaBytes:
            return ParameterWords::tr("Quota of a member");
        case ParameterId::QuotaPositions:
            return ParameterWords::tr("Quota window");
        case ParameterId::BlobReceipts:
            return ParameterWords::tr("Receipts for a sealed document");
        case ParameterId::RateFreshMs:
            return ParameterWords::tr("Age of a usable rate");
        case ParameterId::ClaimWindowMs:
            return ParameterWords::tr("Claim window");
        case ParameterId::FundingDeadlineMs:
            return ParameterWords::tr("Deadline of reserved money");
        case ParameterId::MinElectors:
            return ParameterWords::tr("Fewest members who may vote");
        case ParameterId::ReadyMaxAge:
            return ParameterWords::tr("Age of a newcomer's head");
        case ParameterId::ActivationPause:
            return ParameterWords::tr("Pause between two newcomers");
        case ParameterId::RulesDelay:
            return ParameterWords::tr("Delay of new rules");
        case ParameterId::OrgBlockBytes:
            return ParameterWords::tr("Share of an organization in a block");
    }
    return {};
}

QString parameterMeaning(ParameterId id) {
    switch (id) {
        case ParameterId::BlockIntervalMs:
            return ParameterWords::tr("without transactions a block still comes after this time");
        case ParameterId::BlockMaxEntries:
            return ParameterWords::tr("a block closes at this number");
        case ParameterId::ValidUntilMaxMs:
            return ParameterWords::tr("how far ahead a signed action may end; ballots lapse then");
        case ParameterId::PendingMax:
            return ParameterWords::tr("more are refused until one of them ends");
        case ParameterId::QuotaBytes:
            return ParameterWords::tr("what one member may put into the order within the counted positions");
        case ParameterId::QuotaPositions:
            return ParameterWords::tr("the newest positions of the order");
        case ParameterId::BlobReceipts:
            return ParameterWords::tr("members that must have stored it before it is signed");
        case ParameterId::RateFreshMs:
            return ParameterWords::tr("an older one no longer counts for the reference");
        case ParameterId::ClaimWindowMs:
            return ParameterWords::tr("after acceptance of the goods; then deposits return");
        case ParameterId::FundingDeadlineMs:
            return ParameterWords::tr("after it the owner may take it back");
        case ParameterId::MinElectors:
            return ParameterWords::tr("a ballot with fewer is refused");
        case ParameterId::ReadyMaxAge:
            return ParameterWords::tr("how many blocks behind a newcomer may be when it becomes active");
        case ParameterId::ActivationPause:
            return ParameterWords::tr("from one member's activation to the next");
        case ParameterId::RulesDelay:
            return ParameterWords::tr("from the ballot until they are in force");
        case ParameterId::OrgBlockBytes:
            return ParameterWords::tr("what it sends beyond that waits for a later block");
    }
    return {};
}

}  // namespace seabridge::text
