// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Deal.h"

#include <algorithm>
#include <stdexcept>

namespace seabridge::support {

Document documentOf(base::Bytes terms, const std::string& label) {
    return {{{"lines", base::bytesOf(base::viewOf("40 pumps")), hashOfName(label + "/1")},
             {Terms::kField, std::move(terms), hashOfName(label + "/2")},
             {"incoterm", base::bytesOf(base::viewOf("FOB Nansha 2020")), hashOfName(label + "/3")}}};
}

Document documentOf(const Terms& terms, const std::string& label) {
    return documentOf(codec::encoded(terms), label);
}

Terms termsOf(const Scene& scene, const std::string& seller, const std::string& buyer,
              const Money& total) {
    Terms out;
    out.seller = scene.org(seller);
    out.buyer = scene.org(buyer);
    out.currency = total.currency;
    out.totalMinor = total.amountMinor;
    out.parts = {{total.amountMinor, {DueBasis::Contract, 30}}};
    return out;
}

PublishQuote offerOf(const Scene& scene, const std::vector<std::string>& recipients,
                     const Document& document) {
    PublishQuote out;
    for (const auto& name : recipients) out.recipients.push_back(scene.org(name));
    std::ranges::sort(out.recipients);
    out.commitment = document.commitment();
    out.blob = hashOfName("envelope");
    out.receipts = scene.receiptsFor(out.blob);
    out.expiresAt = scene.now() + 10 * base::kDayMs;
    out.firm = true;
    return out;
}

AcceptQuote acceptanceOf(const QuoteId& quote, const Document& document) {
    return {quote, document.reveal(Terms::kField).value()};
}

namespace {

TxId madeAndApproved(Scene& scene, const std::string& org, const std::string& maker,
                     const Action& action) {
    const auto step = scene.as(org, maker).does(action).expect(Reject::Waiting);
    scene.as(org, "approver").approves().expect(Reject::None);
    return step.id;
}

}  // namespace

TxId clerkAndApprover(Scene& scene, const std::string& org, const Action& action) {
    return madeAndApproved(scene, org, "clerk", action);
}

TxId financeAndApprover(Scene& scene, const std::string& org, const Action& action) {
    return madeAndApproved(scene, org, "finance", action);
}

TradeId newestTrade(const Scene& scene, const std::string& org) {
    return newest(scene, topicOf(scene.org(org)), EffectKind::QuoteAccepted).trade.value();
}

TradeId contract(Scene& scene, const std::string& seller, const std::string& buyer,
                 const Terms& terms) {
    const auto document = documentOf(terms);
    const auto quote = clerkAndApprover(scene, seller, offerOf(scene, {buyer}, document));
    clerkAndApprover(scene, buyer, acceptanceOf(quote, document));
    return newestTrade(scene, buyer);
}

Obligation obligationOf(const Scene& scene, const TradeId& trade, std::uint32_t index) {
    return scene.state().get<Obligation>(trade, index).value();
}

std::size_t told(const Scene& scene, const Topic& topic, EffectKind kind) {
    return static_cast<std::size_t>(
        std::ranges::count(scene.feed(topic), kind, &Effect::kind));
}

Effect newest(const Scene& scene, const Topic& topic, EffectKind kind) {
    const auto feed = scene.feed(topic);
    for (auto at = feed.rbegin(); at != feed.rend(); ++at)
        if (at->kind == kind) return *at;
    throw std::logic_error("no " + std::string(nameOf(kind)) + " on the feed");
}

}  // namespace seabridge::support
