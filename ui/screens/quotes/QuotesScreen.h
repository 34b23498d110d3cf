// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"

class QStackedWidget;

namespace seabridge::screens {

class QuoteList;
class QuotePage;

/// Quotes: the list, a quote as on paper, and the editor of drafts.
class QuotesScreen : public Screen {
    Q_OBJECT
public:
    explicit QuotesScreen(const Surroundings& around, QWidget* parent = nullptr);

    void present(const api::View& view) override;
    void retranslate() override;
    /// A quote's id in hex, or a draft's id.
    void open(const QString& item) override;

private:
    void connectParts();
    void addShortcuts();
    void showList();
    void showQuote(const ledger::QuoteId& quote);
    void leave();

    QStackedWidget* stack_;
    QuoteList* list_;
    QuotePage* page_;
};

}  // namespace seabridge::screens
