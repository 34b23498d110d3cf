// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerConfig.h"

#include "base/File.h"

// toml++ 3.3 asserts of a key what a file may break; without, it is an error as it should be.
#define TOML_ASSERT(expr) static_cast<void>(0)
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::LogLevel;
using base::Result;
using base::fail;

constexpr std::size_t kMaxConfigBytes = 1 << 20;
constexpr std::int64_t kMegabyte = 1 << 20;

constexpr std::pair<std::string_view, LogLevel> kLevels[] = {{"debug", LogLevel::Debug},
                                                             {"info", LogLevel::Info},
                                                             {"warn", LogLevel::Warn},
                                                             {"alarm", LogLevel::Alarm}};

std::string_view nameOf(LogLevel level) {
    return std::ranges::find(kLevels, level, &std::pair<std::string_view, LogLevel>::second)->first;
}

/// The first thing that is wrong with a file; what comes after it is not looked at.
class Problem {
public:
    explicit Problem(const std::filesystem::path& file) : file_(file.string()) {}

    void note(std::uint32_t line, std::string_view what) {
        if (text_.empty()) text_ = fmt::format("{}:{}: {}", file_, line, what);
    }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    std::string file_;
    std::string text_;
};

/// One table of the file. Every key that is asked for is known; done() refuses all others.
class Table {
public:
    Table(const toml::table* table, std::string name, Problem& problem)
        : table_(table), name_(std::move(name)), problem_(problem) {}

    [[nodiscard]] Table table(std::string_view key) {
        const auto* node = find(key);
        if (node != nullptr && node->as_table() == nullptr) refuse(*node, key, "is no table");
        return {node == nullptr ? nullptr : node->as_table(), name_ + std::string(key) + ".",
                problem_};
    }
    /// Hands over the text and its place in the file, if the key is there.
    template <class Take>
    void text(std::string_view key, std::string_view wanted, Take take) {
        const auto* node = find(key);
        if (node == nullptr) return;
        const auto* value = node->as_string();
        if (value == nullptr) return refuse(*node, key, "is no text");
        if (!take(value->get())) refuse(*node, key, fmt::format("is not {}", wanted));
    }
    /// One text or more, each handed over.
    template <class Take>
    void texts(std::string_view key, std::string_view wanted, Take take) {
        const auto* node = find(key);
        if (node == nullptr) return;
        const auto* list = node->as_array();
        if (list == nullptr || list->empty()) return refuse(*node, key, "is no list of texts");
        for (const auto& item : *list) {
            const auto* value = item.as_string();
            if (value == nullptr || !take(value->get()))
                return refuse(item, key, fmt::format("is not {}", wanted));
        }
    }
    void needs(std::string_view key) {
        if (table_ != nullptr && !table_->contains(key))
            problem_.note(table_->source().begin.line, fmt::format("{}{} is missing", name_, key));
    }
    [[nodiscard]] bool isThere() const { return table_ != nullptr; }
    /// A whole number within both bounds.
    template <class Number>
    void number(std::string_view key, std::int64_t least, std::int64_t most, Number& out,
                std::int64_t unit = 1) {
        const auto* node = find(key);
        if (node == nullptr) return;
        const auto* value = node->as_integer();
        if (value == nullptr) return refuse(*node, key, "is no whole number");
        if (value->get() < least || value->get() > most)
            return refuse(*node, key, fmt::format("is not within {} and {}", least, most));
        out = static_cast<Number>(value->get() * unit);
    }
    void done() {
        if (table_ == nullptr) return;
        for (const auto& [key, node] : *table_)
            if (std::ranges::find(known_, key.str()) == known_.end())
                problem_.note(key.source().begin.line,
                              fmt::format("{}{}: unknown key", name_, key.str()));
    }

private:
    const toml::node* find(std::string_view key) {
        known_.emplace_back(key);
        return table_ == nullptr ? nullptr : table_->get(key);
    }
    void refuse(const toml::node& node, std::string_view key, std::string_view what) {
        problem_.note(node.source().begin.line, fmt::format("{}{} {}", name_, key, what));
    }

    const toml::table* table_;
    std::string name_;
    Problem& problem_;
    std::vector<std::string> known_;
};

