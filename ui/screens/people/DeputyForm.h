// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/tx/SetDeputy.h"
#include "ui/screens/people/PeopleWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Choice.h"
#include "ui/widgets/FieldRow.h"

class QCheckBox;
class QDateEdit;
class QPushButton;

namespace seabridge::screens {

/// Who signs in a person's place, in which roles, from when and until when. `theme` outlives it.
class DeputyForm : public QWidget {
    Q_OBJECT
public:
    explicit DeputyForm(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view, const api::PersonRow& person);
    void retranslate();
    /// Another person: nothing is chosen.
    void clear();

signals:
    void wanted(const seabridge::ledger::SetDeputy& change);

private:
    void lay();
    void begin(const api::PersonRow& person);
    void fitUntil();
    void name();
    [[nodiscard]] std::uint8_t checkedRoles() const;
    [[nodiscard]] QDate today() const;
    widgets::Choice* deputy_;
    QDateEdit* from_;
    QDateEdit* until_;
    widgets::FieldRow* deputyRow_;
    widgets::FieldRow* fromRow_;
    widgets::FieldRow* untilRow_;
    widgets::SafeLabel* rolesLabel_;
    std::vector<QCheckBox*> boxes_;
    widgets::SafeLabel* rolesError_;
    QPushButton* name_;
    QPushButton* end_;
    std::optional<api::PersonRow> person_;
    base::TimeMs now_ = 0;
    QTimeZone zone_ = QTimeZone::utc();
    QString choose_, noRole_;
};

}  // namespace seabridge::screens
