// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ScreenBench.h"
#include "ui/screens/consortium/ConsortiumScreen.h"
#include "ui/screens/consortium/ProposalCard.h"

#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace seabridge::support {

/// The size that a screen has in the smallest window, 1180 x 720.
inline constexpr QSize kSmall{976, 672};

inline QString hex(base::ByteView id) {
    return QString::fromStdString(base::toHex(id));
}

/// Somebody's of a firm that is no member.
inline api::View firmView() {
    auto view = sampleView();
    view.self->org = sampleNames().brio;
    view.affairs.ballots.clear();
    return view;
}

/// What a person does on the consortium's screen.
class ConsortiumSteps {
protected:
    using What = screens::ProposalCard::What;

    void begin() { bench_ = std::make_unique<ScreenBench>(); }
    void end() { bench_.reset(); }
    screens::ConsortiumScreen& make(api::View view) {
        return bench_->make<screens::ConsortiumScreen>(std::move(view));
    }
    template <class W>
    W& child(const char* name) {
        return bench_->child<W>(name);
    }
    void click(const char* name) {
        QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton);
        bench_->settle();
    }
    template <class Data>
    void choose(const char* name, const Data& data) {
        auto& choice = child<QComboBox>(name);
        choice.setCurrentIndex(choice.findData(data));
        bench_->settle();
    }
    void type(const char* name, const QString& text) {
        auto& edit = child<QLineEdit>(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Tab);
        bench_->settle();
    }
    void startProposal(What what) {
        click("propose");
        choose("proposalWhat", static_cast<int>(what));
    }
    [[nodiscard]] QString errorOf(const char* control) {
        return child<QWidget>(control).accessibleDescription();
    }
    [[nodiscard]] bool hasSheet() {
        try {
            static_cast<void>(bench_->sheet());
            return true;
        } catch (const std::runtime_error&) {
            return false;
        }
    }
    /// All that a part says, a line each.
    [[nodiscard]] static QString textsOf(const QWidget& part) {
        QStringList out;
        for (const auto* label : part.findChildren<widgets::SafeLabel*>())
            if (label->isVisible()) out << label->fullText();
        return out.join('\n');
    }
    /// The ballot that was given last.
    template <class B>
    [[nodiscard]] B proposed() {
        const auto& command = bench_->station().commands().back();
        return std::get<B>(std::any_cast<api::Ballot>(command.values.front()));
    }

    std::unique_ptr<ScreenBench> bench_;
};

}  // namespace seabridge::support
