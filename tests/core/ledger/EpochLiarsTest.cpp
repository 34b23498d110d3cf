// SPDX-License-Identifier: GPL-3.0-or-later
// Up to f members lie in a change of the epoch, and make up blocks that change the members: nothing
// that was certified is lost by it.
#include "EpochCases.h"
#include "support/torture/Torture.h"

#include <QtTest>

#include <map>
#include <random>
#include <set>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;
using Decided = EpochDecision::Kind;

namespace {

constexpr Height kHighest = 4;

/// Honest members that follow the rules under an order that shows different things to different
/// ones, which may change the members once; liars that do what they like, and make up headers.
class World {
public:
    World(std::uint64_t seed, bool mayChange)
        : random_(seed), n_((mayChange ? 2 : 1) + random_() % 7), mayChange_(mayChange),
          members_(n_ + 1) {
        const auto liars = mayChange ? faultsOf(n_ - 1) : faultsOf(n_);
        for (std::size_t i = 0; i < liars; ++i) members_[n_ - 1 - i].lies = random_() % 4 != 0;
        known_[base_.id()] = base_;
        for (auto& member : members_) member.tip = base_;
    }

    /// True if all went as it must.
    bool play() {
        for (std::uint64_t epoch = 0; epoch < 4; ++epoch) {
            for (std::size_t step = 0; step < 4 * n_; ++step) vote(random_() % members_.size());
            change(epoch + 1);
        }
        return fine_;
    }
    [[nodiscard]] std::size_t certifiedCount() const { return certified_.size(); }
    [[nodiscard]] std::size_t aboveChanges() const { return aboveChanges_; }
    [[nodiscard]] std::size_t decidedCount() const { return decided_; }

private:
    struct Member {
        bool lies = false;
        std::uint64_t epoch = 0;      ///< that it votes in
        std::uint64_t promised = 0;
        Header tip;
        std::size_t revote = 0;       ///< next of `kept`
        std::vector<Header> kept;
        std::vector<Vote> votes;
    };

    [[nodiscard]] bool signs(std::size_t member, const Header& header) const {
        switch (header.members.data[0]) {
            case kBefore: return member < n_;
            case kWithOne: return true;
            case kLessOne: return member > 0 && member < n_;
            default: return false;
        }
    }
    [[nodiscard]] const Header& anyKnown() {
        auto any = known_.begin();
        std::advance(any, static_cast<std::ptrdiff_t>(random_() % known_.size()));
        return any->second;
    }

    void lie(std::size_t at) {
        auto header = anyKnown();
        if (random_() % 2 == 0 && header.height <= kHighest) {
            header = headerAfter(header, 100 + random_() % 2, std::uint8_t(random_() % 4));
            known_[header.id()] = header;
        }
        if (header.height > 0) cast(at, header, random_() % 4);
    }

    void vote(std::size_t at) {
        auto& member = members_[at];
        if (member.lies) return lie(at);
        if (member.epoch < member.promised) return;
        if (member.revote < member.kept.size()) {
            const auto header = member.kept[member.revote++];
            if (signs(at, header)) cast(at, header, member.epoch);
            return;
        }
        if (member.tip.height >= kHighest) return;
        auto next = member.tip.nextMembers.data[0];
        const auto variant = random_() % 8 == 0 ? 1 : 0;
        if (mayChange_ && next == kBefore && random_() % 3 == 0)
            next = random_() % 2 ? kWithOne : kLessOne;
        const auto header = headerAfter(member.tip, std::uint64_t(variant), next, member.epoch);
        known_[header.id()] = member.tip = header;
        if (signs(at, header)) cast(at, header, member.epoch);
    }

    [[nodiscard]] bool hasQuorum(std::uint64_t epoch, const Header& header) const {
        const auto found = cast_.find({epoch, header.id()});
        if (found == cast_.end()) return false;
        std::size_t votes = 0, all = 0;
        for (std::size_t i = 0; i < members_.size(); ++i) {
            if (!signs(i, header)) continue;
            ++all;
            votes += found->second.contains(i) ? 1 : 0;
        }
        return all > 0 && votes >= quorumOf(all);
    }
    /// The epoch in which a change got its own certificate.
    [[nodiscard]] std::optional<std::uint64_t> boundIn(const Header& change) const {
        for (std::uint64_t epoch = 0; epoch < 5; ++epoch)
            if (hasQuorum(epoch, change)) return epoch;
        return std::nullopt;
    }

    void cast(std::size_t at, const Header& header, std::uint64_t epoch) {
        members_[at].votes.push_back(voteOf(at, header, epoch));
        cast_[{epoch, header.id()}].insert(at);
        if (!hasQuorum(epoch, header)) return;
        for (const auto& [place, voters] : cast_)
            if (hasQuorum(place.first, known_.at(place.second)))
                certify(place.first, known_.at(place.second));
    }

