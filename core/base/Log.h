// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>
#include <string_view>

/// Lines for operators on standard error: "2026-11-23T09:15:00.120Z warn peer: text". Thread-safe.
/// Nothing secret and no personal data goes in; foreign text is escaped to printable ASCII.
namespace seabridge::base {

enum class LogLevel { Debug, Info, Warn, Alarm };

/// Lines below `level` are dropped. Default Info.
void setLogLevel(LogLevel level);
void logLine(LogLevel level, std::string_view area, std::string_view text);

template <class... Args>
void logDebug(std::string_view area, fmt::format_string<Args...> text, Args&&... args) {
    logLine(LogLevel::Debug, area, fmt::format(text, std::forward<Args>(args)...));
}
template <class... Args>
void logInfo(std::string_view area, fmt::format_string<Args...> text, Args&&... args) {
    logLine(LogLevel::Info, area, fmt::format(text, std::forward<Args>(args)...));
}
template <class... Args>
void logWarn(std::string_view area, fmt::format_string<Args...> text, Args&&... args) {
    logLine(LogLevel::Warn, area, fmt::format(text, std::forward<Args>(args)...));
}
/// A person has to look.
template <class... Args>
void logAlarm(std::string_view area, fmt::format_string<Args...> text, Args&&... args) {
    logLine(LogLevel::Alarm, area, fmt::format(text, std::forward<Args>(args)...));
}

}  // namespace seabridge::base
