// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

/// `chain tx`: a transaction by what the own feed says of it, with its signed body.
namespace seabridge::cli {

[[nodiscard]] Outcome chainTx(const Arguments& arguments);

inline constexpr std::string_view kChainTxDetails =
    "  ID is 64 hex digits. Shows what the transaction did to the own organization: its block,\n"
    "  outcome and entries in the organization's feed, which is proven to be complete, and the\n"
    "  later entries that name it, so whether one that waited was done. One that does not concern\n"
    "  the organization exits 3.\n"
    "  Then the signed body, decoded. It is proven: its block's header is linked to the newest\n"
    "  certified one, the whole transaction is included in that header's transactions root, and\n"
    "  SHA-256 of the body is the id. Peers show it to its sender's organization and those it\n"
    "  names; others see the feed entries only (\"bodyProof\":\"not-entitled\", exit 0). If no\n"
    "  peer sends a body with a proof that holds, it exits 1 with not-proven.\n"
    "  JSON: {\"proof\":{...},\"value\":{\"id\":TX,\"height\":N,\"index\":N,\"time\":...,\n"
    "  \"outcome\":WORD,\"entries\":[{\"position\":N,...}],\"later\":[{\"position\":N,...}],\n"
    "  \"bodyProof\":\"proven\",\"kind\":WORD,\"body\":{\"org\",\"user\",\"ticket\",\n"
    "  \"validUntil\":MS,\"action\":{...},...},\"signatureHolds\":...,\n"
    "  \"signed\":{\"body\":HEX,\"key\":HEX,\"signature\":HEX}}}; \"body\" is null for a kind of\n"
    "  a newer release.\n";

}  // namespace seabridge::cli
