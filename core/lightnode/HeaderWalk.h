// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "lightnode/Head.h"
#include "net/Protocol.h"

namespace seabridge::lightnode {

/// The way from a certified header down to an older one, by previous-header links (ledger.md
/// section 8, 2): batches, newest first, of which only the lowest header is kept. One thread.
class HeaderWalk {
public:
    /// `certified` is trusted and at `wanted` or above (ENSURE).
    HeaderWalk(ledger::Header certified, Height wanted);

    /// The wanted header once the links lead to it; null before.
    [[nodiscard]] const ledger::Header* found() const {
        return lowest_.height == wanted_ ? &lowest_ : nullptr;
    }
    /// The lowest height that is proven so far.
    [[nodiscard]] Height reached() const { return lowest_.height; }
    /// The headers right below reached(), at most net::kMaxHeaders; before found().
    [[nodiscard]] net::HeadersRequest next() const;
    /// An encoded net::HeadersReply, the answer to next(); all of it or nothing. Protocol or
    /// NotProven: the peer's offence. Busy: fewer than asked, as an honest peer answers that has
    /// not come so far yet.
    [[nodiscard]] base::Result<void> take(base::ByteView reply);

private:
    ledger::Header lowest_;
    Height wanted_;
};

}  // namespace seabridge::lightnode
