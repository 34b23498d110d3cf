// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "Input.h"

#include "crypto/Mnemonic.h"
#include "crypto/Random.h"

#include <array>

#include <unistd.h>

namespace seabridge::cli {

namespace {

using crypto::PhraseLanguage;

constexpr std::array kLanguages{std::pair{"en", PhraseLanguage::English},
                                std::pair{"zh", PhraseLanguage::ChineseSimplified},
                                std::pair{"ja", PhraseLanguage::Japanese}};

struct PhraseFacts {
    std::string language;
    std::optional<std::string> phrase;

    static void fields(auto& self, auto&& visit) {
        visit("language", self.language);
        visit("phrase", self.phrase);
    }
};

struct SeedText {
    std::string seed;
    static void fields(auto& self, auto&& visit) { visit("seed", self.seed); }
};

std::string_view nameOfLanguage(PhraseLanguage language) {
    return std::ranges::find(kLanguages, language, &std::pair<const char*, PhraseLanguage>::second)
        ->first;
}

/// The rules of BIP-39 speak through the detail: "checksum", "unknown-word:3" ...
std::unexpected<Problem> refusedBy(const base::Error& error) { return refused(error.detail); }

Outcome createPhrase(const Arguments& arguments) {
    const auto wanted = arguments.value("--language").value_or("en");
    const auto language = std::ranges::find_if(
        kLanguages, [&](const auto& known) { return known.first == wanted; });
    if (language == kLanguages.end()) return wrongUse("--language is en, zh or ja");
    const auto words = numberFrom(arguments.value("--words").value_or("24"), 24);
    if (!words || *words < 12 || *words % 3 != 0)
        return wrongUse("--words is 12, 15, 18, 21 or 24");
    const auto phrase = crypto::phraseFrom(crypto::randomSecret(*words / 3 * 4), language->second);
    // Printing it is what the person asked for.
    const auto text = base::textOf(phrase.view());
    return answerOf(text, PhraseFacts{language->first, text});
}

Outcome checkPhrase(const Arguments&) {
    const auto phrase = readSecret(STDIN_FILENO, kMaxPhrase);
    if (!phrase) return failed(phrase.error());
    const auto language = crypto::checkPhrase(*phrase);
    if (!language) return refusedBy(language.error());
    const std::string name(nameOfLanguage(*language));
    return answerOf("valid: " + name, PhraseFacts{name, {}});
}

Outcome seed(const Arguments& arguments) {
    const auto phrase = readSecret(STDIN_FILENO, kMaxPhrase);
    if (!phrase) return failed(phrase.error());
    const auto passphrase = arguments.value("--passphrase").value_or("");
    const auto seed = crypto::phraseSeed(*phrase, base::Secret(base::viewOf(passphrase)));
    if (!seed) return refusedBy(seed.error());
    const auto text = base::toHex(seed->view());
    return answerOf(text, SeedText{text});
}

constexpr std::string_view kPhraseCreateDetails =
    "  --language en|zh|ja        word list; default en\n"
    "  --words 12|15|18|21|24     default 24\n"
    "  Whoever has the phrase has the keys: write it down, keep it off the disk.\n"
    "  JSON: {\"language\":...,\"phrase\":...}.\n";

constexpr std::string_view kPhraseCheckDetails =
    "  Exits 1 with the reason otherwise: text, word-count, unknown-word:N (counted\n"
    "  from 1) or checksum. Takes any white space, either case, any Unicode form.\n"
    "  JSON: {\"language\":...,\"phrase\":null}.\n";

constexpr std::string_view kPhraseSeedDetails =
    "  In any of the three languages; reasons and exit as for phrase check.\n"
    "  --passphrase TEXT   BIP-39's extra passphrase. For test vectors: others on\n"
    "                      this computer can read a command line\n"
    "  JSON: {\"seed\":...}.\n";

}  // namespace

std::vector<Command> phraseCommands() {
    return {
        {.group = "phrase",
         .name = "create",
         .operands = {},
         .summary = "Prints a new recovery phrase (BIP-39)",
         .details = kPhraseCreateDetails,
         .options = {{"--language", "en|zh|ja"}, {"--words", "N"}},
         .run = createPhrase},
        {.group = "phrase",
         .name = "check",
         .operands = {},
         .summary = "Says whether the phrase on standard input is right, and its language",
         .details = kPhraseCheckDetails,
         .options = {},
         .run = checkPhrase},
        {.group = "phrase",
         .name = "seed",
         .operands = {},
         .summary = "Prints the 64-byte seed of the phrase on standard input, in hex",
         .details = kPhraseSeedDetails,
         .options = {{"--passphrase", "TEXT"}},
         .run = seed},
    };
}

}  // namespace seabridge::cli
