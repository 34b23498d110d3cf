// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/Sample.h"

#include <span>

/// One target for each decoder of foreign bytes (reliability.md B2): plain functions, so that the
/// fuzzer and an ordinary test run the same code.
namespace seabridge::fuzz {

struct Target {
    std::string_view name;
    /// Never throws and never asks for much memory; ENSUREs what must hold of accepted bytes.
    void (*run)(base::ByteView bytes);
    base::Bytes (*seed)(Random& random);  ///< bytes that are mostly accepted
};

[[nodiscard]] std::span<const Target> ledgerTargets();   ///< what peers execute and certify
[[nodiscard]] std::span<const Target> proofTargets();    ///< what light nodes believe
[[nodiscard]] std::span<const Target> textTargets();     ///< what people bring: JSON, CSV, zip, phrases
[[nodiscard]] std::span<const Target> fileTargets();     ///< what lies on the disk
[[nodiscard]] std::vector<Target> allTargets();
/// nullptr if there is none of that name.
[[nodiscard]] const Target* findTarget(std::string_view name);

}  // namespace seabridge::fuzz
