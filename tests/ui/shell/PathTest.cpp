// SPDX-License-Identifier: GPL-3.0-or-later
#include "Consortium.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Workplace.h"
#include "ui/text/LanguageSwitch.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/Sheet.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace seabridge;
using namespace seabridge::support;

namespace {

constexpr int kPatienceMs = 40'000;

/// The window of four people, each behind a real door; everything by clicks and keys.
class Office {
public:
    explicit Office(const Consortium& consortium)
        : settings_(QString()), theme_(theme::Scheme::Light, text::Language::English) {
        static_cast<void>(language_.use(text::Language::English));
        for (const char* name :
             {"Lingnan/clerk", "Lingnan/approver", "Brio/clerk", "Brio/approver"}) {
            consortium.makeProfile(name);
            stations_.push_back(std::make_unique<Workstation>(consortium.optionsFor(name)));
        }
        std::vector<shell::Desk> desks;
        for (const auto& station : stations_)
            desks.push_back({station.get(), {{}, "P"}, {{}, "F"}, {}});
        window_ = std::make_unique<shell::MainWindow>(theme_, language_, settings_, desks);
        window_->show();
        window_->activateWindow();
    }

    /// Changes the desk and types the passphrase if it is locked.
    void sit(std::size_t desk) {
        // No window manager here gives the focus back when a sheet closes.
        window_->activateWindow();
        QTest::mouseClick(&child<QPushButton>(("desk" + std::to_string(desk)).c_str()),
                          Qt::LeftButton);
        if (stations_[desk]->view()->phase == Phase::Locked) {
            auto& field = child<QLineEdit>("passphrase");
            QTest::keyClicks(&field, "a passphrase");
            QTest::keyClick(&field, Qt::Key_Return);
        }
        await(
            [&] {
                const auto view = stations_[desk]->view();
                return view->phase == Phase::Open && view->coverage.isProven && view->self &&
                       view->self->roles != 0 && isFrameSeen();
            },
            "open desk");
        desk_ = desk;
    }
    void goes(const char* screen) {
        QTest::mouseClick(&child<QPushButton>(("nav-" + std::string(screen)).c_str()),
                          Qt::LeftButton);
        settle();
    }
    [[nodiscard]] QWidget& screen(const char* id) {
        return child<QWidget>(("screen-" + std::string(id)).c_str());
    }
    [[nodiscard]] bool isFrameSeen() {
        const auto* rail = window_->findChild<QWidget*>("rail");
        return rail != nullptr && rail->isVisible();
    }
    template <class W>
    [[nodiscard]] W& child(const char* name) {
        auto* found = window_->findChild<W*>(QString::fromLatin1(name));
        if (found == nullptr) throw std::runtime_error(std::string("no child ") + name);
        return *found;
    }
    void type(const char* field, const QString& text) {
        auto& edit = child<QLineEdit>(field);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }
    /// Waits for the sheet, its pause, and signs by the second act.
    void signs() {
        widgets::Sheet* sheet = nullptr;
        await(
            [&] {
                for (auto* open : window_->findChildren<widgets::Sheet*>())
                    if (open->isVisible()) sheet = open;
                return sheet != nullptr;
            },
            "sheet");
        QTest::qWait(widgets::Sheet::kPauseMs + 50);
        QTest::keyClick(sheet, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    }
    template <class Fits>
    void await(Fits fits, const char* what) {
        if (!QTest::qWaitFor(fits, kPatienceMs)) {
            const QString folder = qEnvironmentVariable("SEABRIDGE_SHOTS");
            if (!folder.isEmpty()) window_->grab().save(folder + "/never.png");
            throw std::runtime_error(std::string("never: ") + what);
        }
        settle();
    }
    template <class Fits>
    void sees(Fits fits, const char* what) {
        await([&] { return fits(*stations_[desk_]->view()); }, what);
    }
    [[nodiscard]] api::Snapshot view() const { return stations_[desk_]->view(); }
    void settle() { QTest::qWait(300); }

private:
    shell::Settings settings_;
    theme::Theme theme_;
    text::LanguageSwitch language_;
    std::vector<std::unique_ptr<Workstation>> stations_;
    std::unique_ptr<shell::MainWindow> window_;
    std::size_t desk_ = 0;
};

const char* kLines =
    "8481.80\tBrass ball valve DN25\tCN\t2,400\tpcs\t12.40\n"
    "8413.70\tCentrifugal pump 7.5 kW\tCN\t96\tpcs\t845.00\n";

}  // namespace

/// From the clerk's empty desk to the contract, on the real widgets, the real door and a real peer:
/// what a person does with mouse and keyboard, and nothing else.
class PathTest : public QObject {
    Q_OBJECT
private slots:
    void aQuoteBecomesAContractByClicksAndKeys() {
        try {
            play();
        } catch (const std::exception& failure) {
            QFAIL(failure.what());
        }
    }

private:
    void play() {
        Consortium consortium;
        Office office(consortium);
        drafts(office);
        countersigns(office, 1, "quote sent", [](const View& view) {
            return view.quotes.front().stage == api::QuoteStage::Open;
        });
        accepts(office);
        countersigns(office, 3, "contract", [](const View& view) { return !view.orders.empty(); });
        QCOMPARE(office.view()->orders.front().total.amountMinor,
                 std::int64_t{2'400 * 1'240 + 96 * 84'500});
        reads(office);
    }

    /// The clerk: new quote, terms, lines from a spreadsheet, sign and submit.
    void drafts(Office& office) {
        office.sit(0);
        office.goes("quotes");
        QTest::keyClick(&office.screen("quotes"), Qt::Key_N, Qt::ControlModifier);
        office.settle();
        office.type("draftParty", "brio");
        auto* choices = office.child<QLineEdit>("draftParty").completer()->popup();
        QTest::keyClick(choices, Qt::Key_Down);
        QTest::keyClick(choices, Qt::Key_Return);
        office.type("draftPlace", "Nansha CNNSA");
        office.type("draftShipFrom", "2027-01-10");
        office.type("draftShipTo", "2027-01-25");
        auto& table = office.child<QTableView>("draftLines");
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 1));
        QApplication::clipboard()->setText(QString::fromLatin1(kLines));
        QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
        office.settle();
        QTest::keyClick(&office.screen("quotes"), Qt::Key_Return, Qt::ControlModifier);
        office.signs();
        office.sees([](const View& view) { return !view.quotes.empty(); }, "a quote that waits");
        QCOMPARE(office.view()->quotes.front().stage, api::QuoteStage::Sending);
    }

