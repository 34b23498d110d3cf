// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/Language.h"
#include "ui/theme/Tokens.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>

namespace seabridge::shell {

/// `ui.json`: what a person likes to see, readable before anything is unlocked and holding nothing
/// about trade. A file that cannot be read counts as empty. GUI thread.
class Settings : public QObject {
    Q_OBJECT
public:
    /// `file` need not exist; "" keeps nothing.
    explicit Settings(QString file, QObject* parent = nullptr);
    ~Settings() override;

    [[nodiscard]] text::Language language() const;
    void setLanguage(text::Language language);
    [[nodiscard]] theme::Scheme scheme() const;
    void setScheme(theme::Scheme scheme);
    /// Of idleness until everything locks; 0 is never.
    [[nodiscard]] int lockAfterMinutes() const;
    [[nodiscard]] QString screen() const;
    void setScreen(const QString& id);
    /// Places of windows and layouts of tables, by a name of the caller's.
    [[nodiscard]] QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& state);

private:
    void set(const QString& key, const QJsonValue& value);
    void write();
    QString file_;
    QJsonObject values_;
    QTimer pause_;  ///< several changes become one file
};

}  // namespace seabridge::shell
