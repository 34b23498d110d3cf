// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/rates/RateFeed.h"
#include "ui/theme/Theme.h"

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QListView>

namespace seabridge::screens {

/// Pairs with their newest rate and its change.
class PairModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        QString name;
        QString rate;  ///< "" where there is none
        std::optional<Change> change;

        bool operator==(const Row&) const = default;
    };
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<Row> rows);
    [[nodiscard]] const Row& row(int index) const { return rows_[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// Display and accessible text: the whole row.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Row> rows_;
};

/// The choice of a pair. `theme` outlives it.
class PairList : public QListView {
    Q_OBJECT
public:
    explicit PairList(const theme::Theme& theme, QWidget* parent = nullptr);
    /// Keeps the chosen row.
    void present(const RateFeed& feed);
    [[nodiscard]] const PairModel& rows() const { return *model_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// By a person.
    void picked(int index);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    PairModel* model_;
    bool isPresenting_ = false;
};

}  // namespace seabridge::screens