void readPath(Table& table, std::string_view key, const std::filesystem::path& folder,
              std::filesystem::path& out) {
    table.text(key, "a path", [&](const std::string& text) {
        if (!text.empty()) out = (folder / text).lexically_normal();
        return !text.empty();
    });
}

void readEndpoint(Table& table, std::string_view key, std::string& out) {
    table.text(key, "an endpoint tcp://ADDRESS:PORT", [&](const std::string& text) {
        out = text;
        return isEndpoint(text);
    });
}

void readNetwork(Table table, NetworkConfig& out) {
    readEndpoint(table, "listen", out.listen);
    readEndpoint(table, "announce", out.announce);
    readEndpoint(table, "guests", out.guests);
    table.done();
}

void readOrder(Table table, OrderConfig& out) {
    table.text("holder", "an organization (32 hex digits)", [&](const std::string& text) {
        out.holder = base::fixedFromHex<ledger::OrgId>(text);
        return out.holder.has_value();
    });
    table.done();
}

void readEtcd(Table table, const std::filesystem::path& folder,
              std::optional<orderer::EtcdAccess>& out) {
    if (!table.isThere()) return;
    auto& access = out.emplace();
    table.texts("endpoints", "https://HOST:PORT", [&](const std::string& text) {
        access.endpoints.push_back(text);
        return text.starts_with("https://");
    });
    readPath(table, "ca", folder, access.ca);
    readPath(table, "cert", folder, access.cert);
    readPath(table, "key", folder, access.key);
    table.number("quota_megabytes", 256, 1'000'000, access.quotaBytes, kMegabyte);
    for (const auto* key : {"endpoints", "ca", "cert", "key"}) table.needs(key);
    table.done();
}

