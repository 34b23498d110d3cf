// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/File.h"
#include "support/faults/Faults.h"
#include "support/torture/Child.h"
#include "support/torture/Torture.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cstring>
#include <filesystem>
#include <random>
#include <string>

/// Stories that are told again and again, each time with another call to the disk that fails
/// (reliability.md F3, F4). The program links Faults.cpp.
namespace seabridge::support {

/// What a child did before it ended.
struct FaultTold {
    std::uint64_t kept = 0;  ///< acknowledged
    std::size_t calls = 0;   ///< to the disk
    bool finished = false;
};

/// Exit codes of children.
enum FaultCode : int { kFine, kWroteOnAfterFailure, kWrongError, kWrongData };

inline bool isDisk(const base::Error& error) {
    return error.code == base::ErrorCode::Io || error.code == base::ErrorCode::DiskFull ||
           error.code == base::ErrorCode::Damaged || error.code == base::ErrorCode::ReadOnly;
}

inline int wrongError(const base::Error& error) {
    std::fprintf(stderr, "%s: %s\n", base::nameOf(error.code).data(), error.detail.c_str());
    return kWrongError;
}

inline void prepareNothing(const std::filesystem::path& folder) {
    if (!base::makePrivateFolder(folder)) qFatal("folder");
}

/// 700 bytes that no other number has.
inline base::Bytes bytesFor(std::uint64_t number) {
    base::Bytes out(700, std::uint8_t(number));
    std::memcpy(out.data(), &number, sizeof number);
    return out;
}

/// One kind of store: its folder before, what it does while the disk fails (a FaultCode), and what
/// must be true afterwards. `Told` is a FaultTold.
template <class Told>
struct FaultStory {
    const char* name;
    void (*prepare)(const std::filesystem::path& folder);
    int (*act)(const std::filesystem::path& folder, Told& told);
    /// Empty, or what is wrong; the disk is well again.
    std::string (*faultAfter)(const std::filesystem::path& folder, const Told& told);
};

class FaultTeller {
public:
    explicit FaultTeller(std::uint64_t seed) : random_(seed) {}

    [[nodiscard]] std::filesystem::path fresh() {
        return std::filesystem::path(root_.path().toStdString()) / std::to_string(next_++);
    }

    /// Every `step`-th call, from a random one on, in a process of its own. The story ends well
    /// where no call is left to fail. Empty, or what is wrong.
    template <class Told>
    [[nodiscard]] std::string tell(const FaultStory<Told>& story, Fault fault, std::size_t step) {
        const auto source = fresh();
        story.prepare(source);
        std::size_t tried = 0;
        for (std::size_t at = 1 + random_() % step;; at += step, ++tried) {
            Shared<Told> told;
            const auto wrong = tellOnce(story, fault, at, source, *told);
            if (!wrong.empty())
                return std::string(story.name) + ", call " + std::to_string(at) + ": " + wrong;
            if (told->calls < at) break;
        }
        qInfo("%s: %zu calls", story.name, tried);
        return {};
    }

private:
    template <class Told>
    std::string tellOnce(const FaultStory<Told>& story, Fault fault, std::size_t at,
                         const std::filesystem::path& source, Told& told) {
        const auto folder = fresh();
        std::filesystem::copy(source, folder, std::filesystem::copy_options::recursive);
        const int code = inChild([&] {
            armFaults(folder.c_str(), fault, at);
            const int out = story.act(folder, told);
            told.calls = disarmFaults();
            return out;
        });
        if (code != kFine) return "child ended with " + std::to_string(code);
        if (const auto wrong = story.faultAfter(folder, told); !wrong.empty()) return wrong;
        const bool isHarmless = fault == Fault::Short || fault == Fault::Interrupt;
        if (!told.finished && (isHarmless || told.calls < at)) return "gave up";
        std::filesystem::remove_all(folder);
        for (const char* more : {"-backup", "-restored"})
            std::filesystem::remove_all(folder.string() + more);
        return {};
    }

    // In memory: a true sync at each of thousands of calls would take minutes.
    QTemporaryDir root_{std::filesystem::exists("/dev/shm") ? "/dev/shm/seabridge-faults-XXXXXX"
                                                            : "seabridge-faults-XXXXXX"};
    int next_ = 0;
    std::mt19937_64 random_;
};

}  // namespace seabridge::support
