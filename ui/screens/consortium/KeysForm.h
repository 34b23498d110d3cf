// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/consortium/ProposalForm.h"
#include "ui/widgets/Facts.h"

#include <QtCore/QTimer>

class QPlainTextEdit;
class QPushButton;

namespace seabridge::screens {

/// What a peer printed, pasted or from a file: a newcomer's or the own peer's new keys. What was
/// read is shown beside what is now, before anything is signed. `theme` outlives it.
class KeysForm : public ProposalForm {
    Q_OBJECT
public:
    enum Whose { Newcomer, OwnPeer };

    KeysForm(const theme::Theme& theme, Whose whose, QWidget* parent = nullptr);
    void present(const api::View& view, text::Language language) override;
    void retranslate() override;
    void clear() override;
    [[nodiscard]] std::optional<api::Ballot> read() override;
    [[nodiscard]] QString hint() const override { return hint_; }
    /// Of what was given last.
    void setRead(const base::Result<api::Ballot>& read);

signals:
    void given(const seabridge::api::JsonText& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void give();
    void chooseFile();
    void presentRead();
    [[nodiscard]] QString faultOf(const base::Error& error) const;
    const theme::Theme& theme_;
    Whose whose_;
    QPlainTextEdit* text_;
    QPushButton* file_;
    widgets::FieldRow* textRow_;
    widgets::Facts* facts_;
    QTimer pause_;  ///< until typing stops
    std::optional<api::Ballot> read_;
    std::optional<base::Error> fault_;  ///< of what was given last
    std::vector<widgets::Fact> shown_;
    QString hint_, noText_, wrongText_, wrongProof_, noMember_, dialogTitle_, filter_, nowIs_;
};

}  // namespace seabridge::screens
