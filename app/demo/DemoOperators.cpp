// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoOperators.h"

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;

constexpr TimeMs kPatienceMs = 60 * base::kSecondMs;
constexpr milliseconds kTurn{4};

/// The end of one errand, as it comes in.
struct Ending {
    std::optional<Result<DemoOperators::Done>> result;
};

Result<DemoOperators::Done> doneBy(const ledger::TxId& id, const lightnode::Outcome& outcome) {
    const bool isIn = outcome.kind == lightnode::Outcome::Kind::Executed;
    if (isIn && (outcome.reject == ledger::Reject::None ||
                 outcome.reject == ledger::Reject::Waiting))
        return DemoOperators::Done{id, outcome.height};
    return fail(ErrorCode::Internal, isIn ? std::string(ledger::nameOf(outcome.reject)) : "lost");
}

void submit(NodeDriver& driver, ledger::Action action, const std::shared_ptr<Ending>& ending) {
    const auto id = std::make_shared<ledger::TxId>();
    driver.submit(
        std::move(action),
        [ending, id](Result<Sent> sent) {
            if (!sent) ending->result = std::unexpected(sent.error());
            else if (!sent->id)
                ending->result =
                    fail(ErrorCode::Internal, std::string(ledger::nameOf(sent->run.reject)));
            else *id = *sent->id;
        },
        [ending, id](const lightnode::Outcome& outcome) { ending->result = doneBy(*id, outcome); });
}

}  // namespace

Result<void> DemoOperators::add(const std::string& who, const std::filesystem::path& folder,
                                const base::Secret& passphrase,
                                const store::VaultOptions& options) {
    auto profile = Profile::open(folder, passphrase, options);
    if (!profile) return std::unexpected(profile.error());
    One one;
    one.profile = std::make_unique<Profile>(std::move(*profile));
    auto driver = NodeDriver::open(*one.profile);
    if (!driver) return std::unexpected(driver.error());
    one.driver = std::move(*driver);
    all_.insert_or_assign(who, std::move(one));
    return {};
}

void DemoOperators::turn(milliseconds wait) {
    for (auto& [who, one] : all_) one.driver->turn(wait);
}

Result<void> DemoOperators::turnUntil(const std::function<bool()>& isSo) {
    const auto until = base::monotonicMs() + kPatienceMs;
    while (!isSo()) {
        if (stop_.stop_requested()) return fail(ErrorCode::Cancelled);
        if (base::monotonicMs() >= until) return fail(ErrorCode::TimedOut, "operators");
        for (const auto& [who, one] : all_)
            if (one.driver->failure()) return std::unexpected(*one.driver->failure());
        turn(kTurn);
    }
    return {};
}

Result<void> DemoOperators::waitFor(ledger::Height height, TimeMs blockTime) {
    return turnUntil([&] {
        return std::ranges::all_of(all_, [&](const auto& item) {
            const auto status = item.second.driver->status();
            return status.isCurrent && status.height >= height && status.blockTime >= blockTime;
        });
    });
}

Result<std::vector<DemoOperators::Done>> DemoOperators::submitAll(std::vector<Errand> errands) {
    std::vector<std::shared_ptr<Ending>> endings;
    for (auto& errand : errands) {
        endings.push_back(std::make_shared<Ending>());
        submit(*all_.at(errand.who).driver, std::move(errand.action), endings.back());
    }
    const auto done = turnUntil([&] {
        return std::ranges::all_of(endings,
                                   [](const auto& one) { return one->result.has_value(); });
    });
    if (!done) return std::unexpected(done.error());
    std::vector<Done> out;
    for (std::size_t i = 0; i < endings.size(); ++i) {
        const auto& result = *endings[i]->result;
        if (!result)
            return fail(result.error().code, errands[i].who + ": " + result.error().detail);
        out.push_back(*result);
    }
    return out;
}

}  // namespace seabridge::app
