// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/PeopleScreen.h"

#include "ui/screens/people/PersonCard.h"
#include "ui/screens/people/PolicyPage.h"
#include "ui/screens/people/StaffList.h"
#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/PolicyWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/PageHead.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace seabridge::screens {

PeopleScreen::PeopleScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      head_(new widgets::PageHead(theme(), this)),
      segments_(new widgets::Segments(this)),
      add_(nullptr),
      pages_(new QStackedWidget(this)),
      list_(new StaffList(theme(), this)),
      card_(new PersonCard(theme(), this)),
      policy_(new PolicyPage(theme(), door(), this)) {
    segments_->setObjectName(QStringLiteral("peoplePage"));
    head_->addControl(segments_);
    add_ = head_->addAction("addPerson", "plus", true);
    lay();
    connectAll();
}

void PeopleScreen::lay() {
    auto* staff = new QWidget(this);
    auto* columns = new QHBoxLayout(staff);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kPageGap);
    columns->addWidget(list_, 13);
    columns->addWidget(card_, 10);
    pages_->addWidget(staff);
    pages_->addWidget(policy_);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    page->setSpacing(kPageGap);
    page->addWidget(head_);
    page->addWidget(pages_, 1);
}

void PeopleScreen::connectAll() {
    connect(segments_, &widgets::Segments::picked, this, &PeopleScreen::choosePage);
    connect(add_, &QPushButton::clicked, this, &PeopleScreen::startNew);
    connect(list_, &StaffList::picked, this, [this] {
        isAdding_ = false;
        showChosen();
    });
    connect(card_, &PersonCard::changeWanted, this, &PeopleScreen::signChange);
    connect(card_, &PersonCard::leaveWanted, this, &PeopleScreen::signLeaver);
    connect(card_, &PersonCard::deputyWanted, this, &PeopleScreen::signDeputy);
    connect(card_, &PersonCard::revokeWanted, this, &PeopleScreen::signRevocation);
    connect(card_, &PersonCard::enrolWanted, this, &PeopleScreen::readDevice);
    connect(card_, &PersonCard::nameTyped, this, [this](const QString& name) {
        if (card_->person()) keepName(*card_->person(), name.toStdString());
    });
    connect(card_, &PersonCard::idCopied, this,
            [this] { notices().say(theme::Tone::Ok, idCopied_); });
    connect(policy_, &PolicyPage::changeWanted, this, &PeopleScreen::signPolicy);
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    keys->setAutoRepeat(false);
    connect(keys, &QShortcut::activated, this, &PeopleScreen::review);
}

void PeopleScreen::present(const api::View& view) {
    head_->present(title_, view.staff.people.empty() ? QString() : PeopleWords::summaryOf(view));
    list_->present(view);
    if (!isAdding_ && !list_->chosen() && view.self) list_->choose(view.self->user);
    card_->present(view);
    card_->setVisible(!view.staff.people.empty());
    add_->setEnabled(!view.staff.people.empty());
    policy_->present();
}

void PeopleScreen::showChosen() {
    const auto chosen = list_->chosen();
    if (!chosen || (card_->person() && *card_->person() == *chosen)) return;
    card_->show(chosen);
    card_->present(view());
}

void PeopleScreen::startNew() {
    choosePage(Staff);
    isAdding_ = true;
    card_->show(std::nullopt);
    card_->present(view());
    if (auto* name = card_->findChild<QWidget*>(QStringLiteral("personName"))) name->setFocus();
}

void PeopleScreen::choosePage(int page) {
    pages_->setCurrentIndex(page);
    segments_->choose(page);
}

void PeopleScreen::open(const QString& item) {
    if (item == QLatin1String(items::kRules)) return choosePage(Rules);
    const auto id = base::fixedFromHex<ledger::UserId>(item.toStdString());
    if (!id) return;
    choosePage(Staff);
    list_->choose(*id);
}

void PeopleScreen::review() {
    if (pages_->currentIndex() == Rules)
        policy_->review();
    else
        card_->review();
}

QString PeopleScreen::nameOf(const ledger::UserId& user) const {
    return text::personName(view(), user);
}

