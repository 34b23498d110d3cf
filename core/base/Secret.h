// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"

#include <memory>
#include <string_view>

namespace seabridge::base {

/// Overwrites memory in a way that the compiler keeps.
void wipe(void* data, std::size_t size);

/// Bytes that are locked in memory where the system allows it and overwritten when they go. Move
/// only, so that no second copy appears unnoticed; `copy()` says it aloud. Never put the content
/// into a std::string, QString or log.
class Secret {
public:
    Secret() = default;
    /// `size` zero bytes.
    explicit Secret(std::size_t size);
    /// Takes a copy of `bytes`; the caller wipes its own.
    explicit Secret(ByteView bytes);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    [[nodiscard]] Secret copy() const { return Secret(view()); }
    [[nodiscard]] ByteView view() const { return {data_.get(), size_}; }
    [[nodiscard]] std::uint8_t* data() { return data_.get(); }
    [[nodiscard]] const std::uint8_t* data() const { return data_.get(); }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool empty() const { return size_ == 0; }
    /// Compares in constant time for equal sizes.
    [[nodiscard]] bool equals(ByteView other) const;

private:
    void release();
    std::unique_ptr<std::uint8_t[]> data_;
    std::size_t size_ = 0;
};

/// Switches core dumps and ptrace by others off; call first in every program that holds keys.
void hardenProcess();

}  // namespace seabridge::base
