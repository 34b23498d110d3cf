// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ledger/Ids.h"
#include "store/Database.h"

#include <map>

namespace seabridge::app {

/// Names of the own people as this desk wrote them down, in the vault and nowhere else: the ledger
/// holds no names of natural persons. Errors of the vault.
class PersonNames {
public:
    explicit PersonNames(store::Database& database) : database_(&database) {}
    /// "" forgets it. InvalidInput "name" for what is no plain text or too long.
    [[nodiscard]] base::Result<void> put(const ledger::UserId& user, const std::string& name);
    [[nodiscard]] base::Result<std::map<ledger::UserId, std::string>> all() const;

private:
    store::Database* database_;
};

}  // namespace seabridge::app
