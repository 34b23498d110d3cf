// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Targets.h"

#include <cstdio>
#include <cstdlib>

/// libFuzzer's entry. SEABRIDGE_FUZZ_TARGET names the target; --list prints all names.
namespace {

const seabridge::fuzz::Target* chosen = nullptr;

void printNames() {
    for (const auto& target : seabridge::fuzz::allTargets())
        std::printf("%.*s\n", int(target.name.size()), target.name.data());
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* count, char*** words) {
    if (*count > 1 && std::string_view((*words)[1]) == "--list") {
        printNames();
        std::exit(0);
    }
    const char* name = std::getenv("SEABRIDGE_FUZZ_TARGET");
    chosen = seabridge::fuzz::findTarget(name == nullptr ? "" : name);
    if (chosen != nullptr) return 0;
    std::fprintf(stderr, "SEABRIDGE_FUZZ_TARGET names no target\n");
    std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    chosen->run({data, size});
    return 0;
}
