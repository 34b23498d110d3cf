// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Values.h"
#include "api/View.h"
#include "ui/text/Language.h"
#include "ui/widgets/FieldRow.h"

#include <QtWidgets/QBoxLayout>

namespace seabridge::screens {

/// The fields of a ballot that wants more than a member and a reason.
class ProposalForm : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void present(const api::View& view, text::Language language) = 0;
    virtual void retranslate() = 0;
    virtual void clear() = 0;
    /// What is to be decided. Nothing if a field is wrong: that is said beside it, and the keyboard
    /// is there.
    [[nodiscard]] virtual std::optional<api::Ballot> read() = 0;
    /// What it is about, in whole sentences.
    [[nodiscard]] virtual QString hint() const = 0;
    /// Why this desk cannot propose it though it may propose others, or the other way round; "" if
    /// that is for the membership to say.
    [[nodiscard]] virtual QString obstacle() const { return {}; }

protected:
    /// A column of rows without margins.
    QVBoxLayout* makeColumn() {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        return column;
    }
    static QHBoxLayout* sideBySide(std::initializer_list<QWidget*> parts) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        for (auto* part : parts) row->addWidget(part, 1);
        return row;
    }
    using Rows = std::initializer_list<widgets::FieldRow*>;
    /// The first that has an error; null if none has.
    static widgets::FieldRow* firstFaulty(Rows rows) {
        for (auto* row : rows)
            if (!row->error().isEmpty()) return row;
        return nullptr;
    }
    /// True if no row has an error; else the keyboard goes to the first that has.
    static bool areFine(Rows rows) {
        auto* faulty = firstFaulty(rows);
        if (faulty) faulty->control()->setFocus(Qt::TabFocusReason);
        return faulty == nullptr;
    }
};

}  // namespace seabridge::screens