void PeopleScreen::keepName(const ledger::UserId& user, const std::string& name) {
    core().namePerson(user, name, bridge::Door::reply<void>(this, [this](const auto& done) {
                          if (!done)
                              notices().say(theme::Tone::Bad, text::words(done.error().code));
                      }));
}

void PeopleScreen::signChange(const ledger::SetUser& change) {
    const auto* person = change.user ? view().staff.find(*change.user) : nullptr;
    const std::string typed = card_->typedName();
    const QString name = change.user     ? nameOf(*change.user)
                         : typed.empty() ? newPerson_
                                         : QString::fromStdString(typed);
    const bridge::SigningRequest request{
        (change.user ? changeTitle_ : addTitle_).arg(name),
        change.user ? twoSign_ : noDeviceYet_,
        {{personLabel_, {}, name},
         {rolesLabel_, person ? PeopleWords::roleOr(person->roles) : QString(),
          PeopleWords::roleOr(change.roles)}}};
    signing().open(
        this, request,
        [this, change](const std::string&, bridge::Signing::Reply reply) {
            core().setUser(change, std::move(reply));
        },
        [this, change, typed](const api::Submission& done) {
            if (!change.user && done.id && !typed.empty())
                keepName(ledger::userIdOf(*done.id, 0), typed);
            // The card may be about somebody else by now.
            if (!card_->asksFor(change) || (!change.user && card_->typedName() != typed)) return;
            isAdding_ = false;
            card_->show(list_->chosen());
            card_->present(view());
        });
}

void PeopleScreen::signLeaver() {
    const auto id = card_->person();
    const auto* person = id ? view().staff.find(*id) : nullptr;
    if (!person) return;
    const QString name = nameOf(*id);
    const ledger::SetUser change{*id, 0, person->nameCommitment};
    const bridge::SigningRequest request{
        leaveTitle_.arg(name),
        leaveConsequence_,
        {{personLabel_, {}, name}, {rolesLabel_, PeopleWords::roleOr(person->roles), noRoles_}}};
    signing().open(this, request, [this, change](const std::string&, bridge::Signing::Reply reply) {
        core().setUser(change, std::move(reply));
    });
}

void PeopleScreen::signDeputy(const ledger::SetDeputy& change) {
    const auto* person = view().staff.find(change.user);
    if (!person) return;
    const QString before = person->deputy ? nameOf(person->deputy->deputy) : QString();
    const QString after = change.term ? nameOf(change.term->deputy) : noDeputy_;
    bridge::SigningRequest request{
        (change.term ? deputyTitle_ : deputyEndTitle_).arg(nameOf(change.user)),
        change.term ? deputyConsequence_ : deputyEndConsequence_,
        {{personLabel_, {}, nameOf(change.user)}, {deputyLabel_, before, after}}};
    if (change.term) {
        request.changes.push_back({rolesLabel_, {}, PeopleWords::roleOr(change.term->roles)});
        request.changes.push_back(
            {fromLabel_, {}, text::formatTime(change.term->from, text::ownZone(view()))});
        request.changes.push_back(
            {untilLabel_, {}, text::formatTime(change.term->until, text::ownZone(view()))});
    }
    signing().open(this, request, [this, change](const std::string&, bridge::Signing::Reply reply) {
        core().setDeputy(change, std::move(reply));
    });
}

void PeopleScreen::signRevocation(const crypto::PublicKey& device) {
    const auto id = card_->person();
    if (!id) return;
    const bool isThis = view().device && view().device->signing == device;
    bridge::SigningRequest request{
        revokeTitle_.arg(nameOf(*id)),
        isThis ? ownDevice_ : revokeConsequence_,
        {{personLabel_, {}, nameOf(*id)}, {deviceLabel_, {}, text::hex(device.bytes)}}};
    request.about = base::bytesOf(device.bytes);
    signing().open(this, request, [this, device](const std::string&, bridge::Signing::Reply reply) {
        core().revokeDevice(device, std::move(reply));
    });
}

void PeopleScreen::readDevice(const api::JsonText& device) {
    const auto id = card_->person();
    if (!id) return;
    core().readDevice(*id, device,
                      bridge::Door::reply<ledger::EnrolDevice>(this, [this, id](const auto& read) {
                          if (read)
                              signEnrolment(*read);
                          else if (card_->person() == id)
                              card_->setDeviceFault(read.error());
                      }));
}

