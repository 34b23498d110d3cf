// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FirstRunWords.h"

#include "ui/shell/FirstRun.h"

#include <QtCore/QCoreApplication>

namespace seabridge::shell {

namespace {

struct FirstRunWords {
    Q_DECLARE_TR_FUNCTIONS(FirstRunWords)
};

}  // namespace

FirstRunTexts phraseTexts(bool isAsking) {
    if (isAsking)
        return {FirstRunWords::tr("Confirm the recovery phrase"),
                FirstRunWords::tr("Type these three words from what you wrote down."),
                FirstRunWords::tr("Finish")};
    return {FirstRunWords::tr("Write down the recovery phrase"),
            FirstRunWords::tr("These words, in this order, are all your keys. Write them on paper "
                              "and keep it safe: once you have confirmed them they are never "
                              "shown again, and nobody can recover them for you."),
            FirstRunWords::tr("I have written them down")};
}

FirstRunTexts firstRunTexts(int step) {
    const QString next = FirstRunWords::tr("Continue");
    switch (step) {
        case 0:
            return {FirstRunWords::tr("Welcome to Seabridge"),
                    FirstRunWords::tr("Choose your language. It can be changed at any time."),
                    next};
        case 1:
            return {FirstRunWords::tr("Which consortium?"),
                    FirstRunWords::tr("The consortium file names the members whose signatures you "
                                      "rely on. Take it from somebody you trust, and compare its "
                                      "fingerprint with a member."),
                    next};
        case 2:
            return {FirstRunWords::tr("Your keys"),
                    FirstRunWords::tr("All keys of this device come from a recovery phrase of 24 "
                                      "words."),
                    next};
        case 3:
            return {FirstRunWords::tr("Protect this computer's vault"),
                    FirstRunWords::tr("The passphrase opens the encrypted vault on this computer. "
                                      "It is another secret than the recovery phrase. Use at least "
                                      "%1 characters.")
                        .arg(FirstRun::kLeastPassphrase),
                    FirstRunWords::tr("Make the vault")};
        default:
            return {FirstRunWords::tr("Making the vault"), {}, next};
    }
}

QString firstRunFault(FirstRunFault fault) {
    switch (fault) {
        case FirstRunFault::NoFile:
            return FirstRunWords::tr("Choose a file that exists.");
        case FirstRunFault::BadFile:
            return FirstRunWords::tr("This is not a consortium file.");
        case FirstRunFault::ShortPassphrase:
            return FirstRunWords::tr("Use at least %1 characters.").arg(FirstRun::kLeastPassphrase);
        case FirstRunFault::OtherPassphrase:
            return FirstRunWords::tr("The two passphrases differ.");
    }
    return {};
}

QString phraseFault(const std::string& detail) {
    const QString text = QString::fromStdString(detail);
    if (text.startsWith(QLatin1String("unknown-word:")))
        return FirstRunWords::tr("Word %1 is in none of the three word lists.")
            .arg(text.section(QLatin1Char(':'), 1));
    if (detail == "word-count")
        return FirstRunWords::tr("A recovery phrase has 12, 15, 18, 21 or 24 words.");
    if (detail == "checksum")
        return FirstRunWords::tr(
            "The words are known, but one of them is wrong or in another "
            "place.");
    return FirstRunWords::tr("This text is no recovery phrase.");
}

}  // namespace seabridge::shell
