/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/shell/theme.h"

#include <QLabel>

namespace odziv {

/// Plain words in the colour of their meaning, on light and on dark; there only while it has something to say.
class ToneLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(Tone tone, QWidget *parent = nullptr);

    /// An empty text hides the label.
    void say(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColour();

    Tone m_tone;
};

} // namespace odziv
