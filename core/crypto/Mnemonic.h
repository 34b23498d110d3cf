// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"

/// Recovery phrases: BIP-39 with its English, Simplified Chinese and Japanese word lists.
namespace seabridge::crypto {

enum class PhraseLanguage { English, ChineseSimplified, Japanese };

/// The phrase in UTF-8, words joined by a space, in Japanese by U+3000. `entropy` has 16, 20, 24,
/// 28 or 32 bytes (ENSURE) and gives 12, 15, 18, 21 or 24 words.
[[nodiscard]] base::Secret phraseFrom(const base::Secret& entropy, PhraseLanguage language);

/// The language of a phrase whose words and checksum are right. Takes any white space, either case,
/// any Unicode form (compares NFKD), and Chinese without spaces. Otherwise InvalidInput with detail
/// "text" (over 4096 bytes or not UTF-8), "word-count", "unknown-word:N" (N counts from 1; the
/// language is that of the first known word) or "checksum".
[[nodiscard]] base::Result<PhraseLanguage> checkPhrase(const base::Secret& text);

/// The BIP-39 seed of 64 bytes: PBKDF2-HMAC-SHA-512 with 2048 rounds over the NFKD form of the
/// words joined by single spaces, so it does not depend on how the phrase was typed. `passphrase`
/// may be empty and counts as typed, in NFKD. Fails as checkPhrase(), or with "passphrase" for one
/// over 4096 bytes or not UTF-8. Every passphrase gives a valid, different seed.
[[nodiscard]] base::Result<base::Secret> phraseSeed(const base::Secret& text,
                                                    const base::Secret& passphrase);

}  // namespace seabridge::crypto
