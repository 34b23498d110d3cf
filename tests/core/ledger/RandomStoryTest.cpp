// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Rules.h"
#include "support/Ballots.h"
#include "support/Deal.h"

#include <QtTest>

#include <random>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

__extension__ using Wide = __int128;

const std::vector<std::string> kFirms{"Aoba", "Brio", "Lingnan"};
const std::vector<std::string> kCurrencies{"CNY", "JPY", "USD"};

/// What the ledger should say, by sums that share nothing with it.
struct Oracle {
    struct Owed {
        std::string trade, debtor, creditor, currency;
        std::uint32_t index = 0;
        std::int64_t amount = 0;
        bool isLocked = false;  ///< to CNY, at 7191 / 1000 CNY per USD
        enum { Open, Funded, Settled } is = Open;
        TimeMs voidableAfter = 0;
        TxId hold;
        std::size_t waitsFor = 0;
    };
    struct Deposit {
        std::string trade, owner, currency;
        std::int64_t amount = 0;
        enum { Asked, Posted, Returned } is = Asked;
    };
    std::map<std::pair<std::string, std::string>, std::pair<std::int64_t, std::int64_t>> money;
    std::map<std::string, std::int64_t> issued;
    std::vector<Owed> owed;
    std::vector<Deposit> deposits;
    bool isFourthActive = true;

    std::int64_t& free(const std::string& org, const std::string& code) {
        return money[{org, code}].first;
    }
    std::int64_t& held(const std::string& org, const std::string& code) {
        return money[{org, code}].second;
    }
    bool move(const std::string& from, const std::string& to, const std::string& code,
              std::int64_t amount) {
        if (free(from, code) < amount) return false;
        free(from, code) -= amount;
        free(to, code) += amount;
        return true;
    }
    bool hold(const std::string& org, const std::string& code, std::int64_t amount) {
        if (free(org, code) < amount) return false;
        free(org, code) -= amount;
        held(org, code) += amount;
        return true;
    }
};

/// Minor units of CNY for those of USD at 7.191, both of scale 2, rounded up.
std::int64_t yuanFor(std::int64_t usdMinor) {
    return std::int64_t((Wide(usdMinor) * 7191 + 999) / 1000);
}

struct Walk {
    Scene scene;
    Oracle oracle;
    std::mt19937_64 random;
    std::map<std::string, int> done;

    explicit Walk(std::uint64_t seed) : random(seed) {}

