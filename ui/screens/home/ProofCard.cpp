// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/home/ProofCard.h"

#include "ui/text/Format.h"
#include "ui/text/Joined.h"
#include "ui/text/Parties.h"
#include "ui/text/ProofState.h"
#include "ui/widgets/StatusLooks.h"

#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace seabridge::screens {

namespace {

constexpr int kProofLabelWidth = 120;

QString namesOf(const Reader& reader, const std::vector<api::OrgId>& members) {
    QStringList out;
    for (const auto& member : members)
        out << text::partyName(reader.view, member, reader.language);
    return text::listOf(out);
}

}  // namespace

ProofCard::ProofCard(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      pill_(new widgets::StatusPill(theme, this)),
      facts_(new widgets::Facts(this)),
      simulated_(new widgets::SafeLabel(widgets::TextLook::Note, this)) {
    simulated_->setWraps(true);
    facts_->setLabelWidth(kProofLabelWidth);
    content()->addWidget(pill_, 0, Qt::AlignLeft);
    content()->addWidget(facts_);
    content()->addWidget(simulated_);
}

void ProofCard::retranslate() {
    title_ = tr("Proof");
    complete_ = tr("Complete to block");
    //: Instead of "Complete to block", where something newer may be missing.
    known_ = tr("Known to block");
    blockTime_ = tr("Block time");
    //: Which members' peers confirm that the newest block is the newest.
    namedBy_ = tr("Confirmed by");
    nobody_ = tr("no member yet");
    peers_ = tr("Peers connected");
    //: %1 connected peers of %2 members.
    peersOf_ = tr("%1 of %2");
    unproven_ = tr("not proven yet");
    simulatedText_ = tr("Simulated consortium: no real money and no real firms.");
}

void ProofCard::present(const Reader& reader) {
    const api::View& view = reader.view;
    setTitle(title_, QString::fromStdString(view.consortium));
    const auto age = view.proof.heardAtMs ? base::monotonicMs() - *view.proof.heardAtMs : 0;
    pill_->show(widgets::pillOf(text::proofStateOf(view), text::provenBlockOf(view), age));
    const auto connected = std::ranges::count_if(view.peers, &api::PeerRow::isConnected);
    std::vector<widgets::Fact> facts;
    facts.push_back(
        {text::isComplete(view) ? complete_ : known_,
         view.coverage.isProven
             ? text::formatCount(static_cast<std::int64_t>(view.coverage.completeTo))
             : unproven_});
    if (view.proof.height > 0)
        facts.push_back({blockTime_, text::formatTime(view.proof.blockTime, reader.zone)});
    facts.push_back({.label = namedBy_,
                     .value = view.proof.namedBy.empty() ? nobody_
                                                         : namesOf(reader, view.proof.namedBy),
                     .wraps = true});
    facts.push_back({peers_, peersOf_.arg(connected).arg(view.peers.size())});
    facts_->setFacts(facts);
    simulated_->setText(simulatedText_);
    simulated_->setVisible(view.proof.isSimulated);
}

}  // namespace seabridge::screens
