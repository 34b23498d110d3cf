// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"

class QScrollArea;
class QStackedWidget;

namespace seabridge::widgets {
class Card;
class EmptyState;
class Facts;
class PageHead;
class SafeLabel;
class Timeline;
}  // namespace seabridge::widgets

namespace seabridge::screens {

class QuotePaper;
class WaitBar;

/// One quote as on paper, with what can be done about it. GUI thread.
class QuotePage : public QWidget {
    Q_OBJECT
public:
    explicit QuotePage(const Surroundings& around, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();
    /// Asks for the document and shows it when it is there.
    void open(const ledger::QuoteId& quote);
    [[nodiscard]] const ledger::QuoteId& shown() const { return id_; }
    /// What Ctrl+Enter does here: approve where that is asked, else accept; opens the sheet.
    void act();

signals:
    void backWanted();
    /// The document is that of the offer to be answered.
    void counterWanted(const seabridge::api::OpenQuote& offer);
    void copyWanted(const seabridge::api::OpenQuote& offer);
    void quoteWanted(const seabridge::ledger::QuoteId& quote);
    /// Something was signed; the list may have changed.
    void signedHere();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildSide();
    void connectActions();
    void take(const ledger::QuoteId& asked, base::Result<api::OpenQuote> result);
    void showHead(const api::View& view, const api::QuoteRow* row);
    void showActions(const api::View& view, const api::QuoteRow* row);
    void showBody(const api::View& view);
    void showSide(const api::View& view, const api::QuoteRow* row);
    void showChain(const api::View& view, const api::QuoteRow* row);
    void accept();
    void decline();
    void withdraw();
    void sign(const bridge::SigningRequest& request, bridge::Signing::Command command);
    [[nodiscard]] const api::QuoteRow* rowIn(const api::View& view) const;

    const Surroundings around_;
    ledger::QuoteId id_;
    std::optional<api::OpenQuote> open_;
    std::optional<base::Error> error_;
    widgets::PageHead* head_;
    QPushButton* back_;
    QPushButton* copy_;
    QPushButton* withdraw_;
    QPushButton* decline_;
    QPushButton* counter_;
    QPushButton* accept_;
    WaitBar* bar_;
    QStackedWidget* stack_;
    QuotePaper* paper_;
    widgets::EmptyState* state_;
    widgets::Card* side_;
    widgets::Facts* validity_;
    widgets::SafeLabel* meaning_;
    widgets::SafeLabel* historyTitle_;
    widgets::Timeline* history_;
    QPushButton* previous_;
    QPushButton* order_;
    widgets::SafeLabel* proof_;
};

}  // namespace seabridge::screens