    std::size_t below(std::size_t n) { return std::size_t(random() % n); }
    std::int64_t amount() { return 1 + std::int64_t(below(below(3) == 0 ? 1'000'000 : 20'000)); }
    const std::string& firm() { return kFirms[below(kFirms.size())]; }
    const std::string& currency() { return kCurrencies[below(kCurrencies.size())]; }
    std::pair<std::string, std::string> twoFirms() {
        const auto first = below(3);
        return {kFirms[first], kFirms[(first + 1 + below(2)) % 3]};
    }
    PendingStatus statusOf(const TxId& id) { return scene.state().get<Pending>(id)->status; }
    /// Maker, checker, and perhaps a no: true if it was done.
    bool act(const std::string& org, const Action& action) {
        const auto id = scene.as(org, "finance").does(action).expect(Reject::Waiting).id;
        return finish(id, {{org, "approver"}});
    }
    bool finish(const TxId& id, const std::vector<std::pair<std::string, std::string>>& others) {
        for (const auto& [org, who] : others) {
            const auto fate = below(20);
            if (fate == 0) scene.as(org, who).declines("no").expect(Reject::None);
            if (fate == 1) scene.as(org, who).returns("again").expect(Reject::None);
            if (fate < 2) return false;
            scene.as(org, who).does(Approve{id}).expect(Reject::None);
        }
        return statusOf(id) == PendingStatus::Done;
    }
    void must(bool happened, bool wanted, const TxId& id, const std::string& what) {
        const auto status = statusOf(id);
        if (status == PendingStatus::Declined || status == PendingStatus::Returned) return;
        if (happened != wanted) throw std::logic_error(what + ": the oracle says otherwise");
        ++done[what + (happened ? "" : " refused")];
    }

    void issue() {
        const auto to = below(3) == 0 ? "Bank" : firm();
        const auto code = currency();
        const auto minor = amount();
        if (!act("Bank", IssueCurrency{scene.org(to), {{code}, minor}, ""})) return;
        oracle.free(to, code) += minor;
        oracle.issued[code] += minor;
        ++done["issue"];
    }
    void pay() {
        const auto [from, to] = twoFirms();
        const auto code = currency();
        const auto minor = amount();
        const auto happened = act(from, Pay{scene.org(to), {{code}, minor}, "n"});
        const bool affordable = oracle.free(from, code) >= minor;
        must(happened, affordable, scene.pending(), "pay");
        if (happened) (void)oracle.move(from, to, code, minor);
    }
    void trade() {
        const auto [seller, buyer] = twoFirms();
        const auto code = currency();
        const auto parts = 1 + below(3);
        auto terms = termsOf(scene, seller, buyer, {{code}, 0});
        terms.parts.clear();
        for (std::size_t i = 0; i < parts; ++i) {
            terms.parts.push_back({amount(), {DueBasis::Contract, 30}});
            terms.totalMinor += terms.parts.back().amountMinor;
        }
        const bool isLocked = code == "USD" && below(2) == 0;
        if (isLocked) terms.lock = RateLock{{"USD"}, {"CNY"}, *makeRate(7191, 1000), "ECB", {}};
        if (below(2) == 0) terms.sellerDeposit = Money{{"USD"}, amount()};
        if (below(2) == 0) terms.buyerDeposit = Money{{"JPY"}, amount()};
        const auto id = contract(scene, seller, buyer, terms);
        for (std::uint32_t i = 0; i < parts; ++i)
            oracle.owed.push_back({id, buyer, seller, code, i, terms.parts[i].amountMinor, isLocked,
                                   Oracle::Owed::Open, 0, {}, 0});
        if (terms.sellerDeposit)
            oracle.deposits.push_back({id, seller, "USD", terms.sellerDeposit->amountMinor,
                                       Oracle::Deposit::Asked});
        if (terms.buyerDeposit)
            oracle.deposits.push_back({id, buyer, "JPY", terms.buyerDeposit->amountMinor,
                                       Oracle::Deposit::Asked});
        ++done["trade"];
    }
    void settle() {
        if (oracle.owed.empty()) return;
        auto& one = oracle.owed[below(oracle.owed.size())];
        const bool inLock = one.isLocked && below(2) == 0;
        const std::string code = inLock ? "CNY" : one.currency;
        const auto minor = inLock ? yuanFor(one.amount) : one.amount;
        const SettlePlain action{one.trade, one.index, {code}};
        if (one.is != Oracle::Owed::Open) {
            scene.as(one.debtor, "finance").does(action).expect(
                one.is == Oracle::Owed::Settled ? Reject::AlreadySettled : Reject::AlreadyFunded);
            return;
        }
        const bool happened = act(one.debtor, action);
        must(happened, oracle.free(one.debtor, code) >= minor, scene.pending(), "settle");
        if (!happened) return;
        (void)oracle.move(one.debtor, one.creditor, code, minor);
        one.is = Oracle::Owed::Settled;
    }
    void convert() {
        const auto start = oracle.owed.empty() ? 0 : below(oracle.owed.size());
        for (std::size_t i = 0; i < oracle.owed.size(); ++i) {
            auto& one = oracle.owed[(start + i) % oracle.owed.size()];
            if (one.is != Oracle::Owed::Open || one.currency != "USD") continue;
            std::optional<RateLock> rate;
            if (!one.isLocked)
                rate = RateLock{{"USD"}, {"CNY"}, *makeRate(7191, 1000), "bank", {}};
            const auto gives = yuanFor(one.amount);
            const bool affordable = oracle.free(one.debtor, "CNY") >= gives &&
                                    oracle.free("Bank", "USD") >= one.amount;
            const auto id = scene.as(one.debtor, "finance")
                                .does(SettleConverted{one.trade, one.index, scene.org("Bank"),
                                                      {{"CNY"}, gives}, {{"USD"}, one.amount},
                                                      rate})
                                .expect(Reject::Waiting)
                                .id;
            const bool happened = finish(id, {{one.debtor, "approver"}, {"Bank", "finance"},
                                              {"Bank", "approver"}});
            must(happened, affordable, id, "convert");
            if (!happened) return;
            (void)oracle.move(one.debtor, "Bank", "CNY", gives);
            (void)oracle.move("Bank", one.creditor, "USD", one.amount);
            one.is = Oracle::Owed::Settled;
            return;
        }
    }
    void fund() {
        for (std::size_t i = 0; i < oracle.owed.size(); ++i) {
            const auto j = (i + below(oracle.owed.size())) % oracle.owed.size();
            auto& mine = oracle.owed[i];
            auto& other = oracle.owed[j];
            if (mine.is != Oracle::Owed::Open || other.is == Oracle::Owed::Settled ||
                mine.debtor != other.creditor || mine.creditor != other.debtor ||
                mine.currency == other.currency)
                continue;
            if (other.is == Oracle::Owed::Funded &&
                (other.waitsFor != i || scene.now() > other.voidableAfter))
                continue;
            const bool affordable = oracle.free(mine.debtor, mine.currency) >= mine.amount;
            const bool happened = act(mine.debtor, FundObligation{mine.trade, mine.index,
                                                                  other.trade, other.index});
            must(happened, affordable, scene.pending(), "fund");
            if (!happened) return;
            (void)oracle.hold(mine.debtor, mine.currency, mine.amount);
            mine.is = Oracle::Owed::Funded;
            mine.hold = holdIdOf(scene.pending(), 0);
            mine.waitsFor = j;
            mine.voidableAfter = scene.now() + 2 * base::kDayMs;
            if (other.is != Oracle::Owed::Funded) return;
            for (auto* one : {&mine, &other}) {
                oracle.held(one->debtor, one->currency) -= one->amount;
                oracle.free(one->creditor, one->currency) += one->amount;
                one->is = Oracle::Owed::Settled;
            }
            ++done["payment versus payment"];
            return;
        }
    }
    void voidFunding() {
        for (auto& one : oracle.owed) {
            if (one.is != Oracle::Owed::Funded) continue;
            if (scene.now() <= one.voidableAfter) {
                scene.as(one.debtor, "finance").does(VoidFunding{one.hold}).expect(Reject::NotDue);
                return;
            }
            const bool happened = act(one.debtor, VoidFunding{one.hold});
            must(happened, true, scene.pending(), "void");
            if (!happened) return;
            oracle.held(one.debtor, one.currency) -= one.amount;
            oracle.free(one.debtor, one.currency) += one.amount;
            one.is = Oracle::Owed::Open;
            return;
        }
    }
    void deposit() {
        if (oracle.deposits.empty()) return;
        auto& one = oracle.deposits[below(oracle.deposits.size())];
        const Money money{{one.currency}, one.amount};
        if (one.is != Oracle::Deposit::Asked) {
            scene.as(one.owner, "finance").does(PostDeposit{one.trade, money}).expect(
                Reject::AlreadyPosted);
            return;
        }
        const bool happened = act(one.owner, PostDeposit{one.trade, money});
        must(happened, oracle.free(one.owner, one.currency) >= one.amount, scene.pending(),
             "deposit");
        if (!happened) return;
        (void)oracle.hold(one.owner, one.currency, one.amount);
        one.is = Oracle::Deposit::Posted;
    }
    void returnDeposit() {
        if (below(3) != 0) return;
        for (auto& one : oracle.deposits) {
            if (one.is != Oracle::Deposit::Posted) continue;
            const auto trade = *scene.state().get<Trade>(one.trade);
            const auto seller = scene.nameOf(trade.seller);
            const auto buyer = scene.nameOf(trade.buyer);
            const auto id = scene.as(seller, "finance")
                                .does(ReturnDeposit{one.trade, scene.org(one.owner)})
                                .expect(Reject::Waiting)
                                .id;
            const bool happened = finish(id, {{buyer, "finance"}, {seller, "approver"},
                                              {buyer, "approver"}});
            must(happened, true, id, "return");
            if (happened) giveBack(one);
            return;
        }
    }
    void giveBack(Oracle::Deposit& one) {
        oracle.held(one.owner, one.currency) -= one.amount;
        oracle.free(one.owner, one.currency) += one.amount;
        one.is = Oracle::Deposit::Returned;
    }
    /// What found no match goes first, the oldest part of the price before the others.
    bool enforceFunding(const TradeId& trade, const std::string& owner) {
        for (auto& one : oracle.owed) {
            if (one.trade != trade || one.debtor != owner || one.is != Oracle::Owed::Funded ||
                scene.now() <= one.voidableAfter)
                continue;
            scene.as("Bank", "peer").does(Enforce{trade, scene.org(owner)}).expect(Reject::None);
            oracle.held(one.debtor, one.currency) -= one.amount;
            oracle.free(one.debtor, one.currency) += one.amount;
            one.is = Oracle::Owed::Open;
            ++done["enforce funding"];
            return true;
        }
        return false;
    }
    void deliverAndEnforce() {
        for (auto at = oracle.deposits.rbegin(); at != oracle.deposits.rend(); ++at) {
            auto& one = *at;
            if (one.is != Oracle::Deposit::Posted) continue;
            const auto trade = *scene.state().get<Trade>(one.trade);
            const auto event = [&](const OrgId& org, GoodsEvent what) {
                scene.as(scene.nameOf(org), "clerk")
                    .does(RecordEvent{one.trade, what, scene.now(), "", {}})
                    .expect(Reject::None);
            };
            if (below(4) == 0) continue;
            if (!trade.shippedAt) return event(trade.seller, GoodsEvent::Shipment);
            if (!trade.receivedAt) return event(trade.buyer, GoodsEvent::Receipt);
            if (!trade.acceptedAt) return event(trade.buyer, GoodsEvent::Acceptance);
            if (enforceFunding(one.trade, one.owner)) return;
            const bool due = scene.now() >= *trade.acceptedAt + 7 * base::kDayMs;
            scene.as("Bank", "peer")
                .does(Enforce{one.trade, scene.org(one.owner)})
                .expect(due ? Reject::None : Reject::NotDue);
            if (due) giveBack(one);
            if (due) ++done["enforce"];
            return;
        }
    }
    void rates() {
        const auto& member = below(2) == 0 ? "Bank" : "Second";
        scene.as(member, "finance")
            .does(PublishRate{{"USD"}, {"CNY"}, *makeRate(7000 + below(300), 1000)})
            .expect(Reject::None);
    }
    /// The members decide: money stays where it is.
    void govern() {
        const std::vector<std::string> three{"Bank", "Second", "Third"};
        switch (below(4)) {
            case 0:
                if (oracle.isFourthActive)
                    vote(scene, three, SuspendMember{scene.org("Fourth"), "away"});
                else {
                    scene.skip(parametersOf(scene.state()).activationPause);
                    admit(scene, three, "Fourth", "Fourth/peer");
                }
                oracle.isFourthActive = !oracle.isFourthActive;
                ++done[oracle.isFourthActive ? "taken back" : "suspend"];
                return;
            case 1: {
                const auto label = "Third/peer " + std::to_string(++done["rotate"]);
                vote(scene, {"Third", "Bank", "Second"},
                     RotateMemberKeys{peerKeysOf(scene, label, scene.org("Third")), "tcp://a:1",
                                      "tcp://a:2"});
                return meetPeer(scene, "Third", label);
            }
            case 2: {
                vote(scene, three, Halt{"drill"});
                const auto [from, to] = twoFirms();
                scene.as(from, "finance")
                    .does(Pay{scene.org(to), {{"USD"}, 1}, ""})
                    .expect(Reject::Halted);
                vote(scene, three, Resume{"over"});
                ++done["halt"];
                return;
            }
            default:
                vote(scene, three,
                     SetParameter{ParameterId::PendingMax, 50 + std::int64_t(below(50))});
                ++done["parameter"];
        }
    }
    void step() {
        if (below(60) == 0) return govern();
        switch (below(19)) {
            case 0:
            case 1: return issue();
            case 2:
            case 3: return pay();
            case 4: return trade();
            case 5:
            case 6: return settle();
            case 7: return rates();
            case 8:
            case 9: return fund();
            case 10: return voidFunding();
            case 11:
            case 12: return deposit();
            case 13: return returnDeposit();
            case 14: return deliverAndEnforce();
            case 15:
            case 16:
            case 17: return convert();
            default: break;
        }
        scene.advance(TimeMs(below(30)) * base::kHourMs);
        rates();
    }
    /// Empty if every account and total of the state is what the oracle says.
    std::string difference() {
        std::string out;
        std::map<std::string, std::int64_t> sums;
        std::size_t found = 0;
        scene.state().forEach([&](const Key& key, const Entry& entry) {
            if (key.family != Family::Account) return;
            const auto account = *codec::decoded<Account>(entry.value);
            const auto name = scene.nameOf(account.org);
            const auto& wanted = oracle.money[{name, account.currency.code}];
            if (account.freeMinor != wanted.first || account.heldMinor != wanted.second)
                out += name + " " + account.currency.code + "; ";
            sums[account.currency.code] += account.freeMinor + account.heldMinor;
            ++found;
        });
        for (const auto& [key, wanted] : oracle.money)
            if (wanted.first + wanted.second != 0 &&
                !scene.state().has<Account>(scene.org(key.first), CurrencyId{key.second}))
                out += key.first + " has no account; ";
        for (const auto& [code, total] : oracle.issued) {
            const auto supply = scene.state().get<Supply>(CurrencyId{code});
            if (supply->outstandingMinor != total || sums[code] != total) out += "total " + code;
        }
        const std::size_t members = oracle.isFourthActive ? 4 : 3;
        if (membershipOf(scene.state()).signers().size() != members) out += "members; ";
        for (const auto& one : oracle.owed) {
            const auto obligation = *scene.state().get<Obligation>(one.trade, one.index);
            const auto wanted = one.is == Oracle::Owed::Open     ? ObligationStatus::Open
                                : one.is == Oracle::Owed::Funded ? ObligationStatus::Funded
                                                                 : ObligationStatus::Settled;
            if (obligation.status != wanted) out += "obligation of " + one.trade + "; ";
        }
        return out;
    }
};

}  // namespace

class RandomStoryTest : public QObject {
    Q_OBJECT
private slots:
    void everyAccountIsWhatAnIndependentSumSays_data() {
        QTest::addColumn<quint64>("seed");
        const int seeds = std::max(4, qEnvironmentVariableIntValue("SEABRIDGE_SEEDS"));
        for (int seed = 1; seed <= seeds; ++seed)
            QTest::newRow(("seed " + std::to_string(seed)).c_str()) << quint64(seed);
    }

    void everyAccountIsWhatAnIndependentSumSays() {
        QFETCH(quint64, seed);
        Walk walk(seed);
        for (int i = 0; i < 2000; ++i) {
            try {
                walk.step();
            } catch (const std::exception& error) {
                QFAIL((error.what() + std::string(" at action ") + std::to_string(i)).c_str());
            }
            const auto difference = walk.difference();
            QVERIFY2(difference.empty(), (difference + " at " + std::to_string(i)).c_str());
        }
        for (const auto& [what, count] : walk.done) done_[what] += count;
        ++walks_;
    }

    void theWalksWentEverywhere() {
        if (walks_ < 4) QSKIP("not all walks were run");
        for (const std::string what : {"issue", "pay", "pay refused", "trade", "settle", "convert",
                                       "fund", "payment versus payment", "void", "deposit",
                                       "deposit refused", "return", "enforce", "suspend",
                                       "taken back", "rotate", "halt", "parameter"})
            QVERIFY2(done_[what] > 0, what.c_str());
    }

private:
    std::map<std::string, int> done_;
    int walks_ = 0;
};

QTEST_GUILESS_MAIN(RandomStoryTest)
#include "RandomStoryTest.moc"
