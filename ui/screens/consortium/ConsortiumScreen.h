// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/screens/consortium/ConsortiumWords.h"
#include "ui/widgets/Segments.h"

class QPushButton;
class QStackedWidget;

namespace seabridge::widgets {
class Card;
class EmptyState;
class KeyFigure;
class PageHead;
}  // namespace seabridge::widgets

namespace seabridge::screens {

class BallotCard;
class BallotList;
class CalendarPage;
class EpochPage;
class FreezesPage;
class MemberCard;
class ProposalCard;
class RulesPage;

/// Who keeps the ledger and what they decide: members, open ballots with their quorum, parameters,
/// currencies, freezes. Everybody reads it; members vote and propose.
class ConsortiumScreen : public Screen {
    Q_OBJECT
public:
    explicit ConsortiumScreen(const Surroundings& around, QWidget* parent = nullptr);
    void present(const api::View& view) override;
    void retranslate() override;
    /// A ballot or a freeze order by its id in hex.
    void open(const QString& item) override;

private:
    enum Page { Ballots = 0, Rules, Freezes, Calendar, Order };
    enum Side { NothingSide = 0, BallotSide = 1, ProposalSide = 2 };

    void lay();
    QWidget* makeBallotsPage();
    void connectAll();
    void connectProposals();
    void choosePage(int page);
    void presentSide();
    [[nodiscard]] const api::BallotRow* chosen() const;
    void showProposal();
    void propose();
    void approve();
    void decline();
    void sign(const api::Ballot& ballot);
    void voteEpoch(const api::EpochChoice& choice);
    void review();

    widgets::PageHead* head_;
    widgets::Segments* segments_;
    QPushButton* propose_;
    std::vector<widgets::KeyFigure*> figures_;
    QStackedWidget* pages_;
    BallotList* ballots_;
    MemberCard* members_;
    RulesPage* rules_;
    FreezesPage* freezes_;
    CalendarPage* calendar_;
    EpochPage* epoch_;
    QStackedWidget* side_;
    BallotCard* ballot_;
    ProposalCard* proposal_;
    widgets::Card* nothingCard_;
    widgets::EmptyState* nothing_;
    bool isProposing_ = false;
    QString title_, nothingTitle_, nothingText_, proposeText_;
    QString approveTitle_, approveConsequence_, declineTitle_, declineConsequence_, declineReason_;
    QString proposeTitle_, proposeConsequence_, yeses_, epochConsequence_;
};

}  // namespace seabridge::screens
