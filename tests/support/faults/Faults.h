// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// A disk that fails at the n-th call (reliability.md F3, F4). Linked into a test program, it takes
/// the place of libc's open, read, write, sync, rename and truncate for all code in it.
namespace seabridge::support {

enum class Fault {
    Io,        ///< one call fails with EIO
    NoSpace,   ///< from then on the disk is full; the first write still gets half of its bytes
    Interrupt, ///< one read or write is interrupted
    Short,     ///< one read or write moves half of its bytes
};

/// The `at`-th call (from 1) on the file system of `folder` fails. Only reads and writes count for
/// Interrupt and Short, only what needs space for NoSpace. One thread.
void armFaults(const char* folder, Fault fault, std::size_t at);
/// All goes well again. How many calls counted since arming.
std::size_t disarmFaults();

}  // namespace seabridge::support
