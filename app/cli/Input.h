// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"

#include <string>
#include <vector>

/// What comes in besides the words of the command line.
namespace seabridge::cli {

/// Lines of standard input. What was printed goes out before it waits for more, so that a program
/// may hold a conversation.
class LineReader {
public:
    static constexpr std::size_t kMaxLine = 16 << 20;

    /// The next line without its end; false at the end of the input. A last line needs no line
    /// break. `tooLong`: the line was skipped.
    [[nodiscard]] base::Result<bool> next(std::string& line, bool& tooLong);

private:
    [[nodiscard]] base::Result<bool> fill();
    std::vector<char> buffer_ = std::vector<char>(1 << 16);
    std::size_t at_ = 0;
    std::size_t end_ = 0;
};

/// Bytes of a recovery phrase that are read.
inline constexpr std::size_t kMaxPhrase = 4096;

/// All of the descriptor, without a copy outside of Secret memory. TooLarge above `maxBytes`.
[[nodiscard]] base::Result<base::Secret> readSecret(int descriptor, std::size_t maxBytes);

/// From the descriptor up to its end or first line break; without one from the terminal, without
/// echo, twice and equal if `twice`. InvalidInput for an empty one, for one over 1024 bytes, and
/// where there is no terminal.
[[nodiscard]] base::Result<base::Secret> readPassphrase(std::optional<int> descriptor, bool twice);

}  // namespace seabridge::cli
