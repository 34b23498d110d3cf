// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/PersonNames.h"

#include "api/Values.h"
#include "crypto/Hash.h"
#include "ledger/Rules.h"
#include "store/DeskTables.h"
#include "store/Write.h"

namespace seabridge::app {
namespace {

constexpr std::string_view kPrefix = "person ";

/// Contacts are found by a hash; this one is the person's alone.
base::Hash contactOf(const ledger::UserId& user) {
    return crypto::sha256(base::viewOf(std::string(kPrefix) + base::toHex(user)));
}

}  // namespace

base::Result<void> PersonNames::put(const ledger::UserId& user, const std::string& name) {
    if (!ledger::isOptionalText(name, api::kMaxPersonNameBytes))
        return base::fail(base::ErrorCode::InvalidInput, "name");
    const auto id = contactOf(user);
    return store::write(*database_, [&](store::Transaction& transaction) {
        return name.empty()
                   ? store::ContactTable::remove(transaction, id)
                   : store::ContactTable::put(transaction, {id, name, base::bytesOf(user)});
    });
}

base::Result<std::map<ledger::UserId, std::string>> PersonNames::all() const {
    const auto rows = store::ContactTable(*database_).all();
    if (!rows) return std::unexpected(rows.error());
    std::map<ledger::UserId, std::string> out;
    for (const auto& row : *rows) {
        const auto user = ledger::UserId::from(row.bytes);
        if (user && contactOf(*user) == row.id) out[*user] = row.name;
    }
    return out;
}

}  // namespace seabridge::app
