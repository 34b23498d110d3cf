// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "orderer/EtcdAccess.h"

#include <memory>
#include <string_view>

namespace seabridge::orderer {

/// Requests to etcd's JSON gateway over HTTP/1.1 and TLS. Stays with the endpoint that answered
/// last. The only place that sees libcurl. One thread, except cancel().
class EtcdGateway {
public:
    static constexpr std::size_t kMaxAnswerBytes = 16 << 20;

    /// Without a connection. InvalidInput for access that cannot be: no endpoint, http to another
    /// machine, certificates missing, a key that others can read.
    [[nodiscard]] static base::Result<EtcdGateway> open(EtcdAccess access);
    ~EtcdGateway();
    EtcdGateway(EtcdGateway&&) noexcept;
    EtcdGateway& operator=(EtcdGateway&&) noexcept;

    /// The answer's body. Disconnected: no endpoint could be reached, nothing was sent. TimedOut:
    /// the outcome is unknown (no answer, or etcd said that it could not); the next request goes
    /// to another endpoint. TooLarge: the answer is over kMaxAnswerBytes. DiskFull: etcd's quota.
    /// Cancelled.
    [[nodiscard]] base::Result<std::string> post(std::string_view path, const std::string& body);
    /// Any thread: ends what is under way within a second, and refuses the rest.
    void cancel();

    [[nodiscard]] const EtcdAccess& access() const;
    /// Whose answer the last one was.
    [[nodiscard]] const std::string& endpoint() const;

private:
    struct State;
    explicit EtcdGateway(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace seabridge::orderer
