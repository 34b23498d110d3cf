// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace seabridge::cli {

/// An option that a command takes: "--on" with the value DATE; a switch has no value name.
struct Option {
    std::string_view name;
    std::string_view value = {};
};

/// Words of a command line, sorted into options and operands. The texts live as long as argv.
class Arguments {
public:
    /// "--name VALUE" or "--name=VALUE", once each and anywhere; "--" ends the options. An error is
    /// a line for the person who typed.
    [[nodiscard]] static std::expected<Arguments, std::string> parse(
        std::span<const std::string_view> words, std::span<const Option> allowed);

    [[nodiscard]] bool has(std::string_view option) const { return options_.contains(option); }
    [[nodiscard]] std::optional<std::string_view> value(std::string_view option) const;
    [[nodiscard]] const std::vector<std::string_view>& operands() const { return operands_; }

private:
    std::map<std::string_view, std::string_view> options_;
    std::vector<std::string_view> operands_;
};

/// Of a height, a place in a feed or a block.
inline constexpr std::uint32_t kMaxNumber = 0x7fffffff;
/// Digits only, at most `max`; nothing otherwise.
[[nodiscard]] std::optional<std::uint32_t> numberFrom(std::string_view text, std::uint32_t max);

}  // namespace seabridge::cli
