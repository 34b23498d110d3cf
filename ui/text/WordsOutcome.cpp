// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Outcomes.h"
#include "ui/text/Words.h"
#include "ui/text/WordsContext.h"

namespace seabridge::text {

namespace {

/// A vote for an epoch is no transaction: it stands with the own member's peer.
QString voteWords(ledger::EpochVoteAnswer answer) {
    using Answer = ledger::EpochVoteAnswer;
    switch (answer) {
        case Answer::Counted:
            return Words::tr("signed. It waits for more of your people.");
        case Answer::Began:
            return Words::tr(
                "your member's peer has signed. A quorum of members begins the epoch.");
        case Answer::Foreign:
            return Words::tr("refused. This peer takes votes of its own member's people only.");
        case Answer::BadDevice:
            return Words::tr("refused. This device is not yours on the ledger, or it is revoked.");
        case Answer::NoRole:
            return Words::tr("refused. Your organization's rules for ballots ask for other roles.");
        case Answer::BlocksGoOn:
            return Words::tr(
                "refused. A block was certified a moment ago: nothing needs deciding.");
        case Answer::OtherHead:
            return Words::tr("refused. Your member's peer stands at another block. Wait a moment, "
                             "then vote again.");
        case Answer::BadEpoch:
            return Words::tr("refused. This number has been used or cannot be. Take the next.");
        case Answer::BadHolder:
            return Words::tr("refused. The holder is no active member.");
        case Answer::Older:
            return Words::tr("refused. A newer vote of yours is known.");
        case Answer::TooOften:
            return Words::tr("refused. You voted a moment ago. Wait, then vote again.");
        case Answer::NotActive:
            return Words::tr("refused. Your member does not sign blocks now.");
    }
    return unknownWord();
}

}  // namespace

QString outcomeWords(const QString& title, const api::Submission& submission) {
    if (submission.epochVote)
        //: %1 is what was signed, %2 what became of it: the rest of the sentence.
        return Words::tr("%1: %2").arg(title, voteWords(*submission.epochVote));
    switch (submission.state) {
        case api::SubmitState::Done:
            //: %1 is the action's name, such as "Post deposit".
            return Words::tr("%1: done and proven on the ledger.").arg(title);
        case api::SubmitState::Waiting:
            return Words::tr("%1: signed. It waits for the next signature.").arg(title);
        case api::SubmitState::Refused:
            //: %2 is a whole sentence that says why.
            return Words::tr("%1: refused. %2").arg(title, words(submission.reject));
        case api::SubmitState::Unsettled:
            return Words::tr(
                       "%1: signed and on its way. The page Network will say what becomes of it; "
                       "do not sign it again.")
                .arg(title);
        case api::SubmitState::Expired:
            return Words::tr(
                       "%1: expired before it reached the ledger. Nothing happened; sign "
                       "again if it is still wanted.")
                .arg(title);
        case api::SubmitState::Lost:
            return Words::tr(
                       "%1: another transaction of this device came first. Look at the "
                       "history before signing again.")
                .arg(title);
        case api::SubmitState::StillOpen:
            return Words::tr(
                       "%1: not signed. The same was signed before, and what became of it is not "
                       "known yet. The page Network will say it.")
                .arg(title);
    }
    return unknownWord();
}

AgainWords againWords(const QString& title) {
    //: Title of a sheet; %1 is what is signed, such as "Pay USD 10.00".
    return {Words::tr("Sign a second time: %1").arg(title),
            Words::tr("The same was signed on this computer before, and what became of it is not "
                      "known yet: it may still be carried out. If you sign a second time, both may "
                      "be carried out."),
            //: Box on that sheet; nothing is signed unless it is ticked.
            Words::tr("I want it a second time, even if both are carried out"),
            //: Label: what was signed and did not end yet.
            Words::tr("Signed before"),
            //: Label: until when that can still be carried out.
            Words::tr("Can be carried out until"), Words::tr("Transaction")};
}

QString underWayWords() {
    return Words::tr("This is signed already and on its way. Wait until its outcome is shown.");
}

}  // namespace seabridge::text
