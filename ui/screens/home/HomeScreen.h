// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/screens/home/TaskSigning.h"

#include <QtCore/QTimer>

class QPushButton;

namespace seabridge::widgets {
class PageHead;
}

namespace seabridge::screens {

class FigureCard;
class InboxList;
class ProofCard;
class SettlementCard;
class TaskDetail;

/// What waits for the person at the desk, what money comes and goes next, and how far all of it is
/// proven. What waits for a signature is signed, returned and declined here.
class HomeScreen : public Screen {
    Q_OBJECT
public:
    explicit HomeScreen(const Surroundings& around, QWidget* parent = nullptr);

    void present(const api::View& view) override;
    void retranslate() override;
    /// Selects the waiting action with this id in hex.
    void open(const QString& item) override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    /// The right column folds where the window is narrow; Settlement and Network say the same.
    void resizeEvent(QResizeEvent* event) override;

private:
    void lay();
    void presentHead(const api::View& view);
    void presentFigures(const Reader& reader);
    void presentEmpty(const api::View& view);
    void showSelected();
    [[nodiscard]] const Task* selected() const;
    void openSelected();
    void openFirst();
    void sign(TaskSigning::Act act);
    void addDocument(const Reader& reader, Task& task) const;
    void takeEmptyAction();

    widgets::PageHead* head_;
    QPushButton* first_;
    FigureCard* waiting_;
    FigureCard* risk_;
    FigureCard* next_;
    FigureCard* deposits_;
    InboxList* inbox_;
    TaskDetail* detail_;
    QWidget* side_;
    SettlementCard* settlements_;
    ProofCard* proof_;
    QuoteReading* quotes_;
    TaskSigning* signing_;
    QTimer tick_;  ///< ages, while it is seen
    std::vector<Task> tasks_;

    struct Texts {
        QString home, waiting, risk, next, deposits, inbox, inboxNote, partNote, hint, nothingWaits;
        QString nothingKnown, notProvenTitle, notProven, notEnrolledTitle, notEnrolled, toWallet;
        QString noneTitle, none, toQuotes, toCases, toOrders;
    } texts_;
};

}  // namespace seabridge::screens
