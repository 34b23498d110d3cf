// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/Drafting.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>

#include <string_view>

namespace seabridge::screens {

namespace {

constexpr std::string_view kAnswer = "answer-";
constexpr std::string_view kKept = "sent-";
constexpr std::size_t kIdDigits = base::Hash::kSize * 2;
constexpr int kHex = 16;
constexpr int kHexDigits = 16;
constexpr int kNumberWidth = 4;

std::string randomHex() {
    return QStringLiteral("%1")
        .arg(QRandomGenerator::system()->generate64(), kHexDigits, kHex, QChar(u'0'))
        .toStdString();
}

std::optional<base::Hash> idBehind(std::string_view prefix, std::string_view text) {
    if (!text.starts_with(prefix) || text.size() < prefix.size() + kIdDigits) return {};
    return base::fixedFromHex<base::Hash>(text.substr(prefix.size(), kIdDigits));
}

/// Without what it was submitted as.
std::string_view plainId(std::string_view id) {
    return idBehind(kKept, id) ? id.substr(std::min(id.size(), kKept.size() + kIdDigits + 1)) : id;
}

}  // namespace

std::string newDraftId(const std::optional<ledger::QuoteId>& answers) {
    const std::string fresh = randomHex() + randomHex();
    if (!answers) return fresh;
    return std::string(kAnswer) + base::toHex(answers->view()) + "-" + fresh;
}

std::string keptDraftId(const ledger::PendingId& pending, const std::string& draftId) {
    return std::string(kKept) + base::toHex(pending.view()) + "-" + std::string(plainId(draftId));
}

std::optional<ledger::PendingId> submittedAs(const std::string& draftId) {
    return idBehind(kKept, draftId);
}

const api::EndedRow* endOf(const api::View& view, const std::string& draftId) {
    const auto pending = submittedAs(draftId);
    const auto found = std::ranges::find_if(
        view.ended, [&](const api::EndedRow& row) { return pending == row.id; });
    return found == view.ended.end() ? nullptr : &*found;
}

bool isToDo(const api::View& view, const std::string& draftId) {
    const auto pending = submittedAs(draftId);
    if (!pending || endOf(view, draftId)) return true;
    // Neither waiting nor sent, and that is proven: its time for approval is over.
    return view.coverage.isProven && std::ranges::find(view.quotes, *pending,
                                                        &api::QuoteRow::id) == view.quotes.end();
}

bool isServed(const api::View& view, const std::string& draftId) {
    const auto pending = submittedAs(draftId);
    return pending && std::ranges::any_of(view.quotes, [&](const api::QuoteRow& row) {
               return row.id == *pending && row.stage != api::QuoteStage::Sending;
           });
}

std::optional<ledger::QuoteId> answeredBy(const std::string& draftId) {
    return idBehind(kAnswer, plainId(draftId));
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
