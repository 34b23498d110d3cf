// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ParameterId.h"

#include "base/Ensure.h"
#include "ledger/Block.h"

namespace seabridge::ledger {

std::string_view nameOf(ParameterId id) {
    switch (id) {
        case ParameterId::BlockIntervalMs: return "blockIntervalMs";
        case ParameterId::BlockMaxEntries: return "blockMaxEntries";
        case ParameterId::ValidUntilMaxMs: return "validUntilMaxMs";
        case ParameterId::PendingMax: return "pendingMax";
        case ParameterId::QuotaBytes: return "quotaBytes";
        case ParameterId::QuotaPositions: return "quotaPositions";
        case ParameterId::BlobReceipts: return "blobReceipts";
        case ParameterId::RateFreshMs: return "rateFreshMs";
        case ParameterId::ClaimWindowMs: return "claimWindowMs";
        case ParameterId::FundingDeadlineMs: return "fundingDeadlineMs";
        case ParameterId::MinElectors: return "minElectors";
        case ParameterId::ReadyMaxAge: return "readyMaxAge";
        case ParameterId::ActivationPause: return "activationPause";
        case ParameterId::RulesDelay: return "rulesDelay";
        case ParameterId::OrgBlockBytes: return "orgBlockBytes";
    }
    return "";
}

bool isKnown(ParameterId id) { return !nameOf(id).empty(); }

ParameterRange rangeOf(ParameterId id) {
    using base::kDayMs, base::kHourMs, base::kSecondMs;
    switch (id) {
        case ParameterId::BlockIntervalMs: return {kSecondMs, 30 * kSecondMs};  // a head is stale after 45 s
        case ParameterId::BlockMaxEntries: return {1, 4'096};
        case ParameterId::ValidUntilMaxMs: return {kHourMs, 366 * kDayMs};
        case ParameterId::PendingMax: return {1, 1'000};
        case ParameterId::QuotaBytes: return {kMaxEntryBytes, 1'000'000'000};
        case ParameterId::QuotaPositions: return {1, 1'000};
        case ParameterId::BlobReceipts: return {1, 16};
        case ParameterId::RateFreshMs: return {60 * kSecondMs, 7 * kDayMs};
        case ParameterId::ClaimWindowMs: return {kDayMs, 366 * kDayMs};
        case ParameterId::FundingDeadlineMs: return {kHourMs, 30 * kDayMs};
        case ParameterId::MinElectors: return {1, 16};
        case ParameterId::ReadyMaxAge: return {10, 1'000};
        case ParameterId::ActivationPause: return {0, 100'000};
        case ParameterId::RulesDelay: return {1, 1'000'000};
        case ParameterId::OrgBlockBytes: return {10'000, kMaxEntryBytes};
    }
    return {};
}

namespace {

void withField(auto& parameters, ParameterId id, auto&& visit) {
    switch (id) {
        case ParameterId::BlockIntervalMs: return visit(parameters.blockIntervalMs);
        case ParameterId::BlockMaxEntries: return visit(parameters.blockMaxEntries);
        case ParameterId::ValidUntilMaxMs: return visit(parameters.validUntilMaxMs);
        case ParameterId::PendingMax: return visit(parameters.pendingMax);
        case ParameterId::QuotaBytes: return visit(parameters.quotaBytes);
        case ParameterId::QuotaPositions: return visit(parameters.quotaPositions);
        case ParameterId::BlobReceipts: return visit(parameters.blobReceipts);
        case ParameterId::RateFreshMs: return visit(parameters.rateFreshMs);
        case ParameterId::ClaimWindowMs: return visit(parameters.claimWindowMs);
        case ParameterId::FundingDeadlineMs: return visit(parameters.fundingDeadlineMs);
        case ParameterId::MinElectors: return visit(parameters.minElectors);
        case ParameterId::ReadyMaxAge: return visit(parameters.readyMaxAge);
        case ParameterId::ActivationPause: return visit(parameters.activationPause);
        case ParameterId::RulesDelay: return visit(parameters.rulesDelay);
        case ParameterId::OrgBlockBytes: return visit(parameters.orgBlockBytes);
    }
}

}  // namespace

std::int64_t valueOf(const Parameters& parameters, ParameterId id) {
    std::int64_t value = 0;
    withField(parameters, id, [&](const auto& field) { value = static_cast<std::int64_t>(field); });
    return value;
}

void setValue(Parameters& parameters, ParameterId id, std::int64_t value) {
    const auto range = rangeOf(id);
    ENSURE(value >= range.least && value <= range.most);
    withField(parameters, id, [&](auto& field) {
        field = static_cast<std::remove_reference_t<decltype(field)>>(value);
    });
}

}  // namespace seabridge::ledger