void PeopleScreen::signEnrolment(const ledger::EnrolDevice& enrolment) {
    const QString name = nameOf(enrolment.user);
    bridge::SigningRequest request{
        enrolTitle_.arg(name),
        enrolConsequence_,
        {{personLabel_, {}, name},
         {deviceLabel_, {}, text::hex(enrolment.device.keys.signing.bytes)}}};
    request.about = base::bytesOf(enrolment.device.keys.signing.bytes);
    signing().open(
        this, request,
        [this, enrolment](const std::string&, bridge::Signing::Reply reply) {
            core().enrolDevice(enrolment, std::move(reply));
        },
        [this, user = enrolment.user, typed = card_->typedDevice()](const api::Submission&) {
            if (card_->person() == user && card_->typedDevice() == typed) card_->clearDevice();
        });
}

void PeopleScreen::signPolicy(const std::vector<ledger::Rule>& rules) {
    const auto before =
        view().staff.policy ? view().staff.policy->rules : std::vector<ledger::Rule>();
    const bridge::SigningRequest request{
        policyTitle_, policyConsequence_,
        PeopleWords::changesOf(view(), before, rules, theme().language())};
    signing().open(
        this, request,
        [this, rules](const std::string&, bridge::Signing::Reply reply) {
            core().setPolicy({rules}, std::move(reply));
        },
        [this, rules](const api::Submission&) { policy_->forget(rules); });
}

void PeopleScreen::retranslate() {
    title_ = tr("People");
    segments_->setChoices({tr("People and devices"), tr("Approval rules")});
    segments_->setAccessibleName(tr("Part of the administration"));
    segments_->choose(pages_->currentIndex());
    add_->setText(tr("Add a person"));
    add_->setAccessibleName(add_->text());
    newPerson_ = tr("a new person");
    idCopied_ = tr("The person's id is on the clipboard.");
    //: %1 is a person's name.
    addTitle_ = tr("Add %1");
    //: %1 is a person's name.
    changeTitle_ = tr("Change the roles of %1");
    personLabel_ = tr("Person");
    rolesLabel_ = tr("Roles");
    twoSign_ =
        tr("It takes effect once your rules on people are met, as a rule by a second "
           "administrator.");
    noDeviceYet_ =
        tr("The person can sign nothing until a device is enrolled. It takes effect "
           "once your rules on people are met.");
    //: %1 is a person's name.
    leaveTitle_ = tr("%1 has left");
    leaveConsequence_ =
        tr("All roles end and no signature of this person counts any more, for "
           "good. Who comes back is added as a new person.");
    noRoles_ = tr("none: has left");
    //: %1 is a person's name.
    revokeTitle_ = tr("Revoke a device of %1");
    revokeConsequence_ =
        tr("Nothing that this device signs counts any more, for good. What it "
           "holds is not wiped.");
    ownDevice_ =
        tr("This is the device that you are working on: once it is revoked, you can sign "
           "nothing here any more.");
    deviceLabel_ = tr("Device key");
    //: %1 is a person's name.
    enrolTitle_ = tr("Enrol a device for %1");
    enrolConsequence_ =
        tr("Whoever holds this device signs as this person. Compare the key with "
           "the one that the device shows.");
    //: %1 is a person's name.
    deputyTitle_ = tr("Name a deputy for %1");
    //: %1 is a person's name.
    deputyEndTitle_ = tr("End the deputy's time of %1");
    deputyConsequence_ =
        tr("The deputy's signature counts in these roles until then. What the "
           "person signs too is not counted twice.");
    deputyEndConsequence_ = tr("From then on nobody signs in this person's place.");
    deputyLabel_ = tr("Deputy");
    fromLabel_ = tr("From");
    untilLabel_ = tr("Until");
    noDeputy_ = tr("nobody");
    policyTitle_ = tr("Change the approval rules");
    policyConsequence_ =
        tr("The new rules decide as soon as the present ones on people, keys and "
           "rules are met.");
    list_->retranslate();
    card_->retranslate();
    policy_->retranslate();
}

}  // namespace seabridge::screens
