// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Options.h"

#include <cstdlib>

namespace seabridge::app {

base::Result<GuiOptions> guiOptionsOf(std::span<char* const> words) {
    using base::ErrorCode;
    using base::fail;
    GuiOptions out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word(words[i]);
        const bool takesValue = word == "--data" || word == "--shots";
        if (takesValue && i + 1 == words.size())
            return fail(ErrorCode::InvalidInput, std::string(word) + " needs a folder");
        if (word == "--demo")
            out.isDemo = true;
        else if (word == "--etcd")
            out.hasEtcd = true;
        else if (word == "--exit-when-shown")
            out.exitsWhenShown = true;
        else if (word == "--help" || word == "-h")
            out.wantsHelp = true;
        else if (word == "--data")
            out.data = words[++i];
        else if (word == "--shots")
            out.shots = words[++i];
        else
            return fail(ErrorCode::InvalidInput, "not understood: " + std::string(word));
    }
    if (out.shots && !out.isDemo) return fail(ErrorCode::InvalidInput, "--shots needs --demo");
    if (out.hasEtcd && !out.isDemo) return fail(ErrorCode::InvalidInput, "--etcd needs --demo");
    if (!out.data.empty() || out.isDemo) return out;
    const char* home = std::getenv("HOME");
    if (home == nullptr || *home == '\0')
        return fail(ErrorCode::InvalidInput, "no HOME: give --data DIR");
    out.data = std::filesystem::path(home) / ".local/share/seabridge";
    return out;
}

std::string_view guiHelp() {
    return "Usage: seabridge [--data DIR] [--demo [--etcd] [--shots DIR]]\n"
           "  --data DIR   the profile folder; usually ~/.local/share/seabridge\n"
           "  --demo       starts a simulated consortium on this computer, and its people's "
           "desks;\n"
           "               with --data its files stay in DIR, else they go with the program\n"
           "  --etcd       the demo's order lies in three etcd processes (Debian: etcd-server)\n"
           "  --exit-when-shown  ends when the window can be used, to measure the start\n"
           "  --shots DIR  saves pictures of every screen in every language and theme, and ends\n";
}

}  // namespace seabridge::app
