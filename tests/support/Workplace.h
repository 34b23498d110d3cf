// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lightnode/LightNode.h"
#include "support/TestLedger.h"

#include <deque>
#include <functional>
#include <memory>
#include <stdexcept>

namespace seabridge::support {

/// A desk of Lingnan's finance, connected to all four peers. Replies come at once.
class Workplace {
public:
    /// What a bad peer makes of an honest reply; nothing: it stays silent.
    using Mangle = std::function<std::optional<net::Frame>(
        const ledger::OrgId&, const net::Frame& asked, net::Frame honest)>;

    explicit Workplace(TestLedger& of) : ledger(of) { restart({}); }

    static lightnode::Identity identity() {
        return {TestLedger::idOf<ledger::OrgId>("Lingnan"),
                TestLedger::idOf<ledger::UserId>("Lingnan/finance"),
                TestLedger::keyOf("Lingnan/finance").publicKey()};
    }
    void restart(lightnode::Start start) {
        start.genesis = ledger.genesis;
        start.identity = identity();
        node = std::make_unique<lightnode::LightNode>(*lightnode::LightNode::start(
            std::move(start), [this](base::ByteView body) -> base::Result<crypto::Signature> {
                if (locked) return base::fail(base::ErrorCode::Locked);
                return TestLedger::keyOf("Lingnan/finance").sign(body);
            }));
        for (const auto& signer : ledger.signers) give(lightnode::Connected{signer.org});
    }
    void give(const lightnode::Event& event) {
        std::deque<lightnode::Event> events{event};
        while (!events.empty()) {
            const auto next = std::move(events.front());
            events.pop_front();
            for (auto& effect : node->handle(next, {wall, mono})) {
                if (const auto* send = std::get_if<lightnode::Send>(&effect))
                    deliver(*send, events);
                seen.push_back(std::move(effect));
            }
        }
    }
    void run(base::TimeMs ms) {
        for (const auto end = mono + ms; mono < end; mono += 250) give(lightnode::Tick{});
    }
    void pays(std::int64_t amount, lightnode::Token token = 1,
              base::TimeMs validForMs = base::kDayMs) {
        const auto brio = TestLedger::idOf<ledger::OrgId>("Brio");
        give(lightnode::Submit{token, ledger::Pay{brio, {{"USD"}, amount}, {}}, validForMs});
    }
    template <class What>
    [[nodiscard]] std::vector<What> all() const {
        std::vector<What> out;
        for (const auto& effect : seen)
            if (const auto* what = std::get_if<What>(&effect)) out.push_back(*what);
        return out;
    }
    template <class What>
    [[nodiscard]] What last() const {
        const auto found = all<What>();
        if (found.empty()) throw std::logic_error("no such effect");
        return found.back();
    }

    TestLedger& ledger;
    std::unique_ptr<lightnode::LightNode> node;
    std::vector<lightnode::Effect> seen;
    std::vector<lightnode::Send> sent;
    Mangle mangle;
    bool locked = false;
    base::TimeMs mono = 1'000;
    base::TimeMs wall = TestLedger::kStart;

private:
    void deliver(const lightnode::Send& send, std::deque<lightnode::Event>& events) {
        sent.push_back(send);
        std::optional<net::Frame> reply = ledger.answer(send.member, send.frame);
        if (mangle) reply = mangle(send.member, send.frame, std::move(*reply));
        if (reply) events.push_back(lightnode::ReplyIn{send.member, std::move(*reply)});
    }
};

[[nodiscard]] inline bool isKind(const net::Frame& frame, net::Message message) {
    return frame.kind == static_cast<std::uint16_t>(message);
}

}  // namespace seabridge::support
