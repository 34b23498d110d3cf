// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LoopbackHttp.h"
#include "orderer/Base64.h"

#include <nlohmann/json.hpp>

#include <deque>
#include <map>
#include <memory>
#include <set>

namespace seabridge::test {

using Json = nlohmann::json;

inline std::string textFrom64(const std::string& text) {
    const auto bytes = orderer::fromBase64(text);
    if (!bytes) throw std::runtime_error("base64");
    return base::textOf(*bytes);
}
inline std::string text64(std::string_view text) { return orderer::toBase64(base::viewOf(text)); }

/// What etcd 3.4 holds and says, as far as an order needs it, and stricter: a field that etcd would
/// silently ignore is an error here.
class FakeStore {
public:
    struct Kv {
        std::shared_ptr<const std::string> value;
        std::uint64_t created = 0, modified = 0, version = 0;
    };
    struct State {
        std::map<std::string, Kv> kvs;
        std::uint64_t revision = 1;
    };
    static constexpr std::size_t kPast = 64;

    State state;
    std::deque<State> past;         ///< before each change, newest last
    std::uint64_t compacted = 0;
    std::uint64_t sizeInUse = 4096;
    std::string cluster = "17237436991929493444";

    [[nodiscard]] Json answer(const std::string& path, const Json& request) {
        if (path == "/v3/kv/txn") return txn(request);
        if (path == "/v3/kv/compaction") return compact(request);
        if (path == "/v3/maintenance/status")
            return {{"header", header(state)}, {"version", "3.4.23"},
                    {"dbSize", std::to_string(sizeInUse + 8192)}, {"leader", "1"},
                    {"raftIndex", "11"}, {"raftTerm", "2"}, {"raftAppliedIndex", "11"},
                    {"dbSizeInUse", std::to_string(sizeInUse)}};
        throw std::runtime_error("no such path: " + path);
    }
    [[nodiscard]] Json header(const State& of) const {
        return {{"cluster_id", cluster}, {"member_id", "9372538179322589801"},
                {"revision", std::to_string(of.revision)}, {"raft_term", "2"}};
    }
    [[nodiscard]] Json txn(const Json& request) {
        only(request, {"compare", "success", "failure"});
        bool isRead = true, holds = true;
        for (const auto& compare : request.value("compare", Json::array()))
            holds = holds && matches(compare);
        for (const auto& op : request.value("success", Json::array()))
            isRead = isRead && op.contains("request_range");
        if (holds && !isRead) change();
        Json responses = Json::array();
        for (const auto& op : request.value(holds ? "success" : "failure", Json::array()))
            responses.push_back(carryOut(op));
        return reply(state, holds, std::move(responses));
    }
    /// The reads of a transaction, each as of its own state.
    [[nodiscard]] Json readOf(const Json& request, const State& head, const State& rest) const {
        Json responses = Json::array();
        const auto& ops = request.at("success");
        for (std::size_t i = 0; i < ops.size(); ++i)
            responses.push_back(range(i + 1 < ops.size() ? head : rest,
                                      ops[i].at("request_range"), head.revision));
        return reply(head, true, std::move(responses));
    }

private:
    static void only(const Json& json, const std::set<std::string>& names) {
        for (const auto& [name, value] : json.items())
            if (!names.contains(name)) throw std::runtime_error("unknown field: " + name);
    }
    static std::uint64_t number(const Json& json) {
        return std::stoull(json.get<std::string>());
    }
    [[nodiscard]] Json reply(const State& of, bool succeeded, Json responses) const {
        Json out{{"header", header(of)}};
        if (succeeded) out["succeeded"] = true;
        if (!responses.empty()) out["responses"] = std::move(responses);
        return out;
    }
    void change() {
        past.push_back(state);
        if (past.size() > kPast) past.pop_front();
        ++state.revision;
    }
    [[nodiscard]] bool matches(const Json& compare) const {
        only(compare, {"target", "result", "key", "version", "value"});
        if (compare.at("result") != "EQUAL") throw std::runtime_error("result");
        const auto found = state.kvs.find(textFrom64(compare.at("key")));
        const bool isThere = found != state.kvs.end();
        if (compare.at("target") == "VERSION")
            return number(compare.at("version")) == (isThere ? found->second.version : 0);
        if (compare.at("target") != "VALUE") throw std::runtime_error("target");
        return isThere && *found->second.value == textFrom64(compare.at("value"));
    }
    [[nodiscard]] Json carryOut(const Json& op) {
        if (op.size() != 1) throw std::runtime_error("one operation");
        if (op.contains("request_put")) return put(op.at("request_put"));
        if (op.contains("request_range"))
            return range(state, op.at("request_range"), state.revision);
        return remove(op.at("request_delete_range"));
    }
    [[nodiscard]] Json put(const Json& what) {
        only(what, {"key", "value"});
        auto& kv = state.kvs[textFrom64(what.at("key"))];
        kv.value = std::make_shared<const std::string>(textFrom64(what.at("value")));
        if (kv.version++ == 0) kv.created = state.revision;
        kv.modified = state.revision;
        return {{"response_put", {{"header", {{"revision", std::to_string(state.revision)}}}}}};
    }
    [[nodiscard]] Json remove(const Json& what) {
        only(what, {"key", "range_end"});
        const auto from = state.kvs.lower_bound(textFrom64(what.at("key")));
        const auto to = state.kvs.lower_bound(textFrom64(what.at("range_end")));
        const auto count = std::distance(from, to);
        state.kvs.erase(from, to);
        Json out{{"header", {{"revision", std::to_string(state.revision)}}}};
        if (count > 0) out["deleted"] = std::to_string(count);
        return {{"response_delete_range", std::move(out)}};
    }
    [[nodiscard]] Json compact(const Json& what) {
        only(what, {"revision"});
        const auto revision = number(what.at("revision"));
        if (revision <= compacted || revision > state.revision)
            throw std::runtime_error("mvcc: required revision has been compacted");
        compacted = revision;
        return {{"header", header(state)}};
    }
    [[nodiscard]] static Json kvOf(const std::string& key, const Kv& kv) {
        return {{"key", text64(key)}, {"create_revision", std::to_string(kv.created)},
                {"mod_revision", std::to_string(kv.modified)},
                {"version", std::to_string(kv.version)}, {"value", text64(*kv.value)}};
    }
    [[nodiscard]] static Json range(const State& of, const Json& what, std::uint64_t revision) {
        only(what, {"key", "range_end", "limit"});
        const auto key = textFrom64(what.at("key"));
        const auto end = what.contains("range_end") ? textFrom64(what.at("range_end")) : key + '\0';
        const auto limit = what.contains("limit") ? number(what.at("limit")) : ~std::uint64_t(0);
        Json kvs = Json::array();
        std::uint64_t count = 0;
        for (auto at = of.kvs.lower_bound(key); at != of.kvs.end() && at->first < end; ++at)
            if (count++ < limit) kvs.push_back(kvOf(at->first, at->second));
        Json out{{"header", {{"revision", std::to_string(revision)}}}};
        if (count > kvs.size()) out["more"] = true;
        if (!kvs.empty()) out["kvs"] = std::move(kvs);
        if (count > 0) out["count"] = std::to_string(count);
        return {{"response_range", std::move(out)}};
    }
};

/// etcd's JSON gateway on loopback over a FakeStore. `lie` may change what is done and said; it is
/// called, like the store, by one thread at a time.
class FakeEtcd {
public:
    using Reply = LoopbackHttp::Reply;
    using Lie = std::function<Reply(FakeStore& store, const std::string& path, const Json& request)>;

    explicit FakeEtcd(Lie lie = tell) : lie_(std::move(lie)) {}

    FakeStore store;  ///< only while nobody asks

    [[nodiscard]] std::string endpoint() const { return http_.endpoint(); }

    /// The truth.
    [[nodiscard]] static Reply tell(FakeStore& store, const std::string& path,
                                    const Json& request) {
        return {200, store.answer(path, request).dump(), LoopbackHttp::kAll};
    }

private:
    [[nodiscard]] Reply handle(const std::string& path, const std::string& body) {
        try {
            return lie_(store, path, Json::parse(body));
        } catch (const std::exception& error) {
            return {400, Json{{"error", error.what()}, {"code", 3}}.dump(), LoopbackHttp::kAll};
        }
    }

    Lie lie_;
    LoopbackHttp http_{[this](const std::string& path, const std::string& body) {
        return handle(path, body);
    }};
};

}  // namespace seabridge::test
