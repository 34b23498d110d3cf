// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerCheck.h"

#include "CheckPool.h"
#include "PeerCommand.h"
#include "PeerSetup.h"
#include "PeerTrouble.h"
#include "peer/ChainCheck.h"
#include "store/PeerStore.h"

#include <thread>

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::Result;

constexpr base::TimeMs kProgressMs = 2000;

void sayLine(std::FILE* out, const std::string& line) {
    say(out, line + "\n");
}

/// A line now and then, for stores that take hours.
class Progress {
public:
    explicit Progress(ledger::Height last) : last_(last) {}

    void at(ledger::Height height) {
        const auto now = base::monotonicMs();
        if (now - saidMs_ < kProgressMs) return;
        saidMs_ = now;
        sayLine(stderr, fmt::format("checked {} of {} blocks", height, last_));
    }

private:
    ledger::Height last_;
    base::TimeMs saidMs_ = base::monotonicMs();
};

Result<void> checkAll(const store::PeerStore& store, peer::ChainCheck& check) {
    Progress progress(store.certifiedHeight());
    return store.forEachCertified(
        1, [&](ledger::Height height, base::ByteView record) -> Result<void> {
            const auto at = [&](base::Error error) {
                error.detail = fmt::format("height {}: {}", height, error.detail);
                return std::unexpected(std::move(error));
            };
            const auto block = store.readBlocks(height, 1, 1);
            if (!block) return at(block.error());
            const auto done = check.next(block->empty() ? base::ByteView() : block->front(), record);
            if (!done) return at(done.error());
            progress.at(height);
            return {};
        });
}

void sayWhatIsNotCovered(const store::PeerStore& store, const peer::ChainCheck& check) {
    const auto last = store.certifiedHeight();
    if (check.covered() < last)
        sayLine(stderr, fmt::format("note: heights {} to {} rest on a certificate that is not in "
                                    "this store; the next one covers them",
                                    check.covered() + 1, last));
    if (store.blockHeight() > last)
        sayLine(stderr, fmt::format("note: blocks {} to {} are not certified and were not checked",
                                    last + 1, store.blockHeight()));
}

/// True if the peer has stopped itself.
Result<bool> sayTrouble(const PeerPaths& paths, const ledger::Genesis& genesis) {
    const auto trouble = keptTrouble(paths);
    if (!trouble) return std::unexpected(trouble.error());
    if (*trouble) sayLine(stdout, textOf(**trouble));
    for (const auto& line : evidenceLines(paths, genesis)) sayLine(stdout, line);
    return *trouble && (*trouble)->stops();
}

}  // namespace

int checkPeer(const PeerCommand& command) {
    const auto config = loadPeerConfig(command.file);
    if (!config) return failed(config.error());
    const auto consortium = loadConsortium(config->genesis);
    if (!consortium) return failed(consortium.error());
    const PeerPaths paths{config->data};
    const auto isStopped = sayTrouble(paths, consortium->genesis);
    if (!isStopped) return failed(isStopped.error());
    const auto store = store::PeerStore::openReadOnly(paths.blocks());
    if (!store) return failed(store.error());
    CheckPool pool(std::max(1U, std::thread::hardware_concurrency()) - 1);
    peer::ChainCheck check(consortium->genesis,
                           [&](std::span<const base::Bytes> raw) { return pool.check(raw); });
    if (const auto done = checkAll(*store, check); !done) {
        if (done.error().code == ErrorCode::Damaged) {
            sayLine(stdout, "DIFFERS " + done.error().detail);
            return 1;
        }
        return failed(done.error());
    }
    sayWhatIsNotCovered(*store, check);
    sayLine(stdout,
            fmt::format("ok: {} blocks, {} transactions, certificate at height {}, state {}",
                        check.head().height, check.transactions(), check.covered(),
                        base::toHex(check.head().stateRoot)));
    return *isStopped ? 1 : 0;
}

}  // namespace seabridge::app
