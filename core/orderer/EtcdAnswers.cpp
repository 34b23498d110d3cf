// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderer/Base64.h"
#include "orderer/EtcdMessages.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <set>

namespace seabridge::orderer::etcd {
namespace {

using base::ErrorCode;
using Json = nlohmann::json;

constexpr int kMaxDepth = 12;

std::unexpected<base::Error> bad(std::string_view what) {
    return base::fail(ErrorCode::Protocol, fmt::format("etcd's answer: {}", what));
}

/// A field that stands twice says two things, and libraries differ in which one counts.
Result<Json> parsed(const std::string& text) {
    bool isGood = true;
    std::vector<std::set<std::string>> open;
    const auto watch = [&](int depth, Json::parse_event_t event, Json& json) {
        isGood = isGood && depth <= kMaxDepth;
        if (event == Json::parse_event_t::object_start) open.emplace_back();
        if (event == Json::parse_event_t::object_end) open.pop_back();
        if (event == Json::parse_event_t::key)
            isGood = isGood && open.back().insert(json.get<std::string>()).second;
        return isGood;
    };
    auto json = Json::parse(text, watch, false);
    if (!isGood || json.is_discarded()) return bad("no JSON");
    if (!json.is_object()) return bad("no object");
    return json;
}

/// One object of an answer. Every field that is asked for is known; done() refuses all others.
class Fields {
public:
    explicit Fields(const Json& json) : json_(json), good_(json.is_object()) {}

    [[nodiscard]] const Json* find(const char* name) {
        if (!good_) return nullptr;
        const auto found = json_.find(name);
        if (found == json_.end()) return nullptr;
        ++known_;
        return &*found;
    }
    [[nodiscard]] std::uint64_t number(const char* name) {
        std::uint64_t out = 0;
        const auto* text = textAt(name);
        if (text == nullptr) return 0;
        const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), out);
        good_ = good_ && error == std::errc() && end == text->data() + text->size();
        return out;
    }
    [[nodiscard]] std::string text(const char* name) {
        const auto* text = textAt(name);
        return text == nullptr ? std::string() : *text;
    }
    [[nodiscard]] Bytes bytes(const char* name) {
        const auto* text = textAt(name);
        if (text == nullptr) return {};
        auto out = fromBase64(*text);
        good_ = good_ && out.has_value();
        return std::move(out).value_or(Bytes());
    }
    [[nodiscard]] bool flag(const char* name) {
        const auto* json = find(name);
        if (json == nullptr) return false;
        good_ = good_ && json->is_boolean();
        return good_ && json->get<bool>();
    }
    /// The items of a list; an absent one has none.
    [[nodiscard]] std::vector<const Json*> list(const char* name) {
        std::vector<const Json*> out;
        const auto* json = find(name);
        if (json == nullptr) return out;
        good_ = good_ && json->is_array();
        if (good_)
            for (const auto& item : *json) out.push_back(&item);
        return out;
    }
    [[nodiscard]] bool done() const { return good_ && known_ == json_.size(); }

private:
    [[nodiscard]] const std::string* textAt(const char* name) {
        const auto* json = find(name);
        if (json == nullptr) return nullptr;
        good_ = good_ && json->is_string();
        return good_ ? json->get_ptr<const std::string*>() : nullptr;
    }

    const Json& json_;
    bool good_;
    std::size_t known_ = 0;
};

Result<Header> headerIn(Fields& fields) {
    const auto* json = fields.find("header");
    if (json == nullptr) return bad("no header");
    Fields header(*json);
    Header out{header.text("cluster_id"), header.number("revision")};
    (void)header.text("member_id");
    (void)header.number("raft_term");
    if (!header.done() || out.cluster.empty() || out.revision == 0) return bad("header");
    return out;
}

/// The header inside an operation's answer names the revision only.
bool isInnerHeader(const Json* json, std::uint64_t revision) {
    if (json == nullptr) return false;
    Fields header(*json);
    const auto own = header.number("revision");
    return header.done() && own == revision;
}

Result<std::vector<Slot>> rangeFrom(const Json& json, std::uint64_t revision) {
    Fields outer(json);
    const auto* inner = outer.find("response_range");
    if (inner == nullptr || !outer.done()) return bad("no range");
    Fields range(*inner);
    if (!isInnerHeader(range.find("header"), revision)) return bad("header of a range");
    std::vector<Slot> out;
    for (const auto* item : range.list("kvs")) {
        Fields kv(*item);
        const auto key = kv.bytes("key");
        out.push_back({base::textOf(key), kv.bytes("value")});
        const auto created = kv.number("create_revision");
        const auto modified = kv.number("mod_revision");
        const auto version = kv.number("version");
        if (!kv.done() || version == 0 || created > modified || modified > revision)
            return bad("key and value");
    }
    (void)range.number("count");
    (void)range.flag("more");
    if (!range.done()) return bad("range");
    return out;
}

/// The value under exactly `key`, or nothing if the range is empty.
Result<std::optional<Bytes>> valueIn(Result<std::vector<Slot>> range, const std::string& key) {
    if (!range) return std::unexpected(range.error());
    if (range->empty()) return std::nullopt;
    if (range->size() > 1 || range->front().key != key) return bad("not the key that was asked");
    return std::move(range->front().value);
}

}  // namespace

Result<Snapshot> snapshotFrom(const std::string& answer, const Keys& keys) {
    const auto json = parsed(answer);
    if (!json) return std::unexpected(json.error());
    Fields fields(*json);
    auto header = headerIn(fields);
    if (!header) return std::unexpected(header.error());
    const bool succeeded = fields.flag("succeeded");
    const auto ranges = fields.list("responses");
    if (!fields.done() || !succeeded || ranges.size() != 3) return bad("no snapshot");
    auto head = valueIn(rangeFrom(*ranges[0], header->revision), keys.head());
    if (!head) return std::unexpected(head.error());
    auto first = valueIn(rangeFrom(*ranges[1], header->revision), keys.first());
    if (!first) return std::unexpected(first.error());
    auto slots = rangeFrom(*ranges[2], header->revision);
    if (!slots) return std::unexpected(slots.error());
    return Snapshot{std::move(*header), std::move(*head), std::move(*first), std::move(*slots)};
}

Result<Outcome> outcomeFrom(const std::string& answer, std::size_t operations) {
    const auto json = parsed(answer);
    if (!json) return std::unexpected(json.error());
    Fields fields(*json);
    auto header = headerIn(fields);
    if (!header) return std::unexpected(header.error());
    const bool succeeded = fields.flag("succeeded");
    const auto count = fields.list("responses").size();
    if (!fields.done() || count != (succeeded ? operations : 0)) return bad("transaction");
    return Outcome{std::move(*header), succeeded};
}

Result<Status> statusFrom(const std::string& answer) {
    const auto json = parsed(answer);
    if (!json) return std::unexpected(json.error());
    Fields fields(*json);
    auto header = headerIn(fields);
    if (!header) return std::unexpected(header.error());
    Status out{std::move(*header), fields.number("dbSize"), fields.number("dbSizeInUse"), {}};
    for (const auto* error : fields.list("errors"))
        out.errors.push_back(error->is_string() ? error->get<std::string>() : "?");
    // Only figures are wanted here, so later versions may say more.
    if (out.size == 0) return bad("status");
    if (out.inUse == 0) out.inUse = out.size;
    return out;
}

}  // namespace seabridge::orderer::etcd
