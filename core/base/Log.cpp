// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"

#include "base/Clock.h"

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
        case LogLevel::Alarm: return "ALARM";
    }
    return "?";
}

}  // namespace

void setLogLevel(LogLevel level) { threshold = level; }

void logLine(LogLevel level, std::string_view area, std::string_view text) {
    if (level < threshold.load()) return;
    std::string line = fmt::format("{} {} {}: ", isoOf(wallClockMs()), nameOf(level), area);
    for (const char c : text) {
        if (c >= 0x20 && c < 0x7f)
            line.push_back(c);
        else
            line += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
    }
    line.push_back('\n');
    // One write, so that lines of several threads and processes do not mix.
    std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace seabridge::base
