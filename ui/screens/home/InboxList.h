// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/home/Tasks.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/RowModel.h"

class QStackedWidget;

namespace seabridge::screens {

/// The inbox: what waits, in the order in which it ends. `theme` outlives it.
class InboxList : public widgets::Card {
    Q_OBJECT
public:
    explicit InboxList(const theme::Theme& theme, QWidget* parent = nullptr);

    /// Keeps the selected task where it is still there.
    void setTasks(const std::vector<Task>& tasks);
    /// What stands there while there are no tasks; "" as action for none.
    void setEmpty(const QString& title, const QString& sentence, const QString& action);
    void setHint(const QString& hint);
    /// Key of the selected task; "" if there is none.
    [[nodiscard]] QString selected() const;
    void select(const QString& key);
    [[nodiscard]] widgets::DataTable* table() const { return table_; }

signals:
    void selectionChanged();
    /// Enter or a double click on the selected task.
    void opened();
    void emptyActionWanted();

private:
    widgets::RowModel<Task>* model_;
    widgets::DataTable* table_;
    widgets::EmptyState* empty_;
    QStackedWidget* pages_;
    widgets::SafeLabel* hint_;
    std::vector<Task> shown_;
    QString chosen_;
};

}  // namespace seabridge::screens
