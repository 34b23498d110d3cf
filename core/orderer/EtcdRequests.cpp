// SPDX-License-Identifier: GPL-3.0-or-later
// Written as text, not as a tree: what stands here is what etcd reads.
#include "orderer/Base64.h"
#include "orderer/EtcdMessages.h"

#include <charconv>

namespace seabridge::orderer::etcd {
namespace {

std::string base64(std::string_view text) { return toBase64(base::viewOf(text)); }

std::string compare(const std::string& key, const Guard& guard) {
    if (!guard)
        return fmt::format(
            R"({{"target":"VERSION","result":"EQUAL","key":"{}","version":"0"}})", base64(key));
    return fmt::format(R"({{"target":"VALUE","result":"EQUAL","key":"{}","value":"{}"}})",
                       base64(key), base64(*guard));
}

std::string put(const std::string& key, base::ByteView value) {
    return fmt::format(R"({{"request_put":{{"key":"{}","value":"{}"}}}})", base64(key),
                       toBase64(value));
}

std::string range(const std::string& key) {
    return fmt::format(R"({{"request_range":{{"key":"{}"}}}})", base64(key));
}

bool takeNumber(std::string_view& text, std::uint64_t& out) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (error != std::errc() || end == text.data() + text.size() || *end != ' ') return false;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
    return true;
}

}  // namespace

std::string Mark::text() const {
    return fmt::format("{} {} {}", epoch, position, base::toHex(link));
}

std::optional<Mark> Mark::from(base::ByteView value) {
    const auto text = base::textOf(value);
    std::string_view rest = text;
    Mark out;
    if (!takeNumber(rest, out.epoch) || !takeNumber(rest, out.position)) return std::nullopt;
    const auto link = base::fixedFromHex<Hash>(rest);
    if (!link) return std::nullopt;
    out.link = *link;
    if (out.text() != text) return std::nullopt;
    return out;
}

std::string Keys::slot(std::uint64_t position) const {
    return fmt::format("{}{:020}/{:020}", allSlots(), epoch, position);
}

std::string snapshotRequest(const Keys& keys, std::uint64_t from, std::size_t count) {
    return fmt::format(
        R"({{"success":[{},{},{{"request_range":{{"key":"{}","range_end":"{}","limit":"{}"}}}}]}})",
        range(keys.head()), range(keys.first()), base64(keys.slot(from)),
        base64(keys.slot(from + count)), count);
}

std::string appendRequest(const Keys& keys, const Guard& before, const Mark& after,
                          std::span<const Bytes> values) {
    std::string puts;
    auto position = after.position - values.size();
    for (const auto& value : values) puts += put(keys.slot(position++), value) + ",";
    return fmt::format(R"({{"compare":[{}],"success":[{}{}]}})", compare(keys.head(), before),
                       puts, put(keys.head(), base::viewOf(after.text())));
}

std::string trimRequest(const Keys& keys, const Guard& before, const Mark& after) {
    return fmt::format(
        R"({{"compare":[{}],"success":[{},{{"request_delete_range":{{"key":"{}","range_end":"{}"}}}}]}})",
        compare(keys.first(), before), put(keys.first(), base::viewOf(after.text())),
        base64(keys.allSlots()), base64(keys.slot(after.position)));
}

std::string compactRequest(std::uint64_t revision) {
    return fmt::format(R"({{"revision":"{}"}})", revision);
}

}  // namespace seabridge::orderer::etcd
