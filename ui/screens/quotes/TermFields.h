// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/screens/quotes/FieldSet.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Choice.h"

namespace seabridge::widgets {
class Segments;
}

namespace seabridge::screens {

class PartyPicker;

/// Who, in what, by which delivery term, until when: the head of a draft. GUI thread.
class TermFields : public widgets::Card {
    Q_OBJECT
public:
    TermFields(const Surroundings& around, DraftEdit& draft, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();
    [[nodiscard]] QWidget* firstFault() const { return fields_.firstFault(); }
    /// Where typing begins in a new draft.
    void begin();

private:
    void build();
    void tie();
    void showForm();
    void showZone();
    const Surroundings around_;
    DraftEdit& draft_;
    FieldSet fields_;
    PartyPicker* picker_;
    widgets::Choice* side_;
    widgets::Choice* language_;
    widgets::Choice* currency_;
    widgets::Choice* rule_;
    widgets::Choice* binding_;
    widgets::FieldRow* number_;
    widgets::FieldRow* sideRow_;
    widgets::FieldRow* party_;
    widgets::FieldRow* languageRow_;
    widgets::FieldRow* currencyRow_;
    widgets::FieldRow* ruleRow_;
    widgets::FieldRow* place_;
    widgets::FieldRow* shipFrom_;
    widgets::FieldRow* shipTo_;
    widgets::FieldRow* delivered_;
    widgets::FieldRow* validDay_;
    widgets::FieldRow* validTime_;
    widgets::FieldRow* bindingRow_;
    widgets::SafeLabel* zone_;
};

}  // namespace seabridge::screens
