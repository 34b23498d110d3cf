// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/screens/quotes/DraftEdit.h"

#include <QtCore/QElapsedTimer>

namespace seabridge::widgets {
class EmptyState;
class PageHead;
}  // namespace seabridge::widgets

namespace seabridge::screens {

class EditorSide;
class LinesCard;
class LockFields;
class PaymentFields;
class RemarkFields;
class TermFields;

/// The editor of a draft. It saves by itself: a second after the last change, and when it is
/// hidden. Amounts are written and read by their currency's scale and deadlines by the clocks of
/// the own country: until both are proven a draft stays shut. GUI thread.
class QuoteEditor : public QWidget {
    Q_OBJECT
public:
    explicit QuoteEditor(const Surroundings& around, QWidget* parent = nullptr);
    void present(const api::View& view);
    void retranslate();
    /// A new draft; nothing is saved before the first change.
    void begin(const std::string& draft, QuoteForm form, const FormContext& context);
    /// A draft that was saved at `updated` (wall clock); 0: just made, and saved at once.
    void open(const api::QuoteDraft& draft);
    /// Saves what is not saved yet.
    void flush();
    /// Opens the signing sheet, or shows what has to be put right.
    void submit();
    [[nodiscard]] const std::string& draft() const { return id_; }
    /// What reading needs of the view, for the currency; nothing while that is not proven. What has
    /// no currency yet has no places either.
    [[nodiscard]] static std::optional<FormContext> contextOf(const api::View& view,
                                                              const std::string& currency);

signals:
    void backWanted();
    void copyWanted(const seabridge::api::QuoteDraft& draft);
    void removeWanted(const QString& draft);
    void saved();
    /// What was sent is known by this id, as a quote or as what waits.
    void sent(const seabridge::ledger::QuoteId& quote);

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectActions();
    void restart(const std::string& id, bool isSaved, ledger::TimeMs updated);
    [[nodiscard]] api::QuoteDraft draftNow();
    void save(api::QuoteDraft draft);
    [[nodiscard]] bool unseal(const api::View& view);
    void follow(const api::View& view);
    void send(const std::string& draft, const base::Hash& shown, bridge::Signing::Reply reply);
    void settle(const std::string& draft, const base::Result<api::Submission>& result);
    void showHead();
    void showPart();
    void showFirstFault();
    void remove();
    [[nodiscard]] bool isSending() const { return sending_.contains(id_); }
    [[nodiscard]] bool isSent() const;

    const Surroundings around_;
    DraftEdit draft_;
    std::string id_;
    std::optional<api::QuoteDraft> shut_;   ///< opened here, but not shown yet: see unseal()
    std::set<std::string> sending_;         ///< drafts that are signed and did not answer yet
    std::map<ledger::CurrencyId, std::uint8_t> scales_;  ///< once proven, they never change
    bool isDirty_ = false;
    ledger::TimeMs savedAt_ = 0;   ///< wall clock; 0: not yet
    QTimer saving_;
    QTimer age_;
    QTimer removal_;               ///< while it runs, a second press deletes
    widgets::PageHead* head_;
    QWidget* form_;
    widgets::EmptyState* unknown_;
    QPushButton* back_;
    QPushButton* undo_;
    QPushButton* redo_;
    QPushButton* copy_;
    QPushButton* remove_;
    QPushButton* submit_;
    TermFields* terms_;
    LinesCard* lines_;
    PaymentFields* payment_;
    LockFields* lock_;
    RemarkFields* remarks_;
    EditorSide* side_;
};

}  // namespace seabridge::screens
