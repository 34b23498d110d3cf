// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Settings.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

namespace seabridge::shell {

namespace {

constexpr int kPauseMs = 500;
constexpr qint64 kMaxBytes = 1 << 20;
constexpr int kLockMinutes = 5;
const QString kLanguage = QStringLiteral("language");
const QString kTheme = QStringLiteral("theme");
const QString kDark = QStringLiteral("dark");
const QString kLight = QStringLiteral("light");
const QString kScreen = QStringLiteral("screen");
const QString kLock = QStringLiteral("lockAfterMinutes");

QString layoutKey(const QString& name) {
    return QStringLiteral("layout/") + name;
}

}  // namespace

Settings::Settings(QString file, QObject* parent) : QObject(parent), file_(std::move(file)) {
    pause_.setSingleShot(true);
    pause_.setInterval(kPauseMs);
    connect(&pause_, &QTimer::timeout, this, &Settings::write);
    QFile stored(file_);
    if (file_.isEmpty() || !stored.open(QIODevice::ReadOnly)) return;
    values_ = QJsonDocument::fromJson(stored.read(kMaxBytes)).object();
}

Settings::~Settings() {
    if (pause_.isActive()) write();
}

text::Language Settings::language() const {
    const QString code = values_[kLanguage].toString();
    return code.isEmpty() ? text::systemLanguage() : text::languageFrom(code);
}
void Settings::setLanguage(text::Language language) {
    set(kLanguage, text::codeOf(language));
}

theme::Scheme Settings::scheme() const {
    return values_[kTheme].toString() == kDark ? theme::Scheme::Dark : theme::Scheme::Light;
}
void Settings::setScheme(theme::Scheme scheme) {
    set(kTheme, scheme == theme::Scheme::Dark ? kDark : kLight);
}

int Settings::lockAfterMinutes() const {
    return std::clamp(values_[kLock].toInt(kLockMinutes), 0, 24 * 60);
}

QString Settings::screen() const {
    return values_[kScreen].toString();
}
void Settings::setScreen(const QString& id) {
    set(kScreen, id);
}

QByteArray Settings::layout(const QString& name) const {
    return QByteArray::fromBase64(values_[layoutKey(name)].toString().toLatin1());
}
void Settings::setLayout(const QString& name, const QByteArray& state) {
    set(layoutKey(name), QString::fromLatin1(state.toBase64()));
}

void Settings::set(const QString& key, const QJsonValue& value) {
    if (values_[key] == value) return;
    values_[key] = value;
    if (!file_.isEmpty()) pause_.start();
}

void Settings::write() {
    QSaveFile out(file_);
    // Likings are not worth an alarm: where they cannot be kept they are as before next time.
    if (!out.open(QIODevice::WriteOnly)) return;
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    out.write(QJsonDocument(values_).toJson());
    static_cast<void>(out.commit());
}

}  // namespace seabridge::shell
