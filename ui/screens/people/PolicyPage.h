// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/Door.h"
#include "ui/screens/people/PeopleWords.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/RowModel.h"

class QPushButton;
class QStackedWidget;

namespace seabridge::screens {

class FindingList;
class RuleEditor;

/// The approval rules: read in words, changed in a copy, and what would be weak in it said before
/// anybody signs. `theme` and `door` outlive it.
class PolicyPage : public QWidget {
    Q_OBJECT
public:
    PolicyPage(const theme::Theme& theme, const bridge::Door& door, QWidget* parent = nullptr);
    /// Of the door's view.
    void present();
    void retranslate();
    /// Emits changeWanted() if there is something to sign and nothing is wrong.
    void review();
    /// Gives up what was changed here.
    void discard();
    /// The same, unless something else has been written here since.
    void forget(const std::vector<ledger::Rule>& rules);

signals:
    void changeWanted(const std::vector<seabridge::ledger::Rule>& rules);

private:
    enum class Move { Earlier, Later };
    void lay();
    void connectAll();
    void presentRules();
    void presentButtons();
    void choose(int place);
    void addRule();
    void removeRule();
    void move(Move where);
    void takeEdited(const ledger::Rule& rule);
    /// Before each change: Ctrl+Z takes it back. An amount that is typed is one change.
    void remember();
    void stepBack();
    [[nodiscard]] int chosen() const;
    [[nodiscard]] bool isChanged() const;

    [[nodiscard]] const api::View& view() const { return door_.view(); }

    const theme::Theme& theme_;
    const bridge::Door& door_;
    widgets::Card* listCard_;
    widgets::RowModel<RuleLine>* model_;
    widgets::DataTable* table_;
    widgets::EmptyState* empty_;
    QStackedWidget* pages_;
    QPushButton* add_;
    QPushButton* earlier_;
    QPushButton* later_;
    QPushButton* remove_;
    widgets::SafeLabel* state_;
    QPushButton* discard_;
    QPushButton* review_;
    RuleEditor* editor_;
    FindingList* findings_;
    std::vector<ledger::Rule> signed_;  ///< as the ledger has them
    std::vector<ledger::Rule> rules_;   ///< as they are edited
    std::vector<std::vector<ledger::Rule>> past_;  ///< before each change, the newest last
    enum class Amount { UpTo, PerDay };
    [[nodiscard]] static std::optional<Amount> amountTyped(const ledger::Rule& before,
                                                           const ledger::Rule& after);
    std::optional<Amount> typing_;  ///< of the chosen rule; the change has been remembered
    std::vector<RuleLine> shown_;
    bool isSetting_ = false;
    QString notProvenTitle_, notProven_, same_, changed_, overtaken_, noRule_;
    bool isOvertaken_ = false;  ///< the ledger's changed while somebody edited
};

}  // namespace seabridge::screens
