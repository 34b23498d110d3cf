// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "base/Secret.h"
#include "ui/shell/OlderWords.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Facts.h"
#include "ui/widgets/RowModel.h"

class QLineEdit;

namespace seabridge::widgets {
class DataTable;
class FieldRow;
}  // namespace seabridge::widgets

namespace seabridge::shell {

/// For a vault that is older than it was: what the ledger shows that it lacks, and going on with it
/// by the passphrase. Nothing can be accepted before the comparison has ended well.
class OlderPage : public Page {
    Q_OBJECT
public:
    explicit OlderPage(const theme::Theme& theme, QWidget* parent = nullptr);
    void present(const api::View& view);
    /// What came of accepting; the field can be used again.
    void tell(const std::optional<base::Error>& failure);
    /// Nothing of a vault stays here.
    void forget();

    /// What was typed, as UTF-8; the field is cleared. Once, on acceptWanted().
    [[nodiscard]] base::Secret takePassphrase();

signals:
    void acceptWanted();
    void lockWanted();

protected:
    void retranslate() override;

private:
    void build();
    void submit();
    void showState();
    api::View view_;  ///< its proof and `older` only
    std::vector<MissedLine> lines_;
    std::optional<base::ErrorCode> failure_;
    bool isBusy_ = false;
    widgets::SafeLabel* title_;
    widgets::SafeLabel* sentence_;
    widgets::Facts* facts_;
    widgets::DataTable* table_;
    widgets::RowModel<MissedLine>* model_;
    widgets::SafeLabel* compared_;
    QLineEdit* typed_;
    widgets::FieldRow* row_;
    QPushButton* lock_;
    QPushButton* accept_;
};

}  // namespace seabridge::shell
