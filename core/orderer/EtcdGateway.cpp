// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderer/EtcdGateway.h"

#include "base/Clock.h"

#include <curl/curl.h>

#include <atomic>
#include <mutex>

#include <sys/stat.h>

namespace seabridge::orderer {
namespace {

using base::ErrorCode;
using base::Result;
using base::fail;

constexpr long kConnectMs = 1000;
constexpr long kMostTimeouts = 6;  // that a request may last while bytes come or go
constexpr std::size_t kMaxDetail = 200;

void startCurl() {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

/// Nothing but a port behind it: curl would take "127.0.0.1:x@host" for a user of another host.
bool isLoopback(std::string_view endpoint) {
    for (const std::string_view host : {"http://127.0.0.1:", "http://[::1]:"})
        if (endpoint.starts_with(host))
            return endpoint.size() > host.size() &&
                   std::ranges::all_of(endpoint.substr(host.size()),
                                       [](char c) { return c >= '0' && c <= '9'; });
    return false;
}

bool isPlainEndpoint(std::string_view endpoint) {
    constexpr std::string_view kScheme = "https://";
    const auto isPlain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               std::string_view(".-:[]").contains(c);
    };
    return endpoint.starts_with(kScheme) && endpoint.size() <= 256 &&
           endpoint.substr(kScheme.size()).contains(':') &&
           std::ranges::all_of(endpoint.substr(kScheme.size()), isPlain);
}

Result<void> checkFile(const std::filesystem::path& path, bool isSecret) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return fail(ErrorCode::InvalidInput, "etcd: no file " + path.string());
    if (isSecret && (status.st_mode & 077) != 0)
        return fail(ErrorCode::InvalidInput, "etcd: others can read " + path.string());
    return {};
}

Result<void> check(const EtcdAccess& access) {
    if (access.endpoints.empty()) return fail(ErrorCode::InvalidInput, "etcd: no endpoint");
    if (access.allowsPlainLoopback && std::ranges::all_of(access.endpoints, isLoopback)) return {};
    for (const auto& endpoint : access.endpoints)
        if (!isPlainEndpoint(endpoint))
            return fail(ErrorCode::InvalidInput, "etcd: no https endpoint: " + endpoint);
    if (const auto done = checkFile(access.ca, false); !done) return done;
    if (const auto done = checkFile(access.cert, false); !done) return done;
    return checkFile(access.key, true);
}

struct Answer {
    std::string body;
    bool tooLarge = false;
};

std::size_t take(char* bytes, std::size_t one, std::size_t count, void* to) {
    auto& answer = *static_cast<Answer*>(to);
    answer.tooLarge = answer.body.size() + one * count > EtcdGateway::kMaxAnswerBytes;
    if (answer.tooLarge) return 0;
    answer.body.append(bytes, one * count);
    return one * count;
}

/// What another machine said, for a line that people read.
std::string printable(std::string_view text) {
    std::string out(text.substr(0, kMaxDetail));
    std::ranges::replace_if(out, [](char c) { return c < 0x20 || c >= 0x7f; }, '?');
    return out;
}

/// What etcd says when a put would go over its quota (gRPC's RESOURCE_EXHAUSTED).
bool saysFull(std::string_view body) {
    return body.contains("database space exceeded");
}

}  // namespace

struct EtcdGateway::State {
    EtcdAccess access;
    CURL* curl = nullptr;
    curl_slist* headers = nullptr;
    std::atomic<bool> cancelled = false;
    std::size_t endpoint = 0;  ///< that answered last
    curl_off_t moved = 0;      ///< bytes of this request, both ways,
    base::TimeMs movedMs = 0;  ///< and when there were fewer

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        curl_slist_free_all(headers);
        if (curl != nullptr) curl_easy_cleanup(curl);
    }
    void prepare();
    [[nodiscard]] bool stalls(curl_off_t bytes);
    [[nodiscard]] CURLcode send(std::string_view path, const std::string& body, Answer& answer);
    [[nodiscard]] Result<std::string> outcomeOf(CURLcode code, Answer answer);
};

