// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rates/RatesScreen.h"

#include "ui/screens/rates/PairList.h"
#include "ui/screens/rates/RateFacts.h"
#include "ui/screens/rates/RateImport.h"
#include "ui/screens/rates/RatePanel.h"
#include "ui/screens/rates/RatesWords.h"
#include "ui/text/Plain.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHead.h"

#include <QtWidgets/QStackedWidget>

namespace seabridge::screens {

namespace {

constexpr int kSideWidth = 300;
constexpr int kGatherMs = 50;

}  // namespace

RatesScreen::RatesScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      feed_(new RateFeed(door(), this)),
      head_(new widgets::PageHead(theme(), this)),
      importFile_(head_->addAction("importFile", "download", true)),
      import_(new RateImport(door(), notices(), this)),
      stack_(new QStackedWidget(this)),
      emptyCard_(new widgets::Card(this)),
      empty_(new widgets::EmptyState(theme(), QStringLiteral("chart-candlestick"), emptyCard_)),
      page_(new QWidget(this)),
      panel_(new RatePanel(theme(), page_)),
      pairsCard_(new widgets::Card(page_)),
      pairs_(new PairList(theme(), pairsCard_)),
      facts_(new RateFacts(page_)),
      soon_(new QTimer(this)) {
    pairs_->setObjectName(QStringLiteral("pairs"));
    soon_->setSingleShot(true);
    soon_->setInterval(kGatherMs);
    lay();
    connect(importFile_, &QPushButton::clicked, import_, &RateImport::ask);
    connect(empty_, &widgets::EmptyState::actionWanted, import_, &RateImport::ask);
    connect(import_, &RateImport::runningChanged, this, &RatesScreen::showImport);
    connect(import_, &RateImport::imported, this, &RatesScreen::load);
    connect(feed_, &RateFeed::daysChanged, this, &RatesScreen::showDays);
    connect(feed_, &RateFeed::newestChanged, this, &RatesScreen::showPairs);
    connect(pairs_, &PairList::picked, this,
            [this](int index) { feed_->choose(static_cast<std::size_t>(index)); });
    connect(panel_, &RatePanel::lookChanged, soon_, qOverload<>(&QTimer::start));
    connect(soon_, &QTimer::timeout, this, &RatesScreen::showFacts);
}

void RatesScreen::lay() {
    pairsCard_->content()->addWidget(pairs_);
    auto* side = new QVBoxLayout;
    side->setSpacing(kPageGap);
    side->addWidget(pairsCard_);
    side->addWidget(facts_, 1);
    pairsCard_->setFixedWidth(kSideWidth);
    facts_->setFixedWidth(kSideWidth);
    auto* row = new QHBoxLayout(page_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kPageGap);
    row->addWidget(panel_, 1);
    row->addLayout(side);
    emptyCard_->content()->addWidget(empty_);
    stack_->addWidget(emptyCard_);
    stack_->addWidget(page_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(16);
    column->addWidget(head_);
    column->addWidget(import_);
    column->addWidget(stack_, 1);
}

void RatesScreen::retranslate() {
    title_ = tr("Exchange rates");
    importWords_ = tr("Import ECB file");
    importTip_ = tr("Reads eurofxref-hist.zip or its csv; nothing is fetched from the network");
    runningTip_ = tr("An import is running");
    emptyTitle_ = tr("No exchange rates yet");
    emptySentence_ =
        tr("The European Central Bank publishes the euro reference rates of every working day "
           "since 1999 in one file, eurofxref-hist.zip, on the pages of its euro foreign exchange "
           "reference rates. Save it on this computer, then import it here.");
    waitTitle_ = tr("Reading the rates…");
    faultTitle_ = tr("The rates cannot be read");
    pairsCard_->setTitle(tr("Currency pairs"));
    pairs_->setAccessibleName(tr("Currency pairs"));
    panel_->retranslate();
    facts_->retranslate();
    import_->retranslate();
    showImport();
    showPairs();
    showDays();
}

void RatesScreen::present(const api::View& view) {
    // Rates hang on nothing in the view; another phase may mean another folder.
    const bool isNew = std::exchange(phase_, view.phase) != view.phase;
    if (isNew || language_ != theme().language()) load();
}

void RatesScreen::open(const QString& item) {
    if (item == QLatin1String(items::kImport)) return import_->ask();
    const auto pairs = feed_->pairs();
    const auto found = std::ranges::find_if(pairs, [&](const Pair& pair) {
        const QLatin1String base(pair.base);
        const QLatin1String quote(pair.quote);
        return item == base + u'/' + quote || item == quote + u'/' + base;
    });
    if (found == pairs.end()) return;
    feed_->choose(static_cast<std::size_t>(found - pairs.begin()));
    showPairs();
}

void RatesScreen::changeEvent(QEvent* event) {
    Screen::changeEvent(event);
    if (event->type() != QEvent::StyleChange || !language_) return;
    if (language_ != theme().language()) load();
}

void RatesScreen::load() {
    language_ = theme().language();
    feed_->load(*language_);
}

void RatesScreen::showDays() {
    const bool hasRates = feed_->state() == RateFeed::State::Ready && !feed_->isEmpty();
    if (hasRates) {
        panel_->present(*feed_);
        showFacts();
    } else {
        showEmpty();
    }
    stack_->setCurrentWidget(hasRates ? page_ : static_cast<QWidget*>(emptyCard_));
    // One button for one thing.
    importFile_->setVisible(hasRates);
    showHead();
}

void RatesScreen::showPairs() {
    pairs_->present(*feed_);
    showHead();
}

void RatesScreen::showHead() {
    const bool hasRates = feed_->state() == RateFeed::State::Ready && !feed_->isEmpty();
    const auto& newest = feed_->newest()[feed_->chosen()];
    std::int32_t last = newest ? newest->day.day : 0;
    for (const auto& each : feed_->newest())
        if (each) last = std::max(last, each->day.day);
    const bool isSimulated = hasRates && feed_->isSimulated();
    head_->setState(isSimulated ? simulatedPill() : widgets::Pill{});
    head_->present(title_, !hasRates     ? noRatesFactsWords()
                           : isSimulated ? simulatedFactsWords(last)
                                         : rateFactsWords(last));
}

void RatesScreen::showFacts() {
    facts_->present(*feed_, panel_->selectedDay(), panel_->shownRange());
}

void RatesScreen::showEmpty() {
    const QString action = import_->isRunning() ? QString() : importWords_;
    switch (feed_->state()) {
        case RateFeed::State::Waiting: return empty_->present(waitTitle_, {});
        case RateFeed::State::Failed:
            return empty_->present(faultTitle_, readFaultWords(feed_->fault()), action);
        case RateFeed::State::Ready:
            return empty_->present(emptyTitle_, emptySentence_, action);
    }
}

void RatesScreen::showImport() {
    const bool isRunning = import_->isRunning();
    importFile_->setText(importWords_);
    importFile_->setAccessibleName(importWords_);
    importFile_->setEnabled(!isRunning);
    importFile_->setAccessibleDescription(isRunning ? runningTip_ : importTip_);
    showEmpty();
    importFile_->setToolTip(text::safeTip(isRunning ? runningTip_ : importTip_));
}

}  // namespace seabridge::screens
