// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ScreenBench.h"
#include "ui/screens/people/PeopleScreen.h"
#include "ui/widgets/DataTable.h"

#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>

namespace seabridge::support {

/// What a person does on the screen of people.
class PeopleSteps {
protected:
    void begin() { bench_ = std::make_unique<ScreenBench>(); }
    void end() { bench_.reset(); }
    screens::PeopleScreen& make(api::View view) {
        return bench_->make<screens::PeopleScreen>(std::move(view));
    }
    template <class W>
    W& child(const char* name) {
        return bench_->child<W>(name);
    }
    void click(const char* name) {
        QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton);
        bench_->settle();
    }
    void choosePerson(int row) {
        child<widgets::DataTable>("people").selectRow(row);
        bench_->settle();
    }
    QCheckBox& boxOf(ledger::Role role) {
        return child<QCheckBox>(("role" + std::to_string(static_cast<int>(role))).c_str());
    }
    void toggle(ledger::Role role) {
        auto& box = boxOf(role);
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(8, box.height() / 2));
        bench_->settle();
    }
    template <class T>
    [[nodiscard]] T given(const char* name, std::size_t index = 0) {
        const auto& all = bench_->station().commands();
        for (auto at = all.rbegin(); at != all.rend(); ++at)
            if (at->name == name) return std::any_cast<T>(at->values[index]);
        throw std::runtime_error(std::string("no command ") + name);
    }
    [[nodiscard]] static ledger::UserId idOf(std::size_t row) {
        return sampleView().staff.people[row].id;
    }

    std::unique_ptr<ScreenBench> bench_;
};

}  // namespace seabridge::support
