// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "base/Log.h"
#include "base/Secret.h"

int main(int count, char** words) {
    using namespace seabridge;
    base::hardenProcess();
    base::setLogLevel(base::LogLevel::Warn);
    const std::vector<std::string_view> all(words + (count > 0 ? 1 : 0), words + count);
    return static_cast<int>(cli::runCommandLine(all));
}
