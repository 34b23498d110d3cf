// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Oracle.h"

#include <algorithm>

namespace seabridge::support {

using namespace lightnode;

namespace {

class Oracle {
public:
    explicit Oracle(const TestLedger& ledger) : ledger_(ledger) {}

    [[nodiscard]] bool isTrue(const ledger::Header& header) const {
        return header.height < ledger_.headers.size() &&
               ledger_.headers[header.height].id() == header.id();
    }
    [[nodiscard]] std::string operator()(const StoreHead& said) const {
        return isTrue(said.head.header) ? "" : "a head to store";
    }
    [[nodiscard]] std::string operator()(const HeadChanged& said) const {
        return isTrue(said.header) ? "" : "a head";
    }
    [[nodiscard]] std::string operator()(const HeaderFound& said) const {
        return isTrue(said.header) ? "" : "a header";
    }
    [[nodiscard]] std::string operator()(const TransactionFound& said) const {
        if (!isTrue(said.header)) return "a body's header";
        const auto raw = codec::encoded(said.transaction);
        const auto& block = ledger_.blocks[said.header.height];
        return std::ranges::find(block, raw) != block.end() ? "" : "a body";
    }
    [[nodiscard]] std::string operator()(const StoreEntries& said) const {
        const auto& [log, all] = ledger_.feeds.at(said.progress.topic);
        for (std::size_t i = 0; i < said.entries.size(); ++i)
            if (said.begin + i >= all.size() || all[said.begin + i] != said.entries[i])
                return "a feed entry";
        return {};
    }
    [[nodiscard]] std::string operator()(const Proven& said) const {
        if (!isTrue(said.header)) return "a proof's header";
        const auto back = ledger_.header.height - said.header.height;
        if (back > 15) return {};
        for (const auto& value : said.values) {
            if (value.knowledge == Knowledge::NotEntitled) continue;
            const auto truth = ledger_.state.prove(value.key, back).entry;
            if ((value.knowledge == Knowledge::Present) != truth.has_value())
                return "presence or absence";
            if (truth && truth->value != value.value) return "a value";
        }
        return {};
    }
    [[nodiscard]] std::string operator()(const Settled& said) const {
        for (const auto& [topic, feed] : ledger_.feeds)
            for (const auto& bytes : feed.second) {
                const auto entry = codec::decoded<ledger::FeedEntry>(bytes);
                if (!entry || entry->id != said.id) continue;
                const bool same = said.outcome.kind == lightnode::Outcome::Kind::Executed &&
                                  said.outcome.reject == entry->outcome &&
                                  said.outcome.height == entry->height;
                return same ? "" : "an outcome";
            }
        return said.outcome.kind == lightnode::Outcome::Kind::Executed ? "an outcome of nothing" : "";
    }
    [[nodiscard]] std::string operator()(const EvidenceFound& said) const {
        return said.stops ? "misconduct of a quorum" : "";
    }
    template <class Other>
    [[nodiscard]] std::string operator()(const Other&) const {
        return {};
    }

private:
    const TestLedger& ledger_;
};

}  // namespace

std::string falseClaim(const TestLedger& ledger, const std::vector<lightnode::Effect>& effects) {
    for (const auto& effect : effects)
        if (auto claim = std::visit(Oracle(ledger), effect); !claim.empty()) return claim;
    return {};
}

}  // namespace seabridge::support
