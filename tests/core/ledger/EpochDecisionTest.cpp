// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/EpochChange.h"

#include <QtTest>

#include <random>
#include <set>

using namespace seabridge;
using namespace seabridge::ledger;
using Decided = EpochDecision::Kind;

namespace {

OrgId memberAt(std::size_t i) {
    OrgId out;
    out.data[0] = static_cast<std::uint8_t>(i + 1);
    return out;
}
std::vector<Signer> signersOf(std::size_t n) {
    std::vector<Signer> out;
    for (std::size_t i = 0; i < n; ++i) out.push_back({memberAt(i), {}});
    return out;
}
Header headerAfter(const Header& before, std::uint64_t variant, std::uint64_t epoch = 0) {
    Header out;
    out.height = before.height + 1;
    out.epoch = epoch;
    out.previous = before.id();
    out.lastPosition = variant;
    return out;
}
Vote voteOf(std::size_t member, const Header& header, std::uint64_t epoch) {
    return {memberAt(member), {epoch, header.height, header.id()}, {}};
}
EpochGround groundAt(const Header& header, std::uint64_t epoch) {
    return {epoch, header.height, header.id()};
}
EpochStatement statementBy(std::size_t member, std::vector<Vote> votes, bool knows = true) {
    EpochStatement out;
    out.member = memberAt(member);
    out.knowsVotes = knows;
    out.votes = std::move(votes);
    return out;
}

/// One place, three headers, statements of a random world: what may be certified there, tried out
/// over every set of liars.
struct Place {
    std::size_t n = 0;
    std::vector<std::set<int>> shown;   ///< by member
    std::vector<bool> tells;            ///< knows its votes and has given a statement

    /// Nothing if no set of liars explains what is shown.
    [[nodiscard]] std::optional<bool> possible(int header) const {
        std::optional<bool> out;
        const auto f = faultsOf(n);
        for (unsigned liars = 0; liars < (1U << n); ++liars) {
            if (static_cast<std::size_t>(__builtin_popcount(liars)) > f) continue;
            std::size_t votes = 0;
            bool consistent = true;
            for (std::size_t m = 0; m < n; ++m) {
                const bool lies = (liars >> m) & 1U;
                if (!lies && shown[m].size() > 1) consistent = false;
                const bool did = shown[m].contains(header) || lies ||
                                 (!tells[m] && shown[m].empty());
                votes += did ? 1 : 0;
            }
            if (consistent) out = out.value_or(false) || votes >= quorumOf(n);
        }
        return out;
    }
};

/// Honest members that follow the rules, liars that do what they like, an order that shows
/// different things to different members, epochs that begin with different statements: what gets
/// certified?
class World {
public:
    World(std::uint64_t seed) : random_(seed), n_(1 + random_() % 7), members_(n_) {
        for (std::size_t i = 0; i < faultsOf(n_); ++i) members_[i].lies = random_() % 4 != 0;
        base_.height = 0;
        known_[base_.id()] = base_;
        for (auto& member : members_) member.tip = base_;
    }

    /// True if all went as it must.
    bool play() {
        for (std::uint64_t epoch = 0; epoch < 4; ++epoch) {
            for (int step = 0; step < 12; ++step) vote(random_() % n_);
            change(epoch + 1);
        }
        return fine_;
    }
    [[nodiscard]] std::size_t certifiedCount() const { return certified_.size(); }
    [[nodiscard]] std::size_t decided() const { return decided_; }

private:
    struct Member {
        bool lies = false;
        std::uint64_t epoch = 0;      ///< that it votes in
        std::uint64_t promised = 0;
        bool opened = true;           ///< has entered the epoch
        Header tip;
        std::size_t revote = 0;       ///< next of `kept`
        std::vector<Header> kept;
        std::vector<Vote> votes;
    };

    void vote(std::size_t at) {
        auto& member = members_[at];
        if (member.lies) {
            auto any = known_.begin();
            std::advance(any, static_cast<std::ptrdiff_t>(random_() % known_.size()));
            if (any->second.height > 0) cast(at, any->second, random_() % 4);
            return;
        }
        if (!member.opened || member.epoch < member.promised) return;
        if (member.revote < member.kept.size())
            return cast(at, member.kept[member.revote++], member.epoch);
        if (member.tip.height >= 4) return;
        auto next = headerAfter(member.tip, random_() % 2, member.epoch);
        known_[next.id()] = next;
        member.tip = next;
        cast(at, next, member.epoch);
    }

    void cast(std::size_t at, const Header& header, std::uint64_t epoch) {
        members_[at].votes.push_back(voteOf(at, header, epoch));
        auto& voters = cast_[{epoch, header.id()}];
        voters.insert(at);
        if (voters.size() < quorumOf(n_)) return;
        for (auto one = header; one.height > 0; one = known_.at(one.previous)) {
            const auto [place, isNew] = certified_.emplace(one.height, one.id());
            fine_ &= place->second == one.id();
            in_.emplace(epoch, std::pair(one.height, one.id()));
        }
    }

