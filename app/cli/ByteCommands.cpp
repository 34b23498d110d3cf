// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "Input.h"

#include "codec/Diagnostic.h"
#include "crypto/Sign.h"

#include <cstdio>

namespace seabridge::cli {

namespace {

struct Diagnosis {
    std::optional<std::string> diagnostic;
    std::optional<std::string> refused;

    static void fields(auto& self, auto&& visit) {
        visit("diagnostic", self.diagnostic);
        visit("refused", self.refused);
    }
};

Diagnosis diagnosisOf(std::string_view line, bool tooLong) {
    const auto refuse = [](std::string_view reason) {
        return Diagnosis{{}, std::string(reason)};
    };
    if (tooLong) return refuse(codec::nameOf(codec::Refusal::TooLong));
    if (line.empty()) return refuse(codec::nameOf(codec::Refusal::Empty));
    const auto item = base::fromHex(line);
    if (!item) return refuse("not-hex");
    auto text = codec::diagnose(*item);
    return text ? Diagnosis{std::move(*text), {}} : refuse(codec::nameOf(text.error()));
}

std::string answerText(const Diagnosis& diagnosis) {
    return diagnosis.diagnostic ? *diagnosis.diagnostic : "refused: " + *diagnosis.refused;
}

struct Verdict {
    std::string answer;
    std::optional<std::string> reason;

    static void fields(auto& self, auto&& visit) {
        visit("answer", self.answer);
        visit("reason", self.reason);
    }
};

std::vector<std::string_view> wordsIn(std::string_view line) {
    constexpr std::string_view kBlank = " \t";
    std::vector<std::string_view> words;
    for (std::size_t at = 0;;) {
        at = line.find_first_not_of(kBlank, at);
        if (at == std::string_view::npos) return words;
        const auto end = std::min(line.find_first_of(kBlank, at), line.size());
        words.push_back(line.substr(at, end - at));
        at = end;
    }
}

/// "-" is empty where `mayBeEmpty`.
std::optional<base::Bytes> bytesFrom(std::string_view word, bool mayBeEmpty) {
    if (mayBeEmpty && word == "-") return base::Bytes();
    return base::fromHex(word);
}

Verdict verdictOn(std::string_view line, bool tooLong) {
    const Verdict malformed{"refused", "malformed"};
    const auto words = wordsIn(line);
    if (tooLong || words.size() != 3) return malformed;
    const auto key = bytesFrom(words[0], false);
    const auto message = bytesFrom(words[1], true);
    const auto signature = bytesFrom(words[2], true);
    if (!key || !message || !signature) return malformed;
    if (!crypto::verifyEd25519(*key, *message, *signature)) return {"refused", "signature"};
    return {"accepted", {}};
}

std::string answerText(const Verdict& verdict) { return verdict.answer; }

/// One answer for each line of standard input.
template <class Judge>
Outcome answerLines(const Arguments& arguments, Judge judge) {
    const bool asJson = arguments.has("--json");
    LineReader input;
    std::string line;
    bool tooLong = false;
    for (;;) {
        const auto more = input.next(line, tooLong);
        if (!more) return failed(more.error());
        if (!*more) return Answer{};
        const auto answer = judge(line, tooLong);
        const auto text = (asJson ? codec::toJson(answer) : answerText(answer)) + '\n';
        if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size())
            return failed({base::ErrorCode::Io, "standard output"});
    }
}

Outcome cbor(const Arguments& arguments) { return answerLines(arguments, diagnosisOf); }
Outcome verifyBytes(const Arguments& arguments) { return answerLines(arguments, verdictOn); }

constexpr std::string_view kCborDetails =
    "  Answers each line of standard input by one line: the item in diagnostic\n"
    "  notation (RFC 8949 section 8), or \"refused: REASON\". The rules are those of\n"
    "  everything that is hashed or signed: core deterministic encoding, no floats,\n"
    "  tags or indefinite lengths, depth at most 16. An empty line is refused.\n"
    "  Exits 0 when all lines were read. JSON: {\"diagnostic\":...,\"refused\":...}.\n";

constexpr std::string_view kVerifyDetails =
    "  Reads standard input; \"-\" is an empty message or signature. Keys are the 32\n"
    "  bytes of RFC 8032, without the algorithm number. Answers each line by\n"
    "  \"accepted\" or \"refused\"; a line that is no such triple is refused too.\n"
    "  Exits 0 when all lines were read. JSON: {\"answer\":...,\"reason\":...}, where\n"
    "  the reason is \"signature\" or \"malformed\".\n";

}  // namespace

std::vector<Command> byteCommands() {
    return {
        {.group = "cbor",
         .name = {},
         .operands = {},
         .summary = "Reads one CBOR item in hex a line and prints it, or why it is refused",
         .details = kCborDetails,
         .options = {},
         .run = cbor},
        {.group = "verify",
         .name = {},
         .operands = {},
         .summary = "Checks Ed25519 signatures, one a line: PUBLIC-KEY MESSAGE SIGNATURE in hex",
         .details = kVerifyDetails,
         .options = {},
         .run = verifyBytes},
    };
}

}  // namespace seabridge::cli