    /// Somebody's second signature, from the inbox, by the keyboard.
    template <class Fits>
    void countersigns(Office& office, std::size_t desk, const char* what, Fits fits) {
        office.sit(desk);
        office.goes("home");
        office.sees([](const View& view) { return !view.inbox.empty(); }, "inbox");
        auto& inbox = office.child<widgets::DataTable>("inboxTable");
        inbox.setFocus();
        inbox.selectRow(0);
        office.settle();
        QTest::keyClick(&inbox, Qt::Key_Return, Qt::ControlModifier);
        office.signs();
        office.sees(fits, what);
    }

    /// The buyer: opens the quote, reads it, accepts.
    void accepts(Office& office) {
        office.sit(2);
        office.goes("quotes");
        office.sees([](const View& view) { return !view.quotes.empty(); }, "the seller's quote");
        auto& table = office.child<widgets::DataTable>("quoteTable");
        table.setFocus();
        table.selectRow(0);
        QTest::keyClick(&table, Qt::Key_Return);
        auto& accept = office.child<QPushButton>("quoteAccept");
        office.await([&] { return accept.isVisible() && accept.isEnabled(); }, "an open quote");
        QTest::mouseClick(&accept, Qt::LeftButton);
        office.signs();
        office.sees(
            [](const View& view) {
                return !view.quotes.empty() &&
                       view.quotes.front().stage == api::QuoteStage::Accepting;
            },
            "acceptance that waits");
    }

    /// The order stands in the list of both, and opens.
    void reads(Office& office) {
        for (const std::size_t desk : {0UL, 2UL}) {
            office.sit(desk);
            office.goes("orders");
            office.sees([](const View& view) { return !view.orders.empty(); }, "order");
            const auto number = QString::fromStdString(office.view()->orders.front().id);
            const auto* title = office.screen("orders").findChild<QWidget*>("pageTitle");
            QVERIFY(title != nullptr);
            auto& table = office.child<widgets::DataTable>("orderTable");
            table.setFocus();
            table.selectRow(0);
            QTest::keyClick(&table, Qt::Key_Return);
            office.await(
                [&] {
                    for (const auto* label :
                         office.screen("orders").findChildren<QWidget*>("pageTitle"))
                        if (label->isVisible() && label->accessibleName().contains(number))
                            return true;
                    return false;
                },
                "the order's page");
        }
    }
};

QTEST_MAIN(PathTest)
#include "PathTest.moc"