    void change(std::uint64_t epoch) {
        std::vector<EpochStatement> all;
        for (std::size_t i = 0; i < n_; ++i) {
            auto votes = members_[i].votes;
            if (members_[i].lies) std::erase_if(votes, [&](const auto&) { return random_() % 2; });
            if (random_() % 4 != 0 || members_[i].lies) {
                members_[i].promised = std::max(members_[i].promised, epoch);
                const auto other = random_() % n_;  // holds some votes of others too
                const auto& held = members_[other].votes;
                votes.insert(votes.end(), held.begin(), held.end());
                all.push_back(statementBy(i, votes, random_() % 8 != 0));
            }
        }
        // The votes go on where they may, before and after the decision.
        for (int opening = 0; opening < 2; ++opening) {
            for (int step = 0; step < 3; ++step) vote(random_() % n_);
            auto some = all;
            std::ranges::shuffle(some, random_);
            const auto count = some.empty() ? 0 : random_() % (some.size() + 1);
            some.resize(std::max<std::size_t>(count, std::min(some.size(), quorumOf(n_))));
            open(epoch, some);
        }
    }

    void open(std::uint64_t epoch, const std::vector<EpochStatement>& statements) {
        std::vector<Header> headers;
        for (const auto& [id, header] : known_) headers.push_back(header);
        const auto ground = groundAt(base_, epoch);
        const auto decision = decideEpoch(ground, signersOf(n_), statements, headers);
        if (decision.kind != Decided::Keeps) return;
        ++decided_;
        const auto kept = *chainTo(ground, decision.headerId, headers);
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
    std::vector<Member> members_;
    Header base_;
    std::map<base::Hash, Header> known_;
    std::map<std::pair<std::uint64_t, base::Hash>, std::set<std::size_t>> cast_;
    std::map<Height, base::Hash> certified_;
    std::set<std::pair<std::uint64_t, std::pair<Height, base::Hash>>> in_;  ///< by epoch
    std::size_t decided_ = 0;
    bool fine_ = true;
};

}  // namespace

class EpochDecisionTest : public QObject {
    Q_OBJECT
private slots:
    void saysExactlyWhatMayHaveBeenCertified() {
        std::mt19937_64 random(20'261'126);
        std::size_t asked = 0;
        for (int round = 0; round < 20'000; ++round) {
            const auto n = 1 + random() % 7;
            Place place{n, std::vector<std::set<int>>(n), std::vector<bool>(n, false)};
            const Header base;
            const std::vector<Header> headers{headerAfter(base, 0), headerAfter(base, 1),
                                              headerAfter(base, 2)};
            std::vector<EpochStatement> statements;
            std::vector<Vote> votes;
            for (std::size_t m = 0; m < n; ++m) {
                const auto count = random() % 12 == 0 ? 2 : random() % 2 + random() % 2;
                for (std::size_t i = 0; i < std::min<std::size_t>(count, 2); ++i)
                    place.shown[m].insert(int(random() % 3));
                for (const auto header : place.shown[m])
                    votes.push_back(voteOf(m, headers[std::size_t(header)], 0));
                if (random() % 4 == 0) continue;
                place.tells[m] = random() % 6 != 0;
                statements.push_back(statementBy(m, {}, place.tells[m]));
            }
            if (statements.size() < quorumOf(n) || !place.possible(0)) continue;
            statements.front().votes = votes;
            const auto decision =
                decideEpoch(groundAt(base, 1), signersOf(n), statements, headers);
            std::set<base::Hash> expected, found;
            for (int header = 0; header < 3; ++header)
                if (*place.possible(header) &&
                    std::ranges::any_of(place.shown,
                                        [&](const auto& one) { return one.contains(header); }))
                    expected.insert(headers[std::size_t(header)].id());
            for (const auto& one : decision.candidates) found.insert(one.headerId);
            QVERIFY2(found == expected, qPrintable(QString("round %1").arg(round)));
            // At another height nobody is seen to have voted for anything.
            Place elsewhere{n, std::vector<std::set<int>>(n), place.tells};
            std::size_t liars = 0;
            for (std::size_t m = 0; m < n; ++m)
                if (place.shown[m].size() > 1) ++liars, elsewhere.tells[m] = false;
            std::size_t silent = 0;
            for (std::size_t m = 0; m < n; ++m) silent += elsewhere.tells[m] ? 0 : 1;
            const bool unseen = silent + faultsOf(n) - liars >= quorumOf(n);
            QCOMPARE(decision.kind == Decided::Keeps, !unseen && expected.size() <= 1);
            ++asked;
        }
        QVERIFY(asked > 5000);
    }

    void nothingCertifiedIsLostNorTwice() {
        std::size_t certified = 0, decided = 0;
        for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
            World world(seed);
            QVERIFY2(world.play(), qPrintable(QString("seed %1").arg(seed)));
            certified += world.certifiedCount();
            decided += world.decided();
        }
        // Otherwise nothing was tried.
        QVERIFY2(certified > 1000 && decided > 1000,
                 qPrintable(QString("%1 certified, %2 decided").arg(certified).arg(decided)));
    }

