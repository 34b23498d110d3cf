// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SampleView.h"

#include "crypto/Hash.h"

namespace seabridge::support {

namespace {

using base::kDayMs;
using base::kHourMs;
using ledger::Money;
using ledger::OrgId;

constexpr const char* kFirst = "SB-26-CN-US-000702-K";
constexpr const char* kSecond = "SB-26-JP-CN-000688-3";
constexpr const char* kThird = "SB-26-CN-US-000694-P";

base::Hash hashOf(const std::string& name) {
    return crypto::sha256(base::viewOf(name));
}

template <class Id>
Id idOf(const std::string& name) {
    return *Id::from(hashOf(name).view().first(Id::kSize));
}

Money usd(std::int64_t minor) {
    return {{"USD"}, minor};
}
Money jpy(std::int64_t minor) {
    return {{"JPY"}, minor};
}

void addParty(api::View& out, const OrgId& id, ledger::LegalNames names, const char* country) {
    out.parties[id] = {id, std::move(names), country, false, true};
}

ledger::Member member(const OrgId& org, std::uint8_t roles,
                      ledger::MemberStatus status = ledger::MemberStatus::Active) {
    ledger::Member out;
    out.org = org;
    out.status = status;
    out.roles = roles;
    out.peerKey.bytes.data = hashOf("peer key " + base::toHex(org)).data;
    out.curveKey.data = hashOf("curve key " + base::toHex(org)).data;
    out.requestEndpoint = "tcp://peer.example:7401";
    out.announceEndpoint = "tcp://peer.example:7402";
    return out;
}

/// Of the active members, with the order held by the bank's peer; blocks go on.
void addOrder(api::View& out) {
    const auto& who = sampleNames();
    auto& order = out.affairs.order;
    order.headId = hashOf("head");
    order.place = api::OrderAffairs::Place{true, who.bank, who.bank};
    for (const auto& row : out.affairs.members)
        if (row.member.status == ledger::MemberStatus::Active)
            order.statements.push_back({row.member.org, true});
    order.needed = ledger::quorumOf(order.statements.size());
    order.peopleNeeded = 2;
    order.proposed = {1, who.office, {}};
    order.bar = api::EpochBar::GoesOn;
}

/// The consortium as it was founded, of which Lingnan is a member.
void addConsortium(api::View& out) {
    const auto& who = sampleNames();
    auto& affairs = out.affairs;
    affairs.coverage = out.coverage;
    const auto founded = kSampleNow - 300 * kDayMs;
    for (const auto& one :
         {member(who.bank, 15), member(who.office, 1), member(who.lingnan, 0),
          member(idOf<OrgId>("third"), 2),
          member(idOf<OrgId>("fourth"), 2, ledger::MemberStatus::Admitted)})
        affairs.members.push_back({one, founded});
    affairs.members.back().since = kSampleNow - 2 * kDayMs;
    addOrder(out);
    affairs.parameters = ledger::Parameters();
    affairs.currencies = {
        {{"CNY"}, "Digital yuan", ledger::CurrencyKind::CentralBank, 2, who.bank, 0, true, false},
        {{"JPY"}, "Digital yen", ledger::CurrencyKind::CentralBank, 0, who.bank, 0, true, true},
        {{"USD"}, "Digital dollar", ledger::CurrencyKind::DepositToken, 2, who.bank, 0, false,
         false}};
}

api::DeviceRow device(const std::string& name, bool isThis = false, bool isActive = true) {
    api::DeviceRow out;
    out.keys.signing.bytes.data = hashOf(name).data;
    out.isThis = isThis;
    out.isActive = isActive;
    if (!isThis) out.enrolledAt = kSampleNow - 30 * kDayMs;
    return out;
}

api::PersonRow person(const std::string& id, const std::string& name, std::uint8_t roles,
                      std::vector<api::DeviceRow> devices) {
    api::PersonRow out;
    out.id = idOf<ledger::UserId>(id);
    out.name = name;
    out.roles = roles;
    out.isSelf = id == "zhou";
    out.devices = std::move(devices);
    if (!out.isSelf) out.changedAt = kSampleNow - 30 * kDayMs;
    return out;
}

void addStaff(api::View& out) {
    using ledger::Role;
    const auto roles = [](std::initializer_list<Role> all) {
        std::uint8_t bits = 0;
        for (const auto role : all) bits = static_cast<std::uint8_t>(bits | ledger::bit(role));
        return bits;
    };
    out.staff.people = {
        person("zhou", "周敏", roles({Role::Approver, Role::Admin}),
               {device("zhou's notebook", true), device("zhou's old one", false, false)}),
        person("chen", "陈晓", roles({Role::Clerk, Role::Finance, Role::Compliance, Role::Admin}),
               {device("chen's")}),
        person("wang", "", roles({Role::Clerk}), {}),
        person("he", "何平", 0, {device("he's", false, false)})};
    auto policy = ledger::Policy::standard(sampleNames().lingnan);
    policy.rules.insert(policy.rules.begin() + 2,
                        {.action = ledger::ActionClass::Payments,
                         .upTo = usd(500'000),
                         .needs = {{Role::Finance, 1}}});
    out.staff.policy = std::move(policy);
}

api::View basis(std::uint8_t roles) {
    const auto& who = sampleNames();
    api::View out;
    out.number = 1;
    out.phase = api::Phase::Open;
    out.consortium = "Seabridge demo consortium";
    out.proof = {.height = 48'213,
                 .blockTime = kSampleNow,
                 .heardAtMs = base::monotonicMs() - 2'000,
                 .isCurrent = true,
                 .isNearlyCurrent = true,
                 .isStale = false,
                 .isSimulated = true,
                 .faultsTolerated = 1,
                 .namedBy = {who.bank, who.office}};
    out.coverage = {.isProven = true, .completeTo = 48'213, .blockTime = kSampleNow};
    out.self = api::Self{who.lingnan, idOf<ledger::UserId>("zhou"), roles, true};
    out.device = crypto::DevicePublicKeys{};
    addParty(out, who.lingnan,
             {"广州岭南机械有限公司", "Guangzhou Lingnan Jixie Youxian Gongsi",
              "Guangzhou Lingnan Machinery Co., Ltd."},
             "CN");
    addParty(out, who.brio, {"Brio Components, Inc.", "", "Brio Components, Inc."}, "US");
    addParty(out, who.aoba, {"青葉貿易株式会社", "アオバボウエキ", "Aoba Trading Co., Ltd."}, "JP");
    addParty(out, who.bank, {"Pacific Clearing Bank", "", "Pacific Clearing Bank"}, "US");
    addParty(out, who.office,
             {"東京湾コンプライアンス", "トウキョウワン", "Tokyo Bay Compliance Office"}, "JP");
    addParty(out, who.nagoya,
             {"株式会社名古屋精密製作所", "ナゴヤセイミツ", "Nagoya Precision Works Co., Ltd."},
             "JP");
    out.scales = {{{"USD"}, 2}, {{"CNY"}, 2}, {{"JPY"}, 0}};
    for (const auto& [org, isUp] : std::map<OrgId, bool>{{who.bank, true}, {who.office, true}})
        out.peers.push_back({org, 15, isUp, isUp});
    out.peers.push_back({idOf<OrgId>("third"), 2, true, false});
    out.peers.push_back({idOf<OrgId>("fourth"), 2, false, false});
    addConsortium(out);
    addStaff(out);
    return out;
}

api::InboxRow waiting(const char* name, ledger::Action action, api::Summary summary,
                      base::TimeMs until) {
    api::InboxRow row;
    row.id = hashOf(name);
    row.org = sampleNames().lingnan;
    row.by = idOf<ledger::UserId>("chen");
    row.summary = std::move(summary);
    row.action = std::move(action);
    row.validUntil = until;
    row.approvals = 1;
    row.mayApprove = true;
    return row;
}

void addInbox(api::View& out) {
    const auto& who = sampleNames();
    ledger::PublishQuote publish;
    publish.recipients = {who.brio};
    publish.expiresAt = kSampleNow + 9 * kDayMs;
    publish.firm = true;
    out.inbox.push_back(
        waiting("pending-quote", publish,
                {.kind = ledger::Kind::PublishQuote, .party = who.brio, .until = publish.expiresAt},
                kSampleNow + 8 * kHourMs));
    out.inbox.push_back(
        waiting("pending-deposit", ledger::PostDeposit{kThird, usd(1'800'000)},
                {.kind = ledger::Kind::PostDeposit, .amount = usd(1'800'000), .order = kThird},
                kSampleNow + 2 * kDayMs));
    auto own = waiting("pending-pay", ledger::Pay{who.aoba, jpy(250'000), "sample parts"},
                       {.kind = ledger::Kind::Pay,
                        .party = who.aoba,
                        .amount = jpy(250'000),
                        .text = "sample parts"},
                       kSampleNow + 5 * kDayMs);
    own.isOwn = own.hasApproved = true;
    own.mayApprove = false;
    out.inbox.push_back(own);
    out.ended.push_back({hashOf("ended"),
                         ledger::EffectKind::PendingReturned,
                         idOf<ledger::UserId>("zhou"),
                         {},
                         "Line 4: the price is last year's.",
                         kSampleNow - 3 * kHourMs});
}

/// Two that ended while the desk was locked.
void addOutcomes(api::View& out) {
    const auto& who = sampleNames();
    out.outcomes.push_back({{.kind = ledger::Kind::Pay,
                             .party = who.aoba,
                             .amount = jpy(250'000),
                             .text = "sample parts"},
                            {.state = api::SubmitState::Expired, .id = hashOf("late pay")},
                            kSampleNow - kHourMs});
    out.outcomes.push_back({{.kind = ledger::Kind::PostDeposit,
                             .amount = usd(1'800'000),
                             .order = kThird},
                            {.state = api::SubmitState::Done,
                             .id = hashOf("late deposit"),
                             .height = 48'000},
                            kSampleNow - 2 * kHourMs});
}

api::QuoteRow quote(const char* number, api::QuoteStage stage, ledger::QuoteStatus status,
                    bool isOurs, std::int64_t totalMinor) {
    const auto& who = sampleNames();
    api::QuoteRow row;
    row.id = hashOf(number);
    row.stage = stage;
    row.status = status;
    row.isOurs = isOurs;
    row.maker = isOurs ? who.lingnan : who.brio;
    row.recipients = {isOurs ? who.brio : who.lingnan};
    row.expiresAt = kSampleNow + 9 * kDayMs;
    row.isFirm = true;
    row.openedAt = kSampleNow - kDayMs;
    row.total = usd(totalMinor);
    row.number = number;
    return row;
}

void addQuotes(api::View& out) {
    using Stage = api::QuoteStage;
    using Status = ledger::QuoteStatus;
    out.quotes.push_back(quote("Q-2026-0419", Stage::Sending, Status::Open, true, 9'648'000));
    out.quotes.push_back(quote("Q-2026-0418", Stage::Open, Status::Open, true, 18'435'000));
    out.quotes.push_back(quote("BC-7731", Stage::Accepting, Status::Open, false, 4'120'000));
    out.quotes.push_back(quote("Q-2026-0415", Stage::Ended, Status::Accepted, true, 5'810'000));
    out.quotes.back().order = kThird;
    out.quotes.push_back(quote("Q-2026-0411", Stage::Ended, Status::Countered, true, 7'700'000));
    out.quotes.push_back(quote("Q-2026-0407", Stage::Ended, Status::Expired, true, 2'240'000));
}

api::OrderRow order(const char* id, const OrgId& seller, const OrgId& buyer, Money total,
                    api::GoodsState goods, api::MoneyState money) {
    api::OrderRow row;
    row.id = id;
    row.quote = hashOf(id);
    row.seller = seller;
    row.buyer = buyer;
    row.weSell = seller == sampleNames().lingnan;
    row.total = std::move(total);
    row.contractedAt = kSampleNow - 20 * kDayMs;
    row.goods = goods;
    row.money = money;
    row.nextDue = kSampleNow + 2 * kDayMs;
    return row;
}

void owe(api::View& out, const char* trade, std::uint32_t index, const OrgId& debtor,
         const OrgId& creditor, Money amount, base::TimeMs dueAt) {
    ledger::Obligation owed;
    owed.trade = trade;
    owed.index = index;
    owed.debtor = debtor;
    owed.creditor = creditor;
    owed.amount = amount;
    owed.due = {ledger::DueBasis::Shipment, 30};
    owed.dueAt = dueAt;
    const bool weOwe = debtor == sampleNames().lingnan;
    out.obligations.push_back({owed, weOwe, dueAt < kSampleNow});
    api::DueRow due;
    due.day = dueAt / kDayMs * kDayMs;
    due.currency = amount.currency;
    (weOwe ? due.payMinor : due.receiveMinor) = amount.amountMinor;
    due.count = 1;
    out.due.push_back(due);
}

void addOrders(api::View& out) {
    const auto& who = sampleNames();
    out.orders.push_back(order(kFirst, who.lingnan, who.brio, usd(18'435'000),
                               api::GoodsState::Received, api::MoneyState::PartPaid));
    out.orders.push_back(order(kSecond, who.aoba, who.lingnan, jpy(8'120'000),
                               api::GoodsState::Shipped, api::MoneyState::Unpaid));
    out.orders.push_back(order(kThird, who.lingnan, who.brio, usd(5'810'000),
                               api::GoodsState::Contracted, api::MoneyState::Unpaid));
    owe(out, kThird, 0, who.brio, who.lingnan, usd(1'743'000), kSampleNow - 2 * kDayMs);
    owe(out, kFirst, 1, who.brio, who.lingnan, usd(9'648'000), kSampleNow + kDayMs);
    owe(out, kSecond, 0, who.lingnan, who.aoba, jpy(8'120'000), kSampleNow + 3 * kDayMs);
    using State = api::DepositState;
    out.deposits = {{kFirst, who.lingnan, true, usd(1'843'500), State::Held},
                    {kFirst, who.brio, false, usd(1'843'500), State::Held},
                    {kThird, who.lingnan, true, usd(581'000), State::Required},
                    {kSecond, who.aoba, false, jpy(812'000), State::Returned}};
}

api::BallotRow ballot(const char* name, const OrgId& by, ledger::Action action) {
    api::BallotRow out;
    out.id = hashOf(name);
    out.org = by;
    out.by = idOf<ledger::UserId>(name);
    out.action = std::move(action);
    out.summary.kind = kindOf(out.action);
    out.openedAt = kSampleNow - kDayMs;
    out.validUntil = kSampleNow + 29 * kDayMs;
    out.needed = 3;
    return out;
}

ledger::FeedEntry event(const std::string& id, ledger::EffectKind kind, base::TimeMs time) {
    ledger::FeedEntry entry;
    entry.height = 40'000;
    entry.time = time;
    entry.id = hashOf(id);
    entry.effect.kind = kind;
    return entry;
}

/// One that waits for our vote and one on which the third member has none.
void addBallots(api::View& out) {
    using enum api::VoteState;
    const auto& who = sampleNames();
    const auto third = idOf<OrgId>("third");
    auto interval = ballot("ballot-interval", who.bank,
                           ledger::SetParameter{ledger::ParameterId::BlockIntervalMs, 20'000});
    interval.electors = {{who.bank, Yes, 2}, {who.office, Open, 0}, {who.lingnan, Open, 0},
                         {third, Open, 0}};
    interval.mayVote = true;
    auto suspension = ballot("ballot-suspension", who.office,
                             ledger::SuspendMember{third, "Its peer has been silent for a week."});
    suspension.electors = {{who.bank, Yes, 1}, {who.office, Yes, 2}, {who.lingnan, Partly, 1},
                           {third, Recused, 0}};
    suspension.hasSigned = suspension.mayStop = true;
    out.affairs.ballots = {interval, suspension};
    auto admitted = event("admitted", ledger::EffectKind::MemberAdmitted, kSampleNow - 2 * kDayMs);
    admitted.effect.party = idOf<OrgId>("fourth");
    auto set = event("set", ledger::EffectKind::ParameterSet, kSampleNow - 40 * kDayMs);
    set.effect.note = "pendingMax 100";
    out.affairs.decisions = {admitted, set};
}

ledger::FreezeInForce terms(const char* order, base::TimeMs from, base::TimeMs until,
                            ledger::FreezeReach reach) {
    return {hashOf(order), ledger::CurrencyId{"JPY"}, reach, from, until};
}

ledger::FreezeRecord record(const char* order, const OrgId& org, const OrgId& by,
                            base::TimeMs decidedAt) {
    ledger::FreezeRecord out;
    out.order = hashOf(order);
    out.org = org;
    out.orderedBy = by;
    out.reference = "Case 2026-4711, Superior Court";
    out.appeal = "Registry of the Superior Court, room 12";
    out.decidedAt = decidedAt;
    return out;
}

/// One that we proposed, one against us that begins later, one of which only what anybody may know
/// is known, and one that was lifted.
void addFreezes(api::View& out) {
    using ledger::FreezeReach;
    const auto& who = sampleNames();
    api::FreezeRow later{.order = hashOf("freeze-later"), .org = who.lingnan};
    later.state = api::FreezeState::NotYet;
    later.terms = terms("freeze-later", kSampleNow + 2 * kDayMs, kSampleNow + 30 * kDayMs,
                        FreezeReach::Sending);
    later.record = record("freeze-later", who.lingnan, who.bank, kSampleNow - kDayMs);
    later.record->basis = ledger::LegalBasis::Insolvency;
    api::FreezeRow ours{.order = hashOf("freeze-ours"), .org = who.brio};
    ours.terms = terms("freeze-ours", kSampleNow - 5 * kDayMs, kSampleNow + 40 * kDayMs,
                       FreezeReach::Everything);
    ours.record = record("freeze-ours", who.brio, who.lingnan, kSampleNow - 5 * kDayMs);
    api::FreezeRow others{.order = hashOf("freeze-others"), .org = who.aoba};
    others.terms = terms("freeze-others", kSampleNow - 9 * kDayMs, kSampleNow + 90 * kDayMs,
                         FreezeReach::Sending);
    others.terms->currency.reset();
    api::FreezeRow lifted{.order = hashOf("freeze-lifted"), .org = who.brio};
    lifted.state = api::FreezeState::Lifted;
    lifted.record = record("freeze-lifted", who.brio, who.lingnan, kSampleNow - 80 * kDayMs);
    lifted.record->basis = ledger::LegalBasis::MistakenPayment;
    lifted.record->liftedAt = kSampleNow - 70 * kDayMs;
    lifted.record->liftReason = "The payment was returned.";
    out.affairs.freezes = {later, ours, others, lifted};
}

void addCalendar(api::View& out) {
    using ledger::Expiry;
    const auto& who = sampleNames();
    const auto add = [&](Expiry what, base::TimeMs at, const OrgId& org) {
        ledger::CalendarItem item;
        item.what = what;
        item.at = at;
        item.nearness = ledger::nearnessOf(at, kSampleNow);
        item.org = org;
        out.calendar.push_back(item);
    };
    add(Expiry::Attestation, kSampleNow - kDayMs, who.nagoya);
    add(Expiry::Approval, kSampleNow + 8 * kHourMs, who.lingnan);
    add(Expiry::Offer, kSampleNow + 9 * kDayMs, who.lingnan);
    add(Expiry::Ballot, kSampleNow + 29 * kDayMs, who.bank);
    out.calendar.back().ref = hashOf("ballot-interval");
    add(Expiry::Deputy, kSampleNow + 60 * kDayMs, who.lingnan);
    out.calendar.back().org.reset();
    out.calendar.back().user = idOf<ledger::UserId>("chen");
    add(Expiry::Attestation, kSampleNow + 200 * kDayMs, who.lingnan);
}

}  // namespace

const SampleNames& sampleNames() {
    static const SampleNames names{idOf<OrgId>("lingnan"), idOf<OrgId>("brio"),
                                   idOf<OrgId>("aoba"),    idOf<OrgId>("bank"),
                                   idOf<OrgId>("office"),  idOf<OrgId>("nagoya")};
    return names;
}

api::View sampleView(std::uint8_t roles) {
    const auto& who = sampleNames();
    api::View out = basis(roles);
    addInbox(out);
    addQuotes(out);
    addOrders(out);
    addOutcomes(out);
    out.accounts = {{{"CNY"}, "Digital yuan", 2, 128'450'000, 0},
                    {{"JPY"}, "Digital yen", 0, 3'200'000, 812'000},
                    {{"USD"}, "Digital dollar", 2, 1'260'000, 2'424'500}};
    out.standing =
        ledger::KycStanding{who.lingnan,       who.office,        2, kSampleNow + 200 * kDayMs,
                            hashOf("dossier"), {"CN", "JP", "US"}};
    ledger::KycCase kycCase;
    kycCase.id = hashOf("case");
    kycCase.applicant = who.nagoya;
    kycCase.attester = who.lingnan;
    out.cases.push_back({kycCase, true, kSampleNow - 2 * kDayMs});
    addBallots(out);
    addFreezes(out);
    addCalendar(out);
    return out;
}

api::View emptyView(std::uint8_t roles) {
    return basis(roles);
}

api::View unprovenView(std::uint8_t roles) {
    api::View out = basis(roles);
    out.proof = {};
    out.coverage = {};
    out.affairs = {};
    out.staff = {};
    out.calendar = {};
    for (auto& peer : out.peers) peer.isConnected = peer.namesHead = false;
    return out;
}

api::View failedView() {
    api::View out;
    out.phase = api::Phase::Failed;
    out.failure = base::Error{base::ErrorCode::DiskFull, "vault.db"};
    return out;
}

trade::QuoteDocument sampleQuote() {
    const auto& who = sampleNames();
    trade::QuoteDocument quote;
    quote.number = "Q-2026-0418";
    quote.seller = who.lingnan;
    quote.buyer = who.brio;
    quote.language = trade::Language::Chinese;
    const auto line = [](const char* hs, trade::LocalText text, std::int64_t count,
                         std::int64_t priceMinor) {
        return trade::QuoteLine{hs, std::move(text), "CN", {count, 0}, "C62", {priceMinor, 0}, 0};
    };
    quote.lines = {
        line("848180", {"黄铜球阀 DN25", "Brass ball valve DN25", "黄銅ボール弁 DN25"}, 2400, 1240),
        line("848180", {"黄铜球阀 DN40", "Brass ball valve DN40", "黄銅ボール弁 DN40"}, 1800, 2175),
        line("841370", {"离心泵 7.5 kW", "Centrifugal pump 7.5 kW", "遠心ポンプ 7.5 kW"}, 96,
             84'500),
        line("848410", {"金属密封垫片", "Metal gasket", "金属ガスケット"}, 12'000, 286)};
    quote.currency = {"USD"};
    static_cast<void>(quote.computeAmounts());
    quote.delivery = {trade::Incoterm::Fob, "广州南沙 CNNSA", 2020};
    quote.shipmentFrom = trade::Day{20'823};
    quote.shipmentTo = trade::Day{20'838};
    const auto advance = quote.totalMinor * 3 / 10;
    quote.parts = {{advance, {ledger::DueBasis::Contract, 7}},
                   {quote.totalMinor - advance, {ledger::DueBasis::Receipt, 15}}};
    quote.sellerDeposit = usd(1'843'500);
    quote.buyerDeposit = usd(1'843'500);
    quote.expiresAt = kSampleNow + 9 * kDayMs;
    quote.firm = true;
    return quote;
}

std::vector<ledger::FeedEntry> sampleEvents(const ledger::TradeId& order) {
    using ledger::EffectKind;
    std::vector<ledger::FeedEntry> out{
        event("1", EffectKind::QuoteAccepted, kSampleNow - 20 * kDayMs),
        event("2", EffectKind::DepositPosted, kSampleNow - 19 * kDayMs),
        event("3", EffectKind::Settled, kSampleNow - 15 * kDayMs),
        event("4", EffectKind::GoodsEvent, kSampleNow - 10 * kDayMs),
        event("5", EffectKind::GoodsEvent, kSampleNow - 2 * kDayMs)};
    for (auto& entry : out) entry.effect.trade = order;
    out[0].effect.party = sampleNames().brio;
    out[1].effect.amount = usd(1'843'500);
    out[2].effect.index = 0;
    out[2].effect.amount = usd(5'530'500);
    out[3].effect.index = static_cast<std::uint32_t>(ledger::GoodsEvent::Shipment);
    out[3].effect.note = "COSU6221837100";
    out[4].effect.index = static_cast<std::uint32_t>(ledger::GoodsEvent::Receipt);
    return out;
}

}  // namespace seabridge::support
