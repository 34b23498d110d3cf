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
            (void)session.driver().voteEpoch(
                {choice.epoch, choice.holder, choice.keep},
                [answer](Result<ledger::EpochVoteAnswer> said) {
                    if (said) answer(submissionOf(*said));
                    else answer(std::unexpected(said.error()));
                });
        });
}

}  // namespace seabridge::app