    void twoAndTwoMustBeNamedByAQuorum() {
        const Header base;
        const auto a = headerAfter(base, 1), b = headerAfter(base, 2);
        std::vector<EpochStatement> said{
            statementBy(0, {voteOf(0, a, 0)}), statementBy(1, {voteOf(1, a, 0)}),
            statementBy(2, {voteOf(2, b, 0)}), statementBy(3, {voteOf(3, b, 0)})};
        const auto decide = [&] {
            return decideEpoch(groundAt(base, 1), signersOf(4), said, std::vector{a, b});
        };
        QVERIFY(decide().kind == Decided::Naming);
        QCOMPARE(decide().candidates.size(), std::size_t(2));
        said[0].keep = said[1].keep = b.id();
        QVERIFY(decide().kind == Decided::Naming);
        said[2].keep = b.id();
        QVERIFY(decide().kind == Decided::Keeps && decide().headerId == b.id());
        // A name for what nobody voted for names nothing.
        said[0].keep = said[1].keep = said[2].keep = headerAfter(base, 3).id();
        QVERIFY(decide().kind == Decided::Naming);
        // Who is seen to vote twice is the liar that there may be.
        for (auto& one : said) one.keep.reset();
        said[0].votes.push_back(voteOf(3, a, 0));
        QVERIFY(decide().kind == Decided::Keeps && decide().headerId == a.id());
    }

    void asksForMoreStatementsAndHeaders() {
        const Header base;
        const auto a = headerAfter(base, 1), b = headerAfter(a, 1);
        const auto decide = [&](const std::vector<EpochStatement>& said,
                                const std::vector<Header>& headers) {
            return decideEpoch(groundAt(base, 1), signersOf(4), said, headers);
        };
        const auto one = statementBy(0, {voteOf(0, a, 0), voteOf(0, b, 0)});
        const auto two = statementBy(1, {voteOf(1, a, 0)});
        QVERIFY(decide({one, two}, {a, b}).kind == Decided::Statements);
        // One vote, one silent and one liar are three of four, for the upper one as well.
        const auto three = decide({one, two, statementBy(2, {})}, {a, b});
        QVERIFY(three.kind == Decided::Keeps && three.headerId == b.id());
        QVERIFY(decide({one, two, statementBy(2, {})}, {b}).kind != Decided::Keeps);
        QVERIFY(decide({two, statementBy(2, {}), statementBy(3, {})}, {}).kind == Decided::Headers);
        const auto all =
            decide({one, two, statementBy(2, {}), statementBy(3, {})}, {a, b});
        QVERIFY(all.kind == Decided::Keeps && all.headerId == a.id());
        const auto none = decide({statementBy(0, {}), two, statementBy(2, {}), statementBy(3, {})},
                                 {});
        QVERIFY(none.kind == Decided::Keeps && none.headerId == base.id());
    }

    void aboveAChangeOfTheMembersEveryVoteCounts() {
        const Header base;
        auto change = headerAfter(base, 1);
        change.nextMembers.data[0] = 1;
        const auto above = headerAfter(change, 1);
        const auto decide = [&](const Header& below, const Header& upper) {
            std::vector<EpochStatement> said;
            for (std::size_t i = 0; i < 4; ++i)
                said.push_back(statementBy(i, {voteOf(i, below, 0)}));
            said[0].votes.push_back(voteOf(0, upper, 0));
            return decideEpoch(groundAt(base, 1), signersOf(4), said, std::vector{below, upper});
        };
        QVERIFY(decide(change, above).headerId == above.id());
        const auto plain = headerAfter(base, 1);
        QVERIFY(decide(plain, headerAfter(plain, 1)).headerId == plain.id());
    }

    void aStatementWithoutTheLockIsASignatureOnly() {
        const Header base;
        const auto a = headerAfter(base, 1);
        // Of three members, one without its lock may have been the third for what two voted for.
        const auto decision = decideEpoch(
            groundAt(base, 1), signersOf(3),
            std::vector{statementBy(0, {voteOf(0, a, 0)}), statementBy(1, {voteOf(1, a, 0)}),
                        statementBy(2, {}, false)},
            std::vector{a});
        QVERIFY(decision.kind == Decided::Keeps && decision.headerId == a.id());
        // Two of four without: a header that nobody shows may have been certified.
        std::vector said{statementBy(0, {}), statementBy(1, {}), statementBy(2, {}, false),
                         statementBy(3, {}, false)};
        const auto blind = [&] {
            return decideEpoch(groundAt(base, 1), signersOf(4), said, std::vector<Header>());
        };
        QVERIFY(blind().kind == Decided::Naming);
        for (std::size_t i = 0; i < 3; ++i) said[i].keep = base.id();
        QVERIFY(blind().kind == Decided::Keeps && blind().headerId == base.id());
    }
};

QTEST_GUILESS_MAIN(EpochDecisionTest)
#include "EpochDecisionTest.moc"
