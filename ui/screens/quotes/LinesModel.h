// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/quotes/DraftEdit.h"
#include "ui/screens/quotes/Pasting.h"

#include <QtCore/QAbstractTableModel>

namespace seabridge::screens {

/// The lines of a draft as an editable table. What is typed stays as it is; amounts are computed.
class LinesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Role of the sentence that says what is wrong with a cell; "" for nothing.
    static constexpr int kFaultRole = Qt::UserRole + 1;

    explicit LinesModel(DraftEdit& draft, QObject* parent = nullptr);
    void setTitles(const QStringList& titles);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    // Each is one step that can be undone.
    /// At the end where `row` is negative.
    void addLine(int row);
    void duplicate(int row);
    void remove(int first, int last);
    void move(int row, int by);
    void clear(const QModelIndexList& cells);
    /// How many rows found no place.
    std::size_t paste(int row, int column, const QString& text);

private:
    [[nodiscard]] QString amountOf(int row) const;
    [[nodiscard]] QString faultOf(const QModelIndex& index) const;
    void follow();
    DraftEdit& draft_;
    QStringList titles_;
    int rows_ = 0;
};

}  // namespace seabridge::screens
