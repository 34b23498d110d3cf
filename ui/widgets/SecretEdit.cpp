// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SecretEdit.h"

#include "base/Bytes.h"

#include <QtWidgets/QLineEdit>

namespace seabridge::widgets {

QLineEdit* makeSecretEdit(QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                               Qt::ImhNoAutoUppercase);
    field->setContextMenuPolicy(Qt::NoContextMenu);
    return field;
}

base::Secret takeSecret(QLineEdit& field) {
    QByteArray utf8 = field.text().toUtf8();
    base::Secret secret(base::viewOf({utf8.constData(), static_cast<std::size_t>(utf8.size())}));
    base::wipe(utf8.data(), static_cast<std::size_t>(utf8.size()));
    field.clear();
    return secret;
}

}  // namespace seabridge::widgets
