// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ReadingWraps.h"
#include "fuzz/WireTypes.h"
#include "lightnode/ConsortiumFile.h"
#include "lightnode/Envelope.h"
#include "lightnode/Misconduct.h"
#include "net/Protocol.h"
#include "peer/Effects.h"
#include "peer/EpochVotes.h"
#include "trade/QuoteDocument.h"

namespace seabridge::fuzz {

namespace {

using namespace seabridge::net;

constexpr WireType kTypes[] = {
    wireType<Empty>("Empty"), wireType<ErrorReply>("ErrorReply"), wireType<Blob>("Blob"),
    wireType<HashRequest>("HashRequest"), wireType<HeightRequest>("HeightRequest"),
    wireType<PositionRequest>("PositionRequest"), wireType<GenesisReply>("GenesisReply"),
    wireType<HeadReply>("HeadReply"), wireType<HeadersRequest>("HeadersRequest"),
    wireType<HeadersReply>("HeadersReply"), wireType<EntitiesRequest>("EntitiesRequest"),
    wireType<EntitiesReply>("EntitiesReply"), wireType<FeedRequest>("FeedRequest"),
    wireType<FeedReply>("FeedReply"), wireType<TransactionRequest>("TransactionRequest"),
    wireType<TransactionReply>("TransactionReply"), wireType<ReceiptReply>("ReceiptReply"),
    wireType<BlocksReply>("BlocksReply"),
    wireType<OrderReply>("OrderReply"), wireType<lightnode::Envelope>("Envelope"),
    wireType<trade::QuoteDocument>("QuoteDocument"),
    wireType<ConsortiumReply>("ConsortiumReply"),
    wireType<StatementNotice>("StatementNotice"),
    wireType<ledger::EpochStatement>("EpochStatement"),
    wireType<ledger::EpochOpening>("EpochOpening"),
    wireType<ledger::EpochVote>("EpochVote"),
    wireType<ledger::SignedEpochVote>("SignedEpochVote"),
    wireType<EpochReply>("EpochReply"), wireType<EpochVoteReply>("EpochVoteReply"),
    wireType<HeadRequest>("HeadRequest"), wireType<ChangesReply>("ChangesReply"),
    wireType<lightnode::Evidence>("Evidence"),
    wireType<lightnode::EvidenceFile>("EvidenceFile"),
    wireType<lightnode::ConsortiumFile>("ConsortiumFile"),
    wireType<Announcement>("Announcement"),
    wireType<app::ReadingWraps>("ReadingWraps"),
    wireType<peer::CertifiedBlock>("CertifiedBlock"),
    wireType<peer::KeptVotes>("KeptVotes"),
};

}  // namespace

std::span<const WireType> messageTypes() { return kTypes; }

}  // namespace seabridge::fuzz
