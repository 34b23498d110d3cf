// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Screens.h"

#include "ui/screens/consortium/ConsortiumScreen.h"
#include "ui/screens/deposits/DepositsScreen.h"
#include "ui/screens/home/HomeScreen.h"
#include "ui/screens/home/Tasks.h"
#include "ui/screens/kyc/KycScreen.h"
#include "ui/screens/network/NetworkScreen.h"
#include "ui/screens/orders/OrdersScreen.h"
#include "ui/screens/people/PeopleScreen.h"
#include "ui/screens/quotes/QuotesScreen.h"
#include "ui/screens/rates/RatesScreen.h"
#include "ui/screens/settlement/SettlementScreen.h"
#include "ui/screens/wallet/WalletScreen.h"

#include <algorithm>

namespace seabridge::shell {

namespace {

using ledger::Role;

constexpr std::uint8_t any(std::initializer_list<Role> roles) {
    std::uint8_t bits = 0;
    for (const Role role : roles) bits = static_cast<std::uint8_t>(bits | ledger::bit(role));
    return bits;
}

constexpr std::uint8_t kTraders = any({Role::Clerk, Role::Approver, Role::Finance});
constexpr std::uint8_t kMoney = any({Role::Approver, Role::Finance, Role::Admin});
constexpr std::uint8_t kReviewers = any({Role::Clerk, Role::Compliance, Role::Admin});

template <class S>
std::unique_ptr<screens::Screen> make(const screens::Surroundings& around) {
    return std::make_unique<S>(around);
}

int nothing(const api::View&) {
    return 0;
}

int inboxCount(const api::View& view) {
    return static_cast<int>(screens::waitingCount(view));
}

int overdueCount(const api::View& view) {
    return static_cast<int>(std::ranges::count_if(
        view.obligations, [](const auto& row) { return row.weOwe && row.isOverdue; }));
}

int reviewCount(const api::View& view) {
    return static_cast<int>(std::ranges::count_if(view.cases, [](const auto& row) {
        return row.isForUs && row.entity.status == ledger::KycCaseStatus::Open;
    }));
}

int voteCount(const api::View& view) {
    return static_cast<int>(std::ranges::count_if(view.affairs.ballots, &api::BallotRow::mayVote));
}

int outcomeCount(const api::View& view) {
    return static_cast<int>(view.outcomes.size());
}

constexpr ScreenRow kScreens[]{
    {screens::kHome, QT_TRANSLATE_NOOP("Screens", "Home"), "house", 0, 0, inboxCount,
     make<screens::HomeScreen>},
    {screens::kQuotes, QT_TRANSLATE_NOOP("Screens", "Quotes"), "file-pen", kTraders, 0, nothing,
     make<screens::QuotesScreen>},
    {screens::kOrders, QT_TRANSLATE_NOOP("Screens", "Orders"), "ship", 0, 0, nothing,
     make<screens::OrdersScreen>},
    {screens::kDeposits, QT_TRANSLATE_NOOP("Screens", "Deposits"), "shield-check", kTraders, 0,
     nothing, make<screens::DepositsScreen>},
    {screens::kSettlement, QT_TRANSLATE_NOOP("Screens", "Settlement"), "landmark", kTraders, 0,
     overdueCount, make<screens::SettlementScreen>},
    {screens::kRates, QT_TRANSLATE_NOOP("Screens", "Rates"), "chart-candlestick", 0, 0, nothing,
     make<screens::RatesScreen>},
    {screens::kKyc, QT_TRANSLATE_NOOP("Screens", "KYC"), "user-check", kReviewers, 1, reviewCount,
     make<screens::KycScreen>},
    {screens::kWallet, QT_TRANSLATE_NOOP("Screens", "Wallet"), "wallet", kMoney, 2, nothing,
     make<screens::WalletScreen>},
    {screens::kPeople, QT_TRANSLATE_NOOP("Screens", "People"), "user-round", any({Role::Admin}), 2,
     nothing, make<screens::PeopleScreen>},
    {screens::kConsortium, QT_TRANSLATE_NOOP("Screens", "Consortium"), "users", 0, 2, voteCount,
     make<screens::ConsortiumScreen>},
    {screens::kNetwork, QT_TRANSLATE_NOOP("Screens", "Network"), "workflow", 0, 2, outcomeCount,
     make<screens::NetworkScreen>},
};

}  // namespace

std::span<const ScreenRow> allScreens() {
    return kScreens;
}

QString titleOf(const ScreenRow& row) {
    return QCoreApplication::translate("Screens", row.title);
}

bool sees(const ScreenRow& row, const api::View& view) {
    return row.roles == 0 || (view.self && (view.self->roles & row.roles) != 0);
}

}  // namespace seabridge::shell
