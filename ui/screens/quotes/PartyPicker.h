// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "ui/text/Language.h"

#include <QtWidgets/QLineEdit>

class QStandardItemModel;

namespace seabridge::screens {

/// Chooses an organization by typing any of its names in any script, its reading or initials.
/// Arrow keys and Enter take one of the list; what names nobody is put back. GUI thread.
class PartyPicker : public QLineEdit {
    Q_OBJECT
public:
    explicit PartyPicker(QWidget* parent = nullptr);
    /// All known organizations but our own.
    void present(const api::View& view, text::Language language);
    void choose(const ledger::OrgId& id);
    [[nodiscard]] const ledger::OrgId& chosen() const { return chosen_; }

signals:
    /// By a person.
    void picked(const seabridge::ledger::OrgId& id);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void take(const QString& name);
    void settle();
    [[nodiscard]] QString nameOf(const ledger::OrgId& id) const;
    ledger::OrgId chosen_;
    std::vector<std::pair<ledger::OrgId, QString>> names_;
    QStandardItemModel* model_;
};

}  // namespace seabridge::screens
