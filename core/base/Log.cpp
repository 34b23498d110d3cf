// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"

#include "base/Clock.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <string>

namespace seabridge::base {

namespace {

std::atomic<LogLevel> threshold{LogLevel::Info};

const char* nameOf(LogLevel level) {
    switch (level) {
        case LogLevel::Debug: return "debug";
        case LogLevel::Info: return "info";
        case LogLevel::Warn: return "warn";
        case LogLevel::Alarm: return "alarm";
    }
    return "?";
}

bool isBare(std::string_view value) {
    return !value.empty() && std::ranges::all_of(value, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               std::string_view("._:/+-").contains(c);
    });
}

void appendQuoted(std::string& line, std::string_view text) {
    line.push_back('"');
    for (const char c : text) {
        if (c == '"' || c == '\\') line.push_back('\\');
        if (c >= 0x20 && c < 0x7f) line.push_back(c);
        else line += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
    }
    line.push_back('"');
}

}  // namespace

void setLogLevel(LogLevel level) { threshold = level; }

void logLine(LogLevel level, std::string_view area, std::string_view text) {
    logRecord(level, area, text, {});
}

void logRecord(LogLevel level, std::string_view area, std::string_view text,
               std::initializer_list<LogField> fields) {
    if (level < threshold.load()) return;
    std::string line = fmt::format("time={} level={} component={} msg=", isoOf(wallClockMs()),
                                   nameOf(level), area);
    appendQuoted(line, text);
    for (const auto& field : fields) {
        line += fmt::format(" {}=", field.key);
        if (isBare(field.value)) line += field.value;
        else appendQuoted(line, field.value);
    }
    line.push_back('\n');
    // One write, so that lines of several threads and processes do not mix.
    std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace seabridge::base
