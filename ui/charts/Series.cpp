// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Series.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace seabridge::charts {

namespace {

constexpr double kTradingDays = 252;
/// Rounding does not pile up over more samples than this.
constexpr std::size_t kFreshEvery = 512;

template <class Point>
std::span<const Point> within(std::span<const Point> points, Range range) {
    auto first = std::ranges::lower_bound(points, range.from, {}, [](const Point& p) {
        return static_cast<double>(p.day);
    });
    auto last = std::ranges::upper_bound(points, range.to, {}, [](const Point& p) {
        return static_cast<double>(p.day);
    });
    if (first != points.begin()) --first;
    if (last != points.end()) ++last;
    return first < last ? std::span(first, last) : std::span<const Point>();
}

/// Calls `each` with the points of one column after the other; those outside stand alone.
template <class Point, class Each>
void byColumn(std::span<const Point> points, Range range, int columns, Each each) {
    const double perDay = columns / range.span();
    const auto columnOf = [&](const Point& point) {
        if (point.day < range.from) return -1;
        if (point.day > range.to) return columns + 1;
        return static_cast<int>((point.day - range.from) * perDay);
    };
    for (std::size_t begin = 0; begin < points.size();) {
        const int column = columnOf(points[begin]);
        std::size_t end = begin + 1;
        while (end < points.size() && columnOf(points[end]) == column) ++end;
        each(points.subspan(begin, end - begin));
        begin = end;
    }
}

}  // namespace

std::span<const Sample> seenOf(std::span<const Sample> samples, Range range) {
    return within(samples, range);
}

std::span<const BandPoint> seenOf(std::span<const BandPoint> band, Range range) {
    return within(band, range);
}

std::vector<Sample> reduced(std::span<const Sample> samples, Range range, int columns) {
    std::vector<Sample> out;
    byColumn(within(samples, range), range, std::max(1, columns), [&](auto column) {
        const auto [low, high] = std::ranges::minmax_element(column, {}, &Sample::value);
        std::array kept{column.front(), *low, *high, column.back()};
        std::ranges::sort(kept, {}, &Sample::day);
        const auto rest = std::ranges::unique(kept, {}, &Sample::day);
        out.insert(out.end(), kept.begin(), rest.begin());
    });
    return out;
}

std::vector<BandPoint> bandOf(std::span<const Sample> samples, int window, double sigmas) {
    std::vector<BandPoint> out;
    const auto size = static_cast<std::size_t>(std::max(1, window));
    if (samples.size() < size) return out;
    out.reserve(samples.size() - size + 1);
    const auto count = static_cast<double>(size);
    double base = 0;  // sums run over the distance from it, which is small
    double sum = 0;
    double squares = 0;
    for (std::size_t end = size; end <= samples.size(); ++end) {
        if ((end - size) % kFreshEvery == 0) {
            base = samples[end - 1].value;
            sum = squares = 0;
            for (const Sample& s : samples.subspan(end - size, size)) {
                sum += s.value - base;
                squares += (s.value - base) * (s.value - base);
            }
        } else {
            const double in = samples[end - 1].value - base;
            const double gone = samples[end - 1 - size].value - base;
            sum += in - gone;
            squares += in * in - gone * gone;
        }
        const double mean = sum / count;
        const double half = sigmas * std::sqrt(std::max(0.0, squares / count - mean * mean));
        out.push_back({samples[end - 1].day, base + mean, base + mean - half, base + mean + half});
    }
    return out;
}

std::vector<BandPoint> reduced(std::span<const BandPoint> band, Range range, int columns) {
    std::vector<BandPoint> out;
    byColumn(within(band, range), range, std::max(1, columns), [&](auto column) {
        BandPoint kept = column.back();
        kept.low = std::ranges::min(column, {}, &BandPoint::low).low;
        kept.high = std::ranges::max(column, {}, &BandPoint::high).high;
        out.push_back(kept);
    });
    return out;
}

double yearlyVolatility(std::span<const Sample> samples) {
    if (samples.size() < 3) return 0;
    const auto changeAt = [&](std::size_t i) {
        return std::log(samples[i].value / samples[i - 1].value);
    };
    const auto count = static_cast<double>(samples.size() - 1);
    const double mean = std::log(samples.back().value / samples.front().value) / count;
    double squares = 0;
    for (std::size_t i = 1; i < samples.size(); ++i)
        squares += (changeAt(i) - mean) * (changeAt(i) - mean);
    return std::sqrt(squares / (count - 1) * kTradingDays);
}

}  // namespace seabridge::charts
