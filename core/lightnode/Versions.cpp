// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/Versions.h"

#include <algorithm>

namespace seabridge::lightnode {

ProvenState& Versions::at(const ledger::Header& header) {
    const auto [found, isNew] = versions_.try_emplace(
        header.height, Version{ProvenState(header, deniersNeeded_), {}, {}});
    return found->second.state;
}

ProvenState* Versions::find(Height height) {
    const auto found = versions_.find(height);
    return found == versions_.end() ? nullptr : &found->second.state;
}

const ProvenState* Versions::find(Height height) const {
    const auto found = versions_.find(height);
    return found == versions_.end() ? nullptr : &found->second.state;
}

void Versions::forgetOlder(Height newest, const std::set<Height>& needed) {
    std::erase_if(versions_, [&](const auto& item) {
        const auto height = item.first;
        return height != newest &&
               (height + kVersionsKept <= newest || !needed.contains(height));
    });
}

void Versions::want(Height height, const ledger::Key& key) {
    const auto found = versions_.find(height);
    if (found == versions_.end()) return;
    auto& version = found->second;
    if (version.state.about(key) == Knowledge::Unknown && !version.asked.contains(key))
        version.wanted.insert(key);
}

std::vector<Ask> Versions::takeAsks() {
    std::vector<Ask> out;
    for (auto& [height, version] : versions_) {
        while (!version.wanted.empty()) {
            AskEntities about{height, {}};
            while (!version.wanted.empty() && about.keys.size() < net::kMaxEntities) {
                const auto first = version.wanted.begin();
                about.keys.push_back(*first);
                version.asked.insert(*first);
                version.wanted.erase(first);
            }
            out.push_back(askFor(std::move(about)));
        }
    }
    return out;
}

Ask Versions::askFor(AskEntities about) {
    Ask ask;
    ask.message = net::Message::GetEntities;
    ask.body = codec::encoded(net::EntitiesRequest{about.height, about.keys});
    ask.subject = std::move(about);
    return ask;
}

void Versions::answered(const AskEntities& asked) {
    const auto found = versions_.find(asked.height);
    if (found == versions_.end()) return;
    for (const auto& key : asked.keys) found->second.asked.erase(key);
}

}  // namespace seabridge::lightnode
