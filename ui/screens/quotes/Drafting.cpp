// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/Drafting.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>

namespace seabridge::screens {

namespace {

constexpr int kHex = 16;
constexpr int kHexDigits = 16;
constexpr int kNumberWidth = 4;

std::string randomHex() {
    return QStringLiteral("%1")
        .arg(QRandomGenerator::system()->generate64(), kHexDigits, kHex, QChar(u'0'))
        .toStdString();
}

}  // namespace

std::string newDraftId(const std::optional<ledger::QuoteId>& answers) {
    const std::string fresh = randomHex() + randomHex();
    return answers ? api::answerDraftId(*answers, fresh) : fresh;
}

const api::EndedRow* endOf(const api::View& view, const std::string& draftId) {
    const auto pending = submittedAs(draftId);
    const auto found = std::ranges::find_if(
        view.ended, [&](const api::EndedRow& row) { return pending == row.id; });
    return found == view.ended.end() ? nullptr : &*found;
}

const api::UnderWayRow* underWayOf(const api::View& view, const std::string& draftId) {
    const auto pending = submittedAs(draftId);
    const auto found = std::ranges::find_if(
        view.underWay, [&](const api::UnderWayRow& row) { return pending == row.id; });
    return found == view.underWay.end() ? nullptr : &*found;
}

bool isToDo(const api::View& view, const std::string& draftId) {
    const auto pending = submittedAs(draftId);
    if (!pending || endOf(view, draftId)) return true;
    // Neither waiting nor sent nor on its way, and that is proven: nothing came of it.
    return view.coverage.isProven && underWayOf(view, draftId) == nullptr &&
           std::ranges::find(view.quotes, *pending, &api::QuoteRow::id) == view.quotes.end();
}

bool isServed(const api::View& view, const std::string& draftId) {
    const auto pending = submittedAs(draftId);
    return pending && std::ranges::any_of(view.quotes, [&](const api::QuoteRow& row) {
               return row.id == *pending && row.stage != api::QuoteStage::Sending;
           });
}

QString nextNumber(const QStringList& numbers, int year) {
    static const QRegularExpression kNumber(QStringLiteral("^(.*?)(\\d{4})-(\\d{1,9})$"));
    QString prefix = QStringLiteral("Q-");
    int last = 0;
    int width = kNumberWidth;
    for (const QString& number : numbers) {
        const auto found = kNumber.match(number);
        if (!found.hasMatch() || found.captured(2).toInt() != year) continue;
        if (found.captured(3).toInt() <= last) continue;
        prefix = found.captured(1);
        last = found.captured(3).toInt();
        width = static_cast<int>(found.captured(3).size());
    }
    return QStringLiteral("%1%2-%3").arg(prefix).arg(year).arg(last + 1, width, 10, QChar(u'0'));
}

QStringList ownNumbers(const api::View& view, const std::vector<api::QuoteDraft>& drafts) {
    QStringList out;
    for (const auto& draft : drafts) out << QString::fromStdString(draft.document.number);
    for (const auto& quote : view.quotes)
        if (quote.isOurs) out << QString::fromStdString(quote.number);
    return out;
}

QString usualCurrency(const api::View& view, const std::vector<api::QuoteDraft>& drafts) {
    if (!drafts.empty() && view.scales.contains(drafts.front().document.currency))
        return QString::fromStdString(drafts.front().document.currency.code);
    for (const auto& quote : view.quotes)
        if (quote.isOurs && quote.total && view.scales.contains(quote.total->currency))
            return QString::fromStdString(quote.total->currency.code);
    for (const auto& [id, scale] : view.scales)
        if (id.code.starts_with("USD")) return QString::fromStdString(id.code);
    return view.scales.empty() ? QString()
                               : QString::fromStdString(view.scales.begin()->first.code);
}

}  // namespace seabridge::screens
