// SPDX-License-Identifier: GPL-3.0-or-later
// Gallery FOLDER: every widget in three languages and both themes as PNG files. The texts are
// samples of partners' data; those of the program come from its catalogues.
#include "ledger/Accounts.h"
#include "ledger/Commerce.h"
#include "ledger/Identity.h"
#include "ledger/Kind.h"
#include "ledger/Pending.h"
#include "ledger/Reject.h"
#include "ui/text/Format.h"
#include "ui/text/LanguageSwitch.h"
#include "ui/text/SortOrder.h"
#include "ui/widgets/AmountEdit.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/ProofBadge.h"
#include "ui/widgets/RowModel.h"
#include "ui/widgets/Sheet.h"
#include "ui/widgets/StatusLooks.h"
#include "ui/widgets/StatusPill.h"

#include <QtWidgets/QGridLayout>

using namespace seabridge;
using namespace seabridge::widgets;

namespace {

struct Order {
    QString number;
    QString party;
    std::int64_t amountMinor;
    ledger::ObligationStatus status;
};

int byAmount(const Order& a, const Order& b) {
    return a.amountMinor < b.amountMinor ? -1 : a.amountMinor > b.amountMinor;
}

constexpr Column<Order> kColumns[]{
    {{.key = "number", .isStrong = true, .widthPx = 190},
     [](const Order& o) { return o.number; },
     nullptr},
    {{.key = "party", .widthPx = 220, .stretches = true},
     [](const Order& o) { return o.party; },
     nullptr},
    {{.key = "amount", .isNumber = true, .widthPx = 150},
     [](const Order& o) {
         return text::formatMoney({{"USD"}, o.amountMinor}, 2);
     },
     byAmount},
    {{.key = "status", .widthPx = 180},
     [](const Order& o) { return text::words(o.status); },
     nullptr},
};

Card* figures(QWidget* parent) {
    auto* card = new KeyFigure(parent);
    card->present(text::words(ledger::ActionClass::Settlement),
                  text::formatMoney({{"USD"}, 17'264'011}, 2),
                  text::formatTime(1'795'500'000'000, QTimeZone("Asia/Tokyo")));
    return card;
}

Card* pills(const theme::Theme& theme, QWidget* parent) {
    auto* card = new Card(parent);
    card->setTitle(text::words(ledger::ActionClass::Quotes), text::words(ledger::Role::Approver));
    auto* grid = new QGridLayout;
    int place = 0;
    const auto add = [&](const Pill& pill) {
        auto* shown = new StatusPill(theme, card);
        shown->show(pill);
        grid->addWidget(shown, place / 4, place % 4, Qt::AlignLeft);
        ++place;
    };
    using Quote = ledger::QuoteStatus;
    for (auto s : {Quote::Open, Quote::Countered, Quote::Accepted, Quote::Declined}) add(pillOf(s));
    using Pending = ledger::PendingStatus;
    for (auto s : {Pending::Open, Pending::Done, Pending::Refused, Pending::Returned})
        add(pillOf(s));
    using Goods = ledger::GoodsEvent;
    for (auto s : {Goods::Shipment, Goods::Receipt, Goods::Acceptance}) add(pillOf(s));
    card->content()->addLayout(grid);
    auto* badges = new QHBoxLayout;
    const std::pair<text::ProofState, std::int64_t> states[] = {
        {text::ProofState::Complete, 2'000},
        {text::ProofState::NotProven, 9'000},
        {text::ProofState::Stale, 840'000}};
    for (const auto& [state, age] : states) {
        auto* badge = new ProofBadge(theme, card);
        badge->present(state, 48'213, age);
        badges->addWidget(badge);
    }
    badges->addStretch();
    card->content()->addLayout(badges);
    return card;
}

Card* form(const theme::Theme& theme, QWidget* parent) {
    auto* card = new Card(parent);
    auto* row = new QHBoxLayout;
    for (const char* typed : {"１８４，３５０．５", "12.345", ""}) {
        auto* edit = new AmountEdit;
        edit->setCurrency(QStringLiteral("USD"), 2);
        edit->setText(QString::fromUtf8(typed));
        auto* field = new FieldRow(theme, edit, card);
        field->setLabel(text::words(ledger::HoldPurpose::Deposit));
        if (const auto amount = edit->amountMinor())
            edit->setAmountMinor(*amount);
        else
            field->setError(text::words(edit->fault()));
        row->addWidget(field);
    }
    card->content()->addLayout(row);
    auto* buttons = new QHBoxLayout;
    const std::pair<const char*, bool> looks[] = {
        {"primary", true}, {"", true}, {"danger", true}, {"primary", false}, {"", false}};
    for (const auto& [look, enabled] : looks) {
        auto* button = new QPushButton(text::words(ledger::Kind::Approve), card);
        button->setProperty("look", look);
        const theme::Tokens& t = theme.tokens();
        button->setIcon(theme.icon(QStringLiteral("pencil"), look[0] == 'p'   ? t.onAccent
                                                             : look[0] == 'd' ? t.bad
                                                                              : t.text));
        button->setEnabled(enabled);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    card->content()->addLayout(buttons);
    auto* wide = new SafeLabel(TextLook::Note, card);
    wide->setText(QStringLiteral("<b>Brio</b> \u202Egnp.exe 直骨角 ") +
                  text::words(ledger::Reject::InsufficientFunds));
    card->content()->addWidget(wide);
    return card;
}

Card* table(const theme::Theme& theme, QWidget* parent) {
    auto* card = new Card(parent);
    card->setTitle(text::words(ledger::TopicKind::Trade));
    auto* model = new RowModel<Order>(kColumns, card);
    model->setTitles(
        {text::words(ledger::TopicKind::Trade), text::words(ledger::TopicKind::Organization),
         text::words(ledger::TopicKind::Currency), text::words(ledger::ActionClass::Settlement)});
    using S = ledger::ObligationStatus;
    model->setRows(
        {{"SB-26-CN-US-000702-K", "Brio Components, Inc.", 9'648'000, S::Funded},
         {"SB-26-JP-CN-000688-3", "青葉貿易株式会社", -812'000'011, S::Open},
         {"SB-26-CN-US-000694-7", "广州岭南机械有限公司 (Guangzhou)", 5'811'111, S::Settled}});
    auto* view = new DataTable(theme, card);
    view->show(model);
    view->selectRow(1);
    view->setMinimumHeight(150);
    card->content()->addWidget(view);
    return card;
}

QWidget* rail(const theme::Theme& theme, QWidget* parent) {
    auto* frame = new QWidget(parent);
    frame->setProperty("look", "rail");
    frame->setAttribute(Qt::WA_StyledBackground);
    frame->setFixedWidth(204);
    auto* column = new QVBoxLayout(frame);
    const std::pair<const char*, ledger::ActionClass> items[] = {
        {"file-pen", ledger::ActionClass::Quotes},
        {"ship", ledger::ActionClass::Goods},
        {"shield-check", ledger::ActionClass::Deposits},
        {"landmark", ledger::ActionClass::Payments},
        {"user-check", ledger::ActionClass::Kyc}};
    for (const auto& [icon, action] : items) {
        auto* item = new QPushButton(text::words(action), frame);
        item->setProperty("look", "nav");
        item->setCheckable(true);
        item->setChecked(action == ledger::ActionClass::Deposits);
        const theme::Tokens& t = theme.tokens();
        item->setIcon(
            theme.icon(QString::fromLatin1(icon), item->isChecked() ? t.accent : t.muted));
        column->addWidget(item);
    }
    column->addStretch();
    return frame;
}

std::unique_ptr<QWidget> page(const theme::Theme& theme) {
    auto window = std::make_unique<QWidget>();
    auto* row = new QHBoxLayout(window.get());
    row->setContentsMargins(0, 0, 24, 0);
    row->setSpacing(24);
    row->addWidget(rail(theme, window.get()));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 24, 0, 24);
    column->setSpacing(14);
    auto* title = new SafeLabel(TextLook::Title);
    title->setText(text::words(ledger::ActionClass::Settlement));
    column->addWidget(title);
    auto* top = new QHBoxLayout;
    top->setSpacing(14);
    for (int i = 0; i < 3; ++i) top->addWidget(figures(window.get()));
    column->addLayout(top);
    column->addWidget(pills(theme, window.get()));
    column->addWidget(form(theme, window.get()));
    column->addWidget(table(theme, window.get()), 1);
    row->addLayout(column, 1);
    window->resize(1180, 860);
    return window;
}

std::unique_ptr<Sheet> sheet(const theme::Theme& theme) {
    auto out = std::make_unique<Sheet>(theme);
    out->present(text::words(ledger::Kind::SettleConverted), text::words(ledger::Reject::Waiting),
                 {{text::words(ledger::HoldPurpose::Deposit), text::formatMoney({{"USD"}, 0}, 2),
                   text::formatMoney({{"USD"}, 1'843'500}, 2)},
                  {text::words(ledger::TopicKind::Organization), {}, "Brio Components, Inc."}});
    out->askPassphrase(true);
    return out;
}

void save(QWidget& widget, const QString& file) {
    widget.show();
    QApplication::processEvents();
    widget.grab().save(file);
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (argc != 2) return 2;
    text::LanguageSwitch language;
    theme::Theme theme(theme::Scheme::Light, text::Language::English);
    for (const theme::Scheme scheme : theme::kSchemes)
        for (const text::Language one : text::kLanguages) {
            language.use(one);
            theme.use(scheme, one);
            const QString name =
                QStringLiteral("%1/%2-%3-%4.png")
                    .arg(QString::fromLocal8Bit(argv[1]), QStringLiteral("WHAT"), text::codeOf(one),
                         scheme == theme::Scheme::Light ? "light" : "dark");
            const auto widgets = page(theme);
            save(*widgets, QString(name).replace("WHAT", "page"));
            const auto signing = sheet(theme);
            save(*signing, QString(name).replace("WHAT", "sheet"));
        }
    return 0;
}
