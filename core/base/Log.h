// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>
#include <initializer_list>
#include <string>
#include <string_view>

/// Records for operators on standard error, a line each, key=value so that tools can read them:
///   time=2026-11-23T09:15:00.120Z level=warn component=peer msg="no snapshot" height=12
/// Thread-safe. Nothing secret and no personal data goes in; foreign text is escaped to printable
/// ASCII.
namespace seabridge::base {

enum class LogLevel { Debug, Info, Warn, Alarm };

/// Lines below `level` are dropped. Default Info.
void setLogLevel(LogLevel level);
void logLine(LogLevel level, std::string_view area, std::string_view text);

/// One named value of a record. Keys are words of a-z and _.
struct LogField {
    template <class T>
    LogField(std::string_view name, const T& what) : key(name), value(fmt::format("{}", what)) {}
    std::string_view key;
    std::string value;
};
/// A record with values that somebody may count or plot.
void logRecord(LogLevel level, std::string_view area, std::string_view text,
               std::initializer_list<LogField> fields);

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
