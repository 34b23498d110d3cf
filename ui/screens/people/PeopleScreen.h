// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/screens/people/PeopleWords.h"
#include "ui/widgets/Segments.h"

class QPushButton;
class QStackedWidget;

namespace seabridge::widgets {
class PageHead;
}

namespace seabridge::screens {

class PersonCard;
class PolicyPage;
class StaffList;

/// For the firm's administrators: who works here, in which roles and with which devices, and whose
/// yes is needed for what. Every change is signed by two of them.
class PeopleScreen : public Screen {
    Q_OBJECT
public:
    explicit PeopleScreen(const Surroundings& around, QWidget* parent = nullptr);
    void present(const api::View& view) override;
    void retranslate() override;
    /// A person by the id in hex.
    void open(const QString& item) override;

private:
    enum Page { Staff = 0, Rules = 1 };
    void lay();
    void connectAll();
    void choosePage(int page);
    void showChosen();
    void startNew();
    void signChange(const ledger::SetUser& change);
    void signLeaver();
    void signDeputy(const ledger::SetDeputy& change);
    void signRevocation(const crypto::PublicKey& device);
    void readDevice(const api::JsonText& device);
    void signEnrolment(const ledger::EnrolDevice& enrolment);
    void signPolicy(const std::vector<ledger::Rule>& rules);
    void keepName(const ledger::UserId& user, const std::string& name);
    void review();
    [[nodiscard]] QString nameOf(const ledger::UserId& user) const;

    widgets::PageHead* head_;
    widgets::Segments* segments_;
    QPushButton* add_;
    QStackedWidget* pages_;
    StaffList* list_;
    PersonCard* card_;
    PolicyPage* policy_;
    bool isAdding_ = false;
    QString title_, newPerson_, idCopied_;
    QString addTitle_, changeTitle_, rolesLabel_, personLabel_, twoSign_, noDeviceYet_;
    QString leaveTitle_, leaveConsequence_, noRoles_;
    QString revokeTitle_, revokeConsequence_, ownDevice_, deviceLabel_;
    QString enrolTitle_, enrolConsequence_;
    QString policyTitle_, policyConsequence_;
    QString deputyTitle_, deputyEndTitle_, deputyConsequence_, deputyEndConsequence_;
    QString deputyLabel_, fromLabel_, untilLabel_, noDeputy_;
};

}  // namespace seabridge::screens
