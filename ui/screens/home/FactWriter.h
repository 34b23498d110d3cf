// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/home/HomeWords.h"
#include "ui/widgets/Sheet.h"

namespace seabridge::screens {

/// What a person is told about what waits: in the pane beside the inbox, on the signing sheet, or on
/// both.
struct TaskFact {
    enum class Place { Both, Pane, Sheet };

    widgets::Fact fact;
    QString before = {};  ///< what a change replaces; "" for none
    Place place = Place::Both;

    bool operator==(const TaskFact&) const = default;
};
using TaskFacts = std::vector<TaskFact>;

/// "before → after" in one value.
[[nodiscard]] std::vector<widgets::Fact> paneFactsOf(const TaskFacts& facts);
[[nodiscard]] std::vector<widgets::Sheet::Change> sheetLinesOf(const TaskFacts& facts);

/// Takes down the facts of one action after another kind of field; empty values are left out.
class FactWriter {
public:
    explicit FactWriter(const Reader& reader) : reader_(reader) {}

    void add(const QString& label, const QString& value, const QString& note = {});
    /// `before` may be empty.
    void change(const QString& label, const QString& before, const QString& after);
    void addAt(TaskFact::Place place, const QString& label, const QString& value,
               const QString& note = {});
    void text(const QString& label, const std::string& value);
    void party(const QString& label, const api::OrgId& id);
    void person(const QString& label, const ledger::UserId& id);
    void amount(const ledger::Money& money);
    void amount(const QString& label, const ledger::Money& money);
    void order(const api::TradeId& id);
    /// In the own zone and, where a partner is named, in theirs.
    void time(const QString& label, ledger::TimeMs time, const api::OrgId* partner = nullptr);
    void quote(const base::Hash& id);
    void obligation(const api::TradeId& trade, std::uint32_t index);
    void owed(const api::ObligationRow& row);

    [[nodiscard]] const Reader& reader() const { return reader_; }
    [[nodiscard]] TaskFacts take() { return std::move(facts_); }

private:
    const Reader& reader_;
    TaskFacts facts_;
};

}  // namespace seabridge::screens
