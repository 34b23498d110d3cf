// SPDX-License-Identifier: GPL-3.0-or-later
// What does not exist stops no change of the epoch, whatever up to f members say; and where people
// have the last word.
#include "EpochCases.h"
#include "support/torture/Torture.h"

#include <QtTest>

#include <random>
#include <set>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;
using Decided = EpochDecision::Kind;

namespace {

using Random = std::mt19937_64;

/// Everybody who lives has spoken. Honest members have voted along one chain; those that lie, and
/// those that are gone for good, are f together.
struct Spoken {
    std::size_t n = 0;
    Header base;
    std::vector<Header> real;
    std::vector<Header> headers;
    std::vector<EpochStatement> said;
    std::set<OrgId> liars;

    Spoken(Random& random, bool changes) : n(4 + random() % 7) {
        const auto liarCount = 1 + random() % faultsOf(n);
        const auto dead = random() % (faultsOf(n) - liarCount + 1);
        const auto length = random() % 4;
        for (std::size_t i = 0; i < length; ++i) {
            const auto& before = real.empty() ? base : real.back();
            const auto next = changes && i == 0 ? kWithOne : before.nextMembers.data[0];
            real.push_back(headerAfter(before, 0, next));
        }
        headers = real;
        for (int i = 0; i < 6; ++i) {
            const auto at = random() % (headers.size() + 1);
            const auto before = at == 0 ? base : headers[at - 1];
            headers.push_back(headerAfter(before, 100 + random() % 2, std::uint8_t(random() % 4)));
        }
        std::vector<Vote> heard;
        for (std::size_t m = 0; m < n; ++m) {
            std::vector<Vote> votes;
            const auto voted = random() % (real.size() + 1);
            for (std::size_t i = 0; i < voted; ++i) votes.push_back(voteOf(m, real[i]));
            if (m < liarCount) {
                liars.insert(memberAt(m));
                votes.clear();
                for (const auto& header : headers)
                    if (random() % 2 == 0) votes.push_back(voteOf(m, header));
            }
            if (random() % 2 == 0) heard.insert(heard.end(), votes.begin(), votes.end());
            if (m >= liarCount && m < liarCount + dead) continue;
            said.push_back(statementBy(m, votes));
        }
        said.back().votes.insert(said.back().votes.end(), heard.begin(), heard.end());
    }
    [[nodiscard]] EpochDecision decision() const { return decided(base, n, said, headers); }
    [[nodiscard]] bool isReal(const base::Hash& id) const {
        return id == base.id() ||
               std::ranges::any_of(real, [&](const auto& one) { return one.id() == id; });
    }
    void honestName(const base::Hash& id) {
        for (auto& one : said)
            if (!liars.contains(one.member)) one.keep = id;
    }
};

}  // namespace

class EpochNamingTest : public QObject {
    Q_OBJECT
private slots:
    void whatOnlyLiarsSpeakOfCountsForNothing() {
        const auto seed = support::seedOf("EpochNamingTest spoken");
        Random random(seed);
        for (std::size_t round = 0; round < support::sized(4000, 200'000); ++round) {
            const Spoken world(random, false);
            const auto decision = world.decision();
            QVERIFY2(decision.kind == Decided::Keeps && world.isReal(decision.headerId),
                     qPrintable(QString("round %1").arg(round)));
        }
    }

    /// Above a true change any vote counts, a liar's too. Then honest people have the last word.
    void aboveATrueChangePeopleNameWhatIsReal() {
        Random random(support::seedOf("EpochNamingTest named"));
        std::size_t named = 0;
        for (std::size_t round = 0; round < support::sized(4000, 200'000); ++round) {
            Spoken world(random, true);
            auto decision = world.decision();
            if (decision.kind == Decided::Keeps && world.isReal(decision.headerId)) continue;
            auto wanted = world.base.id();
            for (const auto& one : decision.candidates)
                if (world.isReal(one.headerId)) wanted = one.headerId;
            world.honestName(wanted);
            decision = world.decision();
            QVERIFY2(decision.kind == Decided::Keeps && decision.headerId == wanted,
                     qPrintable(QString("round %1").arg(round)));
            ++named;
        }
        QVERIFY(named > 100);
    }

    void aMadeUpChangeLiftsNothingAboveIt() {
        const Header base;
        const auto change = headerAfter(base, 1, kMadeUp);
        const auto above = plainAfter(change, 1);
        std::vector said{statementBy(0, {}), statementBy(1, {}), statementBy(2, {}),
                         statementBy(3, {voteOf(3, above)})};
        const auto keepsGround = [&](const std::vector<Header>& headers) {
            const auto decision = decided(base, 4, said, headers);
            return decision.kind == Decided::Keeps && decision.headerId == base.id();
        };
        QVERIFY(keepsGround({change, above}));
        QVERIFY(keepsGround({change}));
        said[3].votes.push_back(voteOf(3, change));
        QVERIFY(keepsGround({change, above}));
        // A vote for the one above alone says nothing either while somebody is silent.
        said.erase(said.begin());
        said[2].votes.pop_back();
        QVERIFY(keepsGround({change, above}));
    }

    void theGroundIsNamedWhereNobodyHonestIsSeenToHaveVoted() {
        const Header base;
        const auto lost = plainAfter(base, 1);
        // Two of four lost their locks, and a third one's vote is all that is known.
        std::vector said{statementBy(0, {}), statementBy(1, {}, false), statementBy(2, {}, false),
                         statementBy(3, {voteOf(3, lost)})};
        const auto decide = [&] { return decided(base, 4, said, {lost}); };
        QVERIFY(decide().kind == Decided::Naming);
        for (std::size_t i = 0; i < 3; ++i) said[i].keep = base.id();
        QVERIFY(decide().kind == Decided::Keeps && decide().headerId == base.id());
        // More than f are seen to have voted for it, so it is on an honest one's disk.
        said[0].votes = {voteOf(0, lost)};
        QVERIFY(decide().kind == Decided::Naming);
        for (std::size_t i = 0; i < 3; ++i) said[i].keep = lost.id();
        QVERIFY(decide().kind == Decided::Keeps && decide().headerId == lost.id());
    }

    void whatFollowsFromTheVotesIsNotNamedAway() {
        const Header base;
        const auto block = plainAfter(base, 1);
        std::vector<EpochStatement> said;
        for (std::size_t i = 0; i < 4; ++i)
            said.push_back(statementBy(i, i < 2 ? std::vector{voteOf(i, block)}
                                                : std::vector<Vote>()));
        said.pop_back();
        for (auto& one : said) one.keep = base.id();
        const auto decision = decided(base, 4, said, {block});
        QVERIFY(decision.kind == Decided::Keeps && decision.headerId == block.id());
    }
};

QTEST_GUILESS_MAIN(EpochNamingTest)
#include "EpochNamingTest.moc"
