// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <cstdint>
#include <optional>

namespace seabridge::api {
struct View;
}

/// The one place that decides what may be claimed of what is shown. Pages never look at the flags
/// of a proof or a coverage for that: each of them alone says less than it seems to.
namespace seabridge::text {

enum class ProofState : std::uint8_t {
    Complete,     ///< nothing is missing up to a block that enough members name as the newest
    NotProven,    ///< being proven
    Behind,       ///< proven, but not to the newest block: the rest is on its way
    Unconfirmed,  ///< proven to a block that too few members name: there may be newer ones
    Stale,        ///< without news for too long
    Stopped,      ///< because of proven misconduct
    Failed,       ///< the desk itself
};

[[nodiscard]] ProofState proofStateOf(const api::View& view);
/// Only then may a page say "complete", "nothing is missing" or "there is none".
[[nodiscard]] bool isComplete(const api::View& view);

/// What an empty list says where it may not be called empty.
struct Doubt {
    QString title;
    QString sentence;  ///< what is not known, and what will be or has to be done
};
/// Nothing in state Complete. `unproven` is the list's own, for NotProven.
[[nodiscard]] std::optional<Doubt> doubtOf(const api::View& view, const Doubt& unproven);
/// A phrase for notes: "not confirmed yet". Empty in state Complete.
[[nodiscard]] QString doubtPhrase(const api::View& view);

/// "Proven complete to block 48,213 · 2 s ago"; height 0 is none proven yet.
[[nodiscard]] QString proofWords(ProofState state, std::uint64_t height, std::int64_t ageMs);
/// The block for it: the one that all is complete to, else the newest known.
[[nodiscard]] std::uint64_t provenBlockOf(const api::View& view);

}  // namespace seabridge::text
