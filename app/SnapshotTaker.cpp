// SPDX-License-Identifier: GPL-3.0-or-later
#include "SnapshotTaker.h"

namespace seabridge::app {

using base::ErrorCode;
using base::Result;
using base::fail;

SnapshotTaker::~SnapshotTaker() {
    stop_ = true;
    if (thread_.joinable()) thread_.join();
}

void SnapshotTaker::startedFrom(std::optional<ledger::Height> height) {
    base_ = height;
    blocks_ = bytes_ = 0;
}

void SnapshotTaker::note(std::size_t bytes) {
    ++blocks_;
    bytes_ += bytes;
}

bool SnapshotTaker::isDue() const {
    return !thread_.joinable() && (blocks_ >= limits_.blocks || bytes_ >= limits_.bytes);
}

void SnapshotTaker::begin(ledger::Height height, peer::SnapshotSigners signers,
                          store::CertifiedReader records) {
    blocks_ = bytes_ = 0;
    isDone_ = false;
    thread_ = std::thread(
        [this, job = Job{base_, height, std::move(signers), std::move(records)}] {
            try {
                const auto done = take(job);
                outcome_ = done ? Result<ledger::Height>(job.height)
                                : std::unexpected(done.error());
            } catch (const std::exception& error) {
                // Memory, most likely: the peer can do without a snapshot.
                outcome_ = fail(ErrorCode::Internal, error.what());
            }
            isDone_ = true;
        });
}

std::optional<Result<ledger::Height>> SnapshotTaker::finished() {
    if (!isDone_ || !thread_.joinable()) return std::nullopt;
    thread_.join();
    if (outcome_) base_ = *outcome_;
    // A damaged one is no ground for another.
    else if (outcome_.error().code == ErrorCode::Damaged) base_ = before(base_);
    return outcome_;
}

std::optional<ledger::Height> SnapshotTaker::before(std::optional<ledger::Height> height) const {
    for (const auto other : files_.heights())
        if (height && other < *height) return other;
    return std::nullopt;
}

Result<void> SnapshotTaker::goesOn() const {
    return stop_ ? Result<void>(fail(ErrorCode::Cancelled)) : Result<void>();
}

Result<void> SnapshotTaker::take(const Job& job) const {
    peer::SnapshotMerge merge;
    const auto read = job.records.forEach(
        [&](ledger::Height height, base::ByteView record) -> Result<void> {
            auto block = codec::decoded<peer::CertifiedBlock>(record);
            if (!block || block->header.height != height)
                return fail(ErrorCode::Io, fmt::format("certified record {}", height));
            merge.add(std::move(*block));
            return goesOn();
        });
    if (!read) return read;
    return files_.write(job.height, [&](const store::Snapshots::Put& put) -> Result<void> {
        const auto checked = [&](base::ByteView record) -> Result<void> {
            const auto on = goesOn();
            return on ? put(record) : on;
        };
        if (!job.base) return merge.write(genesis_, job.signers, checked);
        return merge.write(
            [&](const auto& visit) { return files_.read(*job.base, visit); }, job.signers, checked);
    });
}

}  // namespace seabridge::app
