// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Shots.h"

#include "ui/bridge/Door.h"
#include "ui/screens/Screen.h"
#include "ui/shell/Workplace.h"

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

#include <algorithm>
#include <cstdio>

namespace seabridge::app {

namespace {

// Replies of the core and one or two views; a picture of something half loaded is worth nothing.
constexpr int kSceneMs = 1'000;
constexpr int kLookMs = 350;

struct Look {
    text::Language language;
    theme::Scheme scheme;
};

std::vector<Look> looks() {
    std::vector<Look> out;
    for (const auto language : text::kLanguages)
        for (const auto scheme : theme::kSchemes) out.push_back({language, scheme});
    return out;
}

QString hexOf(const base::Hash& id) {
    return QString::fromStdString(base::toHex(id));
}

/// The order in which most has happened.
QString liveliestOrder(const api::View& view) {
    const auto best = std::ranges::max_element(view.orders, {}, [](const api::OrderRow& row) {
        return static_cast<int>(row.goods) * 10 + static_cast<int>(row.money);
    });
    return best == view.orders.end() ? QString() : QString::fromStdString(best->id);
}

/// One that can still become a contract.
QString openQuote(const api::View& view) {
    const auto found = std::ranges::find_if(view.quotes, [](const api::QuoteRow& row) {
        return row.stage == api::QuoteStage::Open || row.stage == api::QuoteStage::Accepting;
    });
    return found == view.quotes.end() ? QString() : hexOf(found->id);
}

QString openCase(const api::View& view) {
    const auto found = std::ranges::find_if(view.cases, [](const api::KycCaseRow& row) {
        return row.isForUs && row.entity.status == ledger::KycCaseStatus::Open;
    });
    return found == view.cases.end() ? QString() : hexOf(found->entity.id);
}

QString name(const char* screen) {
    return QString::fromLatin1(screen);
}

}  // namespace

std::vector<const DemoDesk*> desksAsShown(const DemoTown& town) {
    std::vector<const DemoDesk*> out;
    for (const DemoDesk& desk : town.desks()) out.push_back(&desk);
    const auto serves = [](const DemoDesk* desk) {
        return desk->id.starts_with(kDemoBank) || desk->id.starts_with(kDemoAttester);
    };
    std::ranges::stable_partition(out, std::not_fn(serves));
    return out;
}

Shots::Shots(std::filesystem::path folder, const DemoTown& town, shell::MainWindow& window)
    : folder_(std::move(folder)), town_(town), window_(window) {
    using namespace screens;
    scenes_ = {
        {"home", "lingnan-approver", name(kHome), nullptr},
        {"quotes", "lingnan-clerk", name(kQuotes), nullptr},
        {"quote", "brio-buyer", name(kQuotes), openQuote},
        {"orders", "lingnan-clerk", name(kOrders), nullptr},
        {"order", "lingnan-clerk", name(kOrders), liveliestOrder},
        {"deposits", "lingnan-approver", name(kDeposits), nullptr},
        {"settlement", "brio-buyer", name(kSettlement), nullptr},
        {"rates", "aoba-finance", name(kRates), nullptr},
        {"kyc", "shinonome-officer", name(kKyc), openCase},
        {"onboarding", "lingnan-clerk", name(kKyc), nullptr},
        {"wallet", "harbor-operator", name(kWallet), nullptr},
        {"network", "lingnan-approver", name(kNetwork), nullptr},
        {"consortium", "harbor-operator", name(kConsortium), nullptr},
        {"parameters", "harbor-operator", name(kConsortium), nullptr, clicks("consortiumPage1")},
        {"freezes", "harbor-operator", name(kConsortium), nullptr, clicks("consortiumPage2")},
        {"calendar", "harbor-operator", name(kConsortium), nullptr, clicks("consortiumPage3")},
        {"block-order", "harbor-operator", name(kConsortium), nullptr, clicks("consortiumPage4")},
        {"people", "lingnan-approver", name(kPeople), nullptr, clicks("peoplePage0")},
        {"policy", "lingnan-approver", name(kPeople), nullptr, clicks("peoplePage1")},
    };
    planMore();
    planOverlays();
}

/// The draft that the clerk is at.
void Shots::planMore() {
    Scene editor{"quote-editor", "lingnan-clerk", name(screens::kQuotes), nullptr};
    editor.act = [this] {
        using Drafts = std::vector<api::QuoteDraft>;
        const auto* desk = town_.desk("lingnan-clerk");
        desk->station->drafts(bridge::Door::reply<Drafts>(this, [this](Result<Drafts> drafts) {
            if (drafts && !drafts->empty())
                window_.workplace().go(name(screens::kQuotes),
                                       QString::fromStdString(drafts->front().id));
        }));
    };
    scenes_.insert(scenes_.begin() + 3, std::move(editor));
}

/// What lies over a screen, last.
void Shots::planOverlays() {
    scenes_.push_back({"signing", "lingnan-approver", name(screens::kHome), nullptr, [this] {
                           if (auto* approve =
                                   window_.findChild<QPushButton*>(QStringLiteral("approve")))
                               approve->click();
                       }});
    scenes_.push_back({"palette", "lingnan-clerk", name(screens::kOrders), nullptr,
                       [this] { window_.workplace().search(); }});
    scenes_.push_back({"locked", "aoba-approver", name(screens::kHome), nullptr,
                       [this] { window_.workplace().lock(); }});
}

std::function<void()> Shots::clicks(const char* button) {
    return [this, button] {
        if (auto* found = window_.findChild<QPushButton*>(QString::fromLatin1(button)))
            found->click();
    };
}

void Shots::start(OnEnd onEnd) {
    onEnd_ = std::move(onEnd);
    std::error_code error;
    std::filesystem::create_directories(folder_, error);
    window_.resize(shell::MainWindow::kFirstSize);
    nextScene();
}

std::size_t Shots::deskIndex(const std::string& id) const {
    const auto shown = desksAsShown(town_);
    const auto found = std::ranges::find(shown, id, &DemoDesk::id);
    return static_cast<std::size_t>(found - shown.begin());
}

void Shots::closeDialogs() {
    for (auto* open : window_.findChildren<QDialog*>()) open->close();
}

void Shots::nextScene() {
    closeDialogs();
    if (scene_ == scenes_.size()) return onEnd_(isGood_);
    const Scene& scene = scenes_[scene_];
    const auto desk = deskIndex(scene.desk);
    if (desk == town_.desks().size()) {
        std::fputs(("no desk " + scene.desk + "\n").c_str(), stderr);
        return onEnd_(false);
    }
    window_.useDesk(desk);
    const auto view = town_.desk(scene.desk)->station->view();
    window_.workplace().go(scene.screen, scene.item ? scene.item(*view) : QString());
    look_ = 0;
    QTimer::singleShot(kSceneMs, this, [this] { nextLook(); });
}

void Shots::nextLook() {
    const auto all = looks();
    if (look_ == all.size()) {
        ++scene_;
        return nextScene();
    }
    window_.useLanguage(all[look_].language);
    window_.useScheme(all[look_].scheme);
    closeDialogs();
    QTimer::singleShot(kLookMs, this, [this] {
        // Only now: what is opened over a screen speaks the language in which it was opened.
        if (!scenes_[scene_].act) return grab();
        scenes_[scene_].act();
        QTimer::singleShot(kSceneMs, this, [this] { grab(); });
    });
}

void Shots::grab() {
    const Look look = looks()[look_];
    const auto file =
        folder_ / (scenes_[scene_].name + "-" + text::codeOf(look.language).left(2).toStdString() +
                   "-" + (look.scheme == theme::Scheme::Light ? "light" : "dark") + ".png");
    QPixmap picture = window_.grab();
    // A dialog is a window of its own: painted where a screen would show it.
    for (auto* open : window_.findChildren<QDialog*>())
        if (open->isVisible()) {
            QPainter painter(&picture);
            const QSize room = (window_.size() - open->size()) / 2;
            painter.drawPixmap(QPoint(room.width(), room.height()), open->grab());
        }
    if (!picture.save(QString::fromStdString(file.string()))) isGood_ = false;
    ++look_;
    nextLook();
}

}  // namespace seabridge::app