void readLimits(Table table, LimitsConfig& out) {
    table.number("requests_per_second", 1, 100'000, out.requests.perSecond);
    table.number("request_burst", 1, 1'000'000, out.requests.burst);
    table.number("connections", 16, 60'000, out.connections);
    table.number("unread_megabytes", 16, 65'536, out.unreadBytes, kMegabyte);
    table.done();
}

void readStore(Table table, SnapshotConfig& out) {
    table.number("snapshot_blocks", 1, 1'000'000'000, out.blocks);
    table.number("snapshot_megabytes", 1, 1'000'000, out.bytes, kMegabyte);
    table.done();
}

void readBlobs(Table table, BlobConfig& out) {
    table.number("megabytes_a_day", 1, 1'000'000, out.bytesADay, kMegabyte);
    table.number("min_free_megabytes", 0, 1'000'000'000, out.minFreeBytes, kMegabyte);
    table.number("min_free_percent", 0, 90, out.minFreePercent);
    table.done();
}

void readLevel(Table table, LogLevel& out) {
    table.text("level", "one of debug, info, warn, alarm", [&](const std::string& text) {
        const auto found = std::ranges::find(
            kLevels, text, &std::pair<std::string_view, LogLevel>::first);
        if (found == std::end(kLevels)) return false;
        out = found->second;
        return true;
    });
    table.done();
}

PeerConfig read(const toml::table& root, const std::filesystem::path& file, Problem& problem) {
    PeerConfig out;
    const auto folder = file.parent_path();
    Table table(&root, "", problem);
    readPath(table, "data", folder, out.data);
    readPath(table, "genesis", folder, out.genesis);
    readNetwork(table.table("network"), out.network);
    readOrder(table.table("order"), out.order);
    readEtcd(table.table("etcd"), folder, out.etcd);
    readLimits(table.table("limits"), out.limits);
    readStore(table.table("store"), out.snapshots);
    readBlobs(table.table("blobs"), out.blobs);
    auto metrics = table.table("metrics");
    readPath(metrics, "socket", folder, out.metricsSocket);
    metrics.done();
    readLevel(table.table("log"), out.logLevel);
    table.done();
    if (out.data.empty()) problem.note(1, "data is missing");
    if (out.genesis.empty()) problem.note(1, "genesis is missing");
    return out;
}

std::string tomlText(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out.push_back('\\');
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            out += fmt::format("\\u{:04X}", static_cast<unsigned char>(c));
        else
            out.push_back(c);
    }
    return out + "\"";
}

/// "key = value", commented out where it says what would be so anyway.
template <class T>
std::string row(std::string_view key, const T& value, bool isDefault) {
    return fmt::format("{}{} = {}\n", isDefault ? "#" : "", key, value);
}

std::string endpointRow(std::string_view key, const std::string& value, std::string_view example) {
    return row(key, tomlText(value.empty() ? example : value), value.empty());
}

std::string limitsText(const LimitsConfig& limits) {
    const LimitsConfig usual;
    const auto number = [](std::string_view key, auto value, auto standard) {
        return row(key, value, value == standard);
    };
    return number("requests_per_second", limits.requests.perSecond, usual.requests.perSecond) +
           number("request_burst", limits.requests.burst, usual.requests.burst) +
           number("connections", limits.connections, usual.connections) +
           number("unread_megabytes", limits.unreadBytes / kMegabyte,
                  usual.unreadBytes / kMegabyte);
}

std::string storeText(const SnapshotConfig& snapshots) {
    const SnapshotConfig usual;
    return row("snapshot_blocks", snapshots.blocks, snapshots.blocks == usual.blocks) +
           row("snapshot_megabytes", snapshots.bytes / kMegabyte, snapshots.bytes == usual.bytes);
}

std::string blobsText(const BlobConfig& blobs) {
    const BlobConfig usual;
    return row("megabytes_a_day", blobs.bytesADay / kMegabyte,
               blobs.bytesADay == usual.bytesADay) +
           row("min_free_megabytes", blobs.minFreeBytes / kMegabyte,
               blobs.minFreeBytes == usual.minFreeBytes) +
           row("min_free_percent", blobs.minFreePercent,
               blobs.minFreePercent == usual.minFreePercent);
}

/// An example where there is none.
std::string etcdText(const std::optional<orderer::EtcdAccess>& access) {
    if (access) return etcdTable(*access);
    orderer::EtcdAccess example;
    example.endpoints = {"https://etcd-1.example:2379", "https://etcd-2.example:2379"};
    example.ca = "etcd/ca.pem";
    example.cert = "etcd/peer.pem";
    example.key = "etcd/peer.key";
    std::string out = "#" + etcdTable(example);
    for (auto at = out.find('\n'); at + 1 < out.size(); at = out.find('\n', at + 1))
        out.insert(at + 1, "#");
    return out;
}

/// The first line with more than ASCII outside of strings and comments, where toml++ 3.3 runs into
/// undefined behaviour (U+00A1 to U+0499); 0: none. What this misreads is no TOML up to there.
std::uint32_t foreignLine(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::uint32_t line = 1;
    std::string_view quote;  // of the string that goes on
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        const auto run = std::min(text.find_first_not_of(c, at), text.size()) - at;
        if (c == '\n') ++line;
        if (!quote.empty()) {
            const bool isEnd = c == quote.front() && run >= quote.size();
            const bool isEscape = c == '\\' && quote.front() == '"';
            if (isEnd || (c == '\n' && quote.size() == 1)) {
                // Up to two quotes may stand before the three that end a long string.
                at += isEnd && quote.size() == 3 ? std::min<std::size_t>(run, 5) : 1;
                quote = {};
            } else at += isEscape && at + 1 < text.size() && text[at + 1] != '\n' ? 2 : 1;
        } else if (c == '#') {
            at = std::min(text.find('\n', at), text.size());
        } else if (c == '"' || c == '\'') {
            quote = text.substr(at, run >= 3 ? 3 : 1);
            at += quote.size();
        } else if (static_cast<unsigned char>(c) >= 0x80) {
            return line;
        } else ++at;
    }
    return 0;
}

}  // namespace

bool isEndpoint(std::string_view text) {
    constexpr std::string_view kScheme = "tcp://";
    const auto isPlain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               std::string_view(".-:*[]").contains(c);
    };
    return text.starts_with(kScheme) && text.size() <= 256 &&
           text.substr(kScheme.size()).contains(':') &&
           std::ranges::all_of(text.substr(kScheme.size()), isPlain);
}

Result<PeerConfig> peerConfigOf(std::string_view text, const std::filesystem::path& file) {
    Problem problem(file);
    if (const auto line = foreignLine(text); line != 0) {
        problem.note(line, "only ASCII may stand outside of strings and comments");
        return fail(ErrorCode::InvalidInput, problem.text());
    }
    const auto parsed = toml::parse(text);
    if (!parsed) {
        problem.note(parsed.error().source().begin.line, parsed.error().description());
        return fail(ErrorCode::InvalidInput, problem.text());
    }
    auto config = read(parsed.table(), file, problem);
    if (!problem.text().empty()) return fail(ErrorCode::InvalidInput, problem.text());
    return config;
}

Result<PeerConfig> loadPeerConfig(const std::filesystem::path& file) {
    const auto bytes = base::readFile(file, kMaxConfigBytes);
    if (!bytes) return std::unexpected(bytes.error());
    return peerConfigOf(base::textOf(*bytes), file);
}

std::string etcdTable(const orderer::EtcdAccess& access) {
    std::string endpoints;
    for (const auto& endpoint : access.endpoints)
        endpoints += (endpoints.empty() ? "" : ", ") + tomlText(endpoint);
    return fmt::format("[etcd]\nendpoints = [{}]\nca = {}\ncert = {}\nkey = {}\n"
                       "quota_megabytes = {}\n",
                       endpoints, tomlText(access.ca.string()), tomlText(access.cert.string()),
                       tomlText(access.key.string()), access.quotaBytes / kMegabyte);
}

std::string peerConfigText(const PeerConfig& config) {
    const auto holder = config.order.holder ? base::toHex(*config.order.holder)
                                            : std::string(2 * ledger::OrgId::kSize, '0');
    const bool hasSocket = !config.metricsSocket.empty();
    return "# A Seabridge peer. What is commented out shows the default or an example; unknown keys\n"
           "# are refused. Nothing secret stands here: the keys lie in the data folder. Relative\n"
           "# paths are seen from this file.\n\n"
           "# Keys, vote lock, blocks, documents, alarms.log. Back up all of it except vote.lock,\n"
           "# which must never come back from a copy.\n" +
           row("data", tomlText(config.data.string()), false) +
           "# The consortium file; the peer is the member that has its key, or for whom the key was\n"
           "# made.\n" +
           row("genesis", tomlText(config.genesis.string()), false) +
           "\n[network]\n# Requests and announcements; default: where the ledger says that the\n"
           "# member's peer is.\n" +
           endpointRow("listen", config.network.listen, "tcp://0.0.0.0:7401") +
           endpointRow("announce", config.network.announce, "tcp://0.0.0.0:7402") +
           "# Genesis, heads and members for anybody; default: nobody.\n" +
           endpointRow("guests", config.network.guests, "tcp://0.0.0.0:7403") +
           "\n[order]\n# The founding member whose peer holds the embedded order, the same for all peers, until\n"
           "# another epoch names one; default: the member with the lowest id.\n" +
           row("holder", tomlText(holder), !config.order.holder) +
           "\n# Instead of the embedded order: the consortium's etcd cluster, the same for all peers.\n"
           "# The key must be readable by this peer only; the quota is the servers'.\n" +
           etcdText(config.etcd) +
           "\n[limits]\n# Of each member, and of each organization's devices together, whose dear requests\n"
           "# count as several; then of all.\n" + limitsText(config.limits) +
           "\n[store]\n# A snapshot, from which a start is quick, after so many blocks or so much of\n"
           "# certified records.\n" + storeText(config.snapshots) +
           "\n[blobs]\n# Sealed documents that people leave here: so much of each organization a day,\n"
           "# and none while less than either of these is free of the disk, which blocks need; the\n"
           "# percentage is of the files too that it can hold.\n" +
           blobsText(config.blobs) +
           "\n[metrics]\n# A Unix socket (0600) that answers HTTP with Prometheus text; default: none.\n" +
           row("socket", tomlText(hasSocket ? config.metricsSocket.string() : "metrics.sock"),
               !hasSocket) +
           "\n[log]\n# debug, info, warn or alarm; on standard error.\n" +
           row("level", tomlText(nameOf(config.logLevel)), config.logLevel == LogLevel::Info);
}

}  // namespace seabridge::app
