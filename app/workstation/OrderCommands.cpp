// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at the order, and voting for another epoch of it.
#include "Workstation.h"

namespace seabridge::app {
namespace {

api::Submission submissionOf(ledger::EpochVoteAnswer answer) {
    using Answer = ledger::EpochVoteAnswer;
    api::Submission out;
    out.state = answer == Answer::Began     ? api::SubmitState::Done
                : answer == Answer::Counted ? api::SubmitState::Waiting
                                            : api::SubmitState::Refused;
    out.epochVote = answer;
    return out;
}

/// A driver that ends drops its open replies; who gave the command is told even so.
class OwedAnswer {
public:
    explicit OwedAnswer(api::Reply<api::Submission> reply) : reply_(std::move(reply)) {}
    ~OwedAnswer() {
        if (reply_) reply_(base::fail(base::ErrorCode::Cancelled, "locked"));
    }
    OwedAnswer(const OwedAnswer&) = delete;
    OwedAnswer& operator=(const OwedAnswer&) = delete;
    void give(Result<api::Submission> answer) {
        std::exchange(reply_, nullptr)(std::move(answer));
    }

private:
    api::Reply<api::Submission> reply_;
};

}  // namespace

void Workstation::watchOrder(Reply<void> reply) {
    withSession<void>(std::move(reply), [](Session& session, Reply<void> answer) {
        session.driver().watchEpoch();
        answer({});
    });
}

void Workstation::voteEpoch(api::EpochChoice choice, Reply<Submission> reply) {
    withSession<Submission>(
        std::move(reply), [choice](Session& session, Reply<Submission> answer) {
            const auto owed = std::make_shared<OwedAnswer>(std::move(answer));
            (void)session.driver().voteEpoch(
                choice, [owed](Result<ledger::EpochVoteAnswer> said) {
                    if (said) owed->give(submissionOf(*said));
                    else owed->give(std::unexpected(said.error()));
                });
        });
}

}  // namespace seabridge::app
