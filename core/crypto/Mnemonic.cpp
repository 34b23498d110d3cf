// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Mnemonic.h"

#include "base/Ensure.h"
#include "crypto/Hash.h"
#include "crypto/Kdf.h"
#include "crypto/WordLists.h"

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <cstring>
#include <optional>

namespace seabridge::crypto {
namespace {

constexpr std::size_t kMaxTextBytes = 4096;
constexpr std::size_t kBitsPerWord = 11;
constexpr std::uint32_t kSeedRounds = 2048;
constexpr std::size_t kSeedSize = 64;
// No UTF-16 unit has a longer decomposition than U+FDFA's 18, and none gives over 3 bytes of UTF-8.
constexpr std::size_t kMaxDecomposed = 18;

constexpr std::array kLanguages{PhraseLanguage::English, PhraseLanguage::ChineseSimplified,
                                PhraseLanguage::Japanese};

struct ParsedPhrase {
    PhraseLanguage language;
    base::Secret entropy;
};

const WordList& wordsOf(PhraseLanguage language) {
    switch (language) {
        case PhraseLanguage::English: return kEnglishWords;
        case PhraseLanguage::ChineseSimplified: return kChineseSimplifiedWords;
        case PhraseLanguage::Japanese: return kJapaneseWords;
    }
    ENSURE(!"language");
    return kEnglishWords;
}

std::string_view textOf(const base::Secret& secret) {
    return {reinterpret_cast<const char*>(secret.data()), secret.size()};
}

UChar* unitsOf(base::Secret& buffer) { return reinterpret_cast<UChar*>(buffer.data()); }
std::int32_t unitCount(const base::Secret& buffer) {
    return static_cast<std::int32_t>(buffer.size() / sizeof(UChar));
}

// ICU's C functions with buffers large enough from the start, so that no copy is left in its heap.
std::optional<base::Secret> decomposed(const base::Secret& text) {
    if (text.size() > kMaxTextBytes) return std::nullopt;
    if (text.empty()) return base::Secret();
    UErrorCode status = U_ZERO_ERROR;
    base::Secret units(text.size() * sizeof(UChar));
    std::int32_t length = 0;
    u_strFromUTF8(unitsOf(units), unitCount(units), &length, textOf(text).data(),
                  static_cast<std::int32_t>(text.size()), &status);
    base::Secret split(units.size() * kMaxDecomposed);
    const auto splitLength =
        unorm2_normalize(unorm2_getNFKDInstance(&status), unitsOf(units), length, unitsOf(split),
                         unitCount(split), &status);
    base::Secret utf8(split.size() / sizeof(UChar) * 3);
    std::int32_t utf8Length = 0;
    u_strToUTF8(reinterpret_cast<char*>(utf8.data()), static_cast<std::int32_t>(utf8.size()),
                &utf8Length, unitsOf(split), splitLength, &status);
    if (U_FAILURE(status)) return std::nullopt;
    return base::Secret(utf8.view().first(static_cast<std::size_t>(utf8Length)));
}

void lowerAscii(base::Secret& text) {
    for (auto* byte = text.data(); byte != text.data() + text.size(); ++byte)
        if (*byte >= 'A' && *byte <= 'Z') *byte = static_cast<std::uint8_t>(*byte + ('a' - 'A'));
}

bool isSpace(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }
// The first byte of U+4E00 to U+9FFF, three bytes long: in Chinese each character is a word.
bool startsHan(char byte) {
    const auto value = static_cast<std::uint8_t>(byte);
    return value >= 0xe4 && value <= 0xe9;
}

// Views into `text`. NFKD has already turned U+3000 and the other wide spaces into U+0020.
std::vector<std::string_view> splitWords(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        if (isSpace(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at + 3;
        if (!startsHan(text[at]))
            for (end = at + 1; end < text.size() && !isSpace(text[end]) && !startsHan(text[end]);)
                ++end;
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

std::optional<std::size_t> indexOf(std::string_view word, PhraseLanguage language) {
    const auto& list = wordsOf(language);
    const auto found = std::ranges::find(list, word);
    if (found == list.end()) return std::nullopt;
    return static_cast<std::size_t>(found - list.begin());
}

std::optional<PhraseLanguage> languageOf(const std::vector<std::string_view>& words) {
    for (const auto word : words)
        for (const auto language : kLanguages)
            if (indexOf(word, language)) return language;
    return std::nullopt;
}

void setBits(base::Secret& bits, std::size_t firstBit, std::size_t value) {
    for (std::size_t i = 0; i < kBitsPerWord; ++i) {
        const auto bit = firstBit + i;
        const auto on = (value >> (kBitsPerWord - 1 - i)) & 1;
        auto& byte = bits.data()[bit / 8];
        byte = static_cast<std::uint8_t>(byte | on << (7 - bit % 8));
    }
}

std::size_t bitsAt(const base::Secret& bits, std::size_t firstBit) {
    std::size_t value = 0;
    for (auto bit = firstBit; bit < firstBit + kBitsPerWord; ++bit)
        value = value << 1 | ((bits.data()[bit / 8] >> (7 - bit % 8)) & 1U);
    return value;
}

// A word holds 32/3 bits of entropy and 1/3 bit of checksum: at most a byte of checksum in all.
base::Secret withChecksum(base::ByteView entropy) {
    base::Secret out(entropy.size() + 1);
    std::memcpy(out.data(), entropy.data(), entropy.size());
    const auto checksumBits = entropy.size() / 4;
    const unsigned mask = 0xff00U >> checksumBits;
    out.data()[entropy.size()] = static_cast<std::uint8_t>(sha256(entropy).data[0] & mask);
    return out;
}

base::Result<ParsedPhrase> parsePhrase(const base::Secret& typed) {
    using base::ErrorCode;
    auto text = decomposed(typed);
    if (!text) return base::fail(ErrorCode::InvalidInput, "text");
    lowerAscii(*text);
    const auto words = splitWords(textOf(*text));
    if (words.size() < 12 || words.size() > 24 || words.size() % 3 != 0)
        return base::fail(ErrorCode::InvalidInput, "word-count");
    const auto language = languageOf(words);
    if (!language) return base::fail(ErrorCode::InvalidInput, "unknown-word:1");
    base::Secret bits(words.size() / 3 * 4 + 1);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto index = indexOf(words[i], *language);
        if (!index)
            return base::fail(ErrorCode::InvalidInput, fmt::format("unknown-word:{}", i + 1));
        setBits(bits, i * kBitsPerWord, *index);
    }
    const auto entropy = bits.view().first(bits.size() - 1);
    if (!withChecksum(entropy).equals(bits.view()))
        return base::fail(ErrorCode::InvalidInput, "checksum");
    return ParsedPhrase{*language, base::Secret(entropy)};
}

base::Secret joined(const base::Secret& entropy, PhraseLanguage language,
                    std::string_view separator) {
    const auto size = entropy.size();
    ENSURE(size >= 16 && size <= 32 && size % 4 == 0);
    const auto bits = withChecksum(entropy.view());
    base::Secret buffer(kMaxTextBytes);
    std::size_t used = 0;
    const auto put = [&](std::string_view part) {
        std::memcpy(buffer.data() + used, part.data(), part.size());
        used += part.size();
    };
    for (std::size_t i = 0; i < size / 4 * 3; ++i) {
        if (i > 0) put(separator);
        put(wordsOf(language)[bitsAt(bits, i * kBitsPerWord)]);
    }
    return base::Secret(buffer.view().first(used));
}

}  // namespace

base::Secret phraseFrom(const base::Secret& entropy, PhraseLanguage language) {
    return joined(entropy, language, language == PhraseLanguage::Japanese ? "\u3000" : " ");
}

base::Result<PhraseLanguage> checkPhrase(const base::Secret& text) {
    const auto parsed = parsePhrase(text);
    if (!parsed) return std::unexpected(parsed.error());
    return parsed->language;
}

base::Result<base::Secret> phraseSeed(const base::Secret& text, const base::Secret& passphrase) {
    const auto parsed = parsePhrase(text);
    if (!parsed) return std::unexpected(parsed.error());
    const auto extra = decomposed(passphrase);
    if (!extra) return base::fail(base::ErrorCode::InvalidInput, "passphrase");
    constexpr std::string_view kPrefix = "mnemonic";
    base::Secret salt(kPrefix.size() + extra->size());
    std::ranges::copy(kPrefix, salt.data());
    std::ranges::copy(extra->view(), salt.data() + kPrefix.size());
    const auto phrase = joined(parsed->entropy, parsed->language, " ");
    return pbkdf2HmacSha512(phrase.view(), salt.view(), kSeedRounds, kSeedSize);
}

}  // namespace seabridge::crypto
