// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/RowModel.h"

namespace seabridge::screens {

/// A case in a list: who, since when, how it stands.
struct CaseLine {
    base::Hash id;
    QString name;
    QString note;
    widgets::Pill pill;      ///< its word stands in the note: a list is too narrow for both

    bool operator==(const CaseLine& other) const {
        return id == other.id && name == other.name && note == other.note &&
               pill.word == other.pill.word;
    }
};

/// Cases of a side, in a card; keeps the selection while views come. `theme` outlives it.
class CaseQueue : public widgets::Card {
    Q_OBJECT
public:
    CaseQueue(const theme::Theme& theme, const char* tableName, QWidget* parent = nullptr);
    void setLines(std::vector<CaseLine> lines);
    void setTitles(const QString& name, const QString& state);
    /// In place of the list while there is none.
    void setEmptyText(const QString& sentence);
    /// Selects it, if it is there.
    void choose(const base::Hash& id);
    [[nodiscard]] std::optional<base::Hash> chosen() const;

signals:
    void picked();

private:
    widgets::SafeLabel* empty_;
    widgets::DataTable* table_;
    widgets::RowModel<CaseLine>* model_;
    std::vector<CaseLine> lines_;
    bool isSetting_ = false;
};

/// Open ones first, the oldest of them at the top; then the decided, the newest first.
[[nodiscard]] std::vector<api::KycCaseRow> casesOf(const api::View& view, bool forUs);

}  // namespace seabridge::screens
