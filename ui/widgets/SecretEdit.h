// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

class QLineEdit;
class QWidget;

namespace seabridge::widgets {

/// A field for a passphrase: hidden, without an input method's memory and without a context menu
/// that could copy it.
[[nodiscard]] QLineEdit* makeSecretEdit(QWidget* parent);
/// What was typed, as UTF-8; the field is cleared. Qt's own copies cannot be wiped, so call it as
/// soon as it is known.
[[nodiscard]] base::Secret takeSecret(QLineEdit& field);

}  // namespace seabridge::widgets
