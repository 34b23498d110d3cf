// SPDX-License-Identifier: GPL-3.0-or-later
#include "Arguments.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace seabridge::cli {

std::expected<Arguments, std::string> Arguments::parse(std::span<const std::string_view> words,
                                                       std::span<const Option> allowed) {
    Arguments out;
    bool onlyOperands = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto word = words[i];
        if (onlyOperands || !word.starts_with("-") || word == "-") {
            out.operands_.push_back(word);
            continue;
        }
        if (word == "--") {
            onlyOperands = true;
            continue;
        }
        const auto equals = word.find('=');
        const auto name = word.substr(0, equals);
        const auto option = std::ranges::find(allowed, name, &Option::name);
        if (option == allowed.end()) return std::unexpected(fmt::format("unknown option {}", name));
        std::string_view value;
        if (equals != std::string_view::npos) value = word.substr(equals + 1);
        else if (!option->value.empty()) {
            if (i + 1 == words.size())
                return std::unexpected(fmt::format("{} needs {}", name, option->value));
            value = words[++i];
        }
        if (option->value.empty() && equals != std::string_view::npos)
            return std::unexpected(fmt::format("{} takes no value", name));
        if (!out.options_.emplace(option->name, value).second)
            return std::unexpected(fmt::format("{} stands twice", name));
    }
    return out;
}

std::optional<std::string_view> Arguments::value(std::string_view option) const {
    const auto found = options_.find(option);
    return found == options_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::uint32_t> numberFrom(std::string_view text, std::uint32_t max) {
    std::uint32_t number = 0;
    const auto* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || at != end || number > max) return std::nullopt;
    return number;
}

}  // namespace seabridge::cli
