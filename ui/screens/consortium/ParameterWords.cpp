// SPDX-License-Identifier: GPL-3.0-or-later
// The consortium's parameters as its screen shows them and asks for them.
#include "ui/screens/consortium/ConsortiumWords.h"

#include "ui/text/ParameterWords.h"

#include <algorithm>
#include <charconv>

namespace seabridge::screens {

namespace {

using ledger::ParameterId;

using Unit = text::ParameterUnit;

constexpr std::array kAll{
    ParameterId::BlockIntervalMs,   ParameterId::BlockMaxEntries, ParameterId::ValidUntilMaxMs,
    ParameterId::PendingMax,        ParameterId::QuotaBytes,      ParameterId::QuotaPositions,
    ParameterId::BlobReceipts,      ParameterId::RateFreshMs,     ParameterId::ClaimWindowMs,
    ParameterId::FundingDeadlineMs, ParameterId::MinElectors,     ParameterId::ReadyMaxAge,
    ParameterId::ActivationPause,   ParameterId::RulesDelay,      ParameterId::OrgBlockBytes};
static_assert(kAll.size() == ledger::kParameterCount);

}  // namespace

std::int64_t unitSizeOf(ParameterId id) {
    return text::parameterUnitSize(id);
}

QString ConsortiumWords::newValueIn(ParameterId id) {
    switch (text::parameterUnit(id)) {
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
    return text::parameterValue(id, value);
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
    return text::parameterName(id);
}

QString ConsortiumWords::meaningOf(ParameterId id) {
    return text::parameterMeaning(id);
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
