// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

/// Charts over Qt Charts' axes. What is drawn is reduced to what the pixels can show; numbers in
/// here are doubles for pixels only, never for a text that a person reads.
namespace seabridge::charts {

/// A value of one day; days count from 1970-01-01 and rise without repeats in every series.
struct Sample {
    std::int32_t day = 0;
    double value = 0;

    bool operator==(const Sample&) const = default;
};

/// The part of time that is seen, in days; `from` < `to`.
struct Range {
    double from = 0;
    double to = 1;

    [[nodiscard]] double span() const { return to - from; }
    bool operator==(const Range&) const = default;
};

/// The samples within the range, with the neighbour on either side, to which a line runs out of
/// the picture.
[[nodiscard]] std::span<const Sample> seenOf(std::span<const Sample> samples, Range range);

/// What `columns` pixels can show of a line: of each column the first, lowest, highest and last
/// sample, in the order of time, so at most four; and the neighbour on either side.
[[nodiscard]] std::vector<Sample> reduced(std::span<const Sample> samples, Range range,
                                          int columns);

/// Mean and band of the last days before and on a day.
struct BandPoint {
    std::int32_t day = 0;
    double mean = 0;
    double low = 0;
    double high = 0;
};

/// Bollinger's band: the mean of the last `window` samples and `sigmas` standard deviations (of
/// the whole, not of a sample) on both sides. Begins at the window's last sample; one pass.
[[nodiscard]] std::vector<BandPoint> bandOf(std::span<const Sample> samples, int window,
                                            double sigmas);
[[nodiscard]] std::span<const BandPoint> seenOf(std::span<const BandPoint> band, Range range);
/// One point a column: the widest band and the last mean; and the neighbour on either side.
[[nodiscard]] std::vector<BandPoint> reduced(std::span<const BandPoint> band, Range range,
                                             int columns);

/// Standard deviation of the logarithmic changes between the samples, for a year of 252 of them;
/// 0 of fewer than three.
[[nodiscard]] double yearlyVolatility(std::span<const Sample> samples);

}  // namespace seabridge::charts
