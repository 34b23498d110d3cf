// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <string_view>

namespace seabridge::app {

/// True for "tcp://HOST:PORT" that others can be told to connect to: a name or an address, IPv6 in
/// [brackets], and a port of 1 to 65535. Not what only a listener may say: *, 0.0.0.0, [::].
[[nodiscard]] inline bool isReachableEndpoint(std::string_view text) {
    constexpr std::string_view kScheme = "tcp://";
    const auto colon = text.rfind(':');
    if (!text.starts_with(kScheme) || colon < kScheme.size()) return false;
    const auto host = text.substr(kScheme.size(), colon - kScheme.size());
    const auto port = text.substr(colon + 1);
    std::uint16_t number = 0;
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), number);
    if (error != std::errc() || end != port.data() + port.size() || number == 0) return false;
    constexpr std::array<std::string_view, 3> kListeners{"0.0.0.0", "[::]", "[::0]"};
    if (std::ranges::find(kListeners, host) != kListeners.end()) return false;
    const auto isOneOf = [](std::string_view signs) {
        return [signs](char c) { return signs.contains(c); };
    };
    if (host.starts_with('['))
        return host.size() > 3 && host.ends_with(']') &&
               std::ranges::all_of(host.substr(1, host.size() - 2),
                                   isOneOf("0123456789abcdefABCDEF:."));
    constexpr std::string_view kName =
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-_";
    return !host.empty() && !isOneOf(".-_")(host.front()) &&
           std::ranges::all_of(host, isOneOf(kName));
}

}  // namespace seabridge::app
