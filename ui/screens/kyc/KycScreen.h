// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/Screen.h"
#include "ui/widgets/Segments.h"

class QStackedWidget;

namespace seabridge::screens {

class ApplicationPage;
class ReviewPage;

/// KYC: the application of the own firm and, at an attesting member, the review of others'.
class KycScreen : public Screen {
    Q_OBJECT
public:
    explicit KycScreen(const Surroundings& around, QWidget* parent = nullptr);
    void present(const api::View& view) override;
    void retranslate() override;
    /// A case by its id in hex.
    void open(const QString& item) override;
    void flush() override;

private:
    enum Side { Review = 0, Application = 1 };
    void choose(int side);
    void offerSides(bool isOffered);
    QStackedWidget* pages_;
    ReviewPage* review_;
    ApplicationPage* application_;
    widgets::Segments* reviewSides_;
    widgets::Segments* applicationSides_;
    bool wasAttester_ = false;
};

}  // namespace seabridge::screens
