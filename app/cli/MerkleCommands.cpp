// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs of the log (RFC 6962, RFC 9162), checked for whoever has numbers and hashes.
#include "Command.h"

#include "merkle/Proof.h"

#include <charconv>

namespace seabridge::cli {

namespace {

using base::Hash;

struct Holds {
    bool holds = false;

    static void fields(auto& self, auto&& visit) { visit("holds", self.holds); }
};

/// What was typed; nothing for what is no such value, of which nothing holds.
template <class T>
using Typed = std::optional<T>;

std::expected<std::string_view, Problem> given(const Arguments& arguments, std::string_view name) {
    const auto text = arguments.value(name);
    if (!text) return wrongUse(fmt::format("{} is missing", name));
    return *text;
}

std::expected<Typed<std::uint64_t>, Problem> number(const Arguments& arguments,
                                                    std::string_view name) {
    const auto text = given(arguments, name);
    if (!text) return std::unexpected(text.error());
    std::uint64_t out = 0;
    const auto* end = text->data() + text->size();
    const auto [at, error] = std::from_chars(text->data(), end, out);
    return error == std::errc() && at == end ? Typed<std::uint64_t>(out) : std::nullopt;
}

Typed<Hash> logHashFrom(std::string_view hex) {
    const auto bytes = base::fromHex(hex);
    return bytes ? Hash::from(*bytes) : std::nullopt;
}

std::expected<Typed<Hash>, Problem> hash(const Arguments& arguments, std::string_view name) {
    const auto text = given(arguments, name);
    if (!text) return std::unexpected(text.error());
    return logHashFrom(*text);
}

/// Of "" or without the option: an empty one.
Typed<std::vector<Hash>> proof(const Arguments& arguments) {
    const auto text = arguments.value("--proof").value_or("");
    std::vector<Hash> out;
    for (std::size_t at = 0; at <= text.size() && !text.empty();) {
        const auto end = std::min(text.find(',', at), text.size());
        const auto sibling = logHashFrom(text.substr(at, end - at));
        if (!sibling) return std::nullopt;
        out.push_back(*sibling);
        at = end + 1;
    }
    return out;
}

Outcome answer(bool holds) {
    if (holds) return answerOf("holds", Holds{true});
    return std::unexpected(
        Problem{Exit::Failed, "not-proven", "the proof does not hold", ",\"holds\":false"});
}

Outcome verifyInclusion(const Arguments& arguments) {
    const auto leaf = hash(arguments, "--leaf-hash");
    if (!leaf) return std::unexpected(leaf.error());
    const auto index = number(arguments, "--index");
    if (!index) return std::unexpected(index.error());
    const auto size = number(arguments, "--size");
    if (!size) return std::unexpected(size.error());
    const auto root = hash(arguments, "--root");
    if (!root) return std::unexpected(root.error());
    const auto siblings = proof(arguments);
    const bool isRead = *leaf && *index && *size && *root && siblings;
    return answer(isRead &&
                  merkle::verifyInclusion(**leaf, **index, **size, **root, *siblings));
}

Outcome verifyConsistency(const Arguments& arguments) {
    const auto oldSize = number(arguments, "--old-size");
    if (!oldSize) return std::unexpected(oldSize.error());
    const auto newSize = number(arguments, "--new-size");
    if (!newSize) return std::unexpected(newSize.error());
    const auto oldRoot = hash(arguments, "--old-root");
    if (!oldRoot) return std::unexpected(oldRoot.error());
    const auto newRoot = hash(arguments, "--new-root");
    if (!newRoot) return std::unexpected(newRoot.error());
    const auto siblings = proof(arguments);
    const bool isRead = *oldSize && *newSize && *oldRoot && *newRoot && siblings;
    return answer(isRead && merkle::verifyConsistency(**oldSize, **newSize, **oldRoot, **newRoot,
                                                      *siblings));
}

constexpr std::string_view kInclusionDetails =
    "  Whether a leaf stands at INDEX in the log of SIZE leaves with ROOT (RFC 9162 section\n"
    "  2.1.3.2; leaf hash = SHA-256(0x00, entry), node = SHA-256(0x01, left, right)).\n"
    "  --leaf-hash HEX  the leaf's hash, 32 bytes\n"
    "  --index N        its place, from 0\n"
    "  --size N         leaves in the log\n"
    "  --root HEX       root of the log, 32 bytes\n"
    "  --proof HEX,...  siblings from the leaf upwards, separated by commas; none without\n"
    "  Exits 0 if it holds, 1 if not, also for what is no hash of 32 bytes or no number; 2 only\n"
    "  where another option is missing. The proof says nothing about SIZE: take size and root\n"
    "  together from what is trusted.\n"
    "  JSON: {\"holds\":true}, or {\"error\":{...,\"holds\":false}}.\n";

constexpr std::string_view kConsistencyDetails =
    "  Whether the log of NEW-SIZE leaves with NEW-ROOT extends the older one (RFC 9162 section\n"
    "  2.1.4.2).\n"
    "  --old-size N     leaves of the older log\n"
    "  --new-size N     leaves of the newer log\n"
    "  --old-root HEX   root of the older log, 32 bytes\n"
    "  --new-root HEX   root of the newer log, 32 bytes\n"
    "  --proof HEX,...  as RFC 9162 orders it, separated by commas; none without\n"
    "  Equal sizes need equal roots and no proof; from size 0 the older root is that of the empty\n"
    "  log (SHA-256 of nothing), without a proof, and nothing is said about the newer root.\n"
    "  Exits 0 if it holds, 1 if not, 2 as merkle verify-inclusion.\n"
    "  JSON: {\"holds\":true}, or {\"error\":{...,\"holds\":false}}.\n";

}  // namespace

std::vector<Command> merkleCommands() {
    return {
        {.group = "merkle",
         .name = "verify-inclusion",
         .operands = {},
         .summary = "Checks that a leaf stands in a log with a known root",
         .details = kInclusionDetails,
         .options = {{"--leaf-hash", "HEX"},
                     {"--index", "N"},
                     {"--size", "N"},
                     {"--root", "HEX"},
                     {"--proof", "HEX,..."}},
         .run = verifyInclusion},
        {.group = "merkle",
         .name = "verify-consistency",
         .operands = {},
         .summary = "Checks that a newer log extends an older one",
         .details = kConsistencyDetails,
         .options = {{"--old-size", "N"},
                     {"--new-size", "N"},
                     {"--old-root", "HEX"},
                     {"--new-root", "HEX"},
                     {"--proof", "HEX,..."}},
         .run = verifyConsistency},
    };
}

}  // namespace seabridge::cli
