// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Values.h"
#include "ui/screens/people/PeopleWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/StatusPill.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace seabridge::screens {

class DeputyForm;
class DeviceList;

/// One person: name at this desk, roles, devices, enrolment; or the form of a new one. Says what is
/// wrong beside the field. `theme` outlives it.
class PersonCard : public widgets::Card {
    Q_OBJECT
public:
    explicit PersonCard(const theme::Theme& theme, QWidget* parent = nullptr);
    /// Somebody else, or nobody: the form of a new person. What was typed is forgotten then.
    void show(const std::optional<ledger::UserId>& person);
    using QWidget::show;
    void present(const api::View& view);
    void retranslate();
    /// What the device's text turned out to be.
    void setDeviceFault(const base::Error& error);
    void clearDevice();
    [[nodiscard]] const std::optional<ledger::UserId>& person() const { return person_; }
    [[nodiscard]] std::string typedName() const;
    /// What was pasted of a device.
    [[nodiscard]] QString typedDevice() const;
    /// True if the form asks for just that.
    [[nodiscard]] bool asksFor(const ledger::SetUser& change) const;
    /// The main act: signs the change of roles, or the new person.
    void review();

signals:
    void nameTyped(const QString& name);
    void changeWanted(const seabridge::ledger::SetUser& change);
    void leaveWanted();
    void deputyWanted(const seabridge::ledger::SetDeputy& change);
    void revokeWanted(const seabridge::crypto::PublicKey& device);
    void enrolWanted(const seabridge::api::JsonText& device);
    void idCopied();

protected:
    void changeEvent(QEvent* event) override;

private:
    void lay();
    void connectAll();
    void showIcons();
    void presentPerson(const api::View& known, const api::PersonRow& person);
    void judgeRoles();
    void enrol();
    void chooseFile();
    [[nodiscard]] std::uint8_t checkedRoles() const;
    void check(std::uint8_t roles);

    const theme::Theme& theme_;
    std::optional<ledger::UserId> person_;
    std::optional<api::PersonRow> row_;
    std::vector<ledger::User> users_;
    bool isTouched_ = false;  ///< the person at the desk has changed the boxes
    widgets::StatusPill* pill_;
    widgets::SafeLabel* title_;
    QLineEdit* name_;
    widgets::FieldRow* nameRow_;
    widgets::Facts* facts_;
    QPushButton* copyId_;
    widgets::SafeLabel* rolesLabel_;
    std::vector<QCheckBox*> boxes_;
    widgets::SafeLabel* rolesError_;
    QPushButton* change_;
    QPushButton* leave_;
    DeputyForm* deputy_;
    QWidget* devicesPart_;
    widgets::SafeLabel* devicesLabel_;
    DeviceList* devices_;
    widgets::SafeLabel* enrolHint_;
    QPlainTextEdit* deviceText_;
    widgets::FieldRow* deviceRow_;
    QPushButton* enrol_;
    QPushButton* deviceFile_;
    QString newTitle_, add_, changeText_, noRole_, lockOut_, sameRoles_, leaver_, peerText_;
    QString notPlain_, noText_, wrongText_, wrongProof_, dialogTitle_, filter_;
};

}  // namespace seabridge::screens
