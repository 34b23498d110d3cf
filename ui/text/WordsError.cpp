// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Words.h"
#include "ui/text/WordsContext.h"

#include "base/Error.h"
#include "net/Protocol.h"

namespace seabridge::text {

QString words(base::ErrorCode value) {
    switch (value) {
        case base::ErrorCode::InvalidInput:
            return Words::tr("The data could not be accepted because part of it is not valid. "
                             "Nothing was changed. Correct what is marked and try again.");
        case base::ErrorCode::TooLarge:
            return Words::tr("It is larger than allowed here. Nothing was taken over. Choose "
                             "something smaller or divide it.");
        case base::ErrorCode::NotFound:
            return Words::tr("It was not found. Nothing was changed. Check the number or refresh "
                             "the list.");
        case base::ErrorCode::NotEntitled:
            return Words::tr("You are not entitled to see this. Nothing was shown or changed. "
                             "Ask an administrator if your work needs it.");
        case base::ErrorCode::Purged:
            return Words::tr("The content was purged under the retention rule. Its record and "
                             "hash are kept. Ask the issuer if you need a copy.");
        case base::ErrorCode::Busy:
            return Words::tr("The program is busy with earlier work. Your entry is kept. Try "
                             "again in a moment.");
        case base::ErrorCode::TimedOut:
            return Words::tr("No answer came in time, so the outcome is not known yet. What you "
                             "signed is kept and is never carried out twice. Wait for the state "
                             "to be proven, or try again.");
        case base::ErrorCode::Cancelled:
            return Words::tr("The work was stopped at your request. What was finished before is "
                             "kept. Start again when you like.");
        case base::ErrorCode::TooManySteps:
            return Words::tr("It takes more steps than one attempt may. Nothing was signed. Try "
                             "again: it goes on where it stopped.");
        case base::ErrorCode::BadPhrase:
            return Words::tr("These words are no recovery phrase. Nothing was changed. Compare "
                             "each with what was written down.");
        case base::ErrorCode::BadConsortium:
            return Words::tr("This is not a consortium file. Nothing was changed. Take it from "
                             "somebody you trust.");
        case base::ErrorCode::BadPossession:
            return Words::tr("The keys were proven for another organization, person or "
                             "consortium. Nothing was changed. Have the proof made again for "
                             "this one.");
        case base::ErrorCode::WrongPassphrase:
            return Words::tr("The vault passphrase is not right. The vault is unchanged. Type it "
                             "again; check the keyboard and Caps Lock.");
        case base::ErrorCode::Damaged:
            return Words::tr("Stored data is damaged and was not used. The file is left as it "
                             "is. Restore the newest backup.");
        case base::ErrorCode::DiskFull:
            return Words::tr("The disk is full, so the last step was not saved. Everything "
                             "before it is kept. Free some space and try again.");
        case base::ErrorCode::ReadOnly:
            return Words::tr("The folder cannot be written to, so the last step was not saved. "
                             "Everything before it is kept. Check the permissions and try again.");
        case base::ErrorCode::InUse:
            return Words::tr("The vault is open in another window or program. Nothing was "
                             "changed. Close it there and try again.");
        case base::ErrorCode::VersionTooNew:
            return Words::tr("The vault was written by a newer version. Nothing was changed. "
                             "Install that version to open it.");
        case base::ErrorCode::RolledBack:
            return Words::tr("The vault is an older copy than the one last used here. It was not "
                             "opened for signing, so that nothing is signed twice. Restore the "
                             "newest copy, or open it again: it is compared with the ledger, and "
                             "you can accept what it lacks.");
        case base::ErrorCode::NotEncrypted:
            return Words::tr("The self-test found that data would lie on the disk without "
                             "encryption. Nothing was written. Reinstall the program and do not "
                             "use this installation.");
        case base::ErrorCode::Io:
            return Words::tr("The operating system could not read or write a file. What was "
                             "saved before is kept. Check the disk and try again.");
        case base::ErrorCode::Locked:
            return Words::tr("The vault is locked. Drafts are saved and nothing was signed. "
                             "Unlock it and try again.");
        case base::ErrorCode::Disconnected:
            return Words::tr("There is no connection to enough members. Your work is kept here "
                             "and goes out when the connection is back. Check the network if it "
                             "lasts.");
        case base::ErrorCode::Unauthenticated:
            return Words::tr("The member did not prove who it is. Nothing was sent to it. If it "
                             "lasts, tell the consortium operator.");
        case base::ErrorCode::Protocol:
            return Words::tr("A member answered in a way that the rules forbid. Its answer was "
                             "discarded and other members are asked. There is nothing to do; if "
                             "it lasts, tell the consortium operator.");
        case base::ErrorCode::NotProven:
            return Words::tr("The claim came without the proof that it needs and was not "
                             "believed. What is shown stays as last proven. Wait, or try again.");
        case base::ErrorCode::Misconduct:
            return Words::tr("There is proof that members contradicted themselves. Syncing has "
                             "stopped and the evidence is kept. Sign nothing more and tell the "
                             "consortium operator and your compliance officer.");
        case base::ErrorCode::Stale:
            return Words::tr("What is shown may be out of date: no new block was proven for some "
                             "time, or too few members' peers confirm the newest one. Nothing was "
                             "lost. Wait for the connection before you decide on it.");
        case base::ErrorCode::Internal:
            return Words::tr("The program found an error of its own and stopped this step. "
                             "Everything saved before is kept. Restart it and tell support what "
                             "you did.");
    }
    return unknownWord();
}

QString words(net::Refusal value) {
    switch (value) {
        case net::Refusal::Malformed:
            return Words::tr("The member could not read the request. Nothing was sent on. Update "
                             "the program and try again.");
        case net::Refusal::UnknownMessage:
            return Words::tr("The member runs an older version that cannot answer this. Nothing "
                             "was changed. Another member will be asked.");
        case net::Refusal::NotEntitled:
            return Words::tr("The member says that you are not entitled to see this. Nothing was "
                             "changed. Ask an administrator if your work needs it.");
        case net::Refusal::NotFound:
            return Words::tr("The member does not have it. Nothing was changed. Another member "
                             "will be asked.");
        case net::Refusal::Purged:
            return Words::tr("The member purged it under the retention rule. The record and its "
                             "hash are kept. Ask the issuer if you need a copy.");
        case net::Refusal::Busy:
            return Words::tr("The member is busy. Your request is kept and asked again shortly. "
                             "There is nothing to do.");
        case net::Refusal::TooOld:
            return Words::tr("The member no longer keeps anything that old. What you have here "
                             "is kept. Ask a member that keeps the whole history.");
        case net::Refusal::NotReady:
            return Words::tr("The member is catching up itself. Nothing was changed. Another "
                             "member will be asked.");
        case net::Refusal::TooLarge:
            return Words::tr("The request is larger than the member accepts. Nothing was "
                             "changed. Divide it and try again.");
        case net::Refusal::NotTheOrderer:
            return Words::tr("The member does not keep the order of entries. Nothing was "
                             "changed. The right member will be asked.");
    }
    return unknownWord();
}

}  // namespace seabridge::text
