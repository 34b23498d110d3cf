// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/quotes/QuoteForm.h"

/// A form as it lies beside its document in a draft: what no document can hold is kept too.
namespace seabridge::screens {

[[nodiscard]] std::string textOf(const QuoteForm& form);
/// Of `own`; nothing for what textOf() did not write.
[[nodiscard]] std::optional<QuoteForm> formFrom(const std::string& text,
                                                const ledger::OrgId& own);
/// The form of a draft: as it was `typed`, while that reads to the same document; else by formOf().
[[nodiscard]] QuoteForm formOf(const trade::QuoteDocument& document, const std::string& typed,
                               const ledger::OrgId& own, const FormContext& context);

}  // namespace seabridge::screens
