// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/PartyPicker.h"

#include "ui/screens/quotes/EditorWords.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/Search.h"
#include "ui/text/SortOrder.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>

namespace seabridge::screens {

namespace {

constexpr int kSearched = Qt::UserRole + 1;
constexpr int kName = Qt::UserRole + 2;

/// Looks through folded names and puts the shown one into the field.
class PartyCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;
    [[nodiscard]] QStringList splitPath(const QString& path) const override {
        return {text::foldedForSearch(path)};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override {
        return index.data(kName).toString();
    }
};

}  // namespace

PartyPicker::PartyPicker(QWidget* parent)
    : QLineEdit(parent), model_(new QStandardItemModel(this)) {
    auto* completer = new PartyCompleter(model_, this);
    completer->setCompletionRole(kSearched);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
            &PartyPicker::take);
}

void PartyPicker::present(const api::View& view, text::Language language) {
    std::vector<std::pair<ledger::OrgId, QString>> names;
    for (const auto& [id, party] : view.parties)
        if (!view.self || id != view.self->org)
            names.emplace_back(id, text::plain(text::partyName(view, id, language)));
    const text::SortOrder order(language);
    std::ranges::sort(names, [&](const auto& a, const auto& b) {
        return order.compare(a.second, b.second) < 0;
    });
    if (names == names_) return;
    names_ = std::move(names);
    model_->clear();
    for (const auto& [id, name] : names_) {
        const auto& party = view.parties.at(id);
        auto* item = new QStandardItem(name + QStringLiteral(" · ") + partyNote(party));
        item->setData(text::searchKeysOf(party).join(u'\n'), kSearched);
        item->setData(name, kName);
        model_->appendRow(item);
    }
    if (!hasFocus()) choose(chosen_);
}

QString PartyPicker::nameOf(const ledger::OrgId& id) const {
    const auto found = std::ranges::find(names_, id, [](const auto& one) { return one.first; });
    return found == names_.end() ? QString() : found->second;
}

void PartyPicker::choose(const ledger::OrgId& id) {
    const bool isSame = id == chosen_ && hasFocus();
    chosen_ = id;
    if (!isSame) setText(nameOf(id));
}

void PartyPicker::take(const QString& name) {
    const auto found =
        std::ranges::find(names_, name, [](const auto& one) { return one.second; });
    if (found == names_.end()) return;
    setText(found->second);
    if (std::exchange(chosen_, found->first) != found->first) emit picked(chosen_);
}

/// What was typed is taken where it names one company only.
void PartyPicker::settle() {
    const QString typed = text::foldedForSearch(text());
    if (typed.isEmpty()) {
        if (!std::exchange(chosen_, {}).isZero()) emit picked(chosen_);
        return;
    }
    QStringList found;
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->item(row)->data(kSearched).toString().contains(typed) ||
            text::foldedForSearch(model_->item(row)->data(kName).toString()) == typed)
            found << model_->item(row)->data(kName).toString();
    if (found.size() == 1) take(found.front());
    else setText(nameOf(chosen_));
}

void PartyPicker::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason) selectAll();
}

void PartyPicker::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) settle();
}

void PartyPicker::mouseReleaseEvent(QMouseEvent* event) {
    QLineEdit::mouseReleaseEvent(event);
    completer()->setCompletionPrefix(QString());
    completer()->complete();
}

}  // namespace seabridge::screens
