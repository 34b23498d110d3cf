// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "base/Error.h"

#include <span>
#include <vector>

/// The requests to etcd's JSON gateway and its answers (etcd 3.4 rpc.proto in proto3 JSON: 64-bit
/// numbers are strings, bytes base64, false, zero and empty are left out). etcd ignores a field it
/// does not know, so a misspelt guard would be none: EtcdMessagesTest holds the requests to bytes.
namespace seabridge::orderer::etcd {

using base::Bytes;
using base::Hash;
using base::Result;

/// Where an order ends (key "head") or begins (key "first"), as the value of that key:
/// "EPOCH POSITION LINK".
struct Mark {
    std::uint64_t epoch = 0;
    std::uint64_t position = 0;
    Hash link;  ///< of the entry before `position`

    [[nodiscard]] std::string text() const;
    /// Nothing for any other spelling than text()'s.
    [[nodiscard]] static std::optional<Mark> from(base::ByteView value);
    auto operator<=>(const Mark&) const = default;
};

/// The keys of one order. Those of slots sort by epoch and position.
struct Keys {
    std::string name;  ///< of the order
    std::uint64_t epoch = 0;

    [[nodiscard]] std::string head() const { return name + "/head"; }
    [[nodiscard]] std::string first() const { return name + "/first"; }
    [[nodiscard]] std::string slot(std::uint64_t position) const;
    /// Below all slots of all epochs.
    [[nodiscard]] std::string allSlots() const { return name + "/slot/"; }
};

/// A value that must stand under a key; nothing: the key was never written.
using Guard = std::optional<std::string>;

/// Both marks and slots [from, from + count) as of one moment; linearizable.
[[nodiscard]] std::string snapshotRequest(const Keys& keys, std::uint64_t from, std::size_t count);
/// If the head is `before`: `values` into the slots that end at `after`, and the head is `after`.
[[nodiscard]] std::string appendRequest(const Keys& keys, const Guard& before, const Mark& after,
                                        std::span<const Bytes> values);
/// If the first mark is `before`: it is `after`, and all slots below it go, of older epochs too.
[[nodiscard]] std::string trimRequest(const Keys& keys, const Guard& before, const Mark& after);
[[nodiscard]] std::string compactRequest(std::uint64_t revision);

struct Header {
    std::string cluster;
    std::uint64_t revision = 0;
};
struct Slot {
    std::string key;
    Bytes value;
};
struct Snapshot {
    Header header;
    std::optional<Bytes> head;
    std::optional<Bytes> first;
    std::vector<Slot> found;  ///< as they came
};
struct Outcome {
    Header header;
    bool succeeded = false;
};
struct Status {
    Header header;
    std::uint64_t size = 0;   ///< of the file, bytes; it never shrinks by itself
    std::uint64_t inUse = 0;  ///< of it
    std::vector<std::string> errors;
};

/// Protocol for what is not exactly of that form: other or repeated fields, other types.
[[nodiscard]] Result<Snapshot> snapshotFrom(const std::string& answer, const Keys& keys);
/// `operations` is how many answers a success has.
[[nodiscard]] Result<Outcome> outcomeFrom(const std::string& answer, std::size_t operations);
[[nodiscard]] Result<Status> statusFrom(const std::string& answer);

}  // namespace seabridge::orderer::etcd