void EtcdGateway::State::prepare() {
    const auto set = [this](CURLoption option, auto value) { curl_easy_setopt(curl, option, value); };
    // Without "Expect" curl would wait a second before it sends a large body.
    headers = curl_slist_append(headers, "Expect:");
    headers = curl_slist_append(headers, "Content-Type: application/json");
    set(CURLOPT_HTTPHEADER, headers);
    // Else the end of a transfer waits for a resolver that gets no answer.
    set(CURLOPT_QUICK_EXIT, 1L);
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_PROXY, "");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_TCP_KEEPALIVE, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, kConnectMs);
    set(CURLOPT_TIMEOUT_MS, kMostTimeouts * static_cast<long>(access.timeoutMs));
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!access.ca.empty()) {
        set(CURLOPT_CAINFO, access.ca.c_str());
        set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
        set(CURLOPT_SSLCERT, access.cert.c_str());
        set(CURLOPT_SSLKEY, access.key.c_str());
    }
    set(CURLOPT_WRITEFUNCTION, &take);
    set(CURLOPT_NOPROGRESS, 0L);
    curl_xferinfo_callback isOver = [](void* to, curl_off_t, curl_off_t down, curl_off_t,
                                       curl_off_t up) {
        auto& state = *static_cast<State*>(to);
        return state.cancelled || state.stalls(down + up) ? 1 : 0;
    };
    set(CURLOPT_XFERINFOFUNCTION, isOver);
    set(CURLOPT_XFERINFODATA, static_cast<void*>(this));
}

bool EtcdGateway::State::stalls(curl_off_t bytes) {
    const auto now = base::monotonicMs();
    if (bytes != moved) movedMs = now;
    moved = bytes;
    return now - movedMs >= access.timeoutMs;
}

CURLcode EtcdGateway::State::send(std::string_view path, const std::string& body,
                                  Answer& answer) {
    const auto url = fmt::format("{}/v3/{}", access.endpoints[endpoint], path);
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.data());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, static_cast<void*>(&answer));
    moved = 0;
    movedMs = base::monotonicMs();
    const auto code = curl_easy_perform(curl);
    const bool stalled = code == CURLE_ABORTED_BY_CALLBACK && !cancelled;
    return stalled ? CURLE_OPERATION_TIMEDOUT : code;
}

Result<std::string> EtcdGateway::State::outcomeOf(CURLcode code, Answer answer) {
    const auto where = access.endpoints[endpoint];
    if (answer.tooLarge) return fail(ErrorCode::TooLarge, "etcd: answer of " + where);
    long status = 0;
    if (code == CURLE_OK) curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    if (code == CURLE_OK && status == 200) return std::move(answer.body);
    endpoint = (endpoint + 1) % access.endpoints.size();
    if (code != CURLE_OK)
        return fail(ErrorCode::TimedOut, fmt::format("{}: {}", where, curl_easy_strerror(code)));
    return fail(saysFull(answer.body) ? ErrorCode::DiskFull : ErrorCode::TimedOut,
                fmt::format("{}: {} {}", where, status, printable(answer.body)));
}

EtcdGateway::EtcdGateway(std::unique_ptr<State> state) : state_(std::move(state)) {}
EtcdGateway::~EtcdGateway() = default;
EtcdGateway::EtcdGateway(EtcdGateway&&) noexcept = default;
EtcdGateway& EtcdGateway::operator=(EtcdGateway&&) noexcept = default;

Result<EtcdGateway> EtcdGateway::open(EtcdAccess access) {
    if (const auto done = check(access); !done) return std::unexpected(done.error());
    startCurl();
    auto state = std::make_unique<State>();
    state->access = std::move(access);
    state->curl = curl_easy_init();
    if (state->curl == nullptr) return fail(ErrorCode::Internal, "curl_easy_init");
    state->prepare();
    return EtcdGateway(std::move(state));
}

Result<std::string> EtcdGateway::post(std::string_view path, const std::string& body) {
    const auto count = state_->access.endpoints.size();
    for (std::size_t tried = 0; tried < count; ++tried) {
        if (state_->cancelled) return fail(ErrorCode::Cancelled, "etcd");
        Answer answer;
        const auto code = state_->send(path, body, answer);
        if (code == CURLE_ABORTED_BY_CALLBACK) return fail(ErrorCode::Cancelled, "etcd");
        // Whoever was never reached has not heard the request either.
        if (code != CURLE_COULDNT_CONNECT && code != CURLE_COULDNT_RESOLVE_HOST)
            return state_->outcomeOf(code, std::move(answer));
        state_->endpoint = (state_->endpoint + 1) % count;
    }
    return fail(ErrorCode::Disconnected, "etcd: no endpoint can be reached");
}

void EtcdGateway::cancel() { state_->cancelled = true; }

const EtcdAccess& EtcdGateway::access() const { return state_->access; }

const std::string& EtcdGateway::endpoint() const {
    return state_->access.endpoints[state_->endpoint];
}

}  // namespace seabridge::orderer