    void certify(std::uint64_t epoch, const Header& header) {
        bool isAbove = false;
        for (auto one = header; one.height > 0;) {
            one = known_.at(one.previous);
            if (one.members == one.nextMembers) continue;
            const auto bound = boundIn(one);
            if (!bound) return;
            epoch = std::max(epoch, *bound);
            isAbove = true;
        }
        for (auto one = header; one.height > 0; one = known_.at(one.previous)) {
            const auto [place, isNew] = certified_.emplace(one.height, one.id());
            fine_ &= place->second == one.id();
            in_.emplace(epoch, std::pair(one.height, one.id()));
        }
        aboveChanges_ += isAbove ? 1 : 0;
    }

    void change(std::uint64_t epoch) {
        std::vector<EpochStatement> all;
        for (std::size_t i = 0; i < n_; ++i) {
            auto votes = members_[i].votes;
            if (members_[i].lies) std::erase_if(votes, [&](const auto&) { return random_() % 2; });
            if (random_() % 4 == 0 && !members_[i].lies) continue;
            members_[i].promised = std::max(members_[i].promised, epoch);
            const auto& held = members_[random_() % members_.size()].votes;
            votes.insert(votes.end(), held.begin(), held.end());
            all.push_back(statementBy(i, votes, random_() % 8 != 0));
        }
        for (int opening = 0; opening < 2; ++opening) {
            for (int step = 0; step < 3; ++step) vote(random_() % members_.size());
            auto some = all;
            std::ranges::shuffle(some, random_);
            const auto count = some.empty() ? 0 : random_() % (some.size() + 1);
            some.resize(std::max<std::size_t>(count, std::min(some.size(), quorumOf(n_))));
            open(epoch, some);
        }
    }

    void open(std::uint64_t epoch, const std::vector<EpochStatement>& statements) {
        std::vector<Header> headers;
        const bool someMissing = random_() % 3 == 0;
        for (const auto& [id, header] : known_)
            if (header.height > 0 && !(someMissing && random_() % 8 == 0))
                headers.push_back(header);
        const auto ground = groundAt(base_, epoch);
        const auto decision = decideEpoch(ground, signersOf(n_), statements, headers);
        if (decision.kind != Decided::Keeps) return;
        ++decided_;
        // Who reads entry 0 has no more than what it holds.
        const auto needed = headersNeeded(ground, statements, headers);
        const auto again = decideEpoch(ground, signersOf(n_), statements, needed);
        fine_ &= again.kind == Decided::Keeps && again.headerId == decision.headerId;
        const auto chain = chainTo(ground, decision.headerId, needed);
        fine_ &= chain.has_value();
        if (!fine_) return;
        const auto& kept = *chain;
        for (const auto& [before, place] : in_)
            fine_ &= before >= epoch || (place.first <= kept.size() &&
                                         kept[place.first - 1].id() == place.second);
        for (auto& member : members_) {
            if (member.lies || member.epoch >= epoch || member.promised > epoch ||
                random_() % 3 == 0)
                continue;
            member.epoch = epoch;
            member.kept = kept;
            member.revote = 0;
            member.tip = kept.empty() ? base_ : kept.back();
        }
    }

    std::mt19937_64 random_;
    std::size_t n_;
    bool mayChange_;
    std::vector<Member> members_;  ///< the last is the one that may be admitted
    Header base_;
    std::map<base::Hash, Header> known_;
    std::map<std::pair<std::uint64_t, base::Hash>, std::set<std::size_t>> cast_;
    std::map<Height, base::Hash> certified_;
    std::set<std::pair<std::uint64_t, std::pair<Height, base::Hash>>> in_;  ///< by epoch
    std::size_t aboveChanges_ = 0;
    std::size_t decided_ = 0;
    bool fine_ = true;
};

}  // namespace

class EpochLiarsTest : public QObject {
    Q_OBJECT
private slots:
    void nothingCertifiedIsLostNorTwice_data() {
        QTest::addColumn<bool>("mayChange");
        QTest::newRow("the same members") << false;
        QTest::newRow("other members after a block") << true;
    }
    void nothingCertifiedIsLostNorTwice() {
        QFETCH(bool, mayChange);
        std::size_t certified = 0, above = 0, decisions = 0;
        const auto first = support::seedOf("EpochLiarsTest");
        for (auto seed = first; seed < first + sized(600, 60'000); ++seed) {
            World world(seed, mayChange);
            QVERIFY2(world.play(), qPrintable(QString("seed %1").arg(seed)));
            certified += world.certifiedCount();
            above += world.aboveChanges();
            decisions += world.decidedCount();
        }
        const auto counts = QString("%1 certified, %2 times above a change, %3 decisions")
                                .arg(certified).arg(above).arg(decisions);
        qInfo("%s", qPrintable(counts));
        QVERIFY2(certified > 300 && decisions > 300 && (above > 50) == mayChange,
                 qPrintable(counts));
    }
};

QTEST_GUILESS_MAIN(EpochLiarsTest)
#include "EpochLiarsTest.moc"
