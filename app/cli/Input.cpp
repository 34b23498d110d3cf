// SPDX-License-Identifier: GPL-3.0-or-later
#include "Input.h"

#include "base/File.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace seabridge::cli {

namespace {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Secret;

constexpr std::size_t kMaxPassphrase = 1024;

Result<std::size_t> readSome(int descriptor, void* out, std::size_t size) {
    for (;;) {
        const auto got = ::read(descriptor, out, size);
        if (got >= 0) return static_cast<std::size_t>(got);
        if (errno != EINTR) return std::unexpected(base::errorOfErrno(errno, "read"));
    }
}

/// Byte by byte, so that what follows the line stays unread.
Result<Secret> readLine(int descriptor) {
    Secret line(kMaxPassphrase + 1);
    std::size_t size = 0;
    while (size < line.size()) {
        const auto got = readSome(descriptor, line.data() + size, 1);
        if (!got) return std::unexpected(got.error());
        if (*got == 0 || line.data()[size] == '\n') {
            if (size > 0 && line.data()[size - 1] == '\r') --size;
            return Secret(line.view().first(size));
        }
        ++size;
    }
    return fail(ErrorCode::InvalidInput, "the passphrase is too long");
}

void say(int terminal, std::string_view text) {
    // A prompt that does not arrive is no reason to stop.
    [[maybe_unused]] const auto written = ::write(terminal, text.data(), text.size());
}

/// Switches the echo off while it lives.
class Silence {
public:
    explicit Silence(int terminal) : terminal_(terminal) {
        isSet_ = ::tcgetattr(terminal, &before_) == 0;
        auto silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        isSet_ = isSet_ && ::tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    Silence(const Silence&) = delete;
    ~Silence() {
        if (isSet_) (void)::tcsetattr(terminal_, TCSAFLUSH, &before_);
    }
    [[nodiscard]] bool isSet() const { return isSet_; }

private:
    int terminal_;
    termios before_{};
    bool isSet_ = false;
};

Result<Secret> ask(int terminal, std::string_view prompt) {
    const Silence silence(terminal);
    if (!silence.isSet()) return fail(ErrorCode::InvalidInput, "the terminal keeps echoing");
    say(terminal, prompt);
    auto line = readLine(terminal);
    say(terminal, "\n");
    return line;
}

Result<Secret> askTerminal(bool twice) {
    const base::Descriptor terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
    if (terminal.number() < 0)
        return fail(ErrorCode::InvalidInput, "no terminal to ask for the passphrase: use"
                                             " --passphrase-fd N");
    auto first = ask(terminal.number(), "Passphrase: ");
    if (!first || !twice) return first;
    const auto second = ask(terminal.number(), "Again: ");
    if (!second) return std::unexpected(second.error());
    if (!first->equals(second->view()))
        return fail(ErrorCode::InvalidInput, "the two passphrases differ");
    return first;
}

}  // namespace

Result<bool> LineReader::fill() {
    std::fflush(stdout);
    const auto got = readSome(STDIN_FILENO, buffer_.data(), buffer_.size());
    if (!got) return std::unexpected(got.error());
    at_ = 0;
    end_ = *got;
    return end_ > 0;
}

Result<bool> LineReader::next(std::string& line, bool& tooLong) {
    line.clear();
    tooLong = false;
    for (bool begun = false;; begun = true) {
        if (at_ == end_) {
            const auto more = fill();
            if (!more || !*more) return more ? Result<bool>(begun) : more;
        }
        const auto from = buffer_.begin() + std::ptrdiff_t(at_);
        const auto end = buffer_.begin() + std::ptrdiff_t(end_);
        const auto stop = std::find(from, end, '\n');
        tooLong = tooLong || line.size() + std::size_t(stop - from) > kMaxLine;
        if (!tooLong) line.append(from, stop);
        at_ += std::size_t(stop - from);
        if (stop == end) continue;
        ++at_;
        return true;
    }
}

Result<Secret> readSecret(int descriptor, std::size_t maxBytes) {
    Secret content(maxBytes + 1);
    std::size_t size = 0;
    while (size < content.size()) {
        const auto got = readSome(descriptor, content.data() + size, content.size() - size);
        if (!got) return std::unexpected(got.error());
        if (*got == 0) return Secret(content.view().first(size));
        size += *got;
    }
    return fail(ErrorCode::TooLarge, "too much input");
}

Result<Secret> readPassphrase(std::optional<int> descriptor, bool twice) {
    auto passphrase = descriptor ? readLine(*descriptor) : askTerminal(twice);
    if (passphrase && passphrase->empty())
        return fail(ErrorCode::InvalidInput, "the passphrase is empty");
    return passphrase;
}

}  // namespace seabridge::cli
