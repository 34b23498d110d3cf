// SPDX-License-Identifier: GPL-3.0-or-later
#include "FromJson.h"

#include <charconv>

namespace seabridge::cli {

namespace {

using base::ErrorCode;
using base::Result;

constexpr int kMaxDepth = 32;

/// Digits, perhaps after a minus, that spell one number in one way.
template <class Number>
Result<Number> numberIn(const std::string& text, const std::string& path) {
    Number value = 0;
    const auto* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || at != end || fmt::format("{}", value) != text)
        return badJson(path, "not an integer");
    return value;
}

}  // namespace

std::unexpected<base::Error> badJson(const std::string& path, std::string_view what) {
    return base::fail(ErrorCode::InvalidInput,
                      path.empty() ? std::string(what) : fmt::format("{}: {}", path, what));
}

JsonRead readJson(const Json& in, crypto::PublicKey& out, const std::string& path) {
    if (!in.is_string()) return detail::readObject(in, out, path);
    out.algorithm = crypto::kEd25519;
    return readJson(in, out.bytes, path);
}

JsonRead readJson(const Json& in, trade::Day& out, const std::string& path) {
    const auto day =
        in.is_string() ? trade::dayFrom(in.get_ref<const std::string&>()) : std::nullopt;
    if (!day) return badJson(path, "not a date like 2024-03-05");
    out = *day;
    return {};
}

Result<Json> parseJson(std::string_view text) {
    if (text.size() > kMaxJsonBytes) return base::fail(ErrorCode::TooLarge, "JSON");
    std::string wrong;
    std::vector<std::set<std::string>> open;
    const auto watch = [&](int depth, Json::parse_event_t event, Json& parsed) {
        if (depth > kMaxDepth) wrong = "nested too deeply";
        if (event == Json::parse_event_t::object_start) open.emplace_back();
        if (event == Json::parse_event_t::object_end) open.pop_back();
        if (event == Json::parse_event_t::key &&
            !open.back().insert(parsed.get<std::string>()).second)
            wrong = parsed.get<std::string>() + " stands twice";
        return true;
    };
    try {
        auto json = Json::parse(text.begin(), text.end(), watch);
        if (!wrong.empty()) return badJson("", wrong);
        return json;
    } catch (const Json::exception& error) {
        return badJson("", fmt::format("not JSON: {}", error.what()));
    }
}

namespace detail {

Result<std::int64_t> signedFrom(const Json& in, const std::string& path) {
    if (in.is_string()) return numberIn<std::int64_t>(in.get_ref<const std::string&>(), path);
    if (!in.is_number_integer()) return badJson(path, "not an integer");
    if (in.is_number_unsigned() && in.get<std::uint64_t>() > std::uint64_t{1} << 62)
        return numberIn<std::int64_t>(fmt::format("{}", in.get<std::uint64_t>()), path);
    return in.get<std::int64_t>();
}

Result<std::uint64_t> unsignedFrom(const Json& in, const std::string& path) {
    if (in.is_string()) return numberIn<std::uint64_t>(in.get_ref<const std::string&>(), path);
    if (!in.is_number_unsigned()) return badJson(path, "not an integer from 0");
    return in.get<std::uint64_t>();
}

Result<base::Bytes> hexFrom(const Json& in, const std::string& path) {
    const auto bytes =
        in.is_string() ? base::fromHex(in.get_ref<const std::string&>()) : std::nullopt;
    if (!bytes) return badJson(path, "not hexadecimal");
    return *bytes;
}

}  // namespace detail

}  // namespace seabridge::cli
